#include "app/desktop/desktop.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace cpv;

/// The window of a profile: how it looks is kept there and comes back with the next start.
class RememberedLookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChoiceOfTheUsersMenuIsKept()
    {
        QTemporaryDir profile;
        {
            const auto desktop = opened(profile.path());
            QCOMPARE(desktop->theme().mode(), Theme::Mode::Light);
            QCOMPARE(desktop->theme().density(), Tokens::Density::Normal);
            QCOMPARE(desktop->theme().contrast(), Tokens::Contrast::Normal);
            desktop->theme().setMode(Theme::Mode::System);
            desktop->theme().setDensity(Tokens::Density::Compact);
            desktop->theme().setContrast(Tokens::Contrast::High);
            Q_EMIT desktop->window().themeToggled();
            Q_EMIT desktop->window().zoomChanged(1.2);
        }
        const auto again = opened(profile.path());
        QCOMPARE(again->theme().mode(), Theme::Mode::System);
        QCOMPARE(again->theme().density(), Tokens::Density::Compact);
        QCOMPARE(again->theme().contrast(), Tokens::Contrast::High);
        QCOMPARE(again->theme().zoom(), 1.2);
    }

    void f1OpensHelpBeforeAnybodySignsIn()
    {
        QTemporaryDir profile;
        const auto desktop = opened(profile.path());
        desktop->show();
        QVERIFY(QTest::qWaitForWindowActive(&desktop->window()));
        QTRY_VERIFY(!desktop->window().currentPageId().isEmpty());
        QTest::keyClick(&desktop->window(), Qt::Key_F1);
        QCOMPARE(desktop->window().currentPageId(), u"help"_s);
    }

private:
    static std::unique_ptr<Desktop> opened(const QString &profile)
    {
        auto desktop = Desktop::open(*qApp, {.profile = profile});
        if (!desktop)
            qFatal("%s", qPrintable(desktop.error().detail));
        return *std::move(desktop);
    }
};

int main(int argc, char *argv[])
{
    Desktop::prepareProcess();
    QApplication application(argc, argv);
    RememberedLookTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_remembered_look.moc"
