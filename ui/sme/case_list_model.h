#pragma once

#include "core/usecases/drafts.h"
#include "core/usecases/applications.h"
#include "ui/models/paged_table_model.h"

namespace cpv {

class TableView;

/// The company's forms and applications in one table: drafts first, then the applications loaded so far; asks for the next
/// page when the view nears its end.
class CaseListModel : public PagedTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Project, Programme, Contract, Subsidy, Status, Progress, Updated, ColumnCount };

    using PagedTableModel::PagedTableModel;

    void setToday(QDate today) { m_today = today; }
    void setDrafts(std::vector<DraftListing> drafts);
    void setPage(ApplicationPage page);
    void appendPage(const ApplicationPage &page);

    const DraftListing *draftAt(int row) const;          ///< Null: the row is an application.
    const ApplicationRow *applicationAt(int row) const;  ///< Null: the row is a draft.
    const std::optional<PageKey> &nextKey() const { return m_page.nextKey; }
    qint64 total() const { return m_page.total + qint64(m_drafts.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool hasMore() const override { return m_page.nextKey.has_value(); }

private:
    QString draftText(const DraftListing &row, Column column) const;
    QString applicationText(const ApplicationRow &row, Column column) const;
    QVariant draftLook(const DraftListing &row, Column column, int role) const;
    QVariant applicationLook(const ApplicationRow &row, Column column, int role) const;
    std::optional<qint64> daysLeft(const DraftListing &row) const;

    std::vector<DraftListing> m_drafts;
    ApplicationPage m_page;
    QDate m_today;
};

/// The columns and delegates of such a table.
void setUpCaseTable(TableView &table, CaseListModel &model);

/// How far a stage is on the way to the award, of StepsToAward.
constexpr int StepsToAward = 6;
int stepsDone(Stage stage);

} // namespace cpv
