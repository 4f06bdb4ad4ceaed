#include "core/usecases/fairness_report.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/admin/decisions_scene.h"
#include "tests/ui/admin/office.h"
#include "tests/ui/admin/queue_desk.h"
#include "ui/admin/fairness_page.h"
#include "ui/admin/fairness_words.h"
#include "ui/admin/pages.h"
#include "ui/charts/line_chart_card.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

using namespace cpv;
using namespace Qt::StringLiterals;

class FairnessPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void onlyDecisionsInForceCount();
    void theFavouringOfficialStandsFirst();
    void theCompanyOfOneDeskIsNamed();
    void groupsAreShownByWhatIsChosen();
    void anotherTimeIsAskedAnew();
    void whoOverseesHasThePage();
    void aRowOpensItsCases();
    void itHasOneName();

private:
    WarningsSeen m_warnings;
};

namespace {

class FairnessBench
{
public:
    Office office;
    DecisionsScene scene;
    std::unique_ptr<FairnessPage> page;

    FairnessBench()
    {
        scene = fillDecisions(office.city());
        office.city().place = scene.place; // Whose registry the city plays from here on.
        office.signIn(office.city().approverA);
        office.sync();
        page = std::make_unique<FairnessPage>(office.use, nullptr);
        page->resize(1200, 2400);
        page->setVisible(true);
        page->refresh();
        // The office's own place comes later in the list; the one with decisions is chosen.
        auto &places = part<QComboBox>(u"fairnessPlaces"_s);
        QTRY_VERIFY(places.findData(scene.place.code) >= 0);
        places.setCurrentIndex(places.findData(scene.place.code));
        Q_EMIT places.activated(places.currentIndex());
        QTRY_VERIFY(table(u"fairnessOfficials"_s).model()->rowCount() == qsizetype(scene.officials.size()));
    }
    template <typename Widget> Widget &part(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    TableView &table(const QString &name) const { return part<TableView>(name); }
    QString cell(const QString &name, int row, int column) const { return table(name).model()->index(row, column).data().toString(); }
    QString nameOf(AccountId id) { return office.city().get<Account>(id).personName; }
    void choose(const QString &control, const QString &segment)
    {
        auto &segments = part<SegmentedControl>(control);
        segments.setCurrentId(segment);
        Q_EMIT segments.currentChanged(segment);
    }
    QStringList column(const QString &name, int column) const
    {
        QStringList texts;
        for (int row = 0; row < table(name).model()->rowCount(); ++row)
            texts << cell(name, row, column);
        return texts;
    }
};

} // namespace

void FairnessPageTest::onlyDecisionsInForceCount()
{
    FairnessBench bench;
    QVERIFY(bench.scene.waiting > 0);
    bench.choose(u"fairnessPeriod"_s, u"all"_s);
    QTRY_COMPARE(bench.page->subtitle(), u"%1 decided case(s), as the registry confirmed them"_s.arg(bench.scene.decided));
    int cases = 0;
    for (const QString &text : bench.column(u"fairnessOfficials"_s, 1))
        cases += text.toInt();
    QCOMPARE(cases, bench.scene.decided);
}

void FairnessPageTest::theFavouringOfficialStandsFirst()
{
    FairnessBench bench;
    QCOMPARE(bench.cell(u"fairnessOfficials"_s, 0, 0), bench.nameOf(bench.scene.favouring));
    QCOMPARE(bench.cell(u"fairnessOfficials"_s, 0, 6), u"More lenient"_s);
    QCOMPARE(bench.column(u"fairnessOfficials"_s, 6).count(u"More lenient"_s), 1);
    QCOMPARE(bench.column(u"fairnessOfficials"_s, 6).count(u"Stricter"_s), 0);
    QVERIFY(bench.cell(u"fairnessOfficials"_s, 0, 2).toInt() > bench.cell(u"fairnessOfficials"_s, 0, 3).toDouble());
}

void FairnessPageTest::theCompanyOfOneDeskIsNamed()
{
    FairnessBench bench;
    QVERIFY(bench.table(u"fairnessPairs"_s).model()->rowCount() > 0);
    QCOMPARE(bench.cell(u"fairnessPairs"_s, 0, 0), bench.nameOf(bench.scene.officials[1]));
    QCOMPARE(bench.cell(u"fairnessPairs"_s, 0, 1), bench.office.city().get<Company>(bench.scene.regular).name);
    QCOMPARE(bench.cell(u"fairnessPairs"_s, 0, 7), u"Look at"_s);
}

void FairnessPageTest::groupsAreShownByWhatIsChosen()
{
    FairnessBench bench;
    const auto count = [&] { return bench.table(u"fairnessGroups"_s).model()->rowCount(); };
    QCOMPARE(count(), 6); // Districts.
    bench.choose(u"fairnessDimensions"_s, u"Size"_s);
    QCOMPARE(bench.column(u"fairnessGroups"_s, 0).contains(u"Micro"_s), true);
    const int micro = int(bench.column(u"fairnessGroups"_s, 0).indexOf(u"Micro"_s));
    QCOMPARE(bench.cell(u"fairnessGroups"_s, micro, 8), u"Look at"_s); // 45 of a hundred against 66.
    QCOMPARE(bench.column(u"fairnessGroups"_s, 8).count(u"Highest rate"_s), 1);
    bench.choose(u"fairnessDimensions"_s, u"FirstTime"_s);
    QCOMPARE(count(), 2);
    bench.choose(u"fairnessDimensions"_s, u"Industry"_s);
    QVERIFY(bench.column(u"fairnessGroups"_s, 0).contains(u"Manufacturing"_s));
    // Each figure is explained, and the curve has its table.
    QVERIFY(bench.part<QLabel>(u"fairnessGroupsWords"_s).text().contains(u"Fisher"_s));
    QVERIFY(bench.part<QLabel>(u"fairnessLorenzWords"_s).text().contains(u"Gini"_s));
    QVERIFY(bench.part<LineChartCard>(u"fairnessLorenz"_s).isVisible());
}

void FairnessPageTest::anotherTimeIsAskedAnew()
{
    FairnessBench bench;
    bench.choose(u"fairnessPeriod"_s, u"all"_s);
    QTRY_COMPARE(bench.page->subtitle().section(u' ', 0, 0).toInt(), bench.scene.decided);
    bench.choose(u"fairnessPeriod"_s, u"year"_s);
    QTRY_VERIFY(bench.page->subtitle().section(u' ', 0, 0).toInt() < bench.scene.decided);
    bench.part<QComboBox>(u"fairnessPlaces"_s).setCurrentIndex(0);
}

void FairnessPageTest::whoOverseesHasThePage()
{
    FairnessBench bench;
    const auto has = [&](AccountId who) {
        bench.office.signIn(who);
        const auto pages = adminPages(bench.office.use);
        return std::ranges::find(pages, u"fairness"_s, &PageEntry::id) != pages.end();
    };
    for (const AccountId who : {bench.office.city().approverA, bench.office.city().editor, bench.office.city().auditor})
        QVERIFY(has(who));
    for (const AccountId who : {bench.office.city().clerk, bench.office.city().finance, bench.office.city().reviewer})
        QVERIFY(!has(who));
}

void FairnessPageTest::aRowOpensItsCases()
{
    FairnessBench bench;
    bench.choose(u"fairnessPeriod"_s, u"all"_s);
    QTRY_COMPARE(bench.page->subtitle().section(u' ', 0, 0).toInt(), bench.scene.decided);
    bench.choose(u"fairnessDimensions"_s, u"Size"_s);
    const int micro = int(bench.column(u"fairnessGroups"_s, 0).indexOf(u"Micro"_s));
    const int cases = bench.cell(u"fairnessGroups"_s, micro, 1).toInt();
    QSignalSpy asked(bench.page.get(), &Page::pageRequested);
    Q_EMIT bench.table(u"fairnessGroups"_s).rowActivated(micro);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.last().at(0).toString(), u"queue"_s);    const LedToQueue queue(bench.office.use, asked.last().at(1));
    QTRY_COMPARE(queue.rows(), cases);
    Q_EMIT bench.table(u"fairnessOfficials"_s).rowActivated(0);
    QVERIFY(asked.last().at(1).toString().contains(bench.scene.favouring.toText()));
    Q_EMIT bench.table(u"fairnessPairs"_s).rowActivated(0);
    QCOMPARE(asked.last().at(1).toString(), u"search:"_s + bench.office.city().get<Company>(bench.scene.regular).name);
    // What isn't known of a case is no column's value.
    QVERIFY(!groupCondition(FairnessDimension::District, {}));
    QVERIFY(groupCondition(FairnessDimension::Industry, u"C"_s)->anyOf.size() > 1);
}

void FairnessPageTest::itHasOneName()
{
    FairnessBench bench;
    const auto pages = adminPages(bench.office.use);
    QCOMPARE(std::ranges::find(pages, u"fairness"_s, &PageEntry::id)->title(), bench.page->title());
}

QTEST_MAIN(FairnessPageTest)
#include "tst_fairness_page.moc"
