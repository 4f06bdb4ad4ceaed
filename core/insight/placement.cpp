#include "core/insight/placement_order.h"

#include "core/domain/voucher_money.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

template <typename T, typename Key> const T *findBy(const std::vector<T> &list, const Key &key)
{
    const auto found = std::ranges::find_if(list, [&](const T &each) { return each.id == key; });
    return found == list.end() ? nullptr : &*found;
}

bool concernsProvider(RuleType type)
{
    return type == RuleType::ProviderListed || type == RuleType::ProviderUnrelated || type == RuleType::ProviderInRegion;
}

std::optional<qint32> latencyTo(const PlacementMarket &market, const DataCentre &centre, const Company *company)
{
    const Hub *hub = findBy(market.facts.hubs, centre.hub);
    if (!hub || !company)
        return std::nullopt;
    const auto line = std::ranges::find(hub->latencies, company->registeredIn, &HubLatency::place);
    return line == hub->latencies.end() ? std::nullopt : std::optional(line->tenthsOfMs);
}

/// A kind of card that only a newer program knows: named as the offer names it, and not taken for domestic.
Accelerator acceleratorOf(const PlacementMarket &market, const Offer &offer)
{
    const Accelerator *known = findBy(market.facts.accelerators, offer.accelerator);
    return known ? *known : Accelerator {offer.accelerator, offer.accelerator, offer.accelerator, false};
}

Purpose purposeOf(const PlacementCase &wanted, Money cost, ProviderId provider)
{
    return {.workload = wanted.wish.latency == LatencyClass::Batch ? Workload::Training : Workload::Inference,
        .supply = Supply::Rented,
        .cost = cost,
        .start = wanted.today,
        .months = wanted.wish.months,
        .provider = provider};
}

class Judge
{
public:
    Judge(const PlacementMarket &market, const PlacementCase &wanted) : m_market(market), m_wanted(wanted) { }

    void judge(const Offer &offer, const DataCentre &centre, const Provider &provider)
    {
        m_reasons.clear();
        m_option = {.offer = offer,
            .centre = centre,
            .provider = provider,
            .accelerator = acceleratorOf(m_market, offer),
            .latency = latencyTo(m_market, centre, m_wanted.company),
            .spare = spareCards(centre)};
        judgePrice();
        judgeProgramme();
        judgeCards();
        judgeDistance();
        if (m_reasons.empty())
            m_found.options.push_back(m_option);
        else
            m_found.excluded.push_back({centre, provider, offer, m_reasons});
    }

    void excludeWithoutOffer(const DataCentre &centre)
    {
        m_found.excluded.push_back({centre, std::nullopt, std::nullopt, {{PlacementObstacle::NoOffer, {}}}});
    }

    Placement take()
    {
        sortOptions(m_found.options, PlacementOrder::Price);
        return std::move(m_found);
    }

private:
    void exclude(PlacementObstacle obstacle, std::vector<QString> arguments = {})
    {
        m_reasons.push_back({obstacle, std::move(arguments)});
    }

    void judgePrice()
    {
        const Offer &offer = m_option.offer;
        if (const OfferPrice *price = priceOn(offer, m_wanted.today)) {
            m_option.listPrice = m_option.effectivePrice = price->cardHour;
            m_option.cost = Money::fromFen(price->cardHour.fen() * hours());
            return;
        }
        const OfferPrice *next = nextPrice(offer, m_wanted.today);
        if (next)
            return exclude(PlacementObstacle::NotYetOffered, {next->from.toString(Qt::ISODate)});
        exclude(PlacementObstacle::Ended, {offer.endedOn.value_or(m_wanted.today).toString(Qt::ISODate)});
    }

    void judgeProgramme()
    {
        if (!m_wanted.programme)
            return;
        const Programme &programme = *m_wanted.programme;
        ApplicationForm form;
        form.programme = programme.id;
        fillIn(form, purposeOf(m_wanted, m_option.cost, m_option.provider.id));
        const EligibilityFacts facts {.form = form,
            .company = m_wanted.company,
            .provider = &m_option.provider,
            .applicantIsProvider = std::nullopt,
            .today = m_wanted.today,
            .used = m_wanted.used};
        const ProgrammeFit fit = fitOf(programme, facts);
        excludeByRules(programme, fit);
        std::vector<Obstacle> others;
        std::ranges::copy_if(fit.obstacles, std::back_inserter(others),
            [](const Obstacle &obstacle) { return !concernsProvider(obstacle.check.type); });
        if (!others.empty()) {
            m_found.noAid = others;
            return;
        }
        if (fit.expected)
            takeSubsidy(*fit.expected);
    }

    /// A voucher is only paid to those on its list, whatever else the rules say of providers.
    void excludeByRules(const Programme &programme, const ProgrammeFit &fit)
    {
        if (programme.mode == ProgrammeMode::ClaimFirst && m_wanted.company) {
            const Result<void> payable = checkProvider(programme, *m_wanted.company, m_option.provider);
            if (!payable && payable.error().code == Errc::ProviderNotListed)
                return exclude(PlacementObstacle::ProviderNotListed, {programme.nameZh, programme.nameEn});
            if (!payable)
                return exclude(PlacementObstacle::ProviderRelated, {m_option.provider.name});
        }
        for (const Obstacle &obstacle : fit.obstacles) {
            if (obstacle.check.type == RuleType::ProviderListed)
                return exclude(PlacementObstacle::ProviderNotListed, {programme.nameZh, programme.nameEn});
            if (concernsProvider(obstacle.check.type))
                return exclude(PlacementObstacle::ProviderRule, {obstacle.check.rule});
        }
        std::ranges::copy_if(fit.checks, std::back_inserter(m_option.toReview), [](const RuleCheck &check) {
            return check.type == RuleType::ProviderInRegion && check.outcome == CheckOutcome::NeedsReview;
        });
    }

    void takeSubsidy(const Subsidy &subsidy)
    {
        m_option.subsidy = subsidy.amount;
        m_option.steps = subsidy.steps;
        const Money left = m_option.cost - subsidy.amount;
        m_option.effectivePrice = Money::fromFen((left.fen() + hours() - 1) / hours());
    }

    void judgeCards()
    {
        const PlacementWish &wish = m_wanted.wish;
        if (!wish.accelerator.isEmpty() && wish.accelerator != m_option.offer.accelerator)
            exclude(PlacementObstacle::OtherAccelerator, {m_option.accelerator.nameZh, m_option.accelerator.nameEn});
        if (wish.domesticOnly && !m_option.accelerator.domestic)
            exclude(PlacementObstacle::NotDomestic, {m_option.accelerator.nameZh, m_option.accelerator.nameEn});
        if (wish.declaredOnly && m_option.centre.origin != OriginDeclaration::Declared)
            exclude(PlacementObstacle::OriginOpen, {enumText(m_option.centre.origin)});
        if (wish.mostLoad && m_option.centre.load > *wish.mostLoad)
            exclude(PlacementObstacle::TooLoaded, {QString::number(m_option.centre.load.value), QString::number(wish.mostLoad->value)});
        const qint32 needed = cardsNeeded(wish.cardHours);
        if (m_option.spare < needed)
            exclude(PlacementObstacle::TooFull, {QString::number(m_option.spare), QString::number(needed)});
    }

    void judgeDistance()
    {
        const auto most = mostLatency(m_wanted.wish.latency);
        if (!most)
            return;
        if (!m_option.latency)
            return exclude(PlacementObstacle::LatencyUnknown);
        if (*m_option.latency > *most)
            exclude(PlacementObstacle::TooFar, {QString::number(*m_option.latency), QString::number(*most)});
    }

    qint64 hours() const { return std::max<qint64>(1, m_wanted.wish.cardHours * m_wanted.wish.months); }

    const PlacementMarket &m_market;
    const PlacementCase &m_wanted;
    PlacementOption m_option;
    std::vector<PlacementReason> m_reasons;
    Placement m_found;
};

} // namespace

std::optional<qint32> mostLatency(LatencyClass latency)
{
    switch (latency) {
    case LatencyClass::Batch: return std::nullopt;
    case LatencyClass::Interactive: return 100;
    case LatencyClass::Control: return 50;
    }
    Q_UNREACHABLE();
}

qint32 cardsNeeded(qint64 cardHours) { return qint32((std::max<qint64>(0, cardHours) + HoursOfMonth - 1) / HoursOfMonth); }

Placement placementFor(const PlacementMarket &market, const PlacementCase &wanted)
{
    Judge judge(market, wanted);
    for (const DataCentre &centre : market.centres) {
        bool offered = false;
        for (const Offer &offer : market.offers) {
            const Provider *provider = offer.centre == centre.id ? findBy(market.providers, offer.provider) : nullptr;
            if (!provider)
                continue;
            offered = true;
            judge.judge(offer, centre, *provider);
        }
        if (!offered)
            judge.excludeWithoutOffer(centre);
    }
    return judge.take();
}

qint64 cardHoursWithAid(const PlacementMarket &market, PlacementCase wanted)
{
    const auto isPaid = [](const Placement &placement) {
        return std::ranges::any_of(placement.options, [](const PlacementOption &option) { return !option.subsidy.isZero(); });
    };
    const qint64 wished = wanted.wish.cardHours;
    const Placement found = placementFor(market, wanted);
    Money least;
    for (const Obstacle &obstacle : found.noAid) {
        if (obstacle.remedy.kind == RemedyKind::SpendAtLeast)
            least = std::max(least, obstacle.remedy.amount);
    }
    if (least.isZero() || isPaid(found))
        return wished;
    for (const PlacementOption &option : found.options) {
        const qint64 fenOfACard = option.listPrice.fen() * HoursOfMonth * wanted.wish.months;
        const qint64 cards = fenOfACard > 0 ? (least.fen() + fenOfACard - 1) / fenOfACard : 0;
        if (cards == 0 || cards > option.spare)
            continue;
        wanted.wish.cardHours = cards * HoursOfMonth;
        if (isPaid(placementFor(market, wanted)))
            return wanted.wish.cardHours;
    }
    return wished;
}

} // namespace cpv
