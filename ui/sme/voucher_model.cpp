#include "ui/sme/voucher_model.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"
#include "ui/widgets/table_view.h"

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

bool isAmount(int column)
{
    return column >= VoucherModel::Face && column <= VoucherModel::Used;
}

} // namespace

bool canBeUsed(const Voucher &voucher)
{
    switch (voucher.state) {
    case VoucherState::Issued:
    case VoucherState::Bound:
    case VoucherState::PartlyUsed: return !voucher.left.isZero();
    case VoucherState::UsedUp:
    case VoucherState::Expired:
    case VoucherState::Revoked:
    case VoucherState::Frozen: return false;
    }
    return false;
}

QString validityText(const Voucher &voucher, QDate today)
{
    const QString day = voucher.validTo.toString(Qt::ISODate);
    const int days = int(today.daysTo(voucher.validTo));
    if (!canBeUsed(voucher) || days < 0)
        return day;
    if (days == 0)
        return VoucherModel::tr("%1, the last day").arg(day);
    return VoucherModel::tr("%1, %n day(s) left", nullptr, days).arg(day);
}

Tone validityTone(const Voucher &voucher, QDate today)
{
    return canBeUsed(voucher) && today.daysTo(voucher.validTo) < VoucherModel::UrgentDays ? Tone::Warn : Tone::Neutral;
}

void VoucherModel::setPage(VoucherPage page)
{
    m_asked = false;
    if (sameVouchers(page)) { // Nothing moved: the view keeps selection and scroll.
        m_page = std::move(page);
        if (!m_page.rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_page = std::move(page);
    endResetModel();
}

bool VoucherModel::sameVouchers(const VoucherPage &page) const
{
    return std::ranges::equal(m_page.rows, page.rows,
        [](const VoucherRow &a, const VoucherRow &b) { return a.voucher.id == b.voucher.id; });
}

void VoucherModel::appendPage(VoucherPage page)
{
    m_asked = false;
    m_page.nextKey = page.nextKey;
    m_page.total = page.total;
    if (page.rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(page.rows.size()) - 1);
    std::ranges::move(page.rows, std::back_inserter(m_page.rows));
    endInsertRows();
}

void VoucherModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_page.rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int VoucherModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_page.rows.size());
}

int VoucherModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VoucherModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VoucherRow &shown = row(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(shown, column);
    case Qt::ToolTipRole: return shown.pending ? tr("Changed here; not confirmed by the registry yet.") : text(shown, column);
    case Qt::TextAlignmentRole: return isAmount(column) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case ToneRole: return tone(shown, column);
    case MutedRole: return column == Code || column == Programme || column == ValidTo;
    case StrongRole: return column == Left;
    default: return {};
    }
}

QString VoucherModel::text(const VoucherRow &shown, Column column) const
{
    const Voucher &v = shown.voucher;
    switch (column) {
    case Code: return v.code;
    case Project: return v.project;
    case Programme: return programmeName(shown.programmeZh, shown.programmeEn);
    case Face: return yuanText(v.face);
    case Left: return yuanText(v.left);
    case Held: return yuanText(v.held);
    case Used: return yuanText(v.used);
    case ValidTo: return validityText(v, m_today);
    case State: return shown.pending ? tr("%1, to be delivered").arg(voucherStateText(v.state)) : voucherStateText(v.state);
    case ColumnCount: break;
    }
    return {};
}

QVariant VoucherModel::tone(const VoucherRow &shown, Column column) const
{
    if (column == State)
        return int(voucherStateTone(shown.voucher.state));
    return column == ValidTo ? QVariant(int(validityTone(shown.voucher, m_today))) : QVariant();
}

QVariant VoucherModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isAmount(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Code: return tr("Voucher");
    case Project: return tr("Project");
    case Programme: return tr("Programme");
    case Face: return tr("Face (CNY)");
    case Left: return tr("Left (CNY)");
    case Held: return tr("Held (CNY)");
    case Used: return tr("Used (CNY)");
    case ValidTo: return tr("Valid to");
    case State: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

bool VoucherModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_page.nextKey && !m_asked;
}

void VoucherModel::fetchMore(const QModelIndex &)
{
    m_asked = true;
    Q_EMIT moreWanted();
}

} // namespace cpv
