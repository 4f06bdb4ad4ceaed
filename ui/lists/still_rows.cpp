#include "ui/lists/still_rows.h"

#include "ui/widgets/table_view.h"

#include <QMouseEvent>
#include <QScrollBar>

namespace cpv {

namespace {

constexpr qint64 AimMs = 1000; // After the pointer's last move.

}

StillRows::StillRows(TableView &table)
    : QObject(&table)
    , m_table(table)
{
    table.viewport()->installEventFilter(this);
    connect(table.model(), &QAbstractItemModel::layoutAboutToBeChanged, this, &StillRows::holdOn);
    connect(table.model(), &QAbstractItemModel::layoutChanged, this, &StillRows::scrollBack);
}

bool StillRows::isAimedAt() const { return m_pointer && m_table.isVisible() && m_moved.elapsed() < AimMs; }

bool StillRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        m_pointer = static_cast<QMouseEvent *>(event)->position().toPoint();
        m_moved.start();
    } else if (event->type() == QEvent::Leave || event->type() == QEvent::Hide) {
        m_pointer.reset();
    }
    return QObject::eventFilter(watched, event);
}

int StillRows::rowToKeep() const
{
    if (m_pointer)
        return m_table.rowAt(m_pointer->y());
    if (m_table.verticalScrollBar()->value() == 0)
        return -1;
    const QModelIndex current = m_table.currentIndex();
    const bool seen = current.isValid() && m_table.viewport()->rect().intersects(m_table.visualRect(current));
    return seen ? current.row() : m_table.rowAt(0);
}

void StillRows::holdOn()
{
    m_keptRow = rowToKeep();
    m_kept = m_keptRow < 0 ? QPersistentModelIndex() : QPersistentModelIndex(m_table.model()->index(m_keptRow, 0));
}

/// The bar counts rows.
void StillRows::scrollBack()
{
    if (m_kept.isValid())
        m_table.verticalScrollBar()->setValue(m_table.verticalScrollBar()->value() + m_kept.row() - m_keptRow);
    m_kept = QPersistentModelIndex();
}

} // namespace cpv
