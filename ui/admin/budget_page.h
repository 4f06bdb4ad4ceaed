#pragma once

#include "core/usecases/use_cases.h"
#include "ui/admin/money_unit.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>
#include <QTimer>

#include <map>

namespace cpv {

class BarChartCard;
class BudgetModel;
class Card;
class CardFlow;
class EmptyState;
class FormKeeper;
class GrantForm;
class KpiCard;
class Notice;
class RunOutCard;
class SegmentedControl;
class Skeleton;
class TableView;
class BudgetWhatIf;

/// Where the money of a year stands: in figures, as a bar per programme, and to the fen per payer. As the registry confirmed
/// it; finance grants from here.
class BudgetPage : public Page
{
    Q_OBJECT

public:
    BudgetPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    std::optional<PrimaryAction> primaryAction() const override;
    void refresh() override;

private:
    void buildLayout();
    void connectAnswers();
    void onLoaded();
    bool isStillArriving() const;
    void onGranted();
    void showYears();
    void showYear();
    void loadHistory();
    void showRunOut();
    void showKpis();
    QList<double> curve(Money BudgetMonth::*amount, Money now) const;
    void showChart();
    void openForm();
    bool mayGrant() const;
    std::vector<ProgrammeBudget> budgetsOfYear() const;
    void retranslate();

    UseCases &m_useCases;
    std::vector<ProgrammeBudget> m_budgets;
    std::vector<BudgetMonth> m_history; ///< Of m_year.
    std::map<ProgrammeId, std::vector<Money>> m_committed; ///< Of this year.
    std::optional<int> m_year;
    MoneyUnit m_unit = MoneyUnit::Wan;

    Notice *m_notice;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    QWidget *m_content;
    GrantForm *m_form;
    FormKeeper *m_keeper;
    CardFlow *m_figures;
    std::vector<KpiCard *> m_kpis;
    SegmentedControl *m_units;
    SegmentedControl *m_years;
    BarChartCard *m_chart;
    RunOutCard *m_runOut;
    BudgetWhatIf *m_whatIf;
    Card *m_card;
    TableView *m_table;
    BudgetModel *m_model;
    QTimer m_reloading; // Gathers what changes in one burst.

    QFutureWatcher<Result<std::vector<ProgrammeBudget>>> m_loading;
    QFutureWatcher<Result<std::vector<BudgetMonth>>> m_loadingHistory;
    QFutureWatcher<Result<std::map<ProgrammeId, std::vector<Money>>>> m_loadingCommitted;
    QFutureWatcher<Result<Performed>> m_granting;
};

} // namespace cpv
