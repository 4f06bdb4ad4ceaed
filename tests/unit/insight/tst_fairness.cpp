#include "core/insight/fairness.h"

#include "core/insight/fisher.h"
#include "tests/support/dice.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace cpv;
using namespace Qt::StringLiterals;
using cpv::test::Dice;

namespace {

/// Rows of a file that tests/golden/make_fairness.py made, without its heads.
QList<QStringList> golden(const QString &name)
{
    QFile file(QStringLiteral(CPV_SOURCE_DIR "/tests/golden/") + name);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        qFatal("no %s", qPrintable(name));
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1))
        rows << line.split(u',');
    return rows;
}

QList<qint64> numbers(const QString &text)
{
    QList<qint64> found;
    for (const QString &part : text.split(u' '))
        found << part.toLongLong();
    return found;
}

bool isNear(double value, double expected, double relative = 1e-9) { return std::abs(value - expected) <= relative * std::max(std::abs(expected), 1e-12); }

template <typename RecordId> RecordId idAt(const char *kind, qint64 number)
{
    return RecordId(Uuid::named(QByteArray(kind) + QByteArray::number(number)));
}

struct City {
    qint64 decisions = 4'000;
    qint64 officials = 12;
    qint64 companies = 900;
    std::optional<qint64> favouring = {}; ///< Approves four of five whatever comes.
    std::optional<std::pair<qint64, qint64>> pair = {}; ///< This official takes every case of this company.
};

/// Cases of three kinds with approval rates of their own, dealt by chance.
std::vector<FairCase> decide(quint64 seed, const City &city)
{
    Dice dice(seed);
    std::vector<FairCase> cases;
    for (qint64 i = 0; i < city.decisions; ++i) {
        const qint64 company = dice.between(1, city.companies);
        qint64 official = dice.between(1, city.officials);
        if (city.pair && company == city.pair->second)
            official = city.pair->first;
        const qint64 kind = company % 3;
        qint64 percent = kind == 0 ? 35 : kind == 1 ? 60 : 80;
        if (official == city.favouring)
            percent = 92;
        const bool approved = dice.between(1, 100) <= percent;
        cases.push_back({.programme = idAt<ProgrammeId>("programme", company % 2),
            .company = idAt<CompanyId>("company", company),
            .district = u"44030%1"_s.arg(3 + company % 5),
            .industry = QString(QChar(u'A' + char16_t(company % 7))),
            .size = kind == 0 ? SizeClass::Micro : kind == 1 ? SizeClass::Small : SizeClass::Medium,
            .applicantType = ApplicantType::Enterprise,
            .firstTime = false,
            .approved = approved,
            .awarded = approved ? Money::fromYuan(dice.between(10'000, 900'000)) : Money(),
            .waitingDays = qint32(dice.between(5, 40)),
            .official = idAt<AccountId>("official", official)});
    }
    return cases;
}

std::vector<FairCase> group(const QString &district, qint64 cases, qint64 approved)
{
    std::vector<FairCase> found;
    for (qint64 i = 0; i < cases; ++i)
        found.push_back({.programme = {}, .company = idAt<CompanyId>("company", i), .district = district, .industry = {}, .approved = i < approved,
            .awarded = i < approved ? Money::fromYuan(1'000) : Money(), .waitingDays = qint32(i), .official = {}});
    return found;
}

std::vector<FairGroup> districtsOf(std::initializer_list<std::vector<FairCase>> groups)
{
    std::vector<FairCase> all;
    for (const auto &each : groups)
        all.insert(all.end(), each.begin(), each.end());
    return fairGroups(all, FairnessDimension::District);
}

} // namespace

class TestFairness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fisherIsTheSumOfExactFractions()
    {
        const auto rows = golden(u"fisher.csv"_s);
        QVERIFY(rows.size() > 25);
        for (const QStringList &row : rows) {
            const double chance = fisherTwoSided({row[0].toLongLong(), row[1].toLongLong(), row[2].toLongLong(), row[3].toLongLong()});
            QVERIFY2(isNear(chance, row[4].toDouble()), qPrintable(row.join(u' ') + u" was "_s + QString::number(chance, 'g', 15)));
        }
    }

    void concentrationIsWhatAllPairsOfAmountsGive()
    {
        for (const QStringList &row : golden(u"concentration.csv"_s)) {
            std::vector<Money> amounts;
            for (const qint64 fen : numbers(row[0]))
                amounts.push_back(Money::fromFen(fen));
            const Concentration found = concentrationOf(amounts);
            QVERIFY2(isNear(found.gini, row[1].toDouble()), qPrintable(row[1]));
            QVERIFY2(isNear(found.topTenth, row[2].toDouble()), qPrintable(row[2]));
            QVERIFY2(isNear(herfindahl(amounts), row[3].toDouble()), qPrintable(row[3]));
        }
    }

    void theLorenzCurveBeginsAtNothingEndsAtAllAndSagsBetween()
    {
        std::vector<Money> amounts;
        Dice dice(5);
        for (int i = 0; i < 1'234; ++i)
            amounts.push_back(Money::fromFen(dice.between(0, 1'000'000)));
        const Concentration found = concentrationOf(amounts);
        QCOMPARE(found.lorenz.size(), size_t(LorenzPoints + 1));
        QCOMPARE(found.lorenz.front(), (LorenzPoint {0, 0}));
        QCOMPARE(found.lorenz.back(), (LorenzPoint {1, 1}));
        for (size_t i = 1; i < found.lorenz.size(); ++i) {
            QVERIFY(found.lorenz[i].poorer > found.lorenz[i - 1].poorer);
            QVERIFY(found.lorenz[i].money >= found.lorenz[i - 1].money);
            QVERIFY(found.lorenz[i].money <= found.lorenz[i].poorer + 1e-12);
        }
        QCOMPARE(concentrationOf({Money(), Money()}).lorenz.size(), size_t(0)); // Nobody got anything.
    }

    void residualsAreThoseOfEveryWayToDealTheCases()
    {
        for (const QStringList &row : golden(u"residuals.csv"_s)) {
            std::vector<FairCase> cases;
            const auto own = numbers(row[0]), all = numbers(row[1]), approved = numbers(row[2]), ownApproved = numbers(row[3]);
            double residual = 0;
            for (qsizetype kind = 0; kind < own.size(); ++kind) {
                for (qint64 i = 0; i < all[kind]; ++i) {
                    const bool isOwn = i < own[kind];
                    const bool isApproved = isOwn ? i < ownApproved[kind] : i - own[kind] < approved[kind] - ownApproved[kind];
                    cases.push_back({.programme = idAt<ProgrammeId>("kind", kind), .company = {}, .district = {}, .industry = {},
                        .approved = isApproved, .awarded = {}, .official = idAt<AccountId>("official", isOwn ? 1 : 2)});
                }
                const double square = row[4].split(u' ')[kind].toDouble();
                residual += square < 0 ? -std::sqrt(-square) : std::sqrt(square);
            }
            const auto officials = fairOfficials(cases);
            const auto found = std::ranges::find(officials, idAt<AccountId>("official", 1), &FairOfficial::official);
            QVERIFY(found != officials.end());
            QVERIFY2(isNear(found->residual, residual), qPrintable(QString::number(found->residual)));
            QVERIFY2(isNear(found->residual / found->deviations, std::sqrt(row[5].toDouble())), qPrintable(row[5]));
            QVERIFY(isNear((found->from + found->to) / 2, found->residual));
        }
    }

    /// Without them there is nobody to compare with.
    void casesWithoutAnOfficialAreNoColleagues()
    {
        std::vector<FairCase> cases;
        for (qint64 i = 0; i < 40; ++i)
            cases.push_back({.programme = idAt<ProgrammeId>("kind", 1), .company = idAt<CompanyId>("company", 1), .district = {}, .industry = {},
                .approved = i < 20, .awarded = {}, .official = i < 20 ? idAt<AccountId>("official", 1) : AccountId()});
        const auto officials = fairOfficials(cases);
        QCOMPARE(officials.size(), size_t(1));
        QCOMPARE(officials.front().approved, qint64(20));
        QVERIFY(officials.front().tooFew);
        const auto pairs = fairPairs(cases);
        QCOMPARE(pairs.size(), size_t(1));
        QCOMPARE(pairs.front().together, qint64(20));
    }

    void aGroupUnderTenSaysNothing()
    {
        const auto groups = districtsOf({group(u"a"_s, 40, 20), group(u"b"_s, 9, 9), group(u"c"_s, 10, 1)});
        QCOMPARE(groups[0].key, u"a"_s); // The largest first.
        QCOMPARE(groups[0].finding, GroupFinding::Best); // And not the nine of nine.
        QCOMPARE(groups[1].key, u"c"_s);
        QVERIFY(groups[1].ratio);
        QCOMPARE(groups[2].finding, GroupFinding::TooFew);
        QVERIFY(!groups[2].ratio && !groups[2].chance);
        QCOMPARE(groups[0].medianWait, 19.5);
        QCOMPARE(groups[0].awarded, Money::fromYuan(20'000));
    }

    void fourFifthsIsExact()
    {
        // 400 of 1000 against 500 of 1000 is four fifths to the dot; 399 is not.
        QCOMPARE(districtsOf({group(u"a"_s, 1'001, 501), group(u"b"_s, 1'000, 401)})[1].finding, GroupFinding::Even);
        QCOMPARE(districtsOf({group(u"a"_s, 1'000, 500), group(u"b"_s, 999, 400)})[1].finding, GroupFinding::Even);
        QCOMPARE(districtsOf({group(u"a"_s, 1'000, 500), group(u"b"_s, 1'000, 399)})[1].finding, GroupFinding::Uneven);
        // The same rates among few are chance.
        QCOMPARE(districtsOf({group(u"a"_s, 20, 10), group(u"b"_s, 20, 7)})[1].finding, GroupFinding::Chance);
        // Nobody got anything: nothing is uneven.
        QCOMPARE(districtsOf({group(u"a"_s, 20, 0), group(u"b"_s, 20, 0)})[1].finding, GroupFinding::Even);
    }

    void aPlantedOfficialIsFoundAndNobodyElse()
    {
        for (quint64 seed = 1; seed <= 20; ++seed) {
            const FairnessFigures figures = fairnessOf(decide(seed, {.favouring = 7}));
            const FairOfficial &first = figures.officials.front();
            QCOMPARE(first.official, idAt<AccountId>("official", 7));
            QVERIFY(first.stands && first.from > 0);
            QCOMPARE(std::ranges::count(figures.officials, true, &FairOfficial::stands), 1);
            QCOMPARE(first.cases, first.compared);
            QVERIFY(double(first.approved) > first.expected);
        }
    }

    void aFairCityIsSilent()
    {
        // A person is named by mistake in one report of a hundred.
        int named = 0, paired = 0;
        for (quint64 seed = 101; seed <= 200; ++seed) {
            const FairnessFigures figures = fairnessOf(decide(seed, {}));
            named += std::ranges::count(figures.officials, true, &FairOfficial::stands) > 0 ? 1 : 0;
            paired += std::ranges::count(figures.pairs, true, &FairPair::stands) > 0 ? 1 : 0;
        }
        QVERIFY2(named <= 3, qPrintable(QString::number(named)));
        QVERIFY2(paired <= 3, qPrintable(QString::number(paired)));
        const FairnessFigures figures = fairnessOf(decide(1, {}));
        QCOMPARE(std::ranges::count(figures.officials, true, &FairOfficial::stands), 0);
    }

    void anOfficialWithEasierCasesIsNotLenient()
    {
        // One official gets all medium companies but a few, which are approved more often by everybody.
        std::vector<FairCase> cases = decide(3, {.decisions = 6'000});
        Dice dice(9);
        for (FairCase &each : cases)
            if (each.size == SizeClass::Medium && dice.between(1, 10) <= 7)
                each.official = idAt<AccountId>("official", 1);
        for (const FairOfficial &official : fairOfficials(cases))
            if (official.official == idAt<AccountId>("official", 1)) {
                QVERIFY(double(official.approved) / double(official.cases) > 0.7);
                QVERIFY(!official.stands);
            }
    }

    void aPairThatMeetsAgainAndAgainIsFound()
    {
        const FairnessFigures figures = fairnessOf(decide(4, {.companies = 400, .pair = std::pair(2, 17)}));
        QVERIFY(!figures.pairs.empty());
        const FairPair &first = figures.pairs.front();
        QCOMPARE(first.official, idAt<AccountId>("official", 2));
        QCOMPARE(first.company, idAt<CompanyId>("company", 17));
        QCOMPARE(first.together, first.ofCompany);
        QVERIFY(first.stands);
        QCOMPARE(std::ranges::count(figures.pairs, true, &FairPair::stands), 1);
    }

    void whoAloneWorksForAProgrammeMeetsItsCompaniesByRight()
    {
        std::vector<FairCase> cases = decide(5, {.companies = 300});
        for (FairCase &each : cases)
            if (each.programme == idAt<ProgrammeId>("programme", 1))
                each.official = idAt<AccountId>("official", 1);
        for (const FairPair &pair : fairPairs(cases))
            if (pair.official == idAt<AccountId>("official", 1))
                QVERIFY(!pair.stands);
    }
};

QTEST_GUILESS_MAIN(TestFairness)
#include "tst_fairness.moc"
