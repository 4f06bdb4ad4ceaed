#include "core/domain/eligibility.h"
#include "core/protocol/catalogue.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>

/// The built-in programmes against the table in which their sources were written down (tests/golden/programmes.csv).

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

using Row = std::map<QString, QString>;

/// RFC 4180 without line breaks in fields, which the table has none of.
QStringList fieldsOf(const QString &line)
{
    QStringList fields {QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            fields << QString();
        else
            fields.last() += c;
    }
    return fields;
}

const std::vector<Row> &table()
{
    static const std::vector<Row> rows = [] {
        QFile file(QStringLiteral(CPV_SOURCE_DIR) + u"/tests/golden/programmes.csv"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("can't read the table");
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        const QStringList names = fieldsOf(lines.front().trimmed());
        std::vector<Row> all;
        for (const QString &line : lines.mid(1)) {
            const QStringList fields = fieldsOf(line.trimmed());
            if (fields.size() != names.size())
                qFatal("a row has %d fields", int(fields.size()));
            Row row;
            for (qsizetype i = 0; i < names.size(); ++i)
                row[names[i]] = fields[i];
            all.push_back(std::move(row));
        }
        return all;
    }();
    return rows;
}

const std::vector<Programme> &programmes()
{
    static const auto all = builtinProgrammes();
    return all.value();
}

/// "pay_first" is PayFirst.
template <typename E> E wordOf(const QString &snake)
{
    QString name;
    for (const QString &part : snake.split(u'_'))
        name += part.left(1).toUpper() + part.mid(1);
    return enumFromText<E>(name).value();
}

template <typename E> std::vector<E> wordsOf(const QString &joined)
{
    std::vector<E> words;
    for (const QString &word : joined.split(u'|'))
        words.push_back(wordOf<E>(word));
    return words;
}

template <typename E> QString textOf(const std::vector<E> &values)
{
    QStringList texts;
    for (const E value : values)
        texts << enumText(value);
    return texts.join(u'|');
}

qint64 fenOf(const QString &field) { return field.isEmpty() ? 0 : field.toLongLong(); }

} // namespace

class TestProgrammeSources : public QObject
{
    Q_OBJECT

    static const Row &row(int index) { return table()[size_t(index)]; }
    static const Programme &programme(int index)
    {
        const Row &one = row(index);
        return *std::ranges::find_if(programmes(), [&](const Programme &p) {
            return p.place.code == one.at(u"place"_s) && p.kind == wordOf<SubsidyKind>(one.at(u"kind"_s));
        });
    }
    static void addRows()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < table().size(); ++i)
            QTest::newRow(qPrintable(table()[i].at(u"place_en"_s) + u' ' + table()[i].at(u"kind"_s))) << int(i);
    }

private Q_SLOTS:
    void everyRowIsAProgrammeAndEveryProgrammeARow()
    {
        QCOMPARE(table().size(), programmes().size());
        for (const Programme &one : programmes()) {
            const auto isIt = [&](const Row &r) {
                return r.at(u"place"_s) == one.place.code && wordOf<SubsidyKind>(r.at(u"kind"_s)) == one.kind;
            };
            QCOMPARE(std::ranges::count_if(table(), isIt), 1);
        }
    }

    void namesAndDatesAreTheTables_data() { addRows(); }
    void namesAndDatesAreTheTables()
    {
        QFETCH(int, index);
        const Row &r = row(index);
        const Programme &p = programme(index);
        QCOMPARE(p.placeZh, r.at(u"place_zh"_s));
        QCOMPARE(p.placeEn, r.at(u"place_en"_s));
        QCOMPARE(p.nameZh, r.at(u"name_zh"_s));
        QCOMPARE(p.nameEn, r.at(u"name_en"_s));
        QCOMPARE(p.mode, wordOf<ProgrammeMode>(r.at(u"mode"_s)));
        QCOMPARE(p.effectiveFrom, QDate::fromString(r.at(u"effective_from"_s), Qt::ISODate));
        QCOMPARE(p.effectiveTo.value_or(QDate()), QDate::fromString(r.at(u"effective_to"_s), Qt::ISODate));
        QCOMPARE(p.validityMonths, r.at(u"validity_months"_s).toInt());
        QCOMPARE(p.confidence, wordOf<Confidence>(r.at(u"confidence"_s)));
        QVERIFY(!p.sourceZh.isEmpty() && !p.sourceEn.isEmpty());
    }

    void moneyIsTheTables_data() { addRows(); }
    void moneyIsTheTables()
    {
        QFETCH(int, index);
        const Row &r = row(index);
        const Programme &p = programme(index);
        QCOMPARE(p.budgetPerYear.fen(), fenOf(r.at(u"budget_fen_per_year"_s)));
        QCOMPARE(p.minContract.fen(), fenOf(r.at(u"min_contract_fen"_s)));
        std::map<bool, qint64> rates; // By whether it is the district's.
        for (const PayerRate &payer : p.payers)
            rates[payer.payer == u"district"] += payer.rate.value;
        const qint64 whole = fenOf(r.at(u"rate_bp"_s)), matching = fenOf(r.at(u"matching_rate_bp"_s));
        if (r.at(u"extra_rules"_s).contains(u"pay 1:1"_s)) { // The one row whose rate is that of both payers.
            QCOMPARE(rates[false], whole / 2);
            QCOMPARE(rates[true], whole / 2);
        } else {
            QCOMPARE(rates[false], whole);
            QCOMPARE(rates[true], matching);
        }
    }

    void capsAreTheTables_data() { addRows(); }
    void capsAreTheTables()
    {
        QFETCH(int, index);
        const Row &r = row(index);
        const Programme &p = programme(index);
        const QString extra = r.at(u"extra_rules"_s);
        QStringList expected;
        if (!r.at(u"cap_fen"_s).isEmpty())
            expected << enumText(wordOf<CapScope>(r.at(u"cap_scope"_s))) + u' ' + r.at(u"cap_fen"_s);
        if (extra.contains(u"cumulative cap 200 万元"_s))
            expected << u"CompanyTotal 200000000"_s;
        if (extra.contains(u"all public aid together"_s))
            expected << u"PublicAid 0"_s;
        QStringList found;
        for (const Cap &cap : p.caps)
            found << enumText(cap.scope) + u' ' + QString::number(cap.amount.fen());
        QCOMPARE(found, expected);
        QCOMPARE(p.variants.size(), extra.contains(u"start-ups younger than one year 60 %"_s) ? 1u : 0u);
        QCOMPARE(coverFor(p, ApplicantType::Startup).value, p.variants.empty() ? coverFor(p, ApplicantType::Enterprise).value : 6000);
    }

    void applicantsAndCostsAreTheTables_data() { addRows(); }
    void applicantsAndCostsAreTheTables()
    {
        QFETCH(int, index);
        const Row &r = row(index);
        const Programme &p = programme(index);
        auto applicants = wordsOf<ApplicantType>(r.at(u"eligible_applicants"_s));
        // A start-up is an enterprise; only where its rate differs does the table name it apart.
        if (std::ranges::find(applicants, ApplicantType::Startup) == applicants.end())
            applicants.insert(applicants.begin() + 1, ApplicantType::Startup);
        QCOMPARE(textOf(p.applicants), textOf(applicants));
        auto costs = wordsOf<CostKind>(r.at(u"eligible_costs"_s));
        if (r.at(u"extra_rules"_s).contains(u"API or cloud models 30 %, cap 100 万元"_s)) {
            QCOMPARE(p.costRates.size(), 1u);
            QCOMPARE(p.costRates[0].rate.value, 3000);
            QCOMPARE(p.costRates[0].cap, Money::fromYuan(1'000'000));
            costs.push_back(p.costRates[0].kind);
        } else {
            QCOMPARE(p.costRates.size(), 0u);
        }
        QCOMPARE(textOf(p.costs), textOf(costs));
    }

    void windowsAreTheTables_data() { addRows(); }
    void windowsAreTheTables()
    {
        QFETCH(int, index);
        const QString window = row(index).at(u"window"_s);
        const Programme &p = programme(index);
        if (window == u"continuous") {
            QVERIFY(p.windows.empty());
        } else if (window == u"quarterly") {
            QCOMPARE(p.windows.size(), 4u);
            for (size_t i = 0; i < 4; ++i)
                QCOMPARE(p.windows[i].from.month(), 1 + 3 * int(i));
        } else if (window == u"batch") { // No dates were published, and the rules say so.
            QCOMPARE(p.windows.size(), 1u);
            QVERIFY(std::ranges::any_of(p.rules, [](const Rule &rule) { return rule.textEn.contains(u"Batch dates not found"_s); }));
        } else {
            QCOMPARE(p.windows.size(), 1u);
            const auto text = [](QDate date) { return date.toString(u"MM-dd"_s); };
            QCOMPARE(u"batch "_s + text(p.windows[0].from) + u".."_s + text(p.windows[0].to), window);
        }
    }

    void whatTheTableAsksOfProvidersIsARule_data() { addRows(); }
    void whatTheTableAsksOfProvidersIsARule()
    {
        QFETCH(int, index);
        const QString extra = row(index).at(u"extra_rules"_s);
        const auto has = [&](RuleType type) {
            return std::ranges::any_of(programme(index).rules, [&](const Rule &rule) { return rule.type == type; });
        };
        const std::pair<QString, RuleType> sentences[] = {
            {u"at most one year of support"_s, RuleType::ContractLengthAtMost},
            {u"both together never exceed 100 %"_s, RuleType::CoverAtMost},
            {u"seller must not be a related party"_s, RuleType::ProviderUnrelated},
            {u"unrelated seller"_s, RuleType::ProviderUnrelated},
            {u"provider must be listed"_s, RuleType::ProviderListed},
            {u"may not be a listed provider"_s, RuleType::ApplicantNotProvider},
            {u"younger than one year"_s, RuleType::StartupYoungerThan},
            {u"all public aid together"_s, RuleType::PublicAidAtMost},
            {u"software and manufacturing firms"_s, RuleType::IndustryAllowed},
            {u"registered in the city"_s, RuleType::RegisteredInPlace},
            {u"services excluded"_s, RuleType::CostKindExcluded},
            {u"no other city compute aid"_s, RuleType::NoOtherAid},
            {u"API or cloud models"_s, RuleType::CostsOfOneRate},
            {u"must stand in the province"_s, RuleType::ProviderInRegion},
        };
        for (const auto &[sentence, type] : sentences)
            QVERIFY2(!extra.contains(sentence) || has(type), qPrintable(sentence));
        const QString shown[] = {u"no dishonesty record"_s, u"bought through the data exchange"_s, u"eligible cost of the quarter"_s,
            u"national supercomputer"_s, u"1:1"_s, u"piloted in 2023"_s, u"1 billion CNY"_s, u"budget not published"_s,
            u"successor text not found"_s, u"50 % district share"_s};
        for (const QString &sentence : shown)
            QVERIFY2(!extra.contains(sentence) || has(RuleType::ShownToReviewer), qPrintable(sentence));
    }
};

QTEST_APPLESS_MAIN(TestProgrammeSources)
#include "tst_programme_sources.moc"
