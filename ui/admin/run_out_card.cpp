#include "ui/admin/run_out_card.h"

#include "ui/admin/run_out_words.h"
#include "ui/common/outcome_words.h"
#include "ui/lists/plain_table_model.h"
#include "ui/models/domain_text.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 40; // The page scrolls, not the table in it.
constexpr qint64 SoonTenths = 60;

} // namespace

RunOutCard::RunOutCard(QWidget *parent)
    : Card({}, parent)
    , m_table(named(new TableView, u"runOutTable"_s))
    , m_model(new PlainTableModel(this))
{
    m_table->setModel(m_model);
    m_table->setColumns({{190, 2}, {116, 1, 2}, {130, 1}, {110, 1, 3}, {170, 1, 1}});
    m_table->setItemDelegateForColumn(1, new AmountDelegate(m_table));
    setFlush(true);
    body()->addWidget(m_table);
    hide();
}

void RunOutCard::showBudgets(
    const std::vector<ProgrammeBudget> &budgets, const std::map<ProgrammeId, std::vector<Money>> &committed, QDate today)
{
    m_today = today;
    m_rows.clear();
    for (const ProgrammeBudget &budget : budgets) {
        const auto months = committed.find(budget.programme.id);
        const auto end = months == committed.end() ? std::nullopt : runOut(budget.total.available, months->second);
        if (end)
            m_rows.push_back({budget.programme, budget.total.available, *end});
    }
    std::ranges::stable_sort(m_rows, {}, [](const Row &row) { return row.end.likely; });
    setVisible(!m_rows.empty());
    fill();
}

void RunOutCard::setUnit(MoneyUnit unit)
{
    m_unit = unit;
    fill();
}

void RunOutCard::retranslate()
{
    setTitle(tr("How long the money lasts"));
    setHint(tr("at the pace of the last %n whole months", nullptr, PaceMonths));
    m_table->setAccessibleName(tr("How long each programme's money lasts"));
    fill();
}

/// A year's money is given back at its end, whatever is left of it.
QString RunOutCard::usedUpText(qint64 tenths) const
{
    const QDate day = usedUpOn(tenths, m_today);
    return day.year() > m_today.year() ? tr("after the year's end") : monthText(day);
}

void RunOutCard::fill()
{
    std::vector<std::vector<PlainCell>> rows;
    for (const auto &[programme, left, end] : m_rows) {
        QString range = tr("history too short");
        if (end.soonest && end.latest)
            range = tr("%1 to %2 months").arg(inMonths(*end.soonest), inMonths(*end.latest));
        else if (end.soonest)
            range = tr("%1 months or longer").arg(inMonths(*end.soonest));
        PlainCell lasts {lastsText(end.likely), {}, true};
        if (end.likely < SoonTenths)
            lasts.tone = Tone::Warn;
        rows.push_back({{programmeFullName(programme)}, {amountText(left, m_unit)}, lasts,
            {end.likely > FarTenths ? u"–"_s : usedUpText(end.likely)}, {range}});
    }
    m_model->setTable({{tr("Programme")}, {tr("Left"), true}, {tr("Lasts")}, {tr("Used up in")}, {tr("Range")}}, std::move(rows));
    m_table->fitRows(MostRows);
}

} // namespace cpv
