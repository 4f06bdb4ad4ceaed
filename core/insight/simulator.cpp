#include "core/insight/simulator.h"

#include "core/base/invariant.h"
#include "core/domain/decision_frame.h"
#include "core/domain/eligibility.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

/// When one of the year's applications is decided again, and what stays of what people decided.
struct Turn {
    std::size_t index = 0;
    Instant at {};
    bool underWay = false;
    std::optional<ReplayEnd> stays = {};
};

Turn turnOf(const SimulatedYear &year, std::size_t index)
{
    const Application &application = year.applications[index];
    const Instant yearFrom = startOf(QDate(year.year, 1, 1));
    const Instant yearTo = endOf(QDate(year.year, 12, 31)) - std::chrono::seconds(1);
    const Instant now = std::max(application.submittedAt, startOf(year.today) + std::chrono::hours(12));
    Turn turn {.index = index};
    switch (application.stage) { // No default: a new stage must be placed here.
    case Stage::Submitted:
    case Stage::Returned:
    case Stage::InReview:
    case Stage::Proposed:
        turn.underWay = true;
        turn.at = now;
        break;
    case Stage::Confirmed:
    case Stage::InNotice:
    case Stage::Awarded:
    case Stage::Closed:
        turn.at = application.decidedAt ? *application.decidedAt : application.decision ? application.decision->at : application.changedAt;
        break;
    case Stage::Refused:
    case Stage::Disregarded:
        turn.stays = ReplayEnd::Refused;
        break;
    case Stage::Withdrawn:
    case Stage::Lapsed:
        turn.stays = ReplayEnd::Withdrawn;
        break;
    }
    turn.at = std::clamp(turn.at, yearFrom, yearTo);
    return turn;
}

/// What the calculation gave where a person awarded less: nothing more is given in a replay either.
std::optional<Money> loweredByPerson(const Application &application)
{
    if (!application.decision || application.decision->verdict != Verdict::Award)
        return std::nullopt;
    Money calculated = application.decision->amount;
    for (const SubsidyStep &step : application.decision->steps)
        if (step.name != u"share")
            calculated = step.after;
    return application.decision->amount < calculated ? std::optional(application.decision->amount) : std::nullopt;
}

/// A registry in memory: the programme under its other rules, the money of the year, and one person for each step.
class Registry
{
public:
    Registry(const SimulatedYear &year, const Programme &programme) : m_programme(programme), m_workingDays(year.workingDays)
    {
        const std::vector<PlaceCode> scope {programme.place};
        m_applicant = person({Role::CompanyOwner}, {});
        m_clerk = person({Role::Clerk}, scope);
        m_reviewer = person({Role::Reviewer}, scope);
        m_finance = person({Role::Finance}, scope);
        for (AccountId &approver : m_approvers)
            approver = person({Role::Approver}, scope);
        Programme replayed = programme;
        replayed.rubric.reset(); // The experts' word is part of what people decided, and stays.
        m_world.put(std::move(replayed));
        for (const Provider &provider : year.providers)
            m_world.put(provider);
        for (const Company &company : year.companies)
            m_companies[company.id] = &company;
        for (const auto &[company, amount] : year.awardedBefore)
            count(capCounter(programme.id, company, std::nullopt), amount.fen());
    }

    void grant(qint32 year, const QString &payer, Money amount)
    {
        const auto granted = ask(m_finance, GrantBudget {m_programme.id, year, payer, amount, u"replay"_s}, startOf(QDate(year, 1, 1)));
        CPV_INVARIANT(granted.has_value(), "a year's money can be granted anew");
    }

    /// Handed in when it was, under these rules.
    Result<void> submit(const Application &application)
    {
        const auto known = m_companies.find(application.company);
        if (known == m_companies.end())
            return fail(Errc::UnknownHere, {enumText(RecordKind::Company)});
        Company company = *known->second; // As it was then, as far as the case tells.
        company.size = application.companySize;
        company.district = application.district;
        for (const QString &course : coursesAskedFor(m_programme))
            countFor(company.registeredIn, courseCounter(course, company.id), 1); // Whoever was let in had met that.
        m_world.put(std::move(company));
        Account applicant = *m_world.find<Account>(m_applicant);
        applicant.company = application.company;
        m_world.put(std::move(applicant));
        return ask(m_applicant, SubmitApplication {.application = application.id, .form = application}, application.submittedAt);
    }

    /// Accepted, proposed and confirmed by as many as it takes.
    Result<void> award(const Application &application, Instant at)
    {
        CPV_CHECK(ask(m_clerk, AcceptApplication {application.id}, at));
        const Money lowered = loweredByPerson(application).value_or(Money());
        ProposeAward propose {.application = application.id, .amount = lowered};
        const Result<void> proposed = ask(m_reviewer, propose, at);
        if (!proposed && proposed.error().code == Errc::OutOfRange) { // These rules give less than the person did.
            propose.amount = Money();
            CPV_CHECK(ask(m_reviewer, propose, at));
        } else if (!proposed) {
            return proposed;
        }
        for (const AccountId approver : m_approvers) {
            if (m_world.find<Application>(application.id)->stage != Stage::Proposed)
                break;
            CPV_CHECK(ask(approver, ConfirmAward {application.id}, at));
        }
        return {};
    }

    Money awarded(ApplicationId id) const { return m_world.find<Application>(id)->awarded; }

private:
    AccountId person(std::vector<Role> roles, std::vector<PlaceCode> scope)
    {
        const AccountId id(m_ids.next());
        m_world.put(Account {.id = id, .roles = std::move(roles), .scope = std::move(scope)});
        return id;
    }

    Result<void> ask(AccountId account, Payload payload, Instant at)
    {
        const Command command {.id = CommandId(m_ids.next()), .place = m_programme.place, .account = account, .claimedAt = at, .payload = std::move(payload)};
        for (Reads wanted = reads(command, m_world, at); !wanted.empty(); wanted = reads(command, m_world, at)) {
            for (const RecordKey &key : wanted.records) // All there is stands in the world already.
                m_world.putAbsent(key);
            for (const Uuid &owner : wanted.ledgerOwners)
                m_world.markLedgerLoaded(owner);
        }
        CPV_TRY(effects, decide(m_world, command, {at, m_workingDays}));
        // Nobody reads this registry's history.
        std::erase_if(effects.records, [](const AnyRecord &record) { return std::holds_alternative<TimelineEntry>(record); });
        apply(m_world, effects);
        return {};
    }

    void count(const QString &name, qint64 value) { countFor(m_programme.place, name, value); }
    void countFor(const PlaceCode &place, const QString &name, qint64 value)
    {
        m_world.put(Counter {.id = Counter::idOf(place, name), .place = place, .name = name, .value = value});
    }

    const Programme &m_programme;
    const WorkingDays &m_workingDays;
    SeededIds m_ids {1, startOf(QDate(2000, 1, 1))};
    World m_world;
    std::map<CompanyId, const Company *> m_companies;
    AccountId m_applicant, m_clerk, m_reviewer, m_finance;
    std::array<AccountId, 3> m_approvers;
};

ReplayEnd endOfError(const Error &error)
{
    if (error.code == Errc::NotOpenYet || error.code == Errc::Closed)
        return ReplayEnd::Closed;
    if (error.code == Errc::CapReached)
        return ReplayEnd::CapReached;
    if (error.code == Errc::ShortOf)
        return ReplayEnd::OutOfMoney;
    if (error.code == Errc::BudgetUnpublished)
        return ReplayEnd::NoBudget;
    return error.code == Errc::RuleFails ? ReplayEnd::RuleFails : ReplayEnd::Unacceptable;
}

ReplayedCase replayed(Registry &registry, const Application &application, const Turn &turn)
{
    ReplayedCase found {.decidedOn = localDate(turn.at), .underWay = turn.underWay};
    if (turn.stays) {
        found.end = *turn.stays;
        return found;
    }
    const Result<void> awarded = registry.submit(application).and_then([&] { return registry.award(application, turn.at); });
    if (!awarded) {
        found.end = endOfError(awarded.error());
        if (found.end == ReplayEnd::Unacceptable)
            found.error = awarded.error();
        else
            found.detail = awarded.error().arguments.value(0);
        return found;
    }
    found.amount = registry.awarded(application.id);
    return found;
}

/// What each payer granted; of another sum, in the same proportion.
std::vector<PayerAmount> grantsOf(const SimulatedYear &year, const std::optional<Money> &budget)
{
    std::vector<PayerAmount> grants;
    for (const BudgetLine &line : year.budget)
        if (line.appropriated > Money())
            grants.push_back({line.payer, line.appropriated});
    return budget && !grants.empty() ? splitOver(*budget, grants) : grants;
}

void sumUp(const SimulatedYear &year, Replay &replay)
{
    const int begun = year.year < year.today.year() ? 12 : year.today.month();
    replay.months.assign(std::size_t(begun), Money());
    for (const ReplayedCase &each : replay.cases) {
        if (each.end == ReplayEnd::OutOfMoney && (!replay.ranOutOn || each.decidedOn < *replay.ranOutOn)) {
            replay.ranOutOn = each.decidedOn;
            replay.ranOutAt = each.detail;
        }
        if (each.end != ReplayEnd::Awarded)
            continue;
        ++replay.awarded;
        replay.cost += each.amount;
        if (const int month = each.decidedOn.month(); month <= begun)
            replay.months[std::size_t(month - 1)] += each.amount;
    }
    if (replay.ranOutOn || year.year < year.today.year())
        return;
    replay.lasts = runOut(replay.granted - replay.cost, {replay.months.begin(), replay.months.end() - 1});
}

} // namespace

Replay replay(const SimulatedYear &year, const RuleChanges &changes)
{
    const Programme programme = withChanges(year.programme, changes);
    Registry registry(year, programme);
    Replay found {.cases = std::vector<ReplayedCase>(year.applications.size())};
    for (const PayerAmount &grant : grantsOf(year, changes.budget)) {
        found.granted += grant.amount;
        if (grant.amount > Money())
            registry.grant(year.year, grant.payer, grant.amount);
    }
    std::vector<Turn> turns;
    for (std::size_t i = 0; i < year.applications.size(); ++i)
        turns.push_back(turnOf(year, i));
    std::ranges::stable_sort(turns, {}, &Turn::at);
    for (const Turn &turn : turns)
        found.cases[turn.index] = replayed(registry, year.applications[turn.index], turn);
    sumUp(year, found);
    return found;
}

ReplayDifference difference(const Replay &before, const Replay &after)
{
    const auto change = [&](std::size_t i) { return after.cases[i].amount - before.cases[i].amount; };
    ReplayDifference found;
    for (std::size_t i = 0; i < before.cases.size(); ++i) {
        if (change(i) > Money()) {
            ++found.winners;
            found.won += change(i);
        } else if (change(i) < Money()) {
            ++found.losers;
            found.lost -= change(i);
        }
        if (!change(i).isZero() || before.cases[i].end != after.cases[i].end)
            found.changed.push_back(i);
    }
    std::ranges::stable_sort(found.changed, std::ranges::greater(), [&](std::size_t i) { return std::abs(change(i).fen()); });
    return found;
}

} // namespace cpv
