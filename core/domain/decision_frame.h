#pragma once

#include "core/base/invariant.h"
#include "core/domain/decide.h"
#include "core/domain/stage.h"
#include "core/domain/step_due.h"
#include "core/domain/subsidy.h"

#include <concepts>
#include <initializer_list>
#include <type_traits>

namespace cpv {

/// One movement of money: a leg per payer, from one bucket to another.
struct Movement {
    Bucket from;
    Uuid fromOwner;
    Bucket to;
    Uuid toOwner;
    qint32 year;
    std::vector<PayerAmount> shares;
    TransferReason reason;
    ProgrammeId programme;
    std::optional<VoucherId> voucher = std::nullopt;
    std::optional<CompanyId> company = std::nullopt;
    std::optional<RedemptionId> redemption = std::nullopt;
};

/// The programme as it applies on a day: the announced version from its first day on.
Programme inForce(const World &world, const Programme &published, QDate today);

class DecisionFrame;
/// What is announced of the programme will not apply; its record still names it.
Result<void> withdrawComing(DecisionFrame &frame, const Programme &programme, const Account &by, const QString &reason);

/// The desk on which one command is decided: reads the world, collects effects, and knows the questions that every decision
/// asks (who, for which place, seen which version). Nothing leaves it unless the whole decision succeeds.
class DecisionFrame
{
public:
    DecisionFrame(const World &world, const Command &command, const Moment &moment)
        : m_world(world), m_command(command), m_moment(moment)
    {
    }

    const World &world() const { return m_world; }
    const Command &command() const { return m_command; }
    Instant now() const { return m_moment.now; }
    QDate today() const { return localDate(m_moment.now); }
    const WorkingDays &workingDays() const { return m_moment.workingDays; }

    /// A copy to change and `put` back. NotFound, or UnknownHere in a replica, naming the kind.
    template <typename T> Result<T> load(decltype(T::id) id) const
    {
        if (const T *found = m_world.find<T>(id)) {
            if constexpr (std::same_as<T, Programme>)
                return inForce(m_world, *found, today());
            else
                return *found;
        }
        return fail(m_world.complete() ? Errc::NotFound : Errc::UnknownHere, {enumText(kindOf<T>)});
    }
    /// The same, for the record that the command is about: of this place, and not newer than the person saw.
    template <typename T> Result<T> loadSubject(decltype(T::id) id) const
    {
        CPV_TRY(record, load<T>(id));
        if (record.place != m_command.place)
            return fail(Errc::WrongPlace, {record.place.code});
        if (m_command.baseVersion && *m_command.baseVersion < record.version)
            return fail(Errc::Conflict, {enumText(kindOf<T>), QString::number(record.version)});
        return record;
    }
    template <typename T> Result<void> requireNew(decltype(T::id) id) const
    {
        CPV_INVARIANT(!m_world.complete() || m_world.isLoaded({kindOf<T>, id.value}), "what has to be new was looked for");
        return m_world.find<T>(id) ? Result<void>(fail(Errc::AlreadyExists, {enumText(kindOf<T>)})) : Result<void>();
    }
    template <typename T> void put(T record)
    {
        ++record.version;
        if constexpr (std::same_as<T, Application>)
            record.due = stepDue(record, workingDays());
        if constexpr (std::same_as<T, Application>)
            endReviews(record);
        m_effects.records.push_back(std::move(record));
    }

    Result<Account> actor() const;
    /// An official with one of the roles, for `place`.
    Result<Account> official(std::initializer_list<Role> roles, const PlaceCode &place) const;
    Result<Account> official(std::initializer_list<Role> roles) const { return official(roles, m_command.place); }
    /// A person of the company.
    Result<Account> companyPerson(CompanyId company) const;

    /// Posts a leg per payer; refused with ShortOf naming the payer. In a replica, which doesn't hold the ledger, only the
    /// answer becomes provisional.
    Result<void> move(const Movement &movement);
    /// What an account owner holds at each payer, before this command.
    std::vector<PayerAmount> held(Bucket bucket, const Uuid &owner, qint32 year) const;

    /// The sum or number kept under a name; absent where a replica doesn't know it.
    std::optional<qint64> counter(const QString &name) const;
    void addToCounter(const QString &name, qint64 delta, std::optional<CompanyId> company = std::nullopt);
    void takeFromCounter(const QString &name); ///< One less, if it counts any: what was there before the counter isn't in it.
    /// The next number of a series, "SZ-2026-000187"; in a replica a place holder that says it is not given yet.
    QString nextNumber(const QString &prefix, const QString &series);

    /// `event`: what it means for the subject, where the command is about many.
    void note(const Account &actor, const Uuid &subject, std::optional<CompanyId> company, const QString &text = {}, Money amount = {},
        std::optional<CommandKind> event = {});
    void unknown(const QString &fact);

    Effects finish();

private:
    void endReviews(const Application &application);
    void putDueVersions();

    const World &m_world;
    const Command &m_command;
    const Moment &m_moment;
    Effects m_effects;
    Balances m_balances; // Only accounts this command touched.
    std::map<BudgetLineId, BudgetLine> m_lines;
    std::map<QString, Counter> m_counters;
    qint32 m_ordinal = 0;
};

/// Moves the application along the table of stage.h, or WrongState {stage}.
Result<void> advance(Application &application, CaseEvent event, Instant now);

/// The calculation's inputs for an application today, with what its company was already awarded.
SubsidyCase caseOf(const DecisionFrame &frame, const Application &application);

/// Names of the counters behind company-year and cumulative caps: sums of what was awarded and not given back.
QString capCounter(ProgrammeId programme, CompanyId company, std::optional<qint32> year);
QString proposedCounter(ProgrammeId programme); ///< How many cases stand at Proposed.
QString invoiceCounter(const QString &invoiceNumber);
QString applicantCounter(CompanyId company); ///< How often it has applied in the place.
/// How many people of the company completed the course, kept by the office where the company is registered.
QString courseCounter(const QString &course, CompanyId company);
QString settlementPrefix(const Programme &programme);
QString voucherPrefix(const Programme &programme); ///< Nobody takes a voucher for the application of the same number.

/// Parts of `amount` in the proportion of `weights`, re-adding to the fen (base/money.h, split).
std::vector<PayerAmount> splitOver(Money amount, const std::vector<PayerAmount> &weights);
Money sumOf(const std::vector<PayerAmount> &shares);

/// Gives money back to the budget and to the company's caps.
struct GiveBack {
    Bucket from;
    Uuid owner;
    std::vector<PayerAmount> shares;
    TransferReason reason;
    std::optional<RedemptionId> redemption = std::nullopt;
};
Result<void> giveBack(DecisionFrame &frame, const Application &application, const GiveBack &back);

Result<Effects> decideParties(DecisionFrame frame, const Payload &payload);
Result<Effects> decideProgramme(DecisionFrame frame, const Payload &payload);
Result<Effects> decideFacts(DecisionFrame frame, const Payload &payload);
Result<Effects> decideApplication(DecisionFrame frame, const Payload &payload);
Result<Effects> decideAward(DecisionFrame frame, const Payload &payload);
Result<Effects> decideAwardRound(DecisionFrame frame, const Payload &payload);
Result<Effects> decideVoucher(DecisionFrame frame, const Payload &payload);
Result<Effects> decideRedemption(DecisionFrame frame, const Payload &payload);
Result<Effects> decideSettlement(DecisionFrame frame, const Payload &payload);
Result<Effects> decideBudget(DecisionFrame frame, const Payload &payload);
Result<Effects> decidePlacement(DecisionFrame frame, const Payload &payload);
Result<Effects> decideLearning(DecisionFrame frame, const Payload &payload);
Result<Effects> decideOutcome(DecisionFrame frame, const Payload &payload);
Result<Effects> decideHandling(DecisionFrame frame, const Payload &payload);
Result<Effects> decideListing(DecisionFrame frame, const Payload &payload);
Result<Effects> decideOrigin(DecisionFrame frame, const Payload &payload);
Result<Effects> decideRisk(DecisionFrame frame, const Payload &payload);

Result<Effects> decideReview(DecisionFrame frame, const Payload &payload);

/// Whether what experts were asked for is in, where the programme asks them. Missing {"reviews", how many are in, how many must be}.
Result<void> requireReviews(const DecisionFrame &frame, const Programme &programme, const Application &application);

/// Runs `decider` on the payload's command, where it takes that kind; otherwise UnknownKind.
template <typename Decider> Result<Effects> decideBy(const Payload &payload, Decider decider)
{
    return std::visit(
        [&decider](const auto &command) -> Result<Effects> {
            if constexpr (std::is_invocable_v<Decider, decltype(command)>)
                return decider(command);
            else
                return fail(Errc::UnknownKind);
        },
        payload);
}

} // namespace cpv
