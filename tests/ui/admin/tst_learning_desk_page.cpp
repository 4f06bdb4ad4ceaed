#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/learning_desk_page.h"
#include "ui/widgets/table_view.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace cpv;
using namespace Qt::StringLiterals;

class LearningDeskPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void aQuestionIsAnswered();
    void whatIsWrittenOutlastsOtherSteps();
    void completionIsMarked();
    void othersOnlyRead();
    void outcomesAreComparedAsFarAsTheyAreMany();

private:
    WarningsSeen m_warnings;
};

namespace {

class LearningBench
{
public:
    Office office;
    std::unique_ptr<LearningDeskPage> page;
    EnrolmentId enrolment;
    HelpRequestId request;

    void open(AccountId who)
    {
        City &city = office.city();
        enrolment = city.newId<EnrolmentId>();
        request = city.newId<HelpRequestId>();
        must(city.ask(city.owner, EnrolInCourse {enrolment, u"roi"_s}));
        must(city.ask(city.owner, AskExpert {request, u"gu-wen"_s, u"样本数量"_s, u"每类要多少张？"_s}));
        office.signIn(who);
        office.sync();
        page = std::make_unique<LearningDeskPage>(office.use, nullptr);
        page->resize(1100, 900);
        page->setVisible(true);
        page->refresh();
        QTRY_COMPARE(part<TableView>(u"questionsTable"_s).model()->rowCount(), 1);
    }
    template <typename Widget> Widget &part(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
};

} // namespace

void LearningDeskPageTest::aQuestionIsAnswered()
{
    LearningBench bench;
    bench.open(bench.office.city().clerk);
    QTest::mouseClick(&bench.part<QPushButton>(u"questionSend"_s), Qt::LeftButton);
    QVERIFY(!bench.part<QWidget>(u"questionAnswer"_s).accessibleDescription().isEmpty());
    bench.part<QPlainTextEdit>(u"questionAnswer"_s).setPlainText(u"先按每类五百张准备。"_s);
    QTest::mouseClick(&bench.part<QPushButton>(u"questionSend"_s), Qt::LeftButton);
    QTRY_VERIFY(!bench.part<QWidget>(u"questionSend"_s).isVisible());
    bench.office.sync();
    QCOMPARE(bench.office.city().get<HelpRequest>(bench.request).answer, u"先按每类五百张准备。"_s);
}

void LearningDeskPageTest::whatIsWrittenOutlastsOtherSteps()
{
    LearningBench bench;
    bench.open(bench.office.city().clerk);
    auto &answer = bench.part<QPlainTextEdit>(u"questionAnswer"_s);
    auto &questions = bench.part<TableView>(u"questionsTable"_s);
    answer.setPlainText(u"先按每类"_s);
    QTest::mouseClick(&bench.part<QPushButton>(u"enrolmentComplete"_s), Qt::LeftButton); // Has nothing to do with it.
    QTRY_VERIFY(!bench.part<QWidget>(u"enrolmentComplete"_s).isVisible());
    QCOMPARE(answer.toPlainText(), u"先按每类"_s);
    City &city = bench.office.city();
    must(city.ask(city.owner, AskExpert {city.newId<HelpRequestId>(), u"gu-wen"_s, u"另一个问题"_s, u"怎么存？"_s}));
    bench.office.sync();
    QTRY_COMPARE(questions.model()->rowCount(), 2);
    QCOMPARE(answer.toPlainText(), u"先按每类"_s);
    const int own = questions.currentIndex().row();
    questions.selectRow(1 - own); // To look at the other.
    QCOMPARE(answer.toPlainText(), QString());
    questions.selectRow(own);
    QCOMPARE(answer.toPlainText(), u"先按每类"_s);
}

void LearningDeskPageTest::completionIsMarked()
{
    LearningBench bench;
    bench.open(bench.office.city().clerk);
    QTest::mouseClick(&bench.part<QPushButton>(u"enrolmentComplete"_s), Qt::LeftButton);
    QTRY_VERIFY(!bench.part<QWidget>(u"enrolmentComplete"_s).isVisible());
    bench.office.sync();
    QCOMPARE(bench.office.city().get<Enrolment>(bench.enrolment).state, EnrolmentState::Completed);
}

void LearningDeskPageTest::othersOnlyRead()
{
    LearningBench bench;
    bench.open(bench.office.city().auditor);
    QVERIFY(!bench.part<QWidget>(u"questionSend"_s).isVisible());
    QVERIFY(!bench.part<QWidget>(u"enrolmentComplete"_s).isVisible());
}

void LearningDeskPageTest::outcomesAreComparedAsFarAsTheyAreMany()
{
    LearningBench bench;
    bench.open(bench.office.city().clerk);
    const QAbstractItemModel *effect = bench.part<TableView>(u"learningEffectTable"_s).model();
    QTRY_VERIFY(bench.part<QWidget>(u"learningEffect"_s).isVisible());
    QCOMPARE(effect->rowCount(), 2);
    QCOMPARE(effect->index(0, 1).data().toString(), u"0"_s); // Nothing was reported.
    QCOMPARE(effect->index(0, 2).data().toString(), u"too few"_s);
}

QTEST_MAIN(LearningDeskPageTest)
#include "tst_learning_desk_page.moc"
