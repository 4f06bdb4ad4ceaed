#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

namespace cpv {

/// An expected failure in people's language: what happened, and what to do next. Both are whole, translated sentences.
struct ErrorWords {
    QString title;
    QString advice;
};

ErrorWords errorWords(const Error &error);

/// Both sentences, for where there is only one line.
QString errorText(const Error &error);

} // namespace cpv
