#pragma once

#include "tests/bench/process_run.h"
#include "tests/bench/works.h"

#include <QJsonObject>

namespace cpv::bench {

/// All rounds of a work's subjects, by name.
struct Measurement {
    Work work;
    QMap<QString, QList<Sample>> rounds;
    bool answersDiffer = false;
};

/// A line of the table, with everything that it was made from.
struct Line {
    QString what, peer, ours, theirs, ratio, reach, verdict;
    QJsonObject json;
};

QList<Line> linesOf(const Measurement &measurement);
QJsonObject roundsOf(const Measurement &measurement);

/// Columns aligned, for a terminal.
QString asText(const QList<Line> &lines);

} // namespace cpv::bench
