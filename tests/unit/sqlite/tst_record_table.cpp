#include "core/sqlite/migrations.h"
#include "core/sqlite/record_table.h"
#include "tests/support/arbitrary.h"
#include "tests/support/same.h"

#include <QTest>

using namespace cpv;
using namespace Qt::StringLiterals;

class RecordTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(migrate(m_database, recordMigrations())); }
    void init() { m_database.exec(u"BEGIN"_s); }
    void cleanup() { m_database.exec(u"ROLLBACK"_s); }

    void everyKindSurvives_data()
    {
        QTest::addColumn<int>("kind");
        for (const RecordKind kind : enumValues<RecordKind>())
            QTest::newRow(qPrintable(enumText(kind))) << int(kind);
    }
    void everyKindSurvives()
    {
        QFETCH(int, kind);
        QVERIFY(rc::check("found again, the record is the same, first stored or replaced", [&](uint64_t seed) {
            test::Dice dice(seed);
            const AnyRecord record = test::rollRecord(dice, RecordKind(kind));
            const RecordKey key {RecordKind(kind), idOf(record)};
            RC_ASSERT(!findRecord(m_database, key));
            upsertRecord(m_database, record);
            RC_ASSERT(test::same(*findRecord(m_database, key), record));

            AnyRecord other = test::rollRecord(dice, RecordKind(kind));
            std::visit([&](auto &r) { r.id.value = key.id; }, other);
            upsertRecord(m_database, other);
            RC_ASSERT(test::same(*findRecord(m_database, key), other));
            RC_ASSERT(eraseRecord(m_database, key));
            RC_ASSERT(!eraseRecord(m_database, key));
            RC_ASSERT(!findRecord(m_database, key));
        }));
    }

    void prefixesAreOtherTables()
    {
        for (const QString &statement : recordTablesSql(u"temp."))
            m_database.exec(statement);
        test::Dice dice(1);
        const auto voucher = test::roll<Voucher>(dice);
        RecordTable<Voucher>::upsert(m_database, voucher, u"temp.");
        QVERIFY(RecordTable<Voucher>::find(m_database, voucher.id, u"temp."));
        m_database.exec(u"DELETE FROM temp.Voucher"_s);
        RecordTable<Voucher>::upsert(m_database, voucher, u"main.");
        QVERIFY(!RecordTable<Voucher>::find(m_database, voucher.id, u"temp."));
        QVERIFY(RecordTable<Voucher>::find(m_database, voucher.id, u"main."));
    }

    void selectsBindTheirValues()
    {
        test::Dice dice(2);
        const auto company = test::roll<CompanyId>(dice);
        std::vector<Voucher> vouchers;
        for (int i = 0; i < 5; ++i) {
            vouchers.push_back(test::roll<Voucher>(dice));
            vouchers.back().face = Money::fromFen(i);
            if (i % 2 == 0)
                vouchers.back().company = company;
            RecordTable<Voucher>::upsert(m_database, vouchers.back());
        }
        const std::vector<Voucher> found = RecordTable<Voucher>::select(
            m_database, u"WHERE company = ? AND face < ? ORDER BY face DESC"_s, {}, company, Money::fromFen(4));
        QCOMPARE(found.size(), size_t(2));
        QVERIFY(test::same(found[0], vouchers[2]));
        QVERIFY(test::same(found[1], vouchers[0]));
    }

    void joinsReadFromAnyColumn()
    {
        test::Dice dice(3);
        const auto draft = test::roll<Draft>(dice);
        RecordTable<Draft>::upsert(m_database, draft);
        LentStatement row = m_database.statement(
            u"SELECT 7, %1 FROM Draft d"_s.arg(RecordTable<Draft>::columnList(u"d")));
        QVERIFY(row->executeStep());
        QVERIFY(test::same(RecordTable<Draft>::read(*row, 1), draft));
        QVERIFY(test::same(readRecord(RecordKind::Draft, *row, 1), AnyRecord(draft)));
    }

    void valuesAreStoredAsStated()
    {
        Account account;
        account.login = u"o'neill"_s;
        account.roles = {Role::Clerk, Role::Auditor};
        RecordTable<Account>::upsert(m_database, account);
        LentStatement row = m_database.statement(
            u"SELECT typeof(id), length(id), place, roles, typeof(company), disabled, login FROM Account"_s);
        QVERIFY(row->executeStep());
        const QStringList expected {u"blob"_s, u"16"_s, u"000000"_s, u"[\"Clerk\",\"Auditor\"]"_s, u"null"_s, u"0"_s, u"o'neill"_s};
        for (int i = 0; i < int(expected.size()); ++i)
            QCOMPARE(QString::fromStdString(row->getColumn(i).getString()), expected[i]);
    }

    void whatNobodyWroteIsAnErrorThatNamesTheColumn_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("column");
        QTest::newRow("unknown word") << u"state = 'Melted'"_s << u"state"_s;
        QTest::newRow("no JSON") << u"shares = '[{'"_s << u"shares"_s;
        QTest::newRow("JSON of another kind") << u"shares = '[7]'"_s << u"shares"_s;
        QTest::newRow("no date") << u"validTo = 'tomorrow'"_s << u"validTo"_s;
        QTest::newRow("no UUID") << u"company = x'00'"_s << u"company"_s;
    }
    void whatNobodyWroteIsAnErrorThatNamesTheColumn()
    {
        QFETCH(QString, change);
        QFETCH(QString, column);
        Voucher voucher;
        RecordTable<Voucher>::upsert(m_database, voucher);
        m_database.exec(u"UPDATE Voucher SET "_s + change);
        const auto found = guarded([&] { return RecordTable<Voucher>::find(m_database, voucher.id); });
        QVERIFY(!found);
        QCOMPARE(found.error().code, Errc::Storage);
        QVERIFY2(found.error().detail.startsWith(u"unreadable column %1: "_s.arg(column)), qPrintable(found.error().detail));
    }

private:
    Database m_database {u":memory:"_s, Database::Mode::ReadWriteOwner};
};

QTEST_GUILESS_MAIN(RecordTableTest)
#include "tst_record_table.moc"
