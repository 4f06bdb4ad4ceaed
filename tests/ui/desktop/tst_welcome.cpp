#include "app/desktop/desktop.h"
#include "ui/common/places_card.h"

#include <QLabel>
#include <QScreen>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace cpv;

/// The first screen, before anybody has an account.
class WelcomeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSevenPlacesSayWhatTheyPay()
    {
        QTemporaryDir profile;
        auto desktop = Desktop::open(*qApp, {.profile = profile.path()});
        QVERIFY(desktop);
        (*desktop)->show();
        QTRY_COMPARE((*desktop)->window().currentPageId(), u"welcome"_s);
        const auto *card = (*desktop)->window().findChild<PlacesCard *>();
        QVERIFY(card);
        const auto shown = [card](const QString &text) {
            const auto labels = card->findChildren<QLabel *>();
            return std::ranges::count(labels, text, &QLabel::text);
        };
        for (const QString &place : {u"上海"_s, u"北京"_s, u"深圳"_s, u"成都"_s, u"宁波"_s, u"山东"_s, u"河南"_s})
            QTRY_COMPARE(shown(place), 1);
        QCOMPARE(shown(u"80 %"_s), 1); // As published: Shanghai's, for rented computing.
    }

    void theWindowIsNoLargerThanTheScreen()
    {
        QTemporaryDir profile;
        auto desktop = Desktop::open(*qApp, {.profile = profile.path()});
        QVERIFY(desktop);
        const QSize room = qApp->primaryScreen()->availableSize(); // 800 × 800 without a display.
        QVERIFY2((*desktop)->window().width() <= room.width() || (*desktop)->window().minimumSizeHint().width() > room.width(),
            qPrintable(u"%1"_s.arg((*desktop)->window().width())));
        QVERIFY((*desktop)->window().height() <= room.height());
    }
};

int main(int argc, char *argv[])
{
    Desktop::prepareProcess();
    QApplication application(argc, argv);
    WelcomeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_welcome.moc"
