#pragma once

#include <QList>
#include <QString>

namespace cpv::tidy {

/// A function's name, first line (from 1) and number of lines, from its head to its closing brace.
struct FunctionSpan {
    QString name;
    int line = 0;
    int lines = 0;
};

/// The functions defined in `code` (comments and literals already blanked), methods inside classes included.
/// What a function contains, lambdas and local classes, belongs to it; tables of data are no functions.
QList<FunctionSpan> functionSpans(const QString &code);

}
