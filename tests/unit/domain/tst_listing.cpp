#include "tests/support/city.h"

#include <rapidcheck.h>

#include <algorithm>
#include <set>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

const QString Document = u"测试文件〔2026〕1号"_s;

QString codeOf(size_t number) { return usccFrom({u"91320500"_s, u"MA5%1"_s.arg(number, 5, 10, QChar(u'0'))}); }

/// A place with two programme editors, one of them the city's.
struct Bureau {
    Bureau()
    {
        Account account = city.get<Account>(city.editor);
        account.id = second = city.newId<AccountId>();
        account.login = u"second"_s;
        account.personName = u"林夏"_s;
        city.world.put(account);
    }

    QDate today() const { return localDate(city.clock.now()); }
    ProposedProvider known() const { return {city.provider.id, city.provider.uscc, city.provider.name, city.provider.region}; }
    static ProposedProvider described(size_t number)
    {
        const QString uscc = codeOf(number);
        return {Provider::idOf(uscc), uscc, u"算力服务商%1"_s.arg(number), u"苏州"_s};
    }
    ProposeListing batch(std::vector<ProposedProvider> providers)
    {
        return {city.newId<ListingBatchId>(), {city.programme.id, city.payFirst.id}, u"第三批"_s, Document, today(), {}, std::move(providers)};
    }
    ListingBatchId proposed(std::vector<ProposedProvider> providers)
    {
        const ProposeListing proposal = batch(std::move(providers));
        return city.ask(city.editor, proposal) ? proposal.batch : ListingBatchId();
    }
    ListingBatchId confirmed(std::vector<ProposedProvider> providers)
    {
        const ListingBatchId id = proposed(std::move(providers));
        return city.ask(second, ConfirmListing {id}) ? id : ListingBatchId();
    }
    DelistProvider delisting(ProviderId provider) const
    {
        return {provider, {city.programme.id, city.payFirst.id}, u"账单与用量不符"_s, today()};
    }
    Errc refusal(AccountId account, Payload payload)
    {
        const auto effects = city.ask(account, std::move(payload));
        return effects ? Errc::Internal : effects.error().code;
    }
    QString refusedMember(const ProposeListing &proposal)
    {
        const auto effects = city.ask(city.editor, proposal);
        return effects ? u"none"_s : effects.error().arguments.value(0);
    }
    bool isListed(ProgrammeId programme, ProviderId provider) const
    {
        const std::vector<ProviderId> &list = city.get<Programme>(programme).providers;
        return std::ranges::find(list, provider) != list.end();
    }

    City city;
    AccountId second;
};

} // namespace

/// Providers come onto a list by a batch of two editors, and off it at once.
class ListingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bureau = std::make_unique<Bureau>(); }

    void aProposalListsNobody();
    void aSecondEditorPutsThemOnEveryProgrammesList();
    void listsChangeWithoutANewRuleVersion();
    void onlyProgrammeEditorsOfThePlaceAct();
    void aProposalIsCheckedMemberByMember_data();
    void aProposalIsCheckedMemberByMember();
    void nobodyIsListedThroughTwoBatches();
    void aFilesListBecomesABatchs();
    void aCodeBelongsToOneProvider();
    void aBatchIsConfirmedFromItsFirstDayToItsLast();
    void aDroppedBatchIsOver();
    void delistingTakesOffAtOnceAndIsTold();
    void delistingNeedsAReasonADayAndAllOfABatchsProgrammes();
    void afterADelistingOnlyEarlierUsageIsPaid();
    void usageBetweenTwoListingsIsNotPaid();
    void aDelistedProviderComesBackByANewBatch();
    void listingAProviderAnewKeepsItsListings();
    void anApprovedProviderStaysTheSameCompany();
    void theListIsWhatTheBatchesSay();

private:
    std::unique_ptr<Bureau> m_bureau;
};

void ListingTest::aProposalListsNobody()
{
    Bureau &b = *m_bureau;
    const ProposedProvider fresh = Bureau::described(1);
    const ListingBatchId id = b.proposed({fresh});
    QCOMPARE(b.city.get<ListingBatch>(id).state, BatchState::Proposed);
    QCOMPARE(b.city.get<ListingBatch>(id).proposedByName, u"孙琪"_s);
    QVERIFY(!b.isListed(b.city.programme.id, fresh.provider));
    QVERIFY(!b.city.world.find<Provider>(fresh.provider));
}

void ListingTest::aSecondEditorPutsThemOnEveryProgrammesList()
{
    Bureau &b = *m_bureau;
    const ProposedProvider fresh = Bureau::described(1);
    const ListingBatchId id = b.proposed({fresh});
    QCOMPARE(b.refusal(b.city.editor, ConfirmListing {id}), Errc::MakerIsChecker);
    QVERIFY(b.city.ask(b.second, ConfirmListing {id}));
    QVERIFY(b.isListed(b.city.programme.id, fresh.provider));
    QVERIFY(b.isListed(b.city.payFirst.id, fresh.provider));
    const Provider &provider = b.city.get<Provider>(fresh.provider);
    QCOMPARE(provider.uscc, fresh.uscc);
    QCOMPARE(provider.listings.size(), std::size_t(2));
    QCOMPARE(provider.listings[0].batch, std::optional(id));
    QCOMPARE(b.city.get<ListingBatch>(id).decidedByName, u"林夏"_s);
    QCOMPARE(b.refusal(b.second, ConfirmListing {id}), Errc::WrongState);
}

void ListingTest::listsChangeWithoutANewRuleVersion()
{
    Bureau &b = *m_bureau;
    const qint32 rules = b.city.get<Programme>(b.city.programme.id).ruleVersion;
    const qint32 record = b.city.get<Programme>(b.city.programme.id).version;
    QVERIFY(!b.confirmed({Bureau::described(1)}).isNull());
    QCOMPARE(b.city.get<Programme>(b.city.programme.id).ruleVersion, rules);
    QCOMPARE(b.city.get<Programme>(b.city.programme.id).version, record + 1);
}

void ListingTest::onlyProgrammeEditorsOfThePlaceAct()
{
    Bureau &b = *m_bureau;
    const ProposeListing proposal = b.batch({Bureau::described(1)});
    QCOMPARE(b.refusal(b.city.clerk, proposal), Errc::WrongRole);
    QCOMPARE(b.refusal(b.city.providerUser, proposal), Errc::WrongRole);
    const ListingBatchId id = b.proposed({Bureau::described(1)});
    QCOMPARE(b.refusal(b.city.approverA, ConfirmListing {id}), Errc::WrongRole);
    QCOMPARE(b.refusal(b.city.clerk, DropListing {id, u"重复"_s}), Errc::WrongRole);
    QCOMPARE(b.refusal(b.city.clerk, b.delisting(b.city.provider.id)), Errc::WrongRole);
    Account elsewhere = b.city.get<Account>(b.second);
    elsewhere.scope = {PlaceCode {u"310000"_s}};
    b.city.world.put(elsewhere);
    QCOMPARE(b.refusal(b.second, ConfirmListing {id}), Errc::OutOfScope);
}

void ListingTest::aProposalIsCheckedMemberByMember_data()
{
    QTest::addColumn<QString>("member");
    for (const char *member : {"programmes", "batchName", "document", "from", "to", "providers", "name", "region"})
        QTest::newRow(member) << QString::fromLatin1(member);
}

void ListingTest::aProposalIsCheckedMemberByMember()
{
    QFETCH(QString, member);
    ProposeListing proposal = m_bureau->batch({Bureau::described(1)});
    if (member == u"programmes")
        proposal.programmes.clear();
    else if (member == u"batchName")
        proposal.name = u" "_s;
    else if (member == u"document")
        proposal.document = QString(201, u'文');
    else if (member == u"from")
        proposal.from = QDate();
    else if (member == u"to")
        proposal.to = proposal.from.addDays(-1);
    else if (member == u"providers")
        proposal.providers.clear();
    else if (member == u"name")
        proposal.providers[0].name.clear();
    else
        proposal.providers[0].region.clear();
    QCOMPARE(m_bureau->refusedMember(proposal), member);
}

void ListingTest::nobodyIsListedThroughTwoBatches()
{
    Bureau &b = *m_bureau;
    const ListingBatchId rival = b.proposed({Bureau::described(1), Bureau::described(2)});
    QVERIFY(!b.confirmed({Bureau::described(1)}).isNull());
    QCOMPARE(b.refusal(b.second, ConfirmListing {rival}), Errc::AlreadyExists); // Somebody was faster.
    const auto again = b.city.ask(b.city.editor, b.batch({Bureau::described(1)}));
    QVERIFY(!again);
    QCOMPARE(again.error().arguments, (QStringList {u"providers"_s, Bureau::described(1).name}));
    QCOMPARE(b.refusal(b.city.editor, b.batch({Bureau::described(3), Bureau::described(3)})), Errc::AlreadyExists);
}

/// It stands there without a batch, and gets a document.
void ListingTest::aFilesListBecomesABatchs()
{
    Bureau &b = *m_bureau;
    QVERIFY(b.isListed(b.city.programme.id, b.city.provider.id));
    const ListingBatchId id = b.confirmed({b.known()});
    QVERIFY(!id.isNull());
    QCOMPARE(b.city.get<Programme>(b.city.programme.id).providers, std::vector {b.city.provider.id}); // Once.
    QVERIFY(b.isListed(b.city.payFirst.id, b.city.provider.id));
}

void ListingTest::aCodeBelongsToOneProvider()
{
    Bureau &b = *m_bureau;
    ProposedProvider other = b.known();
    other.uscc = codeOf(9);
    QCOMPARE(b.refusal(b.city.editor, b.batch({other})), Errc::Conflict);
    ProposedProvider astray = Bureau::described(1);
    astray.provider = b.city.newId<ProviderId>();
    QCOMPARE(b.refusal(b.city.editor, b.batch({astray})), Errc::NotFound);
    ProposedProvider wrong = Bureau::described(1);
    wrong.uscc[17] = wrong.uscc[17] == u'0' ? u'1' : u'0';
    wrong.provider = Provider::idOf(wrong.uscc);
    QCOMPARE(b.refusal(b.city.editor, b.batch({wrong})), Errc::BadUscc);
    ProposedProvider renamed = b.known();
    renamed.name = u"另一个名字"_s;
    const ListingBatchId id = b.proposed({renamed});
    QCOMPARE(b.city.get<ListingBatch>(id).providers[0].name, b.city.provider.name); // Its own record says who it is.
}

void ListingTest::aBatchIsConfirmedFromItsFirstDayToItsLast()
{
    Bureau &b = *m_bureau;
    ProposeListing early = b.batch({Bureau::described(1)});
    early.from = b.today().addDays(2);
    early.to = b.today().addDays(3);
    QVERIFY(b.city.ask(b.city.editor, early));
    QCOMPARE(b.refusal(b.second, ConfirmListing {early.batch}), Errc::TooEarly);
    b.city.advanceDays(4);
    QCOMPARE(b.refusal(b.second, ConfirmListing {early.batch}), Errc::OutOfRange);
    ProposeListing later = b.batch({Bureau::described(1)});
    later.to = b.today();
    QVERIFY(b.city.ask(b.city.editor, later));
    QVERIFY(b.city.ask(b.second, ConfirmListing {later.batch}));
    QVERIFY(!hasRunOut(b.city.get<ListingBatch>(later.batch), b.today()));
    b.city.advanceDays(1);
    QVERIFY(hasRunOut(b.city.get<ListingBatch>(later.batch), b.today()));
    QVERIFY(b.city.ask(b.city.editor, b.delisting(Bureau::described(1).provider)));
    QVERIFY(!hasRunOut(b.city.get<ListingBatch>(later.batch), b.today())); // Nobody is left.
}

void ListingTest::aDroppedBatchIsOver()
{
    Bureau &b = *m_bureau;
    const ListingBatchId id = b.proposed({Bureau::described(1)});
    QCOMPARE(b.refusal(b.city.editor, DropListing {id, u" "_s}), Errc::Missing);
    QVERIFY(b.city.ask(b.city.editor, DropListing {id, u"名单有误"_s}));
    QCOMPARE(b.city.get<ListingBatch>(id).state, BatchState::Dropped);
    QCOMPARE(b.city.get<ListingBatch>(id).reason, u"名单有误"_s);
    QCOMPARE(b.refusal(b.second, ConfirmListing {id}), Errc::WrongState);
    QVERIFY(!b.proposed({Bureau::described(1)}).isNull());
}

void ListingTest::delistingTakesOffAtOnceAndIsTold()
{
    Bureau &b = *m_bureau;
    const ListingBatchId id = b.confirmed({Bureau::described(1), Bureau::described(2)});
    const ProviderId out = Bureau::described(1).provider;
    QVERIFY(b.city.ask(b.city.editor, b.delisting(out)));
    QVERIFY(!b.isListed(b.city.programme.id, out));
    QVERIFY(!b.isListed(b.city.payFirst.id, out));
    QVERIFY(b.isListed(b.city.programme.id, Bureau::described(2).provider));
    const ListedProvider &listed = b.city.get<ListingBatch>(id).providers[0];
    QCOMPARE(listed.state, ListingState::Delisted);
    QCOMPARE(listed.reason, u"账单与用量不符"_s);
    QCOMPARE(listed.delistedFrom, std::optional(b.today()));
    QCOMPARE(listed.delistedBy, u"孙琪"_s);
    QCOMPARE(b.city.get<ListingBatch>(id).providers[1].state, ListingState::Listed);
    QCOMPARE(b.refusal(b.city.editor, b.delisting(out)), Errc::ProviderNotListed);
}

void ListingTest::delistingNeedsAReasonADayAndAllOfABatchsProgrammes()
{
    Bureau &b = *m_bureau;
    b.confirmed({Bureau::described(1)});
    DelistProvider step = b.delisting(Bureau::described(1).provider);
    step.reason.clear();
    QCOMPARE(b.refusal(b.city.editor, step), Errc::Missing);
    step = b.delisting(Bureau::described(1).provider);
    step.from = b.today().addDays(1);
    QCOMPARE(b.refusal(b.city.editor, step), Errc::OutOfRange);
    step.from = b.today().addDays(-1); // Before it was listed.
    QCOMPARE(b.refusal(b.city.editor, step), Errc::OutOfRange);
    step = b.delisting(Bureau::described(1).provider);
    step.programmes.pop_back();
    QCOMPARE(b.refusal(b.city.editor, step), Errc::OutOfRange);
    QVERIFY(b.isListed(b.city.programme.id, step.provider)); // Nothing of it happened.
}

void ListingTest::afterADelistingOnlyEarlierUsageIsPaid()
{
    Bureau &b = *m_bureau;
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        b.city.grant(b.city.programme.id, payer, Money::fromYuan(1'000'000));
    b.confirmed({b.known()});
    const VoucherId bound = b.city.issued(Money::fromYuan(1'000));
    const VoucherId other = b.city.issued(Money::fromYuan(1'000));
    QVERIFY(!b.city.requested(bound, Money::fromYuan(100)).isNull()); // Bound to the provider.
    QVERIFY(b.city.ask(b.city.editor, b.delisting(b.city.provider.id)));
    RequestRedemption request {.redemption = b.city.newId<RedemptionId>(),
        .voucher = bound,
        .provider = {},
        .contractNumber = {},
        .invoiceNumber = drawnInvoice(b.city.ids.next()),
        .period = {b.today().addDays(-30), b.today()},
        .cost = Money::fromYuan(50),
        .amount = {}};
    const auto late = b.city.ask(b.city.owner, request);
    QVERIFY(!late);
    QCOMPARE(late.error().code, Errc::ProviderNotListed);
    QCOMPARE(late.error().arguments.value(2), b.today().toString(Qt::ISODate));
    request.period.to = b.today().addDays(-1);
    QVERIFY(b.city.ask(b.city.owner, request));
    Voucher free = b.city.get<Voucher>(other); // Its form named no provider.
    free.state = VoucherState::Issued;
    free.provider.reset();
    free.contractNumber.clear();
    b.city.world.put(free);
    const auto binding = b.city.ask(b.city.owner, BindVoucher {other, b.city.provider.id, u"HT-2"_s});
    QVERIFY(!binding);
    QCOMPARE(binding.error().code, Errc::ProviderNotListed);
}

/// What was ruled out at a delisting stays so when the provider comes back.
void ListingTest::usageBetweenTwoListingsIsNotPaid()
{
    Bureau &b = *m_bureau;
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        b.city.grant(b.city.programme.id, payer, Money::fromYuan(1'000'000));
    b.confirmed({b.known()});
    const VoucherId bound = b.city.issued(Money::fromYuan(1'000));
    QVERIFY(!b.city.requested(bound, Money::fromYuan(100)).isNull());
    const QDate off = b.today();
    QVERIFY(b.city.ask(b.city.editor, b.delisting(b.city.provider.id)));
    b.city.advanceDays(10);
    QVERIFY(!b.confirmed({b.known()}).isNull());
    RequestRedemption request {.redemption = b.city.newId<RedemptionId>(),
        .voucher = bound,
        .provider = {},
        .contractNumber = {},
        .invoiceNumber = drawnInvoice(b.city.ids.next()),
        .period = {off.addDays(-5), off.addDays(9)},
        .cost = Money::fromYuan(50),
        .amount = {}};
    const auto between = b.city.ask(b.city.owner, request);
    QVERIFY(!between);
    QCOMPARE(between.error().code, Errc::ProviderNotListed);
    QCOMPARE(between.error().arguments.value(2), off.toString(Qt::ISODate));
    request.period.to = off.addDays(10);
    QVERIFY(b.city.ask(b.city.owner, request));
}

void ListingTest::aDelistedProviderComesBackByANewBatch()
{
    Bureau &b = *m_bureau;
    const ProposedProvider fresh = Bureau::described(1);
    b.confirmed({fresh});
    QVERIFY(b.city.ask(b.city.editor, b.delisting(fresh.provider)));
    b.city.advanceDays(30);
    QVERIFY(!b.confirmed({fresh}).isNull());
    QVERIFY(b.isListed(b.city.programme.id, fresh.provider));
    const Provider &provider = b.city.get<Provider>(fresh.provider);
    QCOMPARE(provider.listings.size(), std::size_t(4)); // Each time for both programmes; the first is kept.
    QVERIFY(!listingOf(provider, b.city.programme.id)->until);
}

void ListingTest::listingAProviderAnewKeepsItsListings()
{
    Bureau &b = *m_bureau;
    b.confirmed({b.known()});
    Provider said = b.city.provider;
    said.region = u"韶关"_s;
    const PlaceCode place = std::exchange(b.city.place, PlaceCode::shared());
    QVERIFY(b.city.ask(b.city.editor, ListProvider {said}));
    b.city.place = place;
    QCOMPARE(b.city.get<Provider>(said.id).region, u"韶关"_s);
    QCOMPARE(b.city.get<Provider>(said.id).listings.size(), std::size_t(2));
}

/// What two editors approved is a company by its code; one editor's word doesn't make it another.
void ListingTest::anApprovedProviderStaysTheSameCompany()
{
    Bureau &b = *m_bureau;
    const ProposedProvider fresh = Bureau::described(1);
    QVERIFY(!b.confirmed({fresh}).isNull());
    const ListingBatchId waiting = b.proposed({Bureau::described(2)});
    Provider said = b.city.get<Provider>(fresh.provider);
    said.uscc = codeOf(7);
    Provider between {.id = Bureau::described(2).provider, .uscc = codeOf(8), .name = u"另一家"_s, .region = u"苏州"_s};
    const PlaceCode place = std::exchange(b.city.place, PlaceCode::shared());
    QCOMPARE(b.refusal(b.city.editor, ListProvider {said}), Errc::Conflict);
    QVERIFY(b.city.ask(b.city.editor, ListProvider {between})); // A record that takes the id of one that waits.
    b.city.place = place;
    QCOMPARE(b.city.get<Provider>(fresh.provider).uscc, fresh.uscc);
    QCOMPARE(b.refusal(b.second, ConfirmListing {waiting}), Errc::Conflict);
}

/// Whatever was tried, in whatever order: each list is who stands as listed in the confirmed batches of its programme.
void ListingTest::theListIsWhatTheBatchesSay()
{
    QVERIFY(rc::check("lists are the confirmed batches' listed providers", [](const std::vector<uint8_t> &tried) {
        Bureau b;
        Programme empty = b.city.get<Programme>(b.city.programme.id);
        empty.providers.clear();
        b.city.world.put(empty);
        std::vector<ListingBatchId> batches;
        for (const uint8_t step : tried) {
            const size_t number = step / 16 % 5;
            const AccountId who = step % 2 == 0 ? b.city.editor : b.second;
            switch (step / 2 % 4) {
            case 0:
            case 1: {
                ProposeListing proposal = b.batch({Bureau::described(number), Bureau::described(number + 1)});
                if (step % 3 == 0)
                    proposal.programmes.pop_back();
                if (b.city.ask(who, proposal))
                    batches.push_back(proposal.batch);
                break;
            }
            case 2:
                if (!batches.empty())
                    (void)b.city.ask(who, ConfirmListing {batches[number % batches.size()]});
                break;
            case 3: {
                DelistProvider delisting = b.delisting(Bureau::described(number).provider);
                if (step % 5 == 0)
                    delisting.programmes.pop_back();
                (void)b.city.ask(who, delisting);
                break;
            }
            }
        }
        for (const ProgrammeId programme : {b.city.programme.id, b.city.payFirst.id}) {
            std::multiset<ProviderId> said;
            for (const ListingBatchId id : batches) {
                const ListingBatch &batch = b.city.get<ListingBatch>(id);
                if (batch.state != BatchState::Confirmed || std::ranges::find(batch.programmes, programme) == batch.programmes.end())
                    continue;
                for (const ListedProvider &listed : batch.providers)
                    if (listed.state == ListingState::Listed)
                        said.insert(listed.provider);
            }
            const std::vector<ProviderId> &list = b.city.get<Programme>(programme).providers;
            RC_ASSERT(std::multiset<ProviderId>(list.begin(), list.end()) == said);
            for (const ProviderId provider : list) {
                const Listing *listing = listingOf(b.city.get<Provider>(provider), programme);
                RC_ASSERT(listing && !listing->until);
            }
        }
    }));
}

QTEST_APPLESS_MAIN(ListingTest)
#include "tst_listing.moc"
