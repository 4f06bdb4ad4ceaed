#include "app/desktop/profile_lock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// Socket names are short on every system, and a profile's path is not.
QString serverName(const QString &profile)
{
    const QByteArray digest = QCryptographicHash::hash(QDir(profile).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    return u"cpv-"_s + QString::fromLatin1(digest.toHex().first(24));
}

}

ProfileLock::ProfileLock(const QString &profile) : m_name(serverName(profile)), m_file(profile + u"/program.lock"_s)
{
    QDir().mkpath(profile);
    // A lock lives as long as its process: one left by a killed program is recognised by its process id, not by age.
    m_file.setStaleLockTime(0);
    if (!m_file.tryLock()) {
        m_state = m_file.error() == QLockFile::LockFailedError ? State::AnotherRuns : State::Unusable;
        return;
    }
    m_state = State::Ours;
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_name); // Ours by the lock; a killed program leaves its socket behind.
    m_server.listen(m_name);            // Without it only the raising fails.
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            caller->deleteLater();
        Q_EMIT raiseRequested();
    });
}

bool ProfileLock::raiseOther() const
{
    constexpr int patienceMs = 2000;
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(patienceMs);
}

} // namespace cpv
