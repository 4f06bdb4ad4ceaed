#include "tests/ui/sme/factory.h"
#include "ui/sme/workbench_page.h"
#include "ui/widgets/kpi_card.h"

#include <algorithm>

using namespace cpv;
using namespace Qt::StringLiterals;

class WorkbenchPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsClaimedBeforeItIsKnown();
    void theMonthsLeadToTheFigures();
    void aCurveStandsBesideWhatHasAHistory();
};

namespace {

int curvesIn(const QWidget &page)
{
    const auto children = page.findChildren<QWidget *>();
    return int(std::ranges::count_if(children, [](const QWidget *w) { return dynamic_cast<const Sparkline *>(w) && w->isVisible(); }));
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

QTEST_MAIN(WorkbenchPageTest)
#include "tst_workbench_page.moc"
