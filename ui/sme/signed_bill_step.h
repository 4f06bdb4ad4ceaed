#pragma once

#include "core/usecases/use_cases.h"

#include <QWidget>

namespace cpv {

class Button;
class ExplainList;
class Notice;
class Text;

/// The provider's confirmation as a file: opened, read out point by point beside the redemption, and handed in where all agrees.
class SignedBillStep : public QWidget
{
    Q_OBJECT

public:
    explicit SignedBillStep(const SignedBills &bills, QWidget *parent = nullptr);

    /// What was read stays while it is the same redemption.
    void setRedemption(RedemptionId id);
    void open(const QString &path);

Q_SIGNALS:
    void confirmed(const SignedBill &bill);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void putAway();
    void showReading();
    QString sentence(const BillReading &reading) const;

    const SignedBills &m_bills;
    RedemptionId m_redemption;
    std::optional<Result<BillReading>> m_reading;
    Button *m_open;
    QWidget *m_body;
    Notice *m_notice;
    Text *m_said;
    ExplainList *m_points;
    Button *m_send;
    Button *m_back;
};

} // namespace cpv
