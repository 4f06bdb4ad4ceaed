#include "core/sync/qt_transport.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// Says the same bytes to everybody, then hangs up or holds the line.
class CannedServer : public QTcpServer
{
public:
    enum class Manner { AfterRequest, HoldsTheLine, AtOnce };
    explicit CannedServer(QByteArray answer, Manner manner = Manner::AfterRequest)
        : m_answer(std::move(answer))
        , m_manner(manner)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *caller = nextPendingConnection();
            connect(caller, &QTcpSocket::readyRead, caller, [this, caller] {
                heard += caller->readAll();
                if (m_manner != Manner::AtOnce && !heard.contains("\r\n\r\n"))
                    return;
                caller->write(m_answer);
                if (m_manner != Manner::HoldsTheLine)
                    caller->disconnectFromHost();
            });
        });
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }

    QByteArray heard;

private:
    QByteArray m_answer;
    Manner m_manner;
};

QByteArray answer(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\n" + headers + "\r\n" + body;
}

std::optional<WireReply> ask(QtTransport &transport, WireRequest request)
{
    std::optional<WireReply> got;
    const auto pending = transport.send(std::move(request), [&got](const WireReply &reply) { got = reply; });
    (void)QTest::qWaitFor([&got] { return got.has_value(); }, 20'000);
    return got;
}

}

class TestQtTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::newRow("whole") << u"https://voucher.example.gov.cn"_s << u"https://voucher.example.gov.cn"_s;
        QTest::newRow("host alone is safe") << u" voucher.example.gov.cn:8443 "_s << u"https://voucher.example.gov.cn:8443"_s;
        QTest::newRow("this computer needs no certificate") << u"127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("the path is ours") << u"https://a.example/x/y"_s << u"https://a.example"_s;
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("a password in the address") << u"https://me:secret@a.example"_s << u""_s;
        QTest::newRow("another scheme") << u"file:///etc/passwd"_s << u""_s;
        QTest::newRow("words") << u"not an address"_s << u""_s;
    }
    void readsAddresses()
    {
        QFETCH(QString, typed);
        QTEST(registryAddress(typed).value_or(QUrl()).toString(), "url");
    }

    void carriesRequestAndAnswer()
    {
        CannedServer server(answer("200 OK", R"({"yes":true})"));
        QtTransport transport(server.url());
        const auto reply = ask(transport, {.verb = Verb::Put, .path = u"/v1/x?place=1"_s, .body = "{}", .headers = {{"If-Match", "\"3\""}}});
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->body, R"({"yes":true})");
        QVERIFY(!reply->failure);
        QVERIFY(server.heard.startsWith("PUT /v1/x?place=1 HTTP/1.1"));
        QVERIFY(server.heard.contains("If-Match: \"3\""));
    }

    void givesRefusalsWithTheirBodies_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("status");
        for (const char *line : {"400 Bad Request", "401 Unauthorized", "403 Forbidden", "404 Not Found", "409 Conflict", "410 Gone",
                 "412 Precondition Failed", "413 Content Too Large", "429 Too Many Requests", "500 Internal Server Error",
                 "503 Service Unavailable", "507 Insufficient Storage"})
            QTest::newRow(line) << QByteArray(line) << QByteArray(line).first(3).toInt();
    }
    void givesRefusalsWithTheirBodies()
    {
        QFETCH(QByteArray, line);
        CannedServer server(answer(line, R"({"code":"Busy"})"));
        QtTransport transport(server.url());
        const auto reply = ask(transport, {.verb = Verb::Post, .path = u"/v1/commands"_s, .body = "{}"});
        QVERIFY(reply);
        QTEST(reply->status, "status");
        QCOMPARE(reply->body, R"({"code":"Busy"})");
    }

    void takesNoAnswerThatIsCutAnywhere()
    {
        const QByteArray whole = answer("200 OK", R"({"answers":[],"serverTime":"2026-11-23T08:00:00.000Z"})");
        for (qsizetype end = 0; end < whole.size(); ++end) {
            CannedServer server(whole.first(end));
            QtTransport transport(server.url());
            const auto reply = ask(transport, {.verb = Verb::Post, .path = u"/v1/commands"_s, .body = "{}"});
            QVERIFY(reply);
            QVERIFY2(reply->failure && reply->status == 0 && reply->body.isEmpty(), qPrintable(QString::number(end)));
            QCOMPARE(reply->failure->code, Errc::Network);
        }
    }

    void takesNoGarbage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("noise") << QByteArray("\x00\xff\xfe garbage \r\n\r\n", 16);
        QTest::newRow("another protocol") << QByteArray("220 mail.example ESMTP\r\n");
    }
    void takesNoGarbage()
    {
        QFETCH(QByteArray, bytes);
        CannedServer server(bytes);
        QtTransport transport(server.url());
        const auto reply = ask(transport, {.path = u"/healthz"_s});
        QVERIFY(reply && reply->failure);
        QCOMPARE(reply->failure->code, Errc::Network);
    }

    void doesNotFollowRedirects()
    {
        CannedServer other(answer("200 OK", "{}"));
        CannedServer server(answer("307 Temporary Redirect", "", "Location: " + other.url().toEncoded() + "/v1/feed\r\n"));
        QtTransport transport(server.url());
        const auto reply = ask(transport, {.path = u"/v1/feed"_s, .headers = {{"Authorization", "Bearer secret"}}});
        QVERIFY(reply);
        QCOMPARE(reply->status, 307);
        QVERIFY2(other.heard.isEmpty(), "the session must not travel to another host");
    }

    void givesUpOnASilentLine()
    {
        CannedServer server("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf", CannedServer::Manner::HoldsTheLine);
        QtTransport transport(server.url());
        const auto reply = ask(transport, {.path = u"/healthz"_s, .timeout = std::chrono::milliseconds(300)});
        QVERIFY(reply && reply->failure);
        QCOMPARE(reply->failure->code, Errc::Network);
    }

    void saysThatNobodyAnswers()
    {
        QUrl nobody;
        {
            CannedServer server("");
            nobody = server.url();
        }
        QtTransport transport(nobody);
        const auto reply = ask(transport, {.path = u"/healthz"_s});
        QVERIFY(reply && reply->failure);
        QCOMPARE(reply->failure->code, Errc::Network);
    }

    void goesThroughTheChosenProxy()
    {
        CannedServer proxy(answer("502 Bad Gateway", ""));
        QtTransport transport(QUrl(u"https://registry.invalid"_s)); // Resolves nowhere: only a proxy can be asked for it.
        transport.setProxy({ProxyMode::Manual, u"127.0.0.1"_s, proxy.serverPort()});
        const auto reply = ask(transport, {.path = u"/healthz"_s});
        QVERIFY(reply && reply->failure);
        QVERIFY2(proxy.heard.startsWith("CONNECT registry.invalid:443 HTTP/1.1"), proxy.heard.constData());
        QVERIFY2(!proxy.heard.contains("healthz"), "the proxy must not read what is asked");
        proxy.heard.clear();
        transport.setProxy({ProxyMode::None, u"127.0.0.1"_s, proxy.serverPort()});
        QVERIFY(ask(transport, {.path = u"/healthz"_s}));
        QCOMPARE(proxy.heard, QByteArray());
    }

    void needsNoProxyToThisComputer()
    {
        CannedServer proxy(answer("502 Bad Gateway", ""));
        CannedServer server(answer("200 OK", "{}"));
        QtTransport transport(server.url());
        transport.setProxy({ProxyMode::Manual, u"127.0.0.1"_s, proxy.serverPort()});
        const auto reply = ask(transport, {.path = u"/healthz"_s});
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(proxy.heard, QByteArray());
    }

    void sendsNothingInTheOpen()
    {
        QtTransport transport(QUrl(u"http://registry.invalid"_s));
        const auto reply = ask(transport, {.verb = Verb::Post, .path = u"/v1/session"_s, .body = R"({"password":"x"})"});
        QVERIFY(reply && reply->failure);
        QCOMPARE(reply->failure->code, Errc::Tls);
        QCOMPARE(reply->failure->arguments, QStringList {u"plainText"_s});
    }

    void saysThatPlainHttpIsNoTls()
    {
        CannedServer server("HTTP/1.1 400 Bad Request\r\n\r\n", CannedServer::Manner::AtOnce);
        QUrl url = server.url();
        url.setScheme(u"https"_s);
        QtTransport transport(url);
        const auto reply = ask(transport, {.path = u"/healthz"_s});
        QVERIFY(reply && reply->failure);
        QVERIFY(reply->status == 0);
    }

    void isSilentOnceStopped()
    {
        CannedServer server(answer("200 OK", "{}"));
        QtTransport transport(server.url());
        bool called = false;
        transport.send({.path = u"/healthz"_s}, [&called](const WireReply &) { called = true; }).reset();
        QVERIFY(!QTest::qWaitFor([&called] { return called; }, 200));
    }

    void mayBeStoppedByItsOwnAnswer()
    {
        CannedServer server(answer("200 OK", "{}"));
        QtTransport transport(server.url());
        std::unique_ptr<Pending> pending;
        bool called = false;
        pending = transport.send({.path = u"/healthz"_s}, [&](const WireReply &) {
            pending.reset();
            called = true;
        });
        QVERIFY(QTest::qWaitFor([&called] { return called; }, 20'000));
    }
};

} // namespace cpv

QTEST_GUILESS_MAIN(cpv::TestQtTransport)
#include "tst_qt_transport.moc"
