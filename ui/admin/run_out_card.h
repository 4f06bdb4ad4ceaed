#pragma once

#include "core/domain/run_out.h"
#include "core/usecases/budgets.h"
#include "ui/admin/money_unit.h"
#include "ui/widgets/card.h"

#include <map>

namespace cpv {

class PlainTableModel;
class TableView;

/// How long each programme's money of this year lasts at the pace at which it was committed; what runs out first stands first.
class RunOutCard : public Card
{
    Q_OBJECT

public:
    explicit RunOutCard(QWidget *parent = nullptr);

    /// `committed`: as of MoneyHistory::committed. Hidden where no pace can be told of any of the budgets.
    void showBudgets(const std::vector<ProgrammeBudget> &budgets, const std::map<ProgrammeId, std::vector<Money>> &committed, QDate today);
    TableView &table() { return *m_table; }
    void setUnit(MoneyUnit unit);
    void retranslate();

private:
    struct Row {
        Programme programme;
        Money left;
        RunOut end;
    };
    void fill();
    QString usedUpText(qint64 tenths) const;

    std::vector<Row> m_rows;
    QDate m_today;
    MoneyUnit m_unit = MoneyUnit::Wan;
    TableView *m_table;
    PlainTableModel *m_model;
};

} // namespace cpv
