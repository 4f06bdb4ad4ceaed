#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace cpv {

/// A voucher's certificate, all texts as they are to be read.
struct CertificatePaper {
    QString title;
    QString mark;  ///< Of invented data; empty for real data.
    QString issuer;
    QString figures; ///< "¥36,000.00"
    QString capitals; ///< 大写
    struct Line {
        QString label;
        QString value;
    };
    std::vector<Line> lines;
    QByteArray proof; ///< In the code, and attached as certificate.json.
    QString proofNote;
    QString fingerprint;
};

/// As PDF on one page of A4. The file at the path is the old one or the whole new one: DiskFull {volume}, Storage {path}, and
/// TooLong {"proof"} where no code holds it.
[[nodiscard]] Result<void> writeCertificate(const QString &path, const CertificatePaper &paper);

} // namespace cpv
