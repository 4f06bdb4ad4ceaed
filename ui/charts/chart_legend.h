#pragma once

#include "ui/theme/tokens.h"

#include <QList>
#include <QWidget>

namespace cpv {

/// Coloured squares (bars) and strokes (lines) with names; in one row, or in several where room is short.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString name;
        Token colour;
        bool line;
    };

    explicit ChartLegend(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    const QList<Entry> &entries() const { return m_entries; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int entryWidth(const Entry &entry) const;
    /// Where each entry begins when the rows are `width` wide.
    QList<QPoint> positions(int width) const;

    QList<Entry> m_entries;
};

} // namespace cpv
