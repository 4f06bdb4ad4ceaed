#include "ui/admin/risk_detail_card.h"

#include "core/base/clock.h"
#include "ui/admin/risk_words.h"
#include "ui/models/error_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

RiskDetailCard::RiskDetailCard(QWidget *parent)
    : Card({}, parent)
    , m_reason(named(new Text(TextRole::Strong), u"riskReason"_s))
    , m_evidence(named(new KeyValueGrid, u"riskEvidence"_s))
    , m_before(named(new Text(TextRole::Muted), u"riskBefore"_s))
    , m_notice(named(new Notice, u"riskDetailNotice"_s))
    , m_form(new QWidget)
    , m_verdict(named(new SegmentedControl({}), u"riskVerdict"_s))
    , m_text(named(new QPlainTextEdit, u"riskText"_s))
    , m_field(new FormField({}, m_text))
    , m_send(named(new Button(ButtonKind::Primary), u"riskSend"_s))
{
    m_reason->setWordWrap(true);
    m_before->setWordWrap(true);
    m_text->setTabChangesFocus(true);
    fixHeight(*m_text, 84);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins({});
    setGap(*form, 10);
    for (QWidget *part : {static_cast<QWidget *>(m_verdict), static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_send)})
        form->addWidget(part);
    for (QWidget *part : {static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_evidence), static_cast<QWidget *>(m_before),
             static_cast<QWidget *>(m_notice), m_form})
        body()->addWidget(part);
    connect(m_send, &Button::clicked, this, &RiskDetailCard::send);
    showTexts();
    clear();
}

void RiskDetailCard::showHit(const RiskHit &hit, const RiskDecision *decision, bool mayDecide)
{
    const bool isOther = !m_hit || m_hit->subject != hit.subject || m_hit->check != hit.check;
    m_hit = hit;
    m_decision = decision ? std::optional(*decision) : std::nullopt;
    m_mayDecide = mayDecide;
    if (isOther) {
        m_text->clear();
        m_field->setError({});
        m_notice->hide();
        m_verdict->setCurrentId(enumText(decision ? decision->verdict : RiskVerdict::Cleared));
    }
    showTexts();
    show();
}

void RiskDetailCard::clear()
{
    m_hit.reset();
    hide();
}

void RiskDetailCard::setBusy(bool busy) { m_send->setEnabled(!busy); }

void RiskDetailCard::showError(const Error &error)
{
    ErrorWords words = errorWords(error);
    if (error.code == Errc::MakerIsChecker)
        words = {tr("You had a hand in this, or it is about you."), tr("Leave it to a colleague: nobody clears a finding on their own work.")};
    m_notice->showError(words.title, words.advice);
}

void RiskDetailCard::send()
{
    const QString reason = m_text->toPlainText().trimmed();
    m_field->setError(reason.isEmpty() ? tr("Say in a sentence what you looked at and what came of it.")
            : reason.size() > LongestRiskReason ? tr("At most %1 characters.").arg(LongestRiskReason) : QString());
    if (m_field->hasError())
        return;
    m_notice->hide();
    Q_EMIT decided(enumFromText<RiskVerdict>(m_verdict->currentId()).value_or(RiskVerdict::Watched), reason);
}

void RiskDetailCard::showTexts()
{
    m_verdict->setAccessibleName(tr("What comes of it"));
    QList<SegmentedControl::Segment> verdicts;
    for (const RiskVerdict verdict : enumValues<RiskVerdict>())
        verdicts.append({enumText(verdict), riskVerdictText(verdict)});
    m_verdict->setSegments(verdicts);
    m_field->setLabel(tr("Reason for the decision"));
    m_field->setHelp(tr("Kept for ever with your name. Nothing is refused by it: whoever acts does so with the steps of the case."));
    m_send->setText(tr("Record the decision"));
    if (!m_hit)
        return;
    setTitle(m_hit->subjectName.isEmpty() ? riskSubjectText(m_hit->subjectKind) : m_hit->subjectName);
    setHint(riskSubjectText(m_hit->subjectKind));
    m_reason->setText(riskReasonText(*m_hit));
    QList<KeyValue> pairs;
    for (const RiskEvidence &each : m_hit->evidence)
        pairs.append({.label = evidenceLabel(*m_hit, each.kind), .value = evidenceValueText(*m_hit, each)});
    m_evidence->setPairs(pairs);
    m_before->setVisible(m_decision.has_value());
    if (m_decision) {
        const QString day = localDate(m_decision->at).toString(Qt::ISODate);
        m_before->setText(tr("%1 on %2 by %3: %4").arg(riskVerdictText(m_decision->verdict), day, m_decision->byName, m_decision->reason)
            + (m_decision->evidence == evidenceText(*m_hit) ? QString() : u'\n' + tr("The evidence has changed since.")));
    }
    m_form->setVisible(m_mayDecide);
}

void RiskDetailCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

} // namespace cpv
