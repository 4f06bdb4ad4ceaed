#include "app/desktop/tray.h"
#include "ui/theme/theme.h"

#include <QSystemTrayIcon>
#include <QtTest>

namespace cpv {

/// The icon beside the clock.
class TrayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsNoneWhereTheDesktopHasNoPlaceForIt()
    {
        QCOMPARE(Tray::whereThereIsOne() != nullptr, QSystemTrayIcon::isSystemTrayAvailable());
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
