#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/usecases/list_exports.h"
#include "ui/widgets/table_view.h"

#include <QDate>
#include <QVariant>

#include <functional>
#include <variant>

namespace cpv {

/// What a column is on screen: its delegate and its side.
enum class ColumnLook { Words, Amount, Pill, Progress };

/// What every part of a list knows of a column, whatever its rows are.
struct ColumnFacts {
    QString id; ///< Stable: saved views keep it.
    std::function<QString()> title;
    ColumnLook look = ColumnLook::Words;
    ColumnWidth width = {};
    QString sort = {}; ///< The enumerator of the order it stands for; empty: it can't sort.
    bool opposed = false; ///< What it shows falls as that order rises: the days since a moment.
};

/// How a column goes to a file.
TableColumn tableColumn(const ColumnFacts &facts, CellKind kind);

/// One column, described once for screen, chooser, totals, copy, print and files.
template <typename Row> struct ListColumn {
    ColumnFacts facts;
    std::function<QString(const Row &)> text; ///< As on screen.
    std::function<std::optional<Money>(const Row &)> amount = {}; ///< What a file gets, typed; neither: the text.
    std::function<QDate(const Row &)> day = {};
    std::function<QVariant(const Row &, int role)> dress = {}; ///< TableRole: tone, weight, progress.

    CellKind kind() const { return amount ? CellKind::Amount : day ? CellKind::Date : CellKind::Text; }
    Cell cell(const Row &row) const
    {
        if (amount) {
            const std::optional<Money> known = amount(row);
            return known ? Cell(*known) : Cell();
        }
        return day ? Cell(day(row)) : Cell(text(row));
    }
};

} // namespace cpv
