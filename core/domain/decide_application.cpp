#include "core/domain/correction.h"
#include "core/domain/decision_frame.h"
#include "core/domain/eligibility.h"
#include "core/domain/subsidy.h"

#include <algorithm>
#include <tuple>

namespace cpv {

namespace {

constexpr int LongestText = 2000;
constexpr int LongestName = 200;
constexpr Money LargestContract = Money::fromYuan(10'000'000'000);

/// `today`: of the registry, whose day a contract may not be signed after.
Result<void> checkForm(const ApplicationForm &form, QDate today)
{
    const std::pair<const char *, const QString &> names[] = {{"project", form.project},
        {"contractNumber", form.contractNumber}, {"contactName", form.contactName}, {"contactPhone", form.contactPhone}};
    for (const auto &[field, text] : names)
        if (text.size() > LongestName)
            return fail(Errc::TooLong, {QString::fromLatin1(field), QString::number(LongestName)});
    if (form.purpose.size() > LongestText)
        return fail(Errc::TooLong, {QStringLiteral("purpose"), QString::number(LongestText)});
    if (form.contractAmount < Money() || form.contractAmount > LargestContract)
        return fail(Errc::OutOfRange, {QStringLiteral("contractAmount")});
    if (form.otherAid < Money() || form.otherAid > form.contractAmount)
        return fail(Errc::OutOfRange, {QStringLiteral("otherAid")});
    if (form.contractSigned && *form.contractSigned > today)
        return fail(Errc::OutOfRange, {QStringLiteral("contractSigned")});
    if (form.periodFrom && form.periodTo && *form.periodTo < *form.periodFrom)
        return fail(Errc::OutOfRange, {QStringLiteral("periodTo")});
    if (form.projection && (form.projection->title.size() > LongestName || form.projection->basis.size() > LongestName))
        return fail(Errc::TooLong, {QStringLiteral("projection"), QString::number(LongestName)});
    if (form.projection && !checkRoi(form.projection->inputs))
        return fail(Errc::OutOfRange, {QStringLiteral("projection")});
    std::vector<Money> costs;
    for (const CostItem &item : form.costs) {
        if (item.amount < Money())
            return fail(Errc::OutOfRange, {QStringLiteral("costs")});
        costs.push_back(item.amount);
    }
    const std::optional<Money> sum = checkedSum(costs);
    if (!sum || *sum > form.contractAmount)
        return fail(Errc::OutOfRange, {QStringLiteral("costs")});
    return {};
}

std::optional<bool> applicantIsProvider(const DecisionFrame &frame, const Programme &programme, const Company &company)
{
    for (const ProviderId id : programme.providers) {
        const Provider *provider = frame.world().find<Provider>(id);
        if (!provider)
            return std::nullopt;
        if (provider->uscc == company.uscc)
            return true;
    }
    return false;
}

/// Of those that the programme asks for; absent where this device doesn't know.
std::optional<std::vector<QString>> completedCourses(const DecisionFrame &frame, const Programme &programme, const Company &company)
{
    std::vector<QString> completed;
    for (const QString &course : coursesAskedFor(programme)) {
        const CounterId id = Counter::idOf(company.registeredIn, courseCounter(course, company.id));
        const Counter *people = frame.world().find<Counter>(id);
        if (!people && !frame.world().complete())
            return std::nullopt;
        if (people && people->value > 0)
            completed.push_back(course);
    }
    return completed;
}

/// What is known of the applicant and what the rules and the calculation say about the form, written into the application.
Result<void> assess(DecisionFrame &frame, const Programme &programme, Application &application)
{
    CPV_TRY(company, frame.load<Company>(application.company));
    const Provider *provider = application.provider ? frame.world().find<Provider>(*application.provider) : nullptr;
    application.companyName = company.name;
    application.companyPinyin = company.pinyin;
    application.applicantType = typeForCover(programme, company, localDate(application.submittedAt));
    application.companySize = company.size;
    application.district = company.district;
    application.industry = company.industry.left(3); // The letter and two digits of the division.
    application.providerName = provider ? provider->name : QString();
    application.ruleVersion = programme.ruleVersion;

    application.checks = checkRules(programme,
        {.form = application,
            .company = &company,
            .provider = provider,
            .applicantIsProvider = applicantIsProvider(frame, programme, company),
            .today = localDate(application.submittedAt), // A correction may arrive after the window has closed.
            .coursesCompleted = completedCourses(frame, programme, company)});
    std::tie(application.gravestCheck, application.gravestChecks) = gravestOf(application.checks);
    QStringList failed;
    for (const RuleCheck &check : application.checks)
        if (check.outcome == CheckOutcome::Failed)
            failed << check.rule;
    if (!failed.isEmpty())
        return fail(Errc::RuleFails, {failed.join(QStringLiteral(", "))});

    CPV_TRY(calculated, subsidy(programme, caseOf(frame, application)));
    application.requested = calculated.amount;
    application.steps = calculated.steps;
    return {};
}

Result<void> checkComplete(const Programme &programme, const ApplicationForm &form, QDate today)
{
    const std::vector<QString> missing = missingFields(programme, form);
    if (!missing.empty())
        return fail(Errc::Missing, QStringList(missing.begin(), missing.end()));
    return checkForm(form, today);
}

/// The items that keep the form of a returned application from being accepted.
QStringList hindrances(const DecisionFrame &frame, const Programme &programme, const Application &returned, const ApplicationForm &form)
{
    const std::vector<QString> missing = missingFields(programme, form);
    QStringList items(missing.begin(), missing.end());
    if (const auto checked = checkForm(form, frame.today()); !checked)
        items += checked.error().arguments.value(0);
    const Company *company = frame.world().find<Company>(form.company);
    const EligibilityFacts facts {.form = form,
        .company = company,
        .provider = form.provider ? frame.world().find<Provider>(*form.provider) : nullptr,
        .applicantIsProvider = company ? applicantIsProvider(frame, programme, *company) : std::nullopt,
        .today = localDate(returned.submittedAt),
        .coursesCompleted = company ? completedCourses(frame, programme, *company) : std::nullopt};
    for (const RuleCheck &check : checkRules(programme, facts)) {
        if (check.outcome == CheckOutcome::Failed)
            items += fieldOfRule(check.type);
    }
    return items;
}

/// A correction holds the listed items and no others: what an official has looked at is not looked at again. One exception:
/// an item without which the listed ones could not be accepted, such as costs that a lower contract amount no longer covers.
Result<void> checkOnlyAskedChanged(
    const DecisionFrame &frame, const Programme &programme, const Application &returned, const ApplicationForm &corrected)
{
    ApplicationForm form = returned; // As it was, with what was asked for; then with what that leads to, one item after another.
    for (const CorrectionItem &item : returned.corrections)
        takeItem(item.field, corrected, form);
    for (;;) {
        const QStringList unasked = changedItems(form, corrected);
        if (unasked.isEmpty())
            return {};
        const QStringList hindering = hindrances(frame, programme, returned, form);
        const auto needed = std::ranges::find_if(unasked, [&](const QString &item) { return hindering.contains(item); });
        if (needed == unasked.end())
            return fail(Errc::WrongState, QStringList(QStringLiteral("Corrections")) + unasked);
        takeItem(*needed, corrected, form);
    }
}

void discardDraft(DecisionFrame &frame, const std::optional<DraftId> &id, CompanyId company)
{
    const Draft *draft = id ? frame.world().find<Draft>(*id) : nullptr;
    if (!draft || draft->company != company)
        return;
    Draft used = *draft;
    used.discarded = true;
    frame.put(used);
}

Result<Effects> on(DecisionFrame &frame, const SubmitApplication &submit)
{
    CPV_TRY(account, frame.companyPerson(submit.form.company));
    CPV_CHECK(frame.requireNew<Application>(submit.application));
    CPV_TRY(programme, frame.loadSubject<Programme>(submit.form.programme));
    const WindowStatus window = windowStatus(programme, frame.today());
    switch (window.state) {
    case WindowState::Coming:
        return fail(Errc::NotOpenYet, {window.opens ? window.opens->toString(Qt::ISODate) : QString()});
    case WindowState::Past:
        return fail(Errc::Closed, {window.closes ? window.closes->toString(Qt::ISODate) : QString()});
    case WindowState::Open:
    case WindowState::Grace:
        break;
    }
    CPV_CHECK(checkComplete(programme, submit.form, frame.today()));

    Application application;
    static_cast<ApplicationForm &>(application) = submit.form;
    application.contractNumber = application.contractNumber.trimmed(); // One contract is found by one number.
    application.id = submit.application;
    application.place = frame.command().place;
    application.stage = Stage::Submitted;
    application.submittedBy = account.id;
    application.submittedAt = application.changedAt = frame.now();
    application.late = window.state == WindowState::Grace;
    if (const std::optional<qint64> before = frame.counter(applicantCounter(application.company)))
        application.firstTime = *before == 0;
    CPV_CHECK(assess(frame, programme, application));
    application.number = frame.nextNumber(programme.numberPrefix, QStringLiteral("application"));
    frame.addToCounter(applicantCounter(application.company), 1, application.company);
    frame.put(application);
    discardDraft(frame, submit.draft, application.company);
    frame.note(account, application.id.value, application.company, {}, application.requested);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const ResubmitApplication &resubmit)
{
    CPV_TRY(application, frame.loadSubject<Application>(resubmit.application));
    CPV_TRY(account, frame.companyPerson(application.company));
    CPV_CHECK(advance(application, CaseEvent::Resubmit, frame.now()));
    if (isCorrectionOver(application.correctionDue, frame.today()))
        return fail(Errc::Closed, {application.correctionDue->toString(Qt::ISODate)});
    if (resubmit.form.company != application.company || resubmit.form.programme != application.programme)
        return fail(Errc::NotYours);
    CPV_TRY(programme, frame.load<Programme>(application.programme));
    CPV_CHECK(checkComplete(programme, resubmit.form, frame.today()));
    CPV_CHECK(checkOnlyAskedChanged(frame, programme, application, resubmit.form));
    const QStringList items = changedItems(application, resubmit.form);
    const QString changed = items.isEmpty() ? QStringLiteral("nothing") : items.join(u','); // For the history: what it answered with.
    static_cast<ApplicationForm &>(application) = resubmit.form;
    application.contractNumber = application.contractNumber.trimmed(); // One contract is found by one number.
    application.corrections.clear();
    application.correctionDue.reset();
    CPV_CHECK(assess(frame, programme, application));
    frame.put(application);
    discardDraft(frame, resubmit.draft, application.company);
    frame.note(account, application.id.value, application.company, changed, application.requested);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const AcceptApplication &accept)
{
    CPV_TRY(application, frame.loadSubject<Application>(accept.application));
    CPV_TRY(account, frame.official({Role::Clerk, Role::Reviewer}));
    CPV_CHECK(advance(application, CaseEvent::Accept, frame.now()));
    frame.put(application);
    frame.note(account, application.id.value, application.company);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const ReturnApplication &back)
{
    CPV_TRY(application, frame.loadSubject<Application>(back.application));
    CPV_TRY(account, frame.official({Role::Clerk, Role::Reviewer}));
    CPV_CHECK(advance(application, CaseEvent::Return, frame.now()));
    if (decidedBefore(application, account.id))
        return fail(Errc::MakerIsChecker); // A correction that nobody hands in would end the appeal.
    if (back.items.empty())
        return fail(Errc::Missing, {QStringLiteral("corrections")});
    for (const CorrectionItem &item : back.items)
        if (item.text.trimmed().isEmpty())
            return fail(Errc::Missing, {item.field});
    CPV_TRY(programme, frame.load<Programme>(application.programme));
    QStringList asked(back.text.isEmpty() ? QStringList() : QStringList {back.text}); // The history keeps what was asked for.
    for (const CorrectionItem &item : back.items)
        asked << item.text.trimmed();
    application.corrections = back.items;
    application.correctionDue = frame.workingDays().after(frame.today(), programme.correctionDays);
    frame.put(application);
    frame.note(account, application.id.value, application.company, asked.join(u'\n'));
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const DisregardApplication &disregard)
{
    CPV_TRY(application, frame.loadSubject<Application>(disregard.application));
    CPV_TRY(account, frame.official({Role::Clerk}));
    CPV_CHECK(advance(application, CaseEvent::Disregard, frame.now()));
    if (decidedBefore(application, account.id))
        return fail(Errc::MakerIsChecker);
    if (disregard.reasonCode.isEmpty() || disregard.text.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("text")});
    application.decision = Decision {.verdict = Verdict::Disregard,
        .proposedBy = account.id,
        .reasonCode = disregard.reasonCode,
        .text = disregard.text,
        .at = frame.now()};
    application.decidedAt = frame.now();
    frame.put(application);
    frame.note(account, application.id.value, application.company, disregard.text);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const WithdrawApplication &withdraw)
{
    CPV_TRY(application, frame.loadSubject<Application>(withdraw.application));
    CPV_TRY(account, frame.companyPerson(application.company));
    const Stage before = application.stage;
    CPV_CHECK(advance(application, CaseEvent::Withdraw, frame.now()));
    if (before == Stage::Confirmed || before == Stage::InNotice) {
        CPV_CHECK(giveBack(frame, application,
            {Bucket::Committed, application.programme.value, application.decision->shares, TransferReason::Uncommitted}));
        application.awarded = Money();
    }
    if (before == Stage::Proposed)
        frame.takeFromCounter(proposedCounter(application.programme));
    frame.put(application);
    frame.note(account, application.id.value, application.company, withdraw.text);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const LapseApplication &lapse)
{
    CPV_TRY(application, frame.loadSubject<Application>(lapse.application));
    CPV_TRY(account, frame.official({Role::Clerk}));
    const Stage before = application.stage;
    const std::optional<QDate> due = stepDue(application, frame.workingDays());
    CPV_CHECK(advance(application, CaseEvent::Lapse, frame.now()));
    if (application.voucher)
        return fail(Errc::WrongState, {enumText(before)});
    if (due && frame.today() <= *due)
        return fail(Errc::TooEarly, {due->toString(Qt::ISODate)});
    if (before == Stage::Awarded) {
        CPV_CHECK(giveBack(frame, application,
            {Bucket::Committed, application.programme.value, application.decision->shares, TransferReason::Uncommitted}));
        application.awarded = Money();
    }
    frame.put(application);
    frame.note(account, application.id.value, application.company);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const AppealDecision &appeal)
{
    CPV_TRY(application, frame.loadSubject<Application>(appeal.application));
    CPV_TRY(account, frame.companyPerson(application.company));
    if (application.appealed)
        return fail(Errc::AppealUsed);
    CPV_CHECK(advance(application, CaseEvent::Appeal, frame.now()));
    if (appeal.grounds.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("grounds")});
    application.appealed = true;
    application.earlierDecisions.push_back(*application.decision);
    application.decision.reset();
    application.decidedAt.reset();
    frame.put(application);
    frame.note(account, application.id.value, application.company, appeal.grounds);
    return frame.finish();
}

} // namespace

SubsidyCase caseOf(const DecisionFrame &frame, const Application &application)
{
    const auto used = [&](std::optional<qint32> year) -> std::optional<Money> {
        const std::optional<qint64> fen = frame.counter(capCounter(application.programme, application.company, year));
        return fen ? std::optional(Money::fromFen(*fen)) : std::nullopt;
    };
    SubsidyCase subsidyCase {.applicant = application.applicantType,
        .district = application.district,
        .contractAmount = application.contractAmount,
        .costs = application.costs,
        .otherAid = application.otherAid,
        .usedCompanyYear = used(frame.today().year()),
        .usedCompanyTotal = used(std::nullopt)};
    if (application.periodFrom && application.periodTo)
        subsidyCase.contractPeriod = DateWindow {*application.periodFrom, *application.periodTo};
    return subsidyCase;
}

Result<Effects> decideApplication(DecisionFrame frame, const Payload &payload)
{
    return decideBy(payload, [&frame](const auto &command) -> decltype(on(frame, command)) { return on(frame, command); });
}

} // namespace cpv
