#include "core/sqlite/database.h"
#include "core/sqlite/migrations.h"
#include "core/sqlite/record_table.h"

#include <QTest>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

int versionOf(Database &database)
{
    return database.handle().execAndGet("PRAGMA user_version").getInt();
}

const Migration first {1, u"first"_s, u"CREATE TABLE one (a INTEGER); INSERT INTO one VALUES (1);"_s};
const Migration second {2, u"second"_s, u"ALTER TABLE one ADD COLUMN b INTEGER; UPDATE one SET b = 2;"_s};
const Migration broken {2, u"broken"_s, u"INSERT INTO one VALUES (9); CREATE TABLE one (a INTEGER);"_s};

/// Name, type and whether NULL is refused, of every column.
QStringList columnsOf(Database &database, const QString &table)
{
    SQLite::Statement info(database.handle(), u"PRAGMA table_info(%1)"_s.arg(table).toStdString());
    QStringList columns;
    while (info.executeStep())
        columns.append(u"%1 %2 %3"_s.arg(QString::fromStdString(info.getColumn(1).getString()),
            QString::fromStdString(info.getColumn(2).getString())).arg(info.getColumn(3).getInt()));
    return columns;
}

QString planOf(Database &database, const char *query)
{
    SQLite::Statement plan(database.handle(), std::string("EXPLAIN QUERY PLAN ") + query);
    QStringList steps;
    while (plan.executeStep())
        steps.append(QString::fromStdString(plan.getColumn(3).getString()));
    return steps.join(u" | "_s);
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_database = std::make_unique<Database>(u":memory:"_s, Database::Mode::ReadWriteOwner); }

    void stepsRunOnceAndInOrder()
    {
        QVERIFY(migrate(*m_database, {first}));
        QCOMPARE(versionOf(*m_database), 1);
        QVERIFY(migrate(*m_database, {first, second}));
        QVERIFY(migrate(*m_database, {first, second}));
        QCOMPARE(versionOf(*m_database), 2);
        QCOMPARE(m_database->handle().execAndGet("SELECT count(*) || ':' || sum(b) FROM one").getString(), std::string("1:2"));
    }

    void aBrokenStepLeavesTheFileAsItWas()
    {
        const Result<void> result = migrate(*m_database, {first, broken});
        QVERIFY(!result);
        QCOMPARE(result.error().code, Errc::Storage);
        QVERIFY(result.error().detail.startsWith(u"migration 2 broken: "));
        QCOMPARE(versionOf(*m_database), 1);
        QCOMPARE(m_database->handle().execAndGet("SELECT count(*) FROM one").getInt(), 1);
    }

    void aNewerFileIsLeftAlone()
    {
        QVERIFY(migrate(*m_database, {first, second}));
        const Result<void> result = migrate(*m_database, {first});
        QVERIFY(!result);
        QCOMPARE(result.error().code, Errc::Storage);
        QCOMPARE(result.error().arguments, (QStringList {u"newer schema"_s, u"2"_s, u"1"_s}));
        QCOMPARE(versionOf(*m_database), 2);
    }

    void aFileOfOtherStepsIsLeftAlone()
    {
        QVERIFY(migrate(*m_database, {first}));
        Migration other = first;
        other.sql += u" -- of another build"_s;
        const Result<void> result = migrate(*m_database, {other, second});
        QVERIFY(!result);
        QCOMPARE(result.error().code, Errc::Storage);
        QCOMPARE(result.error().arguments, (QStringList {u"other schema"_s, u"1"_s}));
        QCOMPARE(versionOf(*m_database), 1);
    }

    /// In whatever order: a column that came later stands last, and every statement names its columns.
    void theRecordsTablesAreAsDescribed()
    {
        const auto sorted = [](QStringList list) {
            list.sort();
            return list;
        };
        QVERIFY(migrate(*m_database, recordMigrations()));
        for (const QString &statement : recordTablesSql(u"today_"))
            m_database->exec(statement);
        forEachRecordKind([&](auto type) {
            using Table = RecordTable<typename decltype(type)::type>;
            const QStringList columns = sorted(columnsOf(*m_database, Table::name()));
            QVERIFY(!columns.isEmpty());
            QCOMPARE(columns, sorted(columnsOf(*m_database, Table::name(u"today_"))));
            QStringList names;
            for (const QString &column : columns)
                names.append(column.section(u' ', 0, 0));
            QCOMPARE(sorted(names), sorted(Table::columns()));
        });
    }

    void listsUseTheirIndexes_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("index");
        QTest::newRow("officials' list") << QByteArray("SELECT id FROM Application WHERE place = 1 AND stage = 2 "
                                                       "ORDER BY changedAt DESC, id LIMIT 50")
                                         << u"Application_place_stage"_s;
        QTest::newRow("a company's list")
            << QByteArray("SELECT * FROM Application WHERE company = 1 ORDER BY changedAt DESC") << u"Application_company_changed"_s;
        QTest::newRow("vouchers") << QByteArray("SELECT * FROM Voucher WHERE company = 1 ORDER BY validTo")
                                  << u"Voucher_company_validTo"_s;
        QTest::newRow("history") << QByteArray("SELECT * FROM TimelineEntry WHERE subject = 1 ORDER BY at")
                                 << u"TimelineEntry_subject_at"_s;
        QTest::newRow("feed") << QByteArray("SELECT * FROM Transfer WHERE place = 1 AND changedSeq > 2 ORDER BY changedSeq")
                              << u"Transfer_place_seq"_s;
    }
    void listsUseTheirIndexes()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, index);
        QVERIFY(migrate(*m_database, recordMigrations()));
        const QString plan = planOf(*m_database, query.constData());
        QVERIFY2(plan.contains(index), qPrintable(plan));
        QVERIFY2(!plan.contains(u"TEMP B-TREE"), qPrintable(plan));
    }

private:
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
