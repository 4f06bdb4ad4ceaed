#include "tests/support/market.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/centres_page.h"
#include "ui/provider/origins_page.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/table_view.h"

#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>

using namespace cpv;
using namespace Qt::StringLiterals;

/// A provider declares where its cards come from, the office answers on its page of centres.
class OriginsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void onlyOnesOwnCentresAreShown();
    void anOriginIsDeclared();
    void whatIsMissingIsToldAtItsField();
    void aFilesDigestGoesWithIt();
    void theOfficeDisputesAndAccepts();

private:
    WarningsSeen m_warnings;
};

namespace {

struct OriginsBench {
    Office office;
    CityMarket market;

    OriginsBench() { market = fillMarket(office.city()); }
    template <typename PageType> std::unique_ptr<PageType> opened(AccountId who)
    {
        office.signIn(who);
        office.sync();
        auto page = std::make_unique<PageType>(office.use, nullptr);
        page->resize(1180, 900);
        page->setVisible(true);
        page->refresh();
        return page;
    }
    static void press(const QWidget &page, const QString &name) { QTest::mouseClick(&part<QPushButton>(page, name), Qt::LeftButton); }
    template <typename Widget> static Widget &part(const QWidget &page, const QString &name)
    {
        auto *found = page.findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    static QString cell(const QWidget &page, int row, int column)
    {
        return part<TableView>(page, u"originsTable"_s).model()->index(row, column).data().toString();
    }
    static void fillForm(const QWidget &page)
    {
        press(page, u"originsDeclare"_s);
        part<QLineEdit>(page, u"originKind_ascend-910b"_s).setText(u"华为昇腾（中国）"_s);
        part<QDoubleSpinBox>(page, u"originDomestic"_s).setValue(62.5);
        part<QLineEdit>(page, u"originDocument"_s).setText(u"采购合同 7 号"_s);
        part<QPlainTextEdit>(page, u"originText"_s).setPlainText(u"国产与进口加速卡"_s);
    }
    /// As this device shows it: what belongs to no place is not delivered here.
    DataCentre near()
    {
        const std::vector<DataCentre> centres = must(waited(office.use.placements.load())).market.centres;
        return *std::ranges::find(centres, market.near.id, &DataCentre::id);
    }
};

} // namespace

void OriginsPageTest::onlyOnesOwnCentresAreShown()
{
    OriginsBench bench;
    const auto page = bench.opened<OriginsPage>(bench.office.city().providerUser);
    QTRY_COMPARE(OriginsBench::part<TableView>(*page, u"originsTable"_s).model()->rowCount(), 1);
    QCOMPARE(bench.cell(*page, 0, 0), bench.market.near.nameEn);
    QCOMPARE(bench.cell(*page, 0, 4), u"As the office listed it"_s);
}

void OriginsPageTest::anOriginIsDeclared()
{
    OriginsBench bench;
    const auto page = bench.opened<OriginsPage>(bench.office.city().providerUser);
    QTRY_COMPARE(bench.cell(*page, 0, 0), bench.market.near.nameEn);
    bench.fillForm(*page);
    bench.press(*page, u"originSubmit"_s);
    QTRY_COMPARE(bench.cell(*page, 0, 4), u"Waits for the office"_s);
    QVERIFY(!OriginsBench::part<QWidget>(*page, u"originForm"_s).isVisible());
    const DataCentre near = bench.near();
    QCOMPARE(near.declarations.size(), std::size_t(1));
    QCOMPARE(near.domesticShare.value, 6250);
    QCOMPARE(near.declarations[0].accelerators[0].origin, u"华为昇腾（中国）"_s);
}

void OriginsPageTest::whatIsMissingIsToldAtItsField()
{
    OriginsBench bench;
    const auto page = bench.opened<OriginsPage>(bench.office.city().providerUser);
    QTRY_COMPARE(bench.cell(*page, 0, 0), bench.market.near.nameEn);
    bench.press(*page, u"originsDeclare"_s);
    bench.press(*page, u"originSubmit"_s);
    QTRY_VERIFY(!OriginsBench::part<QWidget>(*page, u"originKind_ascend-910b"_s).accessibleDescription().isEmpty());
    OriginsBench::part<QLineEdit>(*page, u"originKind_ascend-910b"_s).setText(u"华为昇腾（中国）"_s);
    bench.press(*page, u"originSubmit"_s);
    QTRY_VERIFY(!OriginsBench::part<QWidget>(*page, u"originText"_s).accessibleDescription().isEmpty());
    QVERIFY(bench.near().declarations.empty());
}

void OriginsPageTest::aFilesDigestGoesWithIt()
{
    OriginsBench bench;
    const auto page = bench.opened<OriginsPage>(bench.office.city().providerUser);
    QTRY_COMPARE(bench.cell(*page, 0, 0), bench.market.near.nameEn);
    bench.fillForm(*page);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"contract.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("abc");
    file.close();
    bench.press(*page, u"originFile"_s);
    auto *dialog = page->findChild<QFileDialog *>(u"originFileDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(file.fileName());
    dialog->close();
    QTRY_VERIFY(OriginsBench::part<QLabel>(*page, u"originFileWords"_s).text().contains(u"ba7816bf8f01"_s)); // SHA-256 of "abc".
    bench.press(*page, u"originSubmit"_s);
    QTRY_COMPARE(bench.cell(*page, 0, 4), u"Waits for the office"_s);
    const DataCentre near = bench.near();
    QCOMPARE(near.declarations.size(), std::size_t(1));
    QCOMPARE(near.declarations[0].sha256, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

void OriginsPageTest::theOfficeDisputesAndAccepts()
{
    OriginsBench bench;
    City &city = bench.office.city();
    const PlaceCode place = std::exchange(city.place, PlaceCode::shared());
    QVERIFY(city.ask(city.providerUser, DeclareOrigin {bench.market.nearOffer.id, bench.market.near.id, {5000}, {{u"ascend-910b"_s, u"华为昇腾"_s}},
                                            u"国产"_s, u"采购合同"_s, {}, localDate(city.clock.now())}));
    city.place = place;
    const auto page = bench.opened<CentresPage>(city.editor);
    auto &table = OriginsBench::part<TableView>(*page, u"centresTable"_s);
    QTRY_COMPARE(table.model()->rowCount(), 5);
    for (int row = 0; row < 5; ++row)
        if (table.model()->index(row, 0).data().toString() == bench.market.near.nameEn)
            table.selectRow(row);
    bench.press(*page, u"originDisputeOpen"_s);
    OriginsBench::part<QPlainTextEdit>(*page, u"originDisputeText"_s).setPlainText(u"与抽查不一致"_s);
    bench.press(*page, u"originDisputeSend"_s);
    auto &state = OriginsBench::part<Pill>(*page, u"originState"_s);
    QTRY_COMPARE(state.text(), u"Origin disputed"_s);
    QVERIFY(!OriginsBench::part<QWidget>(*page, u"originDisputeOpen"_s).isVisible());
    bench.press(*page, u"originAccept"_s);
    QTRY_COMPARE(state.text(), u"Origin declared"_s);
    QVERIFY(!OriginsBench::part<QWidget>(*page, u"originAccept"_s).isVisible());
    bench.press(*page, u"centreChange"_s);
    const auto &origin = OriginsBench::part<QWidget>(*page, u"centreOrigin"_s);
    QVERIFY(!origin.isEnabled());
    QVERIFY(origin.accessibleDescription().contains(u"Providers declare it"_s)); // Why not.
}

QTEST_MAIN(OriginsPageTest)
#include "tst_origins_page.moc"
