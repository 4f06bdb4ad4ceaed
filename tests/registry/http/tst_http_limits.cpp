#include "tests/registry/http/http_test_client.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>

namespace cpv {

using namespace std::chrono_literals;

/// What a slow, greedy or crooked client sees.
class HttpLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void malformedRequestsAreAnsweredAndClosed_data();
    void malformedRequestsAreAnsweredAndClosed();
    void nothingAfterARefusedRequestIsRead();
    void slowHeadsAre408();
    void silentConnectionsAreClosed();
    void stalledBodiesAre408();
    void bodiesBelowTheRateAre408();
    void bodiesAboveTheRateGoThrough();
    void slowReadersAreCut();
    void tooManyConnectionsFromOneAddressAre429();
    void tooManyConnectionsAre503();
    void refusalsAreBoundedToo();
    void largeBodiesShareABudget();
    void lateAnswersAre503();

private:
    std::uint16_t start(const ServerLimits &limits, Router router = testRouter());

    std::unique_ptr<HttpServer> m_server;
};

std::uint16_t HttpLimitsTest::start(const ServerLimits &limits, Router router)
{
    m_server = std::make_unique<HttpServer>(std::move(router), limits);
    return m_server->listen("127.0.0.1", 0).value();
}

void HttpLimitsTest::malformedRequestsAreAnsweredAndClosed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");

    const QByteArray post = "POST /echo HTTP/1.1\r\nHost: h\r\n";
    const QByteArray chunked = post + "Transfer-Encoding: chunked\r\n\r\n";
    const auto row = [](const char *name, const QByteArray &bytes, int status, const char *code) {
        QTest::newRow(name) << bytes << status << QByteArray(code);
    };
    row("bare line feeds", "GET /hello HTTP/1.1\nHost: h\n\n", 400, "bare-line-feed");
    row("one bare line feed", "GET /hello HTTP/1.1\r\nHost: h\nX: y\r\n\r\n", 400, "bare-line-feed");
    row("garbage", QByteArray("\x16\x03\x01\x02\x00\x01\x0a", 7), 400, "bare-line-feed");
    row("duplicate Host", post + "Host: i\r\n\r\n", 400, "header-repeated");
    row("duplicate Content-Length", post + "Content-Length: 1\r\nContent-Length: 1\r\n\r\na", 400, "header-repeated");
    row("duplicate Authorization", post + "Authorization: a\r\nAuthorization: a\r\n\r\n", 400, "header-repeated");
    row("negative length", post + "Content-Length: -5\r\n\r\n", 400, "content-length");
    row("signed length", post + "Content-Length: +5\r\n\r\nhello", 400, "content-length");
    row("overflowing length", post + "Content-Length: 18446744073709551621\r\n\r\nhello", 400, "content-length");
    row("length and coding", post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400,
        "framing-ambiguous");
    row("coding in HTTP/1.0", "POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400, "framing-version");
    row("folded header", post + "X: a\r\n b\r\n\r\n", 400, "header-fold");
    row("dots", "GET /hello/../hello HTTP/1.1\r\nHost: h\r\n\r\n", 400, "target-dots");
    row("encoded dots", "GET /%2e%2e/hello HTTP/1.1\r\nHost: h\r\n\r\n", 400, "target-dots");
    row("chunk extension", chunked + "5;a=b\r\nhello\r\n0\r\n\r\n", 400, "body-framing");
    row("extension of the last chunk", chunked + "5\r\nhello\r\n0;x\r\n\r\n", 400, "body-framing");
    row("chunk of no size", chunked + "\r\nhello\r\n", 400, "body-framing");
    row("chunk of a signed size", chunked + "+5\r\nhello\r\n0\r\n\r\n", 400, "body-framing");
    row("chunk of 0x size", chunked + "0x5\r\nhello\r\n0\r\n\r\n", 400, "body-framing");
    row("chunk of overflowing size", chunked + "10000000000000005\r\nhello\r\n0\r\n\r\n", 400, "body-framing");
    row("chunk longer than said", chunked + "4\r\nhello\r\n0\r\n\r\n", 400, "body-framing");
    row("chunk with bare line feed", chunked + "5\nhello\r\n0\r\n\r\n", 400, "body-framing");
    row("declared body too large", post + "Content-Length: 4194305\r\n\r\n", 413, "TooLarge");
    row("immense declared body", post + "Content-Length: 9223372036854775807\r\n\r\n", 413, "TooLarge");
    row("chunked body too large",
        "POST /echo/small HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray("10\r\n0123456789abcdef\r\n")
            + "1\r\nx\r\n",
        413, "TooLarge");
    row("immense chunk", "POST /echo/small HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffff\r\n", 413,
        "TooLarge");
    row("header too large", post + "X: " + QByteArray(20'000, 'x') + "\r\n\r\n", 431, "header-size");
    row("endless header", post + "X: " + QByteArray(16'384, 'x'), 431, "header-size");
    row("endless request line", QByteArray(16'384, 'G'), 431, "header-size");
    QByteArray many;
    for (int i = 0; i < 101; ++i)
        many += "A: b\r\n";
    row("too many headers", post + many + "\r\n", 431, "header-count");
    row("method unknown", "BREW /hello HTTP/1.1\r\nHost: h\r\n\r\n", 501, "method-unknown");
}

void HttpLimitsTest::malformedRequestsAreAnsweredAndClosed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    HttpTestClient client(start({}));
    const auto reply = client.exchange(bytes.toStdString());
    QCOMPARE(reply.status, status);
    QVERIFY2(reply.hasCode(code.toStdString()), reply.body.c_str());
    QCOMPARE(reply.headers.at("connection"), std::string("close"));
    QVERIFY(client.isClosedNext());
}

void HttpLimitsTest::nothingAfterARefusedRequestIsRead()
{
    std::atomic<int> calls = 0;
    Router router;
    router.add(HttpMethod::Get, "/admin", [&calls](const HttpRequest &, const Responder &) { ++calls; });
    HttpTestClient client(start({}, std::move(router)));
    const auto reply = client.exchange("POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
                                       "0\r\n\r\n"
        + getText("/admin"));
    QCOMPARE(reply.status, 400);
    QVERIFY(client.isClosedNext());
    m_server->stop();
    QCOMPARE(calls.load(), 0);
}

void HttpLimitsTest::slowHeadsAre408()
{
    HttpTestClient client(start({ .headerDeadline = 200ms }));
    QVERIFY(client.send("GET /hello HTTP/1.1\r\nHos"));
    QVERIFY(client.receive().hasCode("header-slow"));
    QVERIFY(client.isClosedNext());

    HttpTestClient dripping(start({ .headerDeadline = 200ms }));
    QElapsedTimer timer;
    timer.start();
    for (qint64 ms = 0; ms < 500; ms += 10) { // A byte now and then must not buy new time.
        QVERIFY(dripping.send("X"));
        QVERIFY(eventually([&] { return timer.elapsed() > ms; }));
    }
    QVERIFY(dripping.receive().hasCode("header-slow"));
}

void HttpLimitsTest::silentConnectionsAreClosed()
{
    const auto port = start({ .headerDeadline = 200ms, .idleDeadline = 100ms });
    HttpTestClient mute(port);
    QVERIFY(mute.isClosedNext());
    HttpTestClient idle(port);
    QCOMPARE(idle.exchange(getText("/hello")).status, 200);
    QVERIFY(idle.isClosedNext());
}

void HttpLimitsTest::stalledBodiesAre408()
{
    HttpTestClient client(start({ .bodyDeadline = 200ms, .minBytesPerSecond = 0 }));
    QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nhalf"));
    QVERIFY(client.receive().hasCode("body-slow"));
    QVERIFY(client.isClosedNext());
}

void HttpLimitsTest::bodiesBelowTheRateAre408()
{
    // 1,000 bytes buy 100 ms after the grace; then nothing more comes, long before the body's own deadline.
    HttpTestClient client(start({ .bodyDeadline = 60s, .minBytesPerSecond = 10'000, .paceGrace = 100ms }));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 100000\r\n\r\n" + std::string(1'000, 'x')));
    QVERIFY(client.receive().hasCode("body-slow"));
    QVERIFY(timer.elapsed() < 30'000);
    QVERIFY(client.isClosedNext());
}

void HttpLimitsTest::bodiesAboveTheRateGoThrough()
{
    // Takes longer than the grace, but each 1,000 bytes pay for a second.
    HttpTestClient client(start({ .minBytesPerSecond = 1'000, .paceGrace = 20ms }));
    QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 20000\r\n\r\n" + std::string(10'000, 'x')));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(eventually([&timer] { return timer.elapsed() > 60; }));
    QCOMPARE(client.exchange(std::string(10'000, 'y')).status, 200);
}

void HttpLimitsTest::slowReadersAreCut()
{
    Router router;
    router.add(HttpMethod::Get, "/huge", [](const HttpRequest &, const Responder &responder) {
        responder.answer({ .contentType = "application/octet-stream", .body = std::string(64 * 1024 * 1024, 'h') });
    });
    const ServerLimits limits { .lingerDeadline = 50ms, .minBytesPerSecond = 1'000'000'000, .paceGrace = 100ms };
    HttpTestClient client(start(limits, std::move(router)));
    QVERIFY(client.send(getText("/huge"))); // And read nothing.
    QVERIFY(eventually([this] { return m_server->counters().answers(200) == 1; }));
    QVERIFY(eventually([this] { return m_server->counters().openConnections() == 0; }));
}

void HttpLimitsTest::tooManyConnectionsFromOneAddressAre429()
{
    const auto port = start({ .maxConnectionsPerAddress = 2 });
    HttpTestClient first(port);
    HttpTestClient second(port);
    QCOMPARE(first.exchange(getText("/hello")).status, 200);
    QCOMPARE(second.exchange(getText("/hello")).status, 200);
    HttpTestClient third(port);
    const auto reply = third.exchange(getText("/hello"));
    QCOMPARE(reply.status, 429);
    QVERIFY(reply.hasCode("connections-per-address"));
    QVERIFY(third.isClosedNext());
    first.close();
    QVERIFY(eventually([port] { return HttpTestClient(port).exchange(getText("/hello")).status == 200; }));
}

void HttpLimitsTest::tooManyConnectionsAre503()
{
    const auto port = start({ .maxConnections = 1 });
    HttpTestClient first(port);
    QCOMPARE(first.exchange(getText("/hello")).status, 200);
    HttpTestClient second(port);
    const auto reply = second.receive(); // Without having asked.
    QCOMPARE(reply.status, 503);
    QVERIFY(reply.hasCode("connections"));
    QVERIFY(reply.headers.find("retry-after") != reply.headers.end());
    QCOMPARE(first.exchange(getText("/hello")).status, 200);
}

void HttpLimitsTest::refusalsAreBoundedToo()
{
    const auto port = start({ .lingerDeadline = 60s, .maxConnections = 1, .maxRefusals = 1 });
    HttpTestClient first(port);
    QCOMPARE(first.exchange(getText("/hello")).status, 200);
    HttpTestClient explained(port); // Stays, so its refusal lasts.
    QCOMPARE(explained.receive().status, 503);
    HttpTestClient dropped(port);
    QVERIFY(dropped.isClosedNext());
    QCOMPARE(m_server->counters().droppedConnections(), std::uint64_t(1));
}

void HttpLimitsTest::largeBodiesShareABudget()
{
    Router router;
    Signal arrived;
    std::mutex mutex;
    std::optional<Responder> waiting;
    const auto upload = [&](const HttpRequest &, Responder responder) {
        const std::lock_guard lock(mutex);
        waiting = std::move(responder);
        arrived.raise();
    };
    router.add(HttpMethod::Post, "/upload", upload, { .maxBodyBytes = 8'000 });
    const auto port = start({ .maxBodyBytes = 1'000, .maxLargeBodyBytes = 10'000 }, std::move(router));
    HttpTestClient first(port);
    QVERIFY(first.send(postText("/upload", std::string(8'000, 'u'))));
    QVERIFY(arrived.wait());
    HttpTestClient second(port);
    QVERIFY(second.exchange(postText("/upload", std::string(8'000, 'u'))).hasCode("large-bodies"));
    {
        const std::lock_guard lock(mutex);
        waiting->answer({ .status = 201 });
        waiting.reset();
    }
    QCOMPARE(first.receive().status, 201);
    HttpTestClient third(port); // The first one's share is free again.
    QCOMPARE(third.exchange(postText("/upload", std::string(9'000, 'u'))).status, 413);
    HttpTestClient fourth(port);
    QVERIFY(fourth.send(postText("/upload", std::string(8'000, 'u'))));
    QVERIFY(eventually([&] {
        const std::lock_guard lock(mutex);
        return waiting.has_value();
    }));
    m_server.reset();
    waiting.reset();
}

void HttpLimitsTest::lateAnswersAre503()
{
    std::mutex mutex;
    std::optional<Responder> waiting;
    Router router;
    router.add(HttpMethod::Get, "/slow", [&](const HttpRequest &, Responder responder) {
        const std::lock_guard lock(mutex);
        waiting = std::move(responder);
    });
    HttpTestClient client(start({ .answerDeadline = 100ms }, std::move(router)));
    QVERIFY(client.exchange(getText("/slow")).hasCode("answer-late"));
    const std::lock_guard lock(mutex);
    QVERIFY(waiting->isAbandoned());
    waiting->answer({ .status = 200 }); // Nobody listens; nothing happens.
}

} // namespace cpv

QTEST_APPLESS_MAIN(cpv::HttpLimitsTest)
#include "tst_http_limits.moc"
