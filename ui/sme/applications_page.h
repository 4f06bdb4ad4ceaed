#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>
#include <QTimer>

class QLineEdit;

namespace cpv {

class ApplicationsModel;
class Card;
class EmptyState;
class Notice;
class SegmentedControl;
class Skeleton;
class TableView;

/// The company's drafts and applications, whatever their state.
class ApplicationsPage : public Page
{
    Q_OBJECT

public:
    ApplicationsPage(UseCases &useCases, QWidget *parent);

    QString title() const override { return tr("My applications"); }
    QString subtitle() const override;
    std::optional<PrimaryAction> primaryAction() const override;
    void refresh() override;

private:
    void connectAnswers();
    void load();
    void loadMore();
    void showDrafts();
    void showEmptiness();
    void openRow(int row);
    ApplicationQuery query() const;
    void retranslate();

    UseCases &m_useCases;
    Notice *m_notice;
    SegmentedControl *m_filter;
    QLineEdit *m_search;
    Card *m_card;
    Skeleton *m_skeleton;
    TableView *m_table;
    EmptyState *m_empty;
    ApplicationsModel *m_model;
    QTimer m_searchTimer;
    std::vector<DraftListing> m_drafts;
    QFutureWatcher<Result<ApplicationPage>> m_loading;
    QFutureWatcher<Result<ApplicationPage>> m_loadingMore;
    QFutureWatcher<Result<std::vector<DraftListing>>> m_loadingDrafts;
};

} // namespace cpv
