#include "core/sync/timers.h"

#include <QTimer>

namespace cpv {

namespace {

class QtAlarm : public Pending
{
public:
    QtAlarm(std::chrono::milliseconds delay, std::function<void()> ring)
    {
        m_timer.setSingleShot(true);
        // Moved out first: ringing may destroy this alarm, and with it the function.
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [ring = std::move(ring)] {
            const auto kept = ring;
            kept();
        });
        m_timer.start(delay);
    }

private:
    QTimer m_timer;
};

}

std::unique_ptr<Pending> QtTimers::after(std::chrono::milliseconds delay, std::function<void()> ring)
{
    return std::make_unique<QtAlarm>(delay, std::move(ring));
}

} // namespace cpv
