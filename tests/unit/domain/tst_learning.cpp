#include "tests/support/city.h"

using namespace cpv;
using namespace Qt::StringLiterals;

/// A company enrols and asks; its office marks and answers.
class LearningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_city = std::make_unique<City>(); }

    void aPersonOfTheCompanyEnrols();
    void theOfficeMarksCompletion();
    void aProgrammeMayAskForACourseFirst();
    void anEnrolmentIsCancelledByItsCompanyAlone();
    void aQuestionIsAskedAndAnswered();
    void aQuestionIsCheckedMemberByMember_data();
    void aQuestionIsCheckedMemberByMember();
    void aWithdrawnQuestionIsNotAnswered();
    void othersNeverSeeThem();

private:
    EnrolmentId enrolled() const
    {
        const auto id = m_city->newId<EnrolmentId>();
        [&] { QVERIFY(m_city->ask(m_city->owner, EnrolInCourse {id, u"roi"_s})); }();
        return id;
    }
    HelpRequestId asked() const
    {
        const auto id = m_city->newId<HelpRequestId>();
        [&] { QVERIFY(m_city->ask(m_city->owner, AskExpert {id, u"gu-wen"_s, u"样本"_s, u"两百张够吗？"_s})); }();
        return id;
    }
    Errc refusal(AccountId account, const Payload &payload) const
    {
        const Result<Effects> effects = m_city->ask(account, payload);
        return effects ? Errc::Internal : effects.error().code;
    }

    std::unique_ptr<City> m_city;
};

void LearningTest::aPersonOfTheCompanyEnrols()
{
    const Enrolment &made = m_city->get<Enrolment>(enrolled());
    QCOMPARE(made.company, m_city->company.id);
    QCOMPARE(made.personName, m_city->get<Account>(m_city->owner).personName);
    QCOMPARE(made.place, m_city->place);
    QCOMPARE(made.state, EnrolmentState::Enrolled);
    QCOMPARE(refusal(m_city->clerk, EnrolInCourse {m_city->newId<EnrolmentId>(), u"roi"_s}), Errc::WrongRole);
    QCOMPARE(refusal(m_city->owner, EnrolInCourse {made.id, u"roi"_s}), Errc::AlreadyExists);
    QCOMPARE(refusal(m_city->owner, EnrolInCourse {m_city->newId<EnrolmentId>(), {}}), Errc::Missing);
    m_city->place = PlaceCode {u"310000"_s}; // Not the office of this company.
    QCOMPARE(refusal(m_city->owner, EnrolInCourse {m_city->newId<EnrolmentId>(), u"roi"_s}), Errc::WrongPlace);
}

void LearningTest::theOfficeMarksCompletion()
{
    const EnrolmentId id = enrolled();
    QCOMPARE(refusal(m_city->owner, EndEnrolment {id, true, {}}), Errc::WrongRole);
    QCOMPARE(refusal(m_city->finance, EndEnrolment {id, true, {}}), Errc::WrongRole);
    QVERIFY(m_city->ask(m_city->clerk, EndEnrolment {id, true, u"考核合格"_s}));
    const Enrolment &done = m_city->get<Enrolment>(id);
    QCOMPARE(done.state, EnrolmentState::Completed);
    QCOMPARE(done.endedBy, m_city->get<Account>(m_city->clerk).personName);
    QVERIFY(done.endedAt.has_value());
    QCOMPARE(refusal(m_city->owner, EndEnrolment {id, false, {}}), Errc::WrongState);
}

void LearningTest::aProgrammeMayAskForACourseFirst()
{
    Programme programme = m_city->programme;
    programme.rules.push_back({u"9"_s, RuleType::CourseCompleted, RuleEffect::Fails, {u"roi"_s}, {}, {}});
    m_city->world.put(programme);
    const SubmitApplication early {m_city->newId<ApplicationId>(), m_city->form(Money::fromYuan(100'000)), {}};
    const EnrolmentId id = enrolled();
    QCOMPARE(refusal(m_city->owner, early), Errc::RuleFails); // To have enrolled is not enough.
    QVERIFY(m_city->ask(m_city->clerk, EndEnrolment {id, true, {}}));
    QVERIFY(m_city->ask(m_city->owner, early));
    QCOMPARE(m_city->get<Application>(early.application).checks.back().outcome, CheckOutcome::Passed);
}

void LearningTest::anEnrolmentIsCancelledByItsCompanyAlone()
{
    const EnrolmentId id = enrolled();
    QCOMPARE(refusal(m_city->stranger, EndEnrolment {id, false, {}}), Errc::NotYours);
    QCOMPARE(refusal(m_city->clerk, EndEnrolment {id, false, {}}), Errc::WrongRole);
    QVERIFY(m_city->ask(m_city->owner, EndEnrolment {id, false, {}}));
    QCOMPARE(m_city->get<Enrolment>(id).state, EnrolmentState::Cancelled);
}

void LearningTest::aQuestionIsAskedAndAnswered()
{
    const HelpRequestId id = asked();
    QCOMPARE(refusal(m_city->owner, AnswerRequest {id, u"够"_s}), Errc::WrongRole);
    QCOMPARE(refusal(m_city->clerk, AnswerRequest {id, u"  "_s}), Errc::Missing);
    QVERIFY(m_city->ask(m_city->clerk, AnswerRequest {id, u"先按每类五百张准备。"_s}));
    const HelpRequest &answered = m_city->get<HelpRequest>(id);
    QCOMPARE(answered.state, HelpState::Answered);
    QCOMPARE(answered.answeredBy, m_city->get<Account>(m_city->clerk).personName);
    QCOMPARE(refusal(m_city->clerk, AnswerRequest {id, u"再答"_s}), Errc::WrongState);
    QCOMPARE(refusal(m_city->owner, WithdrawRequest {id}), Errc::WrongState);
}

void LearningTest::aQuestionIsCheckedMemberByMember_data()
{
    QTest::addColumn<QString>("expert");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Errc>("code");
    QTest::addColumn<QString>("member");
    QTest::newRow("no expert") << QString() << u"a"_s << u"b"_s << Errc::Missing << u"expert"_s;
    QTest::newRow("no subject") << u"x"_s << u" "_s << u"b"_s << Errc::Missing << u"subject"_s;
    QTest::newRow("no text") << u"x"_s << u"a"_s << QString() << Errc::Missing << u"text"_s;
    QTest::newRow("subject too long") << u"x"_s << QString(LongestHelpSubject + 1, u'a') << u"b"_s << Errc::TooLong << u"subject"_s;
    QTest::newRow("text too long") << u"x"_s << u"a"_s << QString(LongestHelpText + 1, u'b') << Errc::TooLong << u"text"_s;
}

void LearningTest::aQuestionIsCheckedMemberByMember()
{
    QFETCH(QString, expert);
    QFETCH(QString, subject);
    QFETCH(QString, text);
    QFETCH(Errc, code);
    QFETCH(QString, member);
    const auto effects = m_city->ask(m_city->owner, AskExpert {m_city->newId<HelpRequestId>(), expert, subject, text});
    QVERIFY(!effects);
    QCOMPARE(effects.error().code, code);
    QCOMPARE(effects.error().arguments.value(0), member);
}

void LearningTest::aWithdrawnQuestionIsNotAnswered()
{
    const HelpRequestId id = asked();
    QCOMPARE(refusal(m_city->stranger, WithdrawRequest {id}), Errc::NotYours);
    QVERIFY(m_city->ask(m_city->owner, WithdrawRequest {id}));
    QCOMPARE(refusal(m_city->clerk, AnswerRequest {id, u"答"_s}), Errc::WrongState);
}

void LearningTest::othersNeverSeeThem()
{
    for (const AnyRecord &record : {AnyRecord(m_city->get<Enrolment>(enrolled())), AnyRecord(m_city->get<HelpRequest>(asked()))}) {
        const Audience audience = audienceOf(record);
        QVERIFY(!audience.everybody && !audience.provider && audience.officials);
        QCOMPARE(audience.company, std::optional(m_city->company.id));
    }
}

QTEST_GUILESS_MAIN(LearningTest)
#include "tst_learning.moc"
