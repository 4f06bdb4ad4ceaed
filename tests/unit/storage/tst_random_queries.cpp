#include "tests/support/from_environment.h"
#include "tests/unit/storage/replica_bench.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr int Rows = 1'500;
constexpr int QueriesEachRun = 400;

} // namespace

/// One list of many rows, and questions drawn by lot: their answers are those of a look at every row.
/// CPV_QUERIES=10000 tests/tst_random_queries asks the long form; CPV_SEED=n the same questions once more.
class RandomQueriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyQuestionIsAnsweredAsALookAtEveryRowWould();

private:
    QString words(int most);
    ApplicationQuery question();
    bool isWanted(const Application &row, const ApplicationQuery &query) const;
    static QByteArray keyOf(const Application &row, ApplicationSort sort);
    std::vector<ApplicationId> allOf(ApplicationQuery query) const;

    ReplicaBench m_bench;
    QRandomGenerator m_random;
    std::vector<Application> m_rows;
};

/// From few letters, so that there is something to find: Chinese ones, both cases, what LIKE and FTS5 would take for signs.
QString RandomQueriesTest::words(int most)
{
    static const QString letters = u"恒锐汽配智算力aBhR1-% _'\"*"_s;
    QString text;
    for (int i = m_random.bounded(most + 1); i > 0; --i)
        text += letters[m_random.bounded(int(letters.size()))];
    return text;
}

void RandomQueriesTest::initTestCase()
{
    const auto seed = quint32(fromEnvironment("CPV_SEED", int(QRandomGenerator::global()->generate() >> 1)));
    qInfo().noquote() << u"CPV_SEED=%1"_s.arg(seed);
    m_random.seed(seed);
    std::vector<AnyRecord> records;
    for (int i = 0; i < Rows; ++i) {
        Application row;
        static_cast<ApplicationForm &>(row) = m_bench.city.form(Money::fromYuan(1'000));
        row.id = m_bench.city.newId<ApplicationId>();
        row.place = m_bench.city.place;
        row.version = 1;
        row.number = words(6);
        row.project = words(9);
        row.companyName = words(6);
        row.companyPinyin = words(4);
        row.stage = i % 3 == 0 ? Stage::Submitted : Stage::InReview;
        row.changedAt = Instant(std::chrono::milliseconds(m_random.bounded(50)));
        m_rows.push_back(row);
        records.emplace_back(row);
    }
    m_bench.tell(records);
}

ApplicationQuery RandomQueriesTest::question()
{
    ApplicationQuery query {.searchText = words(6), .limit = 200};
    if (m_random.bounded(3) == 0)
        query.stages = {Stage::Submitted};
    query.sort = std::array {ApplicationSort::Changed, ApplicationSort::Number, ApplicationSort::CompanyName, ApplicationSort::Project}[size_t(m_random.bounded(4))];
    query.descending = m_random.bounded(2) == 0;
    return query;
}

bool RandomQueriesTest::isWanted(const Application &row, const ApplicationQuery &query) const
{
    if (!query.stages.empty() && std::ranges::find(query.stages, row.stage) == query.stages.end())
        return false;
    return std::ranges::all_of(query.searchText.split(u' ', Qt::SkipEmptyParts), [&](const QString &word) {
        return std::ranges::any_of(std::array {row.number, row.project, row.companyName, row.companyPinyin},
            [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

/// Page after page, as the list's window reads them.
std::vector<ApplicationId> RandomQueriesTest::allOf(ApplicationQuery query) const
{
    std::vector<ApplicationId> found;
    do {
        const ApplicationPage page = m_bench.list(query);
        for (const ApplicationRow &row : page.rows)
            found.push_back(row.application.id);
        query.after = page.nextKey;
    } while (query.after);
    return found;
}

/// What the list is ordered by; SQLite compares texts byte by byte.
QByteArray RandomQueriesTest::keyOf(const Application &row, ApplicationSort sort)
{
    if (sort == ApplicationSort::Changed)
        return QByteArray::number(qint64(row.changedAt.time_since_epoch().count())).rightJustified(20, '0');
    return (sort == ApplicationSort::Number ? row.number : sort == ApplicationSort::Project ? row.project : row.companyPinyin).toUtf8();
}

void RandomQueriesTest::everyQuestionIsAnsweredAsALookAtEveryRowWould()
{
    qsizetype hits = 0;
    for (int i = fromEnvironment("CPV_QUERIES", QueriesEachRun); i > 0; --i) {
        const ApplicationQuery query = question();
        std::set<ApplicationId> expected;
        for (const Application &row : m_rows) {
            if (isWanted(row, query))
                expected.insert(row.id);
        }
        const std::vector<ApplicationId> found = allOf(query);
        const QByteArray asked = (u"\"%1\""_s.arg(query.searchText)).toUtf8();
        QVERIFY2(found.size() == expected.size(), asked.constData()); // None twice.
        std::vector<QByteArray> keys;
        for (const ApplicationId &id : found)
            keys.push_back(keyOf(*std::ranges::find(m_rows, id, &Application::id), query.sort));
        if (query.descending)
            std::ranges::reverse(keys);
        QVERIFY2(std::ranges::is_sorted(keys), asked.constData());
        QVERIFY2(std::set(found.begin(), found.end()) == expected, asked.constData());
        const ListOutline outline = must(m_bench.reader->outline(query, m_bench.me, [] { return false; }));
        QVERIFY2(outline.total == qint64(expected.size()), asked.constData());
        hits += std::ssize(found);
    }
    QVERIFY(hits > 0);
}

} // namespace cpv

QTEST_GUILESS_MAIN(cpv::RandomQueriesTest)
#include "tst_random_queries.moc"
