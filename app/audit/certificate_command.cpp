#include "app/audit/subcommands.h"

#include "core/base/money_text.h"
#include "core/evidence/certificate.h"

#include <QCommandLineParser>
#include <QFile>

using namespace Qt::StringLiterals;

namespace cpv::audit {

namespace {

/// A file's name, or the text itself as a QR reader gives it.
Result<QByteArray> certificateFrom(const QString &word)
{
    if (word.trimmed().startsWith(u'{'))
        return word.toUtf8();
    QFile file(word);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::NotFound, {word}, file.errorString());
    const QByteArray bytes = file.read(32 * 1024 * 1024);
    return bytes.startsWith("%PDF") ? attachedCertificate(bytes) : bytes;
}

QString whyNot(const Error &error)
{
    if (error.code == Errc::BadSignature)
        return u"the signature does not match: something was changed, or it was made up"_s;
    if (error.code == Errc::Malformed)
        return u"this is no certificate: "_s + error.arguments.join(u", "_s);
    return enumText(error.code);
}

} // namespace

Answer certificateCommand(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOption({u"key"_s, QString(), u"key"_s});
    if (!parser.parse(QStringList {u"certificate"_s} + words))
        return usageError(u"certificate: "_s + parser.errorText());
    if (parser.positionalArguments().size() != 1)
        return usageError(u"certificate takes one PDF file, or the text of its code"_s);
    const QString word = parser.positionalArguments().constFirst();
    const Result<QByteArray> text = certificateFrom(word);
    if (!text && text.error().code == Errc::NotFound && text.error().arguments.isEmpty())
        return invalid(u"the PDF has no certificate attached"_s);
    if (!text && text.error().code == Errc::NotFound)
        return usageError(u"certificate: %1 can't be read: %2"_s.arg(word, text.error().detail));
    if (!text)
        return invalid(whyNot(text.error()));
    const Result<CheckedCertificate> checked = checkCertificate(*text);
    if (!checked)
        return invalid(whyNot(checked.error()));
    const QByteArray wanted = QByteArray::fromBase64(parser.value(u"key"_s).toLatin1());
    if (parser.isSet(u"key"_s) && wanted != checked->key)
        return invalid(u"signed by another key than the registry's: "_s + keyFingerprint(checked->key));
    const Certificate &c = checked->certificate;
    const QString signer = parser.isSet(u"key"_s) ? u"signed by the registry's key"_s : u"signed; compare the key's fingerprint with the registry's: "_s + keyFingerprint(checked->key);
    return {Exit::Good,
        {u"valid: voucher %1 of %2"_s.arg(c.code, c.holder), u"%1 CNY, from %2 to %3"_s.arg(yuanText(c.face), c.validFrom.toString(Qt::ISODate), c.validTo.toString(Qt::ISODate)), signer},
        {{u"valid"_s, true}, {u"code"_s, c.code}, {u"holder"_s, c.holder}, {u"faceFen"_s, c.face.fen()}, {u"validFrom"_s, c.validFrom.toString(Qt::ISODate)},
            {u"validTo"_s, c.validTo.toString(Qt::ISODate)}, {u"keyFingerprint"_s, keyFingerprint(checked->key)}, {u"keyKnown"_s, parser.isSet(u"key"_s)}}};
}

} // namespace cpv::audit
