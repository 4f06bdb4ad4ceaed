#include "core/domain/application.h"
#include "core/domain/ledger.h"
#include "core/protocol/json.h"
#include "tests/support/dice.h"

#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace cpv;
using namespace std::chrono_literals;

namespace cpv {

struct Sample {
    Money amount;
    BasisPoints share;
    qint32 year = 0;
    qint64 count = 0;
    bool ready = false;
    QString text;
    ProgrammeId programme;
    PlaceCode place;
    Bucket bucket = Bucket::Available;
    QDate day;
    Instant at {};
    std::optional<qint32> perhaps;
    std::vector<CostItem> costs;
};
BOOST_DESCRIBE_STRUCT(Sample, (),
    (amount, share, year, count, ready, text, programme, place, bucket, day, at, perhaps, costs))

} // namespace cpv

namespace {

const char golden[]
    = "{\"amount\":-5,\"at\":\"2026-11-23T08:00:00.250Z\",\"bucket\":\"Held\",\"costs\":[{\"amount\":100,\"kind\":\"ModelApi\"}],"
      "\"count\":9007199254740993,\"day\":\"2026-02-28\",\"perhaps\":7,\"place\":\"310000\","
      "\"programme\":\"01890a5d-ac96-774b-bcce-b302099a8057\",\"ready\":true,\"share\":3000,\"text\":\"\xe7\xae\x97\xe5\x8a\x9b "
      "\\\"x\\\"\",\"year\":2026}";

Sample sample()
{
    Sample sample;
    sample.amount = Money::fromFen(-5);
    sample.share = {3000};
    sample.year = 2026;
    sample.count = 9'007'199'254'740'993; // Not a double.
    sample.ready = true;
    sample.text = QStringLiteral("算力 \"x\"");
    sample.programme = ProgrammeId::fromText(u"01890a5d-ac96-774b-bcce-b302099a8057").value();
    sample.place = {QStringLiteral("310000")};
    sample.bucket = Bucket::Held;
    sample.day = QDate(2026, 2, 28);
    sample.at = Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 23)) + 8h + 250ms;
    sample.perhaps = 7;
    sample.costs = {{CostKind::ModelApi, Money::fromYuan(1)}};
    return sample;
}

/// The golden document with one member's JSON replaced; left out where `value` is empty.
QByteArray with(const char *member, const QByteArray &value)
{
    QJsonObject object = QJsonDocument::fromJson(golden).object();
    object.remove(QLatin1StringView(member));
    QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (!value.isEmpty())
        text.insert(1, QByteArray("\"") + member + "\":" + value + ',');
    return text;
}

QString faultOf(const Result<Sample> &result)
{
    if (result)
        return QStringLiteral("none");
    return result.error().code == Errc::Malformed ? result.error().arguments.join(QStringLiteral(": "))
                                                  : QStringLiteral("another code");
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesLookLikeThis()
    {
        QCOMPARE(encodeDocument(sample()), QByteArray(golden));
        const Result<Sample> read = decodeDocument<Sample>(golden);
        QVERIFY(read);
        QCOMPARE(encodeDocument(*read), QByteArray(golden));
        QCOMPARE(read->count, sample().count);
        QCOMPARE(read->at, sample().at);
    }

    void anAbsentOptionalIsLeftOut()
    {
        Sample absent = sample();
        absent.perhaps.reset();
        QVERIFY(!encodeDocument(absent).contains("perhaps"));
        QVERIFY(!decodeDocument<Sample>(with("perhaps", {}))->perhaps);
        QVERIFY(!decodeDocument<Sample>(with("perhaps", "null"))->perhaps);
    }

    void unknownMembersAreIgnored()
    {
        QVERIFY(decodeDocument<Sample>(with("fromTomorrow", "[{\"a\":1.5}]")));
    }

    void wrongMembersAreNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *member, const char *value, const char *fault) {
            QTest::addRow("%s %s", member, value) << with(member, value) << QString::fromLatin1(fault);
        };
        row("amount", "", "amount: missing");
        row("amount", "null", "amount: not a whole number");
        row("amount", "\"5\"", "amount: not a whole number");
        row("amount", "1.5", "amount: not a whole number");
        row("amount", "9223372036854775808", "amount: not a whole number");
        row("amount", "1e300", "amount: not a whole number");
        row("amount", "100000000000001", "amount: out of range");
        row("amount", "-9223372036854775808", "amount: out of range");
        row("share", "10001", "share: out of range");
        row("share", "-1", "share: out of range");
        row("year", "2147483648", "year: out of range");
        row("year", "-2147483649", "year: out of range");
        row("count", "18446744073709551616", "count: not a whole number");
        row("ready", "1", "ready: not true or false");
        row("ready", "", "ready: missing");
        row("text", "", "text: missing");
        row("text", "7", "text: not text");
        row("text", "\"a\\u0000b\"", "text: text that can't be stored");
        row("text", "\"\\ud800\"", "text: text that can't be stored");
        row("programme", "\"01890A5D-AC96-774B-BCCE-B302099A8057\"", "programme: not a UUID");
        row("programme", "\"\"", "programme: not a UUID");
        row("place", "\"31000\"", "place: not a place code");
        row("place", "\"31000x\"", "place: not a place code");
        row("bucket", "\"held\"", "bucket: unknown word");
        row("bucket", "\"Held\\u0000x\"", "bucket: unknown word");
        row("bucket", "3", "bucket: unknown word");
        row("bucket", "", "bucket: missing");
        row("day", "\"2026-02-29\"", "day: not a date");
        row("day", "\"2026-2-28\"", "day: not a date");
        row("day", "\"20260228\"", "day: not a date");
        row("day", "\"2026-02-2x\"", "day: not a date");
        row("day", "\"0000-01-01\"", "day: not a date");
        row("at", "\"2026-11-23T08:00:00Z\"", "at: not a moment");
        row("at", "\"2026-11-23T08:00:00.250+08:00\"", "at: not a moment");
        row("at", "\"2026-11-23T24:00:00.000Z\"", "at: not a moment");
        row("at", "\"2026-11-23T08:60:00.000Z\"", "at: not a moment");
        row("at", "\"2026-13-23T08:00:00.000Z\"", "at: not a moment");
        row("perhaps", "\"7\"", "perhaps: not a whole number");
        row("costs", "{}", "costs: not an array");
        row("costs", "", "costs: missing");
        row("costs", "[{\"kind\":\"ModelApi\",\"amount\":1},{\"kind\":\"ModelApi\"}]", "costs[1].amount: missing");
        row("costs", "[5]", "costs[0]: not an object");
    }
    void wrongMembersAreNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, fault);
        QCOMPARE(faultOf(decodeDocument<Sample>(text)), fault);
    }

    void wrongDocumentsAreMalformed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("white space") << QByteArray(" \n");
        QTest::newRow("a number") << QByteArray("5");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("cut short") << QByteArray(golden).chopped(1);
        QTest::newRow("cut in a string") << QByteArray(golden).first(20);
        QTest::newRow("cut in an escape") << QByteArray("{\"text\":\"\\");
        QTest::newRow("something after") << QByteArray(golden) + '{';
        QTest::newRow("comma at the end") << QByteArray("{\"a\":1,}");
        QTest::newRow("single quotes") << QByteArray("{'a':1}");
        QTest::newRow("NaN") << QByteArray("{\"amount\":NaN}");
        QTest::newRow("wrong UTF-8") << QByteArray("{\"text\":\"\xff\xfe\"}");
        QTest::newRow("half a character") << QByteArray("{\"text\":\"\xe7\xae\"}");
        QTest::newRow("bytes of zero") << QByteArray(64, '\0');
        QTest::newRow("binary") << QByteArray("\x00\x01\xfe\xff{}", 6);
        QTest::newRow("brackets that cross") << QByteArray("{\"a\":[}]");
        QTest::newRow("only closing") << QByteArray("]]]]");
        QTest::newRow("33 deep") << QByteArray(33, '[') + QByteArray(33, ']');
        QTest::newRow("a million deep") << QByteArray(1'000'000, '[');
        QTest::newRow("too large") << '"' + QByteArray(1 << 20, 'x') + '"';
    }
    void wrongDocumentsAreMalformed()
    {
        QFETCH(QByteArray, text);
        const Result<Sample> result = decodeDocument<Sample>(text);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Errc::Malformed);
    }

    void boundsAreExact()
    {
        QVERIFY(parseJson(QByteArray(32, '[') + QByteArray(32, ']')));
        QVERIFY(parseJson("[[]]", {.bytes = 4, .depth = 2}));
        QVERIFY(!parseJson("[[]]", {.bytes = 3, .depth = 2}));
        QVERIFY(!parseJson("[[]]", {.bytes = 4, .depth = 1}));
        QVERIFY2(parseJson("[\"[[[[\\\"[[[\"]", {.bytes = 99, .depth = 1}), "brackets in text are text");
        QVERIFY2(parseJson("[[],[],[],[]]", {.bytes = 99, .depth = 2}), "side by side is not deeper");
    }

    void noBytesCrash()
    {
        QVERIFY(rc::check("a damaged document is read or refused", [] {
            QByteArray text = golden;
            for (int i = *rc::gen::inRange(1, 6); i > 0; --i) {
                const int at = *rc::gen::inRange(0, int(text.size()));
                switch (*rc::gen::inRange(0, 3)) {
                case 0: text[at] = char(*rc::gen::inRange(0, 256)); break;
                case 1: text.remove(at, *rc::gen::inRange(1, 9)); break;
                default: text.insert(at, text.mid(*rc::gen::inRange(0, int(text.size())), 9)); break;
                }
                if (text.isEmpty())
                    text = "{";
            }
            const Result<Sample> result = decodeDocument<Sample>(text);
            RC_ASSERT(result || result.error().code == Errc::Malformed);
            if (result)
                RC_ASSERT(decodeDocument<Sample>(encodeDocument(*result)));
        }));
    }

    void instantsBeforeAndAfter1970AreExact()
    {
        QCOMPARE(json::instantText(Instant {}), QStringLiteral("1970-01-01T00:00:00.000Z"));
        QCOMPARE(json::instantText(Instant(-1ms)), QStringLiteral("1969-12-31T23:59:59.999Z"));
        QCOMPARE(json::instantText(Instant(-86'400'000ms)), QStringLiteral("1969-12-31T00:00:00.000Z"));
        QVERIFY(rc::check("an instant survives", [] {
            test::Dice dice(*rc::gen::arbitrary<uint64_t>());
            const auto instant = test::roll<Instant>(dice);
            RC_ASSERT(fromJson<Instant>(toJson(instant)).value() == instant);
        }));
    }

    void wholeNumbersSurvive()
    {
        QVERIFY(rc::check("any int64 survives the bytes", [](int64_t number) {
            const QByteArray text = compactJson(QJsonArray {qint64(number)});
            RC_ASSERT(text.toStdString() == '[' + std::to_string(number) + ']');
            RC_ASSERT(fromJson<qint64>(parseJson(text)->toArray().at(0)).value() == number);
        }));
        for (const qint64 number : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()})
            QCOMPARE(fromJson<qint64>(parseJson(compactJson(QJsonArray {number}))->toArray().at(0)).value(), number);
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
