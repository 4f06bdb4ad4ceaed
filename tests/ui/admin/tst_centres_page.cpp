#include "tests/support/market.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/centres_page.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

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
    void loadsAreReadFromAFile();
    void aFileWithAWrongRowChangesNothing();
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
    QString today() const { return office.use.today().toString(Qt::ISODate); }
    QString loadOf(const DataCentre &centre) const
    {
        for (int row = 0; row < table().model()->rowCount(); ++row)
            if (cell(row, 0) == centre.nameEn)
                return cell(row, 2);
        return {};
    }
    void readFile(const QString &text)
    {
        QVERIFY(m_folder.isValid());
        QFile file(m_folder.filePath(u"loads.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        QTest::mouseClick(&part<QPushButton>(u"centresRead"_s), Qt::LeftButton);
        auto *dialog = page->findChild<QFileDialog *>(u"loadReportDialog"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(file.fileName());
        dialog->close();
        QTRY_VERIFY(part<QWidget>(u"loadReport"_s).isVisible());
    }
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }

private:
    QTemporaryDir m_folder;
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

/// As a person does: the button, the dialog, the file, the answer.
void CentresPageTest::loadsAreReadFromAFile()
{
    CentresBench bench;
    bench.open(bench.office.city().editor);
    bench.readFile(u"centre,load,day\n%1,44.5,%2\n%3,30,%2\n"_s.arg(bench.market.empty.nameEn, bench.today(), bench.market.far.nameZh));
    QCOMPARE(bench.part<TableView>(u"loadReportTable"_s).model()->rowCount(), 2);
    QCOMPARE(bench.cell(0, 2), u"21 %"_s); // Nothing is recorded yet.
    QTest::mouseClick(&bench.part<QPushButton>(u"loadReportAccept"_s), Qt::LeftButton);
    QTRY_VERIFY(!bench.part<QWidget>(u"loadReport"_s).isVisible());
    QTRY_COMPARE(bench.loadOf(bench.market.empty), u"44.5 %"_s);
    QCOMPARE(bench.loadOf(bench.market.far), u"30 %"_s);
}

void CentresPageTest::aFileWithAWrongRowChangesNothing()
{
    CentresBench bench;
    bench.open(bench.office.city().editor);
    bench.readFile(u"centre,load,day\n%1,44.5,%2\nelsewhere,30,%2\n"_s.arg(bench.market.empty.nameEn, bench.today()));
    QCOMPARE(bench.part<TableView>(u"loadReportTable"_s).model()->index(0, 0).data().toString(), u"3"_s); // Its line.
    QVERIFY(!bench.part<QWidget>(u"loadReportAccept"_s).isVisible());
    QTest::mouseClick(&bench.part<QPushButton>(u"loadReportClose"_s), Qt::LeftButton);
    QCOMPARE(bench.loadOf(bench.market.empty), u"21 %"_s);
}

void CentresPageTest::othersOnlyRead()
{
    CentresBench bench;
    bench.open(bench.office.city().clerk);
    QVERIFY(!bench.page->primaryAction());
    QVERIFY(!bench.part<QWidget>(u"centreChange"_s).isVisible());
    QVERIFY(!bench.part<QWidget>(u"centresRead"_s).isVisible());
}

QTEST_MAIN(CentresPageTest)
#include "tst_centres_page.moc"
