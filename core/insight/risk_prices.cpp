#include "core/insight/risk_checks.h"

#include <cmath>

namespace cpv {

namespace {

constexpr int MedianMonths = 6;
/// Fewer bills of others have no middle worth the name.
constexpr size_t FewestPrices = 5;
/// After a listing or an opening; later rises are the market's.
constexpr int WatchedDays = 180;
/// Just before an opening a price may be raised as well.
constexpr int DaysBeforeOpening = 30;

double perHour(const BilledHours &bill) { return double(bill.cost.fen()) / double(bill.cardHours); }

/// One bill of a month, however many lines it was cut into.
std::vector<BilledHours> gathered(const std::vector<BilledHours> &lines)
{
    std::map<std::tuple<CompanyId, ProviderId, QString, QDate>, BilledHours> bills;
    for (const BilledHours &line : lines) {
        const QDate month(line.month.year(), line.month.month(), 1);
        auto [at, isNew] = bills.try_emplace({line.company, line.provider, acceleratorKey(line.accelerator), month}, line);
        if (!isNew) {
            at->second.cost += line.cost;
            at->second.cardHours += line.cardHours;
        }
        at->second.month = month;
    }
    std::vector<BilledHours> all;
    for (auto &[key, bill] : bills)
        all.push_back(std::move(bill));
    return all;
}

/// What other providers billed for such cards in the months before and in this one: nobody sets his own yardstick.
class Medians
{
public:
    explicit Medians(const std::vector<BilledHours> &bills)
    {
        for (const BilledHours &bill : bills)
            if (bill.cardHours > 0)
                m_prices[acceleratorKey(bill.accelerator)][bill.month].push_back({bill.provider, perHour(bill)});
    }
    std::optional<double> at(const BilledHours &bill)
    {
        const QString key = acceleratorKey(bill.accelerator);
        auto [known, isNew] = m_known.try_emplace({key, bill.month, bill.provider});
        if (isNew)
            known->second = read(key, bill);
        return known->second;
    }

private:
    std::optional<double> read(const QString &key, const BilledHours &bill) const
    {
        std::vector<double> prices;
        const auto months = m_prices.find(key);
        if (months == m_prices.end())
            return std::nullopt;
        for (auto month = months->second.lower_bound(bill.month.addMonths(1 - MedianMonths));
             month != months->second.end() && month->first <= bill.month; ++month)
            for (const auto &[provider, price] : month->second)
                if (provider != bill.provider)
                    prices.push_back(price);
        if (prices.size() < FewestPrices)
            return std::nullopt;
        const auto middle = prices.begin() + std::ptrdiff_t(prices.size() / 2);
        std::ranges::nth_element(prices, middle);
        return *middle;
    }

    std::map<QString, std::map<QDate, std::vector<std::pair<ProviderId, double>>>> m_prices;
    std::map<std::tuple<QString, QDate, ProviderId>, std::optional<double>> m_known;
};

std::map<std::pair<ProviderId, QString>, std::vector<const Offer *>> offersByCard(const std::vector<Offer> &offers)
{
    std::map<std::pair<ProviderId, QString>, std::vector<const Offer *>> found;
    for (const Offer &offer : offers)
        found[{offer.provider, acceleratorKey(offer.accelerator)}].push_back(&offer);
    return found;
}

// --- 6 ---------------------------------------------------------------------------------------------------------------

struct Price {
    QDate from;
    Money cardHour;
    const Offer *offer;
};

/// What was charged for one kind of card in one centre, over offers that were ended and listed anew.
std::vector<Price> seriesOf(const std::vector<const Offer *> &offers)
{
    std::vector<Price> series;
    for (const Offer *offer : offers)
        for (const OfferPrice &price : offer->prices)
            if (!price.replaced)
                series.push_back({price.from, price.cardHour, offer});
    std::ranges::stable_sort(series, {}, &Price::from);
    return series;
}

/// The lowest in force from `from` to `to`; what was in force before counts where nothing is older.
std::optional<Money> lowestBetween(const std::vector<Price> &series, QDate from, QDate to)
{
    std::optional<Money> lowest;
    for (size_t i = 0; i < series.size(); ++i) {
        const QDate last = i + 1 < series.size() ? series[i + 1].from.addDays(-1) : QDate(9999, 12, 31);
        if (series[i].from <= to && last >= from && (!lowest || series[i].cardHour < *lowest))
            lowest = series[i].cardHour;
    }
    return lowest;
}

std::optional<RiskHit> riseAfter(const std::vector<Price> &series, QDate anchor, QDate baseFrom, const RiskDeskTop &desk)
{
    const auto base = lowestBetween(series, baseFrom, anchor);
    if (!base)
        return std::nullopt;
    const Price *highest = nullptr;
    for (const Price &price : series)
        if (price.from > baseFrom && price.from <= anchor.addDays(WatchedDays) && (!highest || highest->cardHour < price.cardHour))
            highest = &price;
    if (!highest || !risk::exceeds(highest->cardHour, *base, 10'000 + desk.limits.priceRise))
        return std::nullopt;
    RiskHit hit {.subjectKind = RiskSubject::Offer, .subject = highest->offer->id.value, .subjectName = highest->offer->accelerator,
        .severity = RiskSeverity::Medium, .reason = QStringLiteral("priceRise"), .evidence = {}};
    if (const RiskParty *provider = desk.parties.find(highest->offer->provider.value))
        hit.evidence.push_back(risk::party(*provider));
    hit.evidence.push_back({EvidenceKind::Accelerator, highest->offer->accelerator});
    hit.evidence.push_back(risk::date(EvidenceKind::Date, anchor));
    hit.evidence.push_back(risk::amount(EvidenceKind::Against, *base));
    hit.evidence.push_back(risk::date(EvidenceKind::Until, highest->from));
    hit.evidence.push_back(risk::amount(EvidenceKind::Amount, highest->cardHour));
    hit.evidence.push_back(risk::number(EvidenceKind::Share, risk::shareOf(double((highest->cardHour - *base).fen()), double(base->fen()))));
    hit.evidence.push_back(risk::number(EvidenceKind::Limit, desk.limits.priceRise));
    return hit;
}

} // namespace

RiskCheckResult overInvoicing(const RiskDeskTop &desk)
{
    if (!desk.facts.billed)
        return risk::notChecked(RiskCheck::OverInvoicing, RiskGap::BilledHours);
    RiskCheckResult result {.check = RiskCheck::OverInvoicing};
    const std::vector<BilledHours> bills = gathered(*desk.facts.billed);
    Medians medians(bills);
    const auto offers = offersByCard(desk.facts.offers);
    for (const BilledHours &bill : bills) {
        if (bill.cardHours <= 0)
            continue;
        ++result.looked;
        std::optional<double> list;
        if (const auto found = offers.find({bill.provider, acceleratorKey(bill.accelerator)}); found != offers.end())
            for (const Offer *offer : found->second)
                if (const OfferPrice *price = priceOn(*offer, bill.month); price && (!list || double(price->cardHour.fen()) > *list))
                    list = double(price->cardHour.fen()); // The dearest centre is the benefit of the doubt.
        const std::optional<double> median = medians.at(bill);
        const double price = perHour(bill);
        const double factor = double(desk.limits.overPrice) / 10'000;
        constexpr double rounding = 1 + 1e-9; // At the limit is not above it.
        const bool overList = list && price > *list * factor * rounding;
        const bool overMedian = median && price > *median * factor * rounding;
        if (!overList && !overMedian)
            continue;
        const double against = overList ? *list : *median;
        const RiskParty *company = desk.parties.find(bill.company.value);
        RiskHit hit {.subjectKind = RiskSubject::Redemption, .subject = bill.redemption.value,
            .subjectName = company ? company->name : QString(), .severity = price > against * 2 ? RiskSeverity::High : RiskSeverity::Medium,
            .reason = overList ? QStringLiteral("overList") : QStringLiteral("overMedian"), .evidence = {}};
        if (const RiskParty *provider = desk.parties.find(bill.provider.value))
            hit.evidence.push_back(risk::party(*provider));
        hit.evidence.push_back({EvidenceKind::Accelerator, bill.accelerator});
        hit.evidence.push_back(risk::date(EvidenceKind::Date, bill.month));
        hit.evidence.push_back(risk::amount(EvidenceKind::Amount, Money::fromFen(std::llround(price))));
        hit.evidence.push_back(risk::amount(EvidenceKind::Against, Money::fromFen(std::llround(against))));
        hit.evidence.push_back(risk::number(EvidenceKind::Share, risk::shareOf(price, against)));
        hit.evidence.push_back(risk::number(EvidenceKind::Limit, desk.limits.overPrice));
        result.hits.push_back(std::move(hit));
    }
    return result;
}

RiskCheckResult priceRise(const RiskDeskTop &desk)
{
    RiskCheckResult result {.check = RiskCheck::PriceRise};
    std::map<std::tuple<ProviderId, DataCentreId, QString>, std::vector<const Offer *>> kinds;
    for (const Offer &offer : desk.facts.offers)
        kinds[{offer.provider, offer.centre, acceleratorKey(offer.accelerator)}].push_back(&offer);
    for (const auto &[kind, offers] : kinds) {
        ++result.looked;
        const std::vector<Price> series = seriesOf(offers);
        if (series.empty())
            continue;
        std::optional<RiskHit> hit = riseAfter(series, series.front().from, series.front().from, desk);
        for (const auto &[id, programme] : desk.facts.programmes)
            for (const QDate opening : programme.openings)
                if (!hit && opening <= desk.facts.today && opening > series.front().from)
                    hit = riseAfter(series, opening, opening.addDays(-DaysBeforeOpening), desk);
        if (hit)
            result.hits.push_back(*std::move(hit));
    }
    return result;
}

} // namespace cpv
