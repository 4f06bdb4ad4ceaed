#pragma once

#include "core/insight/risk.h"
#include "ui/theme/tokens.h"

#include <QString>

/// The risk desk in words.
namespace cpv {

/// "1 Cash-out": numbered as the design numbers them.
QString riskCheckText(RiskCheck check);
QString riskGapText(RiskGap gap);
/// "checked", "in part: no …", "not checked: no …".
QString riskStateText(const RiskCheckResult &result);
Tone riskStateTone(const RiskCheckResult &result);
QString riskSeverityText(RiskSeverity severity);
Tone riskSeverityTone(RiskSeverity severity);
QString riskVerdictText(RiskVerdict verdict);
Tone riskVerdictTone(RiskVerdict verdict);
QString riskSubjectText(RiskSubject kind);
/// What was found, as a sentence.
QString riskReasonText(const RiskHit &hit);
QString evidenceLabel(const RiskHit &hit, EvidenceKind kind);
QString evidenceValueText(const RiskHit &hit, const RiskEvidence &evidence);
QString riskLimitText(const QString &name);
QString riskLimitValueText(RiskUnit unit, qint64 value);

} // namespace cpv
