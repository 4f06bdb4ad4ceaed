#include "ui/widgets/scrolling.h"

#include "ui/theme/tokens.h"

#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace cpv {

namespace {

constexpr int SurroundingsUnits = 120;
constexpr int MomentMs = 1000;

class PlaceKeeper : public QObject
{
public:
    explicit PlaceKeeper(QScrollBar &bar) : QObject(&bar), m_bar(bar)
    {
        m_moment.setSingleShot(true);
        m_moment.setInterval(MomentMs);
        m_moment.callOnTimeout(this, [this] { m_wanted.reset(); });
        connect(&bar, &QScrollBar::rangeChanged, this, [this](int, int most) { onRange(most); });
        connect(&bar, &QScrollBar::actionTriggered, this, [this] { m_wanted.reset(); });
        connect(&bar, &QScrollBar::valueChanged, this, [this](int value) {
            if (value != m_bar.maximum()) // Not for want of room: it was meant.
                m_wanted.reset();
        });
    }

private:
    /// Told before the bar moves for want of room.
    void onRange(int most)
    {
        if (most < m_bar.value()) {
            m_wanted = std::max(m_wanted.value_or(0), m_bar.value());
            m_moment.start();
        } else if (m_wanted) {
            m_bar.setValue(std::min(*m_wanted, most));
        }
    }

    QScrollBar &m_bar;
    std::optional<int> m_wanted;
    QTimer m_moment;
};

/// The innermost around it whose content it is a part of; layouts on the way find their places first.
QScrollArea *scrollAreaOf(QWidget &widget)
{
    for (QWidget *host = widget.parentWidget(); host; host = host->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(host))
            return area;
        if (host->layout())
            host->layout()->activate();
    }
    return nullptr;
}

}

void bringIntoSight(QWidget &widget)
{
    if (QScrollArea *area = scrollAreaOf(widget))
        area->ensureWidgetVisible(&widget, 0, currentTokens().px(SurroundingsUnits));
}

void keepPlace(QScrollBar &bar) { new PlaceKeeper(bar); }

void scrollToTop(QWidget &page)
{
    if (const QScrollArea *area = scrollAreaOf(page))
        area->verticalScrollBar()->setValue(0);
}

} // namespace cpv
