#pragma once

#include "core/usecases/list_values.h"
#include "ui/models/paged_table_model.h"

namespace cpv {

/// The vouchers loaded so far, in the order asked for; asks for the next page when the view nears its end.
class VoucherListModel : public PagedTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Project, Face, Left, Held, Used, ValidTo, State, ColumnCount };
    static constexpr int SoonDays = 60;

    using PagedTableModel::PagedTableModel;

    void setToday(QDate today) { m_today = today; }
    void setPage(VoucherPage page);
    void appendPage(const VoucherPage &page);

    const VoucherPage &page() const { return m_page; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool hasMore() const override { return m_page.nextKey.has_value(); }

private:
    QString text(const Voucher &voucher, Column column) const;

    VoucherPage m_page;
    QDate m_today;
};

/// Money is left and its last day is within the given number of days.
bool expiresWithin(const Voucher &voucher, QDate today, int days);

} // namespace cpv
