#include "app/desktop/stop_signals.h"
#include "app/desktop/sync_folder.h"

#include <QFile>
#include <QSocketNotifier>

#include <array>
#include <atomic>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

namespace cpv {

namespace {

constexpr std::array stopping {SIGTERM, SIGINT};

// A handler gets no argument of ours: this is the one place where it can look. It may do little more than write().
std::atomic<int> wakeUp {-1};

extern "C" void onStopSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = write(wakeUp.load(), &byte, 1);
}

} // namespace

struct StopSignals::Parts {
    std::array<int, 2> pipe {-1, -1};
    std::array<struct sigaction, stopping.size()> before {};
    std::unique_ptr<QSocketNotifier> notifier;
};

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
    , m_parts(std::make_unique<Parts>())
{
    if (::pipe(m_parts->pipe.data()) != 0)
        return; // The signals then end the program at once, as they do without us.
    for (const int end : m_parts->pipe) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    wakeUp = m_parts->pipe[1];
    m_parts->notifier = std::make_unique<QSocketNotifier>(m_parts->pipe[0], QSocketNotifier::Read);
    connect(m_parts->notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_parts->notifier->setEnabled(false);
        Q_EMIT stopRequested();
    });
    struct sigaction action = {};
    action.sa_handler = &onStopSignal;
    action.sa_flags = SA_RESTART | SA_RESETHAND;
    sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < stopping.size(); ++i)
        sigaction(stopping[i], &action, &m_parts->before[i]);
}

StopSignals::~StopSignals()
{
    if (!m_parts->notifier)
        return;
    for (std::size_t i = 0; i < stopping.size(); ++i)
        sigaction(stopping[i], &m_parts->before[i], nullptr);
    wakeUp = -1;
    for (const int end : m_parts->pipe)
        close(end);
}

void syncFolder(const QString &folder)
{
    const int opened = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0)
        return; // Some network drives open no folder; they write at once.
    fsync(opened);
    close(opened);
}

} // namespace cpv
