#include "ui/admin/money_runs_page.h"

#include "core/base/money_text.h"
#include "core/usecases/futures.h"
#include "ui/lists/plain_table_model.h"
#include "ui/models/domain_text.h"
#include "ui/models/money_display.h"
#include "ui/models/programme_names.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRowsShown = 12;

Money boundOf(const BudgetLine &line) { return line.committed + line.issued + line.held; }

} // namespace

MoneyRunsPage::MoneyRunsPage(UseCases &useCases, QWidget *parent)
    : MoneyPage(useCases, u"moneyRuns"_s, parent)
    , m_skeleton(new Skeleton(8))
    , m_expiry(makeRun(u"expiry"_s))
    , m_yearEnd(makeRun(u"yearEnd"_s))
{
    build();
    connect(m_expiry.step, &Button::clicked, this, &MoneyRunsPage::expire);
    connect(m_yearEnd.step, &Button::clicked, this, &MoneyRunsPage::closeYear);
    connect(m_yearEnd.table, &TableView::rowSelected, this, &MoneyRunsPage::showYearStep);
    connect(&this->useCases().status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Voucher) || kinds.contains(RecordKind::BudgetLine)))
            refresh();
    });
    setTexts([this] { retranslate(); });
}

MoneyRunsPage::Run MoneyRunsPage::makeRun(const QString &name)
{
    const Run run {makeSheet(name + u"Table"_s, {}, useCases(), *this),
        named(new Text(TextRole::Muted), name + u"Follows"_s), named(new Button(ButtonKind::Primary), name + u"Step"_s)};
    run.card->setObjectName(name);
    run.table->fitRows(MostRowsShown);
    run.follows->setWordWrap(true);
    auto *line = new QHBoxLayout;
    setPadding(*line, {18, 0, 18, 6});
    line->addWidget(run.follows, 1);
    line->addWidget(run.step);
    run.card->body()->addLayout(line);
    run.card->hide();
    return run;
}

void MoneyRunsPage::build()
{
    m_expiry.table->setColumns({{160}, {150, 1}, {150, 1, 2}, {110}, {120}, {120, 0, 1}});
    for (const int amount : {4, 5})
        m_expiry.table->setItemDelegateForColumn(amount, new AmountDelegate(m_expiry.table));
    m_yearEnd.table->setColumns({{200, 1}, {80}, {140}, {140}, {200, 1, 1}});
    for (const int amount : {2, 3})
        m_yearEnd.table->setItemDelegateForColumn(amount, new AmountDelegate(m_yearEnd.table));
    for (QWidget *part : std::initializer_list<QWidget *> {m_skeleton, m_expiry.card, m_yearEnd.card})
        content().addWidget(part);
    content().addStretch(1);
}

QString MoneyRunsPage::title() const { return tr("Expiry and year end"); }

QString MoneyRunsPage::subtitle() const
{
    return m_overdue ? tr("%n voucher(s) past their last day", nullptr, int(m_overdue->size())) : QString();
}

void MoneyRunsPage::refresh()
{
    whenDone(this, useCases().settlements.overdue(), [this](const Result<std::vector<OverdueVoucher>> &rows) {
        if (!rows)
            return showError(rows.error());
        m_overdue = *rows;
        showOverdue();
        Q_EMIT headerChanged();
    });
    whenDone(this, useCases().budgets.list(), [this](const Result<std::vector<ProgrammeBudget>> &budgets) {
        if (!budgets)
            return showError(budgets.error());
        m_years.emplace();
        std::ranges::copy_if(*budgets, std::back_inserter(*m_years), [today = useCases().today()](const ProgrammeBudget &budget) {
            return budget.year < today.year() && (!budget.total.available.isZero() || !boundOf(budget.total).isZero());
        });
        showYears();
    });
}

bool MoneyRunsPage::mayExpire() const
{
    const auto &session = useCases().session.current();
    return session && (hasRole(session->account, Role::Finance) || hasRole(session->account, Role::Clerk));
}

void MoneyRunsPage::showOverdue()
{
    m_skeleton->hide();
    std::vector<std::vector<PlainCell>> rows;
    Money left;
    Money held;
    for (const OverdueVoucher &row : *m_overdue) {
        const Voucher &v = row.voucher;
        rows.push_back({{v.code}, {v.companyName}, {programmeName(row.programmeZh, row.programmeEn)}, {v.validTo.toString(Qt::ISODate)},
            {yuanText(v.left)}, {yuanText(v.held)}});
        left += v.left;
        held += v.held;
    }
    m_expiry.model->setTable({{tr("Voucher code")}, {tr("Company")}, {tr("Programme")}, {tr("Valid until")}, {tr("Left (CNY)"), true}, {tr("Held (CNY)"), true}},
        std::move(rows));
    m_expiry.card->setHint(tr("%n entries", nullptr, int(m_overdue->size())));
    m_expiry.card->show();
    m_expiry.table->setVisible(!m_overdue->empty());
    m_expiry.follows->setText(m_overdue->empty()
            ? tr("No voucher is past its last day.")
            : held.isZero() ? tr("%1 go back to the budget.").arg(exactMoney(left))
            : tr("%1 go back to the budget. %2 stay held until their bills are decided.").arg(exactMoney(left), exactMoney(held)));
    const auto ofPlace = m_overdue->empty() ? 0 : std::ranges::count(*m_overdue, m_overdue->front().voucher.place,
                                                      [](const OverdueVoucher &row) { return row.voucher.place; });
    const size_t many = std::min(size_t(ofPlace), LargestExpiryRun); // A run is of one place.
    m_expiry.step->setText(tr("Close %n voucher(s)", nullptr, int(many)));
    m_expiry.step->setVisible(mayExpire() && !m_overdue->empty());
}

void MoneyRunsPage::expire()
{
    if (!m_overdue || m_overdue->empty())
        return;
    const PlaceCode place = m_overdue->front().voucher.place; // A step belongs to one place; the next run takes the others.
    ExpireVouchers run;
    for (const OverdueVoucher &row : *m_overdue)
        if (row.voucher.place == place && run.vouchers.size() < LargestExpiryRun)
            run.vouchers.push_back(row.voucher.id);
    performUndoable(run, place, {});
}

void MoneyRunsPage::showYears()
{
    std::vector<std::vector<PlainCell>> rows;
    for (const ProgrammeBudget &budget : *m_years) {
        QStringList parts;
        for (const BudgetLine &line : budget.payers)
            if (!line.available.isZero())
                parts << u"%1 %2"_s.arg(payerOfProgramme(line.payer, budget.programme), yuanText(line.available));
        rows.push_back({{programmeFullName(budget.programme)}, {QString::number(budget.year)}, {yuanText(budget.total.available)},
            {yuanText(boundOf(budget.total))}, {listText(parts)}});
    }
    {
        const QSignalBlocker quiet(m_yearEnd.table);
        m_yearEnd.model->setTable({{tr("Programme")}, {tr("Budget year")}, {tr("Left over (CNY)"), true}, {tr("Still bound (CNY)"), true}, {tr("Goes back to")}},
            std::move(rows));
        int row = m_chosenYear ? -1 : 0; // Nothing else is taken in place of what has gone.
        for (size_t i = 0; i < m_years->size(); ++i)
            if (m_chosenYear == std::pair((*m_years)[i].programme.id, (*m_years)[i].year))
                row = int(i);
        if (row >= 0)
            m_yearEnd.table->selectRow(row);
        else
            m_yearEnd.table->setCurrentIndex({});
    }
    m_yearEnd.card->setHint(tr("%n entries", nullptr, int(m_years->size())));
    m_yearEnd.card->show();
    m_yearEnd.table->setVisible(!m_years->empty());
    showYearStep();
}

const ProgrammeBudget *MoneyRunsPage::chosenYear() const
{
    const int row = m_yearEnd.table->currentIndex().row();
    return m_years && row >= 0 && row < int(m_years->size()) ? &(*m_years)[size_t(row)] : nullptr;
}

void MoneyRunsPage::showYearStep()
{
    const ProgrammeBudget *chosen = chosenYear();
    m_yearEnd.step->setVisible(chosen && isFinance() && !chosen->total.available.isZero());
    if (!chosen) {
        m_chosenYear.reset();
        return m_yearEnd.follows->setText(m_years->empty() ? tr("No year that has ended has anything left.") : tr("Choose a year."));
    }
    m_chosenYear = {chosen->programme.id, chosen->year};
    m_yearEnd.step->setText(tr("Close the year %1").arg(chosen->year));
    const QString left = exactMoney(chosen->total.available);
    const QString bound = exactMoney(boundOf(chosen->total));
    const QString follows = chosen->total.available.isZero()
        ? tr("Nothing is left to return. %1 are bound still: what becomes free of them can be returned by closing the year again.").arg(bound)
        : boundOf(chosen->total).isZero()
        ? tr("%1 go back to who gave them.").arg(left)
        : tr("%1 go back to who gave them. %2 stay bound: what becomes free of them can be returned by closing the year again.").arg(left, bound);
    m_yearEnd.follows->setText(tr("%1: %2", "programme, what follows").arg(programmeFullName(chosen->programme), follows));
}

void MoneyRunsPage::closeYear()
{
    if (const ProgrammeBudget *chosen = chosenYear())
        performUndoable(CloseYear {chosen->programme.id, chosen->year, {}}, chosen->programme.place, {});
}

void MoneyRunsPage::retranslate()
{
    m_expiry.card->setTitle(tr("Expired vouchers"));
    m_expiry.table->setAccessibleName(tr("Vouchers past their last day"));
    m_yearEnd.card->setTitle(tr("Year-end close"));
    m_yearEnd.table->setAccessibleName(tr("Budgets of years that have ended"));
    if (m_overdue)
        showOverdue();
    if (m_years)
        showYears();
}

} // namespace cpv
