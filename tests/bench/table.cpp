#include "tests/bench/table.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv::bench {

namespace {

/// "412 ms", "36.1 MB": by the measure's unit.
QString shown(double value, const QString &measure)
{
    if (measure.endsWith(u"Kb"_s))
        return u"%1 MB"_s.arg(value / 1024, 0, 'f', 1);
    if (value >= 10'000)
        return u"%1 s"_s.arg(value / 1000, 0, 'f', 1);
    return u"%1 ms"_s.arg(value, 0, 'f', value < 10 ? 2 : 0);
}

Line lineOf(const Measurement &measurement, const Comparison &comparison)
{
    const QString peerMeasure = comparison.peerMeasure.isEmpty() ? comparison.measure : comparison.peerMeasure;
    const double ours = median(measurement.rounds[measurement.work.subjects.first().name], comparison.measure);
    const double theirs = median(measurement.rounds[comparison.peer], peerMeasure);
    const double ratio = theirs > 0 ? ours / theirs : 0;
    const bool bounded = comparison.reach <= 0;
    const bool shownOnly = bounded && comparison.bound <= 0;
    const bool measured = ours > 0 && theirs > 0;
    const bool met = measured && !measurement.answersDiffer && (bounded ? ours <= comparison.bound : ratio <= comparison.reach);
    const QString verdict = !measured ? u"not measured"_s : measurement.answersDiffer ? u"ANSWERS DIFFER"_s : shownOnly ? QString() : met ? u"met"_s : u"NOT MET"_s;
    return {comparison.what, comparison.peer, shown(ours, comparison.measure), shown(theirs, peerMeasure), u"%1"_s.arg(ratio, 0, 'f', ratio < 0.1 ? 4 : 2),
        shownOnly ? QString() : bounded ? u"≤ "_s + shown(comparison.bound, comparison.measure) : u"≤ %1 ×"_s.arg(comparison.reach), verdict,
        {{u"what"_s, comparison.what}, {u"measure"_s, comparison.measure}, {u"peer"_s, comparison.peer}, {u"ours"_s, ours}, {u"theirs"_s, theirs},
            {u"ratio"_s, ratio}, {bounded ? u"bound"_s : u"reach"_s, bounded ? comparison.bound : comparison.reach}, {u"verdict"_s, verdict}}};
}

} // namespace

QList<Line> linesOf(const Measurement &measurement)
{
    QList<Line> lines;
    for (const Comparison &comparison : measurement.work.comparisons)
        lines.append(lineOf(measurement, comparison));
    return lines;
}

QJsonObject roundsOf(const Measurement &measurement)
{
    QJsonObject subjects;
    for (const auto &[name, samples] : measurement.rounds.asKeyValueRange()) {
        QJsonArray rounds;
        for (const Sample &sample : samples) {
            QJsonObject round;
            for (const auto &[measure, value] : sample.asKeyValueRange())
                round.insert(measure, value);
            rounds.append(round);
        }
        subjects.insert(name, rounds);
    }
    return subjects;
}

QString asText(const QList<Line> &lines)
{
    QList<QStringList> rows {{u"Work"_s, u"Ours"_s, u"Peer"_s, u"Its"_s, u"Ratio"_s, u"Reach"_s, QString()}};
    for (const Line &line : lines)
        rows.append({line.what, line.ours, line.peer, line.theirs, line.ratio, line.reach, line.verdict});
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            const auto widest = std::ranges::max_element(rows, {}, [=](const QStringList &other) { return other[column].size(); });
            text += row[column].leftJustified((*widest)[column].size() + 2);
        }
        text += u'\n';
    }
    return text;
}

} // namespace cpv::bench
