#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <vector>

/// A few pages for people who decide: figures, charts and tables, all texts and numbers handed in as they are to be read.
namespace cpv {

struct PaperFigure {
    QString label;
    QString value;
    QString note;
};

/// Lines over equal steps from 0 on, and a band.
struct PaperCurve {
    struct Line {
        QString name;
        std::vector<double> values;
        bool dashed = false;
    };
    QString title; ///< With the unit.
    QString stepName;
    std::vector<Line> lines;
    QString bandName;
    std::vector<double> low, high; ///< Empty: no band.
};

/// To both sides of a base.
struct PaperBars {
    struct Bar {
        QString name;
        double atLow = 0;
        double atHigh = 0;
    };
    QString title;
    QString lowName, highName;
    double base = 0;
    std::vector<Bar> bars;
};

struct PaperTable {
    struct Column {
        QString head;
        int widthUnits = 1;
        bool right = false;
    };
    QString title;
    std::vector<Column> columns;
    std::vector<QStringList> rows;
};

struct BoardPaper {
    QString title;
    QString mark;      ///< Of invented data; empty for real data.
    QStringList facts; ///< One line each, below the title.
    std::vector<PaperFigure> figures;
    std::vector<PaperCurve> curves;
    PaperBars bars;
    std::vector<PaperTable> tables;
    QString foot;  ///< Who, when.
    QString pages; ///< "Page %1 of %2".
};

/// As PDF on A4. The file at the path is the old one or the whole new one: DiskFull {volume}, Storage {path}.
[[nodiscard]] Result<void> writeBoardPaper(const QString &path, const BoardPaper &paper);

} // namespace cpv
