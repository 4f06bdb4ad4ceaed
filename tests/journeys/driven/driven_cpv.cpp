#include "tests/journeys/driven/agent.h"

#include "app/desktop/profile_lock.h"

#include <QApplication>

#include <cstdio>

/// cpv with an Agent in it: the same window, profile and lock as app/desktop/main.cpp makes. CPV_AGENT names the socket.

namespace {

using namespace cpv;

int complain(const QString &text)
{
    std::fprintf(stderr, "driven_cpv: %s\n", qPrintable(text));
    return 1;
}

int run(QApplication &application, const QString &agentServer)
{
    const auto options = readOptions(QCoreApplication::arguments());
    if (!options)
        return complain(options.error().arguments.join(u' '));
    const ProfileLock lock(options->profile);
    if (lock.state() != ProfileLock::State::Ours)
        return complain(QStringLiteral("the profile is in use"));
    auto desktop = Desktop::open(application, *options);
    if (!desktop)
        return complain(desktop.error().detail);
    const journey::Agent agent(**desktop, agentServer);
    (*desktop)->show();
    return QApplication::exec();
}

}

int main(int argc, char *argv[])
{
    journey::Agent::collectWarnings();
    const QString agentServer = qEnvironmentVariable("CPV_AGENT");
    qunsetenv("CPV_AGENT");
    Desktop::prepareProcess();
    // The file dialog must be one that the agent can see.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    return run(application, agentServer);
}
