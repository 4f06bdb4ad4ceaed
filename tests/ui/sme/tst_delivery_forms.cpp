#include "tests/support/no_warnings.h"
#include "tests/ui/sme/company_scene.h"
#include "ui/common/delivery_page.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

/// Of a company with a form that two wrote in and papers on their way.
struct CompanyDelivery
{
    Factory factory;
    CompanyCases cases = makeCompanyCases(factory);
    DeliveryPage page {factory.use, u"application"_s, nullptr};

    CompanyDelivery()
    {
        page.resize(1100, 1400);
        page.show();
        page.refresh();
    }
    QWidget *row(const QString &kind, const QString &name) const
    {
        const auto rows = page.findChildren<QWidget *>(kind);
        const auto found = std::ranges::find(rows, name, &QWidget::accessibleName);
        return found == rows.end() ? nullptr : *found;
    }
    static QString words(const QWidget &row)
    {
        QStringList all;
        for (const QLabel *label : row.findChildren<QLabel *>())
            all << label->text();
        return all.join(u'\n');
    }
};

}

/// What a company has on its way besides its steps.
class DeliveryFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void aFormThatTwoChangedOpensFromItsLine();
    void aPaperSaysHowFarItIsAndOpensItsForm();
    void aDeliveredPaperIsGone();
    void aWaitingStepOpensItsRecord();
    void aRefundOfferTakenBackIsCalledThat();

private:
    WarningsSeen m_warnings;
};

void DeliveryFormsTest::aFormThatTwoChangedOpensFromItsLine()
{
    CompanyDelivery delivery;
    const QString project = must(waited(delivery.factory.use.drafts.load(delivery.cases.shared))).project;
    QTRY_VERIFY(delivery.row(u"conflictRow"_s, project));
    const QWidget *row = delivery.row(u"conflictRow"_s, project);
    QVERIFY2(CompanyDelivery::words(*row).contains(u"A colleague changed 1 field"_s), qPrintable(CompanyDelivery::words(*row)));
    QSignalSpy asked(&delivery.page, &Page::pageRequested);
    row->findChild<QPushButton *>(u"conflictRowOpen"_s)->click();
    QCOMPARE(asked.value(0), QVariantList({u"draft"_s, delivery.cases.shared.toText()}));
}

void DeliveryFormsTest::aPaperSaysHowFarItIsAndOpensItsForm()
{
    CompanyDelivery delivery;
    const auto paper = [&] { return delivery.row(u"paperRow"_s, u"算力租赁合同（盖章扫描件）.pdf"_s); };
    QTRY_VERIFY(paper());
    QTRY_VERIFY2(CompanyDelivery::words(*paper()).contains(u"40 % delivered"_s), qPrintable(CompanyDelivery::words(*paper())));
    QVERIFY(CompanyDelivery::words(*delivery.row(u"paperRow"_s, u"完税证明2026年上半年.pdf"_s)).contains(u"Waits to be delivered"_s));
    std::vector<PaperTransfer> &underWay = delivery.factory.remote.underWay;
    underWay.front().sent = underWay.front().size * 4 / 5;
    Q_EMIT delivery.factory.remote.transfersChanged();
    QTRY_VERIFY(CompanyDelivery::words(*paper()).contains(u"80 % delivered"_s));
    QSignalSpy asked(&delivery.page, &Page::pageRequested);
    paper()->findChild<QPushButton *>(u"paperRowOpen"_s)->click();
    QCOMPARE(asked.value(0), QVariantList({u"draft"_s, delivery.cases.materialsStep.toText()}));
}

void DeliveryFormsTest::aDeliveredPaperIsGone()
{
    CompanyDelivery delivery;
    const QString name = u"算力租赁合同（盖章扫描件）.pdf"_s;
    QTRY_VERIFY(delivery.row(u"paperRow"_s, name));
    const PlaceCode place = must(waited(delivery.factory.use.drafts.load(delivery.cases.materialsStep))).place;
    const QString digest = delivery.factory.remote.underWay.front().sha256;
    delivery.factory.onWriter([&] { must(delivery.factory.bench.replica->materials().uploaded(place, digest)); });
    delivery.factory.remote.underWay.clear();
    Q_EMIT delivery.factory.remote.deliveryChanged();
    QTRY_VERIFY(!delivery.row(u"paperRow"_s, name));
    QVERIFY(delivery.row(u"paperRow"_s, u"完税证明2026年上半年.pdf"_s));
}

void DeliveryFormsTest::aWaitingStepOpensItsRecord()
{
    CompanyDelivery delivery;
    const ApplicationId application = delivery.cases.inReview;
    must(waited(delivery.factory.use.commands.perform(WithdrawApplication {application, {}}, delivery.factory.city().place)));
    QTRY_VERIFY(delivery.page.findChild<QPushButton *>(u"openRecord"_s));
    QSignalSpy asked(&delivery.page, &Page::pageRequested);
    delivery.page.findChild<QPushButton *>(u"openRecord"_s)->click();
    QCOMPARE(asked.value(0), QVariantList({u"application"_s, application.toText()}));
}

void DeliveryFormsTest::aRefundOfferTakenBackIsCalledThat()
{
    Factory factory;
    City &city = factory.city();
    const RedemptionId paid = factory.bill(factory.voucher(Money::fromYuan(100'000)), Money::fromYuan(10'000), true);
    factory.ask(city.owner, OfferRefund {paid, Money::fromYuan(3'000), u"账单已更正"_s});
    factory.sync();
    DeliveryPage page(factory.use, u"application"_s, nullptr);
    page.resize(1100, 800);
    page.show();
    page.refresh();
    const auto opened = [&page] {
        QSignalSpy asked(&page, &Page::pageRequested);
        page.findChild<QPushButton *>(u"openRecord"_s)->click();
        return asked.value(0);
    };
    factory.ask(city.finance, BounceSettlement {paid, u"账号错误"_s}); // This device doesn't know of it yet.
    must(waited(factory.use.commands.perform(OfferRefund {paid, {}, {}}, city.place)));
    QTRY_VERIFY(page.findChild<QPushButton *>(u"openRecord"_s));
    QCOMPARE(page.findChild<QWidget *>(u"waitingRow"_s)->accessibleName(), u"Refund offer"_s);
    QCOMPARE(opened(), QVariantList({u"redemption"_s, paid.toText()}));
    factory.sync();
    QTRY_VERIFY(page.findChild<QWidget *>(u"refusalRow"_s));
    QCOMPARE(page.findChild<QWidget *>(u"refusalRow"_s)->accessibleName(), u"Take the refund offer back: refused"_s);
    QCOMPARE(opened(), QVariantList({u"redemption"_s, paid.toText()}));
}

QTEST_MAIN(DeliveryFormsTest)
#include "tst_delivery_forms.moc"
