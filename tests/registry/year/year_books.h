#pragma once

#include "core/domain/record.h"

#include <array>
#include <map>
#include <set>

/// A city's year as somebody with a pencil would keep it: plain numbers of fen, added up from what was asked for and answered with
/// yes. Nothing here calls the code that it is held against; only names of states, accounts and roll-ups are shared.
namespace cpv::test {

/// Fen by payer.
using Parts = std::vector<std::pair<QString, qint64>>;
qint64 sumOf(const Parts &parts);
/// Each part is the running total's share, rounded down, less what was given before.
Parts splitByHand(qint64 fen, const Parts &weights);
qint64 shareByHand(qint64 fen, qint64 numerator, qint64 denominator);

struct YearCompany {
    CompanyId id;
    QString login;
    QString district;
    QString industry;
    SizeClass size = SizeClass::Small;
    ApplicantType type = ApplicantType::Enterprise;
};

struct YearBill {
    RedemptionId id;
    QString invoice;
    std::optional<ProviderId> provider;
    QDate requested;
    qint64 cost = 0;
    qint64 amount = 0;
    Parts shares;
    RedemptionState state = RedemptionState::Held;
    std::optional<SettlementId> batch;
};

struct YearCase {
    ApplicationId id;
    size_t programme = 0;
    size_t company = 0;
    std::optional<ProviderId> provider;
    bool firstTime = false;
    qint64 contract = 0;
    qint64 requested = 0;
    Stage stage = Stage::Submitted;
    QDate submitted, changed, correctionDue, noticeTo;
    std::optional<QDate> decided;
    // The decision that stands, and who had a hand in those before.
    QString proposer;
    std::vector<QString> confirmers;
    std::set<QString> decidedBefore;
    int confirmersNeeded = 0;
    Parts shares;
    qint64 awarded = 0;
    qint32 budgetYear = 0;
    bool appealed = false;
    int refusedMoney = 0; ///< How often the last confirmation found a payer or a cap too short.
    int visits = 0;       ///< After the voucher's end.
    std::optional<ObjectionId> objection; ///< Open.
    QString objectionBy;
    // The voucher.
    VoucherId voucher;
    VoucherState voucherState = VoucherState::Issued;
    QDate issued, validTo;
    qint64 cover = 0; ///< In ten-thousandths.
    qint64 left = 0, held = 0, used = 0, costUsed = 0;
    std::vector<YearBill> bills;

    bool hasVoucher() const { return !voucher.isNull(); }
    bool voucherEnded() const;
};

struct YearClawback {
    ClawbackId id;
    size_t ofCase = 0;
    size_t bill = 0;
    qint64 principal = 0, interest = 0, principalBack = 0, interestBack = 0;
    Parts shares;
};

/// Of one programme, year and payer, by bucket.
struct YearLineKey {
    size_t programme = 0;
    qint32 year = 0;
    QString payer;
    auto operator<=>(const YearLineKey &other) const
    {
        return std::tie(programme, year, payer) <=> std::tie(other.programme, other.year, other.payer);
    }
    bool operator==(const YearLineKey &) const = default;
};
constexpr size_t Buckets = 8;

class YearBooks
{
public:
    std::vector<Programme> programmes;
    std::vector<YearCompany> companies;
    std::vector<YearCase> cases;
    std::vector<YearClawback> clawbacks;
    std::set<QString> invoices; ///< Of bills that count.
    QDate today;

    // What to expect.
    qint64 coverOf(size_t programme, size_t company) const;
    qint64 entitled(size_t programme, size_t company, qint64 contract) const;
    /// Less than one is entitled to is split like what one is entitled to.
    Parts sharesOf(const YearCase &of, qint64 entitledTo, qint64 amount) const;
    int confirmersNeeded(size_t programme, qint64 amount) const;
    qint64 drawable(const YearCase &of, qint64 cost) const;
    qint64 standing(Bucket bucket, const Uuid &owner, qint32 year, const QString &payer) const;
    Parts standing(Bucket bucket, const Uuid &owner, qint32 year) const; ///< In the order of payers, without zeros.
    std::optional<Errc> whyNotCommitted(const YearCase &of) const;

    // What happened.
    void grant(size_t programme, qint32 year, const QString &payer, qint64 fen);
    void cut(size_t programme, qint32 year, const QString &payer, qint64 fen);
    void closeYear(size_t programme, qint32 year);
    void submit(YearCase made);
    void moveTo(YearCase &of, Stage stage);
    void commit(YearCase &of);
    void uncommit(YearCase &of);
    void putAside(YearCase &of); ///< The decision that stood: an appeal or an objection took it back.
    void issue(YearCase &of, VoucherId voucher);
    void request(YearCase &of, YearBill bill);
    void confirmBill(YearCase &of, size_t bill, qint64 billed);
    void undo(YearCase &of, size_t bill, RedemptionState state);
    void pay(YearCase &of, size_t bill);
    void bounce(YearCase &of, size_t bill);
    void closeWhenDone(YearCase &of);
    void expire(YearCase &of);
    void revoke(YearCase &of);
    void openClawback(YearClawback clawback);
    void recover(YearClawback &clawback, qint64 principal, qint64 interest);

    // What it comes to.
    const std::map<LedgerAccount, qint64> &accounts() const { return m_accounts; }
    const std::map<YearLineKey, std::array<qint64, Buckets>> &lines() const { return m_lines; }
    std::map<RollupKey, RollupFacts> rollups() const;
    qint64 transfers() const { return m_transfers; }
    qint64 moved() const { return m_moved; }
    std::map<QString, int> tally; ///< How often each kind of thing happened, so that a year without some of it is seen.

private:
    struct Flow {
        Bucket from;
        Uuid fromOwner;
        Bucket to;
        Uuid toOwner;
        size_t programme;
        qint32 year;
        Parts parts;
    };
    void flow(const Flow &flow);
    void giveBack(YearCase &of, Bucket from, const Uuid &owner, const Parts &parts);
    void release(YearCase &of, const YearBill &bill, const Parts &parts);
    void tell(const YearCase &of, std::optional<ProviderId> provider, const Parts &parts, Money RollupFacts::*fact, int sign);
    std::vector<std::pair<RollupDimension, QString>> valuesOf(const YearCase &of, std::optional<ProviderId> provider) const;

    std::map<LedgerAccount, qint64> m_accounts;
    std::map<YearLineKey, std::array<qint64, Buckets>> m_lines;
    std::map<RollupKey, RollupFacts> m_told;                          ///< Money, by the month in which it moved.
    std::map<std::tuple<size_t, size_t, qint32>, qint64> m_companyYear; ///< Programme, company, year: awarded and not given back.
    std::set<std::pair<QString, size_t>> m_applicants;                ///< Place and company.
    qint64 m_transfers = 0;
    qint64 m_moved = 0;
};

} // namespace cpv::test
