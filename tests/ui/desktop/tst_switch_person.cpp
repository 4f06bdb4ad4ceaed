#include "app/desktop/desktop.h"
#include "app/desktop/profiles.h"

#include <QAbstractButton>
#include <QDir>
#include <QMenu>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace cpv;

namespace {

const QString Started = u"started with"_s;

/// Instead of a second window: the folder says that the program was started for it, and how.
int leaveATrace(const QStringList &arguments)
{
    const QString folder = arguments.value(arguments.indexOf(u"--profile"_s) + 1);
    QFile trace(folder + u'/' + Started);
    return QDir().mkpath(folder) && trace.open(QIODevice::WriteOnly) && trace.write(arguments.mid(1).join(u' ').toUtf8()) > 0 ? 0 : 1;
}

QString traceIn(const QString &folder)
{
    QFile trace(folder + u'/' + Started);
    return trace.open(QIODevice::ReadOnly) ? QString::fromUtf8(trace.readAll()) : QString();
}

} // namespace

/// Several people at one computer: the user's menu brings another one's window up beside this one.
class SwitchPersonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void somebodyNewGetsAWindowWithAProfileOfTheirOwn()
    {
        const QTemporaryDir home;
        const auto desktop = opened(home.filePath(u"profile"_s));
        choose(*desktop, [](QMenu &people) { return people.findChild<QAction *>(u"anotherPerson"_s); });
        const QString folder = home.filePath(u"profile-2"_s);
        QTRY_COMPARE(traceIn(folder), u"--profile %1 --registry http://127.0.0.1:9"_s.arg(folder)); // Where to sign in is known.
        QVERIFY(desktop->window().isVisible());
    }

    void somebodyKnownGetsTheirs()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(u"profile-7"_s);
        QVERIFY(QDir().mkpath(folder));
        Profiles(folder, {}).remember(u"王丽"_s, u"恒锐"_s, QDateTime::currentDateTimeUtc());
        const auto desktop = opened(home.filePath(u"profile"_s));
        choose(*desktop, [](QMenu &people) {
            const auto actions = people.actions();
            const auto found = std::ranges::find(actions, u"王丽 (恒锐)"_s, &QAction::text);
            return found == actions.end() ? nullptr : *found;
        });
        QTRY_COMPARE(traceIn(folder), u"--profile "_s + folder);
        QVERIFY(!QDir(home.filePath(u"profile-2"_s)).exists());
    }

private:
    static std::unique_ptr<Desktop> opened(const QString &profile)
    {
        auto desktop = Desktop::open(*qApp, {.registry = QUrl(u"http://127.0.0.1:9"_s), .profile = profile});
        if (!desktop)
            qFatal("%s", qPrintable(desktop.error().detail));
        (*desktop)->show();
        [&] { QTRY_VERIFY(!(*desktop)->window().currentPageId().isEmpty()); }(); // The front page is there.
        return *std::move(desktop);
    }
    /// As by the button at the rail's foot.
    template <typename Pick> static void choose(Desktop &desktop, Pick pick)
    {
        bool found = false;
        QTimer::singleShot(0, &desktop, [&] { // The menu runs a loop of its own.
            auto *menu = desktop.window().findChild<QMenu *>(u"userMenu"_s);
            auto *people = menu ? menu->findChild<QMenu *>(u"switchPerson"_s) : nullptr;
            if (QAction *action = people ? pick(*people) : nullptr) {
                found = true;
                action->trigger();
            }
            if (menu)
                menu->close();
        });
        desktop.window().findChild<QAbstractButton *>(u"userButton"_s)->click();
        QVERIFY(found);
    }
};

int main(int argc, char *argv[])
{
    Desktop::prepareProcess();
    QApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(u"--profile"_s))
        return leaveATrace(QCoreApplication::arguments());
    SwitchPersonTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_switch_person.moc"
