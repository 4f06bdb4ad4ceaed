#pragma once

#include "core/usecases/use_cases.h"
#include "ui/admin/queue_filter.h"
#include "ui/lists/filter_panel.h"
#include "ui/lists/pane_memory.h"
#include "ui/lists/programme_choices.h"
#include "ui/shell/page.h"

#include <QDate>
#include <QFutureWatcher>

class QSplitter;

namespace cpv {

class BulkSteps;
class CaseSummary;
class IconButton;
class ListPane;
class ListReader;
class SegmentedControl;
template <typename Row> class ListModel;

/// What waits for the office, by next step. J and K walk the rows beside the open pane, Enter opens a case.
class QueuePage : public Page
{
    Q_OBJECT

public:
    QueuePage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    std::optional<PrimaryAction> primaryAction() const override;
    void refresh() override;
    /// The name of a QueueFilter: shows that part of the queue. Or "search:" and what to search all of it for, or as
    /// argumentFor writes it.
    void openArgument(const QVariant &argument) override;
    /// All cases of which these hold.
    static QString argumentFor(const std::vector<ColumnCondition> &conditions);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildList();
    std::vector<FilterField::Choice> ownChoice() const;
    std::vector<FilterField::Choice> districtChoices() const;
    std::vector<SavedView> views() const;
    void buildLayout();
    void connectAnswers();
    void connectBulk();
    void addKeys();
    void chooseFilter(QueueFilter filter);
    void onProgressed();
    void showCount();
    void onCounted();
    void askTotals();
    void chooseByWork();
    void showFilters();
    void count();
    qint64 countOf(QueueFilter filter) const;
    std::vector<ColumnCondition> ownConditions(QueueFilter filter) const;
    void selectAgain();
    void step(int rows);
    void openRow(int row);
    void showSelected(int row);
    void togglePane();
    void placePane();
    void giveWidth();
    void applyMetrics();
    void retranslate();
    ApplicationQuery query() const;

    UseCases &m_useCases;
    std::optional<QueueFilter> m_filter; // Unset until the counts say which step has work.
    bool m_onlyReads = false;
    bool m_waitsForWork = false; // The first records are on their way, and none of them is this person's work yet.
    QDate m_today; // Of the columns.
    ApplicationId m_selected;
    PaneMemory m_pane; // As the person left it, also at the last start.
    std::vector<StageCount> m_counts;
    std::optional<qint64> m_toConfirm; // Of this person's: what one has confirmed waits for others.
    std::optional<qint64> m_toAward; // Of the cases on notice: those whose notice is over.
    ProgrammeChoices m_programmes {m_useCases.programmes, this};

    SegmentedControl *m_filters;
    QSplitter *m_splitter;
    ListModel<ApplicationRow> *m_model;
    ListPane *m_list;
    ListReader *m_reader;
    BulkSteps *m_bulk; // Where several chosen cases go on together.
    IconButton *m_paneButton;
    CaseSummary *m_summary;

    QFutureWatcher<Result<std::vector<StageCount>>> m_counting;
    QFuture<Result<ApplicationTotals>> m_totalling;
};

} // namespace cpv
