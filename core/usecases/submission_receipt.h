#pragma once

#include "core/report/pages/certificate_paper.h"
#include "core/usecases/applications.h"

namespace cpv {

/// What a company has in its hands after a submission: that the registry received it, when, and exactly what. The digest is of
/// the form as the registry keeps it, papers by their digests: it stands as long as nothing of it is changed.
struct SubmissionReceipt {
    QString number;
    Instant receivedAt {};
    bool isCorrection = false;
    QString digest; ///< SHA-256, see digestOf.
};

/// Of the last submission; nothing before the registry has received it.
std::optional<SubmissionReceipt> receiptOf(const ApplicationDetail &detail);

/// SHA-256 of the canonical JSON of the form's members, in hex.
QString digestOf(const ApplicationForm &form);

/// {"receipt":{…}}, compact: what the code holds, and the file attached to the PDF.
QByteArray receiptText(const SubmissionReceipt &receipt);

} // namespace cpv
