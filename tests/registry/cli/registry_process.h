#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QStringList>

/// The real program, as people start it.
namespace cpv::test {

/// `cpv-registry serve` as a process of its own.
class Served {
public:
    explicit Served(const QString &folder, const QStringList &more = {})
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral(CPV_REGISTRY),
            QStringList{ QStringLiteral("serve"), QStringLiteral("--data"), folder, QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0") } + more);
        static const QRegularExpression listening(QStringLiteral("listening on http://127\\.0\\.0\\.1:(\\d+)"));
        while (m_port == 0 && m_process.waitForReadyRead(120'000)) {
            m_printed += QString::fromUtf8(m_process.readAll());
            m_port = listening.match(m_printed).captured(1).toUShort();
        }
    }
    quint16 port() const { return m_port; }
    const QString &printed() const { return m_printed; }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    int stop()
    {
        m_process.terminate();
        m_process.waitForFinished(60'000);
        return m_process.exitCode();
    }

private:
    QProcess m_process;
    quint16 m_port = 0;
    QString m_printed;
};

struct Ran {
    int exitCode;
    QString output;
    QString errors;
};

/// Any other subcommand, to its end.
inline Ran run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(CPV_REGISTRY), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(300'000);
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

} // namespace cpv::test
