#include "core/domain/rollup_sum.h"

namespace cpv {

/// Where a fact is counted: under each of the case's values.
struct RollupSum::Place {
    PlaceCode code;
    ProgrammeId programme;
    int sign = 1;
    std::optional<qint32> year = std::nullopt; ///< The budget's; without one, that of the day.
    std::vector<std::pair<RollupDimension, QString>> values;
};

namespace {

QString firstTimeText(std::optional<bool> firstTime)
{
    if (!firstTime)
        return {};
    return *firstTime ? QStringLiteral("yes") : QStringLiteral("no");
}

std::vector<std::pair<RollupDimension, QString>> valuesOf(const RollupCase &of, std::optional<ProviderId> provider)
{
    return {{RollupDimension::All, {}}, {RollupDimension::District, of.district}, {RollupDimension::Industry, of.industry},
        {RollupDimension::Size, enumText(of.size)}, {RollupDimension::ApplicantType, enumText(of.applicantType)},
        {RollupDimension::FirstTime, firstTimeText(of.firstTime)},
        {RollupDimension::Provider, provider ? provider->toText() : QString()}};
}

RollupFacts factsOf(const Transfer &transfer)
{
    switch (transfer.reason) {
    case TransferReason::Issued: return {.issued = transfer.amount};
    case TransferReason::Requested: return {.redeemed = transfer.amount};
    case TransferReason::Settled: return {.paid = transfer.amount};
    case TransferReason::Bounced: return {.paid = -transfer.amount};
    case TransferReason::Expired:
    case TransferReason::Revoked: return {.returned = transfer.amount};
    case TransferReason::Released:
        return {.redeemed = -transfer.amount, .returned = transfer.toBucket == Bucket::Available ? transfer.amount : Money()};
    case TransferReason::ClawbackReceived:
    case TransferReason::ClawbackLate: return {.recovered = transfer.amount};
    case TransferReason::Granted:
    case TransferReason::Cut:
    case TransferReason::Confirmed:
    case TransferReason::Uncommitted:
    case TransferReason::YearClosed:
        break;
    }
    return {};
}

} // namespace

RollupCase RollupCase::of(const Application &application)
{
    return {application.provider, application.district, application.industry, application.companySize, application.applicantType,
        application.firstTime, application.budgetYear};
}

void RollupSum::addTo(const Place &place, Instant at, const RollupFacts &facts)
{
    if (facts.isZero())
        return;
    const QDate month = firstOfMonth(localDate(at));
    for (const auto &[dimension, value] : place.values) {
        const auto [part, isNew] = m_parts.try_emplace(
            {place.code, place.programme, place.year.value_or(month.year()), month, dimension, value});
        if (place.sign > 0)
            part->second += facts;
        else
            part->second -= facts;
        if (part->second.isZero())
            m_parts.erase(part);
    }
}

void RollupSum::count(const Application &application, int sign)
{
    Place place {.code = application.place, .programme = application.programme, .sign = sign,
        .values = valuesOf(RollupCase::of(application), application.provider)};
    addTo(place, application.submittedAt, {.applications = 1, .requested = application.requested});
    if (application.decidedAt)
        addTo(place, *application.decidedAt,
            {.decisions = 1,
                .waitingDays = localDate(application.submittedAt).daysTo(localDate(*application.decidedAt)),
                .refusals = application.stage == Stage::Refused,
                .disregards = application.stage == Stage::Disregarded});
    if (application.stage == Stage::Withdrawn || application.stage == Stage::Lapsed)
        addTo(place, application.changedAt, {.departures = 1});

    Place stage = place;
    const bool isIssued = application.stage == Stage::Awarded && application.voucher;
    stage.values = {{RollupDimension::Stage, isIssued ? RollupIssued.toString() : enumText(application.stage)}};
    addTo(stage, application.submittedAt,
        {.waiting = 1, .waitingSince = QDate(1970, 1, 1).daysTo(localDate(application.changedAt))});

    if (application.awarded.isZero() || !application.decision)
        return;
    place.year = application.budgetYear;
    const Instant at = application.decidedAt.value_or(application.decision->at);
    addTo(place, at, {.awards = 1, .awarded = application.awarded});
    for (const PayerAmount &share : application.decision->shares) {
        place.values = {{RollupDimension::Payer, share.payer}};
        addTo(place, at, {.awarded = share.amount});
    }
}

void RollupSum::count(const Voucher &voucher, const RollupCase &of, int sign)
{
    addTo({.code = voucher.place, .programme = voucher.programme, .sign = sign, .year = voucher.budgetYear,
              .values = valuesOf(of, of.provider)},
        voucher.issuedAt, {.vouchers = 1});
}

void RollupSum::count(const Redemption &redemption, const RollupCase &of, int sign)
{
    if (redemption.state == RedemptionState::Cancelled || redemption.state == RedemptionState::Refused)
        return;
    addTo({.code = redemption.place, .programme = redemption.programme, .sign = sign, .year = of.budgetYear,
              .values = valuesOf(of, redemption.provider)},
        redemption.at, {.redemptions = 1});
}

void RollupSum::add(const Transfer &transfer, const RollupCase &of, std::optional<ProviderId> provider)
{
    Place place {.code = transfer.place, .programme = transfer.programme, .year = transfer.year,
        .values = valuesOf(of, transfer.redemption ? provider : of.provider)};
    place.values.push_back({RollupDimension::Payer, transfer.payer});
    addTo(place, transfer.at, factsOf(transfer));
}

void RollupSum::add(const RollupSum &other)
{
    for (const auto &[key, facts] : other.m_parts) {
        const auto [part, isNew] = m_parts.try_emplace(key);
        part->second += facts;
        if (part->second.isZero())
            m_parts.erase(part);
    }
}

namespace {

/// Records as the effects leave them, those that they don't touch as they were.
class After
{
public:
    After(const World &before, const Effects &effects) : m_before(before)
    {
        for (const AnyRecord &record : effects.records) // Of several of one id the last counts.
            m_changed[{kindOfRecord(record), idOf(record)}] = &record;
    }
    template <typename T> const T *find(decltype(T::id) id) const
    {
        const auto changed = m_changed.find({kindOf<T>, id.value});
        return changed == m_changed.end() ? m_before.find<T>(id) : std::get_if<T>(changed->second);
    }
    const Application *applicationOf(VoucherId voucher) const
    {
        const Voucher *found = find<Voucher>(voucher);
        return found ? find<Application>(found->application) : nullptr;
    }
    const std::map<RecordKey, const AnyRecord *> &changed() const { return m_changed; }

private:
    const World &m_before;
    std::map<RecordKey, const AnyRecord *> m_changed;
};

} // namespace

RollupSum RollupSum::changesOf(const World &before, const Effects &effects)
{
    RollupSum sum;
    const After after(before, effects);
    for (const auto &[key, record] : after.changed()) {
        if (const auto *application = std::get_if<Application>(record)) {
            if (const Application *was = before.find<Application>(application->id))
                sum.count(*was, -1);
            sum.count(*application, 1);
        } else if (const auto *voucher = std::get_if<Voucher>(record)) {
            // An awarded application keeps what it is told by, so one that has a voucher is told the same before and after.
            const Application *of = after.find<Application>(voucher->application);
            if (of && !before.find<Voucher>(voucher->id))
                sum.add(*voucher, RollupCase::of(*of));
        } else if (const auto *redemption = std::get_if<Redemption>(record)) {
            const Application *of = after.applicationOf(redemption->voucher);
            if (!of)
                continue;
            if (const Redemption *was = before.find<Redemption>(redemption->id))
                sum.count(*was, RollupCase::of(*of), -1);
            sum.add(*redemption, RollupCase::of(*of));
        }
    }
    for (const Transfer &transfer : effects.transfers) {
        const Redemption *redemption = transfer.redemption ? after.find<Redemption>(*transfer.redemption) : nullptr;
        const std::optional<VoucherId> voucher
            = transfer.voucher || !redemption ? transfer.voucher : std::optional(redemption->voucher);
        if (const Application *of = voucher ? after.applicationOf(*voucher) : nullptr)
            sum.add(transfer, RollupCase::of(*of), redemption ? redemption->provider : std::nullopt);
    }
    return sum;
}

} // namespace cpv
