#pragma once

#include "core/domain/risk_facts.h"
#include "core/domain/risk_limits.h"

#include <map>

/// The sixteen risk checks of domain.md. Each is a pure function over facts; a hit goes to a person with its reason and evidence and
/// never decides anything by itself. A check whose data is absent is not checked, and says what is missing.
namespace cpv {

BOOST_DEFINE_ENUM_CLASS(RiskSeverity, Low, Medium, High)

/// What a line of evidence says.
BOOST_DEFINE_ENUM_CLASS(EvidenceKind, Party, Provider, Official, Case, Redemption, Contract, Invoice, Place, Paper, Accelerator, Metered,
    Amount, Against, Threshold, Share, CityShare, Limit, Expected, Date, Until, Days, Months, Count, Staff, Path, Deviation, Value, Phone)

/// Without a language: fen, basis points, ISO dates, names and numbers as the records have them.
struct RiskEvidence {
    EvidenceKind kind = EvidenceKind::Value;
    QString value;
    std::optional<Uuid> record = {}; ///< That it names.
    bool operator==(const RiskEvidence &) const = default;
};

struct RiskHit {
    RiskCheck check = RiskCheck::CashOut;
    RiskSubject subjectKind = RiskSubject::Application;
    Uuid subject;
    QString subjectName;
    RiskSeverity severity = RiskSeverity::Medium;
    QString reason; ///< A stable word for the sentence that is shown, e.g. "sameContract".
    std::vector<RiskEvidence> evidence;
};

/// One line, the same for the same evidence: what a decision is about.
QString evidenceText(const RiskHit &hit);

/// What a check would need and hasn't got.
BOOST_DEFINE_ENUM_CLASS(RiskGap, MoneyFlows, OtherPlaces, BilledHours, Metering, Power, Utilisation, InvoiceRegister, PaperImages, Digests)

struct RiskCheckResult {
    RiskCheck check = RiskCheck::CashOut;
    bool checked = true;       ///< False: none of it could be.
    std::vector<RiskGap> gaps; ///< Also of a check that could be made in part.
    std::vector<RiskHit> hits; ///< At most one per subject, the gravest; gravest first.
    qint64 looked = 0;         ///< At how many subjects.
};

/// All of them, in the order of RiskCheck.
std::vector<RiskCheckResult> riskChecks(const RiskFacts &facts, const RiskLimits &limits);
RiskCheckResult riskCheck(RiskCheck check, const RiskFacts &facts, const RiskLimits &limits);

} // namespace cpv
