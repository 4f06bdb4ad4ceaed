#include "core/registry/http/router.h"
#include "core/registry/http/wire_response.h"

#include <QTest>

namespace cpv {

namespace {

Router router()
{
    const auto nothing = [](const HttpRequest &, const Responder &) { };
    Router result;
    result.add(HttpMethod::Get, "/v1/feed", nothing);
    result.add(HttpMethod::Post, "/v1/commands", nothing);
    result.add(HttpMethod::Get, "/v1/materials/recent", nothing);
    result.add(HttpMethod::Get, "/v1/materials/{digest}", nothing);
    result.add(HttpMethod::Put, "/v1/materials/{digest}", nothing);
    return result;
}

std::string allowOf(const HttpResponse &response)
{
    for (const auto &[name, value] : response.headers) {
        if (name == "Allow")
            return value;
    }
    return {};
}

} // namespace

class RouterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsRoutesAndParams();
    void whatIsNotThereIs404();
    void otherMethodsAre405WithAllow();
    void optionsNamesTheMethods();
    void theFirstAnswerCounts();
    void aDroppedResponderAnswers500();
    void problemsAreEscapedJson();
    void responsesCantInjectHeaders();
    void datesAreWrittenAsHttpWants();
};

void RouterTest::findsRoutesAndParams()
{
    const Router routes = router();
    const auto found = routes.find(HttpMethod::Put, "/v1/materials/ab cd");
    QVERIFY(found);
    QCOMPARE(found->params.at("digest"), std::string("ab cd"));
    QVERIFY(routes.find(HttpMethod::Get, "/v1/materials/recent")->params.empty());
    QVERIFY(routes.find(HttpMethod::Head, "/v1/feed"));
}

void RouterTest::whatIsNotThereIs404()
{
    const Router routes = router();
    for (const char *path : { "/", "/v1", "/v1/feed/", "/v1/materials", "/v1/materials/", "/v1/materials/a/b", "/V1/feed" })
        QCOMPARE(routes.find(HttpMethod::Get, path).error().status, 404);
}

void RouterTest::otherMethodsAre405WithAllow()
{
    const Router routes = router();
    const auto refused = routes.find(HttpMethod::Delete, "/v1/materials/x");
    QCOMPARE(refused.error().status, 405);
    QCOMPARE(allowOf(refused.error()), std::string("GET, HEAD, PUT, OPTIONS"));
    QCOMPARE(routes.find(HttpMethod::Head, "/v1/commands").error().status, 405);
}

void RouterTest::optionsNamesTheMethods()
{
    const Router routes = router();
    const auto answer = routes.find(HttpMethod::Options, "/v1/commands");
    QCOMPARE(answer.error().status, 204);
    QCOMPARE(allowOf(answer.error()), std::string("POST, OPTIONS"));
}

void RouterTest::theFirstAnswerCounts()
{
    int wakes = 0;
    const auto pending = std::make_shared<PendingAnswer>([&wakes] { ++wakes; });
    {
        const Responder responder(pending);
        QVERIFY(responder.answer({ .status = 200 }));
        QVERIFY(!responder.answer({ .status = 201 }));
    }
    QCOMPARE(wakes, 1);
    QCOMPARE(pending->take()->status, 200);
}

void RouterTest::aDroppedResponderAnswers500()
{
    int wakes = 0;
    const auto pending = std::make_shared<PendingAnswer>([&wakes] { ++wakes; });
    {
        const Responder responder(pending);
        const Responder copy = responder;
    }
    QCOMPARE(wakes, 1);
    QCOMPARE(pending->take()->status, 500);

    const auto forgotten = std::make_shared<PendingAnswer>([&wakes] { ++wakes; });
    const Responder late(forgotten);
    forgotten->abandon();
    QVERIFY(late.isAbandoned());
    QVERIFY(late.answer({ .status = 200 }));
    QCOMPARE(wakes, 1);
}

void RouterTest::problemsAreEscapedJson()
{
    const HttpResponse response = problemResponse({ .status = 409, .code = "conflict", .detail = "a \"b\"\n\\ \xff" });
    QCOMPARE(response.contentType, std::string("application/problem+json"));
    QCOMPARE(response.body,
        std::string("{\"type\":\"urn:cpv:problem:conflict\",\"title\":\"Conflict\",\"status\":409,"
                    "\"detail\":\"a \\\"b\\\"\\u000a\\\\ ?\",\"code\":\"conflict\"}"));
}

void RouterTest::responsesCantInjectHeaders()
{
    HttpResponse response;
    response.headers = { { "X-Good", "1" }, { "X-Bad", "1\r\nSet-Cookie: x" }, { "X Bad", "1" } };
    const WireResponse wire = wireResponse(response, true);
    QCOMPARE(wire.count("X-Good"), std::size_t(1));
    QCOMPARE(wire.count("X-Bad"), std::size_t(0));
    QCOMPARE(wire.count("X Bad"), std::size_t(0));
}

void RouterTest::datesAreWrittenAsHttpWants()
{
    QCOMPARE(httpDate(std::chrono::system_clock::from_time_t(784111777)), std::string("Sun, 06 Nov 1994 08:49:37 GMT"));
}

} // namespace cpv

QTEST_APPLESS_MAIN(cpv::RouterTest)
#include "tst_router.moc"
