#pragma once

#include "core/usecases/use_cases.h"
#include "ui/admin/money_unit.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>
#include <QTimer>

namespace cpv {

class BarChartCard;
class Card;
class CardFlow;
class EmptyState;
class KpiCard;
class Notice;
class PlainTableModel;
class SegmentedControl;
class Skeleton;
class TableView;

BOOST_DEFINE_ENUM_CLASS(ShownCurrency, Yuan, Foreign)

/// The places that an account may see, side by side. A place opens its dashboard.
class PlacesPage : public Page
{
    Q_OBJECT

public:
    PlacesPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;

private:
    using PlaceDashboard = std::pair<PlaceCode, Dashboard>;

    void buildLayout();
    void connectAnswers();
    void onLoaded();
    void show();
    void showKpis();
    void showChart();
    void showTable();
    QString amount(Money cny) const; ///< In the currency and unit shown.
    QString unit() const;
    void openPlace(int row);
    void retranslate();

    UseCases &m_useCases;
    std::vector<PlaceDashboard> m_places;
    int m_year;
    ShownCurrency m_currency = ShownCurrency::Yuan;

    Notice *m_notice;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    QWidget *m_content;
    SegmentedControl *m_years;
    SegmentedControl *m_currencies;
    CardFlow *m_figures;
    std::vector<KpiCard *> m_kpis;
    BarChartCard *m_chart;
    Card *m_card;
    TableView *m_table;
    PlainTableModel *m_model;
    QTimer m_reloading; // Gathers what changes in one burst.

    QFutureWatcher<Result<std::vector<PlaceDashboard>>> m_loading;
};

} // namespace cpv
