#pragma once

#include "core/usecases/redemptions.h"

#include <QWidget>

class QLineEdit;

namespace cpv {

class Button;
class FormField;
class MoneyEdit;
class Text;

/// Money that was paid and must come back: first claimed, with its reason, then written down as it arrives.
class ClawbackStep : public QWidget
{
    Q_OBJECT

public:
    explicit ClawbackStep(QWidget *parent = nullptr);

    /// What may be done about it is shown; `today` tells whether the budget year is still open.
    void setDetail(const RedemptionDetail &detail, QDate today);
    void clear();

Q_SIGNALS:
    void claimed(cpv::Money principal, cpv::Money interest, const QString &reason);
    void received(cpv::Money principal, cpv::Money interest, const QString &receipt);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void openForm(bool open);
    void send();
    bool isReceiving() const;
    void showTexts();
    QString consequence() const;
    void reckonInterest();
    std::optional<BasisPoints> rate() const; ///< Absent where none, or none that can be read, was typed.
    qint64 daysSincePaid() const;

    std::optional<RedemptionDetail> m_detail;
    QDate m_today;
    Button *m_open;
    QWidget *m_form;
    Text *m_follows;
    MoneyEdit *m_principal;
    FormField *m_principalField;
    QLineEdit *m_rate;
    FormField *m_rateField;
    MoneyEdit *m_interest;
    FormField *m_interestField;
    QLineEdit *m_words;
    FormField *m_wordsField;
    Button *m_send;
    Button *m_back;
};

} // namespace cpv
