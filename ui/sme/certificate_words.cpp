#include "ui/sme/certificate_words.h"

#include "core/base/capital_amount.h"
#include "core/base/money_text.h"
#include "ui/models/domain_text.h"
#include "ui/sme/sme_words.h"

#include <QCoreApplication>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::CertificateWords)
};

} // namespace

CertificatePaper certificatePaper(const VoucherDetail &detail, const VoucherProof &proof, bool demonstration)
{
    const Voucher &v = detail.voucher;
    QStringList costs;
    for (const CostKind kind : v.costs)
        costs << costKindText(kind);
    std::vector<CertificatePaper::Line> lines {{Words::tr("Number"), v.code}, {Words::tr("Holder"), v.companyName}, {Words::tr("Project"), v.project},
        {Words::tr("Valid"), Words::tr("%1 to %2").arg(dateText(v.validFrom), dateText(v.validTo))},
        {Words::tr("Pays for"), listText(costs)}, {Words::tr("Part of a bill"), percentText(v.cover)}};
    if (!detail.providerName.isEmpty())
        lines.push_back({Words::tr("Provider"), detail.providerName});
    if (!v.contractNumber.isEmpty())
        lines.push_back({Words::tr("Contract"), v.contractNumber});
    lines.push_back({Words::tr("Issued"), timeText(v.issuedAt)});
    return {.title = v.mode == ProgrammeMode::PayFirst ? Words::tr("Certificate of an award") : Words::tr("Compute voucher"),
        .mark = demonstration ? Words::tr("Demonstration data") : QString(),
        .issuer = programmeFullName(detail.programme),
        .figures = u"¥"_s + yuanText(v.face),
        .capitals = capitalAmount(v.face),
        .lines = std::move(lines),
        .proof = proof.text,
        .proofNote = Words::tr("The code holds the registry's signature: cpv-audit certificate checks it without a network. What is left of the voucher, only the registry knows."),
        .fingerprint = Words::tr("Fingerprint of the registry's key: %1").arg(proof.fingerprint)};
}

} // namespace cpv
