#include "ui/sme/applications_model.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"
#include "ui/widgets/table_view.h"

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int Milestones = 5; // Submitted, accepted, decided, published, awarded.

int milestone(Stage stage)
{
    switch (stage) {
    case Stage::Submitted:
    case Stage::Returned:
    case Stage::Withdrawn:
    case Stage::Lapsed:
    case Stage::Disregarded: return 1;
    case Stage::InReview:
    case Stage::Refused: return 2;
    case Stage::Proposed:
    case Stage::Confirmed: return 3;
    case Stage::InNotice: return 4;
    case Stage::Awarded:
    case Stage::Closed: return 5;
    }
    return 0;
}

} // namespace

void ApplicationsModel::setDrafts(std::vector<DraftListing> drafts)
{
    beginResetModel();
    m_drafts = std::move(drafts);
    endResetModel();
}

void ApplicationsModel::setPage(ApplicationPage page)
{
    beginResetModel();
    m_page = std::move(page);
    m_asked = false;
    endResetModel();
}

void ApplicationsModel::appendPage(ApplicationPage page)
{
    const int first = rowCount();
    m_asked = false;
    m_page.nextKey = page.nextKey;
    m_page.total = page.total;
    if (page.rows.empty())
        return;
    beginInsertRows({}, first, first + int(page.rows.size()) - 1);
    std::move(page.rows.begin(), page.rows.end(), std::back_inserter(m_page.rows));
    endInsertRows();
}

void ApplicationsModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ApplicationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_drafts.size() + m_page.rows.size());
}

int ApplicationsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

bool ApplicationsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_page.nextKey.has_value() && !m_asked;
}

void ApplicationsModel::fetchMore(const QModelIndex &)
{
    m_asked = true;
    Q_EMIT moreWanted();
}

QVariant ApplicationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column == Contract || column == Subsidy ? Qt::AlignRight : Qt::AlignLeft));
    return isDraft(index.row()) ? draftData(draft(index.row()), column, role)
                                : applicationData(application(index.row()), column, role);
}

QVariant ApplicationsModel::draftData(const DraftListing &listing, Column column, int role) const
{
    const Draft &draft = listing.draft;
    const bool closing = listing.closes && m_today.daysTo(*listing.closes) <= 7;
    if (role == ToneRole)
        return column == Status ? QVariant(int(listing.conflicts > 0 ? Tone::Warn : Tone::Neutral))
            : column == Updated && closing ? QVariant(int(Tone::Warn)) : QVariant();
    if (role == ProgressRole)
        return listing.materialsRequired > 0 ? double(listing.materialsPresent) / listing.materialsRequired : 0.0;
    if (role == MutedRole)
        return column == Number || column == Updated;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Number: return u"–"_s;
    case Project: return draft.project.isEmpty() ? tr("(no project name yet)") : draft.project;
    case Programme: return programmeName(listing.programmeZh, listing.programmeEn);
    case Contract: return draft.contractAmount.isZero() ? u"–"_s : yuanText(draft.contractAmount);
    case Subsidy: return u"–"_s;
    case Status: return draft.corrects ? tr("Correcting") : tr("Draft");
    case Progress: return tr("%1/%2 papers").arg(listing.materialsPresent).arg(listing.materialsRequired);
    case Updated:
        return closing ? tr("%n day(s) left", nullptr, int(m_today.daysTo(*listing.closes)))
                       : localDateTime(draft.editedAt).toString(u"yyyy-MM-dd"_s);
    case ColumnCount: break;
    }
    return {};
}

QVariant ApplicationsModel::applicationData(const ApplicationRow &row, Column column, int role) const
{
    const Application &a = row.application;
    if (role == ToneRole)
        return column == Status ? QVariant(int(stageTone(a.stage))) : QVariant();
    if (role == ProgressRole)
        return double(milestone(a.stage)) / Milestones;
    if (role == MutedRole)
        return column == Number || column == Updated;
    if (role != Qt::DisplayRole)
        return {};
    const Money shown = a.awarded.isZero() ? a.requested : a.awarded;
    switch (column) {
    case Number: return a.number;
    case Project: return a.project;
    case Programme: return programmeName(row.programmeZh, row.programmeEn);
    case Contract: return yuanText(a.contractAmount);
    case Subsidy: return yuanText(shown);
    case Status: return row.pending ? tr("%1 (waiting)").arg(stageText(a.stage)) : stageText(a.stage);
    case Progress: return tr("%1/%2 steps").arg(milestone(a.stage)).arg(Milestones);
    case Updated: return localDateTime(a.changedAt).toString(u"yyyy-MM-dd"_s);
    case ColumnCount: break;
    }
    return {};
}

QVariant ApplicationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Contract || section == Subsidy ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number: return tr("Number");
    case Project: return tr("Project");
    case Programme: return tr("Programme");
    case Contract: return tr("Contract (元)");
    case Subsidy: return tr("Subsidy (元)");
    case Status: return tr("Status");
    case Progress: return tr("Progress");
    case Updated: return tr("Due / updated");
    case ColumnCount: break;
    }
    return {};
}

} // namespace cpv
