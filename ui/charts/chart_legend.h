#pragma once

#include "ui/theme/tokens.h"

#include <QList>
#include <QWidget>

namespace cpv {

/// Coloured squares (bars) and strokes (lines) with names, in one row.
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
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<Entry> m_entries;
};

} // namespace cpv
