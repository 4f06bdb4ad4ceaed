#include "app/desktop/desktop_run.h"
#include "app/desktop/sync_folder.h"
#include "tests/support/no_warnings.h"
#include "ui/widgets/notice.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QLabel>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace cpv;

namespace {

/// A computer on which somebody works whose home is in "home".
class Computer
{
public:
    Computer() { m_options.profile = at(u"home"_s); }

    QString at(const QString &name) const { return m_folder.filePath(name); }
    ProfileHome home() const { return ProfileHome(at(u"home"_s)); }

    DesktopRun &start(const QString &profile = {})
    {
        DesktopOptions options = m_options;
        if (!profile.isEmpty())
            options.profile = profile;
        m_run = std::make_unique<DesktopRun>(*qApp, options);
        return *m_run;
    }
    void end() { m_run.reset(); }

private:
    QTemporaryDir m_folder;
    DesktopOptions m_options;
    std::unique_ptr<DesktopRun> m_run;
};

/// At the settings, as somebody who has not signed in.
QWidget &settingsOf(Desktop &desktop)
{
    desktop.show();
    const auto front = [&](const QString &name) { return desktop.window().findChild<QAbstractButton *>(name); };
    if (!QTest::qWaitFor([&] { return front(u"welcomeLater"_s) != nullptr; }))
        qFatal("no welcome");
    front(u"welcomeLater"_s)->click();
    if (!QTest::qWaitFor([&] { return desktop.railIds().contains(u"settings"_s); }))
        qFatal("no settings");
    desktop.window().showPage(u"settings"_s);
    return *desktop.window().builtPage(u"settings"_s);
}

QString wordsOf(const QWidget &page)
{
    QStringList words;
    for (const QLabel *label : page.findChild<QWidget *>(u"settingsFolderNotice"_s)->findChildren<QLabel *>())
        words += label->text();
    return words.join(u'\n');
}

/// As a person does: the dialog, the question, its button. The event loop ends when the window is to close.
void moveByHand(Desktop &desktop, const QString &folder)
{
    QWidget &page = settingsOf(desktop);
    page.findChild<QAbstractButton *>(u"settingsMoveFolder"_s)->click();
    auto *dialog = desktop.window().findChild<QFileDialog *>(u"moveFolderDialog"_s);
    Q_EMIT dialog->fileSelected(folder);
    dialog->reject();
    auto *notice = page.findChild<Notice *>(u"settingsFolderNotice"_s);
    if (!QTest::qWaitFor([&] { return !notice->isHidden(); }))
        qFatal("no answer");
    notice->findChild<QAbstractButton *>()->click();
    QApplication::exec();
}

} // namespace

/// The data move between two windows of one program.
class DataFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonMovesTheDataAndGoesOnThere();
    void theNextStartFindsThem();
    void theFolderOnTheCommandLineIsTheOneThatCounts();
    void aDiskThatIsNotThereIsSaidAndNothingIsMadeAnew();
    void aCopyThatDoesNotOpenIsLeftForTheOldFolder();
    void anUnfinishedCopyIsNobodysProfile();
    void oneProgramHoldsBothFolders();
    void everyOpeningErrorSaysWhatToDo();
};

void DataFolderTest::aPersonMovesTheDataAndGoesOnThere()
{
    Computer computer;
    DesktopRun &run = computer.start();
    QVERIFY(run.open());
    QVERIFY(!run.isMoveWanted());
    run.desktop().translations().setLanguage(QLocale::English);
    run.desktop().theme().setZoom(1.2);
    QSettings(computer.at(u"home/settings.ini"_s), QSettings::IniFormat).setValue(u"zoom"_s, 1.2);
    moveByHand(run.desktop(), computer.at(u"drive/data"_s));
    QVERIFY(run.isMoveWanted());
    run.move();
    const auto again = run.open();
    QVERIFY(again && *again == DesktopRun::Opened::Window);
    QVERIFY(!run.isMoveWanted());
    QCOMPARE(run.desktop().dataFolder().folder(), computer.at(u"drive/data"_s));
    QCOMPARE(run.desktop().theme().zoom(), 1.2); // The settings came along.
    QVERIFY(QFile::exists(computer.at(u"drive/data/replica.sqlite"_s)));
    QVERIFY(!QFile::exists(computer.at(u"home/replica.sqlite"_s)));
    QVERIFY(!QFile::exists(computer.at(u"home/settings.ini"_s)));
    run.desktop().translations().setLanguage(QLocale::English);
    QWidget &page = settingsOf(run.desktop());
    QVERIFY2(wordsOf(page).contains(u"Your data are now in"_s), qPrintable(wordsOf(page)));
}

void DataFolderTest::theNextStartFindsThem()
{
    Computer computer;
    QVERIFY(computer.start().open());
    computer.end();
    QVERIFY(ProfileMove(computer.home(), computer.at(u"home"_s), computer.at(u"data"_s), usualGround(&syncFolder)).run());
    for (int start = 0; start < 2; ++start) {
        DesktopRun &run = computer.start();
        QVERIFY(run.open());
        QCOMPARE(run.desktop().dataFolder().folder(), computer.at(u"data"_s));
        QVERIFY(!run.desktop().dataFolder().lastMove());
        computer.end();
    }
    QVERIFY(!QFile::exists(computer.at(u"home/replica.sqlite"_s))); // The first start finished what the move had left.
}

void DataFolderTest::theFolderOnTheCommandLineIsTheOneThatCounts()
{
    Computer computer;
    QVERIFY(computer.start().open());
    computer.end();
    QVERIFY(ProfileMove(computer.home(), computer.at(u"home"_s), computer.at(u"data"_s), usualGround(&syncFolder)).run());
    const auto options = readOptions({u"cpv"_s, u"--profile"_s, computer.at(u"other"_s)});
    QVERIFY(options);
    DesktopRun &run = computer.start(options->profile);
    QVERIFY(run.open());
    QCOMPARE(run.desktop().dataFolder().folder(), computer.at(u"other"_s));
}

void DataFolderTest::aDiskThatIsNotThereIsSaidAndNothingIsMadeAnew()
{
    Computer computer;
    QVERIFY(computer.start().open());
    computer.end();
    QVERIFY(ProfileMove(computer.home(), computer.at(u"home"_s), computer.at(u"drive/data"_s), usualGround(&syncFolder)).run());
    QVERIFY(computer.start().open());
    computer.end();
    QVERIFY(QDir().rename(computer.at(u"drive"_s), computer.at(u"drawer"_s)));
    const auto opened = computer.start().open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Errc::NotFound);
    QVERIFY(!QFileInfo::exists(computer.at(u"drive"_s)));
    computer.end();
    QVERIFY(QDir().rename(computer.at(u"drawer"_s), computer.at(u"drive"_s)));
    QVERIFY(computer.start().open());
}

void DataFolderTest::aCopyThatDoesNotOpenIsLeftForTheOldFolder()
{
    Computer computer;
    QVERIFY(computer.start().open());
    computer.end();
    QVERIFY(ProfileMove(computer.home(), computer.at(u"home"_s), computer.at(u"data"_s), usualGround(&syncFolder)).run());
    QFile damaged(computer.at(u"data/replica.sqlite"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(QByteArray(8192, 'x')) > 0);
    damaged.close();
    DesktopRun &run = computer.start();
    QVERIFY(run.open());
    QCOMPARE(run.desktop().dataFolder().folder(), computer.at(u"home"_s));
    QVERIFY(QFile::exists(computer.at(u"home/replica.sqlite"_s)));
    run.desktop().translations().setLanguage(QLocale::English);
    QWidget &page = settingsOf(run.desktop());
    QVERIFY2(wordsOf(page).contains(u"Nothing is lost"_s), qPrintable(wordsOf(page)));
}

void DataFolderTest::anUnfinishedCopyIsNobodysProfile()
{
    Computer computer;
    QVERIFY(computer.start().open());
    computer.end();
    QVERIFY(ProfileMove(computer.home(), computer.at(u"home"_s), computer.at(u"data"_s), usualGround(&syncFolder)).run());
    QVERIFY(giveUpMove(computer.home()));
    const auto opened = computer.start(computer.at(u"data"_s)).open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Errc::Conflict);
}

void DataFolderTest::oneProgramHoldsBothFolders()
{
    Computer computer;
    QVERIFY(computer.start().open());
    computer.end();
    QVERIFY(ProfileMove(computer.home(), computer.at(u"home"_s), computer.at(u"data"_s), usualGround(&syncFolder)).run());
    QVERIFY(computer.start().open());
    for (const QString &folder : {u"home"_s, u"data"_s}) {
        DesktopOptions options;
        options.profile = computer.at(folder);
        DesktopRun second(*qApp, options);
        const auto opened = second.open();
        QVERIFY(opened && *opened == DesktopRun::Opened::AnotherWindow);
    }
}

void DataFolderTest::everyOpeningErrorSaysWhatToDo()
{
    QSet<QString> titles;
    for (const Errc code : {Errc::NotFound, Errc::Malformed, Errc::Conflict, Errc::Busy, Errc::Storage, Errc::DiskFull}) {
        const ErrorWords words = DesktopRun::openingWords({code, {u"E:/data"_s}, {}});
        QVERIFY(!words.title.isEmpty() && !words.advice.isEmpty());
        titles.insert(words.title);
    }
    QCOMPARE(titles.size(), 6);
}

int main(int argc, char *argv[])
{
    Desktop::prepareProcess();
    QApplication application(argc, argv);
    DataFolderTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_data_folder.moc"
