#include "core/sqlite/database.h"
#include "core/sqlite/sql_values.h"
#include "core/storage/replica.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <signal.h>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

/// What the profile says of itself: empty once it was closed in order.
QString openMark(const QString &profile)
{
    auto database = Database::open(Replica::databasePath(profile), Database::Mode::Reader);
    if (!database)
        return u"none"_s;
    const auto mark = guarded([&]() -> Result<QString> {
        auto query = (*database)->statement(u"SELECT value FROM profile_value WHERE name = 'open'"_s);
        return query->executeStep() ? columnValue<QString>(*query, 0) : u"none"_s;
    });
    return mark.value_or(u"none"_s);
}

}

/// The system ends the real program: at a shutdown, from a terminal, by force.
class StopSignalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProgramThatIsAskedToEndClosesItsProfile_data();
    void aProgramThatIsAskedToEndClosesItsProfile();
    void aKilledOneIsCheckedAtTheNextStart();

private:
    static void start(QProcess &program, const QString &profile);
};

/// Returns when the profile is open.
void StopSignalsTest::start(QProcess &program, const QString &profile)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(u"" CPV_PROGRAM ""_s, {u"--profile"_s, profile});
    QVERIFY(program.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(openMark(profile), u"since start"_s, 60'000);
}

void StopSignalsTest::aProgramThatIsAskedToEndClosesItsProfile_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("a shutdown") << SIGTERM;
    QTest::newRow("Ctrl+C in the terminal") << SIGINT;
}

void StopSignalsTest::aProgramThatIsAskedToEndClosesItsProfile()
{
    QFETCH(const int, signal);
    const QTemporaryDir profile;
    QProcess program;
    start(program, profile.path());
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(::kill(pid_t(program.processId()), signal), 0);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QVERIFY2(program.exitCode() == 0, program.readAll().constData());
    QCOMPARE(openMark(profile.path()), QString());
}

void StopSignalsTest::aKilledOneIsCheckedAtTheNextStart()
{
    const QTemporaryDir profile;
    QProcess program;
    start(program, profile.path());
    if (QTest::currentTestFailed())
        return;
    program.kill();
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(openMark(profile.path()), u"since start"_s);
}

} // namespace cpv

QTEST_GUILESS_MAIN(cpv::StopSignalsTest)
#include "tst_stop_signals.moc"
