#include "ui/sme/mismatch_card.h"

#include "core/base/money_text.h"
#include "ui/lists/plain_table_model.h"
#include "ui/sme/bill_words.h"
#include "ui/sme/sme_words.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 8;

}

MismatchCard::MismatchCard(QWidget *parent)
    : Card({}, parent)
    , m_table(named(new TableView, u"usageMismatches"_s))
    , m_model(new PlainTableModel(this))
{
    m_table->setModel(m_model);
    m_table->setColumns({{220, 2}, {190, 1, 1}, {120}});
    m_table->setItemDelegateForColumn(2, new AmountDelegate(m_table));
    setFlush(true);
    body()->addWidget(m_table);
    const auto choose = [this](int row) {
        if (row >= 0 && row < int(m_lines.size()))
            Q_EMIT billChosen(m_lines[std::size_t(row)].bill.id);
    };
    connect(m_table, &TableView::rowActivated, this, choose);
    connect(m_table, &QTableView::clicked, this, [choose](const QModelIndex &index) { choose(index.row()); });
    hide();
}

void MismatchCard::retranslate()
{
    setTitle(tr("To clear up, of all bills (CNY)"));
    m_table->setAccessibleName(tr("What doesn't agree"));
    fill();
}

void MismatchCard::showChecks(const std::map<UsageBillId, BillCheck> &checks)
{
    m_lines.clear();
    for (const auto &[id, check] : checks)
        for (const Mismatch &mismatch : check.result.mismatches)
            m_lines.push_back({check.bill, mismatch});
    std::ranges::stable_sort(m_lines, std::ranges::greater(), [](const Line &line) { return line.mismatch.difference(); });
    setVisible(!m_lines.empty());
    fill();
}

void MismatchCard::fill()
{
    std::vector<std::vector<PlainCell>> rows;
    for (const Line &line : m_lines)
        rows.push_back({{mismatchTitle(line.mismatch)}, {dateText(line.bill.from) + u" – "_s + dateText(line.bill.to)}, {yuanText(line.mismatch.difference()), Tone::Bad, true}});
    setHint(tr("%n in all, the most money first", nullptr, int(rows.size())));
    m_model->setTable({{tr("What")}, {tr("Bill of")}, {tr("At stake"), true}}, std::move(rows));
    m_table->fitRows(MostRows);
}

} // namespace cpv
