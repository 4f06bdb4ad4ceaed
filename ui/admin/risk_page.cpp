#include "ui/admin/risk_page.h"

#include "core/usecases/futures.h"
#include "ui/admin/risk_detail_card.h"
#include "ui/admin/risk_limit_card.h"
#include "ui/admin/risk_words.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/choice_boxes.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 18; // Then the table scrolls, so that the finding stays beside it.
constexpr size_t MostFindings = 2'000;

} // namespace

bool RiskPage::Found::isOpen() const
{
    return !decision || decision->verdict == RiskVerdict::Watched || decision->evidence != evidenceText(*hit);
}

RiskPage::RiskPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"riskNotice"_s))
    , m_filters(new QWidget)
    , m_places(named(new DropDown, u"riskPlaces"_s))
    , m_checksChoice(named(new DropDown, u"riskCheckChoice"_s))
    , m_states(named(new SegmentedControl({}), u"riskStates"_s))
    , m_skeleton(new Skeleton(12))
    , m_content(new QWidget)
    , m_findingsCard(named(new Card, u"riskFindingsCard"_s))
    , m_findings(named(new TableView, u"riskFindings"_s))
    , m_findingsModel(new PlainTableModel(this))
    , m_none(named(new EmptyState, u"riskNone"_s))
    , m_detail(named(new RiskDetailCard, u"riskDetail"_s))
    , m_limits(named(new RiskLimitCard, u"riskLimits"_s))
    , m_checksCard(named(new Card, u"riskChecksCard"_s))
    , m_checks(named(new TableView, u"riskChecks"_s))
    , m_checksModel(new PlainTableModel(this))
{
    m_reloading.setSingleShot(true);
    buildLayout();
    connectAnswers();
    setTexts([this] { retranslate(); });
}

void RiskPage::buildLayout()
{
    auto *row = new CardFlow(12, CardFlow::Rows::Own);
    for (QWidget *each : {static_cast<QWidget *>(m_places), static_cast<QWidget *>(m_checksChoice), static_cast<QWidget *>(m_states)})
        row->addWidget(each);
    m_filters->setLayout(row);
    m_findings->setModel(m_findingsModel);
    m_findings->setColumns({{84}, {150, 1, 1}, {130, 1}, {220, 3, 2}, {120}});
    m_findings->setItemDelegateForColumn(0, new PillDelegate(m_findings));
    m_findings->setItemDelegateForColumn(4, new PillDelegate(m_findings));
    m_checks->setModel(m_checksModel);
    m_checks->setColumns({{190, 2}, {230, 3}, {80, 0, 1}, {70}, {70}});
    for (const int column : {2, 3, 4})
        m_checks->setItemDelegateForColumn(column, new AmountDelegate(m_checks));
    for (const auto &[card, table] : {std::pair(m_findingsCard, m_findings), std::pair(m_checksCard, m_checks)}) {
        card->setFlush(true);
        card->body()->addWidget(table);
        new TableExport(*card, *table, m_useCases);
    }
    m_findingsCard->body()->addWidget(m_none);
    auto *desk = new QWidget;
    auto *left = new QWidget; // A short list stays short beside a long finding.
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->addWidget(m_findingsCard);
    column->addStretch(1);
    auto *beside = new AsideLayout(380, 560);
    beside->setMain(left);
    beside->setAside(m_detail);
    desk->setLayout(beside);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    setGap(*content, 14);
    for (QWidget *part : {desk, static_cast<QWidget *>(m_limits), static_cast<QWidget *>(m_checksCard)})
        content->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(m_notice), m_filters, static_cast<QWidget *>(m_skeleton), m_content})
        layout->addWidget(part);
    layout->addStretch(1);
    m_content->hide();
}

void RiskPage::connectAnswers()
{
    connect(m_notice, &Notice::buttonClicked, this, &RiskPage::refresh);
    connect(m_places, &QComboBox::activated, this, [this](int index) {
        m_place = PlaceCode {m_places->itemData(index).toString()};
        m_shown.clear();
        m_content->hide(); // What is shown is the other place's.
        m_skeleton->show();
        look();
    });
    connect(m_checksChoice, &QComboBox::activated, this, [this](int index) {
        m_check = enumFromText<RiskCheck>(m_checksChoice->itemData(index).toString());
        showFindings();
    });
    connect(m_states, &SegmentedControl::currentChanged, this, &RiskPage::showFindings);
    connect(m_findings, &TableView::rowSelected, this, [this](int row) {
        if (m_filling || row < 0 || row >= int(m_shown.size()))
            return;
        const RiskHit &hit = *m_shown[size_t(row)].hit;
        m_chosen = RiskDecision::idOf(*m_place, hit.check, hit.subject);
        showFinding();
    });
    connect(m_detail, &RiskDetailCard::decided, this, &RiskPage::decide);
    connect(m_limits, &RiskLimitCard::chosen, this, &RiskPage::setLimitTo);
    connect(m_limits, &RiskLimitCard::tried, this, [this](const RiskLimits &limits) {
        m_previewing.setFuture(m_useCases.risks.preview(m_picture->facts, limits));
    });
    connect(&m_previewing, &QFutureWatcherBase::finished, this, [this] {
        const RiskPreview preview = m_previewing.result();
        if (!m_check)
            return;
        const auto after = preview.hits.find(*m_check);
        m_limits->showPreview(qint64(m_picture->results[size_t(*m_check)].hits.size()), after == preview.hits.end() ? 0 : after->second);
    });
    connect(&m_loadingProgrammes, &QFutureWatcherBase::finished, this, &RiskPage::onProgrammes);
    connect(&m_looking, &QFutureWatcherBase::finished, this, &RiskPage::onPicture);
    connect(&m_reloading, &QTimer::timeout, this, &RiskPage::look);
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        const bool isSaid = kinds.contains(RecordKind::RiskDecision) || kinds.contains(RecordKind::RiskLimit);
        const bool isOfCases = kinds.contains(RecordKind::Application) || kinds.contains(RecordKind::Redemption) || kinds.contains(RecordKind::Voucher);
        if (isVisible() && m_place && (isSaid || isOfCases))
            m_reloading.start(isSaid ? std::chrono::milliseconds(0) : std::chrono::milliseconds(2'000));
    });
}

QString RiskPage::title() const { return tr("Risk desk"); }

QString RiskPage::subtitle() const
{
    if (!m_picture)
        return {};
    qint64 open = 0;
    for (const RiskCheckResult &result : m_picture->results)
        open += openIn(result);
    return tr("%n finding(s) wait for a person", nullptr, int(open));
}

bool RiskPage::may(std::initializer_list<Role> roles) const
{
    const auto &session = m_useCases.session.current();
    return session && m_place && inScope(session->account, *m_place)
        && std::ranges::any_of(roles, [&](Role role) { return hasRole(session->account, role); });
}

void RiskPage::refresh() { m_loadingProgrammes.setFuture(m_useCases.programmes.list()); }

void RiskPage::onProgrammes()
{
    const auto listed = m_loadingProgrammes.result();
    const auto &session = m_useCases.session.current();
    m_programmes.clear();
    if (listed && session)
        for (const ProgrammeListing &each : *listed)
            if (inScope(session->account, each.programme.place)
                && std::ranges::find(m_programmes, each.programme.place, &Programme::place) == m_programmes.end())
                m_programmes.push_back(each.programme);
    std::ranges::stable_sort(m_programmes, {}, [](const Programme &programme) { return programme.place.code; });
    if (!m_place && !m_programmes.empty())
        m_place = m_programmes.front().place;
    showPlaces();
    if (m_place)
        look();
    else
        m_skeleton->hide();
}

void RiskPage::showPlaces()
{
    std::vector<LabelledChoice> places;
    for (const Programme &programme : m_programmes)
        places.push_back({placeName(programme), programme.place.code});
    refillChoices(*m_places, places);
    if (m_place)
        m_places->setCurrentIndex(std::max(0, m_places->findData(m_place->code)));
    m_places->setVisible(m_places->count() > 1);
}

void RiskPage::look() { m_looking.setFuture(m_useCases.risks.look(*m_place)); }

void RiskPage::onPicture()
{
    const Result<RiskPicture> picture = m_looking.result();
    m_skeleton->hide();
    m_notice->hide();
    if (!picture) {
        const ErrorWords words = errorWords(picture.error());
        return m_notice->showRetry(words.title, words.advice);
    }
    m_shown.clear(); // It points into the picture before.
    m_picture = *picture;
    m_content->show();
    showChecks();
    showFindings();
    Q_EMIT headerChanged();
}

RiskPage::Found RiskPage::found(const RiskHit &hit) const
{
    const auto decision = m_picture->decisions.find(RiskDecision::idOf(*m_place, hit.check, hit.subject));
    return {&hit, decision == m_picture->decisions.end() ? nullptr : &decision->second};
}

qint64 RiskPage::openIn(const RiskCheckResult &result) const
{
    return std::ranges::count_if(result.hits, [this](const RiskHit &hit) { return found(hit).isOpen(); });
}

/// Gravest first; of one check only where one is chosen.
std::vector<RiskPage::Found> RiskPage::findings() const
{
    const bool openOnly = m_states->currentId() == u"open";
    std::vector<Found> all;
    for (const RiskCheckResult &result : m_picture->results)
        for (const RiskHit &hit : result.hits)
            if (const Found each = found(hit); (!m_check || hit.check == *m_check) && (!openOnly || each.isOpen()))
                all.push_back(each);
    std::ranges::stable_sort(all, std::ranges::greater(), [](const Found &each) { return each.hit->severity; });
    return all;
}

void RiskPage::showChecks()
{
    std::vector<LabelledChoice> checks {{tr("All checks"), {}}};
    std::vector<std::vector<PlainCell>> rows;
    for (const RiskCheckResult &result : m_picture->results) {
        checks.push_back({riskCheckText(result.check), enumText(result.check)});
        const qint64 open = openIn(result);
        rows.push_back({{riskCheckText(result.check)}, {riskStateText(result), result.checked ? std::nullopt : std::optional(Tone::Warn)},
            {result.checked ? QString::number(result.looked) : u"–"_s}, {result.checked ? QString::number(result.hits.size()) : u"–"_s},
            {.text = result.checked ? QString::number(open) : u"–"_s, .strong = open > 0}});
    }
    refillChoices(*m_checksChoice, checks);
    m_checksChoice->setCurrentIndex(std::max(0, m_checksChoice->findData(m_check ? enumText(*m_check) : QString())));
    m_checksModel->setTable({{tr("Risk check")}, {tr("State")}, {tr("Looked at"), true}, {tr("Found"), true}, {tr("Not decided yet"), true}}, std::move(rows));
    m_checks->fitRows(MostRows);
}

void RiskPage::showFindings()
{
    if (!m_picture)
        return;
    const QScopedValueRollback filling(m_filling, true);
    m_shown = findings();
    const size_t all = m_shown.size();
    m_shown.resize(std::min(all, MostFindings));
    std::vector<std::vector<PlainCell>> rows;
    int chosen = 0;
    for (const Found &each : m_shown) {
        PlainCell state {tr("Not decided yet"), Tone::Warn};
        if (each.decision)
            state = each.decision->evidence != evidenceText(*each.hit) ? PlainCell {tr("Changed since"), Tone::Warn}
                                                                       : PlainCell {riskVerdictText(each.decision->verdict), riskVerdictTone(each.decision->verdict)};
        if (m_chosen == RiskDecision::idOf(*m_place, each.hit->check, each.hit->subject))
            chosen = int(rows.size());
        rows.push_back({{riskSeverityText(each.hit->severity), riskSeverityTone(each.hit->severity)}, {riskCheckText(each.hit->check)},
            {each.hit->subjectName.isEmpty() ? riskSubjectText(each.hit->subjectKind) : each.hit->subjectName}, {riskReasonText(*each.hit)}, state});
    }
    m_findingsModel->setTable({{tr("Severity")}, {tr("Risk check")}, {tr("About")}, {tr("What was found")}, {tr("State")}}, std::move(rows));
    m_findings->fitRows(MostRows);
    m_findings->setVisible(!m_shown.empty());
    m_none->setVisible(m_shown.empty());
    m_findingsCard->setHint(all > MostFindings ? tr("the gravest %1 of %2").arg(MostFindings).arg(all) : tr("gravest first"));
    if (m_check)
        m_limits->showCheck(*m_check, *m_picture, may({Role::ProgrammeEditor}));
    else
        m_limits->hide();
    if (m_shown.empty())
        return m_detail->clear();
    m_findings->selectRow(chosen);
    m_chosen = RiskDecision::idOf(*m_place, m_shown[size_t(chosen)].hit->check, m_shown[size_t(chosen)].hit->subject);
    showFinding();
}

void RiskPage::showFinding()
{
    const auto chosen = std::ranges::find_if(
        m_shown, [this](const Found &each) { return m_chosen == RiskDecision::idOf(*m_place, each.hit->check, each.hit->subject); });
    if (chosen == m_shown.end())
        return m_detail->clear();
    m_detail->showHit(*chosen->hit, chosen->decision, may({Role::Reviewer, Role::Approver}));
}

void RiskPage::decide(RiskVerdict verdict, const QString &reason)
{
    const auto chosen = std::ranges::find_if(
        m_shown, [this](const Found &each) { return m_chosen == RiskDecision::idOf(*m_place, each.hit->check, each.hit->subject); });
    if (chosen == m_shown.end())
        return;
    const RiskHit &hit = *chosen->hit;
    m_detail->setBusy(true);
    const DecideRisk command {.check = hit.check, .subjectKind = hit.subjectKind, .subject = hit.subject, .evidence = evidenceText(hit),
        .verdict = verdict, .reason = reason};
    const auto version = chosen->decision ? std::optional(chosen->decision->version) : std::nullopt;
    whenDone(this, m_useCases.commands.perform(command, *m_place, version), [this](const Result<Performed> &performed) {
        m_detail->setBusy(false);
        if (!performed)
            return m_detail->showError(performed.error());
        Q_EMIT toastRequested(tr("Recorded. Colleagues see it as soon as it is delivered."));
        look();
    });
}

void RiskPage::setLimitTo(const QString &name, qint64 value, const QString &reason)
{
    m_limits->setBusy(true);
    const auto before = std::ranges::find(m_picture->set, name, &RiskLimit::name);
    const auto version = before == m_picture->set.end() ? std::nullopt : std::optional(before->version);
    whenDone(this, m_useCases.commands.perform(SetRiskLimit {name, value, reason}, *m_place, version), [this](const Result<Performed> &performed) {
        m_limits->setBusy(false);
        if (!performed)
            return m_limits->showError(performed.error());
        Q_EMIT toastRequested(tr("Set. The checks look by it from now on."));
        look();
    });
}

void RiskPage::retranslate()
{
    m_none->setContent(u"shield"_s, tr("No finding waits"), tr("The table below says what was checked, and what could not be."));
    m_places->setAccessibleName(tr("Place"));
    m_checksChoice->setAccessibleName(tr("Risk check"));
    m_states->setAccessibleName(tr("State"));
    m_states->setSegments({{u"open"_s, tr("Not decided yet")}, {u"all"_s, tr("All")}});
    m_findingsCard->setTitle(tr("Findings"));
    m_findings->setAccessibleName(tr("Findings of the risk checks"));
    m_checksCard->setTitle(tr("The sixteen checks"));
    m_checks->setAccessibleName(tr("What was checked and what could not be"));
    showPlaces();
    if (!m_picture)
        return;
    showChecks();
    showFindings();
}

} // namespace cpv
