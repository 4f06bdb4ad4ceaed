#include "tests/support/market.h"

using namespace cpv;
using namespace Qt::StringLiterals;

/// Providers declare where their cards come from, the office answers, and what companies read follows.
class OriginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_city = std::make_unique<City>();
        m_market = fillMarket(*m_city);
        m_city->place = PlaceCode::shared();
        QVERIFY(m_city->ask(m_city->providerUser, PublishOffer {offer, m_city->provider.id, m_market.undeclared.id, u"ascend-910b"_s, Money::fromYuan(5), today()}));
    }

    void aDeclarationCountsAtOnce();
    void onlyAProviderWithAnOfferThereDeclares();
    void aDeclarationIsCheckedMemberByMember_data();
    void aDeclarationIsCheckedMemberByMember();
    void theOfficeAnswersTheLastDeclaration();
    void aDisputeIsLiftedByTheOfficeAlone();
    void allOfItIsKept();
    void aLoadReportLeavesWhatWasDeclared();

private:
    QDate today() const { return localDate(m_city->clock.now()); }
    DeclareOrigin declaration(BasisPoints share = {6000}) const
    {
        return {offer, m_market.undeclared.id, share, {{u"ascend-910b"_s, u"华为昇腾（中国）"_s}}, u"国产与进口加速卡"_s, u"采购合同 7 号"_s, QString(64, u'a'), today()};
    }
    const DataCentre &centre() const { return m_city->get<DataCentre>(m_market.undeclared.id); }
    Errc refusal(AccountId account, const Payload &payload) const
    {
        const Result<Effects> effects = m_city->ask(account, payload);
        return effects ? Errc::Internal : effects.error().code;
    }

    std::unique_ptr<City> m_city;
    CityMarket m_market;
    const OfferId offer {Uuid::named("offer/of the test")};
};

void OriginTest::aDeclarationCountsAtOnce()
{
    QCOMPARE(centre().origin, OriginDeclaration::Undeclared);
    QVERIFY(m_city->ask(m_city->providerUser, declaration()));
    QCOMPARE(centre().origin, OriginDeclaration::Declared);
    QCOMPARE(centre().originNote, u"国产与进口加速卡"_s);
    QCOMPARE(centre().domesticShare.value, 6000);
    QCOMPARE(centre().declarations.back().answer, OriginAnswer::Waiting);
    QCOMPARE(centre().declarations.back().providerName, m_city->provider.name);
    QCOMPARE(centre().declarations.back().by, u"何川"_s);
}

void OriginTest::onlyAProviderWithAnOfferThereDeclares()
{
    QCOMPARE(refusal(m_city->editor, declaration()), Errc::WrongRole);
    DeclareOrigin step = declaration();
    step.centre = m_market.far.id; // Of another's offer.
    QCOMPARE(refusal(m_city->providerUser, step), Errc::NotYours);
    step.offer = m_market.farOffer.id;
    QCOMPARE(refusal(m_city->providerUser, step), Errc::NotYours);
    QVERIFY(m_city->ask(m_city->providerUser, EndOffer {offer}));
    QCOMPARE(refusal(m_city->providerUser, declaration()), Errc::WrongState);
    QCOMPARE(centre().origin, OriginDeclaration::Undeclared);
}

void OriginTest::aDeclarationIsCheckedMemberByMember_data()
{
    QTest::addColumn<QString>("member");
    for (const char *member : {"domesticShare", "accelerators", "text", "document", "sha256", "day"})
        QTest::newRow(member) << QString::fromLatin1(member);
    QTest::newRow("a kind twice") << u"twice"_s;
    QTest::newRow("a kind without its maker") << u"blank"_s;
}

void OriginTest::aDeclarationIsCheckedMemberByMember()
{
    QFETCH(QString, member);
    DeclareOrigin step = declaration();
    if (member == u"domesticShare")
        step.domesticShare = {10'001};
    else if (member == u"accelerators")
        step.accelerators.clear();
    else if (member == u"text")
        step.text = QString(501, u'字');
    else if (member == u"document")
        step.document = u"  "_s;
    else if (member == u"sha256")
        step.sha256 = u"abc"_s;
    else if (member == u"day")
        step.day = today().addDays(1);
    else if (member == u"twice")
        step.accelerators.push_back(step.accelerators.front());
    else
        step.accelerators.front().origin.clear();
    const Result<Effects> effects = m_city->ask(m_city->providerUser, step);
    QVERIFY(!effects);
    QCOMPARE(effects.error().arguments.value(0), member == u"twice" || member == u"blank" ? u"accelerators"_s : member);
}

void OriginTest::theOfficeAnswersTheLastDeclaration()
{
    QCOMPARE(refusal(m_city->editor, AcceptOrigin {m_market.undeclared.id}), Errc::WrongState); // There is none.
    QVERIFY(m_city->ask(m_city->providerUser, declaration()));
    QCOMPARE(refusal(m_city->providerUser, AcceptOrigin {m_market.undeclared.id}), Errc::WrongRole);
    QCOMPARE(refusal(m_city->clerk, DisputeOrigin {m_market.undeclared.id, u"不符"_s}), Errc::WrongRole);
    QCOMPARE(refusal(m_city->editor, DisputeOrigin {m_market.undeclared.id, u" "_s}), Errc::Missing);
    QVERIFY(m_city->ask(m_city->editor, AcceptOrigin {m_market.undeclared.id}));
    QCOMPARE(centre().declarations.back().answer, OriginAnswer::Accepted);
    QCOMPARE(centre().declarations.back().answeredBy, u"孙琪"_s);
    QCOMPARE(refusal(m_city->editor, AcceptOrigin {m_market.undeclared.id}), Errc::WrongState); // Already.
}

void OriginTest::aDisputeIsLiftedByTheOfficeAlone()
{
    QVERIFY(m_city->ask(m_city->providerUser, declaration()));
    QVERIFY(m_city->ask(m_city->editor, DisputeOrigin {m_market.undeclared.id, u"与抽查的设备标识不一致"_s}));
    QCOMPARE(centre().origin, OriginDeclaration::Disputed);
    QCOMPARE(centre().originNote, u"与抽查的设备标识不一致"_s);
    QVERIFY(m_city->ask(m_city->providerUser, declaration({3000})));
    QCOMPARE(centre().origin, OriginDeclaration::Disputed); // Its own word doesn't lift it.
    QCOMPARE(centre().domesticShare.value, 6000);
    QVERIFY(m_city->ask(m_city->editor, AcceptOrigin {m_market.undeclared.id}));
    QCOMPARE(centre().origin, OriginDeclaration::Declared);
    QCOMPARE(centre().domesticShare.value, 3000);
}

void OriginTest::allOfItIsKept()
{
    QVERIFY(m_city->ask(m_city->providerUser, declaration({1000})));
    QVERIFY(m_city->ask(m_city->providerUser, declaration({2000})));
    QCOMPARE(centre().declarations.size(), std::size_t(2));
    QCOMPARE(centre().declarations[0].answer, OriginAnswer::Replaced);
    QCOMPARE(centre().declarations[0].domesticShare.value, 1000);
    QCOMPARE(centre().domesticShare.value, 2000);
}

void OriginTest::aLoadReportLeavesWhatWasDeclared()
{
    QVERIFY(m_city->ask(m_city->providerUser, declaration()));
    DataCentre report = m_market.undeclared; // As it was before.
    report.load = {5000};
    QVERIFY(m_city->ask(m_city->editor, ListCentre {report}));
    QCOMPARE(centre().load.value, 5000);
    QCOMPARE(centre().origin, OriginDeclaration::Declared);
    QCOMPARE(centre().domesticShare.value, 6000);
    QCOMPARE(centre().declarations.size(), std::size_t(1));
}

QTEST_APPLESS_MAIN(OriginTest)
#include "tst_origin.moc"
