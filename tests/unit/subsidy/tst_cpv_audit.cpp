#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int exit = -1;
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// In an empty environment: neither display nor locale may matter.
Ran run(const QStringList &words)
{
    QProcess process;
    QProcessEnvironment bare;
    bare.insert(u"LC_ALL"_s, u"C"_s); // An empty one would mean the parent's.
    process.setProcessEnvironment(bare);
    process.start(QStringLiteral(CPV_AUDIT), words);
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class TestCpvAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreAnswered_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("contains");
        const auto row = [](const QString &words, int exit, const QString &contains) {
            QTest::newRow(qPrintable(words)) << words.split(u' ', Qt::SkipEmptyParts) << exit << contains;
        };
        row(u"uscc 914403001922038216"_s, 0, u"914403001922038216: valid"_s);
        row(u"uscc 914403001922038216 91110000600037341N"_s, 1, u"check digit (18) should be L, not N"_s);
        row(u"uscc 12"_s, 1, u"has 2 characters, not 18"_s);
        row(u"size --industry C --employees 299 --revenue 2000 --assets 0"_s, 0, u"small\nby line 2: employees under 300"_s);
        row(u"size --industry C --employees 300 --revenue 2000 --assets 0"_s, 0, u"medium"_s);
        row(u"size --industry C --employees 1000 --revenue 40000 --assets 0"_s, 0, u"large"_s);
        row(u"size --industry c36 --employees 3 --revenue 0.5 --assets 0"_s, 0, u"micro"_s);
        row(u"amount 16409.02"_s, 0, u"人民币壹万陆仟肆佰零玖元零贰分"_s);
        row(u"roi --flows=-1600,10000,-10000 --rate 0.1"_s, 0, u"IRR: 25 %, 400 %\nPayback: after 0.16 periods"_s);
        row(u"roi --flows=-100,10 --rate 0"_s, 0, u"Payback: never"_s);
        row(u"--help"_s, 0, u"cpv-audit SUBCOMMAND"_s);
    }
    void wordsAreAnswered()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, contains);
        const Ran ran = run(words);
        QTEST(ran.exit, "exit");
        QVERIFY2(ran.out.contains(contains), qPrintable(ran.out));
        QVERIFY(ran.err.isEmpty());
    }

    void whatIsNotUnderstoodIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("contains");
        const auto row = [](const QString &words, const QString &contains) {
            QTest::newRow(qPrintable(u'"' + words + u'"')) << words.split(u' ', Qt::SkipEmptyParts) << contains;
        };
        row(QString(), u"which subcommand?"_s);
        row(u"fly"_s, u"no subcommand \"fly\""_s);
        row(u"uscc"_s, u"at least one code"_s);
        row(u"uscc --fast"_s, u"no option \"--fast\""_s);
        row(u"amount"_s, u"exactly one amount"_s);
        row(u"amount ten"_s, u"\"ten\" is not an amount"_s);
        row(u"amount 0.005"_s, u"parts of a fen"_s);
        row(u"size --industry C --employees 3 --revenue 1"_s, u"needs --assets"_s);
        row(u"size --industry C --employees many --revenue 1 --assets 0"_s, u"--employees \"many\""_s);
        row(u"size --industry C --employees 3 --revenue x --assets 0"_s, u"--revenue \"x\""_s);
        row(u"size --industry J --employees 3 --revenue 1 --assets 0"_s, u"no line for industry \"J\""_s);
        row(u"size --colour red"_s, u"colour"_s);
        row(u"roi --rate 0.1"_s, u"roi needs --flows"_s);
        row(u"roi --flows=-1,2"_s, u"roi needs --rate"_s);
        row(u"roi --flows=-1,two --rate 0.1"_s, u"--flows has \"two\""_s);
        row(u"roi --flows=-1,,2 --rate 0.1"_s, u"--flows has \"\""_s);
        row(u"roi --flows=-1,nan --rate 0.1"_s, u"--flows has \"nan\""_s);
        row(u"roi --flows=-1 --rate 0.1"_s, u"takes 2 to 1201 numbers"_s);
        row(u"roi --flows=-1,2 --rate 8%"_s, u"write 8 % as 0.08"_s);
        row(u"roi --flows=-1,2 --rate -1"_s, u"not a rate above -1"_s);
        row(u"roi --flows=-1,2 --rate 0.1 3"_s, u"options only, not \"3\""_s);
        row(u"bill"_s, u"key, sign or check"_s);
        row(u"bill key"_s, u"name of the file"_s);
        row(u"bill sign --key k"_s, u"bill sign needs --provider"_s);
        row(u"bill check /nowhere/bill.json"_s, u"can't be read"_s);
        row(u"subsidy"_s, u"exactly one file"_s);
        row(u"subsidy /nowhere/case.json"_s, u"can't read"_s);
    }
    void whatIsNotUnderstoodIsSaid()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, contains);
        for (const bool json : {false, true}) {
            const Ran ran = run(json ? words + QStringList {u"--json"_s} : words);
            QCOMPARE(ran.exit, 2);
            QVERIFY(ran.out.isEmpty());
            QVERIFY2(ran.err.contains(json ? QString(contains).replace(u"\""_s, u"\\\""_s) : contains), qPrintable(ran.err));
        }
    }

    void answersAreJsonWhenAsked()
    {
        QCOMPARE(run({u"amount"_s, u"325.04"_s, u"--json"_s}).json().value(u"capital"_s), u"人民币叁佰贰拾伍元零肆分"_s);
        QCOMPARE(run({u"uscc"_s, u"--json"_s, u"12"_s}).json().value(u"codes"_s).toArray().at(0).toObject().value(u"valid"_s), false);
        const Ran size = run(u"size --industry C --employees 299 --revenue 2000 --assets 0 --json"_s.split(u' '));
        QCOMPARE(size.json().value(u"size"_s), u"small"_s);
    }

    void aRateIsANumberSeveralOrNull()
    {
        const auto answer = [](const QString &flows) { return run({u"roi"_s, u"--flows="_s + flows, u"--rate"_s, u"0.08"_s, u"--json"_s}).json(); };
        const QJsonObject one = answer(u"-100,39,59,55,20"_s);
        QVERIFY(qAbs(one.value(u"npv"_s).toDouble() - 45.05547182095473) < 1e-9);
        QVERIFY(qAbs(one.value(u"irr"_s).toDouble() - 0.2809484211599611) < 1e-9);
        QCOMPARE(one.value(u"payback"_s).toDouble(), 2 + 2 / 55.0);
        QCOMPARE(answer(u"-1600,10000,-10000"_s).value(u"irr"_s).toArray().size(), 2);
        const QJsonObject none = answer(u"-100,20"_s);
        QVERIFY(none.contains(u"payback"_s) && none.value(u"payback"_s).isNull());
        QVERIFY(qAbs(none.value(u"irr"_s).toDouble() + 0.8) < 1e-9);
        QVERIFY(answer(u"1,2"_s).value(u"irr"_s).isNull());
    }

    void aCaseIsCalculatedStepByStep()
    {
        const Ran ran = runCase(QByteArrayLiteral(
            R"({"programme":"abd17778-d24e-8ebb-9db2-9aa0031db460","district":"310115","contractAmount":72000000})"));
        QCOMPARE(ran.exit, 0);
        const QJsonObject json = ran.json();
        QCOMPARE(json.value(u"amount"_s), 57'600'000);
        qint64 shares = 0;
        for (const auto &share : json.value(u"shares"_s).toArray())
            shares += share.toObject().value(u"amount"_s).toInteger();
        QCOMPARE(shares, 57'600'000);
        QVERIFY(json.value(u"steps"_s).toArray().size() >= 4);
    }

    void aCaseThatCanNotBeCalculatedIsRefused()
    {
        const Ran ran = runCase(QByteArrayLiteral(
            R"({"programme":"abd17778-d24e-8ebb-9db2-9aa0031db460","contractAmount":72000000})"));
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.json().value(u"code"_s), u"Missing"_s);
        QCOMPARE(ran.json().value(u"arguments"_s).toArray().at(0), u"district"_s);
    }

    void aFileThatIsNoCaseIsAUsageError_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("no programme") << QByteArray("{}");
        QTest::newRow("unknown programme") << QByteArray(R"({"programme":"00000000-0000-8000-8000-000000000000"})");
        QTest::newRow("part of a programme") << QByteArray(R"({"programme":{"nameZh":"x"}})");
        QTest::newRow("text as amount")
            << QByteArray(R"({"programme":"abd17778-d24e-8ebb-9db2-9aa0031db460","contractAmount":"much"})");
    }
    void aFileThatIsNoCaseIsAUsageError()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(runCase(text).exit, 2);
    }

    void aBillIsSignedAndChecked()
    {
        QTemporaryDir folder;
        const QString key = folder.filePath(u"bill.key"_s);
        const QString out = folder.filePath(u"bill.json"_s);
        const Ran made = run({u"bill"_s, u"key"_s, key, u"--json"_s});
        QCOMPARE(made.exit, 0);
        QCOMPARE(run({u"bill"_s, u"key"_s, key}).exit, 2); // Never written over.
        QFile usage(folder.filePath(u"usage.csv"_s));
        QVERIFY(usage.open(QIODevice::WriteOnly) && usage.write("a,b\n") == 4);
        usage.close();
        QStringList words = u"bill sign --provider 91110000802100433B --buyer 91110000600037341L --voucher SZ-V-2026-000001 --contract HT-1 "
                            "--invoice 25442000000091234567 --from 2026-10-01 --to 2026-10-31 --cost 16409.02"_s.split(u' ');
        words << u"--key"_s << key << u"--usage"_s << usage.fileName() << u"--out"_s << out;
        const Ran sealed = run(words);
        QVERIFY2(sealed.exit == 0, qPrintable(sealed.err));
        const Ran checked = run({u"bill"_s, u"check"_s, out, u"--key"_s, made.json().value(u"publicKey"_s).toString(), u"--json"_s});
        QCOMPARE(checked.exit, 0);
        QCOMPARE(checked.json().value(u"costFen"_s), 1'640'902);
        QCOMPARE(checked.json().value(u"usage"_s).toString().size(), 64);
        QCOMPARE(run({u"bill"_s, u"check"_s, out, u"--key"_s, u"AAAA"_s}).exit, 1);
        QFile bill(out);
        QVERIFY(bill.open(QIODevice::ReadOnly));
        const QByteArray altered = bill.readAll().replace("1640902", "9640902");
        bill.close();
        QVERIFY(bill.open(QIODevice::WriteOnly) && bill.write(altered) == altered.size());
        bill.close();
        const Ran refused = run({u"bill"_s, u"check"_s, out});
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.out.contains(u"something was changed"_s), qPrintable(refused.out));
        words[words.indexOf(u"16409.02"_s)] = u"much"_s;
        QVERIFY(run(words).err.contains(u"--cost"_s));
    }

private:
    Ran runCase(const QByteArray &text)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"case.json"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text);
        file.close();
        return run({u"subsidy"_s, file.fileName(), u"--json"_s});
    }
};

QTEST_GUILESS_MAIN(TestCpvAudit)
#include "tst_cpv_audit.moc"
