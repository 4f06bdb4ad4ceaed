#include "core/evidence/certificate.h"

#include "core/base/json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr qsizetype LongestText = 8 * 1024;
constexpr qsizetype LargestPdf = 16 * 1024 * 1024;
/// zlib makes at most about a thousand bytes of one: what is unpacked stays small, whatever the file claims.
constexpr qsizetype LongestPacked = 4 * 1024;

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

/// RFC 1950: the method's byte, and both first bytes together a multiple of 31.
bool isPacked(const QByteArray &stream)
{
    return stream.size() > 2 && stream[0] == 0x78 && (uchar(stream[0]) * 256 + uchar(stream[1])) % 31 == 0;
}

QByteArray unpacked(const QByteArray &stream)
{
    if (stream.size() > LongestPacked || !isPacked(stream))
        return {};
    const QByteArray lengthHint("\0\0\x20\0", 4);
    return qUncompress(lengthHint + stream);
}

/// The stream that begins at or after `from`; moves `from` past it.
QByteArray nextStream(const QByteArray &pdf, qsizetype &from)
{
    const qsizetype word = pdf.indexOf("stream", from);
    if (word < 0) {
        from = -1;
        return {};
    }
    qsizetype begin = word + qsizetype(sizeof("stream") - 1);
    if (begin < pdf.size() && pdf[begin] == '\r')
        ++begin;
    if (begin < pdf.size() && pdf[begin] == '\n')
        ++begin;
    const qsizetype end = pdf.indexOf("endstream", begin);
    from = end < 0 ? -1 : end + qsizetype(sizeof("endstream") - 1);
    return end < 0 ? QByteArray() : pdf.sliced(begin, end - begin);
}

} // namespace

Certificate certificateOf(const Voucher &voucher)
{
    return {.code = voucher.code, .place = voucher.place, .voucher = voucher.id, .programme = voucher.programme,
        .holder = voucher.companyName, .project = voucher.project, .face = voucher.face, .validFrom = voucher.validFrom,
        .validTo = voucher.validTo, .issuedAt = voucher.issuedAt};
}

QByteArray canonicalBytes(const Certificate &certificate)
{
    QJsonObject object = toJson(certificate).toObject();
    object.insert(u"purpose"_s, u"cpv-voucher-v1"_s);
    return compact(object);
}

Voucher sealed(Voucher voucher, const KeyPair &registry)
{
    voucher.seal = QString::fromLatin1(registry.sign(canonicalBytes(certificateOf(voucher))).toBase64());
    voucher.sealKey = QString::fromLatin1(registry.publicKey().toBase64());
    return voucher;
}

std::optional<QByteArray> certificateText(const Voucher &voucher)
{
    if (voucher.seal.isEmpty())
        return std::nullopt;
    return compact({{u"certificate"_s, toJson(certificateOf(voucher))}, {u"key"_s, voucher.sealKey}, {u"seal"_s, voucher.seal}});
}

Result<CheckedCertificate> checkCertificate(const QByteArray &text)
{
    if (text.size() > LongestText)
        return fail(Errc::Malformed, {u"longer than any certificate"_s});
    const QJsonDocument document = QJsonDocument::fromJson(text.trimmed());
    if (!document.isObject())
        return fail(Errc::Malformed, {u"not the text of a certificate"_s});
    const QJsonObject object = document.object();
    const Result<Certificate> read = fromJson<Certificate>(object[u"certificate"]);
    if (!read)
        return fail(read.error());
    const QByteArray key = QByteArray::fromBase64(object[u"key"].toString().toLatin1());
    const QByteArray seal = QByteArray::fromBase64(object[u"seal"].toString().toLatin1());
    if (!verifySignature(key, canonicalBytes(*read), seal))
        return fail(Errc::BadSignature);
    return CheckedCertificate {*read, key};
}

Result<QByteArray> attachedCertificate(const QByteArray &pdf)
{
    if (pdf.size() > LargestPdf)
        return fail(Errc::TooLarge, {QString::number(LargestPdf)});
    for (qsizetype from = 0; from >= 0;) {
        const QByteArray stream = nextStream(pdf, from);
        for (const QByteArray &text : {stream.size() <= LongestText ? stream : QByteArray(), unpacked(stream)})
            if (text.trimmed().startsWith("{\"certificate\""))
                return text.trimmed();
    }
    return fail(Errc::NotFound);
}

QString keyFingerprint(const QByteArray &key)
{
    const QString hex = sha256Hex(key).left(32);
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 4)
        groups << hex.sliced(at, 4);
    return groups.join(u' ');
}

} // namespace cpv
