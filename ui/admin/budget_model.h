#pragma once

#include "core/usecases/budgets.h"
#include "ui/admin/money_unit.h"

#include <QAbstractTableModel>

namespace cpv {

/// A row per programme and year, and below it one per payer. The payers' rows add up to the programme's.
class BudgetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Appropriated, Committed, Issued, Held, Paid, Left, Used, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBudgets(const std::vector<ProgrammeBudget> &budgets);
    void setUnit(MoneyUnit unit);
    void retranslate();

    struct Row {
        Programme programme;
        BudgetLine line;
        bool total = false; ///< The programme's row, else a payer's.
        QString name = {};
    };
    const std::vector<Row> &rows() const { return m_rows; }
    static Money amount(const BudgetLine &line, Column column);
    /// Of all that came in, what isn't available any more; 0 … 1.
    static double shareUsed(const BudgetLine &line);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Row &row, Column column) const;
    void nameRows();

    std::vector<Row> m_rows;
    MoneyUnit m_unit = MoneyUnit::Wan;
};

} // namespace cpv
