#include "ui/admin/programme_sheet.h"

#include "core/base/money_text.h"
#include "ui/common/rubric_list.h"
#include "ui/models/domain_text.h"
#include "ui/models/programme_names.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

Tone confidenceTone(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low: return Tone::Warn;
    case Confidence::Medium: return Tone::Info;
    case Confidence::High: return Tone::Ok;
    }
    return Tone::Neutral;
}

QString effectText(const Rule &rule)
{
    return rule.type == RuleType::ShownToReviewer ? ProgrammeSheet::tr("shown to the reviewer only") : ruleEffectText(rule.effect);
}

Tone effectTone(const Rule &rule)
{
    if (rule.type == RuleType::ShownToReviewer)
        return Tone::Info;
    switch (rule.effect) {
    case RuleEffect::Fails: return Tone::Bad;
    case RuleEffect::NeedsReview: return Tone::Warn;
    case RuleEffect::Recorded: return Tone::Neutral;
    }
    return Tone::Neutral;
}

template <typename Values, typename Name> QString joined(const Values &values, Name name)
{
    QStringList names;
    for (const auto &value : values)
        names << name(value);
    return names.isEmpty() ? u"–"_s : names.join(ProgrammeSheet::tr(", ", "between names in a list"));
}

QString isoText(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

/// A word that otherwise stands inside sentences.
QString capitalised(const QString &word) { return word.left(1).toUpper() + word.mid(1); }

} // namespace

ProgrammeSheet::ProgrammeSheet(QWidget *parent)
    : QScrollArea(parent)
    , m_head(new Card)
    , m_facts(new KeyValueGrid(2))
    , m_source(new Text(TextRole::Muted))
    , m_coverCard(new Card)
    , m_cover(new ExplainList)
    , m_conditionsCard(new Card)
    , m_conditions(new KeyValueGrid(1))
    , m_rubricCard(named(new Card, u"rubricCard"_s))
    , m_rubric(new RubricList)
    , m_rulesCard(new Card)
    , m_rules(new QVBoxLayout)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    setGap(*layout, 14);
    m_source->setWordWrap(true);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setGap(*m_rules, 8);
    m_head->body()->addWidget(m_facts);
    m_head->body()->addWidget(m_source);
    m_coverCard->body()->addWidget(m_cover);
    m_conditionsCard->body()->addWidget(m_conditions);
    m_rubricCard->body()->addWidget(m_rubric);
    m_rulesCard->body()->addLayout(m_rules);
    for (Card *card : {m_head, m_coverCard, m_conditionsCard, m_rubricCard, m_rulesCard})
        layout->addWidget(card);
    layout->addStretch(1);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setWidget(content);
    content->setAutoFillBackground(false);
}

void ProgrammeSheet::setProgramme(const ProgrammeListing &listing)
{
    const Programme &programme = listing.programme;
    m_head->setTitle(programmeFullName(programme));
    m_head->setHint(windowText(listing.window));
    m_coverCard->setTitle(tr("Cover and limits"));
    m_conditionsCard->setTitle(tr("Conditions and steps"));
    m_rulesCard->setTitle(tr("Rules"));
    m_rulesCard->setHint(tr("%1 in all").arg(programme.rules.size()));
    showFacts(programme);
    showCover(programme);
    showConditions(programme);
    m_rubricCard->setVisible(programme.rubric.has_value());
    if (programme.rubric) {
        m_rubricCard->setTitle(tr("What experts score"));
        m_rubricCard->setHint(RubricList::summary(*programme.rubric));
        m_rubric->setRubric(*programme.rubric);
    }
    showRules(programme);
}

void ProgrammeSheet::showFacts(const Programme &p)
{
    m_facts->setPairs({
        {tr("Kind"), subsidyKindText(p.kind)},
        {tr("Order"), programmeModeText(p.mode)},
        {tr("In force from"), isoText(p.effectiveFrom)},
        {tr("In force to"), p.effectiveTo ? isoText(*p.effectiveTo) : tr("Open-ended")},
        {tr("Budget in source (CNY)"), p.budgetPerYear.isZero() ? tr("None named") : yuanText(p.budgetPerYear)},
        {tr("Rule set"), tr("Version %1").arg(p.ruleVersion)},
        {tr("Number prefix"), p.numberPrefix},
        {tr("Confidence"), capitalised(confidenceText(p.confidence)), confidenceTone(p.confidence)},
    });
    m_source->setText(tr("Source: %1").arg(programmeSource(p)));
}

void ProgrammeSheet::showCover(const Programme &p)
{
    QList<ExplainRow> rows;
    for (const PayerRate &payer : p.payers)
        rows.append({tr("%1 pays").arg(payerOfProgramme(payer.payer, p)), {}, payer.rule, percentText(payer.rate)});
    for (const RateVariant &variant : p.variants)
        rows.append({tr("In all for: %1").arg(applicantTypeText(variant.applicant)), {}, variant.rule, percentText(variant.rate)});
    for (const Cap &cap : p.caps) {
        const bool aid = cap.scope == CapScope::PublicAid;
        rows.append({tr("At most: %1").arg(capScopeText(cap.scope)), aid ? tr("share of the contract") : QString(), cap.rule,
            aid ? (cap.share.value == 0 ? tr("As the cover") : percentText(cap.share)) : yuanText(cap.amount)});
    }
    if (!p.minContract.isZero())
        rows.append({tr("Contract from"), {}, {}, yuanText(p.minContract)});
    if (p.timeShare.applies)
        rows.append({tr("Only costs of the base period"),
            tr("%1 to %2").arg(isoText(p.timeShare.base.from), isoText(p.timeShare.base.to)), {}, {}});
    m_cover->setRows(rows);
}

void ProgrammeSheet::showConditions(const Programme &p)
{
    const QString windows = p.windows.empty() ? tr("At any time") : joined(p.windows, [](const DateWindow &window) {
        return tr("%1 to %2").arg(isoText(window.from), isoText(window.to));
    });
    const QString approvals = joined(p.approvals, [](const ApprovalStep &step) {
        return step.upTo.isZero() ? tr("above: %1 people").arg(step.people) : tr("up to CNY %1: %2").arg(yuanText(step.upTo)).arg(step.people);
    });
    const QString materials = joined(p.materials, [](const MaterialRequirement &material) {
        return material.required ? materialText(material.kind) : tr("%1 (optional)").arg(materialText(material.kind));
    });
    m_conditions->setPairs({
        {tr("Applicants"), joined(p.applicants, applicantTypeText)},
        {tr("Eligible costs"), joined(p.costs, costKindText)},
        {tr("Windows"), windows},
        {tr("Grace period"), p.graceDays == 0 ? tr("None") : tr("%1 days").arg(p.graceDays)},
        {tr("Materials"), materials},
        {tr("Confirmers of an award"), approvals},
        {tr("Correction"), tr("%1 working days").arg(p.correctionDays)},
        {tr("Public notice"), tr("%1 working days").arg(p.noticeDays)},
        {tr("Voucher valid for"), tr("%1 months").arg(p.validityMonths)},
        {tr("Listed providers"), QString::number(p.providers.size())},
    });
}

void ProgrammeSheet::showRules(const Programme &programme)
{
    emptyLayout(*m_rules);
    for (const Rule &rule : programme.rules) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        setGap(*row, 12);
        auto *number = new Text(TextRole::Muted, u"§ "_s + rule.number);
        fixWidth(*number, 48);
        auto *text = new Text(TextRole::Body, ruleText(rule));
        text->setWordWrap(true);
        row->addWidget(number, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        row->addWidget(new Pill(effectText(rule), effectTone(rule)), 0, Qt::AlignTop);
        m_rules->addWidget(line);
    }
}

QString ProgrammeSheet::windowText(const WindowStatus &window)
{
    switch (window.state) {
    case WindowState::Open: return window.closes ? tr("Open to %1").arg(window.closes->toString(u"MM-dd"_s)) : tr("Open");
    case WindowState::Grace: return tr("Grace period");
    case WindowState::Coming: return window.opens ? tr("Opens %1").arg(window.opens->toString(u"MM-dd"_s)) : tr("Coming");
    case WindowState::Past: return tr("Closed");
    }
    return {};
}

Tone ProgrammeSheet::windowTone(WindowState state)
{
    switch (state) {
    case WindowState::Open: return Tone::Ok;
    case WindowState::Grace: return Tone::Warn;
    case WindowState::Coming: return Tone::Info;
    case WindowState::Past: return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace cpv
