#pragma once

#include "core/usecases/list_values.h"
#include "ui/models/paged_table_model.h"

#include <QDate>

#include <optional>

namespace cpv {

/// The part of the queue that was loaded so far; asks for the next page when the view nears its end.
class QueueModel : public PagedTableModel
{
    Q_OBJECT

public:
    enum Column { Number, CompanyName, Project, Programme, Requested, Status, Checks, Since, ColumnCount };

    using PagedTableModel::PagedTableModel;

    void setToday(QDate today) { m_today = today; } ///< Before the rows: how long they wait counts from it.
    /// Replaces all rows. The view keeps its place where the same cases are still there.
    void setPage(ApplicationPage page);
    void appendPage(ApplicationPage page);

    const ApplicationRow &row(int index) const { return m_page.rows.at(std::size_t(index)); }
    int rowOf(ApplicationId id) const; ///< −1: not loaded.
    qint64 total() const { return m_page.total; }
    const std::optional<PageKey> &nextKey() const { return m_page.nextKey; }

    /// By which a column sorts in the database; absent: it can't.
    static std::optional<ApplicationSort> sortOf(int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool hasMore() const override { return m_page.nextKey.has_value(); }

private:
    QString text(const ApplicationRow &row, Column column) const;
    QVariant tone(const ApplicationRow &row, Column column) const;
    QString waiting(const ApplicationRow &row) const;
    bool sameCases(const ApplicationPage &page) const;

    ApplicationPage m_page;
    QDate m_today;
};

} // namespace cpv
