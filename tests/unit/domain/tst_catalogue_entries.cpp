#include "tests/support/city.h"

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

Course safety()
{
    return {.id = u"safe-data"_s, .titleZh = u"数据安全"_s, .titleEn = {}, .aboutZh = u"怎么存、怎么交"_s, .aboutEn = {}, .forWhomZh = u"信息化人员"_s,
        .forWhomEn = {}, .area = u"data"_s, .hours = 2, .lessonsZh = {u"分级"_s}, .lessonsEn = {}};
}

Expert adviser()
{
    return {.id = u"li-ming"_s, .nameZh = u"李明"_s, .nameEn = {}, .fieldZh = u"网络"_s, .fieldEn = {}, .canHelpZh = u"联网"_s, .canHelpEn = {},
        .answerDays = 3, .demonstration = false};
}

}

/// What an office adds to the catalogue, changes and withdraws; and the course that keeps a voucher back.
class CatalogueEntriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_city = std::make_unique<City>(); }

    void clerkAndEditorPublish();
    void aCourseIsCheckedMemberByMember_data();
    void aCourseIsCheckedMemberByMember();
    void aSessionIsChecked();
    void whoChangesItHasSeenIt();
    void nobodyEnrolsInAWithdrawnCourse();
    void nobodyAsksAWithdrawnAdviser();
    void seatsAreCountedAndGivenBack();
    void onePersonTakesOneSeat();
    void withoutADayOneEnrolmentLivesAtATime();
    void aCourseThatBeganTakesNobody();
    void everybodySeesTheCatalogueAndTheSeats();
    void thePlacesWordsStandBesideTheProgrammes();
    void theVoucherWaitsForItsCourse();
    void aReplicaDoesNotKnowWhoFinished();
    void aRuleBeforeIssueMustRefuse();

private:
    Errc refusal(AccountId account, const Payload &payload, std::optional<qint32> seen = {}) const
    {
        const Result<Effects> effects = m_city->ask(account, payload, seen);
        return effects ? Errc::Internal : effects.error().code;
    }
    PlaceCourse course() const { return m_city->get<PlaceCourse>(PlaceCourse::idOf(m_city->place, u"safe-data"_s)); }
    EnrolmentId enrol() const { return enrol(m_city->owner); }
    EnrolmentId enrol(AccountId who) const
    {
        const auto id = m_city->newId<EnrolmentId>();
        [&] { QVERIFY(m_city->ask(who, EnrolInCourse {id, u"safe-data"_s})); }();
        return id;
    }
    /// Another person of the same company.
    AccountId colleague(const QString &login) const
    {
        Account account = m_city->get<Account>(m_city->owner);
        account.id = m_city->newId<AccountId>();
        account.login = account.personName = login;
        account.roles = {Role::CompanyUser};
        m_city->world.put(account);
        return account.id;
    }
    /// What keeps somebody out of the course; empty: nothing does.
    QString keptOut(AccountId who) const
    {
        const auto asked = m_city->ask(who, EnrolInCourse {m_city->newId<EnrolmentId>(), u"safe-data"_s});
        return asked ? QString() : asked.error().arguments.value(1);
    }
    QDate inDays(int days) const { return localDate(m_city->clock.now()).addDays(days); }
    void askBeforeIssue() const
    {
        Programme programme = m_city->programme;
        programme.rules.push_back({u"9"_s, RuleType::CourseCompleted, RuleEffect::Fails, {u"safe-data"_s, BeforeIssue}, {}, {}});
        m_city->world.put(programme);
        for (const QString &payer : {u"990000"_s, u"990101"_s})
            m_city->grant(programme.id, payer, Money::fromYuan(1'000'000));
    }

    std::unique_ptr<City> m_city;
};

void CatalogueEntriesTest::clerkAndEditorPublish()
{
    for (const AccountId other : {m_city->owner, m_city->finance, m_city->auditor})
        QCOMPARE(refusal(other, PublishCourse {safety(), {}}), Errc::WrongRole);
    QVERIFY(m_city->ask(m_city->clerk, PublishCourse {safety(), {}}));
    QCOMPARE(course().course.titleZh, u"数据安全"_s);
    QCOMPARE(course().changedBy, m_city->get<Account>(m_city->clerk).personName);
    QVERIFY(m_city->ask(m_city->editor, PublishExpert {adviser()}));
    QCOMPARE(m_city->get<PlaceExpert>(PlaceExpert::idOf(m_city->place, u"li-ming"_s)).expert.nameZh, u"李明"_s);
}

void CatalogueEntriesTest::aCourseIsCheckedMemberByMember_data()
{
    QTest::addColumn<Course>("said");
    QTest::addColumn<Errc>("code");
    QTest::addColumn<QString>("member");
    const auto with = [](auto change) {
        Course said = safety();
        change(said);
        return said;
    };
    QTest::newRow("no id") << with([](Course &c) { c.id.clear(); }) << Errc::Missing << u"id"_s;
    QTest::newRow("id with capitals") << with([](Course &c) { c.id = u"Safe"_s; }) << Errc::OutOfRange << u"id"_s;
    QTest::newRow("id that begins with a digit") << with([](Course &c) { c.id = u"2safe"_s; }) << Errc::OutOfRange << u"id"_s;
    QTest::newRow("id too long") << with([](Course &c) { c.id = QString(LongestCatalogueId + 1, u'a'); }) << Errc::TooLong << u"id"_s;
    QTest::newRow("no title") << with([](Course &c) { c.titleZh = u" "_s; }) << Errc::Missing << u"titleZh"_s;
    QTest::newRow("no audience") << with([](Course &c) { c.forWhomZh.clear(); }) << Errc::Missing << u"forWhomZh"_s;
    QTest::newRow("English too long") << with([](Course &c) { c.titleEn = QString(LongestHelpSubject + 1, u'a'); }) << Errc::TooLong << u"titleEn"_s;
    QTest::newRow("no hours") << with([](Course &c) { c.hours = 0; }) << Errc::OutOfRange << u"hours"_s;
    QTest::newRow("an empty lesson") << with([](Course &c) { c.lessonsZh.push_back({}); }) << Errc::Missing << u"lessonsZh"_s;
}

void CatalogueEntriesTest::aCourseIsCheckedMemberByMember()
{
    QFETCH(const Course, said);
    QFETCH(const Errc, code);
    QFETCH(const QString, member);
    const auto effects = m_city->ask(m_city->clerk, PublishCourse {said, {}});
    QVERIFY(!effects);
    QCOMPARE(effects.error().code, code);
    QCOMPARE(effects.error().arguments.value(0), member);
}

void CatalogueEntriesTest::aSessionIsChecked()
{
    const auto publish = [&](const CourseSession &session) { return refusal(m_city->clerk, PublishCourse {safety(), session}); };
    QCOMPARE(publish({inDays(5), {}, 20}), Errc::Missing);
    QCOMPARE(publish({inDays(5), u"三楼"_s, 0}), Errc::OutOfRange);
    QCOMPARE(publish({inDays(-1), u"三楼"_s, 20}), Errc::OutOfRange);
    QVERIFY(m_city->ask(m_city->clerk, PublishCourse {safety(), CourseSession {inDays(0), u"三楼"_s, 20}}));
    m_city->advanceDays(3); // Its words may be put right, though the day is over.
    QVERIFY(m_city->ask(m_city->clerk, PublishCourse {safety(), CourseSession {inDays(-3), u"四楼"_s, 20}}, 1));
}

void CatalogueEntriesTest::whoChangesItHasSeenIt()
{
    QVERIFY(m_city->ask(m_city->clerk, PublishCourse {safety(), {}}));
    QCOMPARE(refusal(m_city->editor, PublishCourse {safety(), {}}), Errc::Conflict);
    QCOMPARE(refusal(m_city->editor, WithdrawCourse {u"safe-data"_s}), Errc::Conflict);
    QVERIFY(m_city->ask(m_city->editor, WithdrawCourse {u"safe-data"_s}, 1));
    QCOMPARE(refusal(m_city->editor, WithdrawCourse {u"safe-data"_s}, 2), Errc::WrongState);
}

void CatalogueEntriesTest::nobodyEnrolsInAWithdrawnCourse()
{
    QVERIFY(m_city->ask(m_city->clerk, PublishCourse {safety(), {}}));
    const EnrolmentId before = enrol();
    QVERIFY(m_city->ask(m_city->clerk, WithdrawCourse {u"safe-data"_s}, 1));
    const auto refused = m_city->ask(m_city->owner, EnrolInCourse {m_city->newId<EnrolmentId>(), u"safe-data"_s});
    QVERIFY(!refused && refused.error().arguments == (QStringList {u"Course"_s, u"Withdrawn"_s}));
    QVERIFY(m_city->ask(m_city->clerk, EndEnrolment {before, true, {}})); // Who was in it keeps it.
    QVERIFY(m_city->ask(m_city->clerk, WithdrawCourse {u"roi"_s}));      // Also one that the program carries.
    QCOMPARE(refusal(m_city->owner, EnrolInCourse {m_city->newId<EnrolmentId>(), u"roi"_s}), Errc::WrongState);
    QVERIFY(m_city->ask(m_city->clerk, PublishCourse {safety(), {}}, 2));
    enrol();
}

void CatalogueEntriesTest::nobodyAsksAWithdrawnAdviser()
{
    const auto ask = [&] { return refusal(m_city->owner, AskExpert {m_city->newId<HelpRequestId>(), u"li-ming"_s, u"网线"_s, u"要几根？"_s}); };
    QVERIFY(m_city->ask(m_city->clerk, PublishExpert {adviser()}));
    QCOMPARE(ask(), Errc::Internal); // Asked.
    QVERIFY(m_city->ask(m_city->clerk, WithdrawExpert {u"li-ming"_s}, 1));
    QCOMPARE(ask(), Errc::WrongState);
}

void CatalogueEntriesTest::seatsAreCountedAndGivenBack()
{
    const QDate day = inDays(10);
    QVERIFY(m_city->ask(m_city->clerk, PublishCourse {safety(), CourseSession {day, u"三楼"_s, 2}}));
    const AccountId second = colleague(u"second"_s), third = colleague(u"third"_s);
    const EnrolmentId first = enrol();
    enrol(second);
    QCOMPARE(m_city->get<Enrolment>(first).session, std::optional(day));
    QCOMPARE(keptOut(third), u"Full"_s);
    QVERIFY(m_city->ask(m_city->owner, EndEnrolment {first, false, {}}));
    enrol(third);
    QCOMPARE(m_city->get<Counter>(Counter::idOf(m_city->place, seatCounter(u"safe-data"_s, day))).value, 2);
    QVERIFY(m_city->ask(m_city->clerk, PublishCourse {safety(), CourseSession {inDays(20), u"三楼"_s, 2}}, 1)); // Another day has its own seats.
    enrol(second);
}

void CatalogueEntriesTest::onePersonTakesOneSeat()
{
    QVERIFY(m_city->ask(m_city->clerk, PublishCourse {safety(), CourseSession {inDays(10), u"三楼"_s, 30}}));
    const EnrolmentId first = enrol();
    QCOMPARE(keptOut(m_city->owner), u"Enrolled"_s);
    enrol(colleague(u"second"_s));
    QVERIFY(m_city->ask(m_city->owner, EndEnrolment {first, false, {}}));
    enrol(); // Given up, and thought better of.
    QCOMPARE(keptOut(m_city->owner), u"Enrolled"_s);
}

void CatalogueEntriesTest::withoutADayOneEnrolmentLivesAtATime()
{
    QVERIFY(m_city->ask(m_city->clerk, PublishCourse {safety(), {}}));
    const EnrolmentId first = enrol();
    QCOMPARE(keptOut(m_city->owner), u"Enrolled"_s);
    QVERIFY(m_city->ask(m_city->clerk, EndEnrolment {first, true, {}}));
    QCOMPARE(keptOut(m_city->owner), QString()); // Whoever finished it may hear it again.
    World replica(false); // It doesn't hold the registry's sums, and refuses nothing by itself.
    for (const auto &[key, record] : m_city->world.records())
        if (key.kind != RecordKind::Counter)
            replica.put(record);
    const Command again {.id = m_city->newId<CommandId>(), .place = m_city->place, .account = m_city->owner,
        .payload = EnrolInCourse {m_city->newId<EnrolmentId>(), u"safe-data"_s}};
    QVERIFY(decide(replica, again, {m_city->clock.now(), m_city->workingDays}));
}

void CatalogueEntriesTest::aCourseThatBeganTakesNobody()
{
    QVERIFY(m_city->ask(m_city->clerk, PublishCourse {safety(), CourseSession {inDays(1), u"三楼"_s, 2}}));
    m_city->advanceDays(2);
    const auto late = m_city->ask(m_city->owner, EnrolInCourse {m_city->newId<EnrolmentId>(), u"safe-data"_s});
    QVERIFY(!late && late.error().arguments.value(1) == u"Begun");
}

void CatalogueEntriesTest::everybodySeesTheCatalogueAndTheSeats()
{
    QVERIFY(m_city->ask(m_city->clerk, PublishCourse {safety(), CourseSession {inDays(1), u"三楼"_s, 2}}));
    enrol();
    QVERIFY(audienceOf(course()).everybody);
    const Counter seats = m_city->get<Counter>(Counter::idOf(m_city->place, seatCounter(u"safe-data"_s, inDays(1))));
    QVERIFY(audienceOf(seats).everybody && !audienceOf(seats).internal);
}

void CatalogueEntriesTest::thePlacesWordsStandBesideTheProgrammes()
{
    LearningContent carried;
    carried.courses = {safety(), safety()};
    carried.courses[1].id = u"roi"_s;
    const PlaceCode here = m_city->place, elsewhere {u"310000"_s};
    PlaceCourse changed {.place = here, .course = safety()};
    changed.course.titleZh = u"本地数据安全"_s;
    PlaceCourse hidden {.place = here, .course = {.id = u"roi"_s}, .withdrawn = true};
    PlaceCourse own {.place = here, .course = safety()};
    own.course.id = u"own"_s;
    const Catalogue catalogue = catalogueOf(carried, {changed, hidden, own}, {}, here);
    QCOMPARE(catalogue.courses.size(), 3U);
    QCOMPARE(findCourse(catalogue, u"safe-data"_s)->origin, CatalogueOrigin::Changed);
    QCOMPARE(findCourse(catalogue, u"safe-data"_s)->course.titleEn, u"本地数据安全"_s); // English falls back.
    QVERIFY(findCourse(catalogue, u"roi"_s)->withdrawn);
    QCOMPARE(findCourse(catalogue, u"roi"_s)->course.titleZh, u"数据安全"_s); // Hidden, not emptied.
    QCOMPARE(findCourse(catalogue, u"own"_s)->origin, CatalogueOrigin::Own);
    const Catalogue other = catalogueOf(carried, {changed, hidden, own}, {}, elsewhere);
    QCOMPARE(other.courses.size(), 2U);
    QVERIFY(!findCourse(other, u"roi"_s)->withdrawn);
}

void CatalogueEntriesTest::theVoucherWaitsForItsCourse()
{
    askBeforeIssue();
    const ApplicationId id = m_city->awarded(Money::fromYuan(100'000)); // The submission only records it.
    QCOMPARE(m_city->get<Application>(id).checks.back().outcome, CheckOutcome::Recorded);
    const IssueVoucher issue {id, m_city->newId<VoucherId>()};
    const auto early = m_city->ask(m_city->clerk, issue);
    QVERIFY(!early);
    QCOMPARE(early.error(), (Error {Errc::RuleFails, {u"9"_s, u"course"_s, u"safe-data"_s}, {}}));
    const EnrolmentId enrolment = enrol();
    QCOMPARE(refusal(m_city->clerk, issue), Errc::RuleFails); // To have enrolled is not enough.
    QVERIFY(m_city->ask(m_city->clerk, EndEnrolment {enrolment, true, {}}));
    QVERIFY(m_city->ask(m_city->clerk, issue));
    m_city->checkBooks();
}

void CatalogueEntriesTest::aReplicaDoesNotKnowWhoFinished()
{
    askBeforeIssue();
    const ApplicationId id = m_city->awarded(Money::fromYuan(100'000));
    World replica(false);
    for (const auto &[key, record] : m_city->world.records())
        if (key.kind != RecordKind::Counter)
            replica.put(record);
    const Command command {.id = m_city->newId<CommandId>(), .place = m_city->place, .account = m_city->clerk,
        .payload = IssueVoucher {id, m_city->newId<VoucherId>()}};
    const auto effects = decide(replica, command, {m_city->clock.now(), m_city->workingDays});
    QVERIFY(effects);
    QVERIFY(effects->unknown.contains(u"courses"_s)); // The registry says.
}

void CatalogueEntriesTest::aRuleBeforeIssueMustRefuse()
{
    const auto check = [&](RuleEffect effect, std::vector<QString> parameters) {
        Programme programme = m_city->programme;
        programme.rules.push_back({u"9"_s, RuleType::CourseCompleted, effect, std::move(parameters), {}, {}});
        return checkProgramme(programme).has_value();
    };
    QVERIFY(check(RuleEffect::Fails, {u"roi"_s, BeforeIssue}));
    QVERIFY(check(RuleEffect::NeedsReview, {u"roi"_s}));
    QVERIFY(!check(RuleEffect::NeedsReview, {u"roi"_s, BeforeIssue}));
    QVERIFY(!check(RuleEffect::Fails, {BeforeIssue}));
}

QTEST_GUILESS_MAIN(CatalogueEntriesTest)
#include "tst_catalogue_entries.moc"
