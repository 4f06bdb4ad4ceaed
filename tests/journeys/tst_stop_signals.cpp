#include "core/storage/replica.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <signal.h>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

/// Beside the file until it is closed in order.
bool isOpenMarked(const QString &profile) { return QFileInfo::exists(Replica::databasePath(profile) + u"-open"_s); }

}

/// How the real program ends: at a shutdown, from a terminal, by force, and where its profile is open already.
class StopSignalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProgramThatIsAskedToEndClosesItsProfile_data();
    void aProgramThatIsAskedToEndClosesItsProfile();
    void aKilledOneIsCheckedAtTheNextStart();
    void aSecondStartOfAProfileEndsAtOnce();

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
    QTRY_VERIFY_WITH_TIMEOUT(isOpenMarked(profile), 60'000);
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
    QVERIFY(!isOpenMarked(profile.path()));
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
    QVERIFY(isOpenMarked(profile.path()));
}

void StopSignalsTest::aSecondStartOfAProfileEndsAtOnce()
{
    const QTemporaryDir profile;
    QProcess first;
    start(first, profile.path());
    if (QTest::currentTestFailed())
        return;
    QProcess second;
    start(second, profile.path()); // The mark is the first one's.
    QVERIFY2(second.waitForFinished(60'000), "two programs on one profile");
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QVERIFY2(second.exitCode() == 0, second.readAll().constData());
    QVERIFY(!first.waitForFinished(200)); // It goes on, with its profile.
    QVERIFY(isOpenMarked(profile.path()));
    QCOMPARE(::kill(pid_t(first.processId()), SIGTERM), 0);
    QVERIFY(first.waitForFinished(60'000));
    QVERIFY(!isOpenMarked(profile.path()));
}

} // namespace cpv

QTEST_GUILESS_MAIN(cpv::StopSignalsTest)
#include "tst_stop_signals.moc"
