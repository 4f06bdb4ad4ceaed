#include "core/insight/outcome.h"
#include "core/insight/projection.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/sme/factory.h"
#include "ui/common/outcome_words.h"
#include "ui/sme/roi_page.h"
#include "ui/widgets/pill.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cpv {

/// In the ROI studio, after the project ran: its figures, month by month.
class OutcomeSectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void saysWhenThereIsNothingToReport();
    void aMonthIsReportedAndStandsBesideItsProjection();
    void aReportedMonthIsCorrected();
    void whatIsMissingIsMarked();
    void whatIsTypedStaysWhenSomethingComesDown();

private:
    WarningsSeen m_warnings;
};

namespace {

class Studio
{
public:
    Factory factory;
    ApplicationId application;
    std::unique_ptr<RoiPage> page;

    explicit Studio(bool paid = true)
    {
        City &city = factory.city();
        const VoucherId voucher = factory.voucher(Money::fromYuan(200'000));
        application = city.get<Voucher>(voucher).application;
        Application projected = city.get<Application>(application);
        RoiCase calculated {.title = u"质检"_s, .basis = u"inspection"_s, .seed = 1, .inputs = inputsOf(must(factory.use.roi.templates()).front())};
        projected.projection = projectionOf(calculated);
        city.world.put(projected);
        if (paid)
            factory.bill(voucher, Money::fromYuan(20'000), true);
        city.advanceDays(100); // Late June: five months of the year are over.
        factory.sync();
        page = std::make_unique<RoiPage>(factory.use, nullptr);
        page->resize(1200, 2400);
        page->setVisible(true);
        const QSignalSpy drawn(page.get(), &RoiPage::drawn);
        page->refresh();
        [&] { QTRY_VERIFY(!drawn.isEmpty()); }();
    }
    template <typename Widget = QWidget> Widget *at(const QString &name) const { return page->findChild<Widget *>(name); }
    QString texts(const QString &name) const
    {
        QStringList all;
        for (const QLabel *label : at(name)->findChildren<QLabel *>())
            if (!label->isHidden())
                all << label->text();
        return all.join(u' ');
    }
    void fill(const QString &name, const QString &text) const
    {
        auto *edit = at<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void fillMonth(const QString &benefit) const
    {
        fill(u"outcomeCapital"_s, u"60000"_s);
        fill(u"outcomeBenefit"_s, benefit);
        fill(u"outcomeCompute"_s, u"20000"_s);
        fill(u"outcomeCovered"_s, u"16000"_s);
        fill(u"outcomeOther"_s, u"0"_s);
    }
    void report() const { at<QAbstractButton>(u"outcomeReport"_s)->click(); }
    int rows() const { return at<QTableView>(u"outcomeMonths"_s)->model()->rowCount(); }
    QString cell(int row, int column) const
    {
        const QAbstractItemModel *model = at<QTableView>(u"outcomeMonths"_s)->model();
        return model->index(row, column).data().toString();
    }
    const Outcome *told() { return factory.city().world.find<Outcome>(Outcome::idOf(application)); }
};

} // namespace

void OutcomeSectionTest::saysWhenThereIsNothingToReport()
{
    const Studio studio(false);
    QTRY_VERIFY(studio.at(u"outcomeNone"_s)->isVisible());
    QVERIFY(!studio.at(u"outcomeReport"_s)->isVisible());
    QVERIFY(!studio.at(u"outcomeCurve"_s)->isVisible());
}

void OutcomeSectionTest::aMonthIsReportedAndStandsBesideItsProjection()
{
    Studio studio;
    QTRY_COMPARE(studio.at<QComboBox>(u"outcomeProject"_s)->count(), 1);
    QVERIFY(studio.texts(u"outcomeFacts"_s).contains(u"Expected payback"_s));
    QCOMPARE(studio.at<QComboBox>(u"outcomeFirst"_s)->currentText(), u"2026-02"_s); // Where the contract begins.
    studio.fillMonth(u"90000"_s);
    studio.report();
    QTRY_COMPARE(studio.rows(), 1);
    QCOMPARE(studio.cell(0, 0), u"2026-02"_s);
    QCOMPARE(studio.cell(0, 1), u"90,000.00"_s);
    QCOMPARE(studio.cell(0, 5), u"86,000.00"_s); // 90,000 − 20,000 + 16,000.
    QVERIFY(studio.texts(u"outcomeFacts"_s).contains(u"Net value so far"_s));
    QCOMPARE(studio.at<QComboBox>(u"outcomeMonth"_s)->currentText(), u"Month 2, 2026-03"_s); // The next one, empty.
    QCOMPARE(studio.at<QLineEdit>(u"outcomeBenefit"_s)->text(), QString());
    QCOMPARE(studio.at<QLineEdit>(u"outcomeCapital"_s)->text(), u"60,000.00"_s);
    QVERIFY(!studio.told());
    QCOMPARE(studio.at<Pill>(u"outcomeState"_s)->text(), u"to be delivered"_s);
    studio.factory.sync();
    QVERIFY(studio.told());
    QCOMPARE(studio.told()->months.front().benefit, Money::fromYuan(90'000));
    studio.page->refresh();
    QTRY_COMPARE(studio.at<Pill>(u"outcomeState"_s)->text(), u"reported"_s);
    const ApplicationDetail detail = must(waited(studio.factory.use.applications.detail(studio.application)));
    QVERIFY(detail.outcome); // As an office reads it, too.
    QVERIFY(outcomePairs(*detail.application.projection, *detail.outcome).size() >= 4);
}

void OutcomeSectionTest::aReportedMonthIsCorrected()
{
    Studio studio;
    QTRY_COMPARE(studio.at<QComboBox>(u"outcomeProject"_s)->count(), 1);
    for (const QString &benefit : {u"10000"_s, u"20000"_s}) {
        const int before = studio.rows();
        studio.fillMonth(benefit);
        studio.report();
        QTRY_COMPARE(studio.rows(), before + 1);
    }
    auto *table = studio.at<QTableView>(u"outcomeMonths"_s);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(studio.at<QLineEdit>(u"outcomeBenefit"_s)->text(), u"10,000.00"_s);
    studio.fill(u"outcomeBenefit"_s, u"12000"_s);
    studio.report();
    QTRY_COMPARE(studio.cell(0, 1), u"12,000.00"_s);
    QCOMPARE(studio.rows(), 2);
    studio.factory.sync();
    QVERIFY(studio.told());
    QCOMPARE(studio.told()->version, 3);
    QCOMPARE(studio.told()->months[0].benefit, Money::fromYuan(12'000));
    QCOMPARE(studio.told()->months[1].benefit, Money::fromYuan(20'000));
}

void OutcomeSectionTest::whatIsMissingIsMarked()
{
    const Studio studio;
    QTRY_COMPARE(studio.at<QComboBox>(u"outcomeProject"_s)->count(), 1);
    studio.report();
    QVERIFY(studio.texts(u"outcomeCard"_s).contains(u"Enter an amount"_s));
    studio.fillMonth(u"1"_s);
    studio.fill(u"outcomeCovered"_s, u"20000.01"_s);
    studio.report();
    QVERIFY(studio.texts(u"outcomeCard"_s).contains(u"can't pay more than the bill"_s));
    QCOMPARE(studio.rows(), 0);
}

void OutcomeSectionTest::whatIsTypedStaysWhenSomethingComesDown()
{
    Studio studio;
    QTRY_COMPARE(studio.at<QComboBox>(u"outcomeProject"_s)->count(), 1);
    studio.fill(u"outcomeBenefit"_s, u"777"_s);
    const QSignalSpy read(&studio.factory.use.status, &SyncStatus::recordsChanged);
    studio.factory.bill(*studio.factory.city().get<Application>(studio.application).voucher, Money::fromYuan(500), true);
    studio.factory.sync();
    QTRY_VERIFY(!read.isEmpty());
    waited(studio.factory.use.roi.projectedCases());
    QCoreApplication::processEvents();
    QCOMPARE(studio.at<QLineEdit>(u"outcomeBenefit"_s)->text(), u"777"_s);
}

} // namespace cpv

QTEST_MAIN(cpv::OutcomeSectionTest)
#include "tst_outcome_section.moc"
