#include "core/base/money_text.h"
#include "core/protocol/catalogue.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/sme/programmes_desk.h"
#include "ui/models/domain_text.h"
#include "ui/sme/fit_words.h"
#include "ui/sme/programmes_page.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace cpv;
using namespace Qt::StringLiterals;

class SmeProgrammesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void everyProgrammeIsShownAndOnlyOpenOnesTakeApplications();
    void theAnswersFollowTheTyping();
    void theAmountIsTheFormsOwnEstimate();
    void aClosedMisfitSaysWhenItClosed();
    void aMisfitSaysWhyAndWhatWouldChangeIt();
    void aKindOfCostChangesWhatFits();
    void theChosenRowStaysChosen();
    void tooSmallAnAmountStaysInTheCompanysPlace();
    void whatIsClosedIsNotCalledWorthConsidering();
    void applyingOpensADraftFilledFromThePlan();
    void ruleTextsAndSourceStandInTheDetail();
    void aCutNameIsStillKnownFromItsNeighbour();
    void aMissingAnswerIsNamedAndLedTo();
    void aMissingFactOfTheCompanyLeadsToItsAccount();
    void aWindowThatIsNotPublishedIsNeitherOpenNorAllYear();
    void theHeadSaysWhatEachNumberCounts();
    void deadlinePapersAndCapStandInEachRow_data();
    void deadlinePapersAndCapStandInEachRow();

private:
    WarningsSeen m_warnings;
};

void SmeProgrammesPageTest::aCutNameIsStillKnownFromItsNeighbour()
{
    ProgrammesDesk desk;
    Programme spring = desk.factory.city().get<Programme>(desk.factory.city().programme.id);
    spring.nameEn = u"Computing power voucher, spring"_s;
    Programme winter = spring;
    winter.id = desk.factory.city().newId<ProgrammeId>();
    winter.nameEn = u"Computing power voucher, winter"_s;
    desk.factory.city().world.put(spring);
    desk.factory.city().world.put(winter);
    desk.open();
    TableView &table = desk.rowOf(desk.fits(), spring) >= 0 ? desk.fits() : desk.misfits();
    QTRY_VERIFY(desk.rowOf(table, spring) >= 0 && desk.rowOf(table, winter) >= 0);
    const auto seen = [&](const Programme &programme) {
        QImage cell(150, 32, QImage::Format_RGB32);
        cell.fill(Qt::white);
        QPainter painter(&cell);
        QStyleOptionViewItem option;
        option.rect = cell.rect();
        option.textElideMode = table.textElideMode();
        const QModelIndex index = table.model()->index(desk.rowOf(table, programme), 1);
        table.itemDelegateForIndex(index)->paint(&painter, option, index);
        return cell;
    };
    QVERIFY(seen(spring) != seen(winter));
}

void SmeProgrammesPageTest::aMissingAnswerIsNamedAndLedTo()
{
    ProgrammesDesk desk;
    desk.open(u"440300"_s);
    const Programme shenzhen = ProgrammesDesk::published(u"SZ"_s); // Has a smallest contract.
    TableView &table = desk.rowOf(desk.fits(), shenzhen) >= 0 ? desk.fits() : desk.misfits();
    table.selectRow(desk.rowOf(table, shenzhen));
    const QString words = missingFactText(MissingFact::Cost);
    QVERIFY2(desk.said().contains(words), qPrintable(desk.said()));
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
    const auto kind = [&](const QString &button) { return desk.part<QPushButton>(button).property("kind").toString(); };
    if (const auto *apply = desk.page->findChild<QPushButton *>(u"apply_SZ"_s); apply->isVisible())
        QCOMPARE((QStringList {kind(u"answer_Cost"_s), kind(u"apply_SZ"_s)}), (QStringList {u"primary"_s, u"secondary"_s}));
    desk.part<QPushButton>(u"answer_Cost"_s).click();
    QVERIFY(desk.part<MoneyEdit>(u"finderCost"_s).hasFocus());
    desk.typeCost(u"720000"_s);
    QTRY_VERIFY(!desk.page->findChild<QPushButton *>(u"answer_Cost"_s));
}

void SmeProgrammesPageTest::aMissingFactOfTheCompanyLeadsToItsAccount()
{
    ProgrammesDesk desk;
    Programme asking = desk.factory.city().get<Programme>(desk.factory.city().programme.id);
    asking.rules.push_back({.number = u"8"_s, .type = RuleType::StartupYoungerThan, .effect = RuleEffect::Fails, .parameters = {u"36"_s}});
    asking.version += 1;
    desk.factory.city().world.put(asking);
    Company company = desk.factory.city().get<Company>(desk.factory.city().company.id);
    company.type = ApplicantType::Startup;
    company.founded = QDate();
    desk.factory.city().world.put(company);
    desk.open(asking.place.code);
    desk.typeCost(u"100000"_s);
    desk.fits().selectRow(desk.rowOf(desk.fits(), asking));
    QTRY_VERIFY2(desk.said().contains(missingFactText(MissingFact::Founded)), qPrintable(desk.said()));
    QCOMPARE(answerText(MissingFact::Founded, false), answerText(MissingFact::Industry, false)); // One place for all of them.
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    desk.part<QPushButton>(u"answer_Founded"_s).click();
    QCOMPARE(asked.front().front().toString(), u"account"_s);
}

void SmeProgrammesPageTest::aWindowThatIsNotPublishedIsNeitherOpenNorAllYear()
{
    ProgrammesDesk desk;
    Programme silent = desk.factory.city().get<Programme>(desk.factory.city().programme.id);
    silent.windows.clear();
    std::erase_if(silent.rules, [](const Rule &rule) { return rule.type == RuleType::WithinWindow; });
    silent.version += 1;
    desk.factory.city().world.put(silent);
    desk.open(silent.place.code);
    TableView &table = desk.rowOf(desk.fits(), silent) >= 0 ? desk.fits() : desk.misfits();
    table.selectRow(desk.rowOf(table, silent));
    QTRY_VERIFY2(desk.said().contains(doubtText(Doubt::Window)), qPrintable(desk.said()));
    QVERIFY2(!desk.said().contains(u"all year"_s), qPrintable(desk.said()));
    QVERIFY2(desk.said().contains(u"Not published"_s), qPrintable(desk.said()));
}

void SmeProgrammesPageTest::theHeadSaysWhatEachNumberCounts()
{
    ProgrammesDesk desk;
    desk.open();
    int closed = 0;
    for (const Programme &programme : must(waited(desk.factory.use.finder.load())).programmes) {
        if (desk.rowOf(desk.fits(), programme) < 0)
            continue;
        closed += windowStatus(programme, desk.factory.use.today()).state == WindowState::Past;
    }
    const int fits = desk.fits().model()->rowCount();
    const int misfits = desk.misfits().model()->rowCount();
    QStringList counted; // As the two tables below; what there is none of is left out.
    for (const auto &[words, count] : {std::pair(u"%1 to consider"_s, fits - closed), {u"%1 closed for now"_s, closed}, {u"%1 do not fit"_s, misfits}})
        if (count > 0)
            counted << words.arg(count);
    QCOMPARE(desk.page->subtitle(), u"%1 in all: %2"_s.arg(fits + misfits).arg(counted.join(u", ")));
    const auto hint = [&] {
        for (const QLabel *label : desk.part<QWidget>(u"finderFits"_s).findChildren<QLabel *>())
            if (label->text().contains(u"first"_s))
                return label->text();
        return QString();
    };
    QVERIFY2(hint().contains(u"higher rate"_s), qPrintable(hint())); // Without a cost there is no amount.
    QVERIFY2(hint().startsWith(QString::number(fits - closed) + u','), qPrintable(hint()));
    QVERIFY2(closed == 0 || hint().endsWith(u"below them %1 closed for now"_s.arg(closed)), qPrintable(hint()));
    desk.typeCost(u"720000"_s);
    QVERIFY2(hint().contains(u"larger amount"_s), qPrintable(hint()));
}

void SmeProgrammesPageTest::deadlinePapersAndCapStandInEachRow_data()
{
    QTest::addColumn<int>("opens"); // Days from today.
    QTest::addColumn<int>("closes");
    QTest::addColumn<QString>("deadline"); // With the day that counts.
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("answer"); // Empty: one of those that let one apply.
    QTest::newRow("open") << -5 << 30 << u"%1, 30 day(s) left"_s << 30 << QString();
    QTest::newRow("coming") << 10 << 40 << u"Opens %1"_s << 10 << u"Not yet open"_s;
    QTest::newRow("past") << -40 << -10 << u"Closed %1, the next is not published"_s << -10 << u"Closed"_s;
}

void SmeProgrammesPageTest::deadlinePapersAndCapStandInEachRow()
{
    QFETCH(const int, opens);
    QFETCH(const int, closes);
    QFETCH(const QString, deadline);
    QFETCH(const int, day);
    QFETCH(const QString, answer);
    ProgrammesDesk desk;
    const QDate today = desk.factory.use.today();
    Programme programme = desk.factory.city().get<Programme>(desk.factory.city().programme.id);
    programme.nameEn = u"Voucher by windows"_s; // The city's other programme is called the same.
    programme.windows = {{today.addDays(opens), today.addDays(closes)}};
    programme.graceDays = 0;
    programme.materials = {{u"contract"_s, true}, {u"taxClearance"_s, true}, {u"invoice"_s, false}};
    programme.version += 1;
    desk.factory.city().world.put(programme);
    desk.open(programme.place.code);
    const int row = desk.rowOf(desk.fits(), programme);
    QVERIFY(row >= 0);
    desk.fits().selectRow(row);
    const QStringList cells = desk.row(desk.fits(), row);
    QCOMPARE(cells[5], deadline.arg(today.addDays(day).toString(Qt::ISODate)));
    QCOMPARE(cells[6], u"2"_s); // Those that must be brought.
    QVERIFY2(cells[7].contains(u"2,000,000.00"_s), qPrintable(cells[7]));
    if (!answer.isEmpty())
        QCOMPARE(cells[2], answer);
    const auto applies = desk.page->findChildren<QPushButton *>(u"apply_"_s + programme.numberPrefix);
    QCOMPARE(std::ranges::any_of(applies, &QWidget::isVisible), answer.isEmpty());
}

void SmeProgrammesPageTest::everyProgrammeIsShownAndOnlyOpenOnesTakeApplications()
{
    ProgrammesDesk desk;
    desk.open();
    const QAbstractItemModelTester tester(desk.fits().model());
    const auto programmes = must(builtinProgrammes());
    QCOMPARE(desk.fits().model()->rowCount() + desk.misfits().model()->rowCount(), int(programmes.size()) + 2); // The city's own two.
    QVERIFY(!desk.misfits().isVisible()); // Until asked for.
    int open = 0;
    for (const Programme &programme : programmes) {
        const bool fits = desk.rowOf(desk.fits(), programme) >= 0;
        TableView &table = fits ? desk.fits() : desk.misfits();
        const int row = desk.rowOf(table, programme);
        QVERIFY2(row >= 0, qPrintable(programme.nameEn));
        table.selectRow(row);
        const WindowState state = windowStatus(programme, desk.factory.use.today()).state;
        const bool takes = fits && (state == WindowState::Open || state == WindowState::Grace);
        auto *button = desk.page->findChild<QPushButton *>(u"apply_"_s + programme.numberPrefix);
        QVERIFY(button);
        QCOMPARE(button->isVisible(), takes);
        open += takes;
    }
    QVERIFY(open > 0 && open < int(programmes.size())); // Otherwise nothing was tried.
}

void SmeProgrammesPageTest::theAnswersFollowTheTyping()
{
    ProgrammesDesk desk;
    desk.open();
    const Programme compute = ProgrammesDesk::published(u"SH"_s);
    QCOMPARE(desk.row(desk.fits(), desk.rowOf(desk.fits(), compute))[3], u"–"_s);
    QElapsedTimer clock;
    clock.start();
    desk.typeCost(u"1000000"_s);
    qInfo("seven keys: %lld ms", clock.elapsed());
    QCOMPARE(desk.rowOf(desk.fits(), compute), 0); // The largest amount first.
    QCOMPARE(desk.row(desk.fits(), 0)[3], u"800,000.00"_s);
    QCOMPARE(desk.part<QLabel>(u"finderAmount"_s).text(), u"800,000.00"_s);
}

void SmeProgrammesPageTest::theAmountIsTheFormsOwnEstimate()
{
    ProgrammesDesk desk;
    desk.open();
    desk.typeCost(u"1234567.89"_s);
    Draft draft = must(waited(desk.factory.use.drafts.create(
        ProgrammesDesk::published(u"SH"_s).id, {.cost = Money::fromFen(123'456'789)})));
    const EstimateFacts facts = must(waited(desk.factory.use.drafts.facts(draft)));
    const Money later = must(estimate(draft, facts, desk.factory.use.today()).subsidy).amount;
    QCOMPARE(desk.row(desk.fits(), 0)[3], yuanText(later));
    QVERIFY(later > Money());
}

void SmeProgrammesPageTest::aClosedMisfitSaysWhenItClosed()
{
    ProgrammesDesk desk;
    const QDate closed = desk.factory.use.today().addDays(-10);
    Programme programme = desk.factory.city().get<Programme>(desk.factory.city().programme.id);
    programme.windows = {{closed.addDays(-30), closed}};
    programme.graceDays = 0;
    programme.rules = {{.number = u"1"_s, .type = RuleType::RegisteredInPlace}};
    programme.version += 1;
    desk.factory.city().world.put(programme);
    desk.open(u"310000"_s);
    const int row = desk.rowOf(desk.misfits(), programme);
    QVERIFY(row >= 0);
    QCOMPARE(desk.row(desk.misfits(), row)[4], u"Closed %1, the next is not published"_s.arg(closed.toString(Qt::ISODate)));
    QCOMPARE(desk.row(desk.misfits(), row)[2], fitText(Fit::DoesNotFit)); // As the number above counts it.
}

void SmeProgrammesPageTest::aMisfitSaysWhyAndWhatWouldChangeIt()
{
    ProgrammesDesk desk;
    desk.open();
    desk.typeCost(u"100000"_s);
    QTest::mouseClick(&desk.part<QPushButton>(u"finderMisfitsToggle"_s), Qt::LeftButton);
    QVERIFY(desk.misfits().isVisible());
    const Programme elsewhere = ProgrammesDesk::published(u"CD"_s); // Open all year, for those registered there.
    const int row = desk.rowOf(desk.misfits(), elsewhere);
    QVERIFY(row >= 0);
    const QString remedy = remedyText({RemedyKind::RegisterIn, {elsewhere.place.code}});
    QVERIFY(desk.row(desk.misfits(), row)[3].contains(u"1.2"_s));
    QVERIFY(desk.row(desk.misfits(), row)[4].contains(remedy));
    desk.misfits().selectRow(row);
    QTRY_VERIFY(desk.said().contains(remedy));
    QTRY_VERIFY(desk.said().contains(elsewhere.nameEn));
}

void SmeProgrammesPageTest::aKindOfCostChangesWhatFits()
{
    ProgrammesDesk desk;
    desk.open();
    desk.typeCost(u"100000"_s);
    const Programme data = ProgrammesDesk::published(u"SHD"_s);
    QCOMPARE(desk.rowOf(desk.fits(), data), -1);
    desk.choose(u"finderWorkload"_s, u"TrainingData"_s);
    QCOMPARE(desk.rowOf(desk.fits(), data), 0);
    QCOMPARE(desk.row(desk.fits(), 0)[3], u"30,000.00"_s);
    QCOMPARE(desk.rowOf(desk.fits(), ProgrammesDesk::published(u"SH"_s)), -1);
}

void SmeProgrammesPageTest::theChosenRowStaysChosen()
{
    ProgrammesDesk desk;
    desk.open();
    const Programme model = ProgrammesDesk::published(u"SHM"_s);
    desk.fits().selectRow(desk.rowOf(desk.fits(), model));
    desk.choose(u"finderWorkload"_s, u"ModelService"_s);
    desk.typeCost(u"500000"_s);
    QCOMPARE(desk.fits().currentIndex().row(), desk.rowOf(desk.fits(), model));
    QCOMPARE(desk.part<QLabel>(u"finderAmount"_s).text(), u"250,000.00"_s);
}

void SmeProgrammesPageTest::tooSmallAnAmountStaysInTheCompanysPlace()
{
    ProgrammesDesk desk;
    Programme other = desk.factory.city().get<Programme>(desk.factory.city().programme.id); // Takes everybody.
    other.rules.clear();
    other.windows.clear();
    other.version += 1;
    desk.factory.city().world.put(other);
    desk.open(u"440300"_s);
    Programme own = ProgrammesDesk::published(u"SZ"_s);
    own.windows.clear();
    std::erase_if(own.rules, [](const Rule &rule) { return rule.type == RuleType::WithinWindow; });
    own.version += 1;
    desk.factory.city().world.put(own);
    desk.factory.sync();
    desk.page->refresh();
    desk.typeCost(u"600000"_s);
    QTRY_VERIFY2(desk.said().contains(own.nameEn), qPrintable(desk.said()));
    desk.typeCost(u"100000"_s);
    QVERIFY(desk.rowOf(desk.misfits(), own) >= 0);
    QTRY_VERIFY2(desk.said().contains(u"below the minimum: at least 500,000.00 CNY"_s), qPrintable(desk.said()));
    QVERIFY2(!desk.said().contains(u"it would be"_s), qPrintable(desk.said())); // That of a cost that is none.
    QCOMPARE(desk.fits().isVisible(), desk.fits().model()->rowCount() > 0); // No headings over nothing.
    QCOMPARE(desk.misfits().currentIndex().row(), desk.rowOf(desk.misfits(), own));
    QVERIFY(!desk.fits().currentIndex().isValid());
}

void SmeProgrammesPageTest::whatIsClosedIsNotCalledWorthConsidering()
{
    ProgrammesDesk desk;
    const QDate today = desk.factory.use.today();
    Programme programme = desk.factory.city().get<Programme>(desk.factory.city().programme.id);
    programme.nameEn = u"Voucher by windows"_s; // The city's other programme is called the same.
    programme.windows = {{today.addDays(-40), today.addDays(-10)}};
    programme.graceDays = 0;
    programme.version += 1;
    desk.factory.city().world.put(programme);
    desk.open(programme.place.code);
    desk.fits().selectRow(desk.rowOf(desk.fits(), programme));
    QTRY_VERIFY2(desk.said().contains(u"When it opens again is not published yet"_s), qPrintable(desk.said()));
    const auto titles = desk.part<QWidget>(u"finderFits"_s).findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(titles, [](const QLabel *label) { return label->text().contains(u"closed for now"_s); }));
    const int fits = desk.fits().model()->rowCount();
    QVERIFY2(!desk.page->subtitle().contains(u"%1 to consider"_s.arg(fits)), qPrintable(desk.page->subtitle()));
    QVERIFY2(desk.page->subtitle().contains(u"1 closed for now"_s), qPrintable(desk.page->subtitle()));
    programme.windows.clear();
    programme.version += 1;
    desk.factory.city().world.put(programme);
    desk.factory.sync();
    desk.page->refresh();
    QTRY_VERIFY2(!desk.page->subtitle().contains(u"closed"_s), qPrintable(desk.page->subtitle())); // And not: 0 closed.
}

void SmeProgrammesPageTest::applyingOpensADraftFilledFromThePlan()
{
    ProgrammesDesk desk;
    desk.open();
    desk.typeCost(u"720000"_s);
    desk.choose(u"finderProvider"_s, desk.factory.city().provider.id.toText());
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    QTest::mouseClick(&desk.part<QPushButton>(u"apply_SH"_s), Qt::LeftButton);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"draft"_s);
    const auto draft = must(waited(desk.factory.use.drafts.load(*DraftId::fromText(asked[0][1].toString()))));
    QCOMPARE(draft.company, desk.factory.city().company.id);
    QCOMPARE(draft.contractAmount, Money::fromYuan(720'000));
    QCOMPARE(draft.costs.size(), 1u);
    QCOMPARE(draft.costs.front().kind, CostKind::ComputeRental);
    QCOMPARE(draft.provider, std::optional(desk.factory.city().provider.id));
}

void SmeProgrammesPageTest::ruleTextsAndSourceStandInTheDetail()
{
    ProgrammesDesk desk;
    desk.open();
    const Programme shown = ProgrammesDesk::published(u"SH"_s);
    desk.typeCost(u"1000"_s);
    desk.fits().selectRow(desk.rowOf(desk.fits(), shown));
    for (const Rule &rule : shown.rules)
        QTRY_VERIFY2(desk.said().contains(ruleText(rule)), qPrintable(rule.number));
    QTRY_VERIFY(desk.said().contains(ratedSource(shown)));
    QTRY_VERIFY(desk.said().contains(missingFactText(MissingFact::Provider)));
    for (const Programme &programme : must(builtinProgrammes())) { // Rates and caps of one kind of cost are named.
        TableView &table = desk.rowOf(desk.fits(), programme) >= 0 ? desk.fits() : desk.misfits();
        table.selectRow(desk.rowOf(table, programme));
        for (const CostRate &own : programme.costRates)
            QTRY_VERIFY(desk.said().contains(costKindText(own.kind) + u' ' + percentText(own.rate)));
    }
}

QTEST_MAIN(SmeProgrammesPageTest)
#include "tst_sme_programmes_page.moc"
