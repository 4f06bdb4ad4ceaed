#include "core/insight/risk_checks.h"

#include <QSet>

#include <bit>

namespace cpv {

namespace {

/// A short number ("1", "2026") is everybody's.
constexpr qsizetype ShortestKey = 5;
/// What more cases hand in is a blank form, or the provider's own paper.
constexpr size_t CommonPaper = 10;

bool overlap(std::optional<QDate> from, std::optional<QDate> to, std::optional<QDate> otherFrom, std::optional<QDate> otherTo)
{
    return from && to && otherFrom && otherTo && *from <= *otherTo && *otherFrom <= *to;
}

// --- 3 Across cities ------------------------------------------------------------------------------------------------

class Elsewhere
{
public:
    explicit Elsewhere(const std::vector<ClaimElsewhere> &claims)
    {
        for (const ClaimElsewhere &claim : claims) {
            m_byContract[contractKey(claim.contract)].push_back(&claim);
            for (const QString &invoice : claim.invoices)
                m_byInvoice[contractKey(invoice)].push_back(&claim);
            if (claim.company)
                m_byCompany[*claim.company].push_back(&claim);
        }
    }

    /// The gravest way in which the case is claimed elsewhere as well.
    std::optional<RiskHit> find(const RiskCase &each, const PartyGraph &parties) const
    {
        const QString key = contractKey(each.contractNumber);
        if (key.size() >= ShortestKey)
            for (const ClaimElsewhere *claim : m_byContract.value(key))
                if (sameParties(*claim, each, parties))
                    return hit(each, *claim, RiskSeverity::High, "sameContract");
        for (const ClaimElsewhere *claim : m_byCompany.value(each.company))
            if (claim->provider && claim->provider == each.provider
                && overlap(each.periodFrom, each.periodTo, claim->from, claim->to))
                return hit(each, *claim, RiskSeverity::Medium, "samePeriod");
        return std::nullopt;
    }
    const ClaimElsewhere *ofInvoice(const QString &number) const
    {
        const auto claims = m_byInvoice.value(contractKey(number));
        return claims.empty() ? nullptr : claims.front();
    }

private:
    /// Unrelated firms may number their contracts alike.
    static bool sameParties(const ClaimElsewhere &claim, const RiskCase &each, const PartyGraph &parties)
    {
        if (!claim.company && !claim.provider)
            return true; // A digest of the contract alone holds its parties.
        return claim.company == each.company || (claim.provider && claim.provider == each.provider)
            || (claim.company && parties.family(claim.company->value) >= 0
                && parties.family(claim.company->value) == parties.family(each.company.value));
    }
    static RiskHit hit(const RiskCase &each, const ClaimElsewhere &claim, RiskSeverity severity, const char *reason)
    {
        RiskHit found = risk::hitOn(each, severity, reason);
        found.evidence = {{EvidenceKind::Place, claim.place.code}, {EvidenceKind::Contract, each.contractNumber}};
        if (claim.from)
            found.evidence.push_back(risk::date(EvidenceKind::Date, *claim.from));
        if (claim.to)
            found.evidence.push_back(risk::date(EvidenceKind::Until, *claim.to));
        return found;
    }

    QHash<QString, std::vector<const ClaimElsewhere *>> m_byContract, m_byInvoice;
    QHash<CompanyId, std::vector<const ClaimElsewhere *>> m_byCompany;
};

// --- 4 Split contracts ----------------------------------------------------------------------------------------------

struct NearStep {
    const RiskCase *found;
    QDate day;
    Money amount;
    Money step;
};

std::optional<NearStep> nearStep(const RiskCase &each, const RiskProgramme &programme, const RiskLimits &limits)
{
    const QDate day = each.contractSigned.value_or(each.submitted);
    const auto under = [&](Money amount, const std::vector<Money> &steps) -> std::optional<NearStep> {
        for (const Money step : steps)
            if (amount < step && risk::reaches(amount, step, 10'000 - limits.splitMargin))
                return NearStep {&each, day, amount, step};
        return std::nullopt;
    };
    if (auto found = under(each.requested, programme.awardSteps))
        return found;
    return under(each.contractAmount, programme.contractSteps);
}

/// The longest run of them within the days; empty where none is long enough.
std::vector<NearStep> runOf(std::vector<NearStep> near, const RiskLimits &limits)
{
    std::ranges::sort(near, {}, &NearStep::day);
    std::vector<NearStep> longest;
    for (size_t first = 0, last = 0; last < near.size(); ++last) {
        while (near[first].day.daysTo(near[last].day) > limits.splitDays)
            ++first;
        if (last - first + 1 > longest.size())
            longest.assign(near.begin() + std::ptrdiff_t(first), near.begin() + std::ptrdiff_t(last) + 1);
    }
    if (qint64(longest.size()) < limits.splitContracts)
        longest.clear();
    return longest;
}

// --- 11 Forged papers -----------------------------------------------------------------------------------------------

void samePapers(RiskCheckResult &result, const RiskDeskTop &desk)
{
    QHash<QString, std::vector<const RiskCase *>> byDigest;
    for (const RiskCase &each : desk.facts.cases) {
        QSet<QString> own;
        for (const RiskPaper &paper : each.papers)
            own.insert(paper.sha256);
        for (const QString &digest : own)
            byDigest[digest].push_back(&each);
    }
    for (const RiskCase &each : desk.facts.cases)
        for (const RiskPaper &paper : each.papers) {
            const auto sharing = byDigest.value(paper.sha256);
            const auto other = std::ranges::find_if(sharing, [&](const RiskCase *one) { return one->company != each.company; });
            if (other == sharing.end() || sharing.size() > CommonPaper)
                continue;
            RiskHit hit = risk::hitOn(each, RiskSeverity::High, "samePaper");
            hit.evidence = {{EvidenceKind::Paper, paper.kind}, risk::aCase(**other), {EvidenceKind::Value, paper.sha256.left(16)}};
            result.hits.push_back(std::move(hit));
            break;
        }
}

struct Picture {
    const RiskCase *owner;
    const RiskPaper *paper;
};

/// Two pictures that differ in at most n bits agree wholly in one of n + 1 parts, so only those are compared.
void alikePictures(RiskCheckResult &result, const RiskDeskTop &desk)
{
    const int parts = int(desk.limits.imageBits) + 1;
    const int width = 64 / parts;
    std::vector<QHash<quint64, std::vector<Picture>>> byPart;
    byPart.resize(size_t(parts));
    const auto partOf = [&](quint64 hash, int part) { return (hash >> (part * width)) & ((width == 64 ? 0 : quint64(1) << width) - 1); };
    QSet<ApplicationId> told;
    bool lacksPictures = false;
    for (const RiskCase &each : desk.facts.cases)
        for (const RiskPaper &paper : each.papers) {
            if (!paper.imageHash) {
                lacksPictures = true;
                continue;
            }
            for (int part = 0; part < parts; ++part) {
                auto &alike = byPart[size_t(part)][partOf(*paper.imageHash, part)];
                for (const Picture &other : alike) {
                    const int bits = std::popcount(*paper.imageHash ^ *other.paper->imageHash);
                    if (other.owner->company == each.company || other.paper->sha256 == paper.sha256 || bits > desk.limits.imageBits
                        || told.contains(each.id))
                        continue;
                    told.insert(each.id);
                    RiskHit hit = risk::hitOn(each, RiskSeverity::Medium, "alikePaper");
                    hit.evidence = {{EvidenceKind::Paper, paper.kind}, risk::aCase(*other.owner), risk::number(EvidenceKind::Value, bits),
                        risk::number(EvidenceKind::Limit, desk.limits.imageBits)};
                    result.hits.push_back(std::move(hit));
                }
                alike.push_back({&each, &paper});
            }
        }
    if (lacksPictures)
        result.gaps.push_back(RiskGap::PaperImages);
}

std::optional<RiskHit> forgedInvoice(const RiskRedemption &each, std::optional<QDate> contractSigned)
{
    if (each.invoiceVerified == false) {
        RiskHit hit = risk::hitOn(each, RiskSeverity::High, "invoiceUnknown");
        hit.evidence = {{EvidenceKind::Invoice, each.invoiceNumber}};
        return hit;
    }
    if (each.invoiceDate && contractSigned && *each.invoiceDate < *contractSigned) {
        RiskHit hit = risk::hitOn(each, RiskSeverity::Medium, "invoiceBeforeContract");
        hit.evidence = {{EvidenceKind::Invoice, each.invoiceNumber}, risk::date(EvidenceKind::Date, *each.invoiceDate),
            {EvidenceKind::Contract, each.contractNumber}, risk::date(EvidenceKind::Until, *contractSigned)};
        return hit;
    }
    return std::nullopt;
}

void invoices(RiskCheckResult &result, const RiskDeskTop &desk)
{
    QHash<QString, QDate> signedOn;
    for (const RiskCase &each : desk.facts.cases)
        if (each.contractSigned)
            signedOn.insert(each.company.toText() + contractKey(each.contractNumber), *each.contractSigned);
    QHash<QString, const RiskRedemption *> firstOf;
    bool lacksRegister = false;
    for (const RiskRedemption &each : desk.facts.redemptions) {
        ++result.looked;
        lacksRegister |= !each.invoiceVerified || !each.invoiceDate;
        const auto contract = signedOn.constFind(each.company.toText() + contractKey(each.contractNumber));
        if (auto hit = forgedInvoice(each, contract == signedOn.constEnd() ? std::nullopt : std::optional(*contract)))
            result.hits.push_back(*std::move(hit));
        const QString key = contractKey(each.invoiceNumber);
        if (each.ended || key.size() < ShortestKey)
            continue;
        const RiskRedemption *&first = firstOf[key];
        if (!first) {
            first = &each;
            continue;
        }
        RiskHit hit = risk::hitOn(each, RiskSeverity::High, "invoiceTwice");
        hit.evidence = {{EvidenceKind::Invoice, each.invoiceNumber}, {EvidenceKind::Redemption, first->code, first->id.value}};
        result.hits.push_back(std::move(hit));
    }
    if (lacksRegister)
        result.gaps.push_back(RiskGap::InvoiceRegister);
}

} // namespace

RiskCheckResult acrossCities(const RiskDeskTop &desk)
{
    if (!desk.facts.elsewhere)
        return risk::notChecked(RiskCheck::AcrossCities, RiskGap::OtherPlaces);
    RiskCheckResult result {.check = RiskCheck::AcrossCities};
    const Elsewhere elsewhere(*desk.facts.elsewhere);
    for (const RiskCase &each : desk.facts.cases) {
        ++result.looked;
        if (auto hit = elsewhere.find(each, desk.parties))
            result.hits.push_back(*std::move(hit));
    }
    for (const RiskRedemption &each : desk.facts.redemptions) {
        ++result.looked;
        const ClaimElsewhere *claim = contractKey(each.invoiceNumber).size() < ShortestKey ? nullptr : elsewhere.ofInvoice(each.invoiceNumber);
        if (!claim)
            continue;
        RiskHit hit = risk::hitOn(each, RiskSeverity::High, "sameInvoice");
        hit.evidence = {{EvidenceKind::Place, claim->place.code}, {EvidenceKind::Invoice, each.invoiceNumber}};
        result.hits.push_back(std::move(hit));
    }
    return result;
}

RiskCheckResult splitContracts(const RiskDeskTop &desk)
{
    RiskCheckResult result {.check = RiskCheck::SplitContracts};
    std::map<std::pair<int, int>, std::vector<NearStep>> byParties; // Families: a sister company is the same hand.
    for (const RiskCase &each : desk.facts.cases) {
        const auto programme = desk.facts.programmes.find(each.programme);
        if (programme == desk.facts.programmes.end() || !each.provider)
            continue;
        ++result.looked;
        if (const auto near = nearStep(each, programme->second, desk.limits))
            byParties[{desk.parties.family(each.company.value), desk.parties.family(each.provider->value)}].push_back(*near);
    }
    for (const auto &[parties, near] : byParties) {
        const std::vector<NearStep> run = parties.first < 0 || parties.second < 0 ? std::vector<NearStep>() : runOf(near, desk.limits);
        if (run.empty())
            continue;
        RiskHit hit = risk::hitOn(*run.front().found, run.size() > size_t(desk.limits.splitContracts) ? RiskSeverity::High : RiskSeverity::Medium, "split");
        for (const NearStep &each : run) {
            hit.evidence.push_back(risk::aCase(*each.found));
            hit.evidence.push_back(risk::date(EvidenceKind::Date, each.day));
            hit.evidence.push_back(risk::amount(EvidenceKind::Amount, each.amount));
            hit.evidence.push_back(risk::amount(EvidenceKind::Threshold, each.step));
        }
        result.hits.push_back(std::move(hit));
    }
    return result;
}

RiskCheckResult forgedPapers(const RiskDeskTop &desk)
{
    RiskCheckResult result {.check = RiskCheck::ForgedPapers, .looked = qint64(desk.facts.cases.size())};
    samePapers(result, desk);
    alikePictures(result, desk);
    invoices(result, desk);
    return result;
}

} // namespace cpv
