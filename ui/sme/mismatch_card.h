#pragma once

#include "core/usecases/usage_bills.h"
#include "ui/widgets/card.h"

#include <map>

namespace cpv {

class PlainTableModel;
class TableView;

/// What doesn't agree in any of the bills, the most money first; each leads to its bill.
class MismatchCard : public Card
{
    Q_OBJECT

public:
    explicit MismatchCard(QWidget *parent = nullptr);

    void showChecks(const std::map<UsageBillId, BillCheck> &checks); ///< Hidden where all agree.
    void retranslate();
    TableView &table() { return *m_table; }

Q_SIGNALS:
    void billChosen(const cpv::UsageBillId &bill);

private:
    struct Line {
        UsageBill bill;
        Mismatch mismatch;
    };
    void fill();

    std::vector<Line> m_lines;
    TableView *m_table;
    PlainTableModel *m_model;
};

} // namespace cpv
