#include "tests/support/no_warnings.h"
#include "tests/ui/admin/payments_scene.h"
#include "ui/admin/money_runs_page.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace cpv {

/// What is done for many at once as time passes.
class MoneyRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup()
    {
        m_page.reset();
        m_office.reset();
        QCOMPARE(m_warnings.seen(), QStringList());
    }

    void oneStepClosesAllExpiredVouchers();
    void anEndedYearGoesBackToItsPayers();
    void whoLooksOnRunsNothing();

private:
    void open(AccountId City::*who)
    {
        m_office = std::make_unique<Office>();
        (void)fillPayments(*m_office);
        m_office->signIn(m_office->city().*who);
        m_office->sync();
        m_page = std::make_unique<MoneyRunsPage>(m_office->use, nullptr);
        m_page->resize(1200, 900);
        m_page->show();
        m_page->refresh();
        QTRY_VERIFY(at<QWidget>(u"expiry"_s)->isVisible() && at<QWidget>(u"yearEnd"_s)->isVisible());
    }
    template <typename Widget> Widget *at(const QString &name) const { return m_page->findChild<Widget *>(name); }
    int rows(const QString &table) const { return at<TableView>(table)->model()->rowCount(); }
    void click(const QString &name) const { QTest::mouseClick(at<QPushButton>(name), Qt::LeftButton); }
    VoucherId overdue() const
    {
        for (const auto &[key, record] : m_office->city().world.records())
            if (const auto *voucher = std::get_if<Voucher>(&record); voucher && voucher->validTo < localDate(m_office->city().clock.now()))
                return voucher->id;
        return {};
    }

    WarningsSeen m_warnings;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<MoneyRunsPage> m_page;
};

void MoneyRunsTest::oneStepClosesAllExpiredVouchers()
{
    open(&City::finance);
    QCOMPARE(rows(u"expiryTable"_s), 1);
    const VoucherId id = overdue();
    click(u"expiryStep"_s);
    QTRY_COMPARE(rows(u"expiryTable"_s), 0); // Shown at once, and not sent yet.
    QVERIFY(m_office->city().get<Voucher>(id).state != VoucherState::Expired);
    m_office->sendHeld();
    QCOMPARE(m_office->city().get<Voucher>(id).state, VoucherState::Expired);
    QTRY_VERIFY(!at<QWidget>(u"expiryStep"_s)->isVisible());
}

void MoneyRunsTest::anEndedYearGoesBackToItsPayers()
{
    open(&City::financeB);
    QCOMPARE(rows(u"yearEndTable"_s), 1);
    QVERIFY(at<QLabel>(u"yearEndFollows"_s)->text().contains(u"1,280,000.00"_s));
    click(u"yearEndStep"_s);
    QTRY_VERIFY(!must(waited(m_office->use.commands.waiting())).empty());
    m_office->sendHeld();
    QTRY_COMPARE(rows(u"yearEndTable"_s), 0);
    const City &city = m_office->city();
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        QVERIFY(city.world.find<BudgetLine>(BudgetLine::idOf(city.programme.id, 2025, payer))->appropriated.isZero());
}

void MoneyRunsTest::whoLooksOnRunsNothing()
{
    open(&City::auditor);
    QVERIFY(!at<QWidget>(u"expiryStep"_s)->isVisible());
    QVERIFY(!at<QWidget>(u"yearEndStep"_s)->isVisible());
}

} // namespace cpv

QTEST_MAIN(cpv::MoneyRunsTest)
#include "tst_money_runs.moc"
