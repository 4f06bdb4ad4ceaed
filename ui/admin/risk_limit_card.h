#pragma once

#include "core/domain/risk_limits.h"
#include "core/usecases/risk_picture.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QDoubleSpinBox;
class QLineEdit;

namespace cpv {

class Button;
class DropDown;
class FormField;
class Notice;
class Text;

/// By what limits a check looks: another value is tried first, and how many it would find is told; who makes the rules may set it
/// for the place.
class RiskLimitCard : public Card
{
    Q_OBJECT

public:
    explicit RiskLimitCard(QWidget *parent = nullptr);

    /// Of one check; hidden where it has no limit.
    void showCheck(RiskCheck check, const RiskPicture &picture, bool maySet);
    void showPreview(qint64 before, qint64 after);
    void setBusy(bool busy);
    void showError(const Error &error);

Q_SIGNALS:
    void tried(const cpv::RiskLimits &limits);
    void chosen(const QString &name, qint64 value, const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillNames();
    void showLimit();
    void tryValue();
    void send();
    const RiskLimitKind *kind() const;
    qint64 entered() const;
    void showTexts();

    RiskCheck m_check = RiskCheck::CashOut;
    RiskLimits m_carried, m_limits;
    std::vector<RiskLimit> m_set;
    bool m_maySet = false;
    DropDown *m_names;
    FormField *m_namesField;
    QDoubleSpinBox *m_value;
    FormField *m_valueField;
    Text *m_preview;
    Notice *m_notice;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    Button *m_send;
    QTimer m_trying; // While a value is being typed.
};

} // namespace cpv
