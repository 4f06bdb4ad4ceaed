#include "core/sqlite/database.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace cpv;
using namespace Qt::StringLiterals;
using Mode = Database::Mode;

namespace {

int count(Database &database)
{
    return database.handle().execAndGet("SELECT count(*) FROM t").getInt();
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"数据 库.db"_s);
        m_owner = std::make_unique<Database>(m_path, Mode::ReadWriteOwner);
        m_owner->exec(u"CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT)"_s);
    }
    void cleanup() { m_owner.reset(); }

    void theOwnerKeepsWhatItAcknowledged()
    {
        QCOMPARE(pragma(*m_owner, "journal_mode"), u"wal"_s);
        QCOMPARE(pragma(*m_owner, "synchronous"), u"2"_s); // FULL
        QCOMPARE(pragma(*m_owner, "foreign_keys"), u"1"_s);
        QCOMPARE(pragma(*m_owner, "trusted_schema"), u"0"_s);
        QVERIFY(pragma(*m_owner, "wal_autocheckpoint") != u"0"_s);
    }

    void aReaderReadsAndNeverWritesOrCheckpoints()
    {
        Database reader(m_path, Mode::Reader);
        QCOMPARE(pragma(reader, "wal_autocheckpoint"), u"0"_s);
        m_owner->exec(u"INSERT INTO t (name) VALUES ('a')"_s);
        QCOMPARE(count(reader), 1);
        const Result<void> written = guarded([&] { reader.exec(u"INSERT INTO t (name) VALUES ('b')"_s); });
        QVERIFY(!written);
        QCOMPARE(written.error().code, Errc::Storage);
        QCOMPARE(count(*m_owner), 1);
    }

    void aReaderThatClosesLastLeavesTheWal()
    {
        auto reader = std::make_unique<Database>(m_path, Mode::Reader);
        m_owner->exec(u"INSERT INTO t (name) VALUES ('a')"_s);
        QCOMPARE(count(*reader), 1);
        m_owner.reset();
        const qint64 size = QFileInfo(m_path + u"-wal"_s).size();
        reader.reset();
        QVERIFY(size > 0);
        QCOMPARE(QFileInfo(m_path + u"-wal"_s).size(), size);
    }

    void checkpointsEmptyTheWalUnlessSomebodyReads()
    {
        m_owner->exec(u"INSERT INTO t (name) VALUES ('a')"_s);
        Database reader(m_path, Mode::Reader);
        {
            LentStatement reading = reader.statement(u"SELECT name FROM t"_s);
            QVERIFY(reading->executeStep());
            m_owner->exec(u"INSERT INTO t (name) VALUES ('b')"_s);
            m_owner->handle().setBusyTimeout(0);
            QVERIFY(!m_owner->checkpoint());
        }
        QVERIFY(m_owner->checkpoint());
        QCOMPARE(QFileInfo(m_path + u"-wal"_s).size(), 0);
        QCOMPARE(count(reader), 2);
    }

    void aReaderNeedsAFile()
    {
        const auto opened = Database::open(m_folder->filePath(u"none.db"_s), Mode::Reader);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Errc::Storage);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"none.db"_s)));
    }

    void whatIsNoDatabaseIsAnError()
    {
        QFile file(m_folder->filePath(u"text.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        const auto opened = Database::open(file.fileName(), Mode::ReadWriteOwner);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Errc::Storage);
        QVERIFY(!opened.error().detail.isEmpty());
    }

    void aStatementIsPreparedOnceAndComesBackClean()
    {
        const QString sql = u"INSERT INTO t (name) VALUES (?)"_s;
        SQLite::Statement *first = nullptr;
        {
            LentStatement statement = m_owner->statement(sql);
            first = &*statement;
            statement->bind(1, "a");
            statement->exec();
        }
        LentStatement statement = m_owner->statement(sql);
        QCOMPARE(&*statement, first);
        statement->exec(); // Unbound again: NULL.
        QCOMPARE(m_owner->handle().execAndGet("SELECT count(name) FROM t").getInt(), 1);
        LentStatement nested = m_owner->statement(sql);
        QVERIFY(&*nested != first);
    }

    void aFailedStatementCanBeUsedAgain()
    {
        const QString sql = u"INSERT INTO t (id) VALUES (1)"_s;
        m_owner->statement(sql)->exec();
        QVERIFY(!guarded([&] { m_owner->statement(sql)->exec(); }));
        m_owner->exec(u"DELETE FROM t"_s);
        QVERIFY(guarded([&] { m_owner->statement(sql)->exec(); }));
    }

    void aFailureOrAnExceptionRollsBack()
    {
        const auto insert = [&] { m_owner->exec(u"INSERT INTO t (name) VALUES ('a')"_s); };
        const Result<int> refused = inTransaction(*m_owner, [&]() -> Result<int> {
            insert();
            return fail(Errc::WrongState);
        });
        QCOMPARE(refused.error().code, Errc::WrongState);
        QCOMPARE(count(*m_owner), 0);

        const Result<int> broken = inTransaction(*m_owner, [&]() -> Result<int> {
            insert();
            m_owner->exec(u"no SQL"_s);
            return 1;
        });
        QCOMPARE(broken.error().code, Errc::Storage);
        QCOMPARE(count(*m_owner), 0);

        const Result<int> done = inTransaction(*m_owner, [&]() -> Result<int> {
            insert();
            return 7;
        });
        QCOMPARE(done.value(), 7);
        QCOMPARE(count(*m_owner), 1);
    }

    void aHeldLockIsBusy()
    {
        Database second(m_path, Mode::ReadWriteOwner);
        second.handle().setBusyTimeout(0);
        const SQLite::Transaction held(m_owner->handle(), SQLite::TransactionBehavior::IMMEDIATE);
        const Result<int> result = inTransaction(second, []() -> Result<int> { return 1; });
        QCOMPARE(result.error().code, Errc::Busy);
    }

    void aFullDiskHasItsOwnCode()
    {
        m_owner->exec(u"PRAGMA max_page_count = 3"_s);
        const Result<void> result = guarded([&] {
            for (int i = 0; i < 100; ++i)
                m_owner->exec(u"INSERT INTO t (name) VALUES (hex(zeroblob(2000)))"_s);
        });
        QVERIFY(!result);
        QCOMPARE(result.error().code, Errc::DiskFull);
    }

private:
    static QString pragma(Database &database, const char *name)
    {
        return QString::fromStdString(database.handle().execAndGet(std::string("PRAGMA ") + name).getString());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Database> m_owner;
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
