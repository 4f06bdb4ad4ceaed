#include "ui/common/step_row.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"

namespace cpv {

using namespace Qt::StringLiterals;

ExplainRow rowOf(const SubsidyStep &step)
{
    const QString rule = step.rule.isEmpty() ? QString() : u"§ "_s + step.rule;
    return {subsidyStepText(step), subsidyStepDetail(step), rule, yuanText(step.after)};
}

} // namespace cpv
