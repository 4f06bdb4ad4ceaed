#include "core/domain/run_out.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/budget_model.h"
#include "ui/admin/budget_page.h"
#include "ui/admin/programme_sheet.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>

#include <algorithm>

using namespace cpv;
using namespace Qt::StringLiterals;

class BudgetPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void everyProgrammesRowIsTheSumOfItsPayers();
    void theRowTellsWhereAllTheMoneyIs();
    void theFiguresAddUpToTheAppropriation();
    void aCurveEndsAtItsFigure();
    void whatIsCommittedEveryMonthTellsTheEnd();
    void showsTheUnitThatWasChosen();
    void whatIsGrantedIsNotWhatTheSourceNames();
    void onlyFinanceGrants();
    void saysWhatIsMissingInTheGrant();
    void aGrantWaitsAndThenCounts();
    void moneyOnItsWayIsNotNoMoney();

private:
    static void spend(City &city);
    static void tell(Office &office, const std::vector<Transfer> &transfers);
    WarningsSeen m_warnings;
};

namespace {

struct BudgetDesk
{
    Office office;
    std::unique_ptr<BudgetPage> page;

    void openAs(AccountId account)
    {
        office.signIn(account);
        office.onWriter([this] { // Both shards are whole: what isn't here doesn't exist.
            must(office.bench.replica->feed().apply(ChangePage {.place = PlaceCode::shared()}, office.bench.moment()));
        });
        office.sync();
        page = std::make_unique<BudgetPage>(office.use, nullptr);
        page->resize(1200, 900);
        page->show();
        page->refresh();
        QTRY_VERIFY(model()->rowCount() > 0);
    }
    BudgetModel *model() const { return qobject_cast<BudgetModel *>(page->findChild<TableView *>(u"budgetTable"_s)->model()); }
    template <typename Widget> Widget *find(const QString &name) const { return page->findChild<Widget *>(name); }
    BudgetLine totalOf(ProgrammeId programme) const
    {
        for (const BudgetModel::Row &row : model()->rows()) {
            if (row.total && row.programme.id == programme)
                return row.line;
        }
        return {};
    }
};

constexpr std::array MoneyColumns {BudgetModel::Appropriated, BudgetModel::Committed, BudgetModel::Issued, BudgetModel::Held,
    BudgetModel::Paid, BudgetModel::Left};

}

/// Money at every place where it can be.
void BudgetPageTest::spend(City &city)
{
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        city.grant(city.programme.id, payer, Money::fromYuan(10'000'000));
    city.confirmed(Money::fromYuan(77'777));
    const VoucherId voucher = city.issued(Money::fromYuan(123'457));
    city.requested(voucher, Money::fromYuan(11'111));
    const RedemptionId approved = city.approved(voucher, Money::fromYuan(22'223));
    QVERIFY(city.ask(city.financeB, SettleRedemption {approved, u"B1"_s, u"R1"_s}));
}

void BudgetPageTest::everyProgrammesRowIsTheSumOfItsPayers()
{
    BudgetDesk desk;
    spend(desk.office.city());
    desk.openAs(desk.office.city().auditor);
    QAbstractItemModelTester tester(desk.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const auto column : MoneyColumns) {
        std::map<ProgrammeId, Money> sums;
        for (const BudgetModel::Row &row : desk.model()->rows()) {
            if (!row.total)
                sums[row.programme.id] += BudgetModel::amount(row.line, column);
        }
        const Money total = BudgetModel::amount(desk.totalOf(desk.office.city().programme.id), column);
        QCOMPARE(total, sums[desk.office.city().programme.id]);
        QVERIFY2(!total.isZero(), qPrintable(QString::number(column))); // Each column was tried.
    }
}

void BudgetPageTest::moneyOnItsWayIsNotNoMoney()
{
    Office office;
    office.signIn(office.city().finance);
    office.remote.show(Remote::Reach::Online, true);
    QTRY_VERIFY(office.use.status.facts().firstFetch);
    BudgetPage page(office.use, nullptr);
    page.resize(1200, 900);
    page.show();
    page.refresh();
    auto *table = page.findChild<TableView *>(u"budgetTable"_s);
    QTest::qWait(100);
    QVERIFY(!table->isVisible());
    spend(office.city());
    office.sync();
    QTRY_VERIFY(table->isVisible());
}

void BudgetPageTest::theRowTellsWhereAllTheMoneyIs()
{
    BudgetDesk desk;
    spend(desk.office.city());
    desk.openAs(desk.office.city().auditor);
    for (const BudgetModel::Row &row : desk.model()->rows()) {
        const BudgetLine &line = row.line;
        QCOMPARE(line.available + line.committed + line.issued + line.held + line.paid + line.treasury, line.appropriated + line.recovered);
    }
}

void BudgetPageTest::theFiguresAddUpToTheAppropriation()
{
    BudgetDesk desk;
    spend(desk.office.city());
    desk.openAs(desk.office.city().auditor);
    QTest::mouseClick(desk.find<QPushButton>(u"segment_Yuan"_s), Qt::LeftButton);
    const auto figure = [&](int i) {
        const auto *card = desk.find<KpiCard>(u"budgetKpi"_s + QString::number(i));
        return parseYuan(card->accessibleDescription().section(u' ', 0, 0)).value_or(-1);
    };
    QCOMPARE(figure(0), qint64(2'000'000'000)); // Fen.
    for (int i = 1; i < 4; ++i)
        QVERIFY(figure(i) > 0);
    QCOMPARE(figure(1) + figure(2) + figure(3), figure(0));
    const BudgetLine total = desk.totalOf(desk.office.city().programme.id);
    QCOMPARE(figure(1), (total.committed + total.issued + total.held).fen());
}

void BudgetPageTest::aCurveEndsAtItsFigure()
{
    BudgetDesk desk;
    City &city = desk.office.city();
    desk.openAs(city.finance);
    const auto grant = [&](qint64 yuan) {
        desk.office.perform(GrantBudget {city.programme.id, 2026, u"990000"_s, Money::fromYuan(yuan), u"文件"_s});
        desk.office.sync();
    };
    grant(3'000'000);
    city.advanceDays(62);
    grant(1'000'000);
    const auto months = must(waited(desk.office.use.history.budget(2026)));
    QCOMPARE(months.size(), std::size_t(3)); // March, April without a transfer, May.
    QCOMPARE(months[0].appropriated, Money::fromYuan(3'000'000));
    QCOMPARE(months[1].appropriated, Money::fromYuan(3'000'000));
    QCOMPARE(months[2].appropriated, Money::fromYuan(4'000'000));
    QCOMPARE(months[2].left, Money::fromYuan(4'000'000));
    QCOMPARE(months[2].paid, Money());
    const auto hasCurve = [&] {
        const auto children = desk.find<KpiCard>(u"budgetKpi0"_s)->findChildren<QWidget *>();
        return std::ranges::any_of(children, [](const QWidget *w) { return dynamic_cast<const Sparkline *>(w) && w->isVisible(); });
    };
    QTRY_VERIFY(hasCurve());

    // Money whose transfers are not here: a curve would end beside the figure.
    BudgetLine line = city.line(city.programme.id, u"990000"_s);
    line.appropriated += Money::fromYuan(5);
    line.available += Money::fromYuan(5);
    ++line.version;
    city.world.put(line);
    desk.office.sync();
    QTRY_VERIFY(!hasCurve());
}

/// As the feed brings them.
void BudgetPageTest::tell(Office &office, const std::vector<Transfer> &transfers)
{
    waited(office.writer.run([&] {
        ChangePage page = office.bench.news();
        for (const Transfer &transfer : transfers)
            page.changes.push_back({RecordKind::Transfer, transfer.id.value, transfer});
        must(office.bench.replica->feed().apply(page, office.bench.moment()));
        return true;
    }));
    Q_EMIT office.remote.recordsChanged({RecordKind::BudgetLine, RecordKind::Transfer});
}

void BudgetPageTest::whatIsCommittedEveryMonthTellsTheEnd()
{
    BudgetDesk desk;
    City &city = desk.office.city();
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        city.grant(city.programme.id, payer, Money::fromYuan(500'000));
    desk.openAs(city.auditor);
    const auto commit = [&](qint64 contract) {
        const ApplicationId id = city.proposed(Money::fromYuan(contract));
        const Effects effects = must(city.ask(city.approverA, ConfirmAward {id}));
        tell(desk.office, effects.transfers);
        Money sum;
        for (const Transfer &transfer : effects.transfers)
            sum += transfer.amount;
        return sum;
    };
    const QAbstractItemModel &table = *desk.find<TableView>(u"runOutTable"_s)->model();
    std::vector<Money> months {commit(100'000)};
    QVERIFY(!desk.find<QWidget>(u"budgetRunOut"_s)->isVisible()); // No whole month yet.
    city.advanceDays(31); // April.
    months.push_back(commit(60'000));
    city.advanceDays(30); // May.
    commit(30'000); // Of a month that runs nobody knows what it comes to.
    QTRY_COMPARE(table.rowCount(), 1);
    const auto expected = [&] { return runOut(desk.totalOf(city.programme.id).available, months)->likely; };
    QTRY_COMPARE(table.index(0, 2).data().toString(), u"about %1 months"_s.arg(double(expected()) / 10, 0, 'f', 1));
    QCOMPARE(table.index(0, 4).data().toString(), u"history too short"_s);
    QVERIFY(desk.find<QWidget>(u"budgetRunOut"_s)->isVisible());
    // Tried: a fifth faster, then a tenth of the appropriation more.
    const Money left = desk.totalOf(city.programme.id).available;
    const auto tried = [&] { return desk.find<QLabel>(u"budgetWhatIfFigure"_s)->text().toDouble(); };
    const auto tenths = [](Money money, std::vector<Money> paces, qint64 percent) {
        for (Money &pace : paces)
            pace = scaled(pace, {percent, 100});
        return double(runOut(money, paces)->likely) / 10;
    };
    QVERIFY(desk.find<QWidget>(u"budgetWhatIf"_s)->isVisible());
    QCOMPARE(tried(), tenths(left, months, 100));
    desk.find<QSlider>(u"budgetWhatIfPace"_s)->setValue(4);
    QCOMPARE(tried(), tenths(left, months, 120));
    desk.find<QSlider>(u"budgetWhatIfMore"_s)->setValue(2);
    QCOMPARE(tried(), tenths(left + Money::fromYuan(100'000), months, 120));
    QVERIFY(desk.find<QLabel>(u"budgetWhatIfNote"_s)->text().contains(table.index(0, 2).data().toString()));
}

void BudgetPageTest::showsTheUnitThatWasChosen()
{
    BudgetDesk desk;
    desk.office.city().grant(desk.office.city().programme.id, u"990000"_s, Money::fromYuan(12'345'678));
    desk.openAs(desk.office.city().auditor);
    const auto shown = [&] {
        for (int row = 0; row < desk.model()->rowCount(); ++row) {
            if (!desk.model()->rows().at(std::size_t(row)).line.appropriated.isZero())
                return desk.model()->index(row, BudgetModel::Appropriated).data().toString();
        }
        return QString();
    };
    QTRY_COMPARE(shown(), u"12.35"_s); // An English screen counts in millions and billions.
    QTest::mouseClick(desk.find<QPushButton>(u"segment_Yuan"_s), Qt::LeftButton);
    QCOMPARE(shown(), u"12,345,678.00"_s);
    QTest::mouseClick(desk.find<QPushButton>(u"segment_Yi"_s), Qt::LeftButton);
    QCOMPARE(shown(), u"0.01"_s);
}

/// A source that names no total, and money granted all the same: two facts, and neither page says the other's.
void BudgetPageTest::whatIsGrantedIsNotWhatTheSourceNames()
{
    BudgetDesk desk;
    City &city = desk.office.city();
    city.grant(city.programme.id, u"990000"_s, Money::fromYuan(80'000'000));
    desk.openAs(city.auditor);
    const auto told = [](const QWidget &widget) {
        QStringList words;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            words << label->text();
        return words.join(u'\n');
    };
    QTRY_VERIFY2(told(*desk.page).contains(u"what was granted here, whatever total a programme's source names"_s), qPrintable(told(*desk.page)));
    Programme silent = city.get<Programme>(city.programme.id);
    silent.budgetPerYear = {};
    ProgrammeSheet sheet;
    sheet.setProgramme({silent, {}});
    QVERIFY(told(sheet).contains(u"None named"_s));
    QVERIFY(!told(sheet).contains(u"Not published"_s));
}

void BudgetPageTest::onlyFinanceGrants()
{
    BudgetDesk desk;
    desk.openAs(desk.office.city().clerk);
    QVERIFY(!desk.page->primaryAction());
    BudgetDesk finance;
    finance.openAs(finance.office.city().finance);
    QVERIFY(finance.page->primaryAction());
    QVERIFY(!finance.find<QWidget>(u"grantForm"_s)->isVisible());
    finance.page->primaryAction()->trigger();
    QVERIFY(finance.find<QWidget>(u"grantForm"_s)->isVisible());
}

void BudgetPageTest::saysWhatIsMissingInTheGrant()
{
    BudgetDesk desk;
    desk.openAs(desk.office.city().finance);
    desk.page->primaryAction()->trigger();
    QTest::mouseClick(desk.find<QPushButton>(u"grantSubmitButton"_s), Qt::LeftButton);
    QVERIFY(!desk.find<MoneyEdit>(u"grantAmount"_s)->accessibleDescription().isEmpty());
    QVERIFY(!desk.find<QLineEdit>(u"grantDocument"_s)->accessibleDescription().isEmpty());
    QVERIFY(must(waited(desk.office.use.commands.waiting())).empty());
}

void BudgetPageTest::aGrantWaitsAndThenCounts()
{
    BudgetDesk desk;
    City &city = desk.office.city();
    desk.openAs(city.finance);
    desk.page->primaryAction()->trigger();
    auto *programme = desk.find<QComboBox>(u"grantProgramme"_s);
    programme->setCurrentIndex(programme->findData(city.programme.id.toText()));
    auto *payer = desk.find<QComboBox>(u"grantPayer"_s);
    QCOMPARE(payer->itemData(0).toString(), u"990000"_s);
    desk.find<MoneyEdit>(u"grantAmount"_s)->setText(u"600万"_s);
    desk.find<QLineEdit>(u"grantDocument"_s)->setText(u"沪财预〔2026〕12号"_s);
    QSignalSpy told(desk.page.get(), &Page::undoToastRequested);
    QTest::mouseClick(desk.find<QPushButton>(u"grantSubmitButton"_s), Qt::LeftButton);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(!desk.find<QWidget>(u"grantForm"_s)->isVisible());
    const auto waiting = must(waited(desk.office.use.commands.waiting()));
    QCOMPARE(waiting.size(), std::size_t(1));
    QCOMPARE(waiting.front().kind, CommandKind::GrantBudget);
    desk.office.sync();
    QVERIFY(desk.totalOf(city.programme.id).appropriated.isZero()); // It can still be undone.
    desk.office.sendHeld();
    QTRY_COMPARE(desk.totalOf(city.programme.id).appropriated, Money::fromYuan(6'000'000));
}

QTEST_MAIN(BudgetPageTest)
#include "tst_budget_page.moc"
