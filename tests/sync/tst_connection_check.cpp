#include "core/sync/connection_check.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

const Instant now = Instant(std::chrono::milliseconds(QDateTime({2026, 11, 23}, {8, 0}, Qt::UTC).toMSecsSinceEpoch()));

struct StillClock : Clock {
    Instant now() const override { return cpv::now; }
};

QByteArray reply(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &date = "Mon, 23 Nov 2026 08:00:01 GMT")
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + (date.isEmpty() ? "" : "\r\nDate: " + date)
        + "\r\n\r\n" + body;
}

const QByteArray healthy = reply(R"({"ok":true,"version":"1.2.3"})");

/// Gives every caller the same answer to a whole request; an empty one is silence.
void serve(QTcpServer &server, const QByteArray &answer)
{
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server, answer] {
        QTcpSocket *caller = server.nextPendingConnection();
        auto heard = std::make_shared<QByteArray>();
        const auto hear = [caller, heard, answer] {
            *heard += caller->readAll();
            if (!heard->contains("\r\n\r\n") || answer.isEmpty())
                return;
            caller->write(answer);
            caller->disconnectFromHost();
        };
        QObject::connect(caller, &QTcpSocket::readyRead, caller, hear);
        hear();
    });
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("can't listen");
}

QByteArray certificateFile(const QString &name)
{
    QFile file(u"" CPV_SOURCE_DIR "/tests/sync/certificates/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    return file.readAll();
}

std::unique_ptr<QSslServer> tlsServer(const QString &certificate)
{
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(certificateFile(certificate)));
    tls.setPrivateKey(QSslKey(certificateFile(u"key.pem"_s), QSsl::Ec));
    server->setSslConfiguration(tls);
    serve(*server, healthy);
    return server;
}

QUrl urlOf(const QTcpServer &server, const QString &scheme = u"http"_s)
{
    return QUrl(scheme + u"://127.0.0.1:"_s + QString::number(server.serverPort()));
}

ConnectionReport check(const ConnectionCheck::Question &question)
{
    const StillClock clock;
    ConnectionCheck walk(clock);
    QSignalSpy finished(&walk, &ConnectionCheck::finished);
    walk.start(question);
    if (!finished.wait(30'000))
        qFatal("the walk has no end");
    return walk.report();
}

/// "Connect refused": where it ended and why.
QString endOf(const ConnectionReport &report)
{
    const ConnectionStep &last = report.steps.back();
    return enumText(last.stage) + u' ' + last.word;
}

}

class ConnectionCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificate(QSslCertificate(certificateFile(u"authority.pem"_s)));
        QSslConfiguration::setDefaultConfiguration(tls);
    }

    void aRegistryThatAnswersIsReached()
    {
        QTcpServer server;
        serve(server, healthy);
        const auto report = check({urlOf(server), {}});
        QVERIFY(report.reached());
        QCOMPARE(endOf(report), u"Clock good"_s);
        QCOMPARE(report.steps.size(), 6u);
        QCOMPARE(report.steps[4].arguments, QStringList {u"1.2.3"_s});
        QCOMPARE(report.steps[5].arguments, QStringList {u"-1"_s});
    }

    void theAddressIsJudgedFirst()
    {
        QCOMPARE(endOf(check({QUrl(), {}})), u"Address none"_s);
        QCOMPARE(endOf(check({QUrl(u"http://registry.invalid"_s), {}})), u"Address plainText"_s);
    }

    void aNameThatNobodyKnowsIsNamed()
    {
        const auto report = check({QUrl(u"https://registry.invalid"_s), {.mode = ProxyMode::None}});
        QCOMPARE(endOf(report), u"Lookup notFound"_s);
        QCOMPARE(report.steps.back().arguments, QStringList {u"registry.invalid"_s});
    }

    void aClosedPortRefuses()
    {
        QUrl nobody;
        {
            QTcpServer server;
            serve(server, {});
            nobody = urlOf(server);
        }
        QCOMPARE(endOf(check({nobody, {}})), u"Connect refused"_s);
    }

    void everyTroubleWithACertificateIsTold_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("argument");
        QTest::newRow("in order") << u"good.pem"_s << u"Clock good"_s << u"-1"_s;
        QTest::newRow("expired") << u"expired.pem"_s << u"Secure expired"_s << u"2021-01-01"_s;
        QTest::newRow("of the future") << u"not_yet_valid.pem"_s << u"Secure notYetValid"_s << u"2110-01-01"_s;
        QTest::newRow("of another host") << u"other_host.pem"_s << u"Secure host"_s << u"other.example"_s;
        QTest::newRow("of nobody we know") << u"self_signed.pem"_s << u"Secure unknownIssuer"_s << u"Nobody"_s;
    }
    void everyTroubleWithACertificateIsTold()
    {
        QFETCH(const QString, certificate);
        const auto server = tlsServer(certificate);
        const auto report = check({urlOf(*server, u"https"_s), {}});
        QTEST(endOf(report), "end");
        QTEST(report.steps.back().arguments.back(), "argument");
        QCOMPARE(report.reached(), certificate == u"good.pem");
    }

    void aPortWithoutTlsIsTold()
    {
        QTcpServer server;
        serve(server, healthy);
        const auto report = check({urlOf(server, u"https"_s), {}, std::chrono::milliseconds(300)});
        QCOMPARE(endOf(report), u"Secure noTls"_s);
    }

    void whatIsNoRegistryIsTold_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("end");
        QTest::newRow("a web page") << reply("<html></html>") << u"Registry notOurs"_s;
        QTest::newRow("another protocol") << QByteArray("220 mail.example ESMTP\r\n") << u"Registry notOurs"_s;
        QTest::newRow("out of order") << reply("{}", "503 Service Unavailable") << u"Registry status"_s;
        QTest::newRow("silence") << QByteArray() << u"Registry silent"_s;
        QTest::newRow("cut short") << healthy.first(healthy.size() - 4) << u"Registry notOurs"_s;
    }
    void whatIsNoRegistryIsTold()
    {
        QFETCH(const QByteArray, answer);
        QTcpServer server;
        serve(server, answer);
        // Only the silent one needs an end of patience; the others must end by themselves.
        const auto patience = answer.isEmpty() ? std::chrono::milliseconds(300) : std::chrono::milliseconds(20'000);
        QTEST(endOf(check({urlOf(server), {}, patience})), "end");
    }

    void aWrongClockIsADoubtAndNoFailure_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("minutes");
        QTest::newRow("ahead") << QByteArray("Mon, 23 Nov 2026 07:00:00 GMT") << u"Clock ahead"_s << u"60"_s;
        QTest::newRow("behind") << QByteArray("Tue, 24 Nov 2026 08:00:00 GMT") << u"Clock behind"_s << u"1440"_s;
        QTest::newRow("within reason") << QByteArray("Mon, 23 Nov 2026 08:04:59 GMT") << u"Clock good"_s << u"-299"_s;
        QTest::newRow("untold") << QByteArray() << u"Clock unknown"_s << QString();
    }
    void aWrongClockIsADoubtAndNoFailure()
    {
        QFETCH(const QByteArray, date);
        QTcpServer server;
        serve(server, reply(R"({"ok":true})", "200 OK", date));
        const auto report = check({urlOf(server), {}});
        QVERIFY(report.reached());
        QTEST(endOf(report), "end");
        QTEST(report.steps.back().arguments.value(0), "minutes");
    }

    void aProxyThatIsNotThereIsNamed()
    {
        quint16 closed = 0;
        {
            QTcpServer server;
            serve(server, {});
            closed = server.serverPort();
        }
        const auto report = check({QUrl(u"https://registry.invalid"_s), {ProxyMode::Manual, u"127.0.0.1"_s, closed}});
        QCOMPARE(endOf(report), u"Connect proxyRefused"_s);
        QCOMPARE(report.steps.back().arguments, QStringList {u"127.0.0.1:%1"_s.arg(closed)});
    }

    void aProxyThatWantsASignInIsTold()
    {
        QTcpServer proxy;
        serve(proxy, "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
        const auto report = check({QUrl(u"https://registry.invalid"_s), {ProxyMode::Manual, u"127.0.0.1"_s, proxy.serverPort()}});
        QCOMPARE(endOf(report), u"Connect proxySignIn"_s);
    }

    void aProxyIsNotUsedToThisComputer()
    {
        QTcpServer server;
        serve(server, healthy);
        QVERIFY(check({urlOf(server), {ProxyMode::Manual, u"192.0.2.1"_s, 8080}}).reached());
    }
};

} // namespace cpv

QTEST_GUILESS_MAIN(cpv::ConnectionCheckTest)
#include "tst_connection_check.moc"
