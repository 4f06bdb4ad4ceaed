#include "ui/admin/case_summary.h"

#include "core/base/describe.h"
#include "core/base/money_text.h"
#include "ui/common/rule_check_list.h"
#include "ui/models/case_state.h"
#include "ui/models/command_text.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/steps.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// Passed rules are many and say nothing new: the pane names the others.
bool isWorthALook(const RuleCheck &check)
{
    return check.outcome != CheckOutcome::Passed;
}

} // namespace

CaseSummary::CaseSummary(UseCases &useCases, QWidget *parent)
    : Card({}, parent)
    , m_useCases(useCases)
    , m_scroll(new QScrollArea)
    , m_empty(new EmptyState)
    , m_skeleton(new Skeleton(8))
    , m_notice(named(new Notice, u"caseSummaryNotice"_s))
{
    setObjectName(u"caseSummary"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(makeContent());
    m_scroll->widget()->setAutoFillBackground(false);
    for (QWidget *part : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_skeleton),
             static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_scroll)})
        body()->addWidget(part);
    body()->setStretchFactor(m_scroll, 1);
    body()->setStretchFactor(m_empty, 1);
    connect(m_open, &Button::clicked, this, [this] { Q_EMIT openRequested(m_id); });
    connect(&m_loading, &QFutureWatcherBase::finished, this, &CaseSummary::onLoaded);
    showOnly(m_empty);
    retranslate();
}

QWidget *CaseSummary::makeContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    setPadding(*layout, {0, 0, 8, 0});
    setGap(*layout, 12);
    m_project = new Text(TextRole::CardTitle);
    m_project->setWordWrap(true);
    m_company = new ElidedText(TextRole::Muted);
    m_stage = new Pill;
    m_open = named(new Button(ButtonKind::Secondary), u"openCaseButton"_s);
    m_open->setIconName(u"arrow-right"_s);
    m_facts = new KeyValueGrid(1);
    m_checksTitle = new Text(TextRole::Strong);
    m_checksTitle->setWordWrap(true); // It may count three outcomes.
    m_checks = new RuleCheckList(RuleCheckList::Detail::Titles);
    m_historyTitle = new Text(TextRole::Strong);
    m_history = new Timeline;
    auto *row = new QHBoxLayout;
    row->addWidget(m_stage);
    row->addStretch(1);
    row->addWidget(m_open);
    layout->addWidget(m_project);
    layout->addWidget(m_company);
    layout->addLayout(row);
    layout->addWidget(new Line);
    layout->addWidget(m_facts);
    layout->addWidget(new Line);
    layout->addWidget(m_checksTitle);
    layout->addWidget(m_checks);
    layout->addWidget(new Line);
    layout->addWidget(m_historyTitle);
    layout->addWidget(m_history);
    layout->addStretch(1);
    return content;
}

void CaseSummary::showOnly(QWidget *shown)
{
    for (QWidget *part : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_skeleton),
             static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_scroll)}) {
        if (part != shown)
            part->hide();
    }
    shown->show();
}

void CaseSummary::setCase(ApplicationId id)
{
    if (id == m_id)
        return;
    m_id = id;
    if (!id.isNull())
        return reload(); // The case before stays until the next is here: no flicker while J runs down the list.
    m_detail.reset();
    setTitle({});
    showOnly(m_empty);
}

void CaseSummary::reload()
{
    if (m_id.isNull())
        return;
    if (!m_detail)
        showOnly(m_skeleton);
    m_loading.setFuture(m_useCases.applications.detail(m_id));
}

void CaseSummary::onLoaded()
{
    if (m_id.isNull())
        return;
    const Result<ApplicationDetail> detail = m_loading.result();
    if (detail)
        return showDetail(*detail);
    m_detail.reset();
    const ErrorWords words = errorWords(detail.error());
    m_notice->showError(words.title, words.advice);
    showOnly(m_notice);
}

void CaseSummary::showDetail(const ApplicationDetail &detail)
{
    const bool another = !m_detail || m_detail->application.id != detail.application.id;
    m_detail = detail;
    const Application &application = detail.application;
    setTitle(application.number);
    m_project->setText(application.project);
    m_company->setText(application.companyName);
    m_stage->setState(caseStateWords(application, m_useCases.today()), stageTone(application.stage));
    showFacts(application);
    showChecks(detail);
    showHistory(detail);
    showOnly(m_scroll);
    if (another)
        m_scroll->verticalScrollBar()->setValue(0);
}

/// Of a proposal that somebody has confirmed already: for whom it still waits, and since when. Empty otherwise.
QString CaseSummary::waitsForText(const Application &a) const
{
    if (a.stage != Stage::Proposed || !a.decision || a.decision->confirmedBy.empty())
        return {};
    const std::vector<AccountId> &by = a.decision->confirmedBy;
    const auto &session = m_useCases.session.current();
    const bool mine = session && std::ranges::find(by, session->account.id) != by.end();
    const QString since = localDate(a.decision->at).toString(Qt::ISODate);
    const int left = a.decision->confirmersNeeded - int(by.size());
    return mine ? tr("%n other approver(s), not you: you confirmed. Proposed on %1", nullptr, left).arg(since)
                : tr("%n more approver(s). Proposed on %1", nullptr, left).arg(since);
}

void CaseSummary::showFacts(const Application &a)
{
    QList<KeyValue> facts {
        {tr("Programme"), programmeFullName(m_detail->programme)},
        {tr("Requested (CNY)"), yuanText(a.requested)},
    };
    if (!a.awarded.isZero())
        facts.append({tr("Awarded (CNY)"), yuanText(a.awarded)});
    if (const QString waits = waitsForText(a); !waits.isEmpty())
        facts.append({tr("Waits for"), waits}); // A sentence: too long for a pill.
    facts.append({tr("Contract (CNY)"), yuanText(a.contractAmount)});
    if (a.periodFrom && a.periodTo)
        facts.append({tr("Period"), tr("%1 to %2").arg(a.periodFrom->toString(Qt::ISODate), a.periodTo->toString(Qt::ISODate))});
    facts.append({tr("Applicant"), listText({applicantTypeText(a.applicantType), sizeClassText(a.companySize)})});
    if (m_detail->handler && m_detail->handler->account)
        facts.append({tr("Handled by"), m_detail->handler->name});
    if (!a.providerName.isEmpty())
        facts.append({tr("Provider"), a.providerName});
    facts.append({tr("Purpose"), a.purpose});
    facts.append({tr("Submitted"), localDateTime(a.submittedAt).toString(u"yyyy-MM-dd HH:mm"_s)});
    if (a.late)
        facts.append({tr("Received"), tr("In the grace period"), Tone::Warn});
    if (a.correctionDue)
        facts.append({tr("Correction due"), a.correctionDue->toString(Qt::ISODate)});
    if (a.noticeFrom && a.noticeTo)
        facts.append({tr("Public notice"), tr("%1 to %2").arg(a.noticeFrom->toString(Qt::ISODate), a.noticeTo->toString(Qt::ISODate))});
    if (a.openObjections > 0)
        facts.append({tr("Open objections"), QString::number(a.openObjections), Tone::Bad});
    m_facts->setPairs(facts);
}

/// "Checks: 9 passed, 1 recorded": what isn't passed need not have failed.
QString CaseSummary::checkCounts(const std::vector<RuleCheck> &checks)
{
    QStringList counts;
    for (const CheckOutcome outcome : enumValues<CheckOutcome>()) {
        if (const auto found = std::ranges::count(checks, outcome, &RuleCheck::outcome))
            counts << tr("%1 %2", "number, outcome").arg(QString::number(found), checkOutcomeText(outcome).toLower());
    }
    return counts.isEmpty() ? tr("No checks") : tr("Checks: %1").arg(listText(counts));
}

void CaseSummary::showChecks(const ApplicationDetail &detail)
{
    const auto &checks = detail.application.checks;
    m_checksTitle->setText(checkCounts(checks));
    std::vector<RuleCheck> shown;
    std::ranges::copy_if(checks, std::back_inserter(shown), isWorthALook);
    m_checks->setChecks(shown, detail.programme.rules);
}

void CaseSummary::showHistory(const ApplicationDetail &detail)
{
    QList<TimelineItem> items;
    for (auto line = detail.timeline.rbegin(); line != detail.timeline.rend(); ++line) {
        const TimelineEntry &entry = line->entry;
        const QString what = caseEventText(entry.event, detail.programme.mode);
        items.append({line->pending ? Tone::Warn : Tone::Info, line->pending ? tr("%1 (to be delivered)").arg(what) : what,
            caseEventWords(entry).isEmpty() ? entry.byName : tr("%1: %2").arg(entry.byName, caseEventWords(entry)),
            localDateTime(entry.at).toString(u"MM-dd HH:mm"_s)});
    }
    m_history->setEntries(items);
}

void CaseSummary::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CaseSummary::retranslate()
{
    m_scroll->setAccessibleName(tr("Case"));
    m_empty->setContent(u"file-text"_s, tr("No case chosen"), tr("Choose a row to see its facts, checks and history."));
    m_open->setText(tr("Open"));
    m_historyTitle->setText(tr("History"));
    if (m_detail)
        showDetail(*m_detail);
}

} // namespace cpv
