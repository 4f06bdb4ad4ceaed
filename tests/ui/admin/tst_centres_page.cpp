#include "tests/support/market.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/centres_page.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace cpv;
using namespace Qt::StringLiterals;

class CentresPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void theIdlestStandsFirst();
    void aLoadIsReported();
    void aCentreIsListed();
    void othersOnlyRead();

private:
    WarningsSeen m_warnings;
};

namespace {

class CentresBench
{
public:
    Office office;
    CityMarket market;
    std::unique_ptr<CentresPage> page;

    void open(AccountId who)
    {
        market = fillMarket(office.city());
        office.signIn(who);
        office.sync();
        page = std::make_unique<CentresPage>(office.use, nullptr);
        page->resize(1100, 900);
        page->setVisible(true);
        page->refresh();
        QTRY_COMPARE(table().model()->rowCount(), 5);
    }
    template <typename Widget> Widget &part(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    TableView &table() const { return part<TableView>(u"centresTable"_s); }
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
};

} // namespace

void CentresPageTest::theIdlestStandsFirst()
{
    CentresBench bench;
    bench.open(bench.office.city().editor);
    QCOMPARE(bench.cell(0, 0), bench.market.empty.nameEn);
    QCOMPARE(bench.cell(0, 2), u"21 %"_s);
    QCOMPARE(bench.cell(4, 0), bench.market.disputed.nameEn);
}

void CentresPageTest::aLoadIsReported()
{
    CentresBench bench;
    bench.open(bench.office.city().editor);
    bench.table().selectRow(0);
    QTest::mouseClick(&bench.part<QPushButton>(u"centreChange"_s), Qt::LeftButton);
    QCOMPARE(bench.part<QLineEdit>(u"centreNameZh"_s).text(), bench.market.empty.nameZh);
    bench.part<QDoubleSpinBox>(u"centreLoad"_s).setValue(55.5);
    QTest::mouseClick(&bench.part<QPushButton>(u"centreSubmit"_s), Qt::LeftButton);
    QTRY_VERIFY(!bench.part<QWidget>(u"centreForm"_s).isVisible());
    QTRY_COMPARE(bench.cell(bench.table().currentIndex().row(), 2), u"55.5 %"_s); // It stays the chosen one.
}

void CentresPageTest::aCentreIsListed()
{
    CentresBench bench;
    bench.open(bench.office.city().editor);
    bench.page->primaryAction()->trigger();
    bench.part<QLineEdit>(u"centreNameZh"_s).setText(u"和林格尔一号数据中心"_s);
    bench.part<QSpinBox>(u"centreCards"_s).setValue(2000);
    bench.part<QComboBox>(u"centreOrigin"_s).setCurrentIndex(0); // Declared, and nothing said.
    QTest::mouseClick(&bench.part<QPushButton>(u"centreSubmit"_s), Qt::LeftButton);
    QTRY_VERIFY(!bench.part<QWidget>(u"centreNote"_s).accessibleDescription().isEmpty());
    bench.part<QLineEdit>(u"centreNote"_s).setText(u"国产加速卡"_s);
    QTest::mouseClick(&bench.part<QPushButton>(u"centreSubmit"_s), Qt::LeftButton);
    QTRY_COMPARE(bench.table().model()->rowCount(), 6);
}

void CentresPageTest::othersOnlyRead()
{
    CentresBench bench;
    bench.open(bench.office.city().clerk);
    QVERIFY(!bench.page->primaryAction());
    QVERIFY(!bench.part<QWidget>(u"centreChange"_s).isVisible());
}

QTEST_MAIN(CentresPageTest)
#include "tst_centres_page.moc"
