#pragma once

#include "app/desktop/desktop.h"
#include "tests/journeys/driven/sight.h"

#include <QDeadlineTimer>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTimer>

#include <functional>

namespace cpv::journey {

/// Sits in the program and does what a test asks for, one request after the other: a JSON object a line,
///     {"do": "click", "name": "saveButton", "limitMs": 20000}   →   {"ok": true, "value": …, "warnings": [...]}
/// A request that can't be done yet is tried again until `limitMs`: whoever asks waits for conditions and never for time.
class Agent : public QObject
{
    Q_OBJECT

public:
    /// `server` is the local socket on which the test listens.
    Agent(Desktop &desktop, const QString &server);
    ~Agent() override;

    /// Collects what Qt and our code warn of; from the program's first line on.
    static void collectWarnings();

private:
    using Attempt = std::function<Sight<QJsonValue>()>;

    void onReadyRead();
    void begin(const QJsonObject &request);
    void tryAgain();
    void answer(const QJsonObject &reply);
    Attempt attemptOf(const QJsonObject &request);
    Attempt deed(const QJsonObject &request);
    Attempt condition(const QJsonObject &request);
    Attempt whenQuiet(Attempt then);

    Desktop &m_desktop;
    QLocalSocket m_socket;
    Attempt m_attempt;
    QTimer m_retry;
    QDeadlineTimer m_limit;
};

} // namespace cpv::journey
