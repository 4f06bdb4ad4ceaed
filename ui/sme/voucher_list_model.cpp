#include "ui/sme/voucher_list_model.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"
#include "ui/widgets/table_view.h"

namespace cpv {

using namespace Qt::StringLiterals;

bool expiresWithin(const Voucher &voucher, QDate today, int days)
{
    const qint64 left = today.daysTo(voucher.validTo);
    return voucher.left > Money() && left >= 0 && left <= days;
}

void VoucherListModel::setPage(VoucherPage page)
{
    beginResetModel();
    setAnswered();
    m_page = std::move(page);
    endResetModel();
}

void VoucherListModel::appendPage(const VoucherPage &page)
{
    setAnswered();
    m_page.nextKey = page.nextKey;
    if (page.rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(page.rows.size()) - 1);
    m_page.rows.insert(m_page.rows.end(), page.rows.begin(), page.rows.end());
    endInsertRows();
}

int VoucherListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_page.rows.size()); }

int VoucherListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant VoucherListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Voucher &voucher = m_page.rows.at(std::size_t(index.row())).voucher;
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(voucher, column);
    case StrongRole: return column == Left;
    case MutedRole: return column == Code;
    case ToneRole:
        if (column == State)
            return int(voucherStateTone(voucher.state));
        return column == ValidTo && expiresWithin(voucher, m_today, SoonDays) ? QVariant(int(Tone::Warn)) : QVariant();
    default: return {};
    }
}

QString VoucherListModel::text(const Voucher &voucher, Column column) const
{
    switch (column) {
    case Code: return voucher.code;
    case Project: return voucher.project;
    case Face: return yuanText(voucher.face);
    case Left: return yuanText(voucher.left);
    case Held: return yuanText(voucher.held);
    case Used: return yuanText(voucher.used);
    case ValidTo: return voucher.validTo.toString(Qt::ISODate);
    case State: return voucherStateText(voucher.state);
    case ColumnCount: break;
    }
    return {};
}

QVariant VoucherListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Face && section <= Used)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Code: return tr("Voucher");
    case Project: return tr("Project");
    case Face: return tr("Face value (CNY)");
    case Left: return tr("Left (CNY)");
    case Held: return tr("Held (CNY)");
    case Used: return tr("Used (CNY)");
    case ValidTo: return tr("Valid to");
    case State: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

} // namespace cpv
