#pragma once

#include "core/base/clock.h"
#include "core/base/describe.h"
#include "core/base/money.h"
#include "core/base/place_code.h"
#include "core/domain/application.h"
#include "core/domain/ids.h"

#include <map>

/// Double entry, append-only. Every payer's and every year's money is its own: a transfer stays within one payer and year.
/// Laws: only Appropriated and Recovered are ever negative; the accounts of a payer and year sum to zero; balances equal
/// the sum of transfers; a command moves money once.
namespace cpv {

BOOST_DEFINE_ENUM_CLASS(Bucket, Appropriated, Available, Committed, Balance, Held, Paid, Recovered, Treasury)
BOOST_DEFINE_ENUM_CLASS(TransferReason, Granted, Cut, Confirmed, Issued, Requested, Settled, Bounced, Released, Uncommitted, Expired,
    Revoked, ClawbackReceived, ClawbackLate, YearClosed)

/// `owner` is the programme, or for Balance and Held the voucher.
struct LedgerAccount {
    Bucket bucket = Bucket::Available;
    Uuid owner;
    qint32 year = 0;
    QString payer;
    bool operator==(const LedgerAccount &) const = default;
    std::strong_ordering operator<=>(const LedgerAccount &other) const;
};

constexpr bool mayBeNegative(Bucket bucket) { return bucket == Bucket::Appropriated || bucket == Bucket::Recovered; }

/// Never changes; a correction is a new transfer. The id is named by (command, ordinal): a repeat can't be another one.
struct Transfer {
    TransferId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    CommandId command;
    qint32 ordinal = 0;
    qint32 year = 0;
    QString payer;
    Bucket fromBucket = Bucket::Available;
    Uuid fromOwner;
    Bucket toBucket = Bucket::Available;
    Uuid toOwner;
    Money amount;
    TransferReason reason = TransferReason::Granted;
    ProgrammeId programme;
    std::optional<VoucherId> voucher;
    std::optional<CompanyId> company;
    Instant at {};
    std::optional<RedemptionId> redemption = {}; ///< For which it moved.

    LedgerAccount from() const { return {fromBucket, fromOwner, year, payer}; }
    LedgerAccount to() const { return {toBucket, toOwner, year, payer}; }
};
BOOST_DESCRIBE_STRUCT(Transfer, (),
    (id, place, version, changedSeq, command, ordinal, year, payer, fromBucket, fromOwner, toBucket, toOwner, amount, reason,
        programme, voucher, company, at, redemption))

/// Roll-up of one programme, year and payer; `issued` and `held` sum the vouchers' accounts. The two
/// sources, appropriated and recovered, are shown as what they gave, so positive. The id is
/// `BudgetLine::idOf`. Law: available + committed + issued + held + paid + treasury = appropriated + recovered.
struct BudgetLine {
    BudgetLineId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    ProgrammeId programme;
    qint32 year = 0;
    QString payer;
    Money appropriated, available, committed, issued, held, paid, recovered, treasury;

    static BudgetLineId idOf(ProgrammeId programme, qint32 year, const QString &payer);
};
BOOST_DESCRIBE_STRUCT(BudgetLine, (),
    (id, place, version, changedSeq, programme, year, payer, appropriated, available, committed, issued, held, paid,
        recovered, treasury))

/// Balances by account; an account never touched is zero.
class Balances
{
public:
    Money of(const LedgerAccount &account) const;
    void set(const LedgerAccount &account, Money balance) { m_balances[account] = balance; }
    /// Accounts of one owner and bucket in one year, by payer, those with zero left out.
    std::vector<PayerAmount> byPayer(Bucket bucket, const Uuid &owner, qint32 year) const;
    Money total(Bucket bucket, const Uuid &owner, qint32 year) const;
    const std::map<LedgerAccount, Money> &all() const { return m_balances; }

private:
    std::map<LedgerAccount, Money> m_balances;
};

/// Refused with NotPositive, or ShortOf {payer, fen left, fen wanted} naming who has run out.
[[nodiscard]] Result<void> apply(Balances &balances, const Transfer &transfer);

/// The laws over all accounts given: only sources are negative, and each payer's year sums to zero. A failure is
/// Internal {payer, year, fen}: it can only come from a defect or a changed database.
[[nodiscard]] Result<void> checkLaws(const Balances &balances);

/// The roll-up after one more transfer of its programme, year and payer.
void apply(BudgetLine &line, const Transfer &transfer);

void addTo(BudgetLine &total, const BudgetLine &line); ///< Its amounts.

} // namespace cpv
