#include "core/base/json.h"
#include "core/domain/programme_rules.h"
#include "core/protocol/catalogue.h"
#include "core/protocol/programme_file.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <functional>
#include <map>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &name)
{
    QFile file(QStringLiteral(CPV_SOURCE_DIR) + u"/resources/programmes/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QJsonObject &written()
{
    static const QJsonObject object = parseJson(bytesOf(u"440300_compute.json"_s))->toObject();
    return object;
}

const QJsonObject &schema()
{
    static const QJsonObject object = parseJson(bytesOf(u"programme.schema.json"_s))->toObject();
    return object;
}

const QJsonObject definition(const QString &name) { return schema()[u"$defs"_s][name].toObject(); }

template <typename E> void compareWords(const QJsonValue &inSchema, QSet<QString> besides = {})
{
    QSet<QString> said = std::move(besides), known;
    for (const auto &word : inSchema.toArray())
        said.insert(word.toString());
    for (const E value : enumValues<E>())
        known.insert(enumText(value));
    QCOMPARE(said, known);
}

template <typename T> void compareMembers(const QJsonObject &inSchema)
{
    QSet<QString> known;
    forEachMember<T>([&](const char *name, auto) { known.insert(QString::fromLatin1(name)); });
    const QStringList keys = inSchema[u"properties"_s].toObject().keys();
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()), known);
    QCOMPARE(inSchema[u"additionalProperties"_s], QJsonValue(false));
}

/// The member changed in one file: what is wrong is named with its pointer.
struct Spoiled {
    QString member;
    QByteArray value; ///< In place of the whole member; empty: without it.
    QString fault;    ///< Begins so.
};

const std::map<QString, Spoiled> &spoiled()
{
    static const std::map<QString, Spoiled> all {
        {u"a rate above the whole"_s, {u"payers"_s, R"([{"payer":"440300","rate":10001,"rule":"2.1"}])", u"/payers/0/rate: 10001 is too large; allowed: at most 10000"_s}},
        {u"rates above the whole together"_s, {u"payers"_s, R"([{"payer":"440300","rate":6000,"rule":"2.1"},{"payer":"district","rate":6000,"rule":"2.2"}])", u"/payers: OutOfRange; allowed: together at most 10000"_s}},
        {u"an unknown payer"_s, {u"payers"_s, R"([{"payer":"me","rate":1,"rule":"2.1"}])", u"/payers/0/payer: \"me\" is not written"_s}},
        {u"nobody pays"_s, {u"payers"_s, "[]", u"/payers: 0 entries are too few"_s}},
        {u"a member missing"_s, {u"sourceZh"_s, {}, u"/sourceZh: missing"_s}},
        {u"a member too many"_s, {u"bonus"_s, "1", u"/bonus: not known here"_s}},
        {u"an unknown rule"_s, {u"rules"_s, R"([{"number":"1","type":"Lucky","effect":"Fails","parameters":[],"textZh":"a","textEn":"a"}])", u"/rules/0/type: \"Lucky\" is not known; allowed: \"ApplicantTypeAllowed\""_s}},
        {u"a rule's parameter"_s, {u"rules"_s, R"([{"number":"1","type":"ContractLengthAtMost","effect":"Fails","parameters":["a year"],"textZh":"a","textEn":"a"}])", u"/rules/0/parameters/0: \"a year\""_s}},
        {u"a parameter where none is"_s, {u"rules"_s, R"([{"number":"1","type":"ShownToReviewer","effect":"Recorded","parameters":["x"],"textZh":"a","textEn":"a"}])", u"/rules/0/parameters: 1 entries are too many"_s}},
        {u"a number twice"_s, {u"rules"_s, R"([{"number":"1","type":"NoOtherAid","effect":"Fails","parameters":[],"textZh":"a","textEn":"a"},{"number":"1","type":"NoOtherAid","effect":"Fails","parameters":[],"textZh":"a","textEn":"a"}])", u"/rules: OutOfRange; allowed: every number once"_s}},
        {u"a rule without Chinese"_s, {u"rules"_s, R"([{"number":"1","type":"NoOtherAid","effect":"Fails","parameters":[],"textZh":"","textEn":"a"}])", u"/rules/0/textZh: empty"_s}},
        {u"a cap of nothing"_s, {u"caps"_s, R"([{"scope":"CompanyYear","amount":0,"rule":"3.1","share":0}])", u"/caps/0/amount: 0 is too small"_s}},
        {u"an amount for public aid"_s, {u"caps"_s, R"([{"scope":"PublicAid","amount":5,"rule":"3.1","share":0}])", u"/caps/0/amount: 5 can't be here; allowed: 0"_s}},
        {u"a date that is none"_s, {u"effectiveFrom"_s, "\"01.01.2026\"", u"/effectiveFrom: \"01.01.2026\" is not written"_s}},
        {u"a day that is none"_s, {u"windows"_s, R"([{"from":"2026-02-30","to":"2026-03-01"}])", u"/windows/0/from: not a date"_s}},
        {u"a window turned"_s, {u"windows"_s, R"([{"from":"2026-03-02","to":"2026-03-01"}])", u"/windows: OutOfRange"_s}},
        {u"a base period without days"_s, {u"timeShare"_s, R"({"applies":true,"base":{"from":"","to":"2026-03-01"},"dayCount":"EndInclusive","roundDownToFen":1})", u"/timeShare/base/from: \"\" is not written"_s}},
        {u"four confirmers"_s, {u"approvals"_s, R"([{"upTo":0,"people":4}])", u"/approvals/0/people: 4 is too large; allowed: at most 3"_s}},
        {u"an unknown paper"_s, {u"materials"_s, R"([{"kind":"horoscope","required":true}])", u"/materials/0/kind: \"horoscope\" is not known"_s}},
        {u"a kind twice"_s, {u"costs"_s, R"(["ComputeRental","ComputeRental"])", u"/costs/1: \"ComputeRental\" is there twice"_s}},
        {u"a rate for no cost of it"_s, {u"costRates"_s, R"([{"kind":"ModelApi","rate":1,"cap":0,"rule":"2.9"}])", u"/costRates: OutOfRange; allowed: kinds that are in costs"_s}},
        {u"yuan for fen"_s, {u"minContract"_s, "0.5", u"/minContract: 0.5 is of the wrong type; allowed: integer"_s}},
        {u"a long prefix"_s, {u"numberPrefix"_s, "\"TOWN\"", u"/numberPrefix: \"TOWN\""_s}},
        {u"a place by name"_s, {u"place"_s, "\"Town\"", u"/place: \"Town\" is not written as it should be; allowed: GB/T 2260"_s}},
    };
    return all;
}

} // namespace

class TestProgrammeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSchemaKnowsExactlyTheProgramsWords()
    {
        const QJsonObject properties = schema()[u"properties"_s].toObject();
        compareWords<SubsidyKind>(properties[u"kind"_s][u"enum"_s]);
        compareWords<ProgrammeMode>(properties[u"mode"_s][u"enum"_s]);
        compareWords<Confidence>(properties[u"confidence"_s][u"enum"_s]);
        compareWords<ApplicantType>(definition(u"applicant"_s)[u"enum"_s]);
        compareWords<CostKind>(definition(u"costKind"_s)[u"enum"_s]);
        compareWords<RuleEffect>(definition(u"effect"_s)[u"enum"_s]);
        compareWords<RuleType>(definition(u"rule"_s)[u"properties"_s][u"type"_s][u"enum"_s]);
        compareWords<CapScope>(definition(u"cap"_s)[u"properties"_s][u"scope"_s][u"enum"_s]);
        compareWords<DayCount>(definition(u"timeShare"_s)[u"properties"_s][u"dayCount"_s][u"enum"_s]);
        QStringList kinds, said;
        const auto materialKinds = builtinMaterialKinds();
        QVERIFY(materialKinds);
        for (const MaterialKind &kind : *materialKinds)
            kinds << kind.kind;
        for (const auto &word : properties[u"materials"_s][u"items"_s][u"properties"_s][u"kind"_s][u"enum"_s].toArray())
            said << word.toString();
        QCOMPARE(said, kinds);
    }

    void theSchemaHasExactlyTheProgramsMembers()
    {
        const QJsonObject properties = schema()[u"properties"_s].toObject();
        const auto items = [&](const QString &name) { return properties[name][u"items"_s].toObject(); };
        compareMembers<Programme>(schema());
        compareMembers<PayerRate>(items(u"payers"_s));
        compareMembers<RateVariant>(items(u"variants"_s));
        compareMembers<CostRate>(items(u"costRates"_s));
        compareMembers<DateWindow>(items(u"windows"_s));
        compareMembers<ApprovalStep>(items(u"approvals"_s));
        compareMembers<MaterialRequirement>(items(u"materials"_s));
        compareMembers<Cap>(definition(u"cap"_s));
        compareMembers<TimeShareRule>(definition(u"timeShare"_s));
        compareMembers<Rule>(definition(u"rule"_s));
    }

    void everyRuleTypeSaysWhatItsParametersAre()
    {
        QSet<QString> judged;
        for (const auto &part : definition(u"rule"_s)[u"allOf"_s].toArray()) {
            const QJsonValue type = part[u"if"_s][u"properties"_s][u"type"_s];
            judged.insert(type[u"const"_s].toString());
            for (const auto &word : type[u"enum"_s].toArray())
                judged.insert(word.toString());
        }
        for (const RuleType type : enumValues<RuleType>())
            QVERIFY2(judged.contains(enumText(type)), qPrintable(enumText(type)));
    }

    /// What the window writes is held to the same as a file.
    void aRuleIsGoodForTheSchemaAndTheWindowAlike_data()
    {
        QTest::addColumn<RuleType>("type");
        for (const RuleType type : enumValues<RuleType>())
            QTest::newRow(qPrintable(enumText(type))) << type;
    }
    void aRuleIsGoodForTheSchemaAndTheWindowAlike()
    {
        QFETCH(RuleType, type);
        const JsonSchema form = programmeSchema().value();
        const std::vector<QString> words {u"Enterprise"_s, u"Micro"_s, u"310000"_s, u"31000"_s, u"ModelApi"_s, u"0"_s, u"012"_s, u"12"_s, u"1000"_s, u"10000"_s,
            u"10001"_s, u"1234567890123456"_s, u"C39"_s, u"Z1"_s, u"nation"_s, u"district"_s, u"贵州"_s, u"roi"_s, u"Roi"_s, BeforeIssue, QString(), QString(65, u'a'),
            u"Unknown"_s, u" "_s, u"\u3000"_s};
        std::vector<std::vector<QString>> lists {{}};
        for (const QString &word : words) {
            lists.push_back({word});
            lists.push_back({u"7000"_s, word});
            lists.push_back({u"nation"_s, word});
            lists.push_back({word, word, word});
        }
        const Programme sound = readProgramme(bytesOf(u"440300_compute.json"_s))->programme;
        int good = 0;
        for (const std::vector<QString> &parameters : lists) {
            Programme programme = sound;
            programme.rules = {{u"1.1"_s, type, RuleEffect::Fails, parameters, u"甲"_s, u"A"_s}};
            QJsonObject file = written();
            file.insert(u"rules"_s, toJson(programme).toObject()[u"rules"_s]);
            const bool isGood = checkWritten(programme).has_value();
            good += isGood;
            QVERIFY2(isGood == form.faultsIn(file).empty(), qPrintable(u"%1: %2"_s.arg(isGood).arg(QStringList(parameters.begin(), parameters.end()).join(u", "_s))));
        }
        QVERIFY(good > 0 && good < int(lists.size()));
    }

    void blankWordsAreNoneForTheSchemaAndTheWindowAlike()
    {
        const JsonSchema form = programmeSchema().value();
        const Programme sound = readProgramme(bytesOf(u"440300_compute.json"_s))->programme;
        for (const QString &blank : {u" "_s, u"\u3000"_s, u"\t"_s, u"\u00a0"_s, u"\u2003"_s, u"\u0085"_s, u"\u2028"_s}) {
            for (QString Programme::*name : {&Programme::nameZh, &Programme::nameEn}) {
                Programme programme = sound;
                programme.*name = blank;
                QJsonObject file = written();
                file.insert(name == &Programme::nameZh ? u"nameZh"_s : u"nameEn"_s, blank);
                QVERIFY(!checkWritten(programme));
                QVERIFY(!form.faultsIn(file).empty());
            }
            for (QString Rule::*text : {&Rule::textZh, &Rule::textEn}) {
                Programme programme = sound;
                programme.rules.front().*text = blank;
                QJsonObject file = written();
                file.insert(u"rules"_s, toJson(programme).toObject()[u"rules"_s]);
                QCOMPARE(checkWritten(programme).error().code, Errc::Missing);
                QVERIFY(!form.faultsIn(file).empty());
            }
        }
        Programme longest = sound; // Of characters that take two units each.
        longest.rules.front().textZh = u"\U00020BB7"_s.repeated(500);
        QVERIFY(checkWritten(longest));
        longest.rules.front().textZh += u'长';
        QCOMPARE(checkWritten(longest).error().code, Errc::TooLong);
    }

    void aGoodFileIsRead()
    {
        const auto reading = readProgramme(compactJson(written()));
        QVERIFY(reading);
        QCOMPARE(reading->programme.payers.front().rate.value, 5000);
        QCOMPARE(reading->programme.variants.front().youngerThanMonths, 12);
        QVERIFY(!reading->namesProviders);
    }

    void whatTheRegistryGivesIsNotTakenFromTheFile()
    {
        QJsonObject file = written();
        file[u"version"_s] = 7;
        file[u"changedSeq"_s] = 8;
        file[u"providers"_s] = QJsonArray {u"04012d73-1b71-8378-b51d-3a3d06816a8f"_s};
        const auto reading = readProgramme(compactJson(file));
        QVERIFY(reading);
        QCOMPARE(reading->programme.version, 0);
        QCOMPARE(reading->programme.changedSeq, 0);
        QVERIFY(reading->namesProviders);
        QCOMPARE(reading->programme.providers.size(), 1u);
    }

    void aProgrammeWrittenByTheProgramIsAFile()
    {
        const auto programmes = builtinProgrammes();
        QVERIFY(programmes);
        for (const Programme &programme : *programmes)
            QVERIFY(readProgramme(compactJson(toJson(programme))));
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &[name, one] : spoiled())
            QTest::newRow(qPrintable(name)) << name;
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QString, name);
        const Spoiled &one = spoiled().at(name);
        QJsonObject file = written();
        if (one.value.isEmpty())
            file.remove(one.member);
        else
            file[one.member] = parseJson('[' + one.value + ']')->toArray().at(0);
        const auto reading = readProgramme(compactJson(file));
        QVERIFY(!reading);
        QCOMPARE(reading.error().size(), 1u);
        const QString said = faultText(reading.error().front());
        QVERIFY2(said.startsWith(one.fault), qPrintable(said));
    }

    void whatIsNoJsonIsSaidToBe_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a file") << compactJson(written()).left(200);
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("very deep") << QByteArray(200, '[');
        QTest::newRow("very large") << QByteArray(2 << 20, ' ');
    }
    void whatIsNoJsonIsSaidToBe()
    {
        QFETCH(QByteArray, text);
        const auto reading = readProgramme(text);
        QVERIFY(!reading);
        QVERIFY(faultText(reading.error().front()).startsWith(u"the whole: "_s));
    }

    void changesNameTheRuleByItsNumber()
    {
        const Programme before = readProgramme(compactJson(written()))->programme;
        Programme after = before;
        after.version = 9;
        QVERIFY(changesBetween(before, after).empty());
        after.ruleVersion = 2;
        after.payers[0].rate = {5500};
        after.rules.erase(after.rules.begin());
        after.rules.push_back({u"1.11"_s, RuleType::NoOtherAid, RuleEffect::Recorded, {}, u"a"_s, u"b"_s});
        QStringList found;
        for (const ProgrammeChange &change : changesBetween(before, after))
            found << change.pointer + u' ' + change.before.left(8) + u" > "_s + change.after.left(8);
        QCOMPARE(found,
            (QStringList {u"/payers/0/rate 5000 > 5500"_s, u"/ruleVersion 1 > 2"_s, u"/rules/1.1 {\"effect > "_s,
                u"/rules/1.11  > {\"effect"_s}));
    }
};

QTEST_APPLESS_MAIN(TestProgrammeFile)
#include "tst_programme_file.moc"
