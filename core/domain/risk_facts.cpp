#include "core/domain/risk_facts.h"

namespace cpv {

namespace {

/// Letters and digits alone; compatibility forms (full width, circled, small) become what they stand for.
QString bare(const QString &text)
{
    QString kept;
    for (const QChar each : text.normalized(QString::NormalizationForm_KC))
        if (each.isLetterOrNumber())
            kept += each.toCaseFolded();
    return kept;
}

} // namespace

QString contractKey(const QString &number) { return bare(number); }
QString acceleratorKey(const QString &name) { return bare(name); }

RiskProgramme riskProgramme(const Programme &programme)
{
    RiskProgramme found;
    for (const ApprovalStep &step : programme.approvals)
        if (!step.upTo.isZero())
            found.awardSteps.push_back(step.upTo);
    for (const Cap &cap : programme.caps)
        if (cap.scope == CapScope::Contract)
            found.awardSteps.push_back(cap.amount);
    for (const DateWindow &window : programme.windows)
        found.openings.push_back(window.from);
    return found;
}

} // namespace cpv
