#pragma once

#include "core/base/clock.h"
#include "core/sync/connection_report.h"
#include "core/sync/proxy_choice.h"

#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <optional>

namespace cpv {

/// Walks to the registry step by step, so that a person (or whom they call) learns which step fails and why. Sends nothing but
/// a question for the registry's health; a certificate that isn't good ends the walk.
class ConnectionCheck : public QObject
{
    Q_OBJECT

public:
    struct Question {
        QUrl registry;
        ProxyChoice proxy;
        std::chrono::milliseconds patience {10'000}; ///< For each stage.
    };

    explicit ConnectionCheck(const Clock &clock, QObject *parent = nullptr);

    /// Once; `finished` follows, later.
    void start(const Question &question);
    const ConnectionReport &report() const { return m_report; }

Q_SIGNALS:
    void stepDone(const cpv::ConnectionStep &step);
    void finished();

private:
    void lookUp();
    void connectTo();
    void onConnected();
    void onSocketError(QAbstractSocket::SocketError error);
    void onTlsErrors(const QList<QSslError> &errors);
    void onEncrypted();
    void ask();
    void read();
    void judgeAnswer();
    void judgeClock(const QByteArray &head);
    void onSilence();
    QString proxyName() const;
    QString peerName() const;
    std::optional<ConnectionStep> proxyTrouble(QAbstractSocket::SocketError error) const;
    QString troubleOfConnecting(QAbstractSocket::SocketError error) const;

    void pass(const QString &word, const QStringList &arguments = {});
    void doubt(const QString &word, const QStringList &arguments = {});
    void failAt(const QString &word, const QStringList &arguments = {});
    void enter(ConnectionStage stage);
    void add(StageOutcome outcome, const QString &word, const QStringList &arguments);
    void finish();

    const Clock &m_clock;
    Question m_question;
    ConnectionReport m_report;
    ConnectionStage m_stage = ConnectionStage::Address;
    QSslSocket m_socket;
    QTimer m_patience;
    QByteArray m_answer;
    bool m_over = false;
};

} // namespace cpv
