#include "core/domain/roi_terms.h"
#include "core/insight/projection.h"
#include "core/insight/roi.h"
#include "tests/ui/sme/factory.h"
#include "ui/models/domain_text.h"
#include "ui/models/money_display.h"
#include "ui/sme/sme_words.h"
#include "ui/sme/vouchers_page.h"
#include "ui/sme/workbench_page.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>

#include <algorithm>
#include <limits>

using namespace cpv;
using namespace Qt::StringLiterals;

class WorkbenchPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsClaimedBeforeItIsKnown();
    void nothingIsClaimedWhileTheFirstRecordsCome();
    void theMonthsLeadToTheFigures();
    void aCurveStandsBesideWhatHasAHistory();
    void aSliderMovesThePayback();
    void theBannerNamesTheAmountOfTheForm();
    void moneyToPayBackIsTheNextStep();
    void aCorrectionCountsWhatItWasReturnedFor();
    void theLastDayIsNoCalmMatter();
    void moneyThatIsLostSoonIsTheNextStep();
    void whatIfBeginsWithTheProgrammesCover();
    void aDraftInItsGraceSaysUntilWhenItIsTaken();
    void aDraftOfAClosedWindowSaysWhenTheNextOpens();
};

namespace {

int curvesIn(const QWidget &page)
{
    const auto children = page.findChildren<QWidget *>();
    return int(std::ranges::count_if(children, [](const QWidget *w) { return dynamic_cast<const Sparkline *>(w) && w->isVisible(); }));
}

QString wordsOf(const QWidget &part)
{
    QStringList words;
    for (const QLabel *label : part.findChildren<QLabel *>())
        words << label->text();
    return words.join(u' ');
}

/// Two months: one bill settled in the first, one held in the second.
void use(Factory &factory)
{
    const VoucherId voucher = factory.voucher(Money::fromYuan(500'000));
    factory.bill(voucher, Money::fromYuan(100'000), true);
    factory.city().advanceDays(31);
    factory.bill(voucher, Money::fromYuan(50'000), false);
    factory.sync();
}

void setWindows(Factory &factory, const std::vector<DateWindow> &windows, int graceDays)
{
    Programme programme = factory.city().get<Programme>(factory.city().programme.id);
    programme.windows = windows;
    programme.graceDays = graceDays;
    programme.version += 1;
    factory.city().world.put(programme);
    factory.sync();
}

}

void WorkbenchPageTest::nothingIsClaimedBeforeItIsKnown()
{
    Factory factory;
    WorkbenchPage page(factory.use, nullptr);
    const auto cards = page.findChildren<KpiCard *>();
    QCOMPARE(cards.size(), 4);
    for (const KpiCard *card : cards)
        QCOMPARE(card->accessibleDescription(), u"–"_s);
    page.refresh();
    for (const KpiCard *card : cards)
        QTRY_VERIFY(card->accessibleDescription().startsWith(u"0.00"_s));
}

void WorkbenchPageTest::nothingIsClaimedWhileTheFirstRecordsCome()
{
    Factory factory;
    factory.remote.show(Remote::Reach::Online, true);
    QTRY_VERIFY(factory.use.status.facts().firstFetch);
    WorkbenchPage page(factory.use, nullptr);
    VouchersPage vouchers(factory.use, nullptr);
    for (Page *each : std::initializer_list<Page *> {&page, &vouchers})
        each->refresh();
    for (int turn = 0; turn < 8; ++turn) { // All that is asked for was answered.
        waited(factory.reader.run([] { return true; }));
        QCoreApplication::processEvents();
    }
    const auto cards = page.findChildren<KpiCard *>() + vouchers.findChildren<KpiCard *>();
    QCOMPARE(cards.size(), 7);
    for (const KpiCard *card : cards)
        QVERIFY2(card->accessibleDescription().startsWith(u"–"_s), qPrintable(card->accessibleDescription()));
    QCOMPARE(vouchers.subtitle(), QString());
    factory.remote.show(Remote::Reach::Offline, false); // It came no further: now it is said what is here.
    for (const KpiCard *card : cards)
        QTRY_VERIFY(card->accessibleDescription().startsWith(u"0.00"_s));
}

void WorkbenchPageTest::theMonthsLeadToTheFigures()
{
    Factory factory;
    QVERIFY(must(waited(factory.use.history.vouchers())).empty());
    use(factory);
    const auto months = must(waited(factory.use.history.vouchers()));
    QCOMPARE(months.size(), std::size_t(2));
    QCOMPARE(months[0].month, QDate(2026, 3, 1));
    QCOMPARE(months[0].balance, Money::fromYuan(320'000)); // 80 % of 500,000 less 80 % of 100,000.
    QCOMPARE(months[0].used, Money::fromYuan(80'000));
    const VoucherTotals vouchers = must(waited(factory.use.vouchers.totals({})));
    QCOMPARE(months[1].balance, vouchers.left);
    QCOMPARE(months[1].used, vouchers.used);
    factory.city().advanceDays(61); // Nothing moved since.
    const auto later = must(waited(factory.use.history.vouchers()));
    QCOMPARE(later.size(), std::size_t(4));
    QCOMPARE(later.back().balance, vouchers.left);
}

void WorkbenchPageTest::aCurveStandsBesideWhatHasAHistory()
{
    Factory factory;
    WorkbenchPage page(factory.use, nullptr);
    page.resize(1200, 800);
    page.show();
    page.refresh();
    QTRY_VERIFY(page.findChildren<KpiCard *>().front()->accessibleDescription().startsWith(u"0.00"_s));
    QCOMPARE(curvesIn(page), 0);
    use(factory);
    QTRY_COMPARE(curvesIn(page), 2); // Balance and use; what is under review keeps no history here.
}

void WorkbenchPageTest::aSliderMovesThePayback()
{
    Factory factory;
    factory.sync();
    WorkbenchPage page(factory.use, nullptr);
    page.resize(1200, 800);
    page.show();
    page.refresh();
    auto *card = page.findChild<QWidget *>(u"workbenchWhatIf"_s);
    QTRY_VERIFY(card->isVisible());
    const auto months = [&] { // Never is later than any month.
        const QString text = page.findChild<QLabel *>(u"whatIfFigure"_s)->text();
        return text == u"–"_s ? std::numeric_limits<double>::infinity() : text.toDouble();
    };
    const auto slide = [&](const QString &name, int place) { page.findChild<QSlider *>(name)->setValue(place); };
    // As the whole calculation says of the same numbers.
    const RoiTemplate origin = must(factory.use.roi.templates()).front();
    RoiInputs inputs = inputsOf(origin);
    inputs.voucher.months = inputs.horizonMonths;
    slide(u"whatIfCover"_s, 0);
    const double without = months();
    QCOMPARE(without, QString::number(*projectReturn(inputs).withoutVoucher.payback, 'f', 1).toDouble());
    slide(u"whatIfCover"_s, 80);
    const double covered = months();
    QVERIFY2(covered > 0 && covered < without, qPrintable(u"%1, without %2"_s.arg(covered).arg(without)));
    slide(u"whatIfSpend"_s, 100); // Twice the compute, 80 % of it covered.
    QVERIFY(months() > covered);
    slide(u"whatIfSpend"_s, 50);
    slide(u"whatIfEffect"_s, 40);
    QVERIFY(months() > covered);
    page.refresh(); // What was tried stays while the same numbers come again.
    for (int answer = 0; answer < 3; ++answer) { // One leads to the next.
        waited(factory.use.finder.load());
        QCoreApplication::processEvents();
    }
    QCOMPARE(page.findChild<QSlider *>(u"whatIfEffect"_s)->value(), 40);
    QSignalSpy asked(&page, &Page::pageRequested);
    page.findChild<QPushButton *>(u"whatIfStudio"_s)->click();
    QCOMPARE(asked.front()[0].toString(), u"roi"_s);
}

void WorkbenchPageTest::theBannerNamesTheAmountOfTheForm()
{
    Factory factory;
    City &city = factory.city();
    Programme capped = city.get<Programme>(city.programme.id);
    capped.caps = {{CapScope::CompanyYear, Money::fromYuan(500'000), u"3"_s}};
    capped.version += 1;
    city.world.put(capped);
    const ApplicationId returned = factory.returned({{u"contractNumber"_s, u"与附件不一致"_s}});
    factory.voucher(Money::fromYuan(250'000)); // Since then: less of the cap is left.
    factory.sync();
    const Application sentBack = city.get<Application>(returned);
    const Draft form = must(waited(factory.use.drafts.createCorrection(returned)));
    const Money estimated = must(estimate(form, must(waited(factory.use.drafts.facts(form))), factory.use.today()).subsidy).amount;
    QVERIFY(estimated < sentBack.requested);
    WorkbenchPage page(factory.use, nullptr);
    page.resize(1200, 800);
    page.show();
    page.refresh();
    const auto *banner = page.findChild<QWidget *>(u"nextAction"_s);
    QTRY_VERIFY(banner->isVisible());
    QTRY_VERIFY2(wordsOf(*banner).contains(moneySentence(estimated)), qPrintable(wordsOf(*banner)));
    QVERIFY(!wordsOf(*banner).contains(moneySentence(sentBack.requested)));
}

void WorkbenchPageTest::moneyToPayBackIsTheNextStep()
{
    Factory factory;
    City &city = factory.city();
    const RedemptionId paid = factory.bill(factory.voucher(Money::fromYuan(100'000)), Money::fromYuan(10'000), true);
    const auto clawback = city.newId<ClawbackId>();
    factory.ask(city.finance, OpenClawback {clawback, paid, Money::fromYuan(8'000), Money::fromYuan(80), u"虚假合同"_s});
    factory.sync();
    WorkbenchPage page(factory.use, nullptr);
    page.resize(1200, 800);
    page.show();
    page.refresh();
    auto *banner = page.findChild<QWidget *>(u"nextAction"_s);
    const QString owed = moneySentence(Money::fromYuan(8'080));
    QTRY_VERIFY2(wordsOf(*banner).contains(u"pay back "_s + owed) && wordsOf(*banner).contains(dateText(city.get<Clawback>(clawback).due)), qPrintable(wordsOf(*banner)));
    const KpiCard *used = page.findChildren<KpiCard *>()[1];
    QTRY_VERIFY2(used->accessibleDescription().contains(u"less "_s + exactMoney(Money::fromYuan(8'000)) + u" claimed back"_s), qPrintable(used->accessibleDescription()));
    QVERIFY2(used->accessibleDescription().startsWith(u"0.00"_s), qPrintable(used->accessibleDescription())); // All of it.
    QSignalSpy asked(&page, &Page::pageRequested);
    banner->findChild<QPushButton *>(u"bannerPrimary"_s)->click();
    QCOMPARE(asked.front()[1].toString(), paid.toText());
    city.advanceDays(ClawbackDays + 1);
    page.refresh();
    QTRY_VERIFY2(wordsOf(*banner).contains(u"Overdue: pay back "_s + owed), qPrintable(wordsOf(*banner)));
    factory.ask(city.finance, RecordRecovery {clawback, Money::fromYuan(8'000), Money::fromYuan(80), u"R1"_s});
    factory.sync();
    page.refresh();
    QTRY_VERIFY2(!wordsOf(*banner).contains(u"pay back"_s), qPrintable(wordsOf(*banner)));
}

void WorkbenchPageTest::aCorrectionCountsWhatItWasReturnedFor()
{
    Factory factory;
    const ApplicationId returned = factory.returned({{u"contractNumber"_s, u"与附件不一致"_s}, {u"periodTo"_s, u"早于合同约定"_s}});
    factory.sync();
    Draft form = must(waited(factory.use.drafts.createCorrection(returned)));
    WorkbenchPage page(factory.use, nullptr);
    page.resize(1200, 500);
    page.show();
    page.refresh();
    const auto *table = page.findChild<TableView *>(u"workbenchTable"_s);
    const auto cell = [table](int column) { return table->model()->index(0, column).data().toString(); };
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(cell(0), factory.city().get<Application>(returned).number + u" (correction)"_s);
    QCOMPARE(cell(6), u"0/2 corrected"_s);
    form.contractNumber = u"HT-9"_s;
    must(waited(factory.use.drafts.save(form)));
    page.refresh();
    QTRY_COMPARE(cell(6), u"1/2 corrected"_s);
    for (int i = 0; i < 6; ++i)
        must(waited(factory.use.drafts.create(factory.city().programme.id)));
    page.refresh();
    QTRY_COMPARE(table->model()->rowCount(), 8);
    page.resize(1200, page.heightForWidth(1200)); // As the shell's scroll area does.
    QTRY_COMPARE(table->verticalScrollBar()->maximum(), 0); // The page scrolls, not a list within it.
}

void WorkbenchPageTest::theLastDayIsNoCalmMatter()
{
    const QDate today(2026, 11, 3);
    QCOMPARE(daysLeftText(today, today), u"last day today"_s);
    QCOMPARE(daysLeftTone(today, today), std::optional(Tone::Bad));
    QCOMPARE(daysLeftTone(today.addDays(3), today), std::optional(Tone::Bad));
    QCOMPARE(daysLeftTone(today.addDays(4), today), std::optional(Tone::Warn));
    QCOMPARE(daysLeftTone(today.addDays(31), today), std::nullopt);
    QCOMPARE(daysLeftTone(today.addDays(-1), today), std::nullopt);
    Factory factory;
    const ApplicationId returned = factory.returned({{u"contractNumber"_s, u"与附件不一致"_s}});
    const QDate due = *factory.city().get<Application>(returned).correctionDue;
    factory.city().advanceDays(int(factory.use.today().daysTo(due)));
    factory.sync();
    WorkbenchPage page(factory.use, nullptr);
    page.resize(1200, 800);
    page.show();
    page.refresh();
    const auto *banner = page.findChild<QWidget *>(u"nextAction"_s);
    QTRY_VERIFY2(wordsOf(*banner).contains(u"last day today"_s), qPrintable(wordsOf(*banner)));
    factory.city().advanceDays(1);
    factory.sync();
    page.refresh();
    QTRY_VERIFY2(wordsOf(*banner).contains(u"was not handed in"_s), qPrintable(wordsOf(*banner))); // It does not vanish.
}

void WorkbenchPageTest::aDraftInItsGraceSaysUntilWhenItIsTaken()
{
    Factory factory;
    must(waited(factory.use.drafts.create(factory.city().programme.id)));
    const QDate today = factory.use.today();
    setWindows(factory, {{today.addDays(-30), today.addDays(-2)}}, 5);
    WorkbenchPage page(factory.use, nullptr);
    page.resize(1200, 800);
    page.show();
    page.refresh();
    const auto *banner = page.findChild<QWidget *>(u"nextAction"_s);
    const QString last = dateText(today.addDays(3));
    QTRY_VERIFY2(wordsOf(*banner).contains(u"The window has closed"_s), qPrintable(wordsOf(*banner)));
    QVERIFY2(wordsOf(*banner).contains(u"Until %1: 3 day(s) left"_s.arg(last)), qPrintable(wordsOf(*banner)));
    const auto *table = page.findChild<TableView *>(u"workbenchTable"_s);
    QCOMPARE(table->model()->index(0, 7).data().toString(), daysLeftText(today.addDays(3), today));
}

void WorkbenchPageTest::aDraftOfAClosedWindowSaysWhenTheNextOpens()
{
    Factory factory;
    const Draft draft = must(waited(factory.use.drafts.create(factory.city().programme.id)));
    const QDate today = factory.use.today();
    const QDate next = today.addDays(40);
    setWindows(factory, {{today.addDays(-30), today.addDays(-10)}, {next, next.addDays(20)}}, 5);
    WorkbenchPage page(factory.use, nullptr);
    page.resize(1200, 800);
    page.show();
    page.refresh();
    const auto *banner = page.findChild<QWidget *>(u"nextAction"_s);
    QTRY_VERIFY2(wordsOf(*banner).contains(u"can be submitted from %1 on"_s.arg(dateText(next))), qPrintable(wordsOf(*banner)));
    QCOMPARE(page.findChild<TableView *>(u"workbenchTable"_s)->model()->index(0, 7).data().toString(), u"opens "_s + dateText(next));
    const QSignalSpy asked(&page, &Page::pageRequested);
    QTest::mouseClick(banner->findChild<QPushButton *>(u"bannerPrimary"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][1].toString(), draft.id.toText());
    setWindows(factory, {{today.addDays(-30), today.addDays(-10)}}, 5); // Nothing is known of another.
    page.refresh();
    QTRY_VERIFY2(!wordsOf(*banner).contains(u"can be submitted from"_s), qPrintable(wordsOf(*banner)));
}

void WorkbenchPageTest::moneyThatIsLostSoonIsTheNextStep()
{
    Factory factory;
    City &city = factory.city();
    const VoucherId id = factory.voucher(Money::fromYuan(100'000));
    const QDate end = city.get<Voucher>(id).validTo;
    city.advanceDays(int(factory.use.today().daysTo(end)) - 31);
    factory.sync();
    must(waited(factory.use.drafts.create(city.programme.id))); // Which closes on no day.
    WorkbenchPage page(factory.use, nullptr);
    page.resize(1200, 800);
    page.show();
    page.refresh();
    const auto *banner = page.findChild<QWidget *>(u"nextAction"_s);
    const auto says = [banner](const QString &words) { return banner->isVisible() && wordsOf(*banner).contains(words); };
    QTRY_VERIFY2(says(u"add 1 paper"_s) || says(u"fill in"_s), qPrintable(wordsOf(*banner)));
    city.advanceDays(1);
    page.refresh();
    const QString use = u"Next: use %1 by %2"_s.arg(moneySentence(Money::fromYuan(80'000)), end.toString(Qt::ISODate));
    QTRY_VERIFY2(says(use), qPrintable(wordsOf(*banner)));
    QVERIFY(says(u"30 day(s) left"_s) && says(city.get<Voucher>(id).code));
    const QSignalSpy left(&page, &Page::pageRequested);
    QPushButton *button = nullptr;
    for (QPushButton *each : banner->findChildren<QPushButton *>())
        button = each->text() == u"Three ways to use it" ? each : button;
    QVERIFY(button);
    button->click();
    QCOMPARE(left.front().front().toString(), u"vouchers"_s);

    const ApplicationId returned = factory.returned({{u"contractNumber"_s, u"与附件不一致"_s}});
    QVERIFY(*city.get<Application>(returned).correctionDue < end);
    factory.sync();
    page.refresh();
    QTRY_VERIFY2(says(u"Next: correct"_s), qPrintable(wordsOf(*banner))); // It is over before.
    Voucher frozen = city.get<Voucher>(id);
    frozen.validTo = factory.use.today().addDays(1);
    city.world.put(frozen);
    factory.sync();
    page.refresh();
    QTRY_VERIFY2(says(u"Next: use"_s), qPrintable(wordsOf(*banner)));
    frozen.state = VoucherState::Frozen; // Nobody can use it now.
    city.world.put(frozen);
    factory.sync();
    page.refresh();
    QTRY_VERIFY2(says(u"Next: correct"_s), qPrintable(wordsOf(*banner)));
}

void WorkbenchPageTest::whatIfBeginsWithTheProgrammesCover()
{
    Factory factory;
    City &city = factory.city();
    const RoiTemplate origin = must(factory.use.roi.templates()).front();
    const VoucherId voucher = factory.voucher(Money::fromYuan(100'000));
    Application application = city.get<Application>(city.get<Voucher>(voucher).application);
    application.projection = projectionOf({.title = u"质检"_s, .basis = origin.id, .seed = 1, .inputs = inputsOf(origin)});
    QCOMPARE(application.projection->inputs.voucher.rate.value, 0);
    city.world.put(application);
    factory.sync();
    WorkbenchPage page(factory.use, nullptr);
    page.resize(1200, 800);
    page.show();
    page.refresh();
    QTRY_COMPARE(page.findChild<QSlider *>(u"whatIfCover"_s)->value(), 80); // 30 % and 50 %.
    RoiInputs own = inputsOf(origin);
    own.voucher.rate = {2'500};
    QCOMPARE(withVoucherOf(city.programme, ApplicantType::Enterprise, own).voucher.rate.value, 2'500); // What somebody entered stays.
}

QTEST_MAIN(WorkbenchPageTest)
#include "tst_workbench_page.moc"
