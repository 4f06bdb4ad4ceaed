#include "ui/admin/bulk_steps.h"

#include "core/base/money_text.h"
#include "core/usecases/futures.h"
#include "ui/admin/action_bar.h"
#include "ui/lists/list_pane.h"
#include "ui/lists/plain_table_model.h"
#include "ui/models/command_text.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/money_display.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostCases = 200;
constexpr int MostRows = 4; ///< Then the table scrolls: the list stays in sight.
enum Column { NumberColumn, CompanyColumn, AmountColumn, OutcomeColumn, WhyColumn };

} // namespace

BulkSteps::BulkSteps(const Parts &parts, QWidget *parent)
    : Card({}, parent)
    , m_parts(parts)
    , m_button(named(new Button(ButtonKind::Secondary), u"bulkButton"_s))
    , m_notice(named(new Notice, u"bulkNotice"_s))
    , m_skeleton(new Skeleton(3))
    , m_content(new QWidget)
    , m_figures(named(new KeyValueGrid(3), u"bulkFigures"_s))
    , m_table(named(new TableView, u"bulkTable"_s))
    , m_model(new PlainTableModel(this))
    , m_do(named(new Button(ButtonKind::Primary), u"bulkDo"_s))
    , m_cancel(named(new Button(ButtonKind::Secondary), u"bulkCancel"_s))
{
    setObjectName(u"bulkSteps"_s);
    build();
    hide();
    m_button->hide();
    parts.list.addFooterWidget(m_button);
    connect(m_button, &Button::clicked, this, &BulkSteps::open);
    connect(m_do, &Button::clicked, this, &BulkSteps::perform);
    connect(m_cancel, &Button::clicked, this, &BulkSteps::leave);
    connect(m_table, &TableView::rowActivated, this, [this](int row) {
        if (const std::vector<size_t> order = inOrder(); row >= 0 && row < int(order.size()))
            Q_EMIT caseRequested(m_cases[order[size_t(row)]].application.id);
    });
    auto *leaving = new QShortcut(Qt::Key_Escape, this);
    leaving->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leaving, &QShortcut::activated, this, &BulkSteps::leave);
    connectList();
}

void BulkSteps::connectList()
{
    connect(m_parts.list.table().selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        remember();
        offer();
    });
    connect(&m_parts.model, &QAbstractItemModel::layoutChanged, this, &BulkSteps::dropStrangers);
    connect(&m_parts.model, &QAbstractItemModel::modelReset, this, &BulkSteps::offer); // Then the choice goes without a word.
    connect(&m_parts.list, &ListPane::progressed, this, &BulkSteps::offer);
    connect(&m_parts.list, &ListPane::asked, this, [this] {
        if (!isHidden())
            leave();
    });
}

void BulkSteps::remember()
{
    m_meant.clear();
    m_meantUnseen = chosen() > MostCases;
    for (const int row : chosenRows(MostCases)) {
        if (const ApplicationRow *held = m_parts.model.row(row))
            m_meant.insert(held->application.id);
        else
            m_meantUnseen = true;
    }
}

/// Of several chosen cases, one that has left the list leaves its place to its neighbour, which nobody chose.
void BulkSteps::dropStrangers()
{
    if (m_meant.size() < 2 || m_meantUnseen)
        return;
    QItemSelection strangers;
    for (const int row : chosenRows(MostCases)) {
        const ApplicationRow *held = m_parts.model.row(row);
        if (held && !m_meant.contains(held->application.id))
            strangers.select(m_parts.model.index(row, 0), m_parts.model.index(row, 0));
    }
    if (!strangers.isEmpty())
        m_parts.list.table().selectionModel()->select(strangers, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
}

void BulkSteps::build()
{
    m_table->setModel(m_model);
    m_table->setColumns({{132}, {140, 2}, {120}, {96}, {260, 3}});
    m_table->setItemDelegateForColumn(AmountColumn, new AmountDelegate(m_table));
    m_table->setItemDelegateForColumn(OutcomeColumn, new PillDelegate(m_table));
    m_table->fitRows(MostRows);
    auto *figures = new QVBoxLayout;
    setPadding(*figures, {18, 0, 18, 8});
    figures->addWidget(m_figures);
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    setPadding(*buttons, {18, 8, 18, 6});
    setGap(*buttons, 8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_do);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    setGap(*content, 0);
    content->addLayout(figures);
    content->addWidget(m_table);
    setFlush(true);
    for (QWidget *part : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_skeleton), m_content, row})
        body()->addWidget(part);
    m_content->hide();
}

int BulkSteps::chosen() const
{
    int rows = 0;
    for (const QItemSelectionRange &range : m_parts.list.table().selectionModel()->selection())
        rows += range.height();
    return rows > MostCases ? rows : int(chosenRows(MostCases).size());
}

/// Ascending, at most so many.
std::vector<int> BulkSteps::chosenRows(int most) const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_parts.list.table().selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom() && int(rows.size()) < most; ++row)
            rows.push_back(row);
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end()); // Where one went, its range and the next one's may be the same row.
    return rows;
}

/// That most of the chosen cases wait for and that this person may take; it looks at what is at hand.
std::optional<CaseAction> BulkSteps::stepOfChosen() const
{
    const auto &session = m_parts.useCases.session.current();
    std::map<CaseAction, int> counts;
    for (const int row : chosenRows(MostCases)) {
        const ApplicationRow *held = m_parts.model.row(row);
        const std::optional<CaseAction> step = held ? bulkStepAt(held->application.stage) : std::nullopt;
        if (!session || !step)
            continue;
        const auto offered = actionsFor(held->application, session->account, m_parts.useCases.today());
        const auto found = std::ranges::find(offered, *step, &OfferedAction::action);
        if (found != offered.end() && found->enabled)
            ++counts[*step];
    }
    const auto most = std::ranges::max_element(counts, {}, [](const auto &count) { return count.second; });
    return most == counts.end() ? std::nullopt : std::optional(most->first);
}

void BulkSteps::offer()
{
    const int count = chosen();
    m_offered = count > 1 ? stepOfChosen() : std::nullopt;
    m_button->setVisible(m_offered.has_value());
    if (!m_offered)
        return;
    m_button->setText(u"%1…"_s.arg(bulkStepText(*m_offered, count)));
    m_button->setEnabled(count <= MostCases);
    m_button->setToolTip(count <= MostCases ? tr("Shows first which of them go on and which stay.") : tr("At most %1 cases go on together.").arg(MostCases));
}

/// Rows that were chosen without having been seen are read, as the list has them now.
void BulkSteps::open()
{
    if (!m_offered || m_performing)
        return;
    m_cases.clear();
    m_plan = {};
    m_action = *m_offered;
    const int round = ++m_round;
    m_notice->hide();
    m_content->hide();
    m_do->hide();
    m_cancel->setText(tr("Cancel"));
    m_skeleton->show();
    setTitle(ActionBar::actionText(m_action));
    setVisible(true);
    std::vector<ApplicationId> ids;
    std::vector<qint64> unread;
    for (const int row : chosenRows(MostCases)) {
        if (const ApplicationRow *held = m_parts.model.row(row))
            ids.push_back(held->application.id);
        else
            unread.push_back(row);
    }
    if (unread.empty())
        return lookAt(ids);
    whenDone(this, m_parts.useCases.applications.at(m_parts.query(), unread), [this, round, ids](const Result<std::vector<ApplicationId>> &read) mutable {
        if (round != m_round)
            return;
        if (!read)
            return tellFailed(read.error());
        ids.insert(ids.end(), read->begin(), read->end());
        lookAt(ids);
    });
}

void BulkSteps::lookAt(const std::vector<ApplicationId> &ids)
{
    whenDone(this, m_parts.useCases.groups.look(ids), [this, round = m_round](const Result<std::vector<GroupedCase>> &cases) {
        if (round != m_round)
            return;
        if (!cases)
            return tellFailed(cases.error());
        m_cases = *cases;
        m_refused.clear();
        showPlan();
        m_table->setFocus(); // Not the button: a second Enter must not answer what nobody has read.
    });
}

void BulkSteps::leave()
{
    if (m_performing)
        return;
    ++m_round;
    const bool focus = isAncestorOf(window()->focusWidget());
    hide();
    m_cases.clear();
    m_plan = {};
    if (focus)
        m_parts.list.table().setFocus();
}

void BulkSteps::showPlan()
{
    const auto &session = m_parts.useCases.session.current();
    if (!session)
        return;
    m_plan = m_refused.empty() ? planBulk(m_action, m_cases, session->account, m_parts.useCases.today()) : BulkPlan();
    m_skeleton->hide();
    m_content->show();
    setTitle(ActionBar::actionText(m_action));
    showFigures();
    showCases();
    m_do->setVisible(m_refused.empty());
    m_do->setEnabled(m_plan.going > 0 && !m_performing);
    m_do->setText(bulkStepText(m_action, m_plan.going));
    m_cancel->setText(m_refused.empty() ? tr("Cancel") : tr("Close"));
}

void BulkSteps::showFigures()
{
    const int staying = int(m_cases.size()) - m_plan.going;
    QList<KeyValue> pairs;
    if (m_refused.empty())
        pairs.append({tr("Go on"), tr("%n case(s), %1", nullptr, m_plan.going).arg(exactMoney(m_plan.amount))});
    pairs.append({m_refused.empty() ? tr("Stay behind") : tr("Not done"), tr("%n case(s)", nullptr, staying)});
    if (m_plan.rulesOf)
        pairs.append({tr("Programme and version"), tr("%1, version %2").arg(programmeFullName(m_plan.rulesOf->programme), QString::number(m_plan.rulesOf->application.ruleVersion))});
    m_figures->setPairs(pairs);
}

/// Those that stay first: they are what somebody has to read.
std::vector<size_t> BulkSteps::inOrder() const
{
    std::vector<size_t> order(m_cases.size());
    std::iota(order.begin(), order.end(), size_t(0));
    if (m_plan.lines.size() == m_cases.size())
        std::ranges::stable_partition(order, [this](size_t at) { return m_plan.lines[at].stay != BulkStay::None; });
    return order;
}

void BulkSteps::showCases()
{
    std::vector<std::vector<PlainCell>> rows;
    for (const size_t at : inOrder()) {
        const GroupedCase &each = m_cases[at];
        const auto refused = m_refused.find(each.application.id);
        const bool isRefused = refused != m_refused.end();
        const BulkLine line = isRefused ? BulkLine() : m_plan.lines[at];
        const bool goes = !isRefused && line.stay == BulkStay::None;
        rows.push_back({{each.application.number}, {each.application.companyName}, {yuanText(amountOf(each.application))},
            {isRefused ? tr("Not done") : goes ? tr("Goes on") : tr("Stays"), isRefused ? Tone::Bad : goes ? Tone::Ok : Tone::Warn},
            {isRefused ? refused->second : bulkStayText(line, each)}});
    }
    m_model->setTable({{tr("Case number")}, {tr("Company")}, {tr("Amount (CNY)"), true}, {tr("In this step")}, {tr("Why")}}, std::move(rows));
}

/// One programme is of one place.
void BulkSteps::perform()
{
    if (m_performing || m_plan.going == 0)
        return;
    std::vector<GroupStep> steps;
    std::vector<size_t> tried;
    for (size_t i = 0; i < m_cases.size(); ++i) {
        const Application &application = m_cases[i].application;
        const auto payload = payloadOf(m_action, application.id, m_parts.useCases.newId<VoucherId>());
        if (m_plan.lines[i].stay != BulkStay::None || !payload)
            continue;
        steps.push_back({*payload, application.version});
        tried.push_back(i);
    }
    m_performing = true;
    m_table->setFocus(); // Else a button that may not be pressed now hands the keyboard on to any other.
    m_do->setEnabled(false);
    m_cancel->setEnabled(false);
    whenDone(this, m_parts.useCases.commands.performGroup(steps, m_plan.rulesOf->application.place),
        [this, tried](const Result<GroupPerformed> &performed) {
            m_performing = false;
            m_cancel->setEnabled(true);
            if (performed)
                return onPerformed(tried, *performed);
            m_do->setEnabled(m_plan.going > 0);
            tellFailed(performed.error());
        });
}

/// What a rule refused stays here with its words; the others are on their way.
void BulkSteps::onPerformed(const std::vector<size_t> &tried, const GroupPerformed &performed)
{
    if (!performed.commands.empty())
        Q_EMIT taken(performed.commands, bulkDoneText(m_action, int(performed.commands.size())));
    m_parts.list.table().clearSelection(); // The choice was for this step; of those that stay a part would still stand chosen.
    if (performed.refused.empty())
        return leave();
    std::vector<GroupedCase> refused;
    for (const auto &[step, error] : performed.refused) {
        refused.push_back(m_cases[tried[step]]);
        m_refused[refused.back().application.id] = errorText(error);
    }
    m_plan = {};
    m_cases = std::move(refused);
    showPlan();
}

void BulkSteps::tellFailed(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_skeleton->hide();
    m_notice->showError(words.title, words.advice);
}

void BulkSteps::retranslate()
{
    m_table->setAccessibleName(tr("What becomes of the chosen cases"));
    m_cancel->setText(tr("Cancel"));
    offer();
    if (!isHidden() && !m_cases.empty())
        showPlan();
}

} // namespace cpv
