#include "core/base/uscc.h"
#include "core/protocol/json.h"
#include "core/registry/service/feed.h"
#include "tests/registry/service/town.h"

#include <QtTest>

#include <algorithm>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

/// What devices are sent of batches of providers and declarations of origin: a batch is the office's until two editors stand behind
/// it, and everybody's then.
class tst_Listings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aProposalIsTheOfficesAlone();
    void aConfirmedBatchIsEverybodys();
    void theListTravelsWithItsProviders();
    void aDelistingReachesEverybody();
    void aDeclarationAndItsAnswerReachProviderAndCompany();
    void verificationIsClean() { QCOMPARE(m_town->differences(), QStringList()); }

private:
    template <typename T> std::vector<T> sentTo(const QString &login);
    QString code(const Answer &answer) const { return answer.kind == AnswerKind::Applied ? u"Applied"_s : answer.error->code; }
    QString asked(const QString &login, Payload payload) { return code(m_town->perform(login, std::move(payload))); }
    QString askedShared(const QString &login, Payload payload) { return code(m_town->perform(login, std::move(payload), PlaceCode::shared())); }
    QDate today() { return localDate(m_town->clock().now()); }

    std::unique_ptr<Town> m_town;
    ProposeListing m_batch;
    Provider m_provider;
};

void tst_Listings::initTestCase()
{
    m_town = std::make_unique<Town>();
    NewAccount second;
    second.login = second.personName = u"editor2"_s;
    second.roles = { Role::ProgrammeEditor };
    second.scope = { Town::place() };
    QVERIFY(m_town->desk().hire(second).has_value());
    m_provider.id = ProviderId(m_town->host().ids().next());
    m_provider.uscc = usccFrom({ u"91990001"_s, u"MC000001"_s });
    m_provider.name = u"Provider"_s;
    m_provider.region = u"Somewhere"_s;
    QCOMPARE(askedShared(u"editor"_s, ListProvider{ m_provider }), u"Applied"_s);
    NewAccount person;
    person.login = person.personName = u"provider"_s;
    person.roles = { Role::ProviderUser };
    person.provider = m_provider.id;
    QVERIFY(m_town->desk().hire(person).has_value());
    const QString fresh = usccFrom({ u"91990001"_s, u"MC000002"_s });
    m_batch = { ListingBatchId(m_town->host().ids().next()), { m_town->programme().id }, u"First batch"_s, u"Document 1"_s, today(), std::nullopt,
        { { m_provider.id, m_provider.uscc, m_provider.name, m_provider.region }, { Provider::idOf(fresh), fresh, u"Newcomer"_s, u"Elsewhere"_s } } };
}

template <typename T> std::vector<T> tst_Listings::sentTo(const QString &login)
{
    std::map<Uuid, T> found;
    for (const PlaceCode &place : { PlaceCode::shared(), Town::place() }) {
        FeedRequest request;
        request.cursors = { { place, 0 } };
        for (bool more = true; more;) {
            const Result<FeedAnswer> answer = readFeed(m_town->host().store(), request, m_town->person(login).session);
            if (!answer)
                qFatal("the feed was refused");
            for (const FeedRow &row : answer->pages.front().rows)
                if (row.kind == kindOf<T> && !row.gone)
                    found.insert_or_assign(row.id, *fromJson<T>(row.record));
            more = answer->pages.front().more;
            request.cursors.front().afterSeq = answer->pages.front().lastSeq;
        }
    }
    std::vector<T> values;
    for (const auto &[id, value] : found)
        values.push_back(value);
    return values;
}

void tst_Listings::aProposalIsTheOfficesAlone()
{
    QCOMPARE(asked(u"editor"_s, m_batch), u"Applied"_s);
    QCOMPARE(sentTo<ListingBatch>(u"clerk"_s).size(), std::size_t(1));
    QVERIFY(sentTo<ListingBatch>(u"company1"_s).empty());
    QVERIFY(sentTo<ListingBatch>(u"provider"_s).empty());
    QCOMPARE(asked(u"editor"_s, ConfirmListing{ m_batch.batch }), u"MakerIsChecker"_s);
}

void tst_Listings::aConfirmedBatchIsEverybodys()
{
    QCOMPARE(asked(u"editor2"_s, ConfirmListing{ m_batch.batch }), u"Applied"_s);
    for (const QString &login : { u"clerk"_s, u"company1"_s, u"provider"_s }) {
        const std::vector<ListingBatch> batches = sentTo<ListingBatch>(login);
        QCOMPARE(batches.size(), std::size_t(1));
        QCOMPARE(batches.front().state, BatchState::Confirmed);
        QCOMPARE(batches.front().document, u"Document 1"_s);
    }
}

void tst_Listings::theListTravelsWithItsProviders()
{
    const std::vector<Programme> programmes = sentTo<Programme>(u"company1"_s);
    QCOMPARE(programmes.front().providers.size(), std::size_t(2));
    const std::vector<Provider> providers = sentTo<Provider>(u"company1"_s);
    QCOMPARE(providers.size(), std::size_t(2));
    QVERIFY(std::ranges::all_of(providers, [&](const Provider &each) {
        return each.listings.size() == 1 && each.listings.front().batch == m_batch.batch && each.place == PlaceCode::shared();
    }));
}

void tst_Listings::aDelistingReachesEverybody()
{
    QCOMPARE(asked(u"editor2"_s, DelistProvider{ m_batch.providers[1].provider, { m_town->programme().id }, u"Bills were wrong"_s, today() }), u"Applied"_s);
    const std::vector<ListingBatch> batches = sentTo<ListingBatch>(u"company2"_s);
    QCOMPARE(batches.front().providers[1].state, ListingState::Delisted);
    QCOMPARE(sentTo<Programme>(u"company2"_s).front().providers, std::vector{ m_provider.id });
}

void tst_Listings::aDeclarationAndItsAnswerReachProviderAndCompany()
{
    const OfferId offer(m_town->host().ids().next());
    DataCentre centre;
    centre.id = DataCentreId(m_town->host().ids().next());
    centre.nameZh = u"一号"_s;
    centre.cards = 100;
    centre.loadOn = today();
    centre.pue = 120;
    QCOMPARE(askedShared(u"editor"_s, ListCentre{ centre }), u"Applied"_s);
    QCOMPARE(askedShared(u"provider"_s, PublishOffer{ offer, m_provider.id, centre.id, u"h20"_s, Money::fromYuan(5), today() }), u"Applied"_s);
    QCOMPARE(askedShared(u"provider"_s, DeclareOrigin{ offer, centre.id, { 2000 }, { { u"h20"_s, u"Elsewhere"_s } }, u"Imported"_s, u"Customs form"_s, {}, today() }), u"Applied"_s);
    QCOMPARE(askedShared(u"editor"_s, DisputeOrigin{ centre.id, u"Another model was found"_s }), u"Applied"_s);
    for (const QString &login : { u"provider"_s, u"company1"_s }) {
        const DataCentre seen = sentTo<DataCentre>(login).front();
        QCOMPARE(seen.origin, OriginDeclaration::Disputed);
        QCOMPARE(seen.declarations.front().reason, u"Another model was found"_s);
    }
}

QTEST_GUILESS_MAIN(tst_Listings)
#include "tst_listings.moc"
