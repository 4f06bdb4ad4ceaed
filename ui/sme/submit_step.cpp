#include "ui/sme/submit_step.h"

#include "core/base/capital_amount.h"
#include "core/base/money_text.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

void clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

SubmitStep::SubmitStep(QWidget *parent)
    : DraftStep(parent)
    , m_notice(named(new Notice, u"submitNotice"_s))
    , m_missingCard(new Card)
    , m_missing(new QVBoxLayout)
    , m_summaryCard(new Card)
    , m_summary(new KeyValueGrid(1))
    , m_checksCard(new Card)
    , m_checks(new QVBoxLayout)
    , m_declared(named(new QCheckBox, u"declaredBox"_s))
    , m_delivery(named(new Text(TextRole::Muted), u"deliveryText"_s))
    , m_submit(named(new Button(ButtonKind::Primary), u"submitButton"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(14);
    m_missing->setSpacing(4);
    m_checks->setSpacing(8);
    m_missingCard->body()->addLayout(m_missing);
    m_summaryCard->body()->addWidget(m_summary);
    m_checksCard->body()->addLayout(m_checks);
    m_delivery->setWordWrap(true);
    m_submit->setIconName(u"send"_s);
    auto *last = new Card;
    last->body()->addWidget(m_declared);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_delivery, 1);
    row->addWidget(m_submit);
    last->body()->addLayout(row);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_notice, m_missingCard, m_summaryCard, m_checksCard, last})
        layout->addWidget(widget);
    layout->addStretch();
    connect(m_declared, &QCheckBox::toggled, this, &DraftStep::edited);
    connect(m_submit, &Button::clicked, this, &SubmitStep::submitRequested);
}

void SubmitStep::setDraft(const Draft &draft, const DraftContext &context)
{
    const QSignalBlocker quiet(m_declared);
    m_draft = draft;
    m_context = context;
    m_declared->setText(tr("I declare that everything stated here is true and the papers are genuine."));
    m_declared->setChecked(draft.declared);
    m_submit->setText(draft.corrects ? tr("Submit the correction") : tr("Submit"));
}

void SubmitStep::writeTo(Draft &draft) const { draft.declared = m_declared->isChecked(); }

void SubmitStep::showEstimate(const Estimate &estimate, bool)
{
    showMissing(estimate);
    showSummary(estimate);
    showChecks(estimate);
    m_submit->setEnabled(estimate.ready());
}

void SubmitStep::showMissing(const Estimate &estimate)
{
    m_missingCard->setVisible(!estimate.missing.empty());
    m_missingCard->setTitle(tr("Still missing"));
    m_missingCard->setHint(tr("%n entry(s)", nullptr, int(estimate.missing.size())));
    if (estimate.missing == m_shownMissing && m_missing->count() > 0)
        return;
    m_shownMissing = estimate.missing;
    clear(m_missing);
    for (const QString &field : estimate.missing) {
        auto *link = named(new Button(ButtonKind::Ghost, fieldText(field)), u"missing_"_s + QString(field).replace(u'/', u'_'));
        link->setIconName(u"arrow-right"_s);
        connect(link, &Button::clicked, this, [this, field] { Q_EMIT fieldRequested(field); });
        m_missing->addWidget(link, 0, Qt::AlignLeft);
    }
}

void SubmitStep::showSummary(const Estimate &estimate)
{
    m_summaryCard->setTitle(tr("Summary"));
    const QString none = u"–"_s;
    const auto provider = std::ranges::find_if(
        m_context.providers, [&](const Provider &each) { return m_draft.provider && each.id == *m_draft.provider; });
    QList<KeyValue> pairs {{tr("Programme"), programmeFullName(m_context.facts.programme)},
        {tr("Project"), m_draft.project.isEmpty() ? none : m_draft.project},
        {tr("Provider"), provider == m_context.providers.end() ? none : provider->name},
        {tr("Contract amount (元)"), yuanText(m_draft.contractAmount)}};
    if (estimate.subsidy) {
        pairs.append({tr("Expected subsidy (元)"), yuanText(estimate.subsidy->amount)});
        pairs.append({tr("In words"), capitalAmount(estimate.subsidy->amount)});
    }
    m_summary->setPairs(pairs);
}

void SubmitStep::showChecks(const Estimate &estimate)
{
    m_checksCard->setTitle(tr("What the rules say"));
    clear(m_checks);
    for (const RuleCheck &check : estimate.checks) {
        const auto rule = std::ranges::find(m_context.facts.programme.rules, check.rule, &Rule::number);
        if (check.type == RuleType::ShownToReviewer)
            continue; // For the reviewer to judge; nothing the applicant could do here.
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(10);
        auto *text = new Text(
            TextRole::Body, rule == m_context.facts.programme.rules.end() ? ruleTypeText(check.type) : ruleText(*rule));
        text->setWordWrap(true);
        row->addWidget(text, 1);
        row->addWidget(new Pill(checkOutcomeText(check.outcome), checkOutcomeTone(check.outcome)), 0, Qt::AlignTop);
        m_checks->addWidget(line);
    }
    m_checksCard->setVisible(m_checks->count() > 0);
}

bool SubmitStep::focusField(const QString &field)
{
    if (field != u"declared")
        return false;
    m_declared->setFocus(Qt::OtherFocusReason);
    return true;
}

void SubmitStep::setDelivery(const QString &text) { m_delivery->setText(text); }

void SubmitStep::setBusy(bool busy) { m_submit->setDisabled(busy); }

void SubmitStep::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, words.advice);
}

void SubmitStep::hideError() { m_notice->hide(); }

} // namespace cpv
