#include "core/registry/http/content_coding.h"
#include "tests/registry/http/http_test_client.h"

#include <QTest>

#include <thread>

namespace cpv {

/// What a well-behaved client sees.
class HttpServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersAndKeepsAlive();
    void pipelinedRequestsAreAnsweredInOrder();
    void headAndOptions();
    void unknownPathsAndMethods();
    void failingHandlersAre500();
    void answersMayComeLaterFromAnyThread();
    void twoHundredConnectionsAtOnce();
    void oldClientsAreAnsweredAndClosed();
    void chunkedBodies();
    void continuesWhenAsked();
    void admissionComesBeforeTheBody();
    void compressesLargeTexts();
    void unpacksZstdBodies();
    void countsForPrometheus();

private:
    std::uint16_t start(Router router);

    std::unique_ptr<HttpServer> m_server;
    std::uint16_t m_port = 0;
};

std::uint16_t HttpServerTest::start(Router router)
{
    m_server = std::make_unique<HttpServer>(std::move(router), ServerLimits(), HttpServerOptions { .ioThreads = 2 });
    m_port = m_server->listen("127.0.0.1", 0).value();
    return m_port;
}

void HttpServerTest::init()
{
    start(testRouter());
}

void HttpServerTest::cleanup()
{
    m_server.reset();
}

void HttpServerTest::answersAndKeepsAlive()
{
    HttpTestClient client(m_port);
    for (int i = 0; i < 3; ++i) {
        const auto reply = client.exchange(getText("/items/%E7%AE%97?q=" + std::to_string(i)));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, "\xe7\xae\x97|" + std::to_string(i));
        QCOMPARE(reply.headers.at("server"), std::string("cpv-registry"));
        QVERIFY(reply.headers.find("access-control-allow-origin") == reply.headers.end());
    }
    QCOMPARE(client.exchange(getText("/hello", "Connection: close\r\n")).headers.at("connection"), std::string("close"));
    QVERIFY(client.isClosedNext());
}

void HttpServerTest::pipelinedRequestsAreAnsweredInOrder()
{
    HttpTestClient client(m_port);
    std::string all;
    for (int i = 0; i < 20; ++i)
        all += i % 2 == 0 ? postText("/echo", "body " + std::to_string(i)) : getText("/items/" + std::to_string(i));
    QVERIFY(client.send(all));
    for (int i = 0; i < 20; ++i) {
        const std::string expected = i % 2 == 0 ? "body " + std::to_string(i) : std::to_string(i) + "|none";
        QCOMPARE(client.receive().body, expected);
    }
}

void HttpServerTest::headAndOptions()
{
    HttpTestClient client(m_port);
    client.send("HEAD /hello HTTP/1.1\r\nHost: h\r\n\r\n");
    const auto head = client.receive(true);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.headers.at("content-length"), std::string("5"));
    const auto options = client.exchange("OPTIONS /hello HTTP/1.1\r\nHost: h\r\n\r\n");
    QCOMPARE(options.status, 204);
    QCOMPARE(options.headers.at("allow"), std::string("GET, HEAD, OPTIONS"));
    QCOMPARE(client.exchange("OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n").status, 204);
}

void HttpServerTest::unknownPathsAndMethods()
{
    HttpTestClient client(m_port);
    QVERIFY(client.exchange(getText("/nothing")).hasCode("not-found"));
    const auto reply = client.exchange("DELETE /hello HTTP/1.1\r\nHost: h\r\n\r\n");
    QCOMPARE(reply.status, 405);
    QCOMPARE(reply.headers.at("allow"), std::string("GET, HEAD, OPTIONS"));
    QCOMPARE(client.exchange(getText("/hello")).status, 200); // The connection is still good.
    QCOMPARE(client.exchange(postText("/nothing", "a body nobody wants")).status, 404);
    QVERIFY(client.isClosedNext());
}

void HttpServerTest::failingHandlersAre500()
{
    HttpTestClient client(m_port);
    const auto thrown = client.exchange(getText("/throw"));
    QCOMPARE(thrown.status, 500);
    QVERIFY(thrown.body.find("planted") == std::string::npos); // Details are for the log.
    QCOMPARE(client.exchange(getText("/drop")).status, 500);
    QCOMPARE(client.exchange(getText("/hello")).status, 200);
}

void HttpServerTest::answersMayComeLaterFromAnyThread()
{
    std::mutex mutex;
    std::vector<Responder> waiting;
    Router router;
    router.add(HttpMethod::Get, "/feed", [&](const HttpRequest &, Responder responder) {
        const std::lock_guard lock(mutex);
        waiting.push_back(std::move(responder));
    });
    start(std::move(router));
    std::vector<std::unique_ptr<HttpTestClient>> clients;
    for (int i = 0; i < 40; ++i) { // More than there are handler threads: a waiting request holds none.
        clients.push_back(std::make_unique<HttpTestClient>(m_port));
        QVERIFY(clients.back()->send(getText("/feed")));
    }
    QVERIFY(eventually([&] {
        const std::lock_guard lock(mutex);
        return waiting.size() == clients.size();
    }));
    std::thread committer([&] {
        for (const Responder &responder : waiting)
            responder.answer({ .body = "{}" });
    });
    for (const auto &client : clients)
        QCOMPARE(client->receive().body, std::string("{}"));
    committer.join();
    waiting.clear();
}

void HttpServerTest::twoHundredConnectionsAtOnce()
{
    std::vector<std::unique_ptr<HttpTestClient>> clients;
    for (int i = 0; i < 200; ++i)
        clients.push_back(std::make_unique<HttpTestClient>(m_port));
    for (int round = 0; round < 3; ++round) {
        for (std::size_t i = 0; i < clients.size(); ++i)
            QVERIFY(clients[i]->send(postText("/echo", std::to_string(i))));
        for (std::size_t i = 0; i < clients.size(); ++i)
            QCOMPARE(clients[i]->receive().body, std::to_string(i));
    }
    QCOMPARE(m_server->counters().openConnections(), std::int64_t(200));
    clients.clear();
    QVERIFY(eventually([this] { return m_server->counters().openConnections() == 0; }));
}

void HttpServerTest::oldClientsAreAnsweredAndClosed()
{
    HttpTestClient client(m_port);
    QCOMPARE(client.exchange("GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").body, std::string("hello"));
    QVERIFY(client.isClosedNext());
}

void HttpServerTest::chunkedBodies()
{
    HttpTestClient client(m_port);
    const auto reply = client.exchange("POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                                       "5\r\nhello\r\n1\r\n \r\nA\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n"
        + getText("/hello"));
    QCOMPARE(reply.body, std::string("hello 0123456789"));
    QCOMPARE(client.receive().body, std::string("hello"));
}

void HttpServerTest::continuesWhenAsked()
{
    HttpTestClient client(m_port);
    QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n"));
    QCOMPARE(client.receiveHeadText(), std::string("HTTP/1.1 100 Continue\r\n\r\n"));
    QCOMPARE(client.exchange("body").body, std::string("body"));
    // Too large: the client learns it before it sends.
    QVERIFY(client.send("POST /echo/small HTTP/1.1\r\nHost: h\r\nContent-Length: 17\r\nExpect: 100-continue\r\n\r\n"));
    QVERIFY(client.receive().hasCode("TooLarge"));
}

void HttpServerTest::admissionComesBeforeTheBody()
{
    Router router;
    const auto store = [](const HttpRequest &request, const Responder &responder) {
        responder.answer({ .body = std::to_string(request.body.size()) });
    };
    const auto admit = [](const HttpRequest &request) -> std::optional<ProblemDetails> {
        if (request.header("authorization") == "good" && request.param("digest") == "d")
            return std::nullopt;
        return ProblemDetails { .status = 401, .code = "token" };
    };
    router.add(HttpMethod::Put, "/materials/{digest}", store, { .maxBodyBytes = 64 * 1024 * 1024, .admit = admit });
    start(std::move(router));
    const std::string head = "PUT /materials/d HTTP/1.1\r\nHost: h\r\nContent-Length: 10000000\r\nAuthorization: ";
    HttpTestClient stranger(m_port);
    QVERIFY(stranger.exchange(head + "bad\r\n\r\n").hasCode("token"));
    HttpTestClient known(m_port);
    QCOMPARE(known.exchange(head + "good\r\n\r\n" + std::string(10'000'000, 'm')).body, std::string("10000000"));
}

void HttpServerTest::compressesLargeTexts()
{
    HttpTestClient client(m_port);
    const auto plain = client.exchange(getText("/big"));
    QCOMPARE(plain.body.size(), std::size_t(100'000));
    const auto packed = client.exchange(getText("/big", "Accept-Encoding: gzip, zstd\r\n"));
    QCOMPARE(packed.headers.at("content-encoding"), std::string("zstd"));
    QCOMPARE(packed.headers.at("vary"), std::string("Accept-Encoding"));
    QCOMPARE(zstdUnpacked(packed.body, 200'000).value(), plain.body);
    if (chooseCoding("gzip") == ContentCoding::Gzip) {
        const auto zipped = client.exchange(getText("/big", "Accept-Encoding: gzip\r\n"));
        QCOMPARE(zipped.headers.at("content-encoding"), std::string("gzip"));
        QVERIFY(zipped.body.substr(0, 2) == "\x1f\x8b" && zipped.body.size() < 1'000);
    }
    const auto small = client.exchange(getText("/hello", "Accept-Encoding: zstd\r\n"));
    QVERIFY(small.headers.find("content-encoding") == small.headers.end());
}

void HttpServerTest::unpacksZstdBodies()
{
    HttpTestClient client(m_port);
    const std::string coding = "Content-Encoding: zstd\r\n";
    const std::string packed = *compressed("the commands", ContentCoding::Zstd);
    QCOMPARE(client.exchange(postText("/echo", packed, coding)).body, std::string("the commands"));
    const std::string bomb = *compressed(std::string(5'000'000, '\0'), ContentCoding::Zstd);
    QVERIFY(client.exchange(postText("/echo", bomb, coding)).hasCode("TooLarge"));
    QVERIFY(client.exchange(postText("/echo", "not zstd", coding)).hasCode("content-coding-malformed"));
    const auto other = client.exchange(postText("/echo", "x", "Content-Encoding: br\r\n"));
    QCOMPARE(other.status, 415);
    QCOMPARE(other.headers.at("accept-encoding"), std::string("zstd"));
    QCOMPARE(client.exchange(getText("/hello")).status, 200);
}

void HttpServerTest::countsForPrometheus()
{
    HttpTestClient client(m_port);
    QCOMPARE(client.exchange(getText("/hello")).status, 200);
    QCOMPARE(client.exchange(getText("/nothing")).status, 404);
    const HttpCounters &counters = m_server->counters();
    QCOMPARE(counters.answers(200), std::uint64_t(1));
    QCOMPARE(counters.openConnections(), std::int64_t(1));
    const std::string text = counters.prometheusText();
    QVERIFY(text.find("cpv_http_requests_total{status=\"404\"} 1\n") != std::string::npos);
    QVERIFY(text.find("cpv_http_open_connections 1\n") != std::string::npos);
}

} // namespace cpv

QTEST_APPLESS_MAIN(cpv::HttpServerTest)
#include "tst_http_server.moc"
