#pragma once

#include "ui/admin/rule_form.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_grid.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QVBoxLayout>

/// The lists of RuleForm: a line of editors for each element under their titles, which elements come and go.
namespace cpv {

template <typename Element>
QWidget *RuleForm::belowRow(Element &element, const Rows<Element> &rows, const QString &position) const
{
    constexpr int TextUnits = 54; // Two lines; the rest scrolls.
    auto *holder = new QWidget;
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins({});
    setGaps(*grid, {.across = 16, .down = 8});
    const std::vector<RowEditor> editors = rows.below(element);
    for (size_t i = 0; i < editors.size(); ++i) {
        QWidget *editor = named(editors[i].editor, rows.name + editors[i].name + position);
        fixHeight(*editor, TextUnits);
        grid->addWidget(new FormField(rows.belowTitles[i], editor), 0, int(i));
        grid->setColumnStretch(int(i), 1);
    }
    return holder;
}

template <typename Element>
void RuleForm::addRows(ProgrammePart part, std::vector<Element> &elements, const Rows<Element> &rows)
{
    constexpr int LinesOfRow = 3; // Its editors, what is below them, and a line before the next.
    QVBoxLayout &parts = *m_sections.at(part).parts;
    if (!rows.title.isEmpty())
        parts.addWidget(new Text(TextRole::Strong, rows.title));
    auto *holder = new QWidget;
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins({});
    setGaps(*grid, {.across = 8, .down = 6});
    const int columns = int(rows.columns.size());
    for (int column = 0; column < columns; ++column) {
        grid->setColumnStretch(column, rows.columns[size_t(column)].share);
        if (!elements.empty())
            grid->addWidget(new ElidedText(TextRole::Muted, rows.columns[size_t(column)].title), 0, column);
    }
    for (size_t i = 0; i < elements.size(); ++i) {
        const QString position = QString::number(i + 1);
        const int line = 1 + int(i) * LinesOfRow;
        const std::vector<RowEditor> editors = rows.editors(elements[i]);
        for (int column = 0; column < columns; ++column) {
            const RowEditor &editor = editors[size_t(column)];
            grid->addWidget(named(editor.editor, rows.name + editor.name + position, rows.columns[size_t(column)].title + u' ' + position), line, column);
        }
        auto *away = named(new IconButton(QStringLiteral("trash"), rows.remove.arg(position)), rows.name + QStringLiteral("Away") + position);
        grid->addWidget(away, line, columns);
        connect(away, &QToolButton::clicked, this, [this, part, &elements, i, add = rows.name + QStringLiteral("Add")] {
            change(part, [&elements, i] { elements.erase(elements.begin() + std::ptrdiff_t(i)); }, add);
        });
        if (rows.below)
            grid->addWidget(belowRow(elements[i], rows, position), line + 1, 0, 1, columns);
        if (rows.below && i + 1 < elements.size())
            grid->addWidget(new Line, line + 2, 0, 1, columns + 1);
    }
    parts.addWidget(holder);
    holder->setVisible(!elements.empty());
    auto *add = named(new Button(ButtonKind::Ghost, rows.add), rows.name + QStringLiteral("Add"));
    add->setIconName(QStringLiteral("plus"));
    parts.addWidget(add, 0, Qt::AlignLeft);
    connect(add, &Button::clicked, this, [this, part, &elements, fresh = rows.fresh, begin = rows.name] {
        change(part, [&elements, fresh] { elements.push_back(fresh); }, begin + QStringLiteral("[A-Za-z]+") + QString::number(elements.size() + 1));
    });
}

} // namespace cpv
