#include "app/registry/control_socket.h"
#include "app/registry/serve.h"
#include "app/registry/stop_signals.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace cpv;

namespace {

const char *const Usage
    = R"(cpv-registry serve   --data DIR --listen HOST:PORT [--demo] [--tls-cert FILE --tls-key FILE]
             [--login L --name N: of the first administrator, who is told a one-time code where nobody administers yet]
             [--companies N --applications N --seed S: a demonstration of another size than 600 and 2400]
cpv-registry account add     --data DIR --login L --name N --role R… [--scope 310000,…] [--company USCC] [--password-stdin]
cpv-registry account list    --data DIR
cpv-registry account disable --data DIR --login L
cpv-registry device revoke   --data DIR --id DEVICE
cpv-registry programme validate FILE…
cpv-registry programme import   FILE… --data DIR --login L --password-stdin
cpv-registry programme list     --data DIR [--json]
cpv-registry seed    --data DIR [--companies N --applications N --seed S]
cpv-registry verify  --data DIR [--json]
)";

constexpr qint64 LargestFile = 2 << 20; ///< Beyond what a reader takes: it says so, and nobody reads a disk image.

int misunderstood(const QString &words)
{
    QTextStream(stderr) << "cpv-registry: " << words << "\n\n" << Usage << Qt::flush;
    return 2;
}

int failed(const QString &words)
{
    QTextStream(stderr) << "cpv-registry: " << words << Qt::endl;
    return 1;
}

/// HOST:PORT, an IPv6 host in brackets.
std::optional<std::pair<QString, quint16>> hostAndPort(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const quint16 port = colon < 1 ? 0 : text.mid(colon + 1).toUShort(&isNumber);
    if (!isNumber)
        return std::nullopt;
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    return std::pair(host, port);
}

DemoSize demoSize(const QCommandLineParser &parser)
{
    const DemoSize usual;
    const auto number = [&](const QString &option, quint64 otherwise) {
        return parser.isSet(option) ? parser.value(option).toULongLong() : otherwise;
    };
    return { qint32(number(u"companies"_s, quint64(usual.companies))),
        qint32(number(u"applications"_s, quint64(usual.applications))), number(u"seed"_s, usual.seed) };
}

int runServe(const DataFolder &folder, const QCommandLineParser &parser)
{
    const auto target = hostAndPort(parser.value(u"listen"_s));
    if (!target)
        return misunderstood(u"serve needs --listen HOST:PORT"_s);
    ServeOptions options{ .address = target->first, .port = target->second, .demonstration = parser.isSet(u"demo"_s),
        .size = demoSize(parser) };
    if (parser.isSet(u"tls-cert"_s) != parser.isSet(u"tls-key"_s))
        return misunderstood(u"--tls-cert and --tls-key go together"_s);
    if (parser.isSet(u"tls-cert"_s))
        options.tls = TlsFiles{ QFile::encodeName(parser.value(u"tls-cert"_s)).toStdString(),
            QFile::encodeName(parser.value(u"tls-key"_s)).toStdString() };
    if (parser.isSet(u"login"_s))
        options.first.login = parser.value(u"login"_s);
    if (parser.isSet(u"name"_s))
        options.first.name = parser.value(u"name"_s);
    return serve(folder, options);
}

int runSeed(const DataFolder &folder, const QCommandLineParser &parser)
{
    return seed(folder, demoSize(parser));
}

int print(const TaskResult &result)
{
    QTextStream(stdout) << result.output << Qt::flush;
    QTextStream(stderr) << result.errors << Qt::flush;
    return result.exitCode;
}

/// In this process, or by the one that serves the folder.
int runSubcommand(const QString &path, const TaskRequest &request)
{
    const auto folder = DataFolder::lock(path);
    if (folder) {
        const SystemClock system;
        const auto host = RegistryHost::open({ folder->path() }, system);
        return host ? print(runTask(**host, request)) : failed(plainText(host.error()));
    }
    if (folder.error().code != Errc::Busy)
        return failed(plainText(folder.error()));
    const auto answer = askRunningRegistry(DataFolder::controlSocket(path), request);
    if (answer)
        return print(*answer);
    return failed(
        u"another process holds %1 and does not answer on its control socket; stop it, then try again"_s.arg(path));
}

/// The words without --data and its value: they travel to whoever holds the folder.
QStringList withoutData(const QStringList &arguments)
{
    QStringList kept;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--data")
            ++i;
        else if (!arguments[i].startsWith(u"--data="))
            kept << arguments[i];
    }
    return kept;
}

/// The files named after "programme import" and "programme validate".
Result<std::vector<NamedFile>> readFiles(const QStringList &names)
{
    std::vector<NamedFile> files;
    for (const QString &name : names) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Errc::NotFound, { name }, file.errorString());
        files.push_back({ name, file.read(LargestFile) });
    }
    return files;
}

/// Subcommands that a folder, held by somebody or not, is asked.
int ask(const QString &path, const QCommandLineParser &parser)
{
    TaskRequest request{ withoutData(QCoreApplication::arguments()) };
    const QStringList words = parser.positionalArguments();
    if (words.value(0) == u"programme") {
        auto files = readFiles(words.mid(2));
        if (!files)
            return failed(plainText(files.error()));
        request.files = std::move(*files);
    }
    if (parser.isSet(u"password-stdin"_s))
        request.password = QTextStream(stdin).readLine();
    return runSubcommand(path, request);
}

int validate(const QStringList &names)
{
    if (names.isEmpty())
        return misunderstood(u"programme validate needs a file"_s);
    const auto files = readFiles(names);
    return files ? print(validateFiles(*files)) : failed(plainText(files.error()));
}

} // namespace

int main(int argc, char *argv[])
{
    holdStopSignals();
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    for (const char *name : { "data", "listen", "tls-cert", "tls-key", "companies", "applications", "seed", "login",
             "name", "organisation", "role", "scope", "company", "id" })
        parser.addOption({ QString::fromLatin1(name), QString(), u"value"_s });
    for (const char *name : { "demo", "json", "password-stdin", "help" })
        parser.addOption({ QString::fromLatin1(name), QString() });
    if (!parser.parse(QCoreApplication::arguments()))
        return misunderstood(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        QTextStream(stdout) << Usage;
        return 0;
    }
    const QString what = parser.positionalArguments().value(0);
    const QString path = parser.value(u"data"_s);
    if (what == u"programme" && parser.positionalArguments().value(1) == u"validate")
        return validate(parser.positionalArguments().mid(2));
    if (what.isEmpty() || path.isEmpty())
        return misunderstood(u"a subcommand and --data DIR are needed"_s);
    if (what == u"serve" || what == u"seed") {
        const auto folder = DataFolder::lock(path);
        if (!folder)
            return failed(folder.error().code == Errc::Busy
                    ? u"another cpv-registry holds %1; stop it first, or choose another folder"_s.arg(path)
                    : plainText(folder.error()));
        return what == u"serve" ? runServe(*folder, parser) : runSeed(*folder, parser);
    }
    return ask(path, parser);
}
