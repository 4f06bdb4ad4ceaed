#include "tests/support/no_warnings.h"
#include "tests/ui/sme/programmes_desk.h"
#include "ui/sme/fit_words.h"

using namespace cpv;
using namespace Qt::StringLiterals;

/// What a company plans, where it comes from and what is answered to it.
class FinderPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void thePurposeCountsBeforeTheAmountIsKnown();
    void noAmountStandsBesideARefusal();
    void noButtonIsPromisedWhereNothingIsOpen();
    void whoComesToApplyIsAskedToChoose();
    void aVisitorsPlanComesAlongToTheCompanyWithoutOne();

private:
    WarningsSeen m_warnings;
};

void FinderPlanTest::thePurposeCountsBeforeTheAmountIsKnown()
{
    ProgrammesDesk desk;
    desk.open();
    const Programme data = ProgrammesDesk::published(u"SHD"_s), compute = ProgrammesDesk::published(u"SH"_s);
    QVERIFY(desk.rowOf(desk.misfits(), data) >= 0); // It pays for data, and machines are asked for.
    QVERIFY(desk.rowOf(desk.fits(), compute) >= 0);
    desk.choose(u"finderWorkload"_s, u"TrainingData"_s);
    QVERIFY(desk.rowOf(desk.fits(), data) >= 0);
    QVERIFY(desk.rowOf(desk.misfits(), compute) >= 0);
    const int fits = desk.fits().model()->rowCount();
    desk.typeCost(u"100000"_s);
    QCOMPARE(desk.fits().model()->rowCount(), fits); // No minimum is above this.
}

void FinderPlanTest::noAmountStandsBesideARefusal()
{
    ProgrammesDesk desk;
    desk.open();
    desk.typeCost(u"1000000"_s);
    const Programme elsewhere = ProgrammesDesk::published(u"CD"_s);
    const int row = desk.rowOf(desk.misfits(), elsewhere);
    QVERIFY(row >= 0);
    desk.misfits().selectRow(row);
    QCOMPARE(desk.part<QLabel>(u"finderAmount"_s).text(), u"–"_s);
    QTRY_VERIFY2(desk.said().contains(u"If it fitted, it would be "_s), qPrintable(desk.said()));
    desk.fits().selectRow(0);
    QCOMPARE(desk.part<QLabel>(u"finderAmount"_s).text(), desk.row(desk.fits(), 0)[3]);
}

void FinderPlanTest::noButtonIsPromisedWhereNothingIsOpen()
{
    ProgrammesDesk desk;
    desk.open();
    const QDate opens = desk.factory.use.today().addDays(20);
    for (Programme programme : must(builtinProgrammes())) {
        programme.version += 1;
        programme.windows = {{opens, opens.addDays(10)}};
        desk.factory.city().world.put(programme);
    }
    for (const ProgrammeId own : {desk.factory.city().programme.id, desk.factory.city().payFirst.id}) {
        Programme programme = desk.factory.city().get<Programme>(own);
        programme.version += 1;
        programme.windows = {{opens.addDays(3), opens.addDays(10)}};
        desk.factory.city().world.put(programme);
    }
    desk.factory.sync();
    desk.page->openArgument(ProgrammesPage::toChoose);
    desk.page->refresh();
    const auto &notice = desk.part<QWidget>(u"programmesNotice"_s);
    QTRY_VERIFY(notice.isVisible());
    QStringList texts;
    for (const QLabel *label : notice.findChildren<QLabel *>())
        texts << label->text();
    QVERIFY2(texts.join(u'|').contains(u"The next opens on "_s + opens.toString(Qt::ISODate)), qPrintable(texts.join(u'|')));
}

void FinderPlanTest::whoComesToApplyIsAskedToChoose()
{
    ProgrammesDesk desk;
    desk.open();
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
    const auto &notice = desk.part<QWidget>(u"programmesNotice"_s);
    QVERIFY(!notice.isVisible());
    desk.page->openArgument(ProgrammesPage::toChoose);
    desk.page->refresh();
    QTRY_VERIFY(notice.isVisible());
    const auto labels = notice.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"Choose a programme to apply for"; }));
    QVERIFY(desk.fits().hasFocus());
    auto &cost = desk.part<MoneyEdit>(u"finderCost"_s);
    cost.setFocus();
    desk.factory.sync();
    desk.page->refresh(); // Records change below whoever types.
    QTRY_VERIFY(notice.isVisible());
    QVERIFY(cost.hasFocus());
    desk.page->hide();
    desk.page->show();
    desk.page->refresh();
    QTRY_VERIFY(!notice.isVisible());
}

void FinderPlanTest::aVisitorsPlanComesAlongToTheCompanyWithoutOne()
{
    ProgrammesDesk desk;
    const KeptForms &kept = desk.factory.use.keptForms;
    const QString own = kept.slotOf(u"finder"_s);
    const QString visitors = QString(own).replace(desk.factory.city().owner.toText(), AccountId().toText());
    QVERIFY(visitors != own);
    must(waited(kept.keep(visitors, {{u"finderCost"_s, u"720,000.00"_s}, {u"sketchPlace"_s, u"310000"_s}})));
    desk.open();
    QTRY_COMPARE(desk.part<MoneyEdit>(u"finderCost"_s).text(), u"720,000.00"_s);
    QVERIFY(must(waited(kept.of(visitors))).isEmpty()); // The next to sign in gets none of it.
    QCOMPARE(must(waited(kept.of(own)))[u"finderCost"_s].toString(), u"720,000.00"_s);

    must(waited(kept.keep(visitors, {{u"finderCost"_s, u"1.00"_s}})));
    ProgrammesPage again(desk.factory.use, nullptr);
    again.show();
    again.refresh();
    QTRY_COMPARE(again.findChild<MoneyEdit *>(u"finderCost"_s)->text(), u"720,000.00"_s); // One's own stays.
    QVERIFY(!must(waited(kept.of(visitors))).isEmpty());
}

QTEST_MAIN(FinderPlanTest)
#include "tst_finder_plan.moc"
