#include "app/registry/stop_signals.h"

#include <csignal>
#include <pthread.h>
#include <signal.h>
#include <thread>

namespace cpv {

namespace {

sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    return signals;
}

} // namespace

void holdStopSignals()
{
    const sigset_t signals = stopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // A client that leaves is an error of one write, not the end of the service.
}

void onStopSignal(std::function<void()> stop)
{
    std::thread([stop = std::move(stop)] {
        const sigset_t signals = stopSignals();
        int signal = 0;
        sigwait(&signals, &signal);
        stop();
    }).detach();
}

} // namespace cpv
