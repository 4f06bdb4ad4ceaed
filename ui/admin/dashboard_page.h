#pragma once

#include "core/usecases/use_cases.h"
#include "ui/admin/dashboard_charts.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>
#include <QTimer>

#include <map>

namespace cpv {

class BarChartCard;
class Button;
class CardFlow;
class ChartCard;
class DropDown;
class ElidedText;
class EmptyState;
class KpiCard;
class Notice;
class OutcomesCard;
class RunOutCard;
class SegmentedControl;
class Skeleton;

/// How a city's programmes go in a year: the budget on its way from appropriation to payment, how long it lasts, what waits
/// and how long, who takes part, and what came of it. A bar opens the cases behind it.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    DashboardPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    void openArgument(const QVariant &argument) override; ///< A place's code: of it alone.

private:
    struct Uptake {
        RollupDimension dimension;
        QString column; ///< Of the list of cases.
        BarChartCard *card;
        QStringList values;
    };

    void buildLayout();
    void addUptake(RollupDimension dimension, const QString &column);
    void connectAnswers();
    void onBudgets();
    void onDashboard();
    void showScopes();
    void showYears();
    void load();
    void show();
    void showKpis();
    void showLowBudgets();
    void showRunOut();
    void showCharts();
    void openStage(int index);
    void openValue(const Uptake &uptake, int index);
    RollupQuery query() const;
    bool isAsked(const Programme &programme) const;
    std::vector<ProgrammeBudget> budgetsAsked() const;
    void retranslate();

    UseCases &m_useCases;
    std::vector<ProgrammeBudget> m_budgets;
    std::optional<Dashboard> m_dashboard;
    std::map<ProgrammeId, std::vector<Money>> m_committed; ///< Of this year.
    int m_year = 0;
    QList<std::pair<QString, QString>> m_shownScopes; ///< Words and what they stand for.
    QString m_scope; ///< A place's code or a programme's id; empty: all.
    MoneyUnit m_unit = MoneyUnit::Wan;
    UptakeMeasure m_measure = UptakeMeasure::Cases;

    Notice *m_notice;
    Notice *m_low;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    QWidget *m_content;
    DropDown *m_scopes;
    SegmentedControl *m_years;
    SegmentedControl *m_units;
    SegmentedControl *m_measures;
    ElidedText *m_pace;
    CardFlow *m_figures;
    std::vector<KpiCard *> m_kpis;
    BarChartCard *m_awarded;
    BarChartCard *m_pipeline;
    QStringList m_stages; ///< Of the pipeline's bars.
    RunOutCard *m_runOut;
    CardFlow *m_uptakeCards;
    std::vector<Uptake> m_uptakes;
    OutcomesCard *m_outcomes;
    QTimer m_reloading; // Gathers what changes in one burst.

    QFutureWatcher<Result<std::vector<ProgrammeBudget>>> m_loadingBudgets;
    QFutureWatcher<Result<Dashboard>> m_loading;
    QFutureWatcher<Result<std::map<ProgrammeId, std::vector<Money>>>> m_loadingCommitted;
};

} // namespace cpv
