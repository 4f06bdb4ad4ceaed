#pragma once

#include "tests/tidy/source_file.h"

#include <QStringList>

namespace cpv::tidy {

/// What one folder may include. Every folder may include itself, core/base, Qt Core and the standard library.
struct Layer {
    QString folder;
    QStringList folders; ///< Of this project; a folder stands for what lies below it, unless that has a row of its own.
    QStringList qtModules; ///< Without the "Qt": "Widgets".
    QStringList libraries; ///< Other people's, by the names of `libraryOf`.
};

const QList<Layer> &layers();

/// The row of the nearest listed folder around `path`; nullptr when there is none.
const Layer *layerOf(const QString &path);

/// Every #include that no arrow allows. Tests may include what they test, so they have no row.
QList<Violation> checkIncludes(const SourceFile &file);

}
