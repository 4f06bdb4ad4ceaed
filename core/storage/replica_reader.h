#pragma once

#include "core/base/result.h"
#include "core/domain/record.h"
#include "core/domain/subsidy.h"
#include "core/storage/draft_store.h"
#include "core/storage/feed.h"
#include "core/storage/list_values.h"
#include "core/storage/outbox.h"
#include "core/storage/rollup_values.h"
#include "core/storage/review_values.h"

#include <functional>
#include <map>
#include <memory>

namespace cpv {

class Database;

struct ShownRegistration {
    Registration registration;
    bool pending = false;
};

/// Bills of a provider that companies redeemed with, without those that came to nothing.
struct ProviderBills {
    qint64 count = 0;
    Money cost;
};

/// An awarded case that said what it expects, and what became of it.
struct ProjectedCase {
    Application application;
    std::optional<Voucher> voucher;
    std::optional<Outcome> outcome;
    bool pending = false; ///< The outcome is of this device, not confirmed yet.
};

/// Money that was awarded and is not drawn yet, and whose work it pays for.
struct AwardedWork {
    Application application;
    std::optional<Voucher> voucher; ///< None before its issue.
    std::optional<Company> company;
};

/// What one programme decided, or has to decide, from one year's budget.
struct ProgrammeYear {
    std::vector<Application> applications; ///< The first submitted first.
    std::vector<Company> companies;        ///< Theirs.
    std::vector<BudgetLine> budget;        ///< By payer.
    std::map<CompanyId, Money> awardedBefore; ///< In earlier years, not given back since; without those who had nothing.
};

/// The cases of a programme that were published on one day, together.
struct NoticeDay {
    ProgrammeId programme;
    QDate from;
    QDate to; ///< The last of theirs; inclusive.
    qint64 cases = 0;
    Money amount; ///< As published.
    qint64 openObjections = 0;
};

/// What sync state is computed from.
struct DeliveryCounts {
    qint64 waiting = 0; ///< Commands without a final answer, sent or not.
    qint64 drafts = 0;  ///< Drafts the registry doesn't have as they are.
    qint64 uploads = 0;
    qint64 refused = 0; ///< Not dismissed.
    qint64 conflicts = 0;
    std::optional<Instant> oldestWaiting;
    std::vector<PlaceProgress> places;
};

/// Lists of the replica on a connection of its own that can't write: use on the reader's executor only. All lists show
/// confirmed rows with the pending work over them. Errors: Storage, NotFound.
class ReplicaReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ReplicaReader>> open(const QString &profile, CommandCodec codec);
    ~ReplicaReader();

    /// Whether an answer is still wanted; asked often. A read that was overtaken ends with Later.
    using Overtaken = std::function<bool()>;

    [[nodiscard]] Result<ApplicationPage> applications(const ApplicationQuery &query, AccountId me) const;
    /// How many rows the list has, if that is known without reading them; absent otherwise.
    [[nodiscard]] Result<std::optional<qint64>> quickCount(const ApplicationQuery &query, AccountId me, const Overtaken &overtaken) const;
    [[nodiscard]] Result<ListOutline> outline(const ApplicationQuery &query, AccountId me, const Overtaken &overtaken) const;
    [[nodiscard]] Result<ApplicationTotals> totals(const ApplicationQuery &query, AccountId me, const Overtaken &overtaken) const;
    [[nodiscard]] Result<std::vector<StageCount>> stageCounts(const std::optional<ProgrammeId> &programme) const;
    /// By programme: of `year` and ever. What was given back, as of an expired voucher, is free again.
    [[nodiscard]] Result<std::map<ProgrammeId, CapUse>> capUse(CompanyId company, int year) const;
    [[nodiscard]] Result<ApplicationRow> application(ApplicationId id) const;
    /// Those that name this contract, of any place and company, the first submitted first.
    [[nodiscard]] Result<std::vector<Application>> applicationsOfContract(const QString &number) const;
    [[nodiscard]] Result<std::vector<Objection>> objections(ApplicationId id) const;
    [[nodiscard]] Result<std::vector<Objection>> objections() const; ///< Open ones first, the oldest first; then the last decided first.
    [[nodiscard]] Result<std::vector<Application>> proposedCases() const; ///< By programme, the first submitted first.
    /// Confirmed on this device, while the registry doesn't know it yet.
    [[nodiscard]] Result<std::vector<Application>> pendingConfirmed() const;
    [[nodiscard]] Result<std::vector<AwardRound>> awardRounds(qint32 year) const;
    [[nodiscard]] Result<std::map<ApplicationId, qint32>> panelScores() const; ///< Of those that are all in, in hundredths of a point.
    [[nodiscard]] Result<std::optional<CaseHandler>> caseHandler(ApplicationId application) const; ///< Absent: it was never anybody's.
    [[nodiscard]] Result<std::vector<Account>> caseHandlers(const PlaceCode &place) const; ///< Who may be given a case of it, by name.
    [[nodiscard]] Result<std::vector<NoticeDay>> noticeDays() const; ///< The last published first.
    [[nodiscard]] Result<std::vector<Application>> noticedCases(ProgrammeId programme, QDate from) const; ///< By number.
    /// Of an application, voucher or redemption, oldest first; lines of pending work last.
    [[nodiscard]] Result<std::vector<TimelineEntry>> timeline(const Uuid &subject) const;
    /// Which of the timeline's lines are not confirmed yet.
    [[nodiscard]] Result<std::vector<TimelineId>> pendingTimeline(const Uuid &subject) const;

    [[nodiscard]] Result<VoucherPage> vouchers(const VoucherQuery &query) const;
    [[nodiscard]] Result<std::optional<qint64>> quickCount(const VoucherQuery &query, const Overtaken &overtaken) const;
    [[nodiscard]] Result<ListOutline> outline(const VoucherQuery &query, const Overtaken &overtaken) const;
    [[nodiscard]] Result<VoucherTotals> totals(const VoucherQuery &query, const Overtaken &overtaken) const;
    [[nodiscard]] Result<VoucherRow> voucher(VoucherId id) const;
    /// As the registry confirmed it, without pending work; absent where the voucher itself is pending.
    [[nodiscard]] Result<std::optional<Voucher>> confirmedVoucher(VoucherId id) const;
    /// In the ledger's order, confirmed first.
    [[nodiscard]] Result<std::vector<Transfer>> transfers(VoucherId voucher) const;
    [[nodiscard]] Result<std::vector<TransferId>> pendingTransfers(VoucherId voucher) const;
    [[nodiscard]] Result<std::vector<Redemption>> redemptions(VoucherId voucher) const;
    /// On which something can be drawn today, soonest to expire first.
    [[nodiscard]] Result<std::vector<Voucher>> usableVouchers(QDate today) const;

    [[nodiscard]] Result<RedemptionPage> redemptions(const RedemptionQuery &query) const;
    [[nodiscard]] Result<ListOutline> outline(const RedemptionQuery &query, const Overtaken &overtaken) const;
    [[nodiscard]] Result<RedemptionTotals> totals(const RedemptionQuery &query, const Overtaken &overtaken) const;
    [[nodiscard]] Result<RedemptionRow> redemption(RedemptionId id) const; ///< Without the programme's names.

    [[nodiscard]] Result<std::vector<Programme>> programmes() const; ///< By place and name.
    [[nodiscard]] Result<Programme> programme(ProgrammeId id) const;
    [[nodiscard]] Result<std::vector<Counter>> noticeCounters(ProgrammeId programme) const; ///< See yardstickOf.
    [[nodiscard]] Result<std::vector<ProgrammeProposal>> proposals(ProgrammeId programme) const; ///< The last one first.
    [[nodiscard]] Result<std::vector<BudgetLine>> budgetLines() const; ///< By programme, year, payer.
    /// By dimension and value. Stages are told of all years: a case waits whenever it came.
    [[nodiscard]] Result<std::vector<RollupTotal>> rollupTotals(const RollupQuery &query) const;
    [[nodiscard]] Result<std::vector<RollupMonth>> rollupMonths(const RollupQuery &query) const; ///< By place, year and month.
    [[nodiscard]] Result<std::vector<Provider>> providers() const;     ///< By name.
    [[nodiscard]] Result<std::vector<DataCentre>> dataCentres() const; ///< By name.
    [[nodiscard]] Result<std::vector<Offer>> offers() const;           ///< In the order of their making.
    [[nodiscard]] Result<std::vector<ListingBatch>> listingBatches() const; ///< Newest first.
    [[nodiscard]] Result<std::map<ProviderId, ProviderBills>> billsSince(Instant day) const; ///< Requested since, as far as they are here.
    [[nodiscard]] Result<std::vector<Enrolment>> enrolments() const;     ///< Newest first.
    [[nodiscard]] Result<std::vector<HelpRequest>> helpRequests() const; ///< Newest first.
    [[nodiscard]] Result<std::vector<PlaceCourse>> placeCourses() const; ///< By place.
    [[nodiscard]] Result<std::vector<PlaceExpert>> placeExperts() const; ///< By place.
    [[nodiscard]] Result<std::vector<Counter>> seatCounters() const;     ///< Of the sessions of courses.
    [[nodiscard]] Result<std::optional<Provider>> provider(ProviderId id) const;
    /// Waiting ones first, oldest first; then decided ones, newest first, so many of them.
    [[nodiscard]] Result<std::vector<ShownRegistration>> registrations(int mostDecided) const;
    [[nodiscard]] Result<std::optional<Company>> company(CompanyId id) const;
    /// Of which name, initials or credit code has this text; those that begin with it first, then by initials.
    [[nodiscard]] Result<std::vector<Company>> companies(const QString &text, int most) const;
    [[nodiscard]] Result<std::vector<Company>> companiesWithProposal() const; ///< By name.
    [[nodiscard]] Result<std::optional<Outcome>> outcome(ApplicationId application) const;
    [[nodiscard]] Result<std::vector<ProjectedCase>> projectedCases(CompanyId company) const; ///< Last changed first.
    /// Of all companies: those of which an outcome was reported, as confirmed.
    [[nodiscard]] Result<std::vector<ProjectedCase>> reportedCases(const RollupQuery &query) const;
    /// Undrawn vouchers that are valid on the day, and awards that wait for theirs, by number.
    [[nodiscard]] Result<std::vector<AwardedWork>> awardedWork(QDate today) const;
    [[nodiscard]] Result<ProgrammeYear> programmeYear(ProgrammeId id, qint32 year) const;
    [[nodiscard]] Result<std::optional<Clawback>> clawback(RedemptionId redemption) const;    ///< The last one.
    [[nodiscard]] Result<Money> clawedBack() const; ///< Principal of all clawbacks on this device, whatever arrived of it.

    [[nodiscard]] Result<std::vector<ReviewTask>> reviewTasks(AccountId reviewer) const; ///< See Reviews::tasks.
    [[nodiscard]] Result<std::optional<PanelReport>> reviewPanel(ApplicationId application) const;
    [[nodiscard]] Result<PoolReport> reviewPool(const PlaceCode &place) const;

    [[nodiscard]] Result<std::vector<Draft>> drafts() const; ///< As DraftStore::open.
    [[nodiscard]] Result<Draft> draft(DraftId id) const;
    [[nodiscard]] Result<std::vector<DraftConflict>> draftConflicts(DraftId id) const;
    [[nodiscard]] Result<std::vector<DraftMark>> draftMarks(DraftId id) const;
    [[nodiscard]] Result<std::vector<DraftRevision>> draftRevisions(DraftId id) const;
    [[nodiscard]] Result<std::vector<Draft>> heldDiscards() const;

    [[nodiscard]] Result<std::vector<Refusal>> refusals() const; ///< Not dismissed, newest first.
    [[nodiscard]] Result<std::vector<WaitingCommand>> waitingCommands() const; ///< In the order of delivery.
    [[nodiscard]] Result<DeliveryCounts> deliveryCounts() const;

private:
    struct Parts;
    explicit ReplicaReader(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace cpv
