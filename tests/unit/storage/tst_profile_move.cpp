#include "core/sqlite/database.h"
#include "core/storage/profile_move.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace cpv;

namespace {

/// A program that ended there and then, with nobody to clear up.
struct Killed { };

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

void put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

/// A computer with one profile, and room elsewhere.
class Disk
{
public:
    Disk()
    {
        put(at(u"home/device.key"_s), QByteArray(32, 'k'));
        QFile::setPermissions(at(u"home/device.key"_s), OwnerOnly);
        put(at(u"home/settings.ini"_s), "[General]\nlanguage=zh_CN\n");
        put(at(u"home/program.lock"_s), "4711");
        put(at(u"home/materials/"_s + paper), "%PDF-1.7 contract");
        put(at(u"home/board.pdf"_s), QByteArray(1025 * 1024, 'p')); // Somebody's own; longer than a block.
        work(at(u"home"_s), u"before"_s);
    }

    QString at(const QString &name) const { return m_folder.filePath(name); }
    ProfileHome home() const { return ProfileHome(at(u"home"_s)); }
    QString dataFolder() const { return home().place().value().folder; }
    ProfileMove moveTo(const QString &folder) { return ProfileMove(home(), dataFolder(), at(folder), ground); }

    /// As a program does that has the folder open.
    static void work(const QString &folder, const QString &word)
    {
        const auto database = Database::open(folder + u"/replica.sqlite"_s, Database::Mode::ReadWriteOwner);
        (*database)->exec(u"CREATE TABLE IF NOT EXISTS word (text TEXT)"_s);
        (*database)->exec(u"INSERT INTO word VALUES ('%1')"_s.arg(word));
    }

    static QStringList words(const QString &folder)
    {
        if (!QFile::exists(folder + u"/replica.sqlite"_s))
            return {};
        const auto database = Database::open(folder + u"/replica.sqlite"_s, Database::Mode::Reader);
        QStringList found;
        auto select = (*database)->statement(u"SELECT text FROM word"_s);
        while (select->executeStep())
            found += QString::fromStdString(select->getColumn(0).getString());
        return found;
    }

    /// Everything that a person has is in the folder.
    static bool isWhole(const QString &folder, const QStringList &written = {u"before"_s})
    {
        return words(folder) == written && bytesOf(folder + u"/device.key"_s) == QByteArray(32, 'k')
            && bytesOf(folder + u"/settings.ini"_s).contains("language") && bytesOf(folder + u"/board.pdf"_s).size() == 1025 * 1024
            && bytesOf(folder + u"/materials/"_s + paper) == "%PDF-1.7 contract";
    }

    static QStringList namesIn(const QString &folder) { return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name); }

    inline static const QString paper = QString(64, u'a');
    int synced = 0;
    MoveGround ground {[](const QString &) { return qint64(1) << 40; }, [this](const QString &) { ++synced; }, [](const MoveProgress &) { return true; }};

private:
    QTemporaryDir m_folder;
};

FolderFlaw flawOf(const FolderVerdict &verdict)
{
    if (verdict)
        qFatal("not refused");
    return verdict.error().flaw;
}

} // namespace

/// A person's data go to another folder, whole, whatever happens on the way.
class tst_ProfileMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsInTheNewFolderAndNothingOfOursInTheOld();
    void theKeyStaysClosedToOthers();
    void theOldFolderStaysWholeUntilTheNewOneWasOpened();
    void aCopyThatCantBeOpenedIsGivenUp();
    void whatWasWrittenAfterOpeningIsNeverGoneBackOn();
    void theDataComeHomeAgain();
    void aFolderThatCantTakeTheDataIsRefused_data();
    void aFolderThatCantTakeTheDataIsRefused();
    void aDiskWithoutRoomIsRefusedWithItsNumbers();
    void aPersonMayStopIt();
    void aDriveThatGoesAwayMidwayChangesNothing();
    void aFileThatArrivedOtherwiseIsFound();
    void aKillAtAnyStepLosesNothing();
    void aKillWhileFinishingLosesNothing();
    void anUnreadableSignIsSaidAndNotGuessedAt();
};

void tst_ProfileMove::everythingIsInTheNewFolderAndNothingOfOursInTheOld()
{
    Disk disk;
    const FolderVerdict moved = disk.moveTo(u"drive/data"_s).run();
    QVERIFY(moved);
    QCOMPARE(disk.home().place().value(), (ProfilePlace {disk.at(u"drive/data"_s), disk.at(u"home"_s), false}));
    QVERIFY(disk.synced >= 4); // The drive, the folder, its papers, the home.
    QVERIFY(finishMove(disk.home()));
    QCOMPARE(Disk::namesIn(disk.at(u"drive/data"_s)), QStringList({u"board.pdf"_s, u"device.key"_s, u"materials"_s, u"replica.sqlite"_s, u"settings.ini"_s}));
    QVERIFY(Disk::isWhole(disk.at(u"drive/data"_s))); // A look into the database makes files beside it.
    QCOMPARE(Disk::namesIn(disk.at(u"home"_s)), QStringList({u"board.pdf"_s, u"data_folder.json"_s, u"program.lock"_s}));
    QCOMPARE(disk.home().place().value(), (ProfilePlace {disk.at(u"drive/data"_s), {}, true}));
}

void tst_ProfileMove::theKeyStaysClosedToOthers()
{
    Disk disk;
    QVERIFY(disk.moveTo(u"data"_s).run());
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(disk.at(u"data/device.key"_s)) & others));
    QCOMPARE(QFile::permissions(disk.at(u"data/settings.ini"_s)), QFile::permissions(disk.at(u"home/settings.ini"_s)));
}

void tst_ProfileMove::theOldFolderStaysWholeUntilTheNewOneWasOpened()
{
    Disk disk;
    QVERIFY(disk.moveTo(u"data"_s).run());
    QVERIFY(Disk::isWhole(disk.at(u"home"_s)));
    QVERIFY(Disk::isWhole(disk.at(u"data"_s)));
}

void tst_ProfileMove::aCopyThatCantBeOpenedIsGivenUp()
{
    Disk disk;
    QVERIFY(disk.moveTo(u"data"_s).run());
    QVERIFY(giveUpMove(disk.home()));
    QCOMPARE(disk.dataFolder(), disk.at(u"home"_s));
    QVERIFY(Disk::isWhole(disk.dataFolder()));
    QVERIFY(isUnfinishedCopy(disk.at(u"data"_s))); // Nobody works in it.
    QVERIFY(disk.moveTo(u"data"_s).run());         // But it may be tried again.
    QVERIFY(finishMove(disk.home()));
    QVERIFY(Disk::isWhole(disk.at(u"data"_s)));
}

void tst_ProfileMove::whatWasWrittenAfterOpeningIsNeverGoneBackOn()
{
    Disk disk;
    QVERIFY(disk.moveTo(u"data"_s).run());
    QVERIFY(finishMove(disk.home()));
    QCOMPARE(giveUpMove(disk.home()).error().code, Errc::WrongState);
    QCOMPARE(disk.dataFolder(), disk.at(u"data"_s));
}

void tst_ProfileMove::theDataComeHomeAgain()
{
    Disk disk;
    QVERIFY(QFile::remove(disk.at(u"home/board.pdf"_s))); // Somebody's own would be in the way: nothing is ever written over.
    QVERIFY(disk.moveTo(u"data"_s).run());
    QVERIFY(finishMove(disk.home()));
    Disk::work(disk.at(u"data"_s), u"away"_s);
    QVERIFY(disk.moveTo(u"home"_s).run());
    QVERIFY(finishMove(disk.home()));
    QCOMPARE(Disk::words(disk.at(u"home"_s)), QStringList({u"before"_s, u"away"_s}));
    QVERIFY(!QFile::exists(disk.at(u"home/data_folder.json"_s)));
    QVERIFY(!isUnfinishedCopy(disk.at(u"home"_s)));
    QVERIFY(Disk::namesIn(disk.at(u"data"_s)).isEmpty());
}

void tst_ProfileMove::aFolderThatCantTakeTheDataIsRefused_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<FolderFlaw>("flaw");
    QTest::newRow("the same") << u"home"_s << FolderFlaw::Inside;
    QTest::newRow("inside") << u"home/materials/x"_s << FolderFlaw::Inside;
    QTest::newRow("around") << u"."_s << FolderFlaw::Inside;
    QTest::newRow("inside by another way") << u"link/x"_s << FolderFlaw::Inside;
    QTest::newRow("somebody's files") << u"full"_s << FolderFlaw::NotEmpty;
    QTest::newRow("a hidden file") << u"hidden"_s << FolderFlaw::NotEmpty;
    QTest::newRow("another copy under way") << u"others"_s << FolderFlaw::NotEmpty;
    QTest::newRow("a file") << u"file"_s << FolderFlaw::NotWritable;
    QTest::newRow("below a file") << u"file/x"_s << FolderFlaw::NotWritable;
}

void tst_ProfileMove::aFolderThatCantTakeTheDataIsRefused()
{
    QFETCH(QString, folder);
    QFETCH(FolderFlaw, flaw);
    Disk disk;
    put(disk.at(u"full/letter.txt"_s), "dear");
    put(disk.at(u"hidden/.letter"_s), "dear");
    put(disk.at(u"others/unfinished_copy.json"_s), R"({"from":"D:/another"})");
    put(disk.at(u"file"_s), "x");
    QVERIFY(QFile::link(disk.at(u"home"_s), disk.at(u"link"_s)));
    QCOMPARE(flawOf(disk.moveTo(folder).look()), flaw);
    QCOMPARE(flawOf(disk.moveTo(folder).run()), flaw);
    QVERIFY(Disk::isWhole(disk.dataFolder()));
    QCOMPARE(bytesOf(disk.at(u"full/letter.txt"_s)), "dear");
}

void tst_ProfileMove::aDiskWithoutRoomIsRefusedWithItsNumbers()
{
    Disk disk;
    disk.ground.freeBytes = [](const QString &) { return qint64(4'000'000); };
    const FolderVerdict verdict = disk.moveTo(u"data"_s).run();
    QCOMPARE(flawOf(verdict), FolderFlaw::NoRoom);
    QCOMPARE(verdict.error().free, 4'000'000);
    QVERIFY(verdict.error().needed > 1025 * 1024);
    QVERIFY(Disk::namesIn(disk.at(u"data"_s)).isEmpty());
}

void tst_ProfileMove::aPersonMayStopIt()
{
    Disk disk;
    disk.ground.goOn = [](const MoveProgress &progress) { return progress.done * 3 < progress.total; };
    QCOMPARE(flawOf(disk.moveTo(u"data"_s).run()), FolderFlaw::Stopped);
    QVERIFY(Disk::namesIn(disk.at(u"data"_s)).isEmpty());
    QCOMPARE(disk.dataFolder(), disk.at(u"home"_s));
    QVERIFY(Disk::isWhole(disk.dataFolder()));
}

void tst_ProfileMove::aDriveThatGoesAwayMidwayChangesNothing()
{
    for (const int percent : {1, 40, 60, 99}) {
        Disk disk;
        disk.ground.goOn = [&](const MoveProgress &progress) {
            if (progress.done * 100 >= progress.total * percent)
                QDir(disk.at(u"drive"_s)).removeRecursively();
            return true;
        };
        const FolderVerdict verdict = disk.moveTo(u"drive/data"_s).run();
        if (!verdict)
            QCOMPARE(verdict.error().flaw, FolderFlaw::Failed);
        else // Gone after the last look at it; then it can't be opened, and there is a way back.
            QVERIFY(giveUpMove(disk.home()));
        QCOMPARE(disk.dataFolder(), disk.at(u"home"_s));
        QVERIFY(Disk::isWhole(disk.dataFolder()));
    }
}

void tst_ProfileMove::aFileThatArrivedOtherwiseIsFound()
{
    Disk disk;
    disk.ground.goOn = [&](const MoveProgress &progress) {
        if (progress.done * 2 == progress.total) // Copied, and not yet read again.
            put(disk.at(u"data/device.key"_s), QByteArray(32, 'x'));
        return true;
    };
    const FolderVerdict verdict = disk.moveTo(u"data"_s).run();
    QCOMPARE(flawOf(verdict), FolderFlaw::Failed);
    QVERIFY(verdict.error().path.endsWith(u"device.key"_s));
    QVERIFY(Disk::isWhole(disk.dataFolder()));
}

void tst_ProfileMove::aKillAtAnyStepLosesNothing()
{
    int steps = 0;
    bool ended = false;
    for (int last = 0; !ended; ++last) {
        Disk disk;
        int step = 0;
        const auto next = [&] {
            if (step++ == last)
                throw Killed();
        };
        const MoveGround calm = disk.ground;
        disk.ground.goOn = [&](const MoveProgress &) { return next(), true; };
        disk.ground.syncFolder = [&](const QString &) { next(); };
        try {
            QVERIFY(disk.moveTo(u"data"_s).run());
            ended = true;
        } catch (const Killed &) {
        }
        steps = step;
        const QString there = disk.dataFolder();
        QVERIFY2(Disk::isWhole(there), qPrintable(QString::number(last)));
        QVERIFY(isUnfinishedCopy(disk.at(u"data"_s)));
        // The next start, and another try where it has to be.
        disk.ground = calm;
        if (there == disk.at(u"home"_s))
            QVERIFY(disk.moveTo(u"data"_s).run());
        QVERIFY(finishMove(disk.home()));
        QVERIFY(Disk::isWhole(disk.at(u"data"_s)));
        QVERIFY(!QFile::exists(disk.at(u"home/device.key"_s)));
    }
    QVERIFY(steps > 15);
}

void tst_ProfileMove::aKillWhileFinishingLosesNothing()
{
    const QStringList removed {u"device.key"_s, u"materials/"_s + Disk::paper, u"replica.sqlite"_s, u"settings.ini"_s};
    for (qsizetype gone = 0; gone <= removed.size(); ++gone) {
        Disk disk;
        QVERIFY(disk.moveTo(u"data"_s).run());
        QVERIFY(disk.home().setPlace({disk.at(u"data"_s), disk.at(u"home"_s), true}));
        for (const QString &name : removed.first(gone))
            QVERIFY(QFile::remove(disk.at(u"home/"_s + name)));
        Disk::work(disk.dataFolder(), u"after"_s);
        QCOMPARE(giveUpMove(disk.home()).error().code, Errc::WrongState); // Never back to a folder that is behind.
        QVERIFY(finishMove(disk.home()));
        QVERIFY(Disk::isWhole(disk.dataFolder(), {u"before"_s, u"after"_s}));
        QCOMPARE(disk.home().place().value(), (ProfilePlace {disk.at(u"data"_s), {}, true}));
    }
}

void tst_ProfileMove::anUnreadableSignIsSaidAndNotGuessedAt()
{
    Disk disk;
    for (const QByteArray &bytes : {QByteArray(), QByteArray("{"), QByteArray(R"({"folder":"data","previous":"","opened":true})")}) {
        put(disk.at(u"home/data_folder.json"_s), bytes);
        QCOMPARE(disk.home().place().error().code, Errc::Malformed);
        QCOMPARE(disk.home().place().error().arguments, QStringList(disk.at(u"home/data_folder.json"_s)));
    }
}

QTEST_GUILESS_MAIN(tst_ProfileMove)
#include "tst_profile_move.moc"
