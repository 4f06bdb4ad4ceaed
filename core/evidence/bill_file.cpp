#include "core/evidence/bill_file.h"

#include "core/base/json.h"
#include "core/domain/bill_check.h"
#include "core/evidence/certificate.h"

#include <QJsonDocument>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Format("cpv-bill-v1");
constexpr int DeepestBill = 3;

tl::unexpected<Error> malformed(QStringList where)
{
    where.prepend(SignedBillSubject.toString());
    return fail(Errc::Malformed, std::move(where));
}

QJsonObject objectOf(const SignedBill &bill)
{
    QJsonObject object = toJson(bill).toObject();
    object.insert(u"format"_s, QString(Format));
    return object;
}

} // namespace

QByteArray canonicalBytes(const BillStatement &bill)
{
    QJsonObject object = toJson(bill).toObject();
    object.insert(u"purpose"_s, QString(Format));
    return compactJson(object);
}

SignedBill signBill(const BillStatement &bill, const KeyPair &provider)
{
    return {.bill = bill,
        .key = QString::fromLatin1(provider.publicKey().toBase64()),
        .signature = QString::fromLatin1(provider.sign(canonicalBytes(bill)).toBase64())};
}

Result<void> checkSignature(const SignedBill &bill)
{
    const auto decoded = [](const QString &text) { return QByteArray::fromBase64(text.toLatin1()); };
    const QByteArray signature = decoded(bill.signature);
    // One bill has one text: base64 that only decodes to the same is refused.
    const bool isWritten = isBillKeyText(bill.key) && QString::fromLatin1(signature.toBase64()) == bill.signature;
    if (!isWritten || !verifySignature(decoded(bill.key), canonicalBytes(bill.bill), signature))
        return fail(Errc::BadSignature, {SignedBillSubject.toString()});
    return {};
}

QString billKeyFingerprint(const QString &key) { return keyFingerprint(QByteArray::fromBase64(key.toLatin1())); }

QByteArray billFile(const SignedBill &bill) { return QJsonDocument(objectOf(bill)).toJson(QJsonDocument::Indented); }

Result<SignedBill> readBillFile(QByteArrayView bytes)
{
    if (bytes.size() > LargestBillFile)
        return fail(Errc::TooLarge, {SignedBillSubject.toString(), QString::number(LargestBillFile)});
    const Result<QJsonValue> json = parseJson(bytes, {.bytes = LargestBillFile, .depth = DeepestBill});
    if (!json || !json->isObject())
        return malformed({u"file"_s, json ? u"not an object"_s : json.error().arguments.join(u' ')});
    const QJsonObject object = json->toObject();
    if (object[u"format"].toString() != Format)
        return malformed({u"format"_s, object[u"format"].toString()});
    const Result<SignedBill> read = fromJson<SignedBill>(object);
    if (!read)
        return malformed(read.error().arguments);
    // Whatever else stands in it would be read by people and signed by nobody.
    if (compactJson(objectOf(*read)) != compactJson(object))
        return malformed({u"file"_s, u"more than a bill has, or written otherwise"_s});
    CPV_CHECK(checkStatement(read->bill));
    CPV_CHECK(checkSignature(*read));
    return *read;
}

} // namespace cpv
