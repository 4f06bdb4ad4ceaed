#include "ui/lists/pane_memory.h"

#include "core/usecases/futures.h"

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int RestMs = 300;

}

PaneMemory::PaneMemory(const SavedViews &views, const QString &list, QObject *parent)
    : QObject(parent)
    , m_views(views)
    , m_list(list + u"/pane"_s)
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(RestMs);
    connect(&m_keeping, &QTimer::timeout, this, &PaneMemory::keep);
}

/// It is kept as one more arrangement, whose only columns say how the pane stands.
void PaneMemory::load()
{
    whenDone(this, m_views.of(m_list), [this](const Result<std::vector<SavedView>> &views) {
        if (!views || views->empty() || m_keeping.isActive())
            return;
        const std::vector<QString> &said = views->front().columns;
        if (said.size() != 2)
            return;
        m_pane = {.units = said[0].toInt(), .shown = said[1].isEmpty() ? std::nullopt : std::optional(said[1] == u"open")};
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
    const QString shown = !m_pane.shown ? QString() : *m_pane.shown ? u"open"_s : u"closed"_s;
    whenDone(this, m_views.keep(m_list, {{.name = u"pane"_s, .columns = {QString::number(m_pane.units), shown}}}),
        [this](const Result<void> &result) {
            if (result)
                Q_EMIT kept();
        });
}

} // namespace cpv
