#include "tests/registry/http/http_test_client.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

namespace cpv {

using namespace std::chrono_literals;

/// Endings: the server's, the client's, and that of whoever holds a responder.
class HttpDrainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRequestInHandIsFinished();
    void idleConnectionsAreClosedAtOnce();
    void whatTakesTooLongIsCut();
    void nobodyIsLetInAfterwards();
    void aClientThatLeavesIsNoticed();
    void aClientThatResetsIsHarmless();
    void aResponderMayOutliveTheServer();
    void stoppingUnderLoadLosesNoAnswer();

private:
    [[nodiscard]] Responder takeWaiting();

    std::unique_ptr<Signal> m_arrived;
    std::mutex m_mutex;
    std::optional<Responder> m_waiting;
    std::unique_ptr<HttpServer> m_server;
    std::uint16_t m_port = 0;
};

void HttpDrainTest::init()
{
    m_arrived = std::make_unique<Signal>();
    Router router = testRouter();
    router.add(HttpMethod::Get, "/feed", [this](const HttpRequest &, Responder responder) {
        const std::lock_guard lock(m_mutex);
        m_waiting = std::move(responder);
        m_arrived->raise();
    });
    m_server = std::make_unique<HttpServer>(std::move(router));
    m_port = m_server->listen("127.0.0.1", 0).value();
}

Responder HttpDrainTest::takeWaiting()
{
    const std::lock_guard lock(m_mutex);
    Responder responder = *m_waiting;
    m_waiting.reset();
    return responder;
}

void HttpDrainTest::aRequestInHandIsFinished()
{
    HttpTestClient client(m_port);
    QVERIFY(client.send(getText("/feed")));
    QVERIFY(m_arrived->wait());
    std::thread stopping([this] { m_server->stop(20s); });
    QVERIFY(eventually([this] { // Until the door is shut.
        try {
            HttpTestClient knocking(m_port);
            return knocking.isClosedNext();
        } catch (const boost::system::system_error &) {
            return true;
        }
    }));
    takeWaiting().answer({ .body = "{\"late\":true}" });
    const auto reply = client.receive();
    // By an answer that says so, or, where the answer was quicker than the word to this connection, right afterwards.
    const bool closed = client.isClosedNext();
    client.close();
    stopping.join();
    QCOMPARE(reply.body, std::string("{\"late\":true}"));
    QVERIFY(closed);
}

void HttpDrainTest::idleConnectionsAreClosedAtOnce()
{
    HttpTestClient idle(m_port);
    QCOMPARE(idle.exchange(getText("/hello")).status, 200);
    HttpTestClient mute(m_port);
    QVERIFY(eventually([this] { return m_server->counters().openConnections() == 2; }));
    QElapsedTimer timer;
    timer.start();
    m_server->stop(60s);
    QVERIFY(timer.elapsed() < 30'000);
    QVERIFY(idle.isClosedNext());
    QVERIFY(mute.isClosedNext());
}

void HttpDrainTest::whatTakesTooLongIsCut()
{
    HttpTestClient client(m_port);
    QVERIFY(client.send(getText("/feed")));
    QVERIFY(m_arrived->wait());
    HttpTestClient half(m_port);
    QVERIFY(half.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nhal"));
    m_server->stop(50ms);
    const Responder responder = takeWaiting();
    QVERIFY(responder.isAbandoned());
    QCOMPARE(client.receive().status, 0);
    QCOMPARE(half.receive().status, 0);
}

void HttpDrainTest::nobodyIsLetInAfterwards()
{
    m_server->stop();
    bool refused = false;
    try {
        HttpTestClient client(m_port);
    } catch (const boost::system::system_error &) {
        refused = true;
    }
    QVERIFY(refused);
    QVERIFY(!m_server->listen("127.0.0.1", 0));
    m_server->stop(); // Twice does no harm.
}

void HttpDrainTest::aClientThatLeavesIsNoticed()
{
    HttpTestClient client(m_port);
    QVERIFY(client.send(getText("/feed")));
    QVERIFY(m_arrived->wait());
    const Responder responder = takeWaiting();
    QVERIFY(!responder.isAbandoned());
    client.close();
    QVERIFY(eventually([&responder] { return responder.isAbandoned(); }));
    QVERIFY(eventually([this] { return m_server->counters().openConnections() == 0; }));
    responder.answer({ .body = "{}" });
    QCOMPARE(HttpTestClient(m_port).exchange(getText("/hello")).status, 200);
}

void HttpDrainTest::aClientThatResetsIsHarmless()
{
    for (int i = 0; i < 50; ++i) {
        HttpTestClient client(m_port);
        client.send(i % 2 == 0 ? getText("/big") : getText("/feed"));
        client.reset();
    }
    QVERIFY(eventually([this] { return m_server->counters().openConnections() == 0; }));
    QCOMPARE(HttpTestClient(m_port).exchange(getText("/hello")).status, 200);
}

void HttpDrainTest::aResponderMayOutliveTheServer()
{
    HttpTestClient client(m_port);
    QVERIFY(client.send(getText("/feed")));
    QVERIFY(m_arrived->wait());
    m_server.reset();
    const Responder responder = takeWaiting();
    QVERIFY(responder.isAbandoned());
    responder.answer({ .body = "{}" });
    QCOMPARE(client.receive().status, 0);
}

void HttpDrainTest::stoppingUnderLoadLosesNoAnswer()
{
    std::atomic<int> sent = 0;
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            try {
                HttpTestClient client(m_port);
                while (true) {
                    const auto reply = client.exchange(postText("/echo", "x"));
                    if (reply.status == 0)
                        return; // Closed between two requests.
                    wrong += reply.status != 200 || reply.body != "x";
                    ++sent;
                }
            } catch (const boost::system::system_error &) {
            }
        });
    }
    QVERIFY(eventually([&sent] { return sent > 100; }));
    m_server->stop(20s);
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
    std::uint64_t answered = m_server->counters().answers(200);
    QCOMPARE(answered, static_cast<std::uint64_t>(sent.load())); // What was answered has arrived.
}

} // namespace cpv

QTEST_APPLESS_MAIN(cpv::HttpDrainTest)
#include "tst_http_drain.moc"
