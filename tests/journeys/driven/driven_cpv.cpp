#include "tests/journeys/driven/agent.h"

#include "app/desktop/desktop_run.h"

#include <QApplication>

#include <cstdio>
#include <memory>

/// cpv with an Agent in it: run as app/desktop/main.cpp does, with an Agent for each window. CPV_AGENT names the socket.

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
    DesktopRun desktopRun(application, *options);
    for (;;) {
        const auto opened = desktopRun.open();
        if (!opened)
            return complain(opened.error().detail);
        if (*opened == DesktopRun::Opened::AnotherWindow)
            return complain(QStringLiteral("the profile is in use"));
        auto agent = std::make_unique<journey::Agent>(desktopRun.desktop(), agentServer);
        desktopRun.desktop().show();
        const int code = QApplication::exec();
        agent.reset(); // Of this window.
        if (!desktopRun.isMoveWanted())
            return code;
        desktopRun.move();
    }
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
