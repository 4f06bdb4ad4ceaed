#pragma once

#include "core/insight/risk.h"
#include "ui/widgets/card.h"

class QPlainTextEdit;

namespace cpv {

class Button;
class FormField;
class KeyValueGrid;
class Notice;
class SegmentedControl;
class Text;

/// One finding: what was found, its evidence, what was said of it, and a person's word with a reason. It never rejects anything.
class RiskDetailCard : public Card
{
    Q_OBJECT

public:
    explicit RiskDetailCard(QWidget *parent = nullptr);

    /// `decision`: the last word, where there is one.
    void showHit(const RiskHit &hit, const RiskDecision *decision, bool mayDecide);
    void clear();
    void setBusy(bool busy);
    void showError(const Error &error);

Q_SIGNALS:
    void decided(cpv::RiskVerdict verdict, const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void send();
    void showTexts();

    std::optional<RiskHit> m_hit;
    std::optional<RiskDecision> m_decision;
    bool m_mayDecide = false;
    Text *m_reason;
    KeyValueGrid *m_evidence;
    Text *m_before;
    Notice *m_notice;
    QWidget *m_form;
    SegmentedControl *m_verdict;
    QPlainTextEdit *m_text;
    FormField *m_field;
    Button *m_send;
};

} // namespace cpv
