#include "core/protocol/record_codec.h"
#include "tests/support/arbitrary.h"
#include "tests/support/same.h"

#include <QTest>

using namespace cpv;

class RecordCodecTest : public QObject
{
    Q_OBJECT

    static void addKinds()
    {
        QTest::addColumn<int>("kind");
        for (const RecordKind kind : enumValues<RecordKind>())
            QTest::newRow(qPrintable(enumText(kind))) << int(kind);
    }

private Q_SLOTS:
    void everyKindSurvives_data() { addKinds(); }
    void everyKindSurvives()
    {
        QFETCH(int, kind);
        QVERIFY(rc::check("read again, the record is the same", [&](uint64_t seed) {
            test::Dice dice(seed);
            const AnyRecord record = test::rollRecord(dice, RecordKind(kind));
            const QByteArray bytes = compactJson(encodeRecord(record));
            const Result<AnyRecord> read = decodeRecord(RecordKind(kind), parseJson(bytes)->toObject());
            RC_ASSERT(read.has_value());
            RC_ASSERT(kindOfRecord(*read) == RecordKind(kind));
            RC_ASSERT(test::same(*read, record));
        }));
    }

    void anEmptyRecordSurvives_data() { addKinds(); }
    void anEmptyRecordSurvives()
    {
        QFETCH(int, kind);
        const AnyRecord empty = withRecordKind(RecordKind(kind), [](auto type) {
            return AnyRecord(typename decltype(type)::type());
        });
        const Result<AnyRecord> read = decodeRecord(RecordKind(kind), encodeRecord(empty));
        QVERIFY2(read, read ? "" : qPrintable(read.error().arguments.join(u' ')));
        QVERIFY(test::same(*read, empty));
    }

    void everyMissingMemberIsNamed_data() { addKinds(); }
    void everyMissingMemberIsNamed()
    {
        QFETCH(int, kind);
        test::Dice dice(quint64(kind) + 1);
        const QJsonObject whole = encodeRecord(test::rollRecord(dice, RecordKind(kind)));
        int named = 0;
        for (const QString &member : whole.keys()) {
            QJsonObject object = whole;
            object.remove(member);
            const Result<AnyRecord> read = decodeRecord(RecordKind(kind), object);
            if (read) // An optional.
                continue;
            ++named;
            QCOMPARE(read.error().code, Errc::Malformed);
            QCOMPARE(read.error().arguments, (QStringList {enumText(RecordKind(kind)) + u'.' + member, QStringLiteral("missing")}));
        }
        QVERIFY(named >= 5);
    }

    void kindsAreInTheVariantsOrder()
    {
        QStringList names;
        forEachRecordKind([&](auto type) { names.append(enumText(kindOf<typename decltype(type)::type>)); });
        QStringList expected;
        for (const RecordKind kind : enumValues<RecordKind>())
            expected.append(enumText(kind));
        QCOMPARE(names, expected);
    }
};

QTEST_GUILESS_MAIN(RecordCodecTest)
#include "tst_record_codec.moc"
