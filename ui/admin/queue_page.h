#pragma once

#include "core/usecases/use_cases.h"
#include "ui/admin/queue_filter.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>
#include <QTimer>

class QSplitter;

namespace cpv {

class Card;
class CaseSummary;
class EmptyState;
class IconButton;
class ListSearch;
class Notice;
class QueueModel;
class SegmentedControl;
class Skeleton;
class TableView;

/// What waits for the office, by next step. J and K walk the rows beside the open pane, Enter opens a case. Keyset-paged:
/// the model holds what was scrolled through, the database does the rest.
class QueuePage : public Page
{
    Q_OBJECT

public:
    QueuePage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    /// The name of a QueueFilter: shows that part of the queue.
    void openArgument(const QVariant &argument) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void buildLayout();
    void connectAnswers();
    void addKeys();
    void chooseFilter(QueueFilter filter);
    void sortBy(int column, Qt::SortOrder order);
    void showOrder();
    void load();
    void loadMore();
    void onLoaded();
    void onMore();
    void onCounted();
    void showFilters();
    void selectAgain();
    void showOnly(QWidget *shown);
    void describeEmpty();
    void step(int rows);
    void openRow(int row);
    void showSelected(int row);
    void togglePane();
    void placePane();
    void applyMetrics();
    void retranslate();
    ApplicationQuery query() const;

    UseCases &m_useCases;
    std::optional<QueueFilter> m_filter; // Unset until the counts say which step has work.
    std::optional<std::pair<ApplicationSort, bool>> m_order; // By a click on a heading; descending or not.
    std::optional<PageKey> m_moreAfter;
    ApplicationId m_selected;
    std::optional<bool> m_paneWanted; // As the person chose; until then by the room there is.
    std::vector<StageCount> m_counts;

    SegmentedControl *m_filters;
    Notice *m_notice;
    QSplitter *m_splitter;
    Card *m_card;
    ListSearch *m_search;
    IconButton *m_paneButton;
    TableView *m_table;
    QueueModel *m_model;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    CaseSummary *m_summary;
    QTimer m_reloading; // Gathers what changes in one burst.

    QFutureWatcher<Result<ApplicationPage>> m_loading;
    QFutureWatcher<Result<ApplicationPage>> m_more;
    QFutureWatcher<Result<std::vector<StageCount>>> m_counting;
};

} // namespace cpv
