#include "app/registry/serve.h"

#include "app/registry/control_socket.h"
#include "app/registry/stop_signals.h"
#include "core/registry/demo/demonstration.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QLoggingCategory>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace cpv {

Q_LOGGING_CATEGORY(serveLog, "cpv.registry.serve")

namespace {

int failed(const QString &words)
{
    QTextStream(stderr) << "cpv-registry: " << words << Qt::endl;
    return 1;
}

bool isEmpty(RegistryHost &host)
{
    const auto accounts = host.accounts().list();
    return accounts && accounts->empty();
}

/// Makes the demonstration where nothing is yet. Any other folder is left as it is.
Result<void> prepareDemonstration(
    RegistryHost &host, const DataFolder &folder, const Clock &system, const DemoSize &size)
{
    CPV_TRY(there, hasDemonstration(host.store()));
    if (there)
        return {};
    if (!isEmpty(host))
        return fail(Errc::AlreadyExists, { folder.path() },
            u"this folder holds accounts and no whole demonstration; choose an empty one"_s);
    qCInfo(serveLog, "making the demonstration: %d companies, %d applications", size.companies, size.applications);
    const auto progress = [](QDate month, qint64 commands) {
        qCInfo(serveLog, "making the demonstration: %ls, %lld commands so far",
            qUtf16Printable(month.toString(u"yyyy-MM"_s)), static_cast<long long>(commands));
    };
    CPV_TRY(summary, playDemonstration(host, system, size, progress));
    for (const QString &refusal : summary.refusals)
        qCWarning(serveLog, "a step of the demonstration was refused: %ls", qUtf16Printable(refusal));
    qCInfo(serveLog, "made with %lld commands", static_cast<long long>(summary.commands));
    return writePasswords(QDir(folder.path()).filePath(u"demo-accounts.json"_s), summary);
}

/// Where nobody administers yet: told this once, on the terminal, and in no log.
Result<void> inviteFirstAdministrator(RegistryHost &host, const FirstAdministrator::Person &person)
{
    CPV_TRY(code, FirstAdministrator(host.accountParts()).invite(person));
    if (code)
        QTextStream(stdout) << "Nobody administers this registry yet. In cpv, \"Use a one-time code\":\n  login " << code->login
                            << "\n  one-time code " << code->code << "\n  valid until "
                            << QDateTime::fromMSecsSinceEpoch(code->validUntil.time_since_epoch().count()).toString(u"yyyy-MM-dd HH:mm"_s)
                            << "; the next start prints another one, until somebody used it\n"
                            << Qt::flush;
    return {};
}

} // namespace

int serve(const DataFolder &folder, const ServeOptions &options)
{
    const SystemClock system;
    auto host = RegistryHost::open({ folder.path(), options.demonstration }, system);
    if (!host)
        return failed(plainText(host.error()));
    if (options.demonstration)
        if (const auto made = prepareDemonstration(**host, folder, system, options.size); !made)
            return failed(plainText(made.error()));
    const ControlSocket control(**host, DataFolder::controlSocket(folder.path()));
    if (!control.problem().isEmpty())
        qCWarning(serveLog, "no control socket: %ls", qUtf16Printable(control.problem()));
    const auto port = (*host)->listen(options.address, options.port, options.tls);
    if (!port)
        return failed(plainText(port.error()));
    if (!options.demonstration)
        if (const auto invited = inviteFirstAdministrator(**host, options.first); !invited)
            return failed(plainText(invited.error()));
    QTextStream(stdout) << "listening on " << (options.tls ? "https://" : "http://") << options.address << ':' << *port
                        << Qt::endl;
    // An event is handed over whole; what invokeMethod() makes of a function, both threads would release.
    onStopSignal([] { QCoreApplication::postEvent(qApp, new QEvent(QEvent::Quit)); });
    QCoreApplication::exec();
    qCInfo(serveLog, "stopping: no new requests, those under way are answered");
    (*host)->stop();
    return 0;
}

int seed(const DataFolder &folder, const DemoSize &size)
{
    const SystemClock system;
    auto host = RegistryHost::open({ folder.path(), true }, system);
    if (!host)
        return failed(plainText(host.error()));
    if (!isEmpty(**host))
        return failed(u"%1 holds data already; seed needs an empty folder"_s.arg(folder.path()));
    if (const auto made = prepareDemonstration(**host, folder, system, size); !made)
        return failed(plainText(made.error()));
    QTextStream(stdout) << "seeded; passwords are in " << QDir(folder.path()).filePath(u"demo-accounts.json"_s)
                        << Qt::endl;
    return 0;
}

} // namespace cpv
