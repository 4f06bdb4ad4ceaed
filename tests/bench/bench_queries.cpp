#include "core/protocol/command_codec.h"
#include "core/sqlite/record_table.h"
#include "core/storage/replica.h"
#include "core/storage/replica_reader.h"
#include "tests/bench/made_city.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

using namespace cpv;
using namespace cpv::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int PageRows = ListOutline::BlockRows;

struct Question {
    ApplicationQuery query;
    QString sql; ///< The same for SQLite itself, which is given the columns and the order that the list has.
    std::vector<QString> values = {};
    QString countSql = {}; ///< Empty: its rows are not counted.
};

QString sqlOf(const QString &where, const QString &column, bool descending)
{
    return u"SELECT %1 FROM Application AS row WHERE %2 ORDER BY row.\"%3\" %4, row.id %4 LIMIT %5"_s
        .arg(sql::quoted(RecordTable<Application>::plainColumns(), u"row"), where, column, descending ? u"DESC"_s : u"ASC"_s)
        .arg(PageRows);
}

/// Every order, with and without stages, both ways round.
std::vector<Question> pageQuestions()
{
    static constexpr std::pair<ApplicationSort, const char16_t *> orders[] = {{ApplicationSort::Changed, u"changedAt"},
        {ApplicationSort::Submitted, u"submittedAt"}, {ApplicationSort::Number, u"number"}, {ApplicationSort::CompanyName, u"companyPinyin"},
        {ApplicationSort::Project, u"project"}, {ApplicationSort::Requested, u"requested"}, {ApplicationSort::Awarded, u"awarded"}};
    std::vector<Question> questions;
    for (const auto &[sort, column] : orders) {
        for (const bool descending : {false, true}) {
            const QString name = QString::fromUtf16(column);
            questions.push_back({{.sort = sort, .descending = descending, .limit = PageRows}, sqlOf(u"TRUE"_s, name, descending)});
            questions.push_back({{.stages = {Stage::Closed, Stage::Refused}, .sort = sort, .descending = descending, .limit = PageRows},
                sqlOf(u"row.stage IN ('Closed', 'Refused')"_s, name, descending)});
        }
    }
    return questions;
}

/// Texts that occur: `length` characters out of a company's or project's name, or initials where `length` is 0.
std::vector<Question> searchQuestions(int length)
{
    constexpr int questionsPerLength = 12;
    const QString where = u"(row.number LIKE ?1 OR row.project LIKE ?1 OR row.companyName LIKE ?1 OR row.companyPinyin LIKE ?1)"_s;
    const MadeCity city;
    test::Dice dice {quint64(length) + 99};
    std::vector<Question> questions;
    while (std::ssize(questions) < questionsPerLength) {
        const Application source = city.application(dice.between(0, 999));
        const QString &text = length == 0 ? source.companyPinyin : dice.oneIn(2) ? source.companyName : source.project;
        const int wanted = length == 0 ? 4 : length;
        if (text.size() < wanted)
            continue;
        const QString word = text.mid(length == 0 ? 0 : dice.between(0, text.size() - wanted), wanted);
        questions.push_back({{.searchText = word, .limit = PageRows}, sqlOf(where, u"changedAt"_s, true), {u'%' + word + u'%'},
            u"SELECT count(*) FROM Application AS row WHERE "_s + where});
    }
    return questions;
}

/// The ids of a page, so that both sides can be seen to answer alike.
using Page = std::vector<QByteArray>;

class Ours
{
public:
    explicit Ours(const QString &profile) : m_reader(*ReplicaReader::open(profile, {&encode, &decodeCommand})) { }
    Page ask(const Question &question) const
    {
        Page page;
        const auto answer = m_reader->applications(question.query, {});
        for (const ApplicationRow &row : answer->rows)
            page.push_back(row.application.id.value.toBytes());
        return page;
    }
    qint64 count(const Question &question) const { return m_reader->quickCount(question.query, {}, [] { return false; })->value(); }

private:
    std::unique_ptr<ReplicaReader> m_reader;
};

class Raw
{
public:
    explicit Raw(const QString &profile) : m_database(Replica::databasePath(profile).toStdString(), SQLite::OPEN_READONLY) { }
    Page ask(const Question &question)
    {
        SQLite::Statement select = prepared(question.sql, question);
        static const int id = int(RecordTable<Application>::plainColumns().indexOf(u"id"_s));
        Page page;
        while (select.executeStep()) {
            for (int column = 0; column < select.getColumnCount(); ++column)
                m_bytes += select.getColumn(column).getBytes();
            page.emplace_back(static_cast<const char *>(select.getColumn(id).getBlob()), 16);
        }
        return page;
    }
    qint64 count(const Question &question) const
    {
        SQLite::Statement select = prepared(question.countSql, question);
        select.executeStep();
        return select.getColumn(0).getInt64();
    }

private:
    SQLite::Statement prepared(const QString &sql, const Question &question) const
    {
        SQLite::Statement select(m_database, sql.toStdString());
        for (size_t i = 0; i < question.values.size(); ++i)
            select.bind(int(i) + 1, question.values[i].toStdString());
        return select;
    }

    SQLite::Database m_database;
    qint64 m_bytes = 0; ///< Kept, so that reading a column is not left out.
};

/// The fastest of three: what a warm cache gives.
template <typename Do> double fastestMs(Do act)
{
    double fastest = 1e9;
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer clock;
        clock.start();
        act();
        fastest = std::min(fastest, double(clock.nsecsElapsed()) / 1e6);
    }
    return fastest;
}

double medianOf(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// Ratios of this are the mean ratio of all questions, whether they take a millisecond or a second. A median of questions so far
/// apart stands on the edge between two kinds.
double geometricMeanOf(const std::vector<double> &times)
{
    double logarithms = 0;
    for (const double time : times)
        logarithms += std::log(time);
    return std::exp(logarithms / double(times.size()));
}

template <typename Side> void run(Side side, const std::vector<Question> &questions)
{
    std::vector<double> pageTimes, wholeTimes;
    QCryptographicHash answers(QCryptographicHash::Sha256);
    for (const Question &question : questions) {
        Page page;
        qint64 count = 0;
        pageTimes.push_back(fastestMs([&] { page = side.ask(question); }));
        if (!question.countSql.isEmpty())
            wholeTimes.push_back(pageTimes.back() + fastestMs([&] { count = side.count(question); }));
        for (const QByteArray &id : page)
            answers.addData(id);
        answers.addData(QByteArray::number(count) + '\n');
    }
    say("wallMs", medianOf(pageTimes));
    say("meanMs", geometricMeanOf(pageTimes));
    say("worstMs", *std::ranges::max_element(pageTimes));
    if (!wholeTimes.empty()) {
        say("wholeMs", medianOf(wholeTimes));
        say("worstWholeMs", *std::ranges::max_element(wholeTimes));
    }
    say("check", answers.result().toHex().left(12).toLongLong(nullptr, 16));
}

} // namespace

/// bench_queries ours|raw PROFILE pages|LENGTH: first pages of the list, or of a search for so many characters (0: initials).
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    const auto questions = words.at(3) == u"pages" ? pageQuestions() : searchQuestions(words.at(3).toInt());
    if (words.at(1) == u"ours")
        run(Ours(words.at(2)), questions);
    else
        run(Raw(words.at(2)), questions);
    return 0;
}
