#include "ui/shell/sign_in_page.h"
#include "ui/shell/user_menu.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace cpv;
using namespace Qt::StringLiterals;

class TestSignInPage : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};

private Q_SLOTS:
    void theDemonstrationOffersEveryRole()
    {
        SignInPage page;
        page.resize(1000, 700);
        page.show();
        QVERIFY(!page.findChild<QPushButton *>(u"demo_zhangwei"_s)->isVisible());
        page.setDemonstration(true);
        auto *login = page.findChild<QLineEdit *>(u"loginEdit"_s);
        for (const QString &person : {u"zhangwei"_s, u"provider1"_s, u"limin"_s, u"wangjianguo"_s, u"chenli"_s, u"wangfang"_s, u"zhouning"_s, u"sunyi"_s}) {
            auto *role = page.findChild<QPushButton *>(u"demo_"_s + person);
            QVERIFY2(role && role->isVisible() && role->text().contains(person), qPrintable(person));
            QTest::mouseClick(role, Qt::LeftButton);
            QCOMPARE(login->text(), person);
        }
    }

    void whoLooksAroundFindsTheWayInInTheMenu()
    {
        UserMenu visitors(m_theme, {.signOut = false}, nullptr);
        QSignalSpy asked(&visitors, &UserMenu::signInOrOutRequested);
        auto *signIn = visitors.findChild<QAction *>(u"signIn"_s);
        QVERIFY(signIn && !visitors.findChild<QAction *>(u"signOut"_s));
        signIn->trigger();
        QCOMPARE(asked.size(), 1);
        const UserMenu persons(m_theme, {}, nullptr);
        QVERIFY(persons.findChild<QAction *>(u"signOut"_s) && !persons.findChild<QAction *>(u"signIn"_s));
    }
};

QTEST_MAIN(TestSignInPage)
#include "tst_sign_in_page.moc"
