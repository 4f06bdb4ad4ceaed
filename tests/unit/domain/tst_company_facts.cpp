#include "core/domain/company_facts.h"
#include "core/domain/related_digests.h"
#include "tests/support/city.h"

#include <algorithm>

using namespace cpv;
using namespace Qt::StringLiterals;

/// A company says anew what it is; the office approves what checks rest upon.
class CompanyFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_city = std::make_unique<City>();
        m_case = m_city->submitted(Money::fromYuan(10'000));
        m_place = m_city->place;
        m_city->place = PlaceCode::shared(); // Where companies live.
        m_facts = factsOf(m_city->company);
        m_facts.contact = u"王伟 138-0000-1111"_s;
    }

    void aContactCountsAtOnce();
    void whatChecksRestUponWaits();
    void anApprovalTellsOldAndNew();
    void aCaseKeepsTheFactsOfBefore();
    void aRefusalNeedsAReasonAndIsKept();
    void aProposalIsTakenBackBySayingWhatCounts();
    void onlyTheOwnerAsksAndOnlyAClerkDecides();
    void badFactsAreNamed();
    void whatIsSharedWithAProviderIsFound();
    void aGivenUpNumberStaysComparable();
    void digestsDoNotDependOnTyping();

private:
    const Company &company() const { return m_city->get<Company>(m_city->company.id); }
    Result<Effects> propose(const CompanyFacts &facts) { return m_city->ask(m_city->owner, ProposeFacts {company().id, facts}); }
    Result<Effects> approve() { return m_city->ask(m_city->clerk, ApproveFacts {company().id}); }
    Errc code(const CompanyFacts &facts)
    {
        const auto asked = propose(facts);
        return asked ? Errc::Internal : asked.error().code;
    }

    std::unique_ptr<City> m_city;
    ApplicationId m_case;
    PlaceCode m_place;
    CompanyFacts m_facts;
};

void CompanyFactsTest::aContactCountsAtOnce()
{
    QVERIFY(propose(m_facts));
    QCOMPARE(company().contact, m_facts.contact);
    QVERIFY(!company().proposal);
    QCOMPARE(company().factChanges.size(), size_t(1));
    QCOMPARE(company().factChanges[0].fact, u"contact"_s);
    QVERIFY(company().factChanges[0].approvedBy.isEmpty());
    QVERIFY(changedSince(company(), Instant {}).empty()); // No check rests upon it.
    QCOMPARE(code(m_facts), Errc::Missing);               // Nothing left to change.
}

void CompanyFactsTest::whatChecksRestUponWaits()
{
    m_facts.employees = 450;
    m_facts.size = SizeClass::Medium;
    QVERIFY(propose(m_facts));
    QCOMPARE(company().contact, m_facts.contact);
    QCOMPARE(company().employees, 0);
    QCOMPARE(company().size, SizeClass::Small);
    QVERIFY(company().proposal);
    QCOMPARE(company().proposal->facts.employees, 450);
}

void CompanyFactsTest::anApprovalTellsOldAndNew()
{
    m_facts.employees = 450;
    m_facts.size = SizeClass::Medium;
    QVERIFY(propose(m_facts));
    QVERIFY(approve());
    QCOMPARE(company().employees, 450);
    QCOMPARE(company().size, SizeClass::Medium);
    QVERIFY(!company().proposal);
    QVERIFY(company().lastAnswer && company().lastAnswer->approved);
    const FactChange &last = company().factChanges.back();
    QCOMPARE(last.fact, u"size"_s);
    QCOMPARE(last.before, u"Small"_s);
    QCOMPARE(last.after, u"Medium"_s);
    QVERIFY(!last.approvedBy.isEmpty());
    const auto again = approve();
    QVERIFY(!again && again.error().code == Errc::NotFound);
}

void CompanyFactsTest::aCaseKeepsTheFactsOfBefore()
{
    m_city->advanceDays(1);
    m_facts.size = SizeClass::Medium;
    m_facts.district = m_city->company.district.chopped(1) + u'9';
    QVERIFY(propose(m_facts));
    QVERIFY(approve());
    const Application &handedIn = m_city->get<Application>(m_case);
    QCOMPARE(handedIn.companySize, SizeClass::Small);
    QCOMPARE(handedIn.district, m_city->company.district);
    QCOMPARE(changedSince(company(), handedIn.submittedAt).size(), size_t(2));
    QVERIFY(changedSince(company(), m_city->clock.now()).empty());
}

void CompanyFactsTest::aRefusalNeedsAReasonAndIsKept()
{
    m_facts.address = u"科技路 1 号"_s;
    QVERIFY(propose(m_facts));
    const auto silent = m_city->ask(m_city->clerk, RefuseFacts {company().id, u" "_s});
    QVERIFY(!silent && silent.error().code == Errc::Missing);
    QVERIFY(m_city->ask(m_city->clerk, RefuseFacts {company().id, u"The licence says another address."_s}));
    QVERIFY(company().address.isEmpty());
    QVERIFY(!company().proposal);
    QCOMPARE(company().lastAnswer->reason, u"The licence says another address."_s);
}

void CompanyFactsTest::aProposalIsTakenBackBySayingWhatCounts()
{
    m_facts.address = u"科技路 1 号"_s;
    QVERIFY(propose(m_facts));
    QVERIFY(propose(factsOf(company())));
    QVERIFY(!company().proposal);
    QVERIFY(!approve());
}

void CompanyFactsTest::onlyTheOwnerAsksAndOnlyAClerkDecides()
{
    m_facts.address = u"科技路 1 号"_s;
    const auto by = [&](AccountId who, const Payload &payload) {
        const auto asked = m_city->ask(who, payload);
        return asked ? Errc::Internal : asked.error().code;
    };
    const CompanyId id = company().id;
    QCOMPARE(by(m_city->stranger, ProposeFacts {id, m_facts}), Errc::NotYours);
    QCOMPARE(by(m_city->clerk, ProposeFacts {id, m_facts}), Errc::NotYours);
    QVERIFY(propose(m_facts));
    QCOMPARE(by(m_city->owner, ApproveFacts {id}), Errc::WrongRole);
    QCOMPARE(by(m_city->reviewer, ApproveFacts {id}), Errc::WrongRole);
}

void CompanyFactsTest::badFactsAreNamed()
{
    const auto spoilt = [this](const std::function<void(CompanyFacts &)> &spoil) {
        CompanyFacts facts = m_facts;
        spoil(facts);
        const auto asked = propose(facts);
        return asked ? QString() : enumText(asked.error().code) + u' ' + asked.error().arguments.value(0);
    };
    QCOMPARE(spoilt([](CompanyFacts &f) { f.contact = u" "_s; }), u"Missing contact"_s);
    QCOMPARE(spoilt([](CompanyFacts &f) { f.industry = u"36"_s; }), u"Malformed industry"_s);
    QCOMPARE(spoilt([](CompanyFacts &f) { f.employees = -1; }), u"OutOfRange figures"_s);
    QCOMPARE(spoilt([this](CompanyFacts &f) { f.founded = localDate(m_city->clock.now()).addDays(1); }), u"OutOfRange founded"_s);
    QCOMPARE(spoilt([](CompanyFacts &f) { f.district = u"110101"_s; }), u"Malformed district"_s);
    QCOMPARE(spoilt([](CompanyFacts &f) { f.address = QString(101, u'a'); }), u"TooLong address"_s);
    QCOMPARE(spoilt([](CompanyFacts &f) { f.bankTail = u"1234"_s; }), u"Malformed bankAccount"_s);
    QCOMPARE(spoilt([](CompanyFacts &f) { f.shareholders.assign(5, u"a"_s); }), u"OutOfRange shareholders"_s);
    QVERIFY(!company().proposal);
}

void CompanyFactsTest::whatIsSharedWithAProviderIsFound()
{
    Provider provider = m_city->provider;
    CompanyFacts theirs;
    theirs.representative = u"李 强"_s;
    provider.relatedDigests = relatedDigestsOf(theirs);
    m_facts.shareholders = {u"李强"_s};
    QVERIFY(propose(m_facts));
    QCOMPARE(sharedDigests(company(), provider).value_or(0), 0);
    QVERIFY(approve());
    QCOMPARE(sharedDigests(company(), provider), 1);
}

void CompanyFactsTest::aGivenUpNumberStaysComparable()
{
    const std::vector<QString> before = relatedDigestsOf(m_facts);
    QCOMPARE(before.size(), size_t(1));
    QVERIFY(propose(m_facts));
    m_facts.contact = u"王伟 139-9999-2222"_s;
    QVERIFY(propose(m_facts));
    const auto &kept = company().relatedDigests;
    QVERIFY(std::ranges::find(kept, before[0]) != kept.end());
    QVERIFY(std::ranges::find(kept, relatedDigestsOf(m_facts)[0]) != kept.end());
    // An address that no longer holds is another matter: the office has seen it go.
    m_facts.address = u"科技路 1 号"_s;
    QVERIFY(propose(m_facts));
    QVERIFY(approve());
    const size_t with = company().relatedDigests.size();
    m_facts.address.clear();
    QVERIFY(propose(m_facts));
    QVERIFY(approve());
    QCOMPARE(company().relatedDigests.size(), with - 1);
}

void CompanyFactsTest::digestsDoNotDependOnTyping()
{
    const auto ofContact = [](const QString &contact) {
        CompanyFacts facts;
        facts.contact = contact;
        return relatedDigestsOf(facts);
    };
    QCOMPARE(ofContact(u"赵 １３８ 0000 1111"_s), ofContact(u"+86 138-0000-1111"_s));
    QCOMPARE(ofContact(u"zhao@example.cn"_s), ofContact(u"Zhao ZHAO@example.CN"_s));
    QVERIFY(ofContact(u"王伟"_s).empty());
    QCOMPARE(bankDigestOf(u"6222 0000 1111 2345"_s), bankDigestOf(u"6222000011112345"_s));
    QCOMPARE(bankTailOf(u"6222 0000 1111 2345"_s), u"2345"_s);
    QCOMPARE(bankTailOf(u"my bank"_s), QString());
}

QTEST_GUILESS_MAIN(CompanyFactsTest)
#include "tst_company_facts.moc"
