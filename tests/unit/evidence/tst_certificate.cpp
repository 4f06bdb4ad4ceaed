#include "core/evidence/certificate.h"

#include <QTest>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

Voucher issued()
{
    Voucher voucher;
    voucher.code = u"SZ-V-2026-000001"_s;
    voucher.place = PlaceCode {u"440300"_s};
    voucher.companyName = u"深圳恒锐汽配有限公司"_s;
    voucher.project = u"刹车片视觉质检"_s;
    voucher.face = Money::fromYuan(360'000);
    voucher.validFrom = QDate(2026, 3, 1);
    voucher.validTo = QDate(2027, 2, 28);
    return voucher;
}

} // namespace

/// What a registry says of a voucher, checked by anybody.
class CertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSealedIsValid()
    {
        const KeyPair key = KeyPair::generate();
        const Voucher voucher = sealed(issued(), key);
        const auto checked = checkCertificate(*certificateText(voucher));
        QVERIFY(checked);
        QCOMPARE(checked->certificate, certificateOf(voucher));
        QCOMPARE(checked->key, key.publicKey());
        QVERIFY(!certificateText(issued())); // A forecast is no certificate.
    }

    void whatMovesLaterIsNoPartOfIt()
    {
        Voucher voucher = sealed(issued(), KeyPair::generate());
        voucher.left = Money::fromYuan(1);
        voucher.state = VoucherState::Frozen;
        QVERIFY(checkCertificate(*certificateText(voucher)));
    }

    void everyChangedByteIsNoticed()
    {
        const QByteArray text = *certificateText(sealed(issued(), KeyPair::generate()));
        const qsizetype end = text.indexOf("\"key\"");
        for (qsizetype at = 0; at < end; ++at) {
            QByteArray changed = text;
            changed[at] = char(changed[at] ^ 1);
            const auto checked = checkCertificate(changed);
            QVERIFY2(!checked, changed.constData());
        }
    }

    void anotherKeysSealIsNoticed()
    {
        Voucher voucher = sealed(issued(), KeyPair::generate());
        voucher.sealKey = QString::fromLatin1(KeyPair::generate().publicKey().toBase64());
        const auto checked = checkCertificate(*certificateText(voucher));
        QVERIFY(!checked && checked.error().code == Errc::BadSignature);
    }

    void whateverElseIsNoCertificate()
    {
        for (const QByteArray &text : {QByteArray(), QByteArray("{}"), QByteArray("[1]"), QByteArray("{\"certificate\":7}"), QByteArray(100'000, 'x')}) {
            const auto checked = checkCertificate(text);
            QVERIFY(!checked && checked.error().code == Errc::Malformed);
        }
    }

    void aPdfWithoutOneSaysSo()
    {
        for (const QByteArray &pdf : {QByteArray("%PDF-1.4"), QByteArray("%PDF stream\nabc"), QByteArray("%PDF stream\nabc\nendstream"), "stream\n" + qCompress(QByteArray(5'000'000, '{')).sliced(4) + "\nendstream"}) {
            const auto found = attachedCertificate(pdf);
            QVERIFY(!found && found.error().code == Errc::NotFound);
        }
        const QByteArray text = *certificateText(sealed(issued(), KeyPair::generate()));
        QCOMPARE(attachedCertificate("%PDF stream\r\n" + qCompress(text).sliced(4) + "\r\nendstream").value(), text);
        QCOMPARE(attachedCertificate("%PDF stream\n" + text + "\nendstream").value(), text);
    }
};

QTEST_MAIN(CertificateTest)
#include "tst_certificate.moc"
