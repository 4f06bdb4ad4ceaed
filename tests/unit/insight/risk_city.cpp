#include "tests/unit/insight/risk_city.h"

#include "core/base/json.h"

#include <QFile>

namespace cpv::test {

using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 30);

RiskLimits carried()
{
    QFile file(QStringLiteral(CPV_SOURCE_DIR "/resources/risk_limits.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no limits");
    const auto limits = parseJson(file.readAll()).and_then([](const QJsonValue &json) { return fromJson<RiskLimits>(json); });
    if (!limits)
        qFatal("limits can't be read");
    return *limits;
}

} // namespace

const QStringList &RiskCity::accelerators()
{
    static const QStringList names {u"Ascend 910B"_s, u"MLU590"_s, u"A800"_s, u"Hygon DCU Z100"_s};
    return names;
}

Money RiskCity::price(const QString &accelerator) const { return Money::fromFen(600 + 150 * accelerators().indexOf(accelerator)); }

RiskCity::RiskCity(quint64 seed, int records) : limits(carried()), dice(seed)
{
    facts.place = PlaceCode {u"440300"_s};
    facts.today = Today;
    facts.elsewhere.emplace();
    facts.moneyBack.emplace();
    facts.billed.emplace();
    facts.metered.emplace();
    // References into the vectors stay good while a plant is made.
    const size_t room = size_t(records) + size_t(records) / 8 + 4'000;
    facts.parties.reserve(room + 600);
    facts.cases.reserve(room);
    facts.redemptions.reserve(room);
    facts.vouchers.reserve(room);
    facts.offers.reserve(4'000);
    facts.billed->reserve(room + 2'000);
    facts.metered->reserve(3 * size_t(records) + 40'000);
    for (const QString &name : accelerators())
        facts.watts[acceleratorKey(name)] = 350;
    for (int i = 0; i < 8; ++i) {
        m_centres.push_back(next<DataCentreId>());
        facts.centres.push_back({.id = m_centres.back(), .nameZh = {}, .nameEn = {}, .hub = {}, .cards = 50'000'000});
    }
    for (int i = 0; i < 2; ++i) {
        m_programmes.push_back(next<ProgrammeId>());
        facts.programmes[m_programmes.back()] = {.contractSteps = {}, .awardSteps = {Money::fromYuan(500'000), Money::fromYuan(2'000'000)},
            .openings = {QDate(2026, 3, 1)}};
    }
    for (int i = 0; i < 24; ++i)
        m_providers.push_back(provider().id);
    for (const Uuid &id : m_providers)
        for (const QString &accelerator : accelerators())
            offer(id, accelerator);
    for (int i = 0; i < records; ++i)
        fillRecord(i);
}

void RiskCity::fillRecord(int i)
{
    RiskParty &applicant = company();
    if (i % 40 == 0)
        applicant.digests.push_back(u"business park %1"_s.arg(i / 4'000)); // Where a hundred firms have their address.
    if (i % 50 == 1)
        applicant.staff = 2; // Small, but old.
    if (i % 33 == 2)
        applicant.founded = Today.addMonths(-3); // Young, but with people and money.
    RiskCase &found = aCase(applicant.id, m_providers[size_t(dice.between(0, std::ssize(m_providers) - 1))]);
    RiskRedemption &invoice = bill(found);
    const QString accelerator = accelerators()[qsizetype(dice.between(0, accelerators().size() - 1))];
    const qint64 cardHours = invoice.cost.fen() * 100 / (price(accelerator).fen() * dice.between(95, 110)) + 1;
    hours(invoice, accelerator, cardHours);
    const auto days = metered(invoice, accelerator, 3);
    for (MeteredDay *day : days)
        day->cardMinutes = cardHours * 20; // A third of the bill each.
    for (MeteredDay *day : days) {
        day->cards = qint32(day->cardMinutes / 1'000 + 1);
        day->wattHours = day->cardMinutes * 350 / 60 * dice.between(45, 95) / 100;
    }
    voucher(applicant.id);
    if (i % 10 == 5)
        aCase(applicant.id, m_providers[size_t(dice.between(0, std::ssize(m_providers) - 1))]); // Another project of the same firm.
    if (i % 90 == 3) // Something not delivered was paid back.
        facts.moneyBack->push_back({ProviderId(found.provider->value), found.company, {}, invoice.period.to.addDays(20), scaled(invoice.cost, {1, 10})});
    if (i % 5 == 4)
        facts.elsewhere->push_back({.place = {u"510100"_s}, .company = i % 100 == 4 ? std::optional(found.company) : std::optional(next<CompanyId>()),
            .provider = next<ProviderId>(), .contract = u"CD-%1"_s.arg(i), .invoices = {u"5%1"_s.arg(i, 19, 10, QLatin1Char('0'))},
            .from = QDate(2026, 1, 1), .to = QDate(2026, 12, 31)});
}

RiskParty &RiskCity::company(const QString &name)
{
    const Uuid id = next<CompanyId>().value;
    facts.parties.push_back({.id = id, .uscc = u"9144%1"_s.arg(m_last, 14, 10, QLatin1Char('0')), .name = name.isEmpty() ? u"company %1"_s.arg(m_last) : name,
        .digests = {newDigest(), newDigest(), newDigest(), newDigest()}, .staff = qint32(dice.between(5, 400)),
        .revenue = Money::fromYuan(dice.between(8'000'000, 500'000'000)), .founded = Today.addDays(-dice.between(500, 7'000))});
    return facts.parties.back();
}

RiskParty &RiskCity::provider()
{
    RiskParty &made = company();
    made.isProvider = true;
    made.name = u"provider %1"_s.arg(m_last);
    return made;
}

RiskParty &RiskCity::party(const Uuid &id)
{
    return *std::ranges::find(facts.parties, id, &RiskParty::id);
}

AccountId RiskCity::official(qint64 number) const { return AccountId(Uuid::named("official " + QByteArray::number(number))); }

RiskCase &RiskCity::aCase(const Uuid &company, const Uuid &provider)
{
    const ApplicationId id = next<ApplicationId>();
    const QDate signedOn = QDate(2026, 1, 1).addDays(dice.between(0, 300));
    const bool approved = dice.between(1, 100) <= 70;
    const Money requested = Money::fromYuan(dice.between(60'000, 1'950'000));
    facts.cases.push_back({.id = id, .number = u"SZ-2026-%1"_s.arg(m_last), .programme = m_programmes[size_t(m_last % 2)],
        .company = CompanyId(company), .provider = ProviderId(provider), .contractNumber = u"HT-2026-%1"_s.arg(m_last, 8, 10, QLatin1Char('0')),
        .contractAmount = scaled(requested, {2, 1}), .contractSigned = signedOn, .periodFrom = signedOn, .periodTo = signedOn.addMonths(12),
        .requested = requested, .awarded = approved ? requested : Money(), .awardStands = approved, .submitted = signedOn.addDays(10),
        .phone = u"139%1"_s.arg(m_last, 8, 10, QLatin1Char('0')), .district = u"44030%1"_s.arg(3 + m_last % 5), .size = SizeClass::Small,
        .approved = approved, .official = official(dice.between(1, 20)),
        .papers = {{u"contract"_s, newDigest(), dice.next()}, {u"businessLicence"_s, newDigest(), dice.next()}}});
    return facts.cases.back();
}

RiskRedemption &RiskCity::bill(const RiskCase &of)
{
    const QDate from = of.contractSigned->addDays(5);
    const QDate due = from.addDays(40);
    facts.redemptions.push_back({.id = next<RedemptionId>(), .code = of.number + u"-R"_s, .company = of.company, .provider = of.provider,
        .contractNumber = of.contractNumber, .invoiceNumber = u"26%1"_s.arg(m_last, 18, 10, QLatin1Char('0')), .period = {from, from.addDays(29)},
        .cost = scaled(of.contractAmount, {1, 4}), .amount = scaled(of.requested, {1, 4}), .due = due, .paid = due.addDays(dice.between(3, 55)),
        .invoiceDate = from.addDays(30), .invoiceVerified = true});
    return facts.redemptions.back();
}

RiskVoucher &RiskCity::voucher(const Uuid &company)
{
    const Money face = Money::fromYuan(dice.between(50'000, 900'000));
    const QDate from = Today.addDays(-dice.between(10, 360));
    const bool isLate = from.daysTo(Today) > 280;
    facts.vouchers.push_back({.id = next<VoucherId>(), .code = u"V%1"_s.arg(m_last), .company = CompanyId(company), .face = face,
        .used = scaled(face, {dice.between(isLate ? 72 : 0, 100), 100}), .from = from, .to = from.addMonths(12).addDays(-1)});
    return facts.vouchers.back();
}

Offer &RiskCity::offer(const Uuid &provider, const QString &accelerator)
{
    Offer made;
    made.id = next<OfferId>();
    made.provider = ProviderId(provider);
    made.centre = m_centres[size_t(m_last) % m_centres.size()];
    made.accelerator = accelerator;
    const Money base = scaled(price(accelerator), {dice.between(95, 105), 100});
    made.prices = {{.from = QDate(2025, 6, 1), .cardHour = base}, {.from = QDate(2025, 10, 1), .cardHour = scaled(base, {dice.between(96, 107), 100})}};
    facts.offers.push_back(std::move(made));
    return facts.offers.back();
}

BilledHours &RiskCity::hours(const RiskRedemption &bill, const QString &accelerator, qint64 cardHours)
{
    facts.billed->push_back({.redemption = bill.id, .company = bill.company, .provider = *bill.provider, .accelerator = accelerator,
        .month = QDate(bill.period.to.year(), bill.period.to.month(), 1), .cost = bill.cost, .cardHours = cardHours});
    return facts.billed->back();
}

std::vector<MeteredDay *> RiskCity::metered(const RiskRedemption &bill, const QString &accelerator, int days)
{
    std::vector<MeteredDay *> made;
    for (int i = 0; i < days; ++i) {
        std::array<qint32, 24> curve {};
        for (qint32 &hour : curve)
            hour = qint32(dice.between(2'000, 9'500));
        facts.metered->push_back({.redemption = bill.id, .company = bill.company, .centre = m_centres[size_t(m_last) % m_centres.size()],
            .accelerator = accelerator, .declared = accelerator, .day = bill.period.from.addDays(i), .cards = 8, .cardMinutes = 8 * 1'200,
            .wattHours = 8 * 20 * 350 * 2 / 3, .utilisation = curve});
        made.push_back(&facts.metered->back());
    }
    return made;
}

} // namespace cpv::test
