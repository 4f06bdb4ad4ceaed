#include "ui/common/fact_change_list.h"

#include "ui/common/fact_words.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text.h"

#include <QGridLayout>

namespace cpv {

FactChangeList::FactChangeList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
}

void FactChangeList::setChanges(const std::vector<FactChange> &changes)
{
    std::vector<QStringList> rows;
    for (const FactChange &change : changes)
        rows.push_back({factText(change.fact), factValueText(change.fact, change.before), factValueText(change.fact, change.after)});
    setRows({tr("Fact"), tr("Before"), tr("New")}, rows);
}

void FactChangeList::setRows(const QStringList &heading, const std::vector<QStringList> &rows)
{
    emptyLayout(*m_grid);
    setGaps(*m_grid, {.across = 14, .down = 6});
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column == 0 ? 2 : 3);
    addRow(heading, true);
    for (const QStringList &row : rows)
        addRow(row, false);
}

void FactChangeList::addRow(const QStringList &texts, bool heading)
{
    const int row = m_grid->rowCount();
    for (int column = 0; column < int(texts.size()); ++column) {
        const bool isNew = !heading && column == int(texts.size()) - 1;
        const bool isQuiet = heading || column == 0;
        auto *text = new Text(isQuiet ? TextRole::Muted : isNew ? TextRole::Strong : TextRole::Body, texts[column]);
        text->setWordWrap(true);
        if (!isQuiet)
            text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(text, row, column, Qt::AlignTop);
    }
}

} // namespace cpv
