#include "core/usecases/submission_receipt.h"

#include "core/base/json.h"
#include "core/evidence/digest.h"

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

bool isSubmission(const TimelineLine &line)
{
    const QString &event = line.entry.event;
    return event == enumText(CommandKind::SubmitApplication) || event == enumText(CommandKind::ResubmitApplication);
}

} // namespace

std::optional<SubmissionReceipt> receiptOf(const ApplicationDetail &detail)
{
    const Application &application = detail.application;
    SubmissionReceipt receipt {.number = application.number,
        .receivedAt = application.submittedAt,
        .digest = digestOf(application)};
    bool isPending = detail.pending;
    for (const TimelineLine &line : detail.timeline) {
        if (!isSubmission(line))
            continue;
        receipt.receivedAt = line.entry.at;
        receipt.isCorrection = line.entry.event == enumText(CommandKind::ResubmitApplication);
        isPending = line.pending;
    }
    return isPending ? std::nullopt : std::optional(receipt);
}

QString digestOf(const ApplicationForm &form) { return sha256Hex(compactJson(toJson(form))); }

QByteArray receiptText(const SubmissionReceipt &receipt)
{
    const QJsonObject content {
        {u"number"_s, receipt.number}, {u"receivedAt"_s, toJson(receipt.receivedAt)}, {u"sha256"_s, receipt.digest}};
    return compactJson(QJsonObject {{u"receipt"_s, content}});
}

} // namespace cpv
