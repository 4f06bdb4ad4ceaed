#include "core/base/json.h"
#include "core/registry/store/sqlite_store.h"
#include "tests/registry/cli/registry_process.h"
#include "tests/registry/service/town.h"

#include <QFile>
#include <QtTest>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Password = "a long password\n";

QString builtin(const QString &name)
{
    return QStringLiteral(CPV_SOURCE_DIR) + u"/resources/programmes/"_s + name;
}

/// A city's own programme: a built-in one under another id, place and prefix.
QJsonObject cityProgramme()
{
    QFile file(builtin(u"510100_compute.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("can't read the programme");
    QJsonObject programme = parseJson(file.readAll())->toObject();
    programme[u"id"_s] = u"0192f0c4-0000-7000-8000-000000000001"_s;
    programme[u"place"_s] = Town::place().code;
    programme[u"numberPrefix"_s] = u"CIT"_s;
    programme[u"payers"_s] = QJsonArray { QJsonObject { { u"payer"_s, Town::place().code }, { u"rate"_s, 6000 }, { u"rule"_s, u"2.1"_s } } };
    return programme;
}

class Folder {
public:
    QString path() const { return m_folder.path() + u"/data"_s; }
    QStringList data() const { return { u"--data"_s, path() }; }
    QString file(const QString &name, const QJsonObject &programme) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("can't write");
        file.write(compactJson(programme));
        return file.fileName();
    }
    Ran import(const QStringList &files, const QString &login = u"editor"_s, const QByteArray &password = Password) const
    {
        return run(QStringList { u"programme"_s, u"import"_s } + files + data()
                + QStringList { u"--login"_s, login, u"--password-stdin"_s },
            password);
    }
    int hire(const QString &login, const QString &role, const QString &scope = Town::place().code) const
    {
        return run(QStringList { u"account"_s, u"add"_s, u"--login"_s, login, u"--name"_s, login, u"--role"_s, role,
                       u"--scope"_s, scope, u"--password-stdin"_s }
                + data(),
            Password)
            .exitCode;
    }
    std::vector<Programme> programmes() const
    {
        std::vector<Programme> found;
        const auto store = SqliteStore::open(path() + u"/registry.sqlite"_s);
        (void)(*store)->look([&](StoreView &view) {
            view.eachRecord(RecordKind::Programme,
                [&](const AnyRecord &record) { found.push_back(std::get<Programme>(record)); });
        });
        return found;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class tst_ProgrammeCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBuiltInFilesAreValid();
    void whatIsWrongIsToldALineEach();
    void whoCanNotBeReadIsNamed();
    void aCityAddsItsProgrammeAndChangesIt();
    void aRunningRegistryPublishesThroughItsSocket();
    void aLowerRuleVersionIsRefused();
    void oneBadFileKeepsAllOut();
    void onlyAnEditorOfThePlaceMayPublish_data();
    void onlyAnEditorOfThePlaceMayPublish();
    void aListOfProvidersThatTheFileDoesNotNameStays();
};

void tst_ProgrammeCommands::theBuiltInFilesAreValid()
{
    QStringList words { u"programme"_s, u"validate"_s };
    const QStringList names = QDir(builtin({})).entryList({ u"*_*.json"_s }, QDir::Files);
    QCOMPARE(names.size(), 11);
    for (const QString &name : names)
        words << builtin(name);
    const Ran ran = run(words);
    QVERIFY2(ran.exitCode == 0 && ran.errors.isEmpty(), qPrintable(ran.errors));
    QCOMPARE(ran.output.count(u": valid: "_s), 11);
}

void tst_ProgrammeCommands::whatIsWrongIsToldALineEach()
{
    const Folder folder;
    QJsonObject programme = cityProgramme();
    programme[u"place"_s] = u"Town"_s;
    programme[u"noticeDays"_s] = -1;
    programme.remove(u"rules"_s);
    const QString bad = folder.file(u"bad.json"_s, programme);
    const QString good = folder.file(u"good.json"_s, cityProgramme());
    const Ran ran = run({ u"programme"_s, u"validate"_s, bad, good });
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.output, good + u": valid: 990000 Compute 算力券, rule version 1\n"_s);
    const QStringList lines = ran.errors.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines,
        (QStringList { bad + u": /rules: missing, but required"_s,
            bad + u": /noticeDays: -1 is too small; allowed: at least 0"_s,
            bad + u": /place: \"Town\" is not written as it should be; allowed: GB/T 2260. (^[0-9]{6}$)"_s }));
}

void tst_ProgrammeCommands::whoCanNotBeReadIsNamed()
{
    const Folder folder;
    const Ran ran = run({ u"programme"_s, u"validate"_s, u"nowhere.json"_s });
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.errors.contains(u"nowhere.json"_s), qPrintable(ran.errors));
    QCOMPARE(run({ u"programme"_s, u"validate"_s }).exitCode, 2);
    QCOMPARE(run(QStringList { u"programme"_s, u"import"_s } + folder.data()).exitCode, 2);
    const QString file = folder.file(u"city.json"_s, cityProgramme());
    QCOMPARE(run(QStringList { u"programme"_s, u"import"_s, file } + folder.data()).exitCode, 2); // Nobody signs.
    QCOMPARE(run({ u"programme"_s, u"import"_s, file }).exitCode, 2);
    QCOMPARE(run(QStringList { u"programme"_s, u"burn"_s } + folder.data()).exitCode, 2);
}

void tst_ProgrammeCommands::aCityAddsItsProgrammeAndChangesIt()
{
    const Folder folder;
    QCOMPARE(folder.hire(u"editor"_s, u"ProgrammeEditor"_s), 0);
    QJsonObject programme = cityProgramme();
    const QString file = folder.file(u"city.json"_s, programme);
    const Ran added = folder.import({ file });
    QVERIFY2(added.exitCode == 0, qPrintable(added.errors));
    QCOMPARE(added.output, file + u": new: 990000 Compute 算力券, rule version 1\n"_s);

    const Ran again = folder.import({ file });
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.output.contains(u"unchanged"_s), qPrintable(again.output));

    programme[u"validityMonths"_s] = 6;
    const Ran sameVersion = folder.import({ folder.file(u"city.json"_s, programme) });
    QCOMPARE(sameVersion.exitCode, 1);
    QVERIFY2(sameVersion.errors.contains(u"/ruleVersion: 1 is published already and says otherwise at /validityMonths"_s), qPrintable(sameVersion.errors));

    programme[u"ruleVersion"_s] = 2;
    const Ran changed = folder.import({ folder.file(u"city.json"_s, programme) });
    QVERIFY2(changed.exitCode == 0, qPrintable(changed.errors));
    QCOMPARE(changed.output,
        file + u": changed: 990000 Compute 算力券, rule version 2\n  /ruleVersion: 1 → 2\n  /validityMonths: 12 → 6\n"_s);

    const auto published = folder.programmes();
    QCOMPARE(published.size(), 1u);
    QCOMPARE(published[0].version, 2);
    QCOMPARE(published[0].validityMonths, 6);
    const Ran listed = run(QStringList { u"programme"_s, u"list"_s } + folder.data());
    QVERIFY2(listed.output.contains(u"990000\tCompute\tCIT\t算力券\tClaimFirst\t2\t2025-01-01\t990000 60.00 %\t9\t0\tMedium\n"_s), qPrintable(listed.output));
    const Ran json = run(QStringList { u"programme"_s, u"list"_s, u"--json"_s } + folder.data());
    const auto array = parseJson(json.output.toUtf8());
    QVERIFY(array);
    QCOMPARE(fromJson<std::vector<Programme>>(*array)->at(0).validityMonths, 6);
    // Commands signed by a device, and nothing besides.
    const Ran verified = run(QStringList { u"verify"_s } + folder.data());
    QVERIFY2(verified.exitCode == 0, qPrintable(verified.errors));
    QVERIFY2(verified.output.contains(QRegularExpression(u"(?m)^commands 2$"_s)), qPrintable(verified.output));
}

void tst_ProgrammeCommands::aRunningRegistryPublishesThroughItsSocket()
{
    const Folder folder;
    Served served(folder.path());
    QVERIFY2(served.port() != 0, qPrintable(served.printed()));
    QCOMPARE(folder.hire(u"editor"_s, u"ProgrammeEditor"_s), 0);
    const Ran added = folder.import({ folder.file(u"city.json"_s, cityProgramme()) });
    QVERIFY2(added.exitCode == 0, qPrintable(added.errors));
    QVERIFY(run(QStringList { u"programme"_s, u"list"_s } + folder.data()).output.contains(u"\tCIT\t"_s));
    QCOMPARE(served.stop(), 0);
    QCOMPARE(folder.programmes().size(), 1u);
}

void tst_ProgrammeCommands::aLowerRuleVersionIsRefused()
{
    const Folder folder;
    QCOMPARE(folder.hire(u"editor"_s, u"ProgrammeEditor"_s), 0);
    QJsonObject programme = cityProgramme();
    programme[u"ruleVersion"_s] = 3;
    QCOMPARE(folder.import({ folder.file(u"city.json"_s, programme) }).exitCode, 0);
    programme[u"ruleVersion"_s] = 2;
    const Ran lower = folder.import({ folder.file(u"city.json"_s, programme) });
    QCOMPARE(lower.exitCode, 1);
    QVERIFY2(lower.errors.contains(u"/ruleVersion: 2 is lower than the published 3"_s), qPrintable(lower.errors));
    QCOMPARE(folder.programmes()[0].ruleVersion, 3);
}

void tst_ProgrammeCommands::oneBadFileKeepsAllOut()
{
    const Folder folder;
    QCOMPARE(folder.hire(u"editor"_s, u"ProgrammeEditor"_s), 0);
    const QString good = folder.file(u"good.json"_s, cityProgramme());
    QJsonObject samePrefix = cityProgramme();
    samePrefix[u"id"_s] = u"0192f0c4-0000-7000-8000-000000000002"_s;
    const Ran prefix = folder.import({ good, folder.file(u"second.json"_s, samePrefix) });
    QCOMPARE(prefix.exitCode, 1);
    QVERIFY2(prefix.errors.contains(u"second.json: /numberPrefix: CIT is that of another"_s), qPrintable(prefix.errors));
    const Ran twice = folder.import({ good, good });
    QCOMPARE(twice.exitCode, 1);
    QVERIFY(twice.errors.contains(u"/id: another of the files"_s));
    QJsonObject bad = cityProgramme();
    bad.remove(u"id"_s);
    const Ran faulty = folder.import({ good, folder.file(u"bad.json"_s, bad) });
    QCOMPARE(faulty.exitCode, 1);
    QVERIFY(faulty.errors.contains(u"bad.json: /id: missing"_s) && faulty.errors.contains(u"nothing was published"_s));
    QVERIFY(folder.programmes().empty());
}

void tst_ProgrammeCommands::onlyAnEditorOfThePlaceMayPublish_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("code");
    QTest::newRow("a clerk") << u"Clerk"_s << u"990000"_s << Password << u"WrongRole"_s;
    QTest::newRow("another place") << u"ProgrammeEditor"_s << u"980000"_s << Password << u"OutOfScope"_s;
    QTest::newRow("a guess") << u"ProgrammeEditor"_s << u"990000"_s << QByteArray("guess\n") << u"WrongPassword"_s;
}

void tst_ProgrammeCommands::onlyAnEditorOfThePlaceMayPublish()
{
    QFETCH(QString, role);
    QFETCH(QString, scope);
    QFETCH(QByteArray, password);
    const Folder folder;
    QCOMPARE(folder.hire(u"somebody"_s, role, scope), 0);
    const Ran ran = folder.import({ folder.file(u"city.json"_s, cityProgramme()) }, u"somebody"_s, password);
    QCOMPARE(ran.exitCode, 1);
    QFETCH(QString, code);
    QVERIFY2(ran.errors.contains(code), qPrintable(ran.errors));
    QVERIFY(!ran.errors.contains(u"guess"_s));
    QVERIFY(folder.programmes().empty());
}

void tst_ProgrammeCommands::aListOfProvidersThatTheFileDoesNotNameStays()
{
    const Folder folder;
    QCOMPARE(folder.hire(u"editor"_s, u"ProgrammeEditor"_s), 0);
    QJsonObject programme = cityProgramme();
    programme[u"providers"_s] = QJsonArray { u"0192f0c4-0000-7000-8000-00000000000a"_s };
    QCOMPARE(folder.import({ folder.file(u"city.json"_s, programme) }).exitCode, 0);
    programme.remove(u"providers"_s);
    programme[u"ruleVersion"_s] = 2;
    QCOMPARE(folder.import({ folder.file(u"city.json"_s, programme) }).exitCode, 0);
    QCOMPARE(folder.programmes()[0].providers.size(), 1u);
    programme[u"providers"_s] = QJsonArray {};
    programme[u"ruleVersion"_s] = 3;
    const Ran emptied = folder.import({ folder.file(u"city.json"_s, programme) });
    QVERIFY2(emptied.output.contains(u"/providers"_s), qPrintable(emptied.output));
    QVERIFY(folder.programmes()[0].providers.empty());
}

QTEST_GUILESS_MAIN(tst_ProgrammeCommands)
#include "tst_programme_commands.moc"
