#include "app/desktop/desktop_run.h"
#include "app/desktop/last_steps.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/widgets/question.h"

#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace cpv;

/// Leaving within the seconds in which a step can be undone: it is decided then, sent if possible, and never forgotten.
class LastStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void whatIsHeldIsSentBeforeTheSignOut();
    void whatCannotBeSentIsAskedAbout();
    void whatAnEarlierRunLeftStaysAQuestion();
    void theMenusSignOutAsks();
    void aWindowClosedByHandReleases();
    void aProgramThatWasCutOffAsksAtTheNextStart();

private:
    static QPushButton *buttonIn(const QWidget &window, const QString &name) { return window.findChild<QPushButton *>(name); }
    static std::vector<WaitingCommand> waitingIn(UseCases &use) { return must(waited(use.commands.waiting())); }

    WarningsSeen m_warnings;
};

namespace {

struct Desk {
    Office office;
    ApplicationId application = office.city().submitted(Money::fromYuan(100'000));
    QWidget window;
    int signedOut = 0;

    Desk()
    {
        office.signIn(office.city().clerk);
        office.sync();
    }
    CommandId hold() { return must(waited(office.use.commands.performUndoable(AcceptApplication {application}, office.city().place))).command; }
    void leave()
    {
        signOutAfterLastSteps(office.use, window, [this] { ++signedOut; });
    }
};

/// A clerk's profile on a disk, whose registry can't be reached. Somebody has handed in an application.
struct Computer {
    std::unique_ptr<QTemporaryDir> folder;
    Payload step;
    PlaceCode place;

    Computer()
    {
        Desk desk;
        step = AcceptApplication {desk.application};
        place = desk.office.city().place;
        const qint64 offsetMs = std::chrono::milliseconds(desk.office.clock.now() - SystemClock().now()).count();
        desk.office.onWriter([&] { must(desk.office.bench.replica->state().saveClockOffset(offsetMs)); });
        folder = std::move(desk.office.bench.folder);
    }
    std::unique_ptr<DesktopRun> start() const
    {
        DesktopOptions options;
        options.registry = QUrl(u"http://127.0.0.1:9"_s);
        options.profile = folder->path();
        auto run = std::make_unique<DesktopRun>(*qApp, options);
        must(run->open());
        run->desktop().show();
        [&] { QTRY_VERIFY(!run->desktop().railIds().isEmpty()); }();
        return run;
    }
    void hold(Desktop &desktop) const { must(waited(desktop.context().useCases.commands.performUndoable(step, place))); }
};

} // namespace

void LastStepsTest::whatIsHeldIsSentBeforeTheSignOut()
{
    Desk desk;
    desk.office.remote.show(Remote::Reach::Online);
    desk.hold();
    const int asked = desk.office.remote.syncsAsked;
    desk.leave();
    desk.leave(); // Twice by a double click.
    QTRY_VERIFY(!waitingIn(desk.office.use).at(0).held);
    QTRY_VERIFY(desk.office.remote.syncsAsked > asked);
    QCOMPARE(desk.signedOut, 0);
    desk.office.sync();
    QTRY_COMPARE(desk.signedOut, 1);
    QVERIFY(!desk.window.findChild<Question *>());
    QVERIFY(desk.office.city().get<Application>(desk.application).stage != Stage::Submitted);
}

void LastStepsTest::whatCannotBeSentIsAskedAbout()
{
    Desk desk;
    desk.office.remote.show(Remote::Reach::Offline);
    desk.hold();
    desk.leave();
    QTRY_VERIFY(buttonIn(desk.window, u"signOutStay"_s));
    QVERIFY(desk.window.findChild<Question *>()->text().contains(u"sent when you sign in again"_s));
    QVERIFY(!waitingIn(desk.office.use).at(0).held); // Decided, whatever the answer.
    buttonIn(desk.window, u"signOutStay"_s)->click();
    QTRY_VERIFY(!buttonIn(desk.window, u"signOutStay"_s));
    QCOMPARE(desk.signedOut, 0);
    desk.leave();
    QTRY_VERIFY(buttonIn(desk.window, u"signOutAnyway"_s));
    buttonIn(desk.window, u"signOutAnyway"_s)->click();
    QCOMPARE(desk.signedOut, 1);
}

void LastStepsTest::whatAnEarlierRunLeftStaysAQuestion()
{
    Desk desk;
    desk.office.remote.show(Remote::Reach::Online);
    desk.office.onWriter([&] { must(desk.office.bench.perform(AcceptApplication {desk.application}, {}, Hold::ForUndo)); });
    desk.leave();
    QTRY_COMPARE(desk.signedOut, 1);
    QVERIFY(waitingIn(desk.office.use).at(0).held);
}

void LastStepsTest::theMenusSignOutAsks()
{
    const Computer computer;
    const auto run = computer.start();
    computer.hold(run->desktop());
    Q_EMIT run->desktop().window().signOutRequested();
    QTRY_VERIFY(buttonIn(run->desktop().window(), u"signOutAnyway"_s));
    QVERIFY(run->desktop().context().useCases.session.current());
    buttonIn(run->desktop().window(), u"signOutAnyway"_s)->click();
    QTRY_VERIFY(run->desktop().railIds().isEmpty());
    QVERIFY(!run->desktop().context().useCases.session.current());
}

void LastStepsTest::aWindowClosedByHandReleases()
{
    const Computer computer;
    auto run = computer.start();
    computer.hold(run->desktop());
    QTimer::singleShot(0, &run->desktop(), [&] { run->desktop().window().close(); });
    QApplication::exec();
    run.reset();
    run = computer.start();
    QTest::qWait(100);
    QVERIFY(!buttonIn(run->desktop().window(), u"heldSend"_s)); // Closed, so it was meant.
    const auto waiting = waitingIn(run->desktop().context().useCases);
    QCOMPARE(waiting.size(), 1U);
    QVERIFY(!waiting[0].held);
}

void LastStepsTest::aProgramThatWasCutOffAsksAtTheNextStart()
{
    const Computer computer;
    auto run = computer.start();
    computer.hold(run->desktop());
    run.reset(); // As if by a kill: the window never closes.
    run = computer.start();
    QTRY_VERIFY(buttonIn(run->desktop().window(), u"heldSend"_s));
    QVERIFY(waitingIn(run->desktop().context().useCases).at(0).held);
}

int main(int argc, char *argv[])
{
    Desktop::prepareProcess();
    QApplication application(argc, argv);
    LastStepsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_last_steps.moc"
