#include "app/desktop/desktop_run.h"
#include "app/desktop/page_shots.h"
#include "app/desktop/stop_signals.h"
#include "ui/theme/fonts.h"

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
int complainInWindow(QApplication &application, const DesktopOptions &options, const Error &error)
{
    Translations translations(application);
    translations.setLanguage(options.language.value_or(QLocale::Chinese));
    const ErrorWords words = DesktopRun::openingWords(error);
    if (options.shotsFolder.isEmpty()) {
        const Theme theme(application);
        QMessageBox box(QMessageBox::Critical, ShellWindow::tr("Compute Voucher Desk"), words.title);
        box.setInformativeText(words.advice);
        box.addButton(Desktop::tr("Close"), QMessageBox::AcceptRole);
        box.exec();
    }
    return complain(words.title + u' ' + error.detail);
}

int run(QApplication &application)
{
    const auto options = readOptions(QCoreApplication::arguments());
    if (!options) {
        complain(QStringLiteral("%1 can't be \"%2\"").arg(options.error().arguments.value(0), options.error().arguments.value(1)));
        return BadUsage;
    }
    const std::jthread fonts = readFontsAhead();
    const StopSignals stopSignals; // Before the profile is opened: from here on it is closed in order.
    bool stops = false;
    QObject::connect(&stopSignals, &StopSignals::stopRequested, &application, [&stops] { stops = true; });
    QObject::connect(&stopSignals, &StopSignals::stopRequested, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    DesktopRun desktopRun(application, *options);
    for (;;) { // Once more where the person had the data moved.
        const auto opened = desktopRun.open();
        if (!opened)
            return complainInWindow(application, *options, opened.error());
        if (*opened == DesktopRun::Opened::AnotherWindow)
            return Done;
        std::unique_ptr<PageShots> shots;
        if (!options->shotsFolder.isEmpty())
            shots = std::make_unique<PageShots>(desktopRun.desktop(), options->shotsFolder);
        desktopRun.desktop().show();
        const int code = QApplication::exec();
        if (stops || !desktopRun.isMoveWanted())
            return code;
        desktopRun.move();
        if (stops)
            return code;
    }
}

}

int main(int argc, char *argv[])
{
    Desktop::prepareProcess();
    QApplication application(argc, argv);
    return run(application);
}
