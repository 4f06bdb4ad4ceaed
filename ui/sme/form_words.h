#pragma once

#include "core/domain/eligibility.h"
#include "ui/sme/draft_section.h"

namespace cpv {

/// A field's value as a person reads it; a dash where nothing stands.
QString fieldValueText(const QString &field, const ApplicationForm &form, const std::vector<Provider> &providers);

/// What is wrong with a field, apart from being empty; empty: nothing.
QString flawOf(const QString &field, const DraftForm &form);

/// Whether the programme's rules make the field matter. One that was filled in is always shown.
bool asksFor(const Programme &programme, const QString &field, const ApplicationForm &form);

/// In a correction round only what an official listed, and what would keep that from being accepted.
bool isToChange(const QString &field, const DraftForm &form);
/// The same, unless the whole form is wanted.
bool isToShow(const QString &field, const DraftForm &form);

} // namespace cpv
