#include "tests/journeys/stage/registry_process.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTimer>

#include <filesystem>

namespace cpv::journey {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds patience {270}; // A first start may make the demonstration's data, on a busy machine too.
constexpr std::chrono::milliseconds askAgainAfter {50};

QString program()
{
    return QStringLiteral(CPV_BINARY_DIR "/bin/cpv-registry");
}

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost, 0);
    return probe.serverPort();
}

/// ctest makes the demonstration once for all stories; one that is started by hand, or finds it gone, makes its own.
void bringDemonstration(const QString &folder)
{
    const QString made = qEnvironmentVariable("CPV_MADE_DEMONSTRATION");
    std::error_code failure;
    if (!made.isEmpty() && QFile::exists(made + u"/demo-accounts.json"_s) && !QFile::exists(folder)) // It is written last.
        std::filesystem::copy(made.toStdString(), folder.toStdString(), std::filesystem::copy_options::recursive, failure);
    if (failure)
        throw Trouble(u"no copy of %1: %2"_s.arg(made, QString::fromStdString(failure.message())));
}

} // namespace

RegistryProcess::RegistryProcess(QString folder) : m_folder(std::move(folder)), m_port(freePort()) { }

RegistryProcess::~RegistryProcess()
{
    if (!isRunning())
        return;
    m_serving.kill();
    m_serving.waitForFinished();
}

QUrl RegistryProcess::address() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

QString RegistryProcess::log() const
{
    QFile file(m_folder + u".log"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).right(4000) : QString();
}

void RegistryProcess::start()
{
    bringDemonstration(m_folder);
    m_serving.setStandardOutputFile(m_folder + u".log"_s, QIODevice::Append);
    m_serving.setStandardErrorFile(m_folder + u".log"_s, QIODevice::Append);
    m_serving.start(program(),
        {u"serve"_s, u"--data"_s, m_folder, u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port), u"--demo"_s,
            u"--companies"_s, QStringLiteral(CPV_DEMO_COMPANIES), u"--applications"_s, QStringLiteral(CPV_DEMO_APPLICATIONS)});
    if (!m_serving.waitForStarted())
        throw Trouble(u"%1 does not start"_s.arg(program()));
    const QDeadlineTimer limit(patience);
    while (!answers()) {
        if (!isRunning() || limit.hasExpired())
            throw Trouble(u"the registry does not serve: "_s + log());
        QEventLoop pause;
        QTimer::singleShot(askAgainAfter, &pause, &QEventLoop::quit);
        pause.exec();
    }
}

bool RegistryProcess::answers() const
{
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    QUrl health = address();
    health.setPath(u"/readyz"_s);
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(health)));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    return reply->error() == QNetworkReply::NoError;
}

void RegistryProcess::stop()
{
    m_serving.terminate();
    if (!m_serving.waitForFinished(int(std::chrono::milliseconds(patience).count())))
        throw Trouble(u"the registry does not stop: "_s + log());
    if (m_serving.exitStatus() != QProcess::NormalExit || m_serving.exitCode() != 0)
        throw Trouble(u"the registry ended with %1: %2"_s.arg(m_serving.exitCode()).arg(log()));
}

QByteArray RegistryProcess::run(const QStringList &arguments, const QByteArray &input, const std::source_location &where) const
{
    QProcess command;
    command.start(program(), arguments + QStringList {u"--data"_s, m_folder});
    command.write(input);
    command.closeWriteChannel();
    if (!command.waitForFinished(int(std::chrono::milliseconds(patience).count())) || command.exitCode() != 0)
        throw Trouble(u"cpv-registry %1: %2"_s.arg(arguments.join(u' '),
                          QString::fromUtf8(command.readAllStandardError() + command.readAllStandardOutput())),
            where);
    return command.readAllStandardOutput();
}

} // namespace cpv::journey
