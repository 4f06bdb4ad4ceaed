#pragma once

#include "core/domain/parties.h"

/// What a company says of itself, in a person's language.
namespace cpv {

/// "Address", from a member of CompanyFacts.
QString factText(const QString &fact);
/// As FactChange keeps values; a dash for an empty one.
QString factValueText(const QString &fact, const QString &value);
/// "Employees: 20 → 45".
QString factChangeText(const FactChange &change);

} // namespace cpv
