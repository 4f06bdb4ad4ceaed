#include "app/desktop/tray.h"
#include "ui/theme/theme.h"

#include <QSettings>
#include <QSystemTrayIcon>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace cpv {

class FakeRoom : public TrayRoom
{
public:
    explicit FakeRoom(QStringList &said) : m_said(said) { }
    void showIcon(const QIcon &, const QString &toolTip) override { m_said << u"icon: "_s + toolTip; }
    void showMessage(const QString &, const QString &text) override { m_said << text; }

private:
    QStringList &m_said;
};

NotificationItem item(const QString &key, Tone tone, bool unread = true)
{
    return {.key = key, .icon = {}, .tone = tone, .text = u"Text of "_s + key, .time = {}, .page = {}, .unread = unread};
}

/// The icon beside the clock.
class TrayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsNoneWhereTheDesktopHasNoPlaceForIt()
    {
        QCOMPARE(TrayRoom::ofDesktop() != nullptr, QSystemTrayIcon::isSystemTrayAvailable());
    }

    void eachReminderIsSaidOnce()
    {
        const Theme theme(*qApp);
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        QStringList said;
        {
            Tray tray(std::make_unique<FakeRoom>(said), settings);
            tray.showItems({item(u"due30"_s, Tone::Warn), item(u"paid"_s, Tone::Ok), item(u"read"_s, Tone::Bad, false)});
            QCOMPARE(said, (QStringList {u"icon: Compute Voucher Desk: 2 unread"_s, u"Text of due30"_s}));
            said.clear();
            tray.showItems({item(u"due30"_s, Tone::Warn)}); // Shown anew with every change.
            QCOMPARE(said, QStringList(u"icon: Compute Voucher Desk: 1 unread"_s));
        }
        said.clear();
        Tray again(std::make_unique<FakeRoom>(said), settings); // The program was started anew.
        again.showItems({item(u"due30"_s, Tone::Warn), item(u"due7"_s, Tone::Warn)});
        QCOMPARE(said.last(), u"Text of due7"_s);
        said.clear();
        again.showItems({item(u"a"_s, Tone::Bad), item(u"b"_s, Tone::Warn), item(u"c"_s, Tone::Warn), item(u"d"_s, Tone::Warn), item(u"e"_s, Tone::Bad)});
        QCOMPARE(said.last(), u"Text of a\nText of b\nText of c\n2 more under the bell"_s);
        QCOMPARE(said.size(), 2); // One message for all of them.
    }

    void whoChoosesItWantsTheWindow()
    {
        const Theme theme(*qApp);
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        QStringList said;
        auto room = std::make_unique<FakeRoom>(said);
        FakeRoom &desktop = *room;
        const Tray tray(std::move(room), settings);
        const QSignalSpy chosen(&tray, &Tray::chosen);
        Q_EMIT desktop.chosen();
        QCOMPARE(chosen.count(), 1);
    }

    void thePictureSaysHowMuchIsUnread()
    {
        const Theme theme(*qApp);
        for (const int side : {16, 22, 48}) {
            const QImage none = trayPicture(side, 0).toImage();
            QCOMPARE(none.size(), QSize(side, side));
            QCOMPARE(none.pixelColor(side / 2, 1), currentTokens()[Token::Accent]);
            QVERIFY(trayPicture(side, 1).toImage() != none);
            QVERIFY(trayPicture(side, 2).toImage() != trayPicture(side, 1).toImage());
            QCOMPARE(trayPicture(side, 10).toImage(), trayPicture(side, 500).toImage()); // More than a digit has room for.
        }
    }
};

} // namespace cpv

QTEST_MAIN(cpv::TrayTest)
#include "tst_tray.moc"
