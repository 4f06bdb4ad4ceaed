#pragma once

#include "core/domain/voucher.h"

#include <QWidget>

class QLineEdit;

namespace cpv {

class Button;
class FormField;
class MoneyEdit;
class Text;

/// A company gives back what it got for a settled redemption: it offers, and the city makes the clawback of it.
class RefundStep : public QWidget
{
    Q_OBJECT

public:
    explicit RefundStep(QWidget *parent = nullptr);

    /// What was typed stays while it is the same redemption in the same state.
    void setRedemption(const Redemption &redemption);

Q_SIGNALS:
    void offered(cpv::Money amount, const QString &reason);
    void takenBack();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void openForm(bool open);
    void send();
    void showTexts();

    Redemption m_redemption;
    Text *m_offer;
    Button *m_takeBack;
    Button *m_open;
    QWidget *m_form;
    MoneyEdit *m_amount;
    FormField *m_amountField;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    Text *m_follows;
    Button *m_send;
    Button *m_back;
};

} // namespace cpv
