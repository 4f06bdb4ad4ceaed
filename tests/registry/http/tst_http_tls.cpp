#include "tests/registry/http/http_test_client.h"

#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <thread>

namespace cpv {

namespace net = boost::asio;
namespace http = boost::beast::http;

namespace {

using TlsSocket = net::ssl::stream<net::ip::tcp::socket>;

template <typename Write> bool writePem(const std::string &path, Write write)
{
    std::FILE *file = std::fopen(path.c_str(), "wb");
    const bool good = file && write(file) == 1;
    return file && std::fclose(file) == 0 && good;
}

/// A self-signed certificate for "localhost", good for an hour.
bool makeCertificate(const TlsFiles &files)
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), &X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("localhost"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    if (X509_sign(certificate.get(), key.get(), EVP_sha256()) == 0)
        return false;
    return writePem(files.certificate, [&](std::FILE *file) { return PEM_write_X509(file, certificate.get()); })
        && writePem(files.key, [&](std::FILE *file) {
               return PEM_write_PrivateKey(file, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
           });
}

} // namespace

class HttpTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void servesOverTls_data();
    void servesOverTls();
    void oldVersionsAreRefused();
    void plainHttpOnATlsPortIsClosed();
    void silentHandshakesAreClosed();
    void refusalsArriveOverTls();
    void drainsOverTls();
    void missingCertificatesAreReported();

private:
    std::uint16_t start(const ServerLimits &limits);
    /// Status of one exchange over a connection of its own; 0 if the handshake fails.
    int exchange(std::uint16_t port, int version, const std::string &bytes, std::string *body = nullptr);

    QTemporaryDir m_folder;
    TlsFiles m_files;
    std::unique_ptr<HttpServer> m_server;
};

void HttpTlsTest::initTestCase()
{
    const std::string folder = m_folder.path().toStdString();
    m_files = { folder + "/certificate.pem", folder + "/key.pem" };
    QVERIFY(makeCertificate(m_files));
}

void HttpTlsTest::cleanup()
{
    m_server.reset();
}

std::uint16_t HttpTlsTest::start(const ServerLimits &limits)
{
    m_server = std::make_unique<HttpServer>(testRouter(), limits, HttpServerOptions { .tls = m_files });
    return m_server->listen("127.0.0.1", 0).value();
}

int HttpTlsTest::exchange(std::uint16_t port, int version, const std::string &bytes, std::string *body)
{
    net::io_context io;
    net::ssl::context context(net::ssl::context::tls_client);
    context.load_verify_file(m_files.certificate);
    context.set_verify_mode(net::ssl::verify_peer);
    SSL_CTX_set_security_level(context.native_handle(), 0); // Or OpenSSL itself would keep TLS 1.1 from being tried.
    SSL_CTX_set_min_proto_version(context.native_handle(), version);
    SSL_CTX_set_max_proto_version(context.native_handle(), version);
    TlsSocket stream(io, context);
    stream.next_layer().connect({ net::ip::make_address("127.0.0.1"), port });
    boost::system::error_code error;
    stream.handshake(net::ssl::stream_base::client, error);
    if (error)
        return 0;
    net::write(stream, net::buffer(bytes), error);
    boost::beast::flat_buffer buffer;
    http::response_parser<http::string_body> parser;
    parser.body_limit(boost::none);
    http::read(stream, buffer, parser, error);
    if (error)
        return 0;
    if (body)
        *body = parser.get().body();
    return static_cast<int>(parser.get().result_int());
}

void HttpTlsTest::servesOverTls_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("TLS 1.2") << TLS1_2_VERSION;
    QTest::newRow("TLS 1.3") << TLS1_3_VERSION;
}

void HttpTlsTest::servesOverTls()
{
    QFETCH(int, version);
    const auto port = start({});
    std::string body;
    QCOMPARE(exchange(port, version, getText("/hello"), &body), 200);
    QCOMPARE(body, std::string("hello"));
    const std::string large(3'000'000, 'x');
    QCOMPARE(exchange(port, version, postText("/echo", large), &body), 200);
    QCOMPARE(body.size(), large.size());
}

void HttpTlsTest::oldVersionsAreRefused()
{
    QCOMPARE(exchange(start({}), TLS1_1_VERSION, getText("/hello")), 0);
}

void HttpTlsTest::plainHttpOnATlsPortIsClosed()
{
    const auto port = start({});
    HttpTestClient client(port);
    QCOMPARE(client.exchange(getText("/hello")).status, 0);
    QCOMPARE(exchange(port, TLS1_3_VERSION, getText("/hello")), 200);
}

void HttpTlsTest::silentHandshakesAreClosed()
{
    HttpTestClient client(start({ .headerDeadline = std::chrono::milliseconds(100) }));
    QVERIFY(client.isClosedNext());
}

void HttpTlsTest::refusalsArriveOverTls()
{
    const auto port = start({ .headerDeadline = std::chrono::seconds(10) });
    QCOMPARE(exchange(port, TLS1_3_VERSION, "GET /../x HTTP/1.1\r\nHost: h\r\n\r\n"), 400);
    QCOMPARE(exchange(port, TLS1_3_VERSION, "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999\r\n\r\n"), 413);
    QCOMPARE(exchange(start({ .maxConnections = 0 }), TLS1_3_VERSION, getText("/hello")), 503);
    QCOMPARE(exchange(start({ .headerDeadline = std::chrono::milliseconds(300) }), TLS1_3_VERSION, "GET /"), 408);
}

void HttpTlsTest::drainsOverTls()
{
    const auto port = start({});
    std::atomic<int> good = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] { good += exchange(port, TLS1_3_VERSION, getText("/big")) == 200; });
    for (std::thread &thread : threads)
        thread.join();
    m_server->stop();
    QCOMPARE(good.load(), 4);
    QCOMPARE(m_server->counters().openConnections(), std::int64_t(0));
}

void HttpTlsTest::missingCertificatesAreReported()
{
    HttpServer server(testRouter(), {}, { .tls = TlsFiles { "/nowhere/certificate.pem", "/nowhere/key.pem" } });
    const auto port = server.listen("127.0.0.1", 0);
    QVERIFY(!port);
    QVERIFY(port.error().find("certificate") != std::string::npos);
}

} // namespace cpv

QTEST_APPLESS_MAIN(cpv::HttpTlsTest)
#include "tst_http_tls.moc"
