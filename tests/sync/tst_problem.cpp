#include "core/sync/problem.h"

#include <QtTest>

namespace cpv {

using namespace Qt::StringLiterals;

class TestProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheError_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Errc>("code");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("the registry's code") << 403 << QByteArray(R"({"code":"RevokedDevice","status":403})") << Errc::RevokedDevice << QStringList();
        QTest::newRow("with arguments") << 429 << QByteArray(R"({"code":"LockedOut","arguments":["15",2]})") << Errc::LockedOut << QStringList {u"15"_s, u"2"_s};
        QTest::newRow("a code of a newer registry") << 403 << QByteArray(R"({"code":"NotInventedYet"})") << Errc::WrongRole << QStringList();
        QTest::newRow("a proxy's page") << 502 << QByteArray("<html>Bad gateway</html>") << Errc::Busy << QStringList();
        QTest::newRow("nothing at all") << 401 << QByteArray() << Errc::SessionExpired << QStringList();
        QTest::newRow("an unknown server error") << 599 << QByteArray("[]") << Errc::Internal << QStringList();
        QTest::newRow("an unknown client error") << 418 << QByteArray("{}") << Errc::Malformed << QStringList();
    }
    void namesTheError()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const Error error = errorOf(status, body);
        QTEST(error.code, "code");
        QTEST(error.arguments, "arguments");
    }
    void keepsTheDetailForTheLog()
    {
        QCOMPARE(errorOf(500, R"({"code":"Storage","detail":"disk I/O error"})").detail, u"HTTP 500: disk I/O error"_s);
    }
};

} // namespace cpv

QTEST_APPLESS_MAIN(cpv::TestProblem)
#include "tst_problem.moc"
