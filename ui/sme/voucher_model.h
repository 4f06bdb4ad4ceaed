#pragma once

#include "core/usecases/list_values.h"
#include "ui/theme/tokens.h"

#include <QAbstractTableModel>
#include <QDate>

#include <optional>

namespace cpv {

/// The part of the vouchers that was loaded so far; asks for the next page when the view nears its end.
class VoucherModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Project, Programme, Face, Left, Held, Used, ValidTo, State, ColumnCount };
    /// A voucher that ends within so many days is shown as urgent.
    static constexpr int UrgentDays = 60;

    using QAbstractTableModel::QAbstractTableModel;

    void setToday(QDate today) { m_today = today; } ///< Before the rows: the days left count to it.
    /// Replaces all rows. The view keeps its place where the same vouchers are still there.
    void setPage(VoucherPage page);
    void appendPage(VoucherPage page);
    void retranslate();

    const VoucherRow &row(int index) const { return m_page.rows.at(std::size_t(index)); }
    const VoucherPage &page() const { return m_page; } ///< All rows so far; sums and total of the whole list.
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
    QString text(const VoucherRow &row, Column column) const;
    QVariant tone(const VoucherRow &row, Column column) const;
    bool sameVouchers(const VoucherPage &page) const;

    VoucherPage m_page;
    QDate m_today;
    bool m_asked = false;
};

/// Money can still be drawn from it: neither used up, ended nor frozen.
bool canBeUsed(const Voucher &voucher);
/// "2026-11-30, 38 days left"; only the day where nothing can be used any more.
QString validityText(const Voucher &voucher, QDate today);
/// Warn while money is left and the end is near, otherwise Neutral.
Tone validityTone(const Voucher &voucher, QDate today);

} // namespace cpv
