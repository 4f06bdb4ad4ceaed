#include "ui/admin/queue_model.h"

#include "core/base/money_text.h"
#include "ui/admin/check_summary.h"
#include "ui/models/domain_text.h"
#include "ui/widgets/table_view.h"

#include <algorithm>
#include <array>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// Nobody has a step to take any more.
bool hasEnded(const Application &application)
{
    static constexpr std::array ended {Stage::Closed, Stage::Disregarded, Stage::Refused, Stage::Withdrawn, Stage::Lapsed};
    const bool issued = application.stage == Stage::Awarded && application.voucher;
    return issued || std::ranges::find(ended, application.stage) != ended.end();
}

}

void QueueModel::setPage(ApplicationPage page)
{
    setAnswered();
    if (sameCases(page)) { // Nothing moved: the view keeps selection and scroll.
        m_page = std::move(page);
        if (!m_page.rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_page = std::move(page);
    endResetModel();
}

bool QueueModel::sameCases(const ApplicationPage &page) const
{
    return std::ranges::equal(m_page.rows, page.rows,
        [](const ApplicationRow &a, const ApplicationRow &b) { return a.application.id == b.application.id; });
}

void QueueModel::appendPage(ApplicationPage page)
{
    setAnswered();
    m_page.nextKey = page.nextKey;
    m_page.total = page.total;
    if (page.rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(page.rows.size()) - 1);
    std::ranges::move(page.rows, std::back_inserter(m_page.rows));
    endInsertRows();
}

int QueueModel::rowOf(ApplicationId id) const
{
    const auto found = std::ranges::find(m_page.rows, id, [](const ApplicationRow &row) { return row.application.id; });
    return found == m_page.rows.end() ? -1 : int(found - m_page.rows.begin());
}

std::optional<ApplicationSort> QueueModel::sortOf(int column)
{
    switch (Column(column)) {
    case Number: return ApplicationSort::Number;
    case CompanyName: return ApplicationSort::CompanyName;
    case Project: return ApplicationSort::Project;
    case Requested: return ApplicationSort::Requested;
    case Since: return ApplicationSort::Changed;
    case Programme:
    case Status:
    case Checks:
    case ColumnCount: return std::nullopt;
    }
    return std::nullopt;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_page.rows.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ApplicationRow &shown = row(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(shown, column);
    case Qt::ToolTipRole: return shown.pending ? tr("Changed here; not confirmed by the registry yet.") : text(shown, column);
    case ToneRole: return tone(shown, column);
    case MutedRole: return column == Number || column == Programme || column == Since;
    case StrongRole: return column == CompanyName && shown.pending;
    default: return {};
    }
}

QString QueueModel::text(const ApplicationRow &shown, Column column) const
{
    const Application &a = shown.application;
    switch (column) {
    case Number: return a.number;
    case CompanyName: return a.companyName;
    case Project: return a.project;
    case Programme: return programmeName(shown.programmeZh, shown.programmeEn);
    case Requested: return yuanText(a.requested);
    case Status: return stageText(a.stage);
    case Checks: return checkSummary(a.checks).text;
    case Since: return waiting(shown);
    case ColumnCount: break;
    }
    return {};
}

QString QueueModel::waiting(const ApplicationRow &shown) const
{
    if (shown.pending)
        return tr("To be delivered");
    if (hasEnded(shown.application))
        return u"–"_s;
    const QDate since = localDate(shown.application.changedAt);
    const qint64 days = since.daysTo(m_today);
    return days <= 0 ? tr("Today") : days == 1 ? tr("1 day") : tr("%1 days").arg(days);
}

QVariant QueueModel::tone(const ApplicationRow &shown, Column column) const
{
    switch (column) {
    case Status: return int(stageTone(shown.application.stage));
    case Checks: return int(checkSummary(shown.application.checks).tone);
    case Since: return shown.pending ? QVariant(int(Tone::Warn)) : QVariant();
    case Number:
    case CompanyName:
    case Project:
    case Programme:
    case Requested:
    case ColumnCount: break;
    }
    return {};
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Requested)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number: return tr("Number");
    case CompanyName: return tr("Company");
    case Project: return tr("Project");
    case Programme: return tr("Programme");
    case Requested: return tr("Requested (CNY)");
    case Status: return tr("State");
    case Checks: return tr("Checks");
    case Since: return tr("Waiting");
    case ColumnCount: break;
    }
    return {};
}

} // namespace cpv
