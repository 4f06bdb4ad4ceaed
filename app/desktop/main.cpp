#include "app/desktop/desktop.h"
#include "app/desktop/page_shots.h"
#include "app/desktop/profile_lock.h"
#include "app/desktop/stop_signals.h"
#include "ui/models/error_text.h"

#include <QApplication>
#include <QMessageBox>

#include <cstdio>

namespace {

using namespace cpv;

enum ExitCode { Done = 0, Failed = 1, BadUsage = 2 };

int complain(const QString &text)
{
    std::fprintf(stderr, "cpv: %s\n", qPrintable(text));
    return Failed;
}

/// A window that can't open its profile still says so in a window: most people never see a terminal.
int complainInWindow(const DesktopOptions &options, const Error &error)
{
    const ErrorWords words = errorWords(error);
    if (options.shotsFolder.isEmpty())
        QMessageBox::critical(nullptr, QStringLiteral("cpv"), words.title + u'\n' + words.advice);
    return complain(words.title + u' ' + error.detail);
}

int run(QApplication &application)
{
    const auto options = readOptions(QCoreApplication::arguments());
    if (!options) {
        complain(QStringLiteral("%1 can't be \"%2\"").arg(options.error().arguments.value(0), options.error().arguments.value(1)));
        return BadUsage;
    }
    const StopSignals stopSignals; // Before the profile is opened: from here on it is closed in order.
    QObject::connect(&stopSignals, &StopSignals::stopRequested, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    ProfileLock lock(options->profile);
    if (lock.state() == ProfileLock::State::AnotherRuns)
        return lock.raiseOther() ? Done : complain(QStringLiteral("this profile is open in another program that does not answer"));
    if (lock.state() == ProfileLock::State::Unusable)
        return complainInWindow(*options, {Errc::Storage, {}, options->profile});

    auto desktop = Desktop::open(application, *options);
    if (!desktop)
        return complainInWindow(*options, desktop.error());
    QObject::connect(&lock, &ProfileLock::raiseRequested, desktop->get(), [&desktop] { (*desktop)->raise(); });
    std::unique_ptr<PageShots> shots;
    if (!options->shotsFolder.isEmpty())
        shots = std::make_unique<PageShots>(**desktop, options->shotsFolder);
    (*desktop)->show();
    return QApplication::exec();
}

}

int main(int argc, char *argv[])
{
    Desktop::prepareProcess();
    QApplication application(argc, argv);
    return run(application);
}
