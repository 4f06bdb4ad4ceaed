#include "ui/lists/pane_memory.h"

#include "core/usecases/futures.h"

namespace cpv {

namespace {

constexpr int RestMs = 300;

}

PaneMemory::PaneMemory(const SavedViews &views, const QString &list, QObject *parent)
    : QObject(parent)
    , m_views(views)
    , m_list(list)
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(RestMs);
    connect(&m_keeping, &QTimer::timeout, this, &PaneMemory::keep);
}

void PaneMemory::load()
{
    whenDone(this, m_views.paneOf(m_list), [this](const Result<KeptPane> &pane) {
        if (!pane || *pane == KeptPane() || m_keeping.isActive())
            return;
        m_pane = *pane;
        Q_EMIT loaded();
    });
}

void PaneMemory::setUnits(int units)
{
    m_pane.units = units;
    m_keeping.start();
}

void PaneMemory::setShown(bool shown)
{
    m_pane.shown = shown;
    m_keeping.start();
}

void PaneMemory::keep()
{
    whenDone(this, m_views.keepPane(m_list, m_pane), [this](const Result<void> &result) {
        if (result)
            Q_EMIT kept();
    });
}

} // namespace cpv
