#pragma once

#include "core/domain/voucher.h"
#include "core/evidence/signing.h"

/// What a registry says of a voucher it issued, under its signature: the same text in the QR code and in the file attached to
/// the certificate, so that anybody can check it without a network.
namespace cpv {

struct Certificate {
    QString code;
    PlaceCode place;
    VoucherId voucher;
    ProgrammeId programme;
    QString holder;
    QString project;
    Money face;
    QDate validFrom;
    QDate validTo; ///< Inclusive.
    Instant issuedAt {};
    bool operator==(const Certificate &) const = default;
};
BOOST_DESCRIBE_STRUCT(Certificate, (), (code, place, voucher, programme, holder, project, face, validFrom, validTo, issuedAt))

Certificate certificateOf(const Voucher &voucher);

/// Compact canonical JSON with "purpose": "cpv-voucher-v1", which keeps the signature from being taken for one of another kind.
QByteArray canonicalBytes(const Certificate &certificate);

/// A voucher as just issued, with the registry's seal on it.
Voucher sealed(Voucher voucher, const KeyPair &registry);

/// {"certificate": …, "key": base64, "seal": base64}; nothing where the voucher has no seal yet.
std::optional<QByteArray> certificateText(const Voucher &voucher);

struct CheckedCertificate {
    Certificate certificate;
    QByteArray key; ///< Whose signature it is, 32 raw bytes; whether that is the registry's, only someone who knows its key can say.
};
/// Malformed {why}: no certificate. BadSignature: something in it was changed, or it was made up.
[[nodiscard]] Result<CheckedCertificate> checkCertificate(const QByteArray &text);

/// The text attached to a PDF, looked for with suspicion. NotFound where there is none; TooLarge {most bytes}.
[[nodiscard]] Result<QByteArray> attachedCertificate(const QByteArray &pdf);

/// The first half of the key's SHA-256 in groups of four, to be compared by eye: "1a2b 3c4d …".
QString keyFingerprint(const QByteArray &key);

} // namespace cpv
