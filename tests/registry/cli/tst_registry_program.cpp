#include "core/protocol/json.h"
#include "core/registry/store/sqlite_store.h"
#include "core/registry/verify/verification.h"
#include "tests/registry/cli/registry_process.h"
#include "tests/registry/http/http_test_client.h"
#include "tests/registry/service/town.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QtTest>

#include <thread>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

class tst_RegistryProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasAcknowledgedSurvivesKill9();
    void aServedFolderTakesSubcommandsThroughItsSocket();
    void theFirstAdministratorIsToldACodeAtTheStart();
    void verificationNamesADifferenceAndFails();
    void nonsenseIsExplained();
};

void tst_RegistryProgram::whatWasAcknowledgedSurvivesKill9()
{
    Town town;
    const QByteArray token = town.token(u"finance"_s);
    const qint32 year = localDate(town.clock().now()).year();
    // The device signs; the service is another process.
    std::vector<std::pair<CommandId, std::string>> pushes;
    for (int i = 0; i < 300; ++i) {
        const Command grant = town.command(
            u"finance"_s, GrantBudget{ town.programme().id, year, Town::place().code, Money::fromYuan(1), u"grant"_s });
        pushes.emplace_back(
            grant.id, requestText("POST", "/v1/commands", token, encodeDocument(town.push(u"finance"_s, { grant }))));
    }
    const QString folder = town.folder();
    town.close();

    size_t acknowledged = 0;
    for (int round = 0; round < 4; ++round) {
        Served served(folder);
        QVERIFY2(served.port() != 0, qPrintable(served.printed()));
        // The killer strikes while requests are under way.
        std::thread pushing([&] {
            try {
                while (acknowledged < pushes.size()) {
                    HttpTestClient client(served.port());
                    client.send(pushes[acknowledged].second);
                    const auto answers = decodeDocument<PushAnswer>(QByteArray::fromStdString(client.receive().body));
                    if (!answers || answers->answers.front().kind == AnswerKind::Later)
                        return;
                    ++acknowledged;
                }
            } catch (const boost::system::system_error &) {
                // Killed between two requests: the port is closed.
            }
        });
        QTest::qWait(150 + 100 * round);
        served.kill();
        pushing.join();
    }
    QVERIFY(acknowledged > 0);
    const auto store = SqliteStore::open(folder + u"/registry.sqlite"_s);
    QVERIFY(store);
    QVERIFY((*store)->look([&](StoreView &view) {
        for (size_t i = 0; i < acknowledged; ++i) {
            const auto results = view.results({ &pushes[i].first, 1 });
            QVERIFY(results.contains(pushes[i].first));
            QCOMPARE(results.at(pushes[i].first).kind, AnswerKind::Applied);
        }
    }));
    const auto report = verify(**store);
    QCOMPARE(report->differences, QStringList());
    qint64 granted = 0;
    QVERIFY((*store)->look([&](StoreView &view) {
        view.eachRecord(RecordKind::Transfer,
            [&](const AnyRecord &record) { granted += std::get<Transfer>(record).amount == Money::fromYuan(1); });
    }));
    // At most the one push whose answer the kill swallowed is there beyond what was acknowledged.
    QVERIFY(granted == qint64(acknowledged) || granted == qint64(acknowledged) + 1);
}

void tst_RegistryProgram::aServedFolderTakesSubcommandsThroughItsSocket()
{
    QTemporaryDir folder;
    Served served(folder.path());
    QVERIFY2(served.port() != 0, qPrintable(served.printed()));
    const QStringList data{ u"--data"_s, folder.path() };
    const Ran added = run(QStringList{ u"account"_s, u"add"_s, u"--login"_s, u"admin"_s, u"--name"_s, u"Admin"_s,
                              u"--role"_s, u"SystemAdministrator"_s, u"--scope"_s, u"990000"_s, u"--password-stdin"_s }
            + data,
        "a long password\n");
    QVERIFY2(added.exitCode == 0, qPrintable(added.errors));
    QVERIFY(!added.output.contains(u"a long password"_s));
    QVERIFY(run(QStringList{ u"account"_s, u"list"_s } + data).output.contains(u"admin\tAdmin"_s));
    const auto key = QByteArray(32, 'k').toBase64();
    SignInRequest request;
    request.login = u"admin"_s;
    request.password = u"a long password"_s;
    request.devicePublicKey = QString::fromLatin1(key);
    const std::string text = requestText("POST", "/v1/session", {}, encodeDocument(request));
    QCOMPARE(HttpTestClient(served.port()).exchange(text).status, 200);
    QCOMPARE(run(QStringList{ u"account"_s, u"disable"_s, u"--login"_s, u"admin"_s } + data).exitCode, 0);
    QCOMPARE(HttpTestClient(served.port()).exchange(text).status, 403);
    QCOMPARE(run(QStringList{ u"verify"_s } + data).exitCode, 0);
    const Ran second = run(QStringList{ u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s } + data);
    QCOMPARE(second.exitCode, 1);
    QVERIFY(second.errors.contains(u"stop it first"_s));
    QCOMPARE(served.stop(), 0);
}

void tst_RegistryProgram::theFirstAdministratorIsToldACodeAtTheStart()
{
    static const QRegularExpression told(u"login (\\S+)\\s+one-time code (\\S+)"_s);
    QTemporaryDir folder;
    const QStringList who{ u"--login"_s, u"wang"_s, u"--name"_s, u"Wang Min"_s };
    const auto ask = [](const Served &served, const char *method, const char *target, const QByteArray &body) {
        return HttpTestClient(served.port()).exchange(requestText(method, target, {}, body)).status;
    };
    SignInRequest request;
    request.login = u"wang"_s;
    request.password = u"green garden"_s;
    request.devicePublicKey = QString::fromLatin1(QByteArray(32, 'k').toBase64());
    {
        Served served(folder.path(), who);
        const auto code = told.match(served.printed());
        QVERIFY2(code.hasMatch(), qPrintable(served.printed()));
        QCOMPARE(code.captured(1), u"wang"_s);
        const PasswordByCode choice{ u"wang"_s, code.captured(2), request.password };
        QCOMPARE(ask(served, "PUT", "/v1/password", encodeDocument(choice)), 204);
        QCOMPARE(ask(served, "POST", "/v1/session", encodeDocument(request)), 200);
        QCOMPARE(ask(served, "PUT", "/v1/password", encodeDocument(choice)), 401); // Used up.
        QCOMPARE(served.stop(), 0);
    }
    Served again(folder.path(), who);
    QVERIFY2(again.port() != 0, qPrintable(again.printed()));
    QVERIFY(!told.match(again.printed()).hasMatch()); // Somebody administers.
    QCOMPARE(ask(again, "POST", "/v1/session", encodeDocument(request)), 200);
    QCOMPARE(again.stop(), 0);
}

void tst_RegistryProgram::verificationNamesADifferenceAndFails()
{
    Town town;
    const QString folder = town.folder();
    town.close();
    const QStringList verify{ u"verify"_s, u"--data"_s, folder, u"--json"_s };
    QCOMPARE(run(verify).exitCode, 0);
    {
        SQLite::Database raw((folder + u"/registry.sqlite"_s).toStdString(), SQLite::OPEN_READWRITE);
        raw.exec("UPDATE Transfer SET amount = amount + 1 WHERE rowid = (SELECT MIN(rowid) FROM Transfer)");
        raw.exec("UPDATE command SET bytes = replace(bytes, 'grant', 'grunt') WHERE instr(bytes, 'grant') > 0");
    }
    const Ran found = run(verify);
    QCOMPARE(found.exitCode, 1);
    QVERIFY2(found.output.contains(u"Available"_s) && found.output.contains(u"is not in a signed push"_s),
        qPrintable(found.output));
}

void tst_RegistryProgram::nonsenseIsExplained()
{
    QTemporaryDir folder;
    QCOMPARE(run({ u"dance"_s, u"--data"_s, folder.path() }).exitCode, 2);
    QCOMPARE(run({ u"serve"_s, u"--data"_s, folder.path() }).exitCode, 2);
    const Ran role = run({ u"account"_s, u"add"_s, u"--data"_s, folder.path(), u"--login"_s, u"x"_s, u"--name"_s,
        u"x"_s, u"--role"_s, u"King"_s });
    QCOMPARE(role.exitCode, 2);
    QVERIFY(role.errors.contains(u"known are"_s));
}

QTEST_GUILESS_MAIN(tst_RegistryProgram)
#include "tst_registry_program.moc"
