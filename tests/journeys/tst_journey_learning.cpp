#include "core/protocol/catalogue.h"
#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString subject = u"微调要几张卡"_s;
const QString ownCourse = u"班组长夜校"_s;
const QString reply = u"先用八张卡试跑一天，记下卡时再估算。"_s;

}

/// A factory asks itself how ready it is, enrols in the course that it needs, and asks an expert; the office answers and marks.
class JourneyLearningTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSelfCheckSaysWhatComesFirst();
    void theCourseIsTaken();
    void anExpertIsAsked();
    void theOfficeAnswersAndMarks();
    void theOfficeAddsACourse();
    void theFactoryReadsAll();
    void theAnswersSurviveARestart();

private:
    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Client> m_owner;
    std::unique_ptr<Client> m_clerk;
};

void JourneyLearningTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_owner = m_theatre->signedIn(u"zhangwei"_s, passwordOf(*m_theatre, u"zhangwei"_s));
    });
}

void JourneyLearningTest::theSelfCheckSaysWhatComesFirst()
{
    play([this] {
        m_owner->click(u"nav_learn"_s);
        const LearningContent content = builtinLearning().value();
        for (const CheckQuestion &question : content.questions) // All well, but nothing is known of the computing.
            m_owner->choose(u"question_"_s + question.id, question.area == u"computing" ? question.answersZh.front() : question.answersZh.back());
        m_owner->waitForText(u"area_data"_s, u"100 %"_s);
        m_owner->waitForText(u"area_computing"_s, u"0 %"_s);
        m_owner->waitForText(u"first_computing"_s, u"试跑"_s);
        m_owner->shot(u"90-self-check"_s);
    });
}

void JourneyLearningTest::theCourseIsTaken()
{
    play([this] {
        m_owner->click(u"openCourse_computing-basics"_s);
        m_owner->click(u"courseEnrol"_s);
        m_owner->waitForRow(u"coursesTable"_s, {u"算力入门"_s, u"已报名"_s});
        m_owner->shot(u"91-courses"_s);
    });
}

void JourneyLearningTest::anExpertIsAsked()
{
    play([this] {
        m_owner->showPage(u"home"_s);
        m_owner->click(u"nav_learn"_s);
        m_owner->click(u"segment_experts"_s);
        m_owner->choose(u"askExpert"_s, u"tan-yue"_s);
        m_owner->type(u"askSubject"_s, subject);
        m_owner->type(u"askText"_s, u"微调七十亿参数的模型，要租几张卡？"_s);
        m_owner->click(u"askSend"_s);
        m_owner->waitForTexts(u"askedCard"_s, {subject, u"待答复"_s});
        m_owner->waitForState(u"Synced"_s);
    });
}

void JourneyLearningTest::theOfficeAnswersAndMarks()
{
    play([this] {
        m_clerk = m_theatre->signedIn(u"limin"_s, passwordOf(*m_theatre, u"limin"_s));
        m_clerk->click(u"nav_learning"_s);
        m_clerk->waitForRow(u"questionsTable"_s, {subject, u"待答复"_s});
        m_clerk->selectRow(u"questionsTable"_s, {subject});
        m_clerk->type(u"questionAnswer"_s, reply);
        m_clerk->click(u"questionSend"_s);
        m_clerk->waitForRow(u"questionsTable"_s, {subject, u"已答复"_s});
        m_clerk->selectRow(u"enrolmentsTable"_s, {u"算力入门"_s});
        m_clerk->click(u"enrolmentComplete"_s);
        m_clerk->waitForRow(u"enrolmentsTable"_s, {u"算力入门"_s, u"已完成"_s});
        m_clerk->waitForState(u"Synced"_s);
        m_clerk->shot(u"92-learning-desk"_s);
    });
}

void JourneyLearningTest::theOfficeAddsACourse()
{
    play([this] {
        m_clerk->showPage(u"catalogue"_s);
        m_clerk->choose(u"cataloguePlace"_s, u"440300"_s);
        m_clerk->click(u"primaryAction"_s);
        m_clerk->type(u"courseId"_s, u"night-class"_s);
        m_clerk->type(u"courseTitleZh"_s, ownCourse);
        m_clerk->type(u"courseForWhomZh"_s, u"班组长"_s);
        m_clerk->type(u"courseAboutZh"_s, u"下班后两小时，讲怎样读懂模型的判断。"_s);
        m_clerk->click(u"courseFormSubmit"_s);
        m_clerk->waitForRow(u"catalogueCoursesTable"_s, {ownCourse, u"本地自建"_s});
        m_clerk->waitForState(u"Synced"_s);
        m_clerk->shot(u"92-catalogue"_s);
    });
}

void JourneyLearningTest::theFactoryReadsAll()
{
    play([this] {
        m_owner->waitForTexts(u"askedCard"_s, {reply, u"已答复"_s});
        m_owner->shot(u"93-experts"_s);
        m_owner->click(u"segment_courses"_s);
        m_owner->waitForRow(u"coursesTable"_s, {u"算力入门"_s, u"已完成"_s});
        m_owner->waitForRow(u"coursesTable"_s, {ownCourse});
    });
}

void JourneyLearningTest::theAnswersSurviveARestart()
{
    play([this] {
        m_owner->kill();
        m_owner->start();
        m_owner->click(u"nav_learn"_s);
        m_owner->waitForText(u"area_computing"_s, u"0 %"_s);
    });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyLearningTest)
#include "tst_journey_learning.moc"
