#include "ui/admin/outcomes_card.h"

#include "core/insight/outcome.h"
#include "ui/lists/plain_table_model.h"
#include "ui/models/roi_text.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 40; // The page scrolls, not the table in it.

struct Row {
    const ProjectedCase *of;
    OutcomeComparison compared;

    Money lead() const { return compared.actualNpvSoFar - compared.expectedNpvSoFar; }
};

} // namespace

OutcomesCard::OutcomesCard(QWidget *parent)
    : Card({}, parent)
    , m_table(named(new TableView, u"outcomesTable"_s))
    , m_model(new PlainTableModel(this))
{
    m_table->setModel(m_model);
    m_table->setColumns({{150, 2}, {150, 2, 3}, {80, 0, 2}, {116, 1}, {116, 1}, {130, 1, 1}});
    for (const int column : {3, 4})
        m_table->setItemDelegateForColumn(column, new AmountDelegate(m_table));
    setFlush(true);
    body()->addWidget(m_table);
    connect(m_table, &TableView::rowActivated, this, [this](int row) { Q_EMIT caseActivated(m_shown.at(std::size_t(row))); });
    hide();
}

void OutcomesCard::showOutcomes(const std::vector<ProjectedCase> &cases, MoneyUnit unit)
{
    m_cases = cases;
    m_unit = unit;
    fill();
}

void OutcomesCard::retranslate()
{
    setTitle(tr("Outcome against projection"));
    m_table->setAccessibleName(tr("Outcome against projection, by project"));
    fill();
}

void OutcomesCard::fill()
{
    std::vector<Row> compared;
    for (const ProjectedCase &one : m_cases)
        if (one.application.projection && one.outcome)
            compared.push_back({&one, compareOutcome(*one.application.projection, *one.outcome)});
    std::ranges::stable_sort(compared, {}, &Row::lead);
    std::vector<std::vector<PlainCell>> rows;
    Money expected, actual;
    qint64 reached = 0;
    m_shown.clear();
    for (const Row &row : compared) {
        const Application &application = row.of->application;
        expected += row.compared.expectedNpvSoFar;
        actual += row.compared.actualNpvSoFar;
        const bool isReached = row.lead() >= Money();
        reached += isReached;
        PlainCell came {amountText(row.compared.actualNpvSoFar, m_unit)};
        came.tone = isReached ? Tone::Ok : Tone::Warn;
        rows.push_back({{application.companyName}, {application.project}, {QString::number(row.of->outcome->months.size())},
            {amountText(row.compared.expectedNpvSoFar, m_unit)}, came,
            {paybackText(row.compared.outlookPayback, application.projection->inputs.horizonMonths)}});
        m_shown.push_back(application.id);
    }
    setVisible(!rows.empty());
    setHint(tr("%1 of %2 projects reached what they expected so far; in all %3 of %4 %5").arg(reached).arg(compared.size())
                .arg(amountText(actual, m_unit), amountText(expected, m_unit), unitName(m_unit)));
    m_model->setTable({{tr("Company")}, {tr("Project")}, {tr("Months"), true}, {tr("Expected net value"), true},
                          {tr("Actual net value"), true}, {tr("Payback, outlook")}},
        std::move(rows));
    m_table->fitRows(MostRows);
}

} // namespace cpv
