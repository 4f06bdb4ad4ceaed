#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/catalogue_page.h"
#include "ui/widgets/optional_date.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace cpv;
using namespace Qt::StringLiterals;

class CataloguePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void theCarriedCoursesStandThere();
    void aCourseIsAddedWithItsSession();
    void whatIsMissingIsToldAtItsField();
    void whereAndSeatsNeedADay();
    void aSessionIsTakenAwayByItsDayAlone();
    void anIdIsUsedOnce();
    void aCarriedCourseIsWithdrawnAndOfferedAgain();
    void aChangeShowsWhatWasWritten();
    void aColleaguesChangeIsNotWrittenOver();
    void bothFormsKnowWhatTheyAreAbout();
    void anAdviserIsAdded();
    void othersOnlyRead();

private:
    WarningsSeen m_warnings;
};

namespace {

class CatalogueBench
{
public:
    Office office;
    std::unique_ptr<CataloguePage> page;

    explicit CatalogueBench(AccountId City::*who = &City::clerk)
    {
        office.signIn(office.city().*who);
        office.sync();
        page = std::make_unique<CataloguePage>(office.use, nullptr);
        page->resize(1100, 1200);
        page->setVisible(true);
        page->refresh();
        QTRY_VERIFY(part<QWidget>(u"catalogueCourses"_s).isVisible());
    }
    template <typename Widget> Widget &part(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    void press(const QString &name) const { QTest::mouseClick(&part<QPushButton>(name), Qt::LeftButton); }
    void line(const QString &name, const QString &text) const { part<QLineEdit>(name).setText(text); }
    void text(const QString &name, const QString &text) const { part<QPlainTextEdit>(name).setPlainText(text); }
    /// Of the courses: the row with this title, as its cells' texts.
    QStringList row(const QString &table, const QString &first) const
    {
        const QAbstractItemModel *model = part<TableView>(table).model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() != first)
                continue;
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            return cells;
        }
        return {};
    }
    void select(const QString &table, const QString &first) const
    {
        const QAbstractItemModel *model = part<TableView>(table).model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString() == first)
                part<TableView>(table).selectRow(row);
    }
    void fillCourse() const
    {
        page->primaryAction()->trigger();
        line(u"courseId"_s, u"safe-data"_s);
        line(u"courseTitleZh"_s, u"数据安全"_s);
        line(u"courseForWhomZh"_s, u"信息化人员"_s);
        text(u"courseAboutZh"_s, u"怎么存、怎么交"_s);
        text(u"courseLessonsZh"_s, u"分级\n\n留痕"_s);
    }
    /// A course of the place's own, published and open in the form again.
    void openOwnCourse()
    {
        fillCourse();
        press(u"courseFormSubmit"_s);
        QTRY_VERIFY(!row(u"catalogueCoursesTable"_s, u"数据安全"_s).isEmpty());
        office.sync();
        select(u"catalogueCoursesTable"_s, u"数据安全"_s);
        press(u"catalogueCourseChange"_s);
    }
};

} // namespace

void CataloguePageTest::theCarriedCoursesStandThere()
{
    CatalogueBench bench;
    const LearningContent carried = must(waited(bench.office.use.learning.load())).carried;
    QCOMPARE(bench.part<TableView>(u"catalogueCoursesTable"_s).model()->rowCount(), int(carried.courses.size()));
    QCOMPARE(bench.row(u"catalogueCoursesTable"_s, carried.courses.front().titleEn).value(1), u"From the program"_s);
}

void CataloguePageTest::aCourseIsAddedWithItsSession()
{
    CatalogueBench bench;
    bench.fillCourse();
    const QDate day = bench.office.use.today().addDays(7);
    bench.part<OptionalDate>(u"courseDay"_s).setChosen(day);
    bench.line(u"courseWhere"_s, u"三楼"_s);
    bench.part<QSpinBox>(u"courseSeats"_s).setValue(20);
    bench.press(u"courseFormSubmit"_s);
    QTRY_VERIFY(!bench.part<QWidget>(u"courseForm"_s).isVisible());
    QTRY_COMPARE(bench.row(u"catalogueCoursesTable"_s, u"数据安全"_s).value(1), u"Our own"_s); // English falls back.
    bench.office.sync();
    const City &city = bench.office.city();
    const PlaceCourse made = city.get<PlaceCourse>(PlaceCourse::idOf(city.place, u"safe-data"_s));
    QCOMPARE(made.session, std::optional(CourseSession {day, u"三楼"_s, 20}));
    QCOMPARE(made.course.lessonsZh, (std::vector {u"分级"_s, u"留痕"_s}));
    QVERIFY(made.course.titleEn.isEmpty());
}

void CataloguePageTest::whatIsMissingIsToldAtItsField()
{
    CatalogueBench bench;
    bench.fillCourse();
    bench.line(u"courseId"_s, u"Safe Data"_s);
    bench.press(u"courseFormSubmit"_s);
    QTRY_VERIFY(bench.part<QWidget>(u"courseId"_s).accessibleDescription().contains(u"beginning with a letter"_s));
    bench.line(u"courseId"_s, u"safe-data"_s);
    bench.line(u"courseTitleZh"_s, {});
    bench.press(u"courseFormSubmit"_s);
    QTRY_VERIFY(!bench.part<QWidget>(u"courseTitleZh"_s).accessibleDescription().isEmpty());
    QVERIFY(bench.part<QWidget>(u"courseForm"_s).isVisible()); // With all that was typed.
    QCOMPARE(bench.part<QLineEdit>(u"courseForWhomZh"_s).text(), u"信息化人员"_s);
}

void CataloguePageTest::whereAndSeatsNeedADay()
{
    CatalogueBench bench;
    const auto told = [&] { return bench.part<QWidget>(u"courseDay"_s).accessibleDescription().contains(u"go with a day"_s); };
    bench.fillCourse();
    bench.line(u"courseWhere"_s, u"三楼"_s);
    bench.press(u"courseFormSubmit"_s);
    QVERIFY(told());
    bench.line(u"courseWhere"_s, {});
    bench.part<QSpinBox>(u"courseSeats"_s).setValue(12);
    bench.press(u"courseFormSubmit"_s);
    QVERIFY(told());
    const QDate day = bench.office.use.today().addDays(7);
    bench.line(u"courseWhere"_s, u"三楼"_s);
    bench.part<OptionalDate>(u"courseDay"_s).setChosen(day);
    bench.press(u"courseFormSubmit"_s);
    QTRY_VERIFY(!bench.part<QWidget>(u"courseForm"_s).isVisible());
    bench.office.sync();
    const City &city = bench.office.city();
    QCOMPARE(city.get<PlaceCourse>(PlaceCourse::idOf(city.place, u"safe-data"_s)).session, std::optional(CourseSession {day, u"三楼"_s, 12}));
}

void CataloguePageTest::aSessionIsTakenAwayByItsDayAlone()
{
    CatalogueBench bench;
    bench.fillCourse();
    bench.part<OptionalDate>(u"courseDay"_s).setChosen(bench.office.use.today().addDays(7));
    bench.line(u"courseWhere"_s, u"三楼"_s);
    bench.press(u"courseFormSubmit"_s);
    QTRY_VERIFY(!bench.part<QWidget>(u"courseForm"_s).isVisible());
    bench.office.sync();
    QTRY_VERIFY(bench.row(u"catalogueCoursesTable"_s, u"数据安全"_s).value(4).contains(u"三楼"_s));
    bench.select(u"catalogueCoursesTable"_s, u"数据安全"_s);
    bench.press(u"catalogueCourseChange"_s);
    bench.part<OptionalDate>(u"courseDay"_s).setChosen({});
    bench.press(u"courseFormSubmit"_s); // With the place where it would have been.
    QTRY_VERIFY(!bench.part<QWidget>(u"courseForm"_s).isVisible());
    bench.office.sync();
    const City &city = bench.office.city();
    QVERIFY(!city.get<PlaceCourse>(PlaceCourse::idOf(city.place, u"safe-data"_s)).session);
}

void CataloguePageTest::anIdIsUsedOnce()
{
    CatalogueBench bench;
    bench.fillCourse();
    bench.line(u"courseId"_s, u"roi"_s);
    bench.press(u"courseFormSubmit"_s);
    QVERIFY(bench.part<QWidget>(u"courseId"_s).accessibleDescription().contains(u"exists"_s));
}

void CataloguePageTest::aCarriedCourseIsWithdrawnAndOfferedAgain()
{
    CatalogueBench bench;
    const Course first = must(waited(bench.office.use.learning.load())).carried.courses.front();
    const auto state = [&] { return bench.row(u"catalogueCoursesTable"_s, first.titleEn).value(5); };
    QCOMPARE(state(), u"Offered"_s);
    bench.press(u"catalogueCourseWithdraw"_s);
    QTRY_COMPARE(state(), u"Not offered"_s);
    bench.office.sync();
    QCOMPARE(bench.part<QPushButton>(u"catalogueCourseWithdraw"_s).text(), u"Offer again"_s);
    bench.press(u"catalogueCourseWithdraw"_s);
    QTRY_COMPARE(state(), u"Offered"_s);
    bench.office.sync();
    const City &city = bench.office.city();
    QVERIFY(!city.get<PlaceCourse>(PlaceCourse::idOf(city.place, first.id)).withdrawn);
}

void CataloguePageTest::aChangeShowsWhatWasWritten()
{
    CatalogueBench bench;
    bench.openOwnCourse();
    QVERIFY(bench.part<QLineEdit>(u"courseTitleEn"_s).text().isEmpty()); // Not the Chinese that stands for it.
    QVERIFY(bench.part<QLineEdit>(u"courseId"_s).isReadOnly());
    bench.line(u"courseTitleEn"_s, u"Safe data"_s);
    bench.press(u"courseFormSubmit"_s);
    QTRY_VERIFY(!bench.row(u"catalogueCoursesTable"_s, u"Safe data"_s).isEmpty());
}

void CataloguePageTest::aColleaguesChangeIsNotWrittenOver()
{
    CatalogueBench bench;
    bench.openOwnCourse();
    City &city = bench.office.city();
    const auto kept = [&] { return city.get<PlaceCourse>(PlaceCourse::idOf(city.place, u"safe-data"_s)); };
    const CourseSession session {bench.office.use.today().addDays(7), u"三楼"_s, 20};
    QVERIFY(city.ask(city.editor, PublishCourse {kept().course, session}, kept().version));
    bench.office.sync();
    QTRY_VERIFY(bench.row(u"catalogueCoursesTable"_s, u"数据安全"_s).value(4).contains(u"三楼"_s)); // The page knows it, its form does not.
    bench.press(u"courseFormSubmit"_s);
    QTRY_VERIFY(bench.part<QWidget>(u"courseFormNotice"_s).isVisible());
    QVERIFY(bench.part<QWidget>(u"courseForm"_s).isVisible());
    QCOMPARE(kept().session, std::optional(session));
}

void CataloguePageTest::bothFormsKnowWhatTheyAreAbout()
{
    CatalogueBench bench;
    bench.fillCourse();
    bench.press(u"catalogueAdviserChange"_s); // The new course stays new.
    bench.line(u"courseId"_s, u"roi"_s);
    bench.press(u"courseFormSubmit"_s);
    QVERIFY(bench.part<QWidget>(u"courseId"_s).accessibleDescription().contains(u"exists"_s));
}

void CataloguePageTest::anAdviserIsAdded()
{
    CatalogueBench bench;
    bench.press(u"catalogueAdviserAdd"_s);
    bench.line(u"adviserId"_s, u"li-ming"_s);
    bench.line(u"adviserNameZh"_s, u"李明"_s);
    bench.line(u"adviserFieldZh"_s, u"网络"_s);
    bench.text(u"adviserCanHelpZh"_s, u"联网与隔离"_s);
    bench.press(u"adviserFormSubmit"_s);
    QTRY_COMPARE(bench.row(u"catalogueAdvisersTable"_s, u"李明"_s).value(2), u"Our own"_s);
    bench.office.sync();
    const City &city = bench.office.city();
    QVERIFY(!city.get<PlaceExpert>(PlaceExpert::idOf(city.place, u"li-ming"_s)).expert.demonstration);
}

void CataloguePageTest::othersOnlyRead()
{
    CatalogueBench bench(&City::auditor);
    QVERIFY(!bench.page->primaryAction());
    for (const QString &name : {u"catalogueCourseWithdraw"_s, u"catalogueCourseChange"_s, u"catalogueAdviserAdd"_s})
        QVERIFY(!bench.part<QWidget>(name).isVisible());
}

QTEST_MAIN(CataloguePageTest)
#include "tst_catalogue_page.moc"
