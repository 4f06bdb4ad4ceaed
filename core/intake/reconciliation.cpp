#include "core/intake/reconciliation.h"

#include "core/domain/bill_part.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>

namespace cpv {

namespace {

using Wide = boost::multiprecision::int128_t;

constexpr size_t MostPrices = 10'000; ///< Different prices of one SKU; a bill with more has no price to speak of.
constexpr size_t MostPricesInAll = 100'000;
constexpr size_t MostIdle = 50'000; ///< Resources; those that follow stand together under their SKU.
constexpr int OverMedianPercent = 130;
constexpr qint64 NanoPerFen = 10'000'000;

/// Rows that share a fault, and what they cost beside what they should.
struct Group {
    Wide expected = 0;
    Wide found = 0;
    Evidence evidence;

    void add(const UsageLine &line, const Wide &should)
    {
        expected += should;
        found += line.billed.nano;
        evidence.add(line.line);
    }
};

/// All rows of one price.
struct AtPrice {
    Wide millionths = 0;
    Evidence evidence;
};

using Prices = std::map<qint64, AtPrice>; ///< By unit price in nano-yuan.

/// The lower median over rows: half of them cost no more.
qint64 medianOf(const Prices &prices)
{
    qint64 rows = 0;
    for (const auto &[price, at] : prices)
        rows += at.evidence.rows;
    qint64 passed = 0;
    for (const auto &[price, at] : prices) {
        passed += at.evidence.rows;
        if (passed * 2 >= rows)
            return price;
    }
    return 0;
}

bool counts(const Redemption &redemption)
{
    return redemption.state != RedemptionState::Cancelled && redemption.state != RedemptionState::Refused
        && redemption.state != RedemptionState::Reversed;
}

/// A provider that bills parts of a fen rounds none away; one that bills in fen is compared in fen.
bool isAbove(FineMoney billed, FineMoney agreed)
{
    return billed.nano % NanoPerFen == 0 ? rounded(billed) > rounded(agreed) : billed > agreed;
}

/// What was redeemed of some rows.
struct Claim {
    QString invoices; ///< In words.
    QString rows;     ///< The number that the rows carry.
    Money cost;
};

std::optional<FineMoney> agreedPrice(const ContractFacts &contract, const UsageLine &line)
{
    for (const AgreedPrice &agreed : contract.prices)
        if (agreed.sku == line.sku && agreed.unit == line.pricedUnit)
            return agreed.price;
    return std::nullopt;
}

} // namespace

void Evidence::add(qint64 line)
{
    ++rows;
    if (qsizetype(lines.size()) < MostNamed)
        lines.push_back(line);
}

struct Reconciliation::Sums {
    std::map<QString, Group> otherProviders;
    Group outside;
    std::map<QString, Group> aboveContract; ///< By SKU.
    std::map<QString, Group> billed;        ///< By invoice number; empty where a row has none.
    std::map<QString, PartTotals> parts;    ///< By invoice number, likewise.
    std::map<QString, Group> idle;          ///< By resource.
    std::map<std::pair<QString, QString>, Prices> prices; ///< By SKU and unit.
    size_t priceCount = 0;
    bool metered = false;

    void judge(const ContractFacts &contract, const UsageLine &line);
    void note(const UsageLine &line);
    void noteIdle(const UsageLine &line);
    void compareClaim(const Claim &claim, const ReconciliationInput &input, Reconciled &out) const;
    bool isToldApart() const;
    Wide billedFor(const QString &invoice, bool alone) const;
    void compareInvoices(const ReconciliationInput &input, Reconciled &out) const;
    void compareClaims(const ReconciliationInput &input, Reconciled &out) const;
    void compareAllClaims(const ReconciliationInput &input, Reconciled &out) const;
    void findOutliers(Reconciled &out) const;
    bool hasNumbers() const { return std::ranges::any_of(billed, [](const auto &b) { return !b.first.isEmpty(); }); }
};

Reconciliation::Reconciliation(ReconciliationInput input) : m_input(std::move(input)), m_sums(std::make_unique<Sums>()) { }
Reconciliation::~Reconciliation() = default;

void Reconciliation::add(const UsageLine &line)
{
    m_sums->billed[line.invoice].add(line, 0);
    m_sums->parts[line.invoice][billPart(line)] += line.billed.nano;
    if (m_input.contract)
        m_sums->judge(*m_input.contract, line);
    m_sums->note(line);
}

void Reconciliation::Sums::judge(const ContractFacts &contract, const UsageLine &line)
{
    if (!contract.provider.isEmpty() && line.provider != contract.provider)
        otherProviders[line.provider].add(line, 0);
    const QDate first = localDate(line.chargeFrom);
    const QDate last = localDate(line.chargeTo - std::chrono::milliseconds(1));
    // A correction belongs to the period it corrects, which no column names.
    if (line.category != ChargeCategory::Adjustment && (first < contract.period.from || last > contract.period.to))
        outside.add(line, 0);
    const auto agreed = agreedPrice(contract, line);
    const auto should = agreed && line.priced ? cpv::priced(*agreed, *line.priced) : std::nullopt;
    if (line.category == ChargeCategory::Usage && should && isAbove(line.billed, *should))
        aboveContract[line.sku].add(line, should->nano);
}

void Reconciliation::Sums::note(const UsageLine &line)
{
    if (line.category != ChargeCategory::Usage || !line.priced || line.priced->millionths <= 0)
        return;
    metered = metered || line.consumed;
    if (line.consumed && line.consumed->millionths == 0 && line.billed.nano > 0)
        noteIdle(line);
    const auto price = unitPrice(line.billed, *line.priced);
    if (!price || price->nano <= 0)
        return;
    Prices &known = prices[{line.sku, line.pricedUnit}];
    const bool isNew = !known.contains(price->nano);
    if (isNew && (known.size() >= MostPrices || priceCount >= MostPricesInAll))
        return;
    priceCount += isNew ? 1 : 0;
    AtPrice &at = known[price->nano];
    at.millionths += line.priced->millionths;
    at.evidence.add(line.line);
}

void Reconciliation::Sums::noteIdle(const UsageLine &line)
{
    const bool isNamed = !line.resource.isEmpty() && (idle.size() < MostIdle || idle.contains(line.resource));
    idle[isNamed ? line.resource : line.sku].add(line, 0);
}

bool Reconciliation::Sums::isToldApart() const
{
    return std::ranges::any_of(parts, [](const auto &invoice) { return eligibleCost(invoice.second, {}).has_value(); });
}

Wide Reconciliation::Sums::billedFor(const QString &invoice, bool alone) const
{
    const auto found = billed.find(alone && !hasNumbers() ? QString() : invoice);
    return found == billed.end() ? Wide(0) : found->second.found;
}

void Reconciliation::Sums::compareInvoices(const ReconciliationInput &input, Reconciled &out) const
{
    const bool alone = input.invoices.size() == 1;
    if (!hasNumbers() && !alone)
        return;
    for (const InvoiceFacts &invoice : input.invoices) {
        const Money sum = toMoney(billedFor(invoice.number, alone));
        const auto rows = billed.find(hasNumbers() ? invoice.number : QString());
        const Evidence evidence = rows == billed.end() ? Evidence() : rows->second.evidence;
        if (evidence.rows == 0)
            out.mismatches.push_back({MismatchKind::InvoiceNotBilled, invoice.number, invoice.total, {}, {}});
        else if (sum != invoice.total)
            out.mismatches.push_back({MismatchKind::InvoiceTotal, invoice.number, invoice.total, sum, evidence});
    }
    for (const auto &[number, group] : billed) {
        const bool handedIn = std::ranges::any_of(input.invoices, [&](const InvoiceFacts &i) { return i.number == number; });
        if (!number.isEmpty() && !handedIn)
            out.mismatches.push_back(
                {MismatchKind::InvoiceNotHandedIn, number, {}, toMoney(group.found), group.evidence});
    }
}

void Reconciliation::Sums::compareClaims(const ReconciliationInput &input, Reconciled &out) const
{
    std::map<QString, Money> claimed;
    for (const Redemption &redemption : input.redemptions)
        if (counts(redemption))
            claimed[redemption.invoiceNumber] += redemption.cost;
    const bool alone = claimed.size() == 1;
    if (!hasNumbers() && !alone)
        return compareAllClaims(input, out);
    for (const auto &[number, cost] : claimed) {
        const QString rows = hasNumbers() ? number : QString();
        if (billed.contains(rows))
            compareClaim({number, rows, cost}, input, out);
        else
            out.mismatches.push_back({MismatchKind::ClaimNotBilled, number, {}, cost, {}});
    }
}

/// Against what the rows come to, or else against what of that the contract's voucher may pay.
void Reconciliation::Sums::compareClaim(const Claim &claim, const ReconciliationInput &input, Reconciled &out) const
{
    const auto rows = billed.find(claim.rows);
    const Money sum = rows == billed.end() ? Money() : toMoney(rows->second.found);
    const auto of = parts.find(claim.rows);
    const auto eligible = of == parts.end() ? std::nullopt : eligibleCost(of->second, input.contract ? input.contract->costs : std::vector<CostKind>());
    const Evidence evidence = rows == billed.end() ? Evidence() : rows->second.evidence;
    if (claim.cost > sum)
        out.mismatches.push_back({MismatchKind::ClaimedAboveBill, claim.invoices, sum, claim.cost, evidence});
    else if (eligible && claim.cost > *eligible)
        out.mismatches.push_back({MismatchKind::ClaimedAboveEligible, claim.invoices, *eligible, claim.cost, evidence});
}

/// A bill without invoice numbers pays the claims that were made from it, all together.
void Reconciliation::Sums::compareAllClaims(const ReconciliationInput &input, Reconciled &out) const
{
    Money cost;
    QStringList invoices;
    for (const Redemption &redemption : input.redemptions) {
        if (!counts(redemption) || !redemption.bill)
            continue;
        cost += redemption.cost;
        invoices << redemption.invoiceNumber;
    }
    compareClaim({invoices.join(QStringLiteral(", ")), QString(), cost}, input, out);
}

void Reconciliation::Sums::findOutliers(Reconciled &out) const
{
    for (const auto &[key, known] : prices) {
        const qint64 median = medianOf(known);
        Wide over = 0;
        Evidence evidence;
        for (const auto &[price, at] : known) {
            if (Wide(price) * 100 <= Wide(median) * OverMedianPercent)
                continue;
            over += Wide(price - median) * at.millionths / 1'000'000;
            evidence.rows += at.evidence.rows;
            for (const qint64 line : at.evidence.lines)
                if (qsizetype(evidence.lines.size()) < Evidence::MostNamed)
                    evidence.lines.push_back(line);
        }
        std::ranges::sort(evidence.lines);
        if (evidence.rows > 0)
            out.findings.push_back({FindingKind::AboveMedian, key.first, toMoney(over), evidence});
    }
}

Reconciled Reconciliation::finish() const
{
    Reconciled out;
    const Sums &sums = *m_sums;
    const auto groups = [&out](MismatchKind kind, const std::map<QString, Group> &all) {
        for (const auto &[subject, group] : all)
            if (kind != MismatchKind::AboveContractPrice || toMoney(group.found) > toMoney(group.expected)) // Less than a fen in all is no matter.
                out.mismatches.push_back({kind, subject, toMoney(group.expected), toMoney(group.found), group.evidence});
    };
    groups(MismatchKind::OtherProvider, sums.otherProviders);
    groups(MismatchKind::AboveContractPrice, sums.aboveContract);
    if (sums.outside.evidence.rows > 0)
        groups(MismatchKind::OutsidePeriod, {{m_input.contract->number, sums.outside}});
    if (!m_input.invoices.empty())
        sums.compareInvoices(m_input, out);
    sums.compareClaims(m_input, out);
    for (const auto &[resource, group] : sums.idle)
        out.findings.push_back({FindingKind::Idle, resource, toMoney(group.found), group.evidence});
    sums.findOutliers(out);
    std::ranges::stable_sort(out.mismatches, std::ranges::greater(), &Mismatch::difference);
    std::ranges::stable_sort(out.findings, std::ranges::greater(), &UsageFinding::amount);

    const auto unchecked = [&out](bool absent, UncheckedBecause why) {
        if (absent)
            out.unchecked.push_back(why);
    };
    unchecked(!m_input.contract, UncheckedBecause::NoContract);
    unchecked(m_input.contract && m_input.contract->prices.empty(), UncheckedBecause::NoAgreedPrices);
    unchecked(m_input.invoices.empty(), UncheckedBecause::NoInvoice);
    unchecked(m_input.redemptions.empty(), UncheckedBecause::NoRedemption);
    unchecked(!sums.hasNumbers() && m_input.invoices.size() > 1, UncheckedBecause::NoInvoiceNumbers);
    unchecked(!sums.metered, UncheckedBecause::NoMetering);
    unchecked(sums.prices.empty(), UncheckedBecause::NoUnitPrices);
    unchecked(!sums.isToldApart(), UncheckedBecause::NoServiceCategory);
    for (const auto &[key, known] : sums.prices)
        out.prices.push_back({key.first, key.second, {medianOf(known)}});
    return out;
}

} // namespace cpv
