#include "ui/lists/filter_room.h"

#include "ui/lists/filter_panel.h"
#include "ui/theme/tokens.h"

#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace cpv {

namespace {

constexpr int LeastRows = 4; // Fewer are a peephole.

}

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

void FilterRoom::setMost(Most most)
{
    m_most = most;
    fit();
}

/// Anew only where something has changed: what is measured for it changes the panel.
void FilterRoom::chooseDensity()
{
    const std::tuple now {width(), m_most, currentTokens().zoom()};
    if (now == m_chosenFor)
        return;
    m_chosenFor = now;
    m_panel.setDense(false);
    const bool isDense = m_panel.heightFor(width()) > m_most.usual && m_most.usual / std::max(1, m_panel.rowHeight()) < LeastRows;
    if (isDense)
        m_panel.setDense(true);
    if (std::exchange(m_isDense, isDense) != isDense)
        Q_EMIT denseChanged();
}

void FilterRoom::fit()
{
    if (isHidden())
        return;
    m_panel.makeEditors();
    chooseDensity();
    const int row = std::max(1, m_panel.rowHeight());
    const int dense = std::max(m_most.dense, std::min(m_most.utmost, LeastRows * row));
    const int most = m_isDense ? dense : m_most.usual;
    const int whole = m_panel.heightFor(width());
    setFixedHeight(whole <= most ? whole : std::max(1, most / row) * row);
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
