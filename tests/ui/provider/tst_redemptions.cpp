#include "tests/ui/admin/office.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace cpv {

/// The use case behind every page of redemptions: what a company, its provider and the city see of one bill.
class RedemptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProviderSeesItsOwnAlone();
    void aProviderConfirmsWithoutTheVoucher();
    void aProvidersBillIsJudgedHere();
    void aCompanyBindsAndRequestsInOneGo();
    void aTurnFindsWhatTurnOfSays();
    void searchAndTotalsAreThoseOfTheList();
    void theTimelineIsTheRedemptionsOwn();
    void theContractIsForWhoSeesTheApplication();
};

namespace {

struct Desk {
    Office office;
    City &city { office.city() };

    Desk()
    {
        for (const QString &payer : {u"990000"_s, u"990101"_s})
            for (const ProgrammeId id : {city.programme.id, city.payFirst.id})
                city.grant(id, payer, Money::fromYuan(5'000'000));
    }
    void be(AccountId account)
    {
        office.signIn(account);
        office.sync();
    }
    std::vector<Redemption> seen(const RedemptionQuery &query = {})
    {
        std::vector<Redemption> redemptions;
        for (const RedemptionRow &row : must(waited(office.use.redemptions.page(query))).rows)
            redemptions.push_back(row.redemption);
        return redemptions;
    }
    RedemptionDetail detail(RedemptionId id) { return must(waited(office.use.redemptions.detail(id))); }
};

} // namespace

void RedemptionsTest::aProviderSeesItsOwnAlone()
{
    Desk desk;
    const VoucherId voucher = desk.city.issued(Money::fromYuan(100'000));
    const RedemptionId own = desk.city.requested(voucher, Money::fromYuan(1'000));
    Account rival = desk.city.get<Account>(desk.city.providerUser);
    rival.id = desk.city.newId<AccountId>();
    rival.login = u"rival"_s;
    rival.provider = desk.city.newId<ProviderId>();
    desk.city.world.put(rival);

    desk.be(desk.city.providerUser);
    QCOMPARE(desk.seen().size(), size_t(1));
    QCOMPARE(desk.seen()[0].id, own);
    QCOMPARE(desk.seen()[0].companyName, desk.city.get<Voucher>(voucher).companyName);
    QVERIFY(!desk.detail(own).voucher); // The company's voucher stays its own.
    QVERIFY(must(waited(desk.office.use.vouchers.page({}))).rows.empty());
    QVERIFY(must(waited(desk.office.use.applications.page({}))).rows.empty());

    Desk other;
    other.city.requested(other.city.issued(Money::fromYuan(100'000)), Money::fromYuan(1'000));
    Account stranger = rival;
    other.city.world.put(stranger);
    other.be(stranger.id);
    QVERIFY(other.seen().empty());
}

void RedemptionsTest::aProviderConfirmsWithoutTheVoucher()
{
    Desk desk;
    const VoucherId voucher = desk.city.issued(Money::fromYuan(100'000));
    const RedemptionId id = desk.city.requested(voucher, Money::fromYuan(1'000));
    desk.be(desk.city.providerUser);
    const Redemption shown = desk.detail(id).redemption;
    const Performed done = must(waited(desk.office.use.commands.perform(
        ConfirmBill {id, Money::fromYuan(900), shown.invoiceNumber}, shown.place, shown.version)));
    QCOMPARE(done.unknown, QStringList {u"voucher"_s});
    const RedemptionDetail pending = desk.detail(id);
    QVERIFY(pending.pending);
    QCOMPARE(pending.redemption.state, RedemptionState::Confirmed);
    QCOMPARE(pending.redemption.cost, Money::fromYuan(900));
    desk.office.sync();
    QVERIFY(!desk.detail(id).pending);
    QCOMPARE(desk.detail(id).redemption.amount, Money::fromYuan(720)); // The registry's figure.
    QCOMPARE(desk.city.get<Voucher>(voucher).held, Money::fromYuan(720));
}

void RedemptionsTest::aProvidersBillIsJudgedHere()
{
    Desk desk;
    const RedemptionId id = desk.city.requested(desk.city.issued(Money::fromYuan(100'000)), Money::fromYuan(1'000));
    desk.be(desk.city.providerUser);
    const auto ask = [&](const Payload &payload) { return waited(desk.office.use.commands.perform(payload, desk.city.place)); };
    QCOMPARE(ask(ConfirmBill {id, Money::fromYuan(1'001), {}}).error().code, Errc::OutOfRange);
    QCOMPARE(ask(ConfirmBill {id, Money::fromYuan(1'000), u"another"_s}).error().code, Errc::Conflict);
    QCOMPARE(ask(RefuseRedemption {id, u" "_s}).error().code, Errc::Missing);
    QVERIFY(ask(RefuseRedemption {id, u"合同已终止"_s}));
    QCOMPARE(desk.detail(id).redemption.state, RedemptionState::Refused);
    desk.office.sync();
    QCOMPARE(desk.city.get<Redemption>(id).reason, u"合同已终止"_s);
}

void RedemptionsTest::aCompanyBindsAndRequestsInOneGo()
{
    Desk desk;
    const VoucherId id = desk.city.issued(Money::fromYuan(100'000));
    Voucher open = desk.city.get<Voucher>(id);
    open.state = VoucherState::Issued;
    open.provider.reset();
    open.contractNumber.clear();
    desk.city.world.put(open);
    desk.be(desk.city.owner);
    const RedeemFacts facts = must(waited(desk.office.use.redemptions.facts()));
    QCOMPARE(facts.vouchers.size(), size_t(1));
    const RedeemOrder order {facts.vouchers[0].voucher, desk.city.provider.id, u"HT-9"_s, u"25440000000000000001"_s,
        {QDate(2026, 3, 1), QDate(2026, 3, 31)}, Money::fromYuan(10'000)};
    const auto made = must(waited(desk.office.use.redemptions.request({order})));
    QCOMPARE(made.size(), size_t(1));
    QVERIFY(desk.detail(made[0]).pending);
    QCOMPARE(desk.detail(made[0]).redemption.amount, Money::fromYuan(8'000)); // Offline, too.
    desk.office.sync();
    QCOMPARE(desk.city.get<Voucher>(id).contractNumber, u"HT-9"_s);
    QCOMPARE(desk.city.get<Redemption>(made[0]).amount, Money::fromYuan(8'000));
    RedeemOrder wrong = order;
    wrong.voucher = desk.city.get<Voucher>(id);
    wrong.provider = desk.city.newId<ProviderId>();
    QCOMPARE(waited(desk.office.use.redemptions.request({wrong})).error().code, Errc::Conflict);
}

void RedemptionsTest::aTurnFindsWhatTurnOfSays()
{
    Desk desk;
    const VoucherId voucher = desk.city.issued(Money::fromYuan(100'000));
    const VoucherId award = desk.city.issued(Money::fromYuan(100'000), desk.city.payFirst.id);
    const RedemptionId held = desk.city.requested(voucher, Money::fromYuan(100));
    const RedemptionId claim = desk.city.requested(award, Money::fromYuan(200));
    const RedemptionId approved = desk.city.approved(voucher, Money::fromYuan(300));
    desk.be(desk.city.finance);
    const auto only = [&](RedemptionTurn turn) {
        const auto found = desk.seen({.turn = turn});
        return found.size() == 1 ? found[0].id : RedemptionId();
    };
    QCOMPARE(only(RedemptionTurn::Provider), held);
    QCOMPARE(only(RedemptionTurn::Approver), claim);
    QCOMPARE(only(RedemptionTurn::Payer), approved);
    for (const Redemption &redemption : desk.seen())
        QCOMPARE(turnOf(redemption.state, redemption.mode).has_value(), true);
}

void RedemptionsTest::searchAndTotalsAreThoseOfTheList()
{
    Desk desk;
    const VoucherId voucher = desk.city.issued(Money::fromYuan(100'000));
    const RedemptionId first = desk.city.requested(voucher, Money::fromYuan(100));
    desk.city.requested(voucher, Money::fromYuan(200));
    desk.be(desk.city.finance);
    const RedemptionTotals all = must(waited(desk.office.use.redemptions.totals({})));
    QCOMPARE(all.count, 2);
    QCOMPARE(all.cost, Money::fromYuan(300));
    QCOMPARE(all.amount, Money::fromYuan(240));
    const auto found = desk.seen({.searchText = desk.city.get<Redemption>(first).invoiceNumber});
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].id, first);
    QCOMPARE(desk.seen({.searchText = desk.city.get<Voucher>(voucher).code}).size(), size_t(2));
    QCOMPARE(must(waited(desk.office.use.redemptions.outline({}))).total, 2);
}

void RedemptionsTest::theTimelineIsTheRedemptionsOwn()
{
    Desk desk;
    const VoucherId voucher = desk.city.issued(Money::fromYuan(100'000));
    const RedemptionId id = desk.city.approved(voucher, Money::fromYuan(100));
    desk.city.requested(voucher, Money::fromYuan(200));
    desk.be(desk.city.owner);
    QStringList events;
    for (const TimelineLine &line : desk.detail(id).timeline)
        events << line.entry.event;
    events.sort(); // The bench tells one moment's records in any order.
    QCOMPARE(events, (QStringList {u"ApproveRedemption"_s, u"ConfirmBill"_s, u"RequestRedemption"_s}));
}

void RedemptionsTest::theContractIsForWhoSeesTheApplication()
{
    Desk desk;
    const VoucherId voucher = desk.city.issued(Money::fromYuan(100'000));
    Application application = desk.city.get<Application>(desk.city.get<Voucher>(voucher).application);
    const MaterialRef contract {u"contract"_s, u"contract.pdf"_s, QString(64, u'a'), 1'000};
    application.materials = {contract, {u"businessLicence"_s, u"licence.pdf"_s, QString(64, u'b'), 1'000}};
    desk.city.world.put(application);
    const RedemptionId id = desk.city.requested(voucher, Money::fromYuan(100));
    desk.be(desk.city.finance);
    QCOMPARE(desk.detail(id).papers.size(), size_t(1));
    QCOMPARE(desk.detail(id).papers[0].name, contract.name);
    desk.be(desk.city.providerUser);
    QVERIFY(desk.detail(id).papers.empty()); // Its own copy is in its own books.
}

} // namespace cpv

QTEST_GUILESS_MAIN(cpv::RedemptionsTest)
#include "tst_redemptions.moc"
