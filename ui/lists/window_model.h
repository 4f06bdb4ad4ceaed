#pragma once

#include "core/usecases/list_values.h"
#include "ui/lists/list_column.h"

#include <QAbstractTableModel>

namespace cpv {

/// A list of any length of which only the blocks near the view are held. Rows not held yet say "…".
class WindowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual const ColumnFacts &facts(int column) const = 0;
    int columnOf(const QString &id) const; ///< −1: none.
    int columnSortedBy(const QString &sort) const; ///< −1: none.

    /// Rows before the window's first, held by themselves (a company's drafts above its applications).
    virtual int headRows() const { return 0; }
    virtual bool isHeld(int block) const = 0;
    /// Of the window: rows appear or vanish at its end.
    virtual void setWindowRows(qint64 rows) = 0;
    /// What is held of other blocks may be out of date.
    virtual void keepOnly(int firstBlock, int lastBlock) = 0;

    virtual TableColumn exportColumn(int column) const = 0;

    void retranslate(); ///< Titles and cells say their words anew.

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

} // namespace cpv
