#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPersistentModelIndex>
#include <QPoint>

#include <optional>

namespace cpv {

class TableView;

/// Keeps what somebody looks at where it is when records above it come or go: the row under the pointer, else the chosen one.
/// A view at its top shows what is new there, unless the pointer is over it.
class StillRows : public QObject
{
    Q_OBJECT

public:
    explicit StillRows(TableView &table);

    /// The pointer moves over the rows: whoever is about to click should meet the row that was aimed at.
    bool isAimedAt() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int rowToKeep() const; ///< −1: none.
    void holdOn();
    void scrollBack();

    TableView &m_table;
    std::optional<QPoint> m_pointer;
    QElapsedTimer m_moved;
    QPersistentModelIndex m_kept;
    int m_keptRow = -1;
};

} // namespace cpv
