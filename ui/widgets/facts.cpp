#include "ui/widgets/facts.h"

#include "ui/theme/zoom_follower.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace cpv {
namespace {

// Smaller text at the top of a row sits lower, so that its base line meets that of the body text beside it.
Text *lowered(Text *text, int units)
{
    followZoom(*text, QStringLiteral("padding"), [text, units](const Tokens &t) { text->setContentsMargins(0, t.px(units), 0, 0); });
    return text;
}

} // namespace

KeyValueGrid::KeyValueGrid(int columns, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_columns(columns)
{
    Q_ASSERT(columns > 0);
    m_grid->setContentsMargins({});
    setGaps(*m_grid, {.across = 16, .down = 8});
}

void KeyValueGrid::setPairs(const QList<KeyValue> &pairs)
{
    emptyLayout(*m_grid);
    for (int i = 0; i < pairs.size(); ++i) {
        const KeyValue &pair = pairs.at(i);
        const int row = i / m_columns;
        const int column = i % m_columns * 2;
        auto *label = lowered(new Text(TextRole::Muted, pair.label), 1);
        addLabel(label, pair, row, column);
        if (pair.tone) {
            m_grid->addWidget(new Pill(pair.value, *pair.tone), row, column + 1, Qt::AlignLeft | Qt::AlignVCenter);
            continue;
        }
        auto *value = new Text(TextRole::Body, pair.value);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(pair.label);
        value->setAccessibleDescription(pair.value);
        m_grid->addWidget(value, row, column + 1, Qt::AlignTop);
    }
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column * 2 + 1, 1);
}

void KeyValueGrid::addLabel(QWidget *label, const KeyValue &pair, int row, int column)
{
    const Qt::Alignment alignment = pair.tone ? Qt::AlignVCenter : Qt::AlignTop;
    if (!pair.term)
        return m_grid->addWidget(label, row, column, alignment);
    auto *explained = new QWidget;
    auto *both = new QHBoxLayout(explained);
    both->setContentsMargins({});
    setGap(*both, 4);
    both->addWidget(label);
    both->addWidget(new TermMark(*pair.term));
    both->addStretch(1);
    m_grid->addWidget(explained, row, column, alignment);
}

ExplainList::ExplainList(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    setGaps(*m_grid, {.across = 12, .down = 8});
    m_grid->setColumnStretch(1, 1);
}

void ExplainList::setRows(const QList<ExplainRow> &rows)
{
    emptyLayout(*m_grid);
    int line = 0;
    for (const ExplainRow &row : rows) {
        const TextRole role = row.total ? TextRole::Strong : TextRole::Body;
        if (row.total)
            m_grid->addWidget(new Line, line++, 0, 1, 4);
        m_grid->addWidget(new Text(role, row.name), line, 0, Qt::AlignTop);
        auto *detail = lowered(new Text(TextRole::Muted, row.detail), 1);
        detail->setWordWrap(true);
        m_grid->addWidget(detail, line, 1, Qt::AlignTop);
        m_grid->addWidget(lowered(new Text(TextRole::Label, row.rule), 2), line, 2, Qt::AlignTop);
        m_grid->addWidget(new Text(role, row.amount), line, 3, Qt::AlignTop | Qt::AlignRight);
        ++line;
    }
}

} // namespace cpv
