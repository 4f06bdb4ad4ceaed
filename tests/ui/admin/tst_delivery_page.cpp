#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/common/delivery_page.h"
#include "ui/common/delivery_words.h"
#include "ui/widgets/text.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace cpv;
using namespace Qt::StringLiterals;

class DeliveryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void nothingWaitingIsSaid();
    void whatOnlyComesInIsNotDelivered();
    void leadsBackToThePageBefore();
    void listsWhatWaitsUntilItIsAnswered();
    void takesBackWhatWasNotSent();
    void whatIsSentNowIsNoLongerOfferedToUndo();
    void whatWasSentCannotBeTakenBack();
    void saysWhyTheRegistryRefusedUntilDismissed();
    void aWaitingClawbackOpensItsRedemption();

private:
    WarningsSeen m_warnings;
};

namespace {

struct DeliveryDesk
{
    Office office;
    ApplicationId application = office.city().submitted(Money::fromYuan(10'000));
    std::unique_ptr<DeliveryPage> page;

    void open()
    {
        office.signIn(office.city().clerk);
        page = std::make_unique<DeliveryPage>(office.use, u"review"_s, nullptr);
        page->resize(900, 600);
        page->show();
        page->refresh();
        QTRY_VERIFY(page->findChild<QWidget *>(u"deliveryState"_s)->isVisible());
    }
    qsizetype count(const QString &name) const { return page->findChildren<QWidget *>(name).size(); }
    void click(const QString &name) { QTest::mouseClick(page->findChild<QPushButton *>(name), Qt::LeftButton); }
};

}

void DeliveryPageTest::nothingWaitingIsSaid()
{
    DeliveryDesk desk;
    desk.open();
    QTRY_VERIFY(desk.page->findChild<QWidget *>(u"deliveryEmpty"_s)->isVisible());
}

void DeliveryPageTest::whatOnlyComesInIsNotDelivered()
{
    const auto title = [](qint64 waiting) { return deliverySentence({.state = SyncStatus::State::Syncing, .waiting = waiting}).title; };
    QCOMPARE(title(1), u"Delivering now."_s);
    QCOMPARE(title(0), u"Syncing with the registry now."_s);
}

void DeliveryPageTest::leadsBackToThePageBefore()
{
    DeliveryDesk desk;
    desk.open();
    auto *back = desk.page->findChild<QPushButton *>(u"backLink"_s);
    QVERIFY(!back->isVisible()); // Opened by a notification.
    desk.page->openArgument(u"queue"_s);
    desk.page->openArgument(u"delivery"_s); // The pill was clicked again.
    QVERIFY(back->isVisible());
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    back->click();
    QCOMPARE(asked.front().front().toString(), u"queue"_s);
}

void DeliveryPageTest::listsWhatWaitsUntilItIsAnswered()
{
    DeliveryDesk desk;
    desk.open();
    desk.office.perform(AcceptApplication {desk.application});
    QTRY_COMPARE(desk.count(u"waitingRow"_s), 1);
    QCOMPARE(desk.page->findChild<QWidget *>(u"waitingRow"_s)->accessibleName(), u"Accept for review"_s);
    desk.office.sync();
    QTRY_COMPARE(desk.count(u"waitingRow"_s), 0);
    QCOMPARE(desk.count(u"refusalRow"_s), 0);
}

void DeliveryPageTest::takesBackWhatWasNotSent()
{
    DeliveryDesk desk;
    desk.open();
    desk.office.perform(AcceptApplication {desk.application});
    QTRY_COMPARE(desk.count(u"takeBack"_s), 1);
    desk.click(u"takeBack"_s);
    QTRY_COMPARE(desk.count(u"waitingRow"_s), 0);
    QCOMPARE(must(waited(desk.office.use.applications.detail(desk.application))).application.stage, Stage::Submitted);
}

void DeliveryPageTest::whatIsSentNowIsNoLongerOfferedToUndo()
{
    DeliveryDesk desk;
    desk.open();
    must(waited(desk.office.use.commands.performUndoable(AcceptApplication {desk.application}, desk.office.city().place)));
    QTRY_COMPARE(desk.count(u"releaseHeld"_s), 1);
    QSignalSpy told(desk.page.get(), &Page::toastRequested); // There is one toast: the next takes the place of the one with Undo.
    desk.click(u"releaseHeld"_s);
    QTRY_COMPARE(told.size(), 1);
    QTRY_COMPARE(desk.count(u"releaseHeld"_s), 0);
    QTRY_COMPARE(desk.count(u"waitingRow"_s), 1);
}

void DeliveryPageTest::whatWasSentCannotBeTakenBack()
{
    DeliveryDesk desk;
    desk.open();
    desk.office.perform(AcceptApplication {desk.application});
    QTRY_COMPARE(desk.count(u"takeBack"_s), 1);
    waited(desk.office.writer.run([&] { return must(desk.office.bench.replica->outbox().take(desk.office.city().place, desk.office.bench.device, 500)).size(); }));
    desk.page->refresh();
    QTRY_COMPARE(desk.count(u"waitingRow"_s), 1);
    QTRY_COMPARE(desk.count(u"takeBack"_s), 0);
    QTRY_COMPARE(desk.count(u"waitingRow"_s), 1);
}

void DeliveryPageTest::saysWhyTheRegistryRefusedUntilDismissed()
{
    DeliveryDesk desk;
    desk.open();
    QVERIFY(desk.office.city().ask(desk.office.city().reviewer, AcceptApplication {desk.application})); // Somebody was quicker.
    desk.office.perform(AcceptApplication {desk.application});
    desk.office.sync();
    QTRY_COMPARE(desk.count(u"refusalRow"_s), 1);
    QCOMPARE(desk.page->findChild<Text *>(u"refusalReason"_s)->text(), u"This step is not possible in the present state."_s);
    QTRY_COMPARE(desk.office.use.status.facts().refused, 1);
    QCOMPARE(desk.page->findChild<Text *>(u"refusalTitle"_s)->text(), u"Accept for review: refused"_s); // Not as if it had been done.
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    desk.click(u"openRecord"_s);
    QCOMPARE(asked.front(), QVariantList({u"review"_s, desk.application.toText()}));
    desk.click(u"dismissRefusal"_s);
    QTRY_COMPARE(desk.count(u"refusalRow"_s), 0);
    QTRY_COMPARE(desk.office.use.status.facts().refused, 0);
}

void DeliveryPageTest::aWaitingClawbackOpensItsRedemption()
{
    DeliveryDesk desk;
    City &city = desk.office.city();
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        city.grant(city.programme.id, payer, Money::fromYuan(5'000'000));
    const RedemptionId id = city.approved(city.issued(Money::fromYuan(100'000)), Money::fromYuan(10'000));
    must(city.ask(city.financeB, SettleRedemption {id, u"B"_s, u"R"_s}));
    desk.open();
    desk.office.signIn(city.finance);
    desk.office.sync();
    desk.office.perform(OpenClawback {city.newId<ClawbackId>(), id, Money::fromYuan(3'000), {}, u"账单已更正"_s});
    QTRY_COMPARE(desk.count(u"openRecord"_s), 1);
    QSignalSpy asked(desk.page.get(), &Page::pageRequested);
    desk.click(u"openRecord"_s);
    QCOMPARE(asked.value(0), QVariantList({u"redemption"_s, id.toText()}));
}

QTEST_MAIN(DeliveryPageTest)
#include "tst_delivery_page.moc"
