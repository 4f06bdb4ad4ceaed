#include "core/base/json.h"
#include "core/protocol/json_schema.h"

#include <QTest>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray &text) { return parseJson(text)->toObject(); }

struct Case {
    const char *name;
    QByteArray schema;
    QByteArray good; ///< Values of the member "x".
    QByteArray bad;
    const char *fault; ///< faultText of the bad one's first fault.
};

const Case cases[] = {
    {"type", R"({"type":"integer"})", "3", "3.5", "/x: 3.5 is of the wrong type; allowed: integer"},
    {"type, number written as text", R"({"type":"integer"})", "3e2", "\"3\"", "/x: \"3\" is of the wrong type; allowed: integer"},
    {"one of two types", R"({"type":["string","null"]})", "null", "false", "/x: false is of the wrong type; allowed: string or null"},
    {"true is no number", R"({"type":"number"})", "0.5", "true", "/x: true is of the wrong type; allowed: number"},
    {"const", R"({"const":0})", "0", "1", "/x: 1 can't be here; allowed: 0"},
    {"enum", R"({"enum":["A","B"]})", "\"B\"", "\"C\"", "/x: \"C\" is not known; allowed: \"A\", \"B\""},
    {"minimum", R"({"minimum":1})", "1", "0", "/x: 0 is too small; allowed: at least 1"},
    {"maximum", R"({"maximum":10000})", "10000", "10001", "/x: 10001 is too large; allowed: at most 10000"},
    {"minLength", R"({"minLength":1})", "\"a\"", "\"\"", "/x: empty; allowed: at least 1 characters"},
    {"maxLength counts characters", R"({"maxLength":2})", "\"\\ud83d\\ude00\xe5\x88\xb8\"", "\"abc\"", "/x: 3 characters are too many; allowed: at most 2"},
    {"pattern", R"({"pattern":"^[0-9]{2}$"})", "\"12\"", "\"12\\n\"", "/x: \"12\\n\" is not written as it should be; allowed: ^[0-9]{2}$"},
    {"pattern with words", R"({"pattern":"^[0-9]$","description":"A digit"})", "\"1\"", "\"a\"",
        "/x: \"a\" is not written as it should be; allowed: A digit (^[0-9]$)"},
    {"pattern is of texts only", R"({"pattern":"^a"})", "7", "\"b\"", "/x: \"b\" is not written as it should be; allowed: ^a"},
    {"required", R"({"type":"object","required":["y"]})", R"({"y":1})", "{}", "/x/y: missing, but required"},
    {"additionalProperties", R"({"additionalProperties":false,"properties":{"y":{},"z":{}}})", R"({"y":1})", R"({"a/b~":1})",
        "/x/a~1b~0: not known here; allowed: y, z"},
    {"properties", R"({"properties":{"y":{"type":"string"}}})", R"({"y":""})", R"({"y":1})", "/x/y: 1 is of the wrong type; allowed: string"},
    {"items", R"({"items":{"minimum":2}})", "[2,3]", "[2,1]", "/x/1: 1 is too small; allowed: at least 2"},
    {"prefixItems, then items", R"({"prefixItems":[{"minimum":9}],"items":{"maximum":2}})", "[9,2]", "[8,2]", "/x/0: 8 is too small; allowed: at least 9"},
    {"items after prefixItems", R"({"prefixItems":[{"minimum":9}],"items":{"maximum":2}})", "[9]", "[9,3]", "/x/1: 3 is too large; allowed: at most 2"},
    {"too short is said once", R"({"minLength":1,"pattern":"[^ ]"})", "\"a\"", "\"\"", "/x: empty; allowed: at least 1 characters"},
    {"minItems", R"({"minItems":1})", "[0]", "[]", "/x: 0 entries are too few; allowed: at least 1"},
    {"maxItems", R"({"maxItems":1})", "[0]", "[0,0]", "/x: 2 entries are too many; allowed: at most 1"},
    {"uniqueItems", R"({"uniqueItems":true})", R"([{"a":1},{"a":2}])", R"([{"a":1},{"a":1}])", "/x/1: {\"a\":1} is there twice; allowed: each once"},
    {"$ref", R"({"$ref":"#/$defs/small"})", "1", "9", "/x: 9 is too large; allowed: at most 5"},
    {"$ref and more", R"({"$ref":"#/$defs/small","minimum":1})", "1", "0", "/x: 0 is too small; allowed: at least 1"},
    {"allOf", R"({"allOf":[{"minimum":1},{"maximum":2}]})", "2", "3", "/x: 3 is too large; allowed: at most 2"},
    {"then", R"({"if":{"properties":{"a":{"const":1}}},"then":{"required":["b"]}})", R"({"a":2})", R"({"a":1})", "/x/b: missing, but required"},
    {"else", R"({"if":{"type":"string"},"then":{},"else":{"maximum":1}})", "\"a\"", "2", "/x: 2 is too large; allowed: at most 1"},
};

/// Schemas of "x" that must not be read, and where they go wrong.
struct Refused {
    const char *name;
    QByteArray schema;
    const char *pointer;
};

const Refused refused[] = {
    {"unknown keyword", R"({"not":{}})", "/properties/x/not"},
    {"unknown keyword deeper", R"({"items":{"allOf":[{"oneOf":[]}]}})", "/properties/x/items/allOf/0/oneOf"},
    {"unknown keyword in prefixItems", R"({"prefixItems":[{"oneOf":[]}]})", "/properties/x/prefixItems/0/oneOf"},
    {"unknown keyword in if", R"({"if":{"contains":{}}})", "/properties/x/if/contains"},
    {"other members by schema", R"({"additionalProperties":{}})", "/properties/x/additionalProperties"},
    {"reference elsewhere", R"({"$ref":"#/properties/x"})", "/properties/x/$ref"},
    {"reference to nothing", R"({"$ref":"#/$defs/large"})", "/properties/x/$ref"},
    {"bad expression", R"({"pattern":"["})", "/properties/x/pattern"},
    {"bound that is none", R"({"maxItems":-1})", "/properties/x/maxItems"},
    {"no schema", "7", "/properties/x"},
};

Result<JsonSchema> schemaOf(const QByteArray &ofX)
{
    return JsonSchema::read(object(R"({"$defs":{"small":{"maximum":5}},"properties":{"x":)"
        + ofX + "}}"));
}

} // namespace

class TestJsonSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeywordJudges_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(cases)); ++i)
            QTest::newRow(cases[i].name) << i;
    }
    void everyKeywordJudges()
    {
        QFETCH(int, index);
        const Case &one = cases[index];
        const auto schema = schemaOf(one.schema);
        QVERIFY2(schema, schema ? "" : qPrintable(schema.error().arguments.join(u' ')));
        QCOMPARE(schema->faultsIn(object("{\"x\":" + one.good + "}")).size(), 0u);
        const auto faults = schema->faultsIn(object("{\"x\":" + one.bad + "}"));
        QVERIFY(!faults.empty());
        QCOMPARE(faultText(faults.front()), QString::fromUtf8(one.fault));
    }

    void allFaultsAreNamedEachOnce()
    {
        const auto schema = schemaOf(R"({"allOf":[{"required":["b"]},{"required":["b"]}],"properties":{"a":{"minimum":1,"enum":[7]}}})");
        const auto faults = schema->faultsIn(object(R"({"x":{"a":0}})"));
        QCOMPARE(faults.size(), 3u);
        QCOMPARE(faults[2].pointer, u"/x/b"_s);
    }

    void aWholeOfAnotherTypeIsSaidToBe()
    {
        const auto schema = JsonSchema::read(object(R"({"type":"object"})"));
        const auto faults = schema->faultsIn(*parseJson("[1]"));
        QCOMPARE(faults.size(), 1u);
        QCOMPARE(faultText(faults.front()), u"the whole: [1] is of the wrong type; allowed: object"_s);
    }

    void aSchemaOnlyHalfUnderstoodIsRefused_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QString>("pointer");
        for (const Refused &one : refused)
            QTest::newRow(one.name) << one.schema << QString::fromUtf8(one.pointer);
    }
    void aSchemaOnlyHalfUnderstoodIsRefused()
    {
        QFETCH(QByteArray, schema);
        const auto read = schemaOf(schema);
        QVERIFY(!read);
        QCOMPARE(enumText(read.error().code), u"Malformed"_s);
        QTEST(read.error().arguments.value(0), "pointer");
    }
};

QTEST_APPLESS_MAIN(TestJsonSchema)
#include "tst_json_schema.moc"
