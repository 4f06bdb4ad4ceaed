#include "tests/support/market.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/provider/offers_page.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace cpv;
using namespace Qt::StringLiterals;

class OffersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void onlyOnesOwnOffersAreShown();
    void anOfferIsPublished();
    void anotherPriceIsAnnouncedAndAJumpIsMarked();
    void theOpenedFormIsInView();
    void anEmptyPriceIsTold();
    void anOfferEndsAfterAskingOnceMore();

private:
    WarningsSeen m_warnings;
};

namespace {

class OffersBench
{
public:
    Office office;
    CityMarket market;
    std::unique_ptr<OffersPage> page;

    OffersBench()
    {
        market = fillMarket(office.city());
        office.signIn(office.city().providerUser);
        office.sync();
        page = std::make_unique<OffersPage>(office.use, nullptr);
        page->resize(1100, 900);
        page->setVisible(true);
        page->refresh();
        [this] { QTRY_COMPARE(offers().model()->rowCount(), 1); }();
    }
    template <typename Widget> Widget &part(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    TableView &offers() const { return part<TableView>(u"offersTable"_s); }
    TableView &history() const { return part<TableView>(u"offerHistoryTable"_s); }
    void press(const QString &name) const { QTest::mouseClick(&part<QPushButton>(name), Qt::LeftButton); }
    void type(const QString &price) const
    {
        auto &edit = part<MoneyEdit>(u"offerPrice"_s);
        edit.clear();
        QTest::keyClicks(&edit, price);
    }
    static QString cell(const TableView &table, int row, int column) { return table.model()->index(row, column).data().toString(); }
};

} // namespace

void OffersPageTest::onlyOnesOwnOffersAreShown()
{
    OffersBench bench;
    QCOMPARE(OffersBench::cell(bench.offers(), 0, 0), bench.market.near.nameEn);
    QCOMPARE(OffersBench::cell(bench.offers(), 0, 2), u"5.60"_s);
    QCOMPARE(bench.history().model()->rowCount(), 1);
}

void OffersPageTest::anOfferIsPublished()
{
    OffersBench bench;
    bench.page->primaryAction()->trigger();
    auto &centre = bench.part<QComboBox>(u"offerCentre"_s);
    centre.setCurrentIndex(centre.findData(bench.market.far.id.toText()));
    auto &accelerator = bench.part<QComboBox>(u"offerAccelerator"_s);
    accelerator.setCurrentIndex(accelerator.findData(u"l20"_s));
    bench.type(u"3.25"_s);
    bench.press(u"offerSubmit"_s);
    QTRY_COMPARE(bench.offers().model()->rowCount(), 2);
    QVERIFY(!bench.part<QWidget>(u"offerForm"_s).isVisible());
    QTRY_COMPARE(OffersBench::cell(bench.history(), 0, 1), u"3.25"_s);
    QCOMPARE(OffersBench::cell(bench.history(), 0, 2), u"–"_s); // Nothing to compare with.
}

void OffersPageTest::anotherPriceIsAnnouncedAndAJumpIsMarked()
{
    OffersBench bench;
    bench.press(u"offerChange"_s);
    QVERIFY(!bench.part<QComboBox>(u"offerCentre"_s).isEnabled());
    const QDate tomorrow = bench.office.use.today().addDays(1);
    QCOMPARE(bench.part<QDateEdit>(u"offerFrom"_s).date(), tomorrow);
    bench.type(u"6.50"_s);
    bench.press(u"offerSubmit"_s);
    QTRY_COMPARE(bench.history().model()->rowCount(), 2);
    QCOMPARE(OffersBench::cell(bench.history(), 0, 0), tomorrow.toString(Qt::ISODate));
    QCOMPARE(OffersBench::cell(bench.history(), 0, 2), u"+16.1 %"_s); // 16.07: rounded, not cut.
    QCOMPARE(OffersBench::cell(bench.history(), 0, 4), u"Coming, price jump"_s);
    QCOMPARE(bench.history().model()->index(0, 4).data(ToneRole).toInt(), int(Tone::Warn));
    QCOMPARE(OffersBench::cell(bench.offers(), 0, 2), u"5.60"_s); // Until tomorrow.
    QVERIFY(OffersBench::cell(bench.offers(), 0, 4).contains(u"6.50"_s));
}

void OffersPageTest::theOpenedFormIsInView()
{
    OffersBench bench;
    QScrollArea area;
    area.setWidgetResizable(true);
    area.setWidget(bench.page.release());
    area.resize(1100, 200);
    area.show();
    QTRY_VERIFY(area.verticalScrollBar()->maximum() > 0);
    area.verticalScrollBar()->setValue(area.verticalScrollBar()->maximum());
    area.findChild<QPushButton *>(u"offerChange"_s)->click();
    QTest::qWait(20); // It is laid out.
    const auto *form = area.findChild<QWidget *>(u"offerForm"_s);
    QVERIFY(form->mapTo(area.viewport(), QPoint()).y() >= 0);
    QVERIFY(area.findChild<MoneyEdit *>(u"offerPrice"_s) == area.widget()->focusWidget());
}

void OffersPageTest::anEmptyPriceIsTold()
{
    OffersBench bench;
    bench.press(u"offerChange"_s);
    bench.part<MoneyEdit>(u"offerPrice"_s).clear();
    bench.press(u"offerSubmit"_s);
    QVERIFY(bench.part<QWidget>(u"offerForm"_s).isVisible());
    QVERIFY(!bench.part<QWidget>(u"offerPrice"_s).accessibleDescription().isEmpty());
    bench.type(u"1000001"_s); // What is beyond the decider's bound comes back to its field.
    bench.press(u"offerSubmit"_s);
    QTRY_VERIFY(bench.part<QWidget>(u"offerPrice"_s).accessibleDescription().contains(u"1,000,000"_s));
    QCOMPARE(bench.history().model()->rowCount(), 1);
}

void OffersPageTest::anOfferEndsAfterAskingOnceMore()
{
    OffersBench bench;
    QCOMPARE(bench.part<Button>(u"offerEnd"_s).property("kind").toString(), u"secondary"_s); // It asks before it does anything.
    bench.press(u"offerEnd"_s);
    auto &asking = bench.part<QWidget>(u"offerEnding"_s);
    QVERIFY(asking.isVisible());
    QTest::mouseClick(asking.findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(!bench.part<QWidget>(u"offerEnd"_s).isVisible());
    QCOMPARE(OffersBench::cell(bench.offers(), 0, 2), u"–"_s);
    QCOMPARE(bench.history().model()->rowCount(), 1); // The history stays.
}

QTEST_MAIN(OffersPageTest)
#include "tst_offers_page.moc"
