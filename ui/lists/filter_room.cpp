#include "ui/lists/filter_room.h"

#include "ui/lists/filter_panel.h"

#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace cpv {

FilterRoom::FilterRoom(FilterPanel &panel, QWidget *parent)
    : QScrollArea(parent)
    , m_panel(panel)
{
    setWidget(&panel);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    panel.setAutoFillBackground(false);
    panel.installEventFilter(this);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &FilterRoom::stopAtRow);
}

void FilterRoom::setMostHeight(int pixels)
{
    m_most = pixels;
    fit();
}

void FilterRoom::fit()
{
    if (isHidden())
        return;
    m_panel.makeEditors();
    const int whole = m_panel.heightFor(width());
    const int row = std::max(1, m_panel.rowHeight());
    setFixedHeight(whole <= m_most ? whole : std::max(1, m_most / row) * row);
    verticalScrollBar()->setSingleStep(row);
    verticalScrollBar()->setPageStep(height());
}

void FilterRoom::stopAtRow(int value)
{
    const int row = std::max(1, m_panel.rowHeight());
    const int last = verticalScrollBar()->maximum();
    const int stop = std::min(last, (value + row / 2) / row * row);
    if (stop != value)
        verticalScrollBar()->setValue(stop);
}

void FilterRoom::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    fit();
}

void FilterRoom::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

bool FilterRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_panel && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace cpv
