#pragma once

#include "core/insight/placement_order.h"
#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

namespace cpv {

class BarChartCard;
class Button;
class Card;
class EmptyState;
class Notice;
class PlacementDetail;
class PlacementFilters;
class PlainTableModel;
class SegmentedControl;
class Skeleton;
class TableView;

/// Where a project should run: every offer ranked by its price after subsidy, the best side by side, and each that can't be
/// taken with its reasons. Works offline.
class PlacementPage : public Page
{
    Q_OBJECT

public:
    PlacementPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;

private:
    struct Table {
        Card *card;
        TableView *view;
        PlainTableModel *model;
    };

    void build();
    Table makeTable(const QString &name, int rows);
    void retranslate();
    void place();
    PlacementOrder order() const;
    void fillRanking();
    void fillChart();
    void fillComparison();
    void fillExcluded();
    void tellWithoutAid();
    void showExcluded(bool shown);
    void select(std::optional<OfferId> offer);
    void onRankingRow(int row);
    void onExcludedRow(int row);
    void apply(ProviderId provider);
    void showError(const Error &error);

    UseCases &m_useCases;
    PlacementDesk m_desk;
    Placement m_found;
    std::optional<OfferId> m_chosen;
    bool m_loaded = false;
    bool m_filling = false;
    Notice *m_notice;
    Notice *m_aid;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    PlacementFilters *m_filters;
    QWidget *m_body;
    EmptyState *m_none;
    SegmentedControl *m_order;
    Table m_ranking;
    BarChartCard *m_chart;
    Table m_comparison;
    Table m_excluded;
    Button *m_toggle;
    PlacementDetail *m_detail;
};

} // namespace cpv
