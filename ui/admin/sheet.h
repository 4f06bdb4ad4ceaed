#pragma once

#include <QString>

#include <vector>

class QObject;

namespace cpv {

class Card;
class ChartCard;
class Notice;
class PlainTableModel;
class TableView;
class UseCases;

/// A table that fills its card and goes to Excel, CSV and paper.
struct Sheet {
    Card *card;
    TableView *table;
    PlainTableModel *model;
};

/// `amounts`: columns with figures, right aligned. `owner`: of the model.
Sheet makeSheet(const QString &name, const std::vector<int> &amounts, UseCases &useCases, QObject &owner);

/// A chart's numbers, as its table, likewise, and the chart as a picture; `notice` tells what couldn't be written.
void letExport(ChartCard &chart, UseCases &useCases, Notice &notice);

} // namespace cpv
