#pragma once

#include "core/usecases/use_cases.h"

#include <QAbstractTableModel>

namespace cpv {

/// A company's drafts, then its applications, as one list. Applications come page by page.
class ApplicationsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Project, Programme, Contract, Subsidy, Status, Progress, Updated, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDrafts(std::vector<DraftListing> drafts);
    void setPage(ApplicationPage page);
    void appendPage(ApplicationPage page);
    void setToday(QDate today) { m_today = today; }
    void retranslate();

    bool isDraft(int row) const { return row < int(m_drafts.size()); }
    const DraftListing &draft(int row) const { return m_drafts.at(size_t(row)); }
    const ApplicationRow &application(int row) const { return m_page.rows.at(size_t(row) - m_drafts.size()); }
    qint64 total() const { return m_page.total + qint64(m_drafts.size()); }
    const std::optional<PageKey> &nextKey() const { return m_page.nextKey; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    QVariant draftData(const DraftListing &listing, Column column, int role) const;
    QVariant applicationData(const ApplicationRow &row, Column column, int role) const;

    std::vector<DraftListing> m_drafts;
    ApplicationPage m_page;
    QDate m_today;
    bool m_asked = false;
};

} // namespace cpv
