#include "app/desktop/desktop.h"
#include "tests/support/fake_connection.h"
#include "tests/support/fake_data_folder.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/sme/factory.h"
#include "ui/common/settings_page.h"
#include "ui/models/connection_text.h"
#include "ui/models/money_display.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace cpv;

namespace {

std::unique_ptr<Desktop> opened(const QString &profile)
{
    auto desktop = Desktop::open(*qApp, {.profile = profile});
    if (!desktop)
        qFatal("%s", qPrintable(desktop.error().detail));
    return *std::move(desktop);
}

/// At the settings, as somebody who has not signed in.
QWidget &settingsOf(Desktop &desktop)
{
    desktop.show();
    if (!QTest::qWaitFor([&] { return desktop.window().findChild<QAbstractButton *>(u"welcomeLater"_s) != nullptr; }))
        qFatal("no welcome");
    desktop.window().findChild<QAbstractButton *>(u"welcomeLater"_s)->click();
    if (!QTest::qWaitFor([&] { return desktop.railIds().contains(u"settings"_s); }))
        qFatal("no settings");
    desktop.window().showPage(u"settings"_s);
    return *desktop.window().builtPage(u"settings"_s);
}

template <typename Widget> Widget &at(QWidget &page, const QString &name)
{
    auto *widget = page.findChild<Widget *>(name);
    if (!widget)
        qFatal("no %s", qPrintable(name));
    return *widget;
}

void press(QWidget &page, const QString &control, const QString &text)
{
    for (QAbstractButton *button : at<SegmentedControl>(page, control).findChildren<QAbstractButton *>()) {
        if (button->text() == text)
            return button->click();
    }
    qFatal("no %s in %s", qPrintable(text), qPrintable(control));
}

void pick(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(box.findData(data));
    Q_EMIT box.activated(box.currentIndex());
}

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

}

/// What a person chooses on the settings' page counts at once and is there again at the next start.
class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereSomebodySignedOutOnlyWhatIsPublicIsSeen()
    {
        const QTemporaryDir profile;
        {
            const auto desktop = opened(profile.path());
            settingsOf(*desktop);
            QVERIFY(desktop->railIds().contains(u"vouchers"_s)); // Nobody's records are here: all of it may be looked at.
        }
        QSettings(profile.filePath(u"settings.ini"_s), QSettings::IniFormat).setValue(u"somebodys"_s, true);
        const auto desktop = opened(profile.path());
        settingsOf(*desktop);
        QCOMPARE(desktop->railIds(), (QStringList {u"programmes"_s, u"settings"_s, u"help"_s}));
    }

    void everyChoiceCountsAtOnceAndIsKept()
    {
        const QTemporaryDir profile;
        {
            const auto desktop = opened(profile.path());
            QWidget &page = settingsOf(*desktop);
            QCOMPARE(desktop->translations().language(), QLocale::Chinese);
            press(page, u"settingsLanguage"_s, u"English"_s);
            QCOMPARE(desktop->translations().language(), QLocale::English);
            QTRY_VERIFY(textsOf(page).contains(u"Appearance"_s)); // Widgets hear of it in the next turn.
            press(page, u"settingsTheme"_s, u"Dark"_s);
            QVERIFY(desktop->theme().isDark());
            press(page, u"settingsDensity"_s, u"Compact"_s);
            at<QAbstractButton>(page, u"settingsContrast"_s).click();
            pick(at<QComboBox>(page, u"settingsZoom"_s), 120);
            press(page, u"settingsUnit"_s, u"Yuan"_s);
            pick(at<QComboBox>(page, u"settingsProxyMode"_s), int(ProxyMode::None));
        }
        const auto again = opened(profile.path());
        QCOMPARE(again->translations().language(), QLocale::English);
        QCOMPARE(again->theme().mode(), Theme::Mode::Dark);
        QCOMPARE(again->theme().density(), Tokens::Density::Compact);
        QCOMPARE(again->theme().contrast(), Tokens::Contrast::High);
        QCOMPARE(again->theme().zoom(), 1.2);
        QVERIFY(!figuresInWan());
        QCOMPARE(at<QComboBox>(settingsOf(*again), u"settingsProxyMode"_s).currentData().toInt(), int(ProxyMode::None));
    }

    void largeAmountsFollowTheUnit()
    {
        const QTemporaryDir profile;
        const auto desktop = opened(profile.path());
        QCOMPARE(moneySentence(Money::fromYuan(360'000)), u"36.00 万元"_s);
        QWidget &page = settingsOf(*desktop);
        press(page, u"settingsUnit"_s, u"元"_s);
        QCOMPARE(moneySentence(Money::fromYuan(360'000)), u"360,000.00 元"_s);
        press(page, u"settingsUnit"_s, u"万元"_s);
        QCOMPARE(moneySentence(Money::fromYuan(360'000)), u"36.00 万元"_s);
    }

    void theFolderOfTheDataIsNamed()
    {
        const QTemporaryDir profile;
        const auto desktop = opened(profile.path());
        QCOMPARE(at<QLabel>(settingsOf(*desktop), u"settingsFolder"_s).text(), QDir::toNativeSeparators(profile.path()));
    }

    void aFolderIsAskedBeforeAnythingMoves()
    {
        FakeConnection connection;
        FakeDataFolder folder;
        Theme theme(*qApp);
        Translations translations(*qApp);
        translations.setLanguage(QLocale::English);
        Factory factory;
        SettingsPage page({theme, connection, factory.use, folder, {}}, nullptr);
        const auto choose = [&](const QString &path) {
            at<QAbstractButton>(page, u"settingsMoveFolder"_s).click();
            auto &dialog = at<QFileDialog>(page, u"moveFolderDialog"_s);
            Q_EMIT dialog.fileSelected(path);
            delete &dialog;
        };
        auto &notice = at<Notice>(page, u"settingsFolderNotice"_s);
        QVERIFY(notice.isHidden());
        const std::pair<FolderRefusal, QString> refusals[] = {{{FolderFlaw::NotEmpty, u"E:/full"_s}, u"not empty"_s},
            {{FolderFlaw::Inside, u"E:/x"_s}, u"inside the present"_s}, {{FolderFlaw::NotWritable, u"E:/x"_s}, u"can't write"_s},
            {{FolderFlaw::NoRoom, u"E:/x"_s, 2'000'000'000, 1'000'000}, u"not enough room"_s},
            {{FolderFlaw::NotPrivate, u"E:/x"_s}, u"others could read"_s}, {{FolderFlaw::Failed, u"E:/x/device.key"_s}, u"Nothing is lost"_s}};
        for (const auto &[refusal, words] : refusals) {
            folder.verdict = tl::unexpected(refusal);
            choose(u"E:/x"_s);
            QTRY_VERIFY2(textsOf(notice).contains(words), qPrintable(words));
        }
        QVERIFY(folder.movedTo.isEmpty());
        folder.verdict = 312 * 1024 * 1024;
        choose(u"E:/data"_s);
        QTRY_VERIFY(textsOf(notice).contains(u"312.0 MB"_s));
        QCOMPARE(folder.looked, u"E:/data"_s);
        QVERIFY(folder.movedTo.isEmpty()); // Only asked.
        notice.findChild<QAbstractButton *>()->click();
        QCOMPARE(folder.movedTo, u"E:/data"_s);
    }

    void howTheLastMoveEndedIsSaid()
    {
        FakeConnection connection;
        FakeDataFolder folder;
        Theme theme(*qApp);
        Translations translations(*qApp);
        translations.setLanguage(QLocale::English);
        Factory factory;
        folder.last = MoveOutcome {u"C:/old"_s, folder.folder()};
        SettingsPage moved({theme, connection, factory.use, folder, {}}, nullptr);
        QVERIFY(textsOf(at<Notice>(moved, u"settingsFolderNotice"_s)).contains(u"Your data are now in"_s));
        folder.last->refusal = FolderRefusal {FolderFlaw::Failed, u"E:/data/replica.sqlite"_s};
        SettingsPage failed({theme, connection, factory.use, folder, {}}, nullptr);
        QVERIFY(textsOf(at<Notice>(failed, u"settingsFolderNotice"_s)).contains(u"not moved"_s));
    }

    void whatTheKeyboardChangesShowsThere()
    {
        const QTemporaryDir profile;
        const auto desktop = opened(profile.path());
        QWidget &page = settingsOf(*desktop);
        desktop->theme().setZoom(1.3);
        QCOMPARE(at<QComboBox>(page, u"settingsZoom"_s).currentData().toInt(), 130);
        desktop->theme().setMode(Theme::Mode::System);
        QCOMPARE(at<SegmentedControl>(page, u"settingsTheme"_s).currentId(), u"system"_s);
    }

    void aProxyIsSavedOnlyWhole()
    {
        FakeConnection connection;
        connection.saved = {};
        Theme theme(*qApp);
        Translations translations(*qApp);
        translations.setLanguage(QLocale::English);
        Factory factory;
        FakeDataFolder folder;
        SettingsPage page({theme, connection, factory.use, folder, {}}, nullptr);
        page.refresh();
        pick(at<QComboBox>(page, u"settingsProxyMode"_s), int(ProxyMode::Manual));
        auto &host = at<QLineEdit>(page, u"settingsProxyHost"_s);
        auto &save = at<QAbstractButton>(page, u"settingsProxySave"_s);
        for (const QString &bad : {u""_s, u"  "_s, u"http://proxy"_s}) {
            host.setText(bad);
            save.click();
            QCOMPARE(connection.saved, ProxyChoice());
        }
        host.setText(u" proxy.example "_s);
        auto &port = at<QLineEdit>(page, u"settingsProxyPort"_s);
        for (const QString &bad : {u""_s, u"0"_s, u"65536"_s}) {
            port.setText(bad);
            save.click();
            QCOMPARE(connection.saved, ProxyChoice());
        }
        port.setText(u"3128"_s);
        save.click();
        QCOMPARE(connection.saved, (ProxyChoice {ProxyMode::Manual, u"proxy.example"_s, 3128}));
    }

    void theTestSaysWhereTheWayEnds()
    {
        FakeConnection connection;
        Theme theme(*qApp);
        Translations translations(*qApp);
        translations.setLanguage(QLocale::English);
        Factory factory;
        FakeDataFolder folder;
        SettingsPage page({theme, connection, factory.use, folder, {}}, nullptr);
        page.refresh();
        at<QAbstractButton>(page, u"settingsCheckConnection"_s).click();
        QTRY_VERIFY(textsOf(page).contains(u"Office Firewall"_s));
        QVERIFY(textsOf(page).contains(u"The registry was not reached."_s));
        QCOMPARE(connection.tried, connection.saved);
    }

    void theRealWayEndsWhereNobodyListens()
    {
        const QTemporaryDir profile;
        const auto desktop = opened(profile.path());
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            desktop->context().setRegistry(QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())));
        }
        QWidget &page = settingsOf(*desktop);
        press(page, u"settingsLanguage"_s, u"English"_s);
        at<QAbstractButton>(page, u"settingsCheckConnection"_s).click();
        QTRY_VERIFY_WITH_TIMEOUT(textsOf(page).contains(u"refuses the connection"_s), 30'000);
    }

    void everyWordHasASentence()
    {
        Translations translations(*qApp);
        const std::pair<ConnectionStage, QStringList> words[] = {{ConnectionStage::Address, {u"none"_s, u"plainText"_s}},
            {ConnectionStage::Lookup, {u"notFound"_s}},
            {ConnectionStage::Connect, {u"refused"_s, u"silent"_s, u"unreachable"_s, u"proxyRefused"_s, u"proxySilent"_s, u"proxyNotFound"_s, u"proxySignIn"_s}},
            {ConnectionStage::Secure, {u"expired"_s, u"notYetValid"_s, u"host"_s, u"unknownIssuer"_s, u"noTls"_s, u"other"_s}},
            {ConnectionStage::Registry, {u"status"_s, u"notOurs"_s, u"silent"_s}}};
        for (const auto language : {QLocale::Chinese, QLocale::English}) {
            translations.setLanguage(language);
            for (const auto &[stage, all] : words) {
                QSet<QString> found;
                for (const QString &word : all) {
                    const ConnectionWords said = connectionWords({stage, StageOutcome::Failed, word, {u"one"_s, u"two"_s}});
                    QVERIFY2(!said.found.isEmpty() && !said.advice.isEmpty() && !found.contains(said.found), qPrintable(word));
                    found.insert(said.found);
                }
            }
        }
    }
};

int main(int argc, char *argv[])
{
    Desktop::prepareProcess();
    QApplication application(argc, argv);
    SettingsPageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_settings_page.moc"
