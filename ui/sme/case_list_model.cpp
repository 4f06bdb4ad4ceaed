#include "ui/sme/case_list_model.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"
#include "ui/sme/sme_words.h"
#include "ui/widgets/table_view.h"

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int SoonDays = 14;

QVariant toneOf(Tone tone) { return int(tone); }

bool isOver(Stage stage)
{
    return stage == Stage::Refused || stage == Stage::Disregarded || stage == Stage::Withdrawn || stage == Stage::Lapsed;
}

}

int stepsDone(Stage stage)
{
    switch (stage) {
    case Stage::Submitted:
    case Stage::Returned: return 1;
    case Stage::InReview: return 2;
    case Stage::Proposed: return 3;
    case Stage::Confirmed: return 4;
    case Stage::InNotice: return 5;
    case Stage::Awarded:
    case Stage::Closed:
    case Stage::Disregarded:
    case Stage::Refused:
    case Stage::Withdrawn:
    case Stage::Lapsed: return StepsToAward;
    }
    return 0;
}

void setUpCaseTable(TableView &table, CaseListModel &model)
{
    table.setModel(&model);
    table.setColumns({{136}, {140, 2}, {110, 1, 4}, {116, 0, 3}, {116}, {128}, {152, 0, 2}, {104, 0, 1}});
    table.setItemDelegateForColumn(CaseListModel::Contract, new AmountDelegate(&table));
    table.setItemDelegateForColumn(CaseListModel::Subsidy, new AmountDelegate(&table));
    table.setItemDelegateForColumn(CaseListModel::Status, new PillDelegate(&table));
    table.setItemDelegateForColumn(CaseListModel::Progress, new ProgressDelegate(&table));
}

void CaseListModel::setDrafts(std::vector<DraftListing> drafts)
{
    beginResetModel();
    m_drafts = std::move(drafts);
    endResetModel();
}

void CaseListModel::setPage(ApplicationPage page)
{
    beginResetModel();
    setAnswered();
    m_page = std::move(page);
    endResetModel();
}

void CaseListModel::appendPage(const ApplicationPage &page)
{
    setAnswered();
    m_page.nextKey = page.nextKey;
    m_page.total = page.total;
    if (page.rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(page.rows.size()) - 1);
    m_page.rows.insert(m_page.rows.end(), page.rows.begin(), page.rows.end());
    endInsertRows();
}

const DraftListing *CaseListModel::draftAt(int row) const
{
    return row >= 0 && row < int(m_drafts.size()) ? &m_drafts[std::size_t(row)] : nullptr;
}

const ApplicationRow *CaseListModel::applicationAt(int row) const
{
    const int place = row - int(m_drafts.size());
    return place >= 0 && place < int(m_page.rows.size()) ? &m_page.rows[std::size_t(place)] : nullptr;
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_drafts.size() + m_page.rows.size());
}

int CaseListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    const DraftListing *draft = draftAt(index.row());
    const ApplicationRow *application = applicationAt(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return draft ? draftText(*draft, column) : applicationText(*application, column);
    if (role == MutedRole)
        return column == Number || column == Programme || column == Updated;
    return draft ? draftLook(*draft, column, role) : applicationLook(*application, column, role);
}

std::optional<qint64> CaseListModel::daysLeft(const DraftListing &row) const
{
    if (!row.closes || !m_today.isValid())
        return std::nullopt;
    const qint64 days = m_today.daysTo(*row.closes);
    return days >= 0 && days <= SoonDays ? std::optional(days) : std::nullopt;
}

QString CaseListModel::draftText(const DraftListing &row, Column column) const
{
    const Draft &draft = row.draft;
    switch (column) {
    case Number: return tr("Not submitted");
    case Project: return draft.project.isEmpty() ? tr("(no project name yet)") : draft.project;
    case Programme: return payerText(draft.place.code) + u' ' + programmeName(row.programmeZh, row.programmeEn);
    case Contract: return draft.contractAmount.isZero() ? u"–"_s : yuanText(draft.contractAmount);
    case Subsidy: return u"–"_s;
    case Status: return draft.corrects ? tr("Correcting") : tr("Draft");
    case Progress: return tr("%1/%2 papers").arg(row.materialsPresent).arg(row.materialsRequired);
    case Updated:
        if (const auto days = daysLeft(row))
            return *days == 0 ? tr("closes today") : tr("%1 days left").arg(*days);
        return dateText(localDate(draft.editedAt));
    case ColumnCount: break;
    }
    return {};
}

QVariant CaseListModel::draftLook(const DraftListing &row, Column column, int role) const
{
    if (role == ToneRole && column == Status)
        return toneOf(row.draft.corrects ? Tone::Warn : Tone::Neutral);
    if (role == ToneRole && column == Updated && daysLeft(row))
        return toneOf(Tone::Warn);
    if (role == ProgressRole && column == Progress)
        return row.materialsRequired ? double(row.materialsPresent) / row.materialsRequired : 1.0;
    return {};
}

QString CaseListModel::applicationText(const ApplicationRow &row, Column column) const
{
    const Application &a = row.application;
    switch (column) {
    case Number: return a.number.isEmpty() ? tr("To be delivered") : a.number;
    case Project: return a.project;
    case Programme: return payerText(a.place.code) + u' ' + programmeName(row.programmeZh, row.programmeEn);
    case Contract: return yuanText(a.contractAmount);
    case Subsidy: return yuanText(a.awarded.isZero() ? a.requested : a.awarded);
    case Status: return stageText(a.stage);
    case Progress:
        if (isOver(a.stage))
            return tr("ended");
        return stepsDone(a.stage) == StepsToAward ? tr("done") : tr("step %1/%2").arg(stepsDone(a.stage)).arg(StepsToAward);
    case Updated:
        return row.pending ? tr("to be delivered") : dateText(localDate(a.changedAt));
    case ColumnCount: break;
    }
    return {};
}

QVariant CaseListModel::applicationLook(const ApplicationRow &row, Column column, int role) const
{
    const Stage stage = row.application.stage;
    if (role == ToneRole && column == Status)
        return toneOf(stageTone(stage));
    if (role == ToneRole && column == Updated && row.pending)
        return toneOf(Tone::Warn);
    if (role == ToneRole && column == Progress && !isOver(stage) && stepsDone(stage) == StepsToAward)
        return toneOf(Tone::Ok);
    if (role == ProgressRole && column == Progress)
        return double(stepsDone(stage)) / StepsToAward;
    return {};
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Contract || section == Subsidy))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number: return tr("Number");
    case Project: return tr("Project");
    case Programme: return tr("Programme");
    case Contract: return tr("Contract (CNY)");
    case Subsidy: return tr("Subsidy (CNY)");
    case Status: return tr("State");
    case Progress: return tr("Progress");
    case Updated: return tr("Updated");
    case ColumnCount: break;
    }
    return {};
}

} // namespace cpv
