#include "ui/sme/draft_step.h"

#include "ui/widgets/form_field.h"

#include <algorithm>

namespace cpv {

FormField *DraftStep::addField(const QString &name, FormField *field)
{
    m_fields.insert(name, field);
    return field;
}

void DraftStep::showEstimate(const Estimate &estimate, bool complain)
{
    for (auto at = m_fields.cbegin(); at != m_fields.cend(); ++at) {
        const QString &name = at.key();
        const bool missing = std::ranges::find(estimate.missing, name) != estimate.missing.end();
        const auto correction = std::ranges::find(m_corrections, name, &CorrectionItem::field);
        QString error;
        if (complain && missing)
            error = tr("Please fill in.");
        else if (!estimate.subsidy && estimate.subsidy.error().code != Errc::Missing
            && estimate.subsidy.error().arguments.value(0) == name)
            error = tr("Please check this entry.");
        else if (correction != m_corrections.end())
            error = tr("To correct: %1").arg(correction->text);
        at.value()->setError(error);
    }
}

bool DraftStep::focusField(const QString &field)
{
    FormField *found = m_fields.value(field);
    if (!found)
        return false;
    found->editor()->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace cpv
