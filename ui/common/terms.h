#pragma once

#include "ui/widgets/term_mark.h"

#include <QString>

namespace cpv {

/// The word's explanation, from resources/learning/terms.json, for marks beside labels: field->setTerm(term(u"pue"_s)). An
/// unknown id is a defect of the build, and stands there as itself.
TermSource term(const QString &id);
QStringList termIds();

} // namespace cpv
