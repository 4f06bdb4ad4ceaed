#include "ui/admin/budget_model.h"

#include "ui/models/domain_text.h"
#include "ui/models/programme_names.h"
#include "ui/widgets/table_view.h"

namespace cpv {

using namespace Qt::StringLiterals;

void BudgetModel::setBudgets(const std::vector<ProgrammeBudget> &budgets)
{
    beginResetModel();
    m_rows.clear();
    for (const ProgrammeBudget &budget : budgets) {
        m_rows.push_back({budget.programme, budget.total, true});
        for (const BudgetLine &line : budget.payers)
            m_rows.push_back({budget.programme, line, false});
    }
    nameRows();
    endResetModel();
}

void BudgetModel::nameRows()
{
    std::vector<Programme> programmes;
    for (const Row &row : m_rows) {
        if (row.total)
            programmes.push_back(row.programme);
    }
    QStringList names = programmeNamesApart(programmes);
    for (Row &row : m_rows)
        row.name = row.total ? names.takeFirst() : u"\u2003"_s + payerOfProgramme(row.line.payer, row.programme);
}

void BudgetModel::setUnit(MoneyUnit unit)
{
    m_unit = unit;
    retranslate();
}

void BudgetModel::retranslate()
{
    nameRows();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

Money BudgetModel::amount(const BudgetLine &line, Column column)
{
    switch (column) {
    case Appropriated: return line.appropriated;
    case Committed: return line.committed;
    case Issued: return line.issued;
    case Held: return line.held;
    case Paid: return line.paid;
    case Left: return line.available;
    case Name:
    case Used:
    case ColumnCount: break;
    }
    return {};
}

double BudgetModel::shareUsed(const BudgetLine &line)
{
    const Money came = line.appropriated + line.recovered;
    return came <= Money() ? 0 : double((came - line.available).fen()) / double(came.fen());
}

int BudgetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BudgetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BudgetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(std::size_t(index.row()));
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case StrongRole: return row.total && column != Used;
    case MutedRole: return !row.total;
    case ProgressRole: return column == Used ? QVariant(shareUsed(row.line)) : QVariant();
    default: return {};
    }
}

QString BudgetModel::text(const Row &row, Column column) const
{
    switch (column) {
    case Name: return row.name;
    case Used: return row.line.appropriated.isZero() ? tr("No budget") : u"%1 %"_s.arg(qRound(shareUsed(row.line) * 100));
    case Appropriated:
    case Committed:
    case Issued:
    case Held:
    case Paid:
    case Left: return amountText(amount(row.line, column), m_unit);
    case ColumnCount: break;
    }
    return {};
}

QVariant BudgetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Appropriated && section <= Left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Programme and payer");
    case Appropriated: return tr("Appropriated");
    case Committed: return tr("Committed");
    case Issued: return tr("Issued");
    case Held: return tr("Held");
    case Paid: return tr("Paid");
    case Left: return tr("Left");
    case Used: return tr("Used");
    case ColumnCount: break;
    }
    return {};
}

} // namespace cpv
