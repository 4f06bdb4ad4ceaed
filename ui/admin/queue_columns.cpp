#include "ui/admin/queue_columns.h"

#include "core/base/describe.h"
#include "core/base/money_text.h"
#include "core/base/record_sample.h"
#include "core/domain/stage_end.h"
#include "ui/admin/check_summary.h"
#include "ui/models/case_state.h"
#include "ui/models/command_text.h"
#include "ui/models/domain_text.h"


namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class QueueWords
{
    Q_DECLARE_TR_FUNCTIONS(QueueModel)
};

using Column = ListColumn<ApplicationRow>;

/// Nobody has a step to take any more.
bool hasEnded(const Application &application)
{
    const bool issued = application.stage == Stage::Awarded && application.voucher;
    return issued || isOver(application.stage);
}

QString waiting(const ApplicationRow &row, QDate today)
{
    if (row.pending)
        return QueueWords::tr("To be delivered");
    if (hasEnded(row.application))
        return u"–"_s;
    const qint64 days = localDate(row.application.changedAt).daysTo(today);
    return days <= 0 ? QueueWords::tr("Today") : days == 1 ? QueueWords::tr("1 day") : QueueWords::tr("%1 days").arg(days);
}

QString amountText(Money amount) { return amount.isZero() ? u"–"_s : yuanText(amount); }

QVariant muted(const ApplicationRow &, int role) { return role == MutedRole; }

Column numberColumn()
{
    return {.facts = {u"number"_s, [] { return QueueWords::tr("Number"); }, ColumnLook::Words, {132}, u"Number"_s},
        .text = [](const ApplicationRow &row) { return row.application.number; },
        .dress = muted};
}

Column companyColumn()
{
    return {.facts = {u"company"_s, [] { return QueueWords::tr("Company"); }, ColumnLook::Words, {120, 2}, u"CompanyName"_s},
        .text = [](const ApplicationRow &row) { return row.application.companyName; },
        .dress = [](const ApplicationRow &row, int role) { return QVariant(role == StrongRole && row.pending); }};
}

Column projectColumn()
{
    return {.facts = {u"project"_s, [] { return QueueWords::tr("Project"); }, ColumnLook::Words, {110, 2}, u"Project"_s},
        .text = [](const ApplicationRow &row) { return row.application.project; }};
}

Column programmeColumn()
{
    return {.facts = {u"programme"_s, [] { return QueueWords::tr("Programme"); }, ColumnLook::Words, {110, 1, 4}},
        .text = [](const ApplicationRow &row) { return programmeName(row.programmeZh, row.programmeEn); },
        .dress = muted};
}

Column districtColumn()
{
    return {.facts = {u"district"_s, [] { return QueueWords::tr("District"); }, ColumnLook::Words, {84, 0, 7}},
        .text = [](const ApplicationRow &row) { return row.application.district; },
        .dress = muted};
}

Column requestedColumn()
{
    return {.facts = {u"requested"_s, [] { return QueueWords::tr("Requested (CNY)"); }, ColumnLook::Amount, {124}, u"Requested"_s},
        .text = [](const ApplicationRow &row) { return yuanText(row.application.requested); },
        .amount = [](const ApplicationRow &row) { return std::optional(row.application.requested); }};
}

Column awardedColumn()
{
    return {.facts = {u"awarded"_s, [] { return QueueWords::tr("Awarded (CNY)"); }, ColumnLook::Amount, {124, 0, 6}, u"Awarded"_s},
        .text = [](const ApplicationRow &row) { return amountText(row.application.awarded); },
        .amount = [](const ApplicationRow &row) { return std::optional(row.application.awarded); }};
}

Column stateColumn(QDate today)
{
    return {.facts = {u"stage"_s, [] { return QueueWords::tr("State"); }, ColumnLook::Pill, {112}},
        .text = [today](const ApplicationRow &row) { return caseStateText(row.application, today); },
        .dress = [](const ApplicationRow &row, int role) {
            return role == ToneRole ? QVariant(int(stageTone(row.application.stage))) : QVariant();
        }};
}

Column checksColumn()
{
    return {.facts = {u"checks"_s, [] { return QueueWords::tr("Checks"); }, ColumnLook::Words, {96, 0, 3}},
        .text = [](const ApplicationRow &row) { return checkSummary(row.application).text; },
        .dress = [](const ApplicationRow &row, int role) {
            return role == ToneRole ? QVariant(int(checkSummary(row.application).tone)) : QVariant();
        }};
}

Column handlerColumn()
{
    return {.facts = {u"handler"_s, [] { return QueueWords::tr("Handled by"); }, ColumnLook::Words, {72, 0, 5}},
        .text = [](const ApplicationRow &row) { return row.handlerName.isEmpty() ? u"–"_s : row.handlerName; },
        .dress = muted};
}

Column submittedColumn()
{
    return {.facts = {u"submittedAt"_s, [] { return QueueWords::tr("Submitted"); }, ColumnLook::Words, {100, 0, 5}, u"Submitted"_s},
        .text = [](const ApplicationRow &row) { return localDate(row.application.submittedAt).toString(Qt::ISODate); },
        .day = [](const ApplicationRow &row) { return localDate(row.application.submittedAt); },
        .dress = muted};
}

Column sinceColumn(QDate today)
{
    return {.facts = {u"changedAt"_s, [] { return QueueWords::tr("Waiting"); }, ColumnLook::Words, {84, 0, 2}, u"Changed"_s, true},
        .text = [today](const ApplicationRow &row) { return waiting(row, today); },
        .dress = [](const ApplicationRow &row, int role) {
            return role == ToneRole && row.pending ? QVariant(int(Tone::Warn)) : muted(row, role);
        }};
}

QString dueText(const ApplicationRow &row, QDate today)
{
    if (!row.application.due) {
        const bool isStopped = row.application.stage == Stage::InNotice && row.application.openObjections > 0;
        return isStopped ? QueueWords::tr("Objection open") : u"–"_s;
    }
    const int days = int(today.daysTo(*row.application.due));
    return days < 0 ? QueueWords::tr("%n days overdue", "", -days) : days == 0 ? QueueWords::tr("Due today") : QueueWords::tr("%n days left", "", days);
}

Column dueColumn(QDate today)
{
    return {.facts = {u"due"_s, [] { return QueueWords::tr("Due"); }, ColumnLook::Words, {92, 0, 1}, u"Due"_s},
        .text = [today](const ApplicationRow &row) { return dueText(row, today); },
        .day = [](const ApplicationRow &row) { return row.application.due.value_or(QDate()); },
        .dress = [today](const ApplicationRow &row, int role) {
            const std::optional<Tone> tone = dueTone(row.application, today);
            return role == ToneRole && tone ? QVariant(int(*tone)) : role == MutedRole ? QVariant(!tone) : QVariant();
        }};
}

/// Turns that a case took on its way, as its history names them.
std::vector<FilterField::Choice> stepChoices()
{
    std::vector<FilterField::Choice> choices;
    for (const CommandKind kind : {CommandKind::ReturnApplication, CommandKind::ResubmitApplication, CommandKind::SendBack, CommandKind::RaiseObjection, CommandKind::AppealDecision})
        choices.push_back({enumText(kind), commandText(kind)});
    return choices;
}

std::vector<FilterField::Choice> industryChoices()
{
    std::vector<FilterField::Choice> choices;
    for (const QString &division : industryDivisions())
        choices.push_back({division, industryText(division)});
    return choices;
}

/// One's own, and what somebody who left had in hand.
std::vector<FilterField::Choice> handlerChoices(const std::function<std::vector<FilterField::Choice>()> &myself)
{
    std::vector<FilterField::Choice> choices = myself();
    choices.push_back({u"closed"_s, QueueWords::tr("Somebody whose account is closed")});
    return choices;
}

/// This month's sample and those of two years before it: as long as somebody may look into what was drawn.
std::vector<FilterField::Choice> sampleChoices(QDate today)
{
    constexpr int months = 25;
    std::vector<FilterField::Choice> choices;
    for (int back = 0; back < months; ++back) {
        const QString seed = sampleSeed(today.addMonths(-back));
        choices.push_back({seed, seed});
    }
    return choices;
}

std::vector<FilterField::Choice> firstTimeChoices()
{
    return {{u"yes"_s, QueueWords::tr("Yes")}, {u"no"_s, QueueWords::tr("No")}};
}

/// Those that a submitted application can have: with a failed check nothing is accepted.
std::vector<FilterField::Choice> gravestChoices()
{
    std::vector<FilterField::Choice> choices;
    for (const CheckOutcome outcome : {CheckOutcome::NeedsReview, CheckOutcome::NotChecked, CheckOutcome::Passed})
        choices.push_back({enumText(outcome), checkOutcomeText(outcome)});
    return choices;
}

}

std::vector<ListColumn<ApplicationRow>> queueColumns(QDate today)
{
    return {numberColumn(), companyColumn(), projectColumn(), programmeColumn(), districtColumn(), requestedColumn(), awardedColumn(),
        stateColumn(today), dueColumn(today), checksColumn(), handlerColumn(), submittedColumn(), sinceColumn(today)};
}

std::vector<FilterField> queueFields(QueueChoices choices)
{
    using Kind = FilterField::Kind;
    return {{u"stage"_s, [] { return QueueWords::tr("State"); }, Kind::Choice, [] { return choicesOf<Stage>(stageText); }},
        {u"programme"_s, [] { return QueueWords::tr("Programme"); }, Kind::Choice, std::move(choices.programmes)},
        {u"district"_s, [] { return QueueWords::tr("District"); }, Kind::Choice, std::move(choices.districts)},
        {u"industry"_s, [] { return QueueWords::tr("Industry"); }, Kind::Choice, industryChoices},
        {u"companySize"_s, [] { return QueueWords::tr("Company size"); }, Kind::Choice, [] { return choicesOf<SizeClass>(sizeClassText); }},
        {u"applicantType"_s, [] { return QueueWords::tr("Applicant"); }, Kind::Choice, [] { return choicesOf<ApplicantType>(applicantTypeText); }},
        {u"provider"_s, [] { return QueueWords::tr("Provider"); }, Kind::Choice, std::move(choices.providers)},
        {u"firstTime"_s, [] { return QueueWords::tr("First application"); }, Kind::Choice, firstTimeChoices},
        {u"gravestCheck"_s, [] { return QueueWords::tr("Checks"); }, Kind::Choice, gravestChoices},
        {u"step"_s, [] { return QueueWords::tr("Steps taken"); }, Kind::Choice, stepChoices},
        {u"sample"_s, [] { return QueueWords::tr("Sample of %1 %").arg(SamplePercent); }, Kind::Choice, [today = choices.today] { return sampleChoices(today()); }},
        {u"handledBy"_s, [] { return QueueWords::tr("Handled by"); }, Kind::Choice, [myself = choices.myself] { return handlerChoices(myself); }},
        {u"decidedBy"_s, [] { return QueueWords::tr("Decided by"); }, Kind::Choice, std::move(choices.myself)},
        {u"requested"_s, [] { return QueueWords::tr("Requested (CNY)"); }, Kind::Amount},
        {u"awarded"_s, [] { return QueueWords::tr("Awarded (CNY)"); }, Kind::Amount},
        {u"due"_s, [] { return QueueWords::tr("Due"); }, Kind::Day},
        {u"submittedAt"_s, [] { return QueueWords::tr("Submitted"); }, Kind::Day},
        {u"changedAt"_s, [] { return QueueWords::tr("Changed"); }, Kind::Day}};
}

} // namespace cpv
