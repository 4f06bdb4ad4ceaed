#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace cpv::audit {

/// Exit codes: 0 the question has a good answer, 1 the answer is "no" (an invalid code, a case that can't be calculated),
/// 2 the question was not understood.
enum class Exit { Good = 0, No = 1, Usage = 2 };

/// What a subcommand has to say, in both of the forms a reader can choose.
struct Answer {
    Exit exit = Exit::Good;
    QStringList lines;
    QJsonObject json;
};

/// Lines go to standard output, or the JSON on one line; a usage error goes to standard error in either form.
int show(const Answer &answer, bool asJson);

Answer usageError(const QString &sentence);
/// What was handed in proves nothing.
Answer invalid(const QString &why);
/// An expected failure as an answer: its code and arguments.
Answer refusal(const Error &error);

} // namespace cpv::audit
