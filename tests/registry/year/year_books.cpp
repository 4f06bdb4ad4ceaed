#include "tests/registry/year/year_books.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv::test {

namespace {

constexpr qint64 Whole = 10'000;

bool isEnded(VoucherState state)
{
    return state == VoucherState::UsedUp || state == VoucherState::Expired || state == VoucherState::Revoked;
}

QDate monthOf(QDate day) { return {day.year(), day.month(), 1}; }

} // namespace

qint64 sumOf(const Parts &parts)
{
    qint64 sum = 0;
    for (const auto &[payer, fen] : parts)
        sum += fen;
    return sum;
}

qint64 shareByHand(qint64 fen, qint64 numerator, qint64 denominator)
{
    return static_cast<qint64>(boost::multiprecision::int128_t(fen) * numerator / denominator);
}

Parts splitByHand(qint64 fen, const Parts &weights)
{
    const qint64 whole = sumOf(weights);
    Parts parts;
    qint64 weightSoFar = 0;
    qint64 given = 0;
    for (const auto &[payer, weight] : weights) {
        weightSoFar += weight;
        const qint64 due = fen == 0 ? 0 : shareByHand(fen, weightSoFar, whole);
        parts.emplace_back(payer, due - given);
        given = due;
    }
    return parts;
}

bool YearCase::voucherEnded() const { return isEnded(voucherState); }

// --- What to expect ---------------------------------------------------------------------------------------------------

qint64 YearBooks::coverOf(size_t programme, size_t company) const
{
    for (const RateVariant &variant : programmes[programme].variants)
        if (variant.applicant == companies[company].type)
            return variant.rate.value;
    qint64 cover = 0;
    for (const PayerRate &payer : programmes[programme].payers)
        cover += payer.rate.value;
    return cover;
}

qint64 YearBooks::entitled(size_t programme, size_t company, qint64 contract) const
{
    qint64 fen = shareByHand(contract, coverOf(programme, company), Whole);
    for (const Cap &cap : programmes[programme].caps)
        if (cap.scope == CapScope::Contract)
            fen = std::min(fen, cap.amount.fen());
    for (const Cap &cap : programmes[programme].caps) {
        if (cap.scope != CapScope::CompanyYear)
            continue;
        const auto used = m_companyYear.find({programme, company, today.year()});
        fen = std::min(fen, std::max<qint64>(0, cap.amount.fen() - (used == m_companyYear.end() ? 0 : used->second)));
    }
    return fen;
}

Parts YearBooks::sharesOf(const YearCase &of, qint64 entitledTo, qint64 amount) const
{
    Parts rates;
    for (const PayerRate &payer : programmes[of.programme].payers)
        rates.emplace_back(payer.payer == u"district"_s ? companies[of.company].district : payer.payer, payer.rate.value);
    return splitByHand(amount, splitByHand(entitledTo, rates));
}

int YearBooks::confirmersNeeded(size_t programme, qint64 amount) const
{
    for (const ApprovalStep &step : programmes[programme].approvals)
        if (step.upTo.isZero() || amount <= step.upTo.fen())
            return step.people;
    return 0;
}

qint64 YearBooks::drawable(const YearCase &of, qint64 cost) const
{
    const qint64 entitlement = std::max<qint64>(0, shareByHand(of.costUsed + cost, of.cover, Whole) - of.used - of.held);
    return std::min(of.left, entitlement);
}

qint64 YearBooks::standing(Bucket bucket, const Uuid &owner, qint32 year, const QString &payer) const
{
    const auto found = m_accounts.find({bucket, owner, year, payer});
    return found == m_accounts.end() ? 0 : found->second;
}

Parts YearBooks::standing(Bucket bucket, const Uuid &owner, qint32 year) const
{
    Parts parts;
    for (auto at = m_accounts.lower_bound({bucket, owner, year, {}}); at != m_accounts.end(); ++at) {
        if (at->first.bucket != bucket || at->first.owner != owner || at->first.year != year)
            break;
        if (at->second != 0)
            parts.emplace_back(at->first.payer, at->second);
    }
    return parts;
}

/// The last confirmation looks at the company's cap, at what was granted at all, and at what each payer has left.
std::optional<Errc> YearBooks::whyNotCommitted(const YearCase &of) const
{
    const qint32 year = today.year();
    const qint64 amount = sumOf(of.shares);
    for (const Cap &cap : programmes[of.programme].caps) {
        const auto used = m_companyYear.find({of.programme, of.company, year});
        if (cap.scope == CapScope::CompanyYear && amount > cap.amount.fen() - (used == m_companyYear.end() ? 0 : used->second))
            return Errc::CapReached;
    }
    const Uuid owner = programmes[of.programme].id.value;
    for (const auto &[payer, fen] : of.shares)
        if (standing(Bucket::Appropriated, owner, year, payer) == 0)
            return Errc::BudgetUnpublished;
    for (const auto &[payer, fen] : of.shares)
        if (fen > standing(Bucket::Available, owner, year, payer))
            return Errc::ShortOf;
    return std::nullopt;
}

// --- Money ------------------------------------------------------------------------------------------------------------

void YearBooks::flow(const Flow &flow)
{
    for (const auto &[payer, fen] : flow.parts) {
        if (fen == 0)
            continue;
        m_accounts[{flow.from, flow.fromOwner, flow.year, payer}] -= fen;
        m_accounts[{flow.to, flow.toOwner, flow.year, payer}] += fen;
        std::array<qint64, Buckets> &line = m_lines[{flow.programme, flow.year, payer}];
        line.at(size_t(flow.from)) -= fen;
        line.at(size_t(flow.to)) += fen;
        ++m_transfers;
        m_moved += fen;
    }
}

void YearBooks::tell(const YearCase &of, std::optional<ProviderId> provider, const Parts &parts, Money RollupFacts::*fact, int sign)
{
    for (const auto &[payer, fen] : parts) {
        if (fen == 0)
            continue;
        auto values = valuesOf(of, provider);
        values.emplace_back(RollupDimension::Payer, payer);
        for (const auto &[dimension, value] : values)
            m_told[{programmes[of.programme].place, programmes[of.programme].id, of.budgetYear, monthOf(today), dimension, value}].*fact
                += Money::fromFen(sign * fen);
    }
}

void YearBooks::grant(size_t programme, qint32 year, const QString &payer, qint64 fen)
{
    const Uuid owner = programmes[programme].id.value;
    flow({Bucket::Appropriated, owner, Bucket::Available, owner, programme, year, {{payer, fen}}});
    ++tally[u"granted"_s];
}

void YearBooks::cut(size_t programme, qint32 year, const QString &payer, qint64 fen)
{
    const Uuid owner = programmes[programme].id.value;
    flow({Bucket::Available, owner, Bucket::Appropriated, owner, programme, year, {{payer, fen}}});
    ++tally[u"cut"_s];
}

void YearBooks::closeYear(size_t programme, qint32 year)
{
    const Uuid owner = programmes[programme].id.value;
    flow({Bucket::Available, owner, Bucket::Appropriated, owner, programme, year, standing(Bucket::Available, owner, year)});
    ++tally[u"year closed"_s];
}

void YearBooks::giveBack(YearCase &of, Bucket from, const Uuid &owner, const Parts &parts)
{
    flow({from, owner, Bucket::Available, programmes[of.programme].id.value, of.programme, of.budgetYear, parts});
    m_companyYear[{of.programme, of.company, of.budgetYear}] -= sumOf(parts);
}

// --- The case ---------------------------------------------------------------------------------------------------------

void YearBooks::submit(YearCase made)
{
    made.submitted = made.changed = today;
    made.firstTime = m_applicants.insert({programmes[made.programme].place.code, made.company}).second;
    cases.push_back(std::move(made));
    ++tally[u"submitted"_s];
}

void YearBooks::moveTo(YearCase &of, Stage stage)
{
    of.stage = stage;
    of.changed = today;
    ++tally[enumText(stage)];
}

void YearBooks::commit(YearCase &of)
{
    of.budgetYear = today.year();
    const Uuid owner = programmes[of.programme].id.value;
    flow({Bucket::Available, owner, Bucket::Committed, owner, of.programme, of.budgetYear, of.shares});
    of.awarded = sumOf(of.shares);
    of.decided = today;
    m_companyYear[{of.programme, of.company, of.budgetYear}] += of.awarded;
    moveTo(of, Stage::Confirmed);
    ++tally[u"confirmed by %1"_s.arg(of.confirmersNeeded)];
}

void YearBooks::uncommit(YearCase &of)
{
    giveBack(of, Bucket::Committed, programmes[of.programme].id.value, of.shares);
    of.awarded = 0;
}

void YearBooks::putAside(YearCase &of)
{
    of.decidedBefore.insert(of.proposer);
    of.decidedBefore.insert(of.confirmers.begin(), of.confirmers.end());
    of.proposer.clear();
    of.confirmers.clear();
    of.decided.reset();
}

void YearBooks::issue(YearCase &of, VoucherId voucher)
{
    of.voucher = voucher;
    of.voucherState = of.provider ? VoucherState::Bound : VoucherState::Issued;
    of.issued = of.changed = today;
    of.validTo = today.addMonths(programmes[of.programme].validityMonths).addDays(-1);
    of.cover = coverOf(of.programme, of.company);
    of.left = of.awarded;
    flow({Bucket::Committed, programmes[of.programme].id.value, Bucket::Balance, voucher.value, of.programme, of.budgetYear, of.shares});
    tell(of, of.provider, of.shares, &RollupFacts::issued, 1);
    ++tally[u"issued"_s];
}

// --- The voucher ------------------------------------------------------------------------------------------------------

void YearBooks::request(YearCase &of, YearBill bill)
{
    bill.requested = today;
    bill.shares = splitByHand(bill.amount, standing(Bucket::Balance, of.voucher.value, of.budgetYear));
    flow({Bucket::Balance, of.voucher.value, Bucket::Held, of.voucher.value, of.programme, of.budgetYear, bill.shares});
    tell(of, bill.provider, bill.shares, &RollupFacts::redeemed, 1);
    of.left -= bill.amount;
    of.held += bill.amount;
    of.costUsed += bill.cost;
    invoices.insert(bill.invoice);
    of.bills.push_back(std::move(bill));
    ++tally[u"requested"_s];
}

void YearBooks::release(YearCase &of, const YearBill &bill, const Parts &parts)
{
    of.held -= sumOf(parts);
    tell(of, bill.provider, parts, &RollupFacts::redeemed, -1);
    if (of.voucherEnded()) {
        giveBack(of, Bucket::Held, of.voucher.value, parts);
        tell(of, bill.provider, parts, &RollupFacts::returned, 1);
        return;
    }
    of.left += sumOf(parts);
    flow({Bucket::Held, of.voucher.value, Bucket::Balance, of.voucher.value, of.programme, of.budgetYear, parts});
}

void YearBooks::confirmBill(YearCase &of, size_t index, qint64 billed)
{
    YearBill &bill = of.bills[index];
    const qint64 others = of.used + of.held - bill.amount;
    of.costUsed -= bill.cost - billed;
    const qint64 due = std::min(bill.amount, std::max<qint64>(0, shareByHand(of.costUsed, of.cover, Whole) - others));
    if (bill.amount > due) {
        const Parts back = splitByHand(bill.amount - due, bill.shares);
        release(of, bill, back);
        for (size_t i = 0; i < back.size(); ++i)
            bill.shares[i].second -= back[i].second;
        ++tally[u"billed below"_s];
    }
    bill.cost = billed;
    bill.amount = due;
    bill.state = RedemptionState::Confirmed;
    ++tally[u"bill confirmed"_s];
}

void YearBooks::undo(YearCase &of, size_t index, RedemptionState state)
{
    YearBill &bill = of.bills[index];
    release(of, bill, bill.shares);
    of.costUsed -= bill.cost;
    invoices.erase(bill.invoice);
    bill.state = state;
    closeWhenDone(of);
    ++tally[u"redemption "_s + enumText(state)];
}

void YearBooks::pay(YearCase &of, size_t index)
{
    YearBill &bill = of.bills[index];
    flow({Bucket::Held, of.voucher.value, Bucket::Paid, programmes[of.programme].id.value, of.programme, of.budgetYear, bill.shares});
    tell(of, bill.provider, bill.shares, &RollupFacts::paid, 1);
    of.held -= bill.amount;
    of.used += bill.amount;
    bill.state = RedemptionState::Settled;
    ++tally[u"paid"_s];
}

void YearBooks::bounce(YearCase &of, size_t index)
{
    YearBill &bill = of.bills[index];
    if (bill.state == RedemptionState::Settled) {
        flow({Bucket::Paid, programmes[of.programme].id.value, Bucket::Held, of.voucher.value, of.programme, of.budgetYear, bill.shares});
        tell(of, bill.provider, bill.shares, &RollupFacts::paid, -1);
        of.used -= bill.amount;
        of.held += bill.amount;
        ++tally[u"bounced after payment"_s];
    }
    bill.state = RedemptionState::Approved;
    bill.batch.reset();
    ++tally[u"bounced"_s];
}

void YearBooks::closeWhenDone(YearCase &of)
{
    if (!of.voucherEnded()) {
        if (of.left == 0 && of.held == 0)
            of.voucherState = VoucherState::UsedUp;
        else if (of.used > 0)
            of.voucherState = VoucherState::PartlyUsed;
    }
    if (of.voucherEnded() && of.held == 0 && of.stage == Stage::Awarded)
        moveTo(of, Stage::Closed);
}

void YearBooks::expire(YearCase &of)
{
    const Parts balance = standing(Bucket::Balance, of.voucher.value, of.budgetYear);
    giveBack(of, Bucket::Balance, of.voucher.value, balance);
    tell(of, of.provider, balance, &RollupFacts::returned, 1);
    of.left = 0;
    of.voucherState = VoucherState::Expired;
    closeWhenDone(of);
    ++tally[u"expired"_s];
}

void YearBooks::revoke(YearCase &of)
{
    const Parts balance = standing(Bucket::Balance, of.voucher.value, of.budgetYear);
    giveBack(of, Bucket::Balance, of.voucher.value, balance);
    tell(of, of.provider, balance, &RollupFacts::returned, 1);
    of.left = 0;
    of.voucherState = VoucherState::Revoked;
    for (YearBill &bill : of.bills) {
        if (bill.state != RedemptionState::Held && bill.state != RedemptionState::Confirmed)
            continue;
        release(of, bill, bill.shares);
        invoices.erase(bill.invoice);
        bill.state = RedemptionState::Refused;
    }
    closeWhenDone(of);
    ++tally[u"revoked"_s];
}

void YearBooks::openClawback(YearClawback clawback)
{
    YearBill &bill = cases[clawback.ofCase].bills[clawback.bill];
    clawback.shares = splitByHand(clawback.principal, bill.shares);
    bill.state = RedemptionState::Reversed;
    clawbacks.push_back(std::move(clawback));
    ++tally[u"clawback"_s];
}

/// Interest never goes back into a budget, nor does what comes after its year.
void YearBooks::recover(YearClawback &clawback, qint64 principal, qint64 interest)
{
    const YearCase &of = cases[clawback.ofCase];
    const Uuid owner = programmes[of.programme].id.value;
    const auto provider = of.bills[clawback.bill].provider;
    const bool inTime = of.budgetYear == today.year();
    for (const auto &[fen, to] : {std::pair(principal, inTime ? Bucket::Available : Bucket::Treasury), std::pair(interest, Bucket::Treasury)}) {
        const Parts parts = splitByHand(fen, clawback.shares);
        flow({Bucket::Recovered, owner, to, owner, of.programme, of.budgetYear, parts});
        tell(of, provider, parts, &RollupFacts::recovered, 1);
    }
    clawback.principalBack += principal;
    clawback.interestBack += interest;
    ++tally[inTime ? u"recovered"_s : u"recovered late"_s];
}

// --- What it comes to -------------------------------------------------------------------------------------------------

std::vector<std::pair<RollupDimension, QString>> YearBooks::valuesOf(const YearCase &of, std::optional<ProviderId> provider) const
{
    const YearCompany &company = companies[of.company];
    return {{RollupDimension::All, {}}, {RollupDimension::District, company.district}, {RollupDimension::Industry, company.industry.left(3)},
        {RollupDimension::Size, enumText(company.size)}, {RollupDimension::ApplicantType, enumText(company.type)},
        {RollupDimension::FirstTime, of.firstTime ? u"yes"_s : u"no"_s}, {RollupDimension::Provider, provider ? provider->toText() : QString()}};
}

std::map<RollupKey, RollupFacts> YearBooks::rollups() const
{
    std::map<RollupKey, RollupFacts> sums = m_told;
    for (const YearCase &of : cases) {
        const Programme &programme = programmes[of.programme];
        const auto at = [&](qint32 year, QDate day, RollupDimension dimension, const QString &value) -> RollupFacts & {
            return sums[{programme.place, programme.id, year, monthOf(day), dimension, value}];
        };
        const bool left = of.stage == Stage::Withdrawn || of.stage == Stage::Lapsed;
        for (const auto &[dimension, value] : valuesOf(of, of.provider)) {
            RollupFacts &submitted = at(of.submitted.year(), of.submitted, dimension, value);
            ++submitted.applications;
            submitted.requested += Money::fromFen(of.requested);
            if (of.decided) {
                RollupFacts &decided = at(of.decided->year(), *of.decided, dimension, value);
                ++decided.decisions;
                decided.waitingDays += of.submitted.daysTo(*of.decided);
                decided.refusals += of.stage == Stage::Refused ? 1 : 0;
                decided.disregards += of.stage == Stage::Disregarded ? 1 : 0;
            }
            if (left)
                ++at(of.changed.year(), of.changed, dimension, value).departures;
            if (of.awarded != 0) {
                RollupFacts &awarded = at(of.budgetYear, *of.decided, dimension, value);
                ++awarded.awards;
                awarded.awarded += Money::fromFen(of.awarded);
            }
            if (of.hasVoucher())
                ++at(of.budgetYear, of.issued, dimension, value).vouchers;
        }
        for (const auto &[payer, fen] : of.shares)
            if (of.awarded != 0)
                at(of.budgetYear, *of.decided, RollupDimension::Payer, payer).awarded += Money::fromFen(fen);
        for (const YearBill &bill : of.bills)
            if (bill.state != RedemptionState::Cancelled && bill.state != RedemptionState::Refused)
                for (const auto &[dimension, value] : valuesOf(of, bill.provider))
                    ++at(of.budgetYear, bill.requested, dimension, value).redemptions;
        const bool hasIts = of.stage == Stage::Awarded && of.hasVoucher();
        RollupFacts &stands = at(of.submitted.year(), of.submitted, RollupDimension::Stage, hasIts ? u"Issued"_s : enumText(of.stage));
        ++stands.waiting;
        stands.waitingSince += QDate(1970, 1, 1).daysTo(of.changed);
    }
    std::erase_if(sums, [](const auto &part) { return part.second.isZero(); });
    return sums;
}

} // namespace cpv::test
