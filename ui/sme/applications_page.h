#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

#include <QTimer>


namespace cpv {

class Card;
class CaseListModel;
class EmptyState;
class ListSearch;
class Notice;
class SegmentedControl;
class Skeleton;
class TableView;

/// All forms and applications of the company, with a filter by state and a search.
class ApplicationsPage : public Page
{
    Q_OBJECT

public:
    ApplicationsPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    std::optional<PrimaryAction> primaryAction() const override;
    void refresh() override;
    void openArgument(const QVariant &argument) override; ///< all, drafts, open or done.

private:
    void build();
    void connectAll();
    void retranslate();
    void load();
    void loadMore();
    void showDrafts();
    void onLoaded(const Result<ApplicationPage> &page);
    void showRows();
    void openRow(int row);
    ApplicationQuery query() const;

    UseCases &m_useCases;
    int m_round = 0; // Of loading: late answers to an older question are dropped.
    std::vector<DraftListing> m_drafts;
    bool m_loaded = false;
    SegmentedControl *m_filter;
    ListSearch *m_search;
    Notice *m_notice;
    Card *m_card;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    TableView *m_table;
    CaseListModel *m_model;
    QTimer m_reloading;
};

} // namespace cpv
