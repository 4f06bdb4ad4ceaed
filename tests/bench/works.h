#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cpv::bench {

/// One line of the table: a number of ours against the same number of a peer.
struct Comparison {
    QString what;
    QString peer; ///< A subject's name.
    QString measure; ///< "wallMs", …
    double reach = 0; ///< Ours is at most so many times the peer's; where it is 0, `bound` holds.
    double bound = 0; ///< In the measure's unit, whatever the peer does; where it is 0 too, the figures are only shown.
    QString peerMeasure = {}; ///< Where it differs.
};

struct Subject {
    QString name;
    QStringList command;
};

/// Subjects that do the same work, one after another in each round. The first is ours.
struct Work {
    QString name;
    QList<Subject> subjects;
    QList<Comparison> comparisons;
    int mostRounds = 99; ///< What takes minutes is not done often.
    bool sameAnswers = false; ///< All subjects must say the same "check".
    QList<QStringList> makers = {}; ///< Make what they work on, one after another, or keep it where it is there.
};

struct Places {
    QString programs; ///< Where the measured programs are.
    QString desktop;  ///< The program cpv.
    QString profile;
    QString scratch;
    QString ledger; ///< A profile with nothing but a ledger.
    QStringList duckDb; ///< How its script is called; empty where it isn't installed.
    qint64 rows = 1'000'000;
    qint64 transfers = 1'000'000;
};

QList<Work> works(const Places &places);

} // namespace cpv::bench
