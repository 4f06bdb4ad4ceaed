#pragma once

#include "core/domain/application.h"

namespace cpv {

/// Why a case was decided as it was, of resources/reasons.json. The text is a beginning of what the applicant reads; whoever
/// decides says more, and the code is what lists and reports count by.
struct DecisionReason {
    QString code;
    Verdict verdict = Verdict::Refuse;
    QString nameZh, nameEn;
    QString textZh, textEn; ///< Empty where only own words tell anything.
};
BOOST_DESCRIBE_STRUCT(DecisionReason, (), (code, verdict, nameZh, nameEn, textZh, textEn))

} // namespace cpv
