#pragma once

#include "core/usecases/dashboards.h"
#include "ui/admin/money_unit.h"
#include "ui/widgets/card.h"

namespace cpv {

class PlainTableModel;
class TableView;

/// What the projects came to beside what their applications expected of the same months; where least was reached stands first.
class OutcomesCard : public Card
{
    Q_OBJECT

public:
    explicit OutcomesCard(QWidget *parent = nullptr);

    /// Hidden where nothing was reported.
    void showOutcomes(const std::vector<ProjectedCase> &cases, MoneyUnit unit);
    TableView &table() { return *m_table; }
    void retranslate();

Q_SIGNALS:
    void caseActivated(const ApplicationId &application);

private:
    void fill();

    std::vector<ProjectedCase> m_cases;
    MoneyUnit m_unit = MoneyUnit::Wan;
    std::vector<ApplicationId> m_shown;
    TableView *m_table;
    PlainTableModel *m_model;
};

} // namespace cpv
