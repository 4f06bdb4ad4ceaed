#include "tests/ui/provider/bills_scene.h"

#include "tests/support/market.h"

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

void dress(City &city)
{
    Programme programme = city.programme;
    programme.nameZh = u"训力券"_s;
    programme.nameEn = u"Training power voucher"_s;
    programme.placeZh = u"深圳"_s;
    programme.placeEn = u"Shenzhen"_s;
    city.world.put(programme);
    Provider provider = city.get<Provider>(city.provider.id);
    provider.name = u"鹏城智算科技有限公司"_s;
    city.world.put(provider);
    Company company = city.get<Company>(city.company.id);
    company.name = u"深圳恒锐汽配有限公司"_s;
    city.world.put(company);
    Account finance = city.get<Account>(city.finance);
    finance.personName = u"王芳"_s;
    city.world.put(finance);
    Account person = city.get<Account>(city.providerUser);
    person.personName = u"何川"_s;
    city.world.put(person);
    Account owner = city.get<Account>(city.owner);
    owner.personName = u"张伟"_s;
    city.world.put(owner);
}

/// One price has a history: a fall, a rise beyond a tenth, and one that is announced.
void showPrices(City &city)
{
    const CityMarket market = fillMarket(city);
    const QDate today = localDate(city.clock.now());
    const PlaceCode place = std::exchange(city.place, PlaceCode::shared());
    const std::vector<std::pair<qint64, int>> prices {{530, 0}, {615, 2}, {598, 360}};
    for (const auto &[fen, day] : prices)
        must(city.ask(city.providerUser, ChangeOfferPrice {market.nearOffer.id, Money::fromFen(fen), today.addDays(day)}));
    city.place = place;
}

/// One key in use, one that was lost.
void announceKeys(City &city)
{
    const PlaceCode place = std::exchange(city.place, PlaceCode::shared());
    const QDate today = localDate(city.clock.now());
    const auto keyText = [](char letter) { return QString::fromLatin1(QByteArray(32, letter).toBase64()); };
    must(city.ask(city.providerUser, AnnounceBillKey {city.provider.id, keyText('a'), u"旧出账服务器"_s, today.addYears(1)}));
    must(city.ask(city.providerUser, RevokeBillKey {city.provider.id, keyText('a')}));
    must(city.ask(city.providerUser, AnnounceBillKey {city.provider.id, keyText('b'), u"计费系统 2026"_s, today.addYears(2)}));
    city.place = place;
}

RedemptionId bill(City &city, VoucherId voucher, int number, Money cost)
{
    RequestRedemption request;
    request.redemption = city.newId<RedemptionId>();
    request.voucher = voucher;
    request.invoiceNumber = u"254420000000001%1"_s.arg(number, 5, 10, QChar(u'0'));
    request.period = {QDate(2026, 3, 1), QDate(2026, 3, 31)};
    request.cost = cost;
    if (const auto asked = city.ask(city.owner, request); !asked)
        qFatal("%s", qPrintable(enumText(asked.error().code)));
    return request.redemption;
}

} // namespace

Bills fillBills(Office &office, AccountId account)
{
    City &city = office.city();
    dress(city);
    showPrices(city);
    announceKeys(city);
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        city.grant(city.programme.id, payer, Money::fromYuan(50'000'000));
    const VoucherId voucher = city.issued(Money::fromYuan(1'280'000));
    const auto step = [&](AccountId who, const Payload &payload) { must(city.ask(who, payload)); };
    Bills bills;
    int number = 88'121;
    for (const qint64 yuan : {48'000, 61'500, 39'260}) {
        const RedemptionId paid = bill(city, voucher, ++number, Money::fromYuan(yuan));
        step(city.providerUser, ConfirmBill {paid, Money::fromYuan(yuan), {}});
        step(city.finance, ApproveRedemption {paid});
        bills.paid = paid;
        step(city.financeB, SettleRedemption {paid, u"2026-03"_s, u"20260331000%1"_s.arg(number)});
    }
    bills.approved = bill(city, voucher, ++number, Money::fromYuan(52'900));
    step(city.providerUser, ConfirmBill {bills.approved, Money::fromYuan(52'900), {}});
    step(city.finance, ApproveRedemption {bills.approved});
    bills.confirmed = bill(city, voucher, ++number, Money::fromYuan(73'300));
    step(city.providerUser, ConfirmBill {bills.confirmed, Money::fromYuan(70'100), {}});
    bill(city, voucher, ++number, Money::fromYuan(18'640));
    bills.held = bill(city, voucher, ++number, Money::fromYuan(96'540));
    office.signIn(account);
    office.sync();
    return bills;
}

} // namespace cpv
