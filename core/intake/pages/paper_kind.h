#pragma once

#include "core/domain/place.h"

#include <QByteArray>

namespace cpv {

/// The kind of paper whose title stands first among the text's first lines; of two on one line the longer title. A line that says
/// much more than the title is no heading. Empty: no title is there.
QString kindTitled(const QString &text, const std::vector<MaterialKind> &kinds);

/// By the text of a PDF's first page; empty for other files.
QString kindOfPaper(const QByteArray &bytes, const std::vector<MaterialKind> &kinds);

} // namespace cpv
