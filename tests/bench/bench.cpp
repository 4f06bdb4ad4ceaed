#include "tests/bench/table.h"
#include "tests/support/from_environment.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <random>
#include <set>
#include <vector>

using namespace cpv::bench;
using namespace Qt::StringLiterals;

namespace {

struct Wishes {
    Places places;
    QString json;
    QStringList only;
    int rounds = 5;
};

Wishes readWishes(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the program against its peers; see tests/bench/README.md."_s);
    parser.addHelpOption();
    parser.addOptions({{u"rounds"_s, u"How often each program runs."_s, u"n"_s, u"5"_s},
        {u"rows"_s, u"Applications in the replica, and rows of exports."_s, u"n"_s, u"1000000"_s},
        {u"only"_s, u"Only these works, by name: start,jump,page,search2,xlsx,csv,pdf,import …"_s, u"names"_s},
        {u"data"_s, u"Where the replica is kept between runs."_s, u"folder"_s, app.applicationDirPath() + u"/data"_s},
        {u"json"_s, u"The file for all figures."_s, u"file"_s, app.applicationDirPath() + u"/bench.json"_s}});
    parser.process(app);
    Wishes wishes;
    const QString data = QDir(parser.value(u"data"_s)).absolutePath();
    wishes.places.programs = app.applicationDirPath();
    wishes.places.desktop = QStringLiteral(CPV_BINARY_DIR "/bin/cpv");
    wishes.places.rows = parser.value(u"rows"_s).toLongLong();
    wishes.places.profile = u"%1/profile-%2"_s.arg(data).arg(wishes.places.rows);
    wishes.places.scratch = data;
    wishes.places.transfers = cpv::fromEnvironment("CPV_BENCH_TRANSFERS", 1'000'000);
    wishes.places.ledger = u"%1/ledger-%2"_s.arg(data).arg(wishes.places.transfers);
    if (const QString peers = wishes.places.programs + u"/peers"_s; QFileInfo::exists(peers + u"/node_modules/@duckdb"_s))
        wishes.places.duckDb = {u"node"_s, QStringLiteral(CPV_SOURCE_DIR "/tests/bench/duckdb_peer.mjs"), peers};
    wishes.json = parser.value(u"json"_s);
    wishes.only = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    wishes.rounds = parser.value(u"rounds"_s).toInt();
    return wishes;
}

/// Interleaved: each round runs every subject once, so that what disturbs the machine disturbs all of them. In another order each
/// time: after a program with much memory the next one's pages are slow to come, whichever it is.
Measurement measure(const Work &work, int rounds)
{
    Measurement measurement {work, {}, false};
    std::mt19937 order(1);
    std::vector<Subject> subjects(work.subjects.begin(), work.subjects.end());
    for (int round = 0; round < std::min(rounds, work.mostRounds); ++round) {
        std::set<double> checks;
        std::ranges::shuffle(subjects, order);
        for (const Subject &subject : subjects) {
            QTextStream(stderr) << "bench: " << work.name << ", round " << round + 1 << ": " << subject.name << '\n';
            if (const auto sample = runOnce(subject.command)) {
                measurement.rounds[subject.name].append(*sample);
                checks.insert(sample->value(u"check"_s));
            }
        }
        measurement.answersDiffer |= work.sameAnswers && checks.size() > 1;
    }
    return measurement;
}

bool writeJson(const QString &path, const QList<Line> &lines, const QJsonObject &rounds, const Wishes &wishes)
{
    QJsonArray table;
    for (const Line &line : lines)
        table.append(line.json);
    const QJsonObject all {{u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}, {u"system"_s, QSysInfo::prettyProductName()},
        {u"processors"_s, QThread::idealThreadCount()}, {u"rows"_s, wishes.places.rows}, {u"transfers"_s, wishes.places.transfers}, {u"table"_s, table}, {u"rounds"_s, rounds}};
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson()) > 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const Wishes wishes = readWishes(app);
    QDir().mkpath(wishes.places.scratch);
    QSet<QStringList> made;
    QList<Line> lines;
    QJsonObject rounds;
    for (const Work &work : works(wishes.places)) {
        if (!wishes.only.isEmpty() && !wishes.only.contains(work.name))
            continue;
        for (const QStringList &maker : work.makers) {
            if (!made.contains(maker) && !runOnce(maker))
                return 1;
            made.insert(maker);
        }
        const Measurement measurement = measure(work, wishes.rounds);
        lines += linesOf(measurement);
        rounds.insert(work.name, roundsOf(measurement));
    }
    QTextStream(stdout) << asText(lines) << "\nAll figures: " << wishes.json << '\n';
    return writeJson(wishes.json, lines, rounds, wishes) ? 0 : 1;
}
