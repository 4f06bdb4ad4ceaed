#include "ui/sme/case_columns.h"

#include "core/base/money_text.h"
#include "core/domain/correction.h"
#include "core/domain/stage_end.h"
#include "ui/models/case_state.h"
#include "ui/models/domain_text.h"
#include "ui/sme/sme_words.h"

#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int SoonDays = 14;

class CaseWords
{
    Q_DECLARE_TR_FUNCTIONS(CaseListModel)
};

using Column = ListColumn<CaseRow>;

/// A cell says one thing of a draft and another of an application.
template <typename OfDraft, typename OfApplication> auto either(OfDraft ofDraft, OfApplication ofApplication)
{
    return [ofDraft, ofApplication](const CaseRow &row) {
        const auto *draft = std::get_if<DraftListing>(&row);
        return draft ? ofDraft(*draft) : ofApplication(std::get<ApplicationRow>(row));
    };
}

bool closesSoon(const DraftListing &row, QDate today)
{
    if (row.draft.corrects || !row.window.takenUntil || !today.isValid())
        return false;
    const qint64 days = today.daysTo(*row.window.takenUntil);
    return days >= 0 && days <= SoonDays;
}

QString progressText(Stage stage)
{
    if (cameToNothing(stage))
        return CaseWords::tr("ended");
    return stepsDone(stage) == StepsToAward ? CaseWords::tr("done") : CaseWords::tr("step %1/%2").arg(stepsDone(stage)).arg(StepsToAward);
}

/// What is done and of how much: a correction's papers were all there, what it was returned for counts.
std::pair<int, int> draftProgress(const DraftListing &row)
{
    return row.itemsAsked ? std::pair(row.itemsCorrected, row.itemsAsked) : std::pair(row.materialsPresent, row.materialsRequired);
}

QVariant muted(const CaseRow &, int role) { return role == MutedRole; }

Column numberColumn()
{
    return {.facts = {u"number"_s, [] { return CaseWords::tr("Number"); }, ColumnLook::Words, {136}, u"Number"_s},
        .text = either([](const DraftListing &row) {
            return row.corrected.isEmpty() ? CaseWords::tr("Not submitted") : CaseWords::tr("%1 (correction)").arg(row.corrected);
        },
            [](const ApplicationRow &row) { return row.application.number.isEmpty() ? CaseWords::tr("To be delivered") : row.application.number; }),
        .dress = muted};
}

Column projectColumn()
{
    return {.facts = {u"project"_s, [] { return CaseWords::tr("Project"); }, ColumnLook::Words, {140, 2}, u"Project"_s},
        .text = either(
            [](const DraftListing &row) { return row.draft.project.isEmpty() ? CaseWords::tr("(no project name yet)") : row.draft.project; },
            [](const ApplicationRow &row) { return row.application.project; })};
}

Column programmeColumn()
{
    return {.facts = {u"programme"_s, [] { return CaseWords::tr("Programme"); }, ColumnLook::Words, {110, 1, 4}},
        .text = either([](const DraftListing &row) { return programmeFullName(row.draft.place, row.programmeZh, row.programmeEn); },
            [](const ApplicationRow &row) { return programmeFullName(row.application.place, row.programmeZh, row.programmeEn); }),
        .dress = muted};
}

Column contractColumn()
{
    const auto amount = either([](const DraftListing &row) { return std::optional(row.draft.contractAmount); },
        [](const ApplicationRow &row) { return std::optional(row.application.contractAmount); });
    return {.facts = {u"contract"_s, [] { return CaseWords::tr("Contract (CNY)"); }, ColumnLook::Amount, {116, 0, 3}},
        .text = [amount](const CaseRow &row) { return amount(row)->isZero() ? u"–"_s : yuanText(*amount(row)); },
        .amount = amount};
}

Column subsidyColumn()
{
    const auto amount = either([](const DraftListing &) { return std::optional<Money>(); },
        [](const ApplicationRow &row) -> std::optional<Money> {
            const Application &a = row.application;
            if (cameToNothing(a.stage) && a.awarded.isZero())
                return std::nullopt; // What was asked for and not granted is no subsidy, least of all on paper and in a file.
            return a.awarded.isZero() ? a.requested : a.awarded;
        });
    const auto isLost = either([](const DraftListing &) { return false; }, [](const ApplicationRow &row) { return cameToNothing(row.application.stage); });
    return {.facts = {u"subsidy"_s, [] { return CaseWords::tr("Subsidy (CNY)"); }, ColumnLook::Amount, {116}, u"Requested"_s},
        .text = [amount](const CaseRow &row) { return amount(row) ? yuanText(*amount(row)) : u"–"_s; },
        .amount = amount,
        .dress = [isLost](const CaseRow &row, int role) { return QVariant(role == MutedRole && isLost(row)); }};
}

Column stateColumn(QDate today)
{
    const auto isMissed = [today](const DraftListing &row) { return row.draft.corrects && isCorrectionOver(row.correctionDue, today); };
    const auto tone = either(
        [isMissed](const DraftListing &row) { return isMissed(row) ? Tone::Bad : row.conflicts > 0 || row.draft.corrects ? Tone::Warn : Tone::Neutral; },
        [](const ApplicationRow &row) { return stageTone(row.application.stage); });
    return {.facts = {u"stage"_s, [] { return CaseWords::tr("State"); }, ColumnLook::Pill, {128}},
        .text = either([isMissed](const DraftListing &row) {
            if (isMissed(row))
                return CaseWords::tr("Correction missed"); // Nobody takes it any more.
            if (row.conflicts > 0)
                return CaseWords::tr("Two versions"); // A colleague wrote there, too: somebody must choose.
            return row.draft.corrects ? CaseWords::tr("Correcting") : CaseWords::tr("Draft");
        },
            [today](const ApplicationRow &row) { return caseStateText(row.application, today); }),
        .dress = [tone](const CaseRow &row, int role) { return role == ToneRole ? QVariant(int(tone(row))) : QVariant(); }};
}

Column progressColumn()
{
    const auto fraction = either(
        [](const DraftListing &row) {
            const auto [done, all] = draftProgress(row);
            return all ? double(done) / all : 1.0;
        },
        [](const ApplicationRow &row) { return cameToNothing(row.application.stage) ? 0.0 : double(stepsDone(row.application.stage)) / StepsToAward; });
    const auto isDone = either([](const DraftListing &) { return false; },
        [](const ApplicationRow &row) { return !cameToNothing(row.application.stage) && stepsDone(row.application.stage) == StepsToAward; });
    return {.facts = {u"progress"_s, [] { return CaseWords::tr("Progress"); }, ColumnLook::Progress, {152, 0, 2}},
        .text = either(
            [](const DraftListing &row) {
                const auto [done, all] = draftProgress(row);
                return (row.itemsAsked ? CaseWords::tr("%1/%2 corrected") : CaseWords::tr("%1/%2 papers")).arg(done).arg(all);
            },
            [](const ApplicationRow &row) { return progressText(row.application.stage); }),
        .dress = [fraction, isDone](const CaseRow &row, int role) {
            if (role == ProgressRole)
                return QVariant(fraction(row));
            return role == ToneRole && isDone(row) ? QVariant(int(Tone::Ok)) : QVariant();
        }};
}

Column updatedColumn(QDate today)
{
    const auto draftText = [today](const DraftListing &row) {
        if (closesSoon(row, today))
            return daysLeftText(*row.window.takenUntil, today);
        if (!row.draft.corrects && row.window.state == WindowState::Coming)
            return CaseWords::tr("opens %1").arg(dateText(row.window.opensNext));
        return dateText(localDate(row.draft.editedAt));
    };
    const auto tone = either([today](const DraftListing &row) { return closesSoon(row, today) ? daysLeftTone(*row.window.takenUntil, today) : std::nullopt; },
        [](const ApplicationRow &row) { return row.pending ? std::optional(Tone::Warn) : std::nullopt; });
    return {.facts = {u"changedAt"_s, [] { return CaseWords::tr("Updated"); }, ColumnLook::Words, {104, 0, 1}, u"Changed"_s},
        .text = either(draftText,
            [](const ApplicationRow &row) { return row.pending ? CaseWords::tr("to be delivered") : dateText(localDate(row.application.changedAt)); }),
        .dress = [tone](const CaseRow &row, int role) {
            const std::optional<Tone> shown = role == ToneRole ? tone(row) : std::nullopt;
            return shown ? QVariant(int(*shown)) : muted(row, role);
        }};
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

std::vector<ListColumn<CaseRow>> caseColumns(QDate today)
{
    return {numberColumn(), projectColumn(), programmeColumn(), contractColumn(), subsidyColumn(), stateColumn(today), progressColumn(), updatedColumn(today)};
}

std::vector<FilterField> caseFields(std::function<std::vector<FilterField::Choice>()> programmes)
{
    using Kind = FilterField::Kind;
    return {{u"stage"_s, [] { return CaseWords::tr("State"); }, Kind::Choice, [] { return choicesOf<Stage>(stageText); }},
        {u"programme"_s, [] { return CaseWords::tr("Programme"); }, Kind::Choice, std::move(programmes)},
        {u"requested"_s, [] { return CaseWords::tr("Subsidy (CNY)"); }, Kind::Amount},
        {u"changedAt"_s, [] { return CaseWords::tr("Updated"); }, Kind::Day}};
}

const DraftListing *CaseListModel::draftAt(int index) const
{
    const CaseRow *held = row(index);
    return held ? std::get_if<DraftListing>(held) : nullptr;
}

const ApplicationRow *CaseListModel::applicationAt(int index) const
{
    const CaseRow *held = row(index);
    return held ? std::get_if<ApplicationRow>(held) : nullptr;
}

} // namespace cpv
