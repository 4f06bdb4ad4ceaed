#include "core/protocol/catalogue.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/sme/factory.h"
#include "ui/common/terms.h"
#include "ui/models/learning_text.h"
#include "ui/sme/learn_page.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace cpv;
using namespace Qt::StringLiterals;

class LearnPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void theResultFollowsEachAnswerAndIsKept();
    void aVisitorsAnswersComeAlongToTheCompanyWithoutAny();
    void theWeakestAreaLeadsToItsCourse();
    void aCourseIsTakenAndGivenUp();
    void completionComesFromTheOffice();
    void aCourseOfThePlaceHasSeats();
    void aColleagueHasASeatOfTheirOwn();
    void aWithdrawnCourseStaysWithWhoIsInIt();
    void aQuestionIsAskedAndItsAnswerShown();
    void anEmptyQuestionIsTold();
    void everyTermHasOneLine();
    void aTermExplainsItselfToEverybody();
    void tabGoesFromFieldToField();

private:
    WarningsSeen m_warnings;
};

namespace {

class LearnBench
{
public:
    Factory factory;
    std::unique_ptr<LearnPage> page;
    const LearningContent content = builtinLearning().value();

    LearnBench() { open(); }
    void open(const QString &section = {})
    {
        factory.sync();
        page = std::make_unique<LearnPage>(factory.use, nullptr);
        page->resize(1100, 1000);
        page->setVisible(true);
        page->refresh();
        [this] { QTRY_VERIFY(part<QWidget>(u"learnSections"_s).isVisible()); }();
        if (!section.isEmpty())
            page->openArgument(section);
    }
    template <typename Widget> Widget &part(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    void answer(const QString &question, int answer) const { part<QComboBox>(u"question_"_s + question).setCurrentIndex(answer + 1); }
    void answerAll(int answer) const
    {
        for (const CheckQuestion &question : content.questions)
            this->answer(question.id, answer);
    }
    void press(const QString &name) const { QTest::mouseClick(&part<QPushButton>(name), Qt::LeftButton); }
    QString said(const QString &name) const
    {
        QStringList texts;
        for (const QLabel *label : part<QWidget>(name).findChildren<QLabel *>())
            if (label->isVisibleTo(page.get()))
                texts << label->text();
        return texts.join(u'\n');
    }
    HelpRequest request() const { return must(waited(factory.use.learning.load())).requests.front(); }
    Enrolment enrolment() const { return must(waited(factory.use.learning.load())).enrolments.front(); }
};

} // namespace

void LearnPageTest::theResultFollowsEachAnswerAndIsKept()
{
    LearnBench bench;
    bench.answer(u"collected"_s, 3);
    QCOMPARE(bench.part<QLabel>(u"area_data"_s).text(), u"100 %"_s);
    bench.answer(u"labelled"_s, 0);
    QCOMPARE(bench.part<QLabel>(u"area_data"_s).text(), u"50 %"_s);
    QTRY_COMPARE(must(waited(bench.factory.use.learning.answers())).size(), 2U);
    bench.open(); // Another day.
    QCOMPARE(bench.part<QLabel>(u"area_data"_s).text(), u"50 %"_s);
    bench.press(u"selfCheckAgain"_s);
    QCOMPARE(bench.part<QLabel>(u"area_data"_s).text(), u"–"_s);
}

void LearnPageTest::aVisitorsAnswersComeAlongToTheCompanyWithoutAny()
{
    Factory factory;
    City &city = factory.city();
    const Learning &learning = factory.use.learning;
    const auto signIn = [&](AccountId who) {
        factory.remote.sessions.push_back(factory.opened(who));
        must(waited(factory.use.session.signIn({city.get<Account>(who).login, u"password"_s})));
    };
    must(waited(factory.use.session.signOut()));
    must(waited(learning.keep({{u"collected"_s, 3}})));
    signIn(city.owner);
    QCOMPARE(must(waited(learning.answers())), (CheckAnswers {{u"collected"_s, 3}}));
    must(waited(factory.use.session.signOut()));
    QVERIFY(must(waited(learning.answers())).empty()); // Nobody who comes next sees them.
    must(waited(learning.keep({{u"collected"_s, 0}})));
    signIn(city.owner);
    QCOMPARE(must(waited(learning.answers())), (CheckAnswers {{u"collected"_s, 3}})); // The own ones stay.
}

void LearnPageTest::theWeakestAreaLeadsToItsCourse()
{
    LearnBench bench;
    bench.answerAll(3);
    bench.answer(u"skills"_s, 0);
    bench.answer(u"money"_s, 0);
    QVERIFY(bench.page->findChild<QLabel *>(u"first_people"_s));
    QVERIFY(!bench.page->findChild<QLabel *>(u"first_data"_s));
    bench.press(u"openCourse_use-models"_s);
    QTRY_VERIFY(bench.part<QWidget>(u"courses"_s).isVisible());
    QVERIFY(bench.said(u"courseCard"_s).contains(u"language models"_s));
}

void LearnPageTest::aCourseIsTakenAndGivenUp()
{
    LearnBench bench;
    bench.page->openArgument(u"courses"_s);
    bench.press(u"courseEnrol"_s);
    QTRY_VERIFY(bench.part<QWidget>(u"courseCancel"_s).isVisible());
    QVERIFY(!bench.part<QWidget>(u"courseEnrol"_s).isVisible());
    QCOMPARE(bench.enrolment().course, bench.content.courses.front().id);
    bench.press(u"courseCancel"_s);
    QTRY_VERIFY(bench.part<QWidget>(u"courseEnrol"_s).isVisible());
}

void LearnPageTest::completionComesFromTheOffice()
{
    LearnBench bench;
    bench.page->openArgument(u"courses"_s);
    bench.press(u"courseEnrol"_s);
    QTRY_VERIFY(bench.part<QWidget>(u"courseCancel"_s).isVisible());
    bench.factory.sync();
    bench.factory.ask(bench.factory.city().clerk, EndEnrolment {bench.enrolment().id, true, u"合格"_s});
    bench.open(u"courses"_s);
    QTRY_COMPARE(bench.part<Pill>(u"courseState"_s).tone(), Tone::Ok);
    QVERIFY(!bench.part<QWidget>(u"courseCancel"_s).isVisible());
}

void LearnPageTest::aCourseOfThePlaceHasSeats()
{
    LearnBench bench;
    City &city = bench.factory.city();
    const Course own {.id = u"safe-data"_s, .titleZh = u"数据安全"_s, .titleEn = {}, .aboutZh = u"怎么存"_s, .aboutEn = {}, .forWhomZh = u"信息化人员"_s,
        .forWhomEn = {}, .area = {}, .hours = 2, .lessonsZh = {}, .lessonsEn = {}};
    bench.factory.ask(city.clerk, PublishCourse {own, CourseSession {bench.factory.use.today().addDays(9), u"三楼"_s, 1}});
    bench.open(u"courses/safe-data"_s);
    QTRY_VERIFY(bench.said(u"courseCard"_s).contains(u"三楼, 1 of 1 seats left"_s));
    bench.press(u"courseEnrol"_s);
    QTRY_VERIFY(bench.part<QWidget>(u"courseCancel"_s).isVisible());
    QTRY_VERIFY(bench.said(u"courseCard"_s).contains(u"Seat for"_s));
    bench.press(u"courseCancel"_s);
    QTRY_VERIFY(bench.part<QWidget>(u"courseEnrol"_s).isVisible());
    bench.factory.sync();

    const auto colleague = city.newId<EnrolmentId>(); // Takes the only seat, and another company has it in the end.
    bench.factory.ask(city.owner, EnrolInCourse {colleague, u"safe-data"_s});
    Enrolment moved = city.get<Enrolment>(colleague);
    moved.state = EnrolmentState::Cancelled;
    moved.version += 1;
    city.world.put(moved);
    bench.open(u"courses/safe-data"_s);
    QTRY_VERIFY(bench.said(u"courseCard"_s).contains(u"are taken"_s));
    QCOMPARE(bench.part<Pill>(u"courseState"_s).text(), u"No seats"_s); // As the list says.
    QVERIFY(!bench.part<QWidget>(u"courseEnrol"_s).isVisible());
}

void LearnPageTest::aColleagueHasASeatOfTheirOwn()
{
    LearnBench bench;
    City &city = bench.factory.city();
    Account colleague = city.get<Account>(city.owner);
    colleague.id = city.newId<AccountId>();
    colleague.login = u"second"_s;
    colleague.personName = u"周明"_s;
    city.world.put(colleague);
    bench.factory.ask(colleague.id, EnrolInCourse {city.newId<EnrolmentId>(), u"roi"_s});
    bench.open(u"courses/roi"_s);
    QTRY_VERIFY(bench.said(u"courseCard"_s).contains(colleague.personName));
    QVERIFY(bench.part<QWidget>(u"courseEnrol"_s).isVisible());
    QCOMPARE(bench.part<Pill>(u"courseState"_s).text(), u"A colleague is enrolled"_s);
    QCOMPARE(bench.part<QPushButton>(u"courseCancel"_s).text(), u"Cancel enrolment of 周明"_s); // Nobody gives up another's seat unawares.
    bench.press(u"courseEnrol"_s);
    QTRY_VERIFY(!bench.part<QWidget>(u"courseEnrol"_s).isVisible());
    QTRY_VERIFY2(bench.said(u"courseCard"_s).contains(colleague.personName), qPrintable(bench.said(u"courseCard"_s)));
    QVERIFY(bench.said(u"courseCard"_s).contains(city.get<Account>(city.owner).personName));
    QCOMPARE(bench.part<QPushButton>(u"courseCancel"_s).text(), u"Cancel enrolment"_s); // One's own comes first.
    QCOMPARE(bench.part<Pill>(u"courseState"_s).text(), enrolmentStateText(EnrolmentState::Enrolled));
}

void LearnPageTest::aWithdrawnCourseStaysWithWhoIsInIt()
{
    LearnBench bench;
    bench.page->openArgument(u"courses/roi"_s);
    bench.press(u"courseEnrol"_s);
    QTRY_VERIFY(bench.part<QWidget>(u"courseCancel"_s).isVisible());
    bench.factory.sync();
    for (const QString &course : {u"roi"_s, u"use-models"_s})
        bench.factory.ask(bench.factory.city().clerk, WithdrawCourse {course});
    bench.open(u"courses/roi"_s);
    const std::vector<Course> offered = must(waited(bench.factory.use.learning.load())).content.courses;
    QVERIFY(std::ranges::find(offered, u"roi"_s, &Course::id) != offered.end());
    QVERIFY(std::ranges::find(offered, u"use-models"_s, &Course::id) == offered.end());
    QTRY_VERIFY(bench.part<QWidget>(u"courseCancel"_s).isVisible());
}

void LearnPageTest::aQuestionIsAskedAndItsAnswerShown()
{
    LearnBench bench;
    bench.page->openArgument(u"experts"_s);
    bench.press(u"ask_tan-yue"_s);
    QCOMPARE(bench.part<QComboBox>(u"askExpert"_s).currentData().toString(), u"tan-yue"_s);
    bench.part<QLineEdit>(u"askSubject"_s).setText(u"卡型"_s);
    bench.part<QPlainTextEdit>(u"askText"_s).setPlainText(u"微调七十亿参数的模型要几张卡？"_s);
    bench.press(u"askSend"_s);
    QTRY_VERIFY(bench.part<QWidget>(u"askedCard"_s).isVisible());
    QVERIFY(bench.part<QPlainTextEdit>(u"askText"_s).toPlainText().isEmpty());
    bench.factory.sync();
    bench.factory.ask(bench.factory.city().clerk, AnswerRequest {bench.request().id, u"先用八张卡试跑一天。"_s});
    bench.open(u"experts"_s);
    QTRY_VERIFY(bench.said(u"askedCard"_s).contains(u"先用八张卡试跑一天。"_s));
}

void LearnPageTest::anEmptyQuestionIsTold()
{
    LearnBench bench;
    bench.page->openArgument(u"experts"_s);
    bench.press(u"askSend"_s);
    QVERIFY(!bench.part<QWidget>(u"askSubject"_s).accessibleDescription().isEmpty());
    bench.part<QLineEdit>(u"askSubject"_s).setText(u"a"_s);
    bench.part<QPlainTextEdit>(u"askText"_s).setPlainText(QString(LongestHelpText + 1, u'a'));
    bench.press(u"askSend"_s);
    QVERIFY(bench.part<QWidget>(u"askText"_s).accessibleDescription().contains(u"2000"_s));
    QVERIFY(must(waited(bench.factory.use.learning.load())).requests.empty());
}

void LearnPageTest::everyTermHasOneLine()
{
    const QStringList ids = termIds();
    QVERIFY(ids.size() >= 20);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    for (const QString &id : ids) {
        const TermWords words = term(id).words();
        QVERIFY2(!words.name.isEmpty() && !words.text.isEmpty() && words.text.size() < 160 && !words.text.contains(u'\n'), qPrintable(id));
    }
}

void LearnPageTest::aTermExplainsItselfToEverybody()
{
    auto *edit = new QLineEdit;
    FormField field(u"PUE"_s, edit);
    field.setTerm(term(u"pue"_s));
    auto *mark = field.findChild<TermMark *>(u"term_pue"_s);
    QVERIFY(mark);
    QVERIFY(mark->accessibleName().contains(u"PUE"_s));
    QCOMPARE(mark->accessibleDescription(), term(u"pue"_s).words().text);
    QVERIFY(mark->toolTip().contains(u"1.2"_s));
    QCOMPARE(mark->focusPolicy(), Qt::NoFocus); // Tab goes on to the next field; Shift+F1 in this one explains its word.
    QVERIFY(edit->accessibleDescription().contains(term(u"pue"_s).words().text));
    QCOMPARE(TermMark(term(u"pue"_s)).focusPolicy(), Qt::TabFocus); // One that stands by itself is a stop of its own.
}

void LearnPageTest::tabGoesFromFieldToField()
{
    QWidget form;
    auto *layout = new QVBoxLayout(&form);
    const std::array edits {new QLineEdit, new QLineEdit};
    for (QLineEdit *edit : edits) {
        auto *field = new FormField(u"PUE"_s, edit);
        field->setTerm(term(u"pue"_s));
        layout->addWidget(field);
    }
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    edits[0]->setFocus();
    QTest::keyClick(edits[0], Qt::Key_Tab);
    QCOMPARE(form.focusWidget(), edits[1]);
    QTest::keyClick(edits[1], Qt::Key_F1, Qt::ShiftModifier);
    QTRY_VERIFY(QToolTip::text().contains(term(u"pue"_s).words().text));
    QToolTip::hideText();
    QCOMPARE(form.focusWidget(), edits[1]); // Whoever reads goes on typing.
}

QTEST_MAIN(LearnPageTest)
#include "tst_learn_page.moc"
