#include "core/intake/e_invoice.h"

#include "core/base/uscc.h"

#include <QTest>

#include <rapidcheck.h>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

const QString Seller = usccFrom({u"91440300"_s, u"MA5ABCD1"_s});
const QString Buyer = usccFrom({u"91440300"_s, u"MA5WXYE2"_s});

QByteArray platformXml(const QString &more = {})
{
    return u"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
           "<EInvoice><Header><EIid>26442000000012345678</EIid><Version>0.31</Version></Header>"
           "<EInvoiceData><SellerInformation><SellerIdNum>%1</SellerIdNum><SellerName>示例云计算有限公司</SellerName>"
           "<SellerAddr/></SellerInformation><BuyerInformation><BuyerIdNum>%2</BuyerIdNum>"
           "<BuyerName>示例汽配 &amp; 机械有限公司</BuyerName></BuyerInformation><BasicInformation>"
           "<TotalAmWithoutTax>100000.00</TotalAmWithoutTax><TotalTaxAm>6000.00</TotalTaxAm>"
           "<TotalTax-includedAmount>106000.00</TotalTax-includedAmount></BasicInformation>%3</EInvoiceData>"
           "<TaxSupervisionInfo><InvoiceNumber>26442000000012345678</InvoiceNumber>"
           "<IssueTime>2026-03-05 12:30:00</IssueTime></TaxSupervisionInfo></EInvoice>"_s.arg(Seller, Buyer, more)
        .toUtf8();
}

QByteArray ofdXml()
{
    return u"<fp:eInvoice xmlns:fp=\"urn:invoice\"><fp:InvoiceNo>26442000000012345678</fp:InvoiceNo>"
           "<fp:IssueDate>2026年03月05日</fp:IssueDate><fp:Buyer><fp:BuyerName>示例汽配 &amp; 机械有限公司</fp:BuyerName>"
           "<fp:BuyerTaxID>%2</fp:BuyerTaxID></fp:Buyer><fp:TaxInclusiveTotalAmount>106000</fp:TaxInclusiveTotalAmount>"
           "<fp:TaxTotalAmount>6000</fp:TaxTotalAmount><fp:TaxExclusiveTotalAmount>100000</fp:TaxExclusiveTotalAmount>"
           "<fp:Seller><fp:SellerName>示例云计算有限公司</fp:SellerName><fp:SellerTaxID>%1</fp:SellerTaxID></fp:Seller>"
           "</fp:eInvoice>"_s.arg(Seller, Buyer)
        .toUtf8();
}

EInvoice wanted()
{
    return {u"26442000000012345678"_s, QDate(2026, 3, 5), u"示例云计算有限公司"_s, Seller, u"示例汽配 & 机械有限公司"_s, Buyer,
        Money::fromYuan(100'000), Money::fromYuan(6'000), Money::fromYuan(106'000)};
}

QByteArray changed(QByteArray xml, const char *from, const char *to) { return xml.replace(from, to); }

} // namespace

class TestEInvoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nineFieldsAreRead_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("of the tax platform") << platformXml();
        QTest::newRow("out of an OFD") << ofdXml();
        QTest::newRow("with elements nobody knows")
            << platformXml(u"<IssuItemInformation><Amount>1</Amount></IssuItemInformation><Remark>项目</Remark>"_s);
        QTest::newRow("with the number in the header alone")
            << changed(platformXml(), "<InvoiceNumber>26442000000012345678</InvoiceNumber>", "");
        QTest::newRow("without time of day") << changed(platformXml(), " 12:30:00", "");
    }
    void nineFieldsAreRead()
    {
        QFETCH(QByteArray, xml);
        QVERIFY(isEInvoice(xml));
        const auto invoice = readEInvoice(xml);
        QVERIFY2(invoice.has_value(), invoice ? "" : qPrintable(invoice.error().detail));
        QVERIFY(*invoice == wanted());
    }

    void whatIsHostileOrBrokenIsRefused_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<Errc>("code");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QByteArray &xml, Errc code, const QString &named) {
            QTest::newRow(name) << xml << code << named;
        };
        row("nothing", {}, Errc::Malformed, u"XML"_s);
        row("cut off", platformXml().chopped(40), Errc::Malformed, u"XML"_s);
        row("another document", "<html><body/></html>", Errc::UnknownKind, u"html"_s);
        row("an outer file", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + platformXml().sliced(39),
            Errc::Malformed, u"XML"_s);
        row("laughs", "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;\">]><EInvoice>&y;</EInvoice>", Errc::Malformed, u"XML"_s);
        row("very deep", "<EInvoice>" + QByteArray("<a>").repeated(5'000), Errc::Malformed, u"XML"_s);
        row("very long", platformXml(QString(5'000'000, u' ')), Errc::TooLarge, u"4194304"_s);
        row("a field without end", changed(platformXml(), "2026-03-05", QByteArray(5'000, '2')), Errc::Malformed, u"XML"_s);
        row("two numbers", changed(platformXml(), "<IssueTime>", "<InvoiceNumber>9</InvoiceNumber><IssueTime>"), Errc::Malformed, u"XML"_s);
        row("no seller", changed(platformXml(), "SellerName", "Name"), Errc::Missing, u"sellerName"_s);
        row("no such day", changed(platformXml(), "2026-03-05", "2026-02-30"), Errc::Malformed, u"date"_s);
        row("no amount", changed(platformXml(), "106000.00", "much"), Errc::Malformed, u"total"_s);
    }
    void whatIsHostileOrBrokenIsRefused()
    {
        QFETCH(QByteArray, xml);
        const auto invoice = readEInvoice(xml);
        QVERIFY(!invoice.has_value());
        QTEST(invoice.error().code, "code");
        QTEST(invoice.error().arguments.value(0), "named");
    }

    void flawsAreNamedGravestFirst()
    {
        const InvoiceExpectations fits {.buyerUscc = Buyer, .sellerUscc = Seller,
            .contract = DateWindow {QDate(2026, 3, 5), QDate(2026, 3, 5)}, .knownNumbers = {u"1"_s}};
        QVERIFY(flawsOf(wanted(), fits).empty());
        QVERIFY(flawsOf(wanted(), {}).empty()); // Nothing known, nothing held against it.

        EInvoice odd = wanted();
        odd.total = Money::fromYuan(106'001);
        odd.number = u"123"_s;
        odd.sellerUscc = u"91440300MA5ABCD1XX"_s;
        odd.buyerUscc = u"914403"_s;
        const InvoiceExpectations unfit {.buyerUscc = Buyer, .sellerUscc = Seller,
            .contract = DateWindow {QDate(2026, 3, 6), QDate()}, .knownNumbers = {u"123"_s}};
        QCOMPARE(flawsOf(odd, unfit),
            (std::vector {InvoiceFlaw::Duplicate, InvoiceFlaw::OtherBuyer, InvoiceFlaw::OtherSeller, InvoiceFlaw::SumOff,
                InvoiceFlaw::BadNumber, InvoiceFlaw::BadSellerUscc, InvoiceFlaw::BadBuyerUscc, InvoiceFlaw::OutsideContract}));
    }

    void theCodeOfAnInvoiceIsRead()
    {
        const auto qr = invoiceFromQr(u"01,32,,26332000004021728676,458.89,20260515,,3050"_s);
        QVERIFY(qr.has_value());
        QVERIFY(*qr == (InvoiceQr {u"32"_s, {}, u"26332000004021728676"_s, Money::fromFen(45'889), true, QDate(2026, 5, 15)}));
        const auto older = invoiceFromQr(u"01,10,044001900111,12345678,100.00,20200102,12345678901234567890,AB12,"_s);
        QVERIFY(older && !older->includesTax && older->code == u"044001900111");
        for (const QString &other : {u""_s, u"https://example.org/pay"_s, u"02,32,,26332000004021728676,1,20260515"_s,
                 u"01,32,,2633,1,20260515"_s, u"01,32,,26332000004021728676,x,20260515"_s, u"01,32,,26332000004021728676,1,20261315"_s})
            QCOMPARE(invoiceFromQr(other).error().code, Errc::Malformed);
    }

    void anyMutationIsReadOrRefused()
    {
        const QByteArray xml = platformXml();
        QVERIFY(rc::check("mutated invoices end in nine fields or a refusal", [&](std::vector<uint8_t> with) {
            QByteArray bytes = xml;
            for (const uint8_t c : with)
                bytes[*rc::gen::inRange<qsizetype>(0, bytes.size())] = char(c);
            const auto invoice = readEInvoice(bytes);
            RC_ASSERT(!invoice || (invoice->date.isValid() && !invoice->number.isEmpty() && !invoice->sellerName.isEmpty()));
        }));
    }
};

QTEST_GUILESS_MAIN(TestEInvoice)
#include "tst_e_invoice.moc"
