#include "tests/support/city.h"

using namespace cpv;
using namespace Qt::StringLiterals;

/// Whose work a case is: nobody takes it from another without knowing.
class TestCaseHandling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseIsTakenHandedOverAndLaidBack()
    {
        City city;
        const ApplicationId id = city.submitted(Money::fromYuan(100'000));
        QVERIFY(city.ask(city.clerk, HandCase {id, city.clerk, {}}));
        QCOMPARE(handlerOf(city, id).account, city.clerk);
        QCOMPARE(handlerOf(city, id).name, city.get<Account>(city.clerk).personName);
        QVERIFY(city.ask(city.clerk, HandCase {id, city.reviewer, city.clerk}));
        QCOMPARE(handlerOf(city, id).account, city.reviewer);
        QCOMPARE(handlerOf(city, id).givenBy, city.clerk);
        QVERIFY(city.ask(city.reviewer, HandCase {id, {}, city.reviewer}));
        QVERIFY(!handlerOf(city, id).account);
        QVERIFY(handlerOf(city, id).name.isEmpty());
    }

    void twoWhoTakeAtOnceAreNotBothTold()
    {
        City city;
        const ApplicationId id = city.submitted(Money::fromYuan(100'000));
        QVERIFY(city.ask(city.clerk, HandCase {id, city.clerk, {}}));
        QCOMPARE(city.ask(city.reviewer, HandCase {id, city.reviewer, {}}).error().code, Errc::Conflict); // As seen: nobody's.
        QVERIFY(city.ask(city.reviewer, HandCase {id, city.reviewer, city.clerk})); // Knowingly.
    }

    void itChangesNothingThatOthersDecide()
    {
        City city;
        const ApplicationId id = city.submitted(Money::fromYuan(100'000));
        const qint32 version = city.get<Application>(id).version;
        QVERIFY(city.ask(city.reviewer, HandCase {id, city.reviewer, {}}));
        QCOMPARE(city.get<Application>(id).version, version); // No step that is under way elsewhere becomes a conflict.
        QVERIFY(city.ask(city.clerk, AcceptApplication {id}));
    }

    void onlyWhoCanDoTheWorkIsGivenIt()
    {
        City city;
        const ApplicationId id = city.submitted(Money::fromYuan(100'000));
        QCOMPARE(city.ask(city.owner, HandCase {id, city.owner, {}}).error().code, Errc::WrongRole);
        QCOMPARE(city.ask(city.clerk, HandCase {id, city.owner, {}}).error().code, Errc::WrongRole);
        QCOMPARE(city.ask(city.clerk, HandCase {id, city.newId<AccountId>(), {}}).error().code, Errc::NotFound);
        Account leaver = city.get<Account>(city.reviewer);
        leaver.disabled = true;
        city.world.put(leaver);
        QCOMPARE(city.ask(city.clerk, HandCase {id, city.reviewer, {}}).error().code, Errc::WrongRole);
        Account elsewhere = city.get<Account>(city.approverA);
        elsewhere.scope = {PlaceCode {u"310000"_s}};
        city.world.put(elsewhere);
        QCOMPARE(city.ask(city.clerk, HandCase {id, city.approverA, {}}).error().code, Errc::OutOfScope);
    }

    void theCompanyIsNotToldWho()
    {
        City city;
        const ApplicationId id = city.submitted(Money::fromYuan(100'000));
        QVERIFY(city.ask(city.clerk, HandCase {id, city.clerk, {}}));
        const Audience handler = audienceOf(AnyRecord(handlerOf(city, id)));
        QVERIFY(!handler.everybody && !handler.company && !handler.provider);
        for (const auto &[key, record] : city.world.records()) {
            if (const auto *entry = std::get_if<TimelineEntry>(&record); entry && entry->event == u"HandCase"_s)
                QVERIFY(!audienceOf(record).company);
        }
    }

private:
    static CaseHandler handlerOf(const City &city, ApplicationId id) { return city.get<CaseHandler>(CaseHandler::idOf(id)); }
};

QTEST_GUILESS_MAIN(TestCaseHandling)
#include "tst_case_handling.moc"
