#include "core/registry/http/request_guard.h"
#include "core/registry/http/request_target.h"

#include <rapidcheck.h>

#include <QTest>

namespace cpv {

namespace {

QByteArray withHeaders(const char *headers)
{
    return QByteArray("POST /a HTTP/1.1\r\nHost: h\r\n") + headers + "\r\n";
}

QByteArray withTarget(const char *target)
{
    return QByteArray("GET ") + target + " HTTP/1.1\r\nHost: h\r\n\r\n";
}

} // namespace

class RequestGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void readsTheHead();
    void oldVersionsNeverKeepAlive();
    void decodesTheTargetOnce();
    void findsTheEndOfTheHead();
    void readsLengthsOfDigitsOnly_data();
    void readsLengthsOfDigitsOnly();
    void noBytesMakeItFail();
};

void RequestGuardTest::refuses_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");

    const auto row = [](const char *name, const QByteArray &head, int status, const char *code) {
        QTest::newRow(name) << head << status << QByteArray(code);
    };
    row("empty line first", "\r\n", 400, "request-line");
    row("no version", "GET /\r\nHost: h\r\n\r\n", 400, "request-line");
    row("no target", "GET  HTTP/1.1\r\nHost: h\r\n\r\n", 400, "target-form");
    row("two spaces", "GET  / HTTP/1.1\r\nHost: h\r\n\r\n", 400, "target-form");
    row("tab instead of space", "GET\t/\tHTTP/1.1\r\nHost: h\r\n\r\n", 400, "request-line");
    row("space in target", "GET /a b HTTP/1.1\r\nHost: h\r\n\r\n", 400, "target-character");
    row("unknown method", "BREW / HTTP/1.1\r\nHost: h\r\n\r\n", 501, "method-unknown");
    row("lower-case method", "get / HTTP/1.1\r\nHost: h\r\n\r\n", 501, "method-unknown");
    row("HTTP/2", "GET / HTTP/2.0\r\nHost: h\r\n\r\n", 505, "http-version");
    row("HTTP/1.10", "GET / HTTP/1.10\r\nHost: h\r\n\r\n", 505, "http-version");
    row("lower-case version", "GET / http/1.1\r\nHost: h\r\n\r\n", 400, "request-line");
    row("no host", "GET / HTTP/1.1\r\n\r\n", 400, "host-missing");
    row("two hosts in one", "GET / HTTP/1.1\r\nHost: a, b\r\n\r\n", 400, "host-malformed");
    row("duplicate Host", withHeaders("Host: h\r\n"), 400, "header-repeated");
    row("duplicate Content-Length", withHeaders("Content-Length: 1\r\ncontent-length: 1\r\n"), 400, "header-repeated");
    row("duplicate Transfer-Encoding", withHeaders("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), 400,
        "header-repeated");
    row("duplicate Authorization", withHeaders("Authorization: a\r\nAUTHORIZATION: b\r\n"), 400, "header-repeated");
    row("duplicate Content-Type", withHeaders("Content-Type: a/b\r\nContent-Type: c/d\r\n"), 400, "header-repeated");
    row("plus in length", withHeaders("Content-Length: +1\r\n"), 400, "content-length");
    row("minus in length", withHeaders("Content-Length: -1\r\n"), 400, "content-length");
    row("space in length", withHeaders("Content-Length: 1 1\r\n"), 400, "content-length");
    row("list of lengths", withHeaders("Content-Length: 1, 1\r\n"), 400, "content-length");
    row("hexadecimal length", withHeaders("Content-Length: 0x1\r\n"), 400, "content-length");
    row("no length", withHeaders("Content-Length:\r\n"), 400, "content-length");
    row("length of 2^63", withHeaders("Content-Length: 9223372036854775808\r\n"), 400, "content-length");
    row("length of 2^64+1", withHeaders("Content-Length: 18446744073709551617\r\n"), 400, "content-length");
    row("length and coding", withHeaders("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n"), 400, "framing-ambiguous");
    row("coding in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", 400, "framing-version");
    row("coding of gzip, chunked", withHeaders("Transfer-Encoding: gzip, chunked\r\n"), 501, "transfer-coding");
    row("coding of identity", withHeaders("Transfer-Encoding: identity\r\n"), 501, "transfer-coding");
    row("folded header", withHeaders("X: a\r\n b\r\n"), 400, "header-fold");
    row("folded with tab", withHeaders("X: a\r\n\tb\r\n"), 400, "header-fold");
    row("space before colon", withHeaders("Content-Length : 1\r\n"), 400, "header-name");
    row("no colon", withHeaders("nonsense\r\n"), 400, "header-name");
    row("no name", withHeaders(": x\r\n"), 400, "header-name");
    row("lone carriage return", withHeaders("X: a\rb\r\n"), 400, "header-value");
    row("NUL in value", QByteArray("GET / HTTP/1.1\r\nHost: h\r\nX: a\0b\r\n\r\n", 36), 400, "header-value");
    row("other expectation", withHeaders("Expect: tea\r\n"), 417, "expectation");
    row("dots", withTarget("/a/../b"), 400, "target-dots");
    row("encoded dots", withTarget("/a/%2e%2E/b"), 400, "target-dots");
    row("half encoded dots", withTarget("/a/.%2e"), 400, "target-dots");
    row("one dot", withTarget("/./a"), 400, "target-dots");
    row("NUL in target", withTarget("/a%00b"), 400, "target-control");
    row("line break in target", withTarget("/a%0d%0ab"), 400, "target-control");
    row("percent at the end", withTarget("/a%"), 400, "target-encoding");
    row("half a percent", withTarget("/a%2"), 400, "target-encoding");
    row("percent of no digits", withTarget("/a%zz"), 400, "target-encoding");
    row("percent in query", withTarget("/a?b=%g0"), 400, "target-encoding");
    row("encoded slash", withTarget("/a%2fb"), 400, "target-slash");
    row("backslash", withTarget("/a\\b"), 400, "target-slash");
    row("not UTF-8", withTarget("/a%ff"), 400, "target-utf8");
    row("overlong slash", withTarget("/a%c0%af"), 400, "target-utf8");
    row("raw UTF-8", withTarget("/\xe7\xae\x97"), 400, "target-character");
    row("fragment", withTarget("/a#b"), 400, "target-character");
    row("absolute form", withTarget("http://h/a"), 400, "target-form");
    row("star but not OPTIONS", withTarget("*"), 400, "target-form");
    row("query name twice", withTarget("/a?x=1&x=2"), 400, "target-repeated");

    QByteArray many;
    for (int i = 0; i < 101; ++i)
        many += "X: y\r\n";
    row("too many headers", withHeaders(many.constData()), 431, "header-count");
}

void RequestGuardTest::refuses()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    const auto result = guardRequest(head.toStdString(), ServerLimits());
    QVERIFY(!result);
    QCOMPARE(QByteArray::fromStdString(result.error().code), code);
    QCOMPARE(result.error().status, status);
}

void RequestGuardTest::accepts_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("plain") << withTarget("/");
    QTest::newRow("dots inside names") << withTarget("/a..b/...");
    QTest::newRow("encoded percent") << withTarget("/%252e%252e");
    QTest::newRow("Chinese") << withTarget("/%E7%AE%97%E5%8A%9B");
    QTest::newRow("empty value") << withHeaders("X:\r\n");
    QTest::newRow("repeated list header") << withHeaders("Accept: a\r\nAccept: b\r\n");
    QTest::newRow("largest length") << withHeaders("Content-Length: 9223372036854775807\r\n");
    QTest::newRow("OPTIONS *") << QByteArray("OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n");
    QTest::newRow("HTTP/1.0 without host") << QByteArray("GET / HTTP/1.0\r\n\r\n");
}

void RequestGuardTest::accepts()
{
    QFETCH(QByteArray, head);
    const auto result = guardRequest(head.toStdString(), ServerLimits());
    QVERIFY2(result.has_value(), result ? "" : result.error().code.c_str());
}

void RequestGuardTest::readsTheHead()
{
    const auto head = guardRequest("PUT /v1/a%20b?limit=5&q=x%26y+z&empty HTTP/1.1\r\nHost: h\r\nContent-Length: 12\r\n"
                                   "Accept: a\r\nACCEPT:\t b \r\nConnection: Keep-Alive, Close\r\nExpect: 100-Continue\r\n\r\n",
        ServerLimits());
    QVERIFY(head);
    QVERIFY(head->method == HttpMethod::Put);
    QCOMPARE(head->path, std::string("/v1/a b"));
    QCOMPARE(head->query.at("limit"), std::string("5"));
    QCOMPARE(head->query.at("q"), std::string("x&y+z"));
    QCOMPARE(head->query.at("empty"), std::string());
    QCOMPARE(head->headers.at("accept"), std::string("a, b"));
    QVERIFY(head->framing == BodyFraming::Length);
    QCOMPARE(head->contentLength, std::uint64_t(12));
    QVERIFY(!head->keepAlive);
    QVERIFY(head->expectsContinue);
}

void RequestGuardTest::oldVersionsNeverKeepAlive()
{
    const auto head = guardRequest("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", ServerLimits());
    QVERIFY(head);
    QVERIFY(!head->keepAlive);
}

void RequestGuardTest::decodesTheTargetOnce()
{
    const auto target = parseTarget("/%252e%252e/x?y=%2525");
    QVERIFY(target);
    QCOMPARE(target->path, std::string("/%2e%2e/x"));
    QCOMPARE(target->query.at("y"), std::string("%25"));
}

void RequestGuardTest::findsTheEndOfTheHead()
{
    const std::string whole = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";
    std::size_t from = 0;
    for (std::size_t size = 0; size < whole.size(); ++size) { // However the bytes arrive.
        const HeadScan scan = scanHead(std::string_view(whole).substr(0, size), from);
        QVERIFY(scan.state == HeadScan::State::NeedMore);
        from = scan.size;
    }
    QVERIFY(scanHead(whole, from).state == HeadScan::State::Complete);
    QCOMPARE(scanHead(whole + "GET", 0).size, whole.size());
    QVERIFY(scanHead("GET / HTTP/1.1\nHost: h\n\n").state == HeadScan::State::BareLineFeed);
    QVERIFY(scanHead("GET / HTTP/1.1\r\nHost: h\r\n\n").state == HeadScan::State::BareLineFeed);
    QVERIFY(scanHead("\n").state == HeadScan::State::BareLineFeed);
}

void RequestGuardTest::readsLengthsOfDigitsOnly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("bytes"); // -1: refused
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("leading zeros") << QByteArray("007") << qint64(7);
    QTest::newRow("most") << QByteArray("9223372036854775807") << std::numeric_limits<qint64>::max();
    QTest::newRow("one more") << QByteArray("9223372036854775808") << qint64(-1);
    QTest::newRow("far more") << QByteArray("99999999999999999999999999") << qint64(-1);
    QTest::newRow("empty") << QByteArray("") << qint64(-1);
    QTest::newRow("trailing letter") << QByteArray("1a") << qint64(-1);
    QTest::newRow("full-width digit") << QByteArray("\xef\xbc\x91") << qint64(-1);
}

void RequestGuardTest::readsLengthsOfDigitsOnly()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, bytes);
    const auto length = parseContentLength(text.toStdString());
    QCOMPARE(length ? static_cast<qint64>(*length) : qint64(-1), bytes);
}

void RequestGuardTest::noBytesMakeItFail()
{
    QVERIFY(rc::check("a path that passes holds nothing a file name must not", [](const std::string &tail) {
        const auto target = parseTarget("/" + tail);
        if (!target)
            return;
        const std::string inside = target->path + "/";
        RC_ASSERT(inside.find("/../") == std::string::npos);
        RC_ASSERT(inside.find("/./") == std::string::npos);
        RC_ASSERT(inside.find('\0') == std::string::npos);
        RC_ASSERT(isUtf8(inside));
    }));
    QVERIFY(rc::check("any bytes are read or refused", [](const std::string &bytes) {
        const auto head = guardRequest(bytes + "\r\n\r\n", ServerLimits());
        RC_ASSERT(head || (head.error().status >= 400 && head.error().status < 600));
    }));
}

} // namespace cpv

QTEST_APPLESS_MAIN(cpv::RequestGuardTest)
#include "tst_request_guard.moc"
