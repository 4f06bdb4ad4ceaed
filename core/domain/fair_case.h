#pragma once

#include "core/domain/parties.h"

namespace cpv {

/// One decided case, as the fairness report looks at it (core/insight/fairness.h).
struct FairCase {
    ProgrammeId programme;
    CompanyId company;
    QString district;
    QString industry; ///< GB/T 4754: the section's letter; empty where nobody said it.
    SizeClass size = SizeClass::Unknown;
    ApplicantType applicantType = ApplicantType::Enterprise;
    bool firstTime = false; ///< Its company's first application in the place.
    bool approved = false;  ///< By all who had to; otherwise refused or disregarded.
    Money awarded;
    qint32 waitingDays = 0; ///< From submission to the decision.
    AccountId official;     ///< Who proposed the award or refused. Nobody where the intake disregarded it: who can't approve is no peer.
};

} // namespace cpv
