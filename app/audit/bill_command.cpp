#include "app/audit/subcommands.h"

#include "core/base/money_text.h"
#include "core/base/whole_file.h"
#include "core/domain/bill_check.h"
#include "core/evidence/bill_file.h"
#include "core/evidence/key_file.h"

#include <QCommandLineParser>
#include <QFile>

using namespace Qt::StringLiterals;

namespace cpv::audit {

namespace {

QString whyNot(const Error &error)
{
    const QStringList why = error.arguments.mid(1); // The first says that it is about a bill.
    if (error.code == Errc::BadSignature)
        return u"the signature does not match: something was changed, or it was made up"_s;
    if (error.code == Errc::Malformed)
        return u"this is no signed bill: "_s + why.join(u", "_s);
    return enumText(error.code) + u": "_s + why.join(u", "_s);
}

/// What went wrong with a key's file, and what to do.
Answer keyFileError(const Error &error)
{
    const QString path = error.arguments.value(0);
    if (error.code == Errc::AlreadyExists)
        return usageError(u"bill: %1 exists already, and a key is never written over; choose another name"_s.arg(path));
    if (error.code == Errc::Malformed)
        return usageError(u"bill: %1 is no key; make one with: cpv-audit bill key FILE"_s.arg(path));
    return usageError(u"bill: %1 can't be read or written: %2"_s.arg(path, error.detail));
}

Answer makeKey(const QStringList &words)
{
    if (words.size() != 1)
        return usageError(u"bill key takes the name of the file to make"_s);
    const Result<KeyPair> made = newKeyFile(words.constFirst());
    if (!made)
        return keyFileError(made.error());
    const QString key = QString::fromLatin1(made->publicKey().toBase64());
    return {Exit::Good,
        {u"public key: "_s + key, u"fingerprint: "_s + billKeyFingerprint(key),
            u"%1 is the private half: keep it to yourself. Announce the public key on your account page."_s.arg(words.constFirst())},
        {{u"publicKey"_s, key}, {u"fingerprint"_s, billKeyFingerprint(key)}}};
}

/// Of a whole file, read in parts: a usage table may be large.
Result<QString> digestOf(const QString &path)
{
    constexpr qint64 Part = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Storage, {path}, file.errorString());
    Sha256Stream stream;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(Part);
        if (bytes.isEmpty())
            return fail(Errc::Storage, {path}, file.errorString());
        stream.add(bytes);
    }
    return stream.hex();
}

/// Every option but the usage file is a word of the statement.
Result<BillStatement> statementFrom(const QCommandLineParser &parser)
{
    BillStatement bill {.provider = parser.value(u"provider"_s),
        .buyer = parser.value(u"buyer"_s),
        .voucher = parser.value(u"voucher"_s),
        .contract = parser.value(u"contract"_s),
        .invoice = parser.value(u"invoice"_s),
        .from = QDate::fromString(parser.value(u"from"_s), Qt::ISODate),
        .to = QDate::fromString(parser.value(u"to"_s), Qt::ISODate),
        .issuedAt = SystemClock().now()};
    const Result<Money> cost = moneyFromText(parser.value(u"cost"_s));
    if (!cost)
        return fail(Errc::OutOfRange, {SignedBillSubject.toString(), u"cost"_s});
    bill.cost = *cost;
    if (parser.isSet(u"usage"_s)) {
        CPV_TRY(digest, digestOf(parser.value(u"usage"_s)));
        bill.usage = digest;
    }
    CPV_CHECK(checkStatement(bill));
    return bill;
}

Answer billAnswer(const SignedBill &signedBill, const QString &first)
{
    const BillStatement &bill = signedBill.bill;
    const QString fingerprint = billKeyFingerprint(signedBill.key);
    return {Exit::Good,
        {first, u"%1 CNY, from %2 to %3, voucher %4, contract %5"_s.arg(yuanText(bill.cost), bill.from.toString(Qt::ISODate), bill.to.toString(Qt::ISODate), bill.voucher, bill.contract),
            u"signed; compare the key's fingerprint with the provider's: "_s + fingerprint},
        {{u"valid"_s, true}, {u"provider"_s, bill.provider}, {u"buyer"_s, bill.buyer}, {u"voucher"_s, bill.voucher}, {u"contract"_s, bill.contract},
            {u"invoice"_s, bill.invoice}, {u"costFen"_s, bill.cost.fen()}, {u"from"_s, bill.from.toString(Qt::ISODate)},
            {u"to"_s, bill.to.toString(Qt::ISODate)}, {u"usage"_s, bill.usage}, {u"key"_s, signedBill.key}, {u"keyFingerprint"_s, fingerprint}}};
}

Answer write(const QString &path, const SignedBill &bill)
{
    if (const Result<void> written = writeWholeFile(path, billFile(bill)); !written)
        return usageError(u"bill: %1 can't be written: %2"_s.arg(path, written.error().detail));
    return billAnswer(bill, u"signed: invoice %1 in %2"_s.arg(bill.bill.invoice, path));
}

Answer sign(const QStringList &words)
{
    QCommandLineParser parser;
    const QStringList needed {u"key"_s, u"provider"_s, u"buyer"_s, u"voucher"_s, u"contract"_s, u"invoice"_s, u"from"_s, u"to"_s, u"cost"_s, u"out"_s};
    for (const QString &name : needed + QStringList {u"usage"_s})
        parser.addOption({name, QString(), name});
    if (!parser.parse(QStringList {u"bill sign"_s} + words))
        return usageError(u"bill sign: "_s + parser.errorText());
    for (const QString &name : needed)
        if (!parser.isSet(name))
            return usageError(u"bill sign needs --%1"_s.arg(name));
    if (!parser.positionalArguments().isEmpty())
        return usageError(u"bill sign does not know what to do with \"%1\""_s.arg(parser.positionalArguments().constFirst()));
    const Result<KeyPair> key = readKeyFile(parser.value(u"key"_s));
    if (!key)
        return keyFileError(key.error());
    const Result<BillStatement> bill = statementFrom(parser);
    if (!bill && bill.error().code == Errc::Storage)
        return usageError(u"bill: %1 can't be read: %2"_s.arg(bill.error().arguments.value(0), bill.error().detail));
    const QString which = bill ? QString() : bill.error().arguments.value(1);
    if (which == u"period")
        return usageError(u"bill sign: --from and --to are two days such as 2026-10-01 and 2026-10-31, in order"_s);
    if (!bill)
        return usageError(u"bill sign: --%1 is missing or not right (%2)"_s.arg(which, enumText(bill.error().code)));
    return write(parser.value(u"out"_s), signBill(*bill, *key));
}

Answer check(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOption({u"key"_s, QString(), u"key"_s});
    if (!parser.parse(QStringList {u"bill check"_s} + words))
        return usageError(u"bill check: "_s + parser.errorText());
    if (parser.positionalArguments().size() != 1)
        return usageError(u"bill check takes one file"_s);
    QFile file(parser.positionalArguments().constFirst());
    if (!file.open(QIODevice::ReadOnly))
        return usageError(u"bill check: %1 can't be read: %2"_s.arg(file.fileName(), file.errorString()));
    const Result<SignedBill> bill = readBillFile(file.read(LargestBillFile + 1));
    if (!bill)
        return invalid(whyNot(bill.error()));
    if (parser.isSet(u"key"_s) && parser.value(u"key"_s) != bill->key)
        return invalid(u"signed by another key than the provider's: "_s + billKeyFingerprint(bill->key));
    return billAnswer(*bill, u"valid: invoice %1 of %2 to %3"_s.arg(bill->bill.invoice, bill->bill.provider, bill->bill.buyer));
}

} // namespace

Answer billCommand(const QStringList &words)
{
    const QString what = words.value(0);
    if (what == u"key")
        return makeKey(words.mid(1));
    if (what == u"sign")
        return sign(words.mid(1));
    if (what == u"check")
        return check(words.mid(1));
    return usageError(u"bill what? key, sign or check"_s);
}

} // namespace cpv::audit
