#include "tests/bench/works.h"

using namespace Qt::StringLiterals;

namespace cpv::bench {

namespace {

/// A million applications, as the lists show them.
QStringList replicaMaker(const Places &places)
{
    return {places.programs + u"/make_replica"_s, places.profile, QString::number(places.rows)};
}

Work startWork(const Places &places)
{
    const QString probe = places.programs + u"/window_probe"_s;
    const QString replica = places.profile + u"/replica.sqlite"_s;
    return {.name = u"start"_s,
        .subjects = {{u"cpv"_s, {probe, places.desktop, u"--profile"_s, places.profile}},
            {u"bare Qt window"_s, {probe, places.programs + u"/bare_window"_s}},
            {u"sqlitebrowser"_s, {probe, u"sqlitebrowser"_s, replica}},
            {u"sqlitebrowser, table open"_s, {probe, u"sqlitebrowser"_s, u"-t"_s, u"Application"_s, replica}}},
        .comparisons = {{u"Start: window painted, answers"_s, u"bare Qt window"_s, u"wallMs"_s, 3},
            {u"Start: window painted, answers (CPU)"_s, u"bare Qt window"_s, u"cpuMs"_s},
            {u"Start: window painted, answers (CPU)"_s, u"sqlitebrowser"_s, u"cpuMs"_s, 1},
            {u"Start: window painted, answers"_s, u"sqlitebrowser"_s, u"wallMs"_s, 1},
            {u"Start: until the picture rests"_s, u"sqlitebrowser, table open"_s, u"restMs"_s, 1},
            {u"Start: memory then"_s, u"sqlitebrowser"_s, u"memoryKb"_s, 1}},
        .makers = {replicaMaker(places)}};
}

Work jumpWork(const Places &places)
{
    const QString jump = places.programs + u"/bench_jump"_s;
    return {.name = u"jump"_s,
        .subjects = {{u"list"_s, {jump, u"ours"_s, places.profile}}, {u"QSqlTableModel"_s, {jump, u"peer"_s, places.profile}}},
        .comparisons = {{u"Jump to the end, list asked and counted anew"_s, u"QSqlTableModel"_s, u"wallMs"_s, 0.02},
            {u"Jump to the end of a counted list"_s, u"QSqlTableModel"_s, u"jumpMs"_s, 0.02, 0, u"wallMs"_s},
            {u"Jump: memory growth"_s, u"QSqlTableModel"_s, u"growthKb"_s, 0.1},
            {u"Jump: longest stall of the window"_s, u"QSqlTableModel"_s, u"stallMs"_s, 0, 50}},
        .mostRounds = 3,
        .makers = {replicaMaker(places)}};
}

Work pageWork(const Places &places)
{
    const QString queries = places.programs + u"/bench_queries"_s;
    return {.name = u"page"_s,
        .subjects = {{u"list"_s, {queries, u"ours"_s, places.profile, u"pages"_s}}, {u"raw sqlite3"_s, {queries, u"raw"_s, places.profile, u"pages"_s}}},
        .comparisons = {{u"First page after filter or sort (geometric mean)"_s, u"raw sqlite3"_s, u"meanMs"_s, 2},
            {u"First page after filter or sort (median)"_s, u"raw sqlite3"_s, u"wallMs"_s, 2},
            {u"First page after filter or sort (worst)"_s, u"raw sqlite3"_s, u"worstMs"_s, 2}},
        .sameAnswers = true,
        .makers = {replicaMaker(places)}};
}

Work searchWork(const Places &places, int length)
{
    const QString queries = places.programs + u"/bench_queries"_s;
    const QString number = QString::number(length);
    const QString what = length == 0 ? u"Search by initials"_s : u"Search, %1 character(s)"_s.arg(length);
    return {.name = u"search"_s + number,
        .subjects = {{u"list"_s, {queries, u"ours"_s, places.profile, number}}, {u"LIKE scan"_s, {queries, u"raw"_s, places.profile, number}}},
        .comparisons = {{what + u" (median)"_s, u"LIKE scan"_s, u"wholeMs"_s, 0.1},
            {what + u" (worst)"_s, u"LIKE scan"_s, u"worstWholeMs"_s, 0.1},
            {what + u": first page alone (median)"_s, u"LIKE scan"_s, u"wallMs"_s},
            {what + u": first page alone (worst)"_s, u"LIKE scan"_s, u"worstMs"_s}},
        .mostRounds = 2,
        .sameAnswers = true,
        .makers = {replicaMaker(places)}};
}

Work tableWork(const Places &places, const QString &format, const QString &peer, double reach)
{
    const auto command = [&](const QString &what) {
        return QStringList {places.programs + u"/bench_tables"_s, what + u'-' + format, places.scratch + u"/table."_s + format, QString::number(places.rows)};
    };
    const QString title = format.toUpper();
    return {.name = format,
        .subjects = {{u"export"_s, command(u"ours"_s)}, {peer, command(u"bare"_s)}},
        .comparisons = {{title + u", 10 columns (CPU)"_s, peer, u"cpuMs"_s, reach}, {title + u", 10 columns"_s, peer, u"wallMs"_s, reach},
            {title + u": memory growth"_s, peer, u"growthKb"_s, 0, 32 * 1024}},
        .mostRounds = 3};
}

Work pdfWork(const Places &places)
{
    const auto command = [&](const QString &what) {
        return QStringList {places.programs + u"/bench_pages"_s, what, places.scratch + u"/pages.pdf"_s, u"100"_s};
    };
    return {.name = u"pdf"_s,
        .subjects = {{u"pages"_s, command(u"ours"_s)}, {u"bare QPdfWriter"_s, command(u"bare"_s)}},
        .comparisons = {{u"PDF of 100 pages (CPU)"_s, u"bare QPdfWriter"_s, u"cpuMs"_s, 1.5}, {u"PDF of 100 pages"_s, u"bare QPdfWriter"_s, u"wallMs"_s, 1.5}}};
}

/// No peer does this: the same program stands on both sides, and only the bound counts.
Work roiWork(const Places &places)
{
    return {.name = u"roi"_s,
        .subjects = {{u"return"_s, {places.programs + u"/bench_roi"_s}}},
        .comparisons = {{u"A slider moved: 10,000 draws and redraw"_s, u"return"_s, u"wallMs"_s, 0, 50}}};
}

/// No peer either.
Work networkWork(const Places &places)
{
    return {.name = u"network"_s,
        .subjects = {{u"placement"_s, {places.programs + u"/bench_network"_s}}},
        .comparisons = {{u"500 awarded works placed in 100 centres"_s, u"placement"_s, u"wallMs"_s, 0, 1000}}};
}

/// The same bill plain and packed, beside each other.
Work importWork(const Places &places)
{
    const auto command = [&](const QString &suffix) {
        return QStringList {places.programs + u"/bench_import"_s, u"%1/bill-%2.csv%3"_s.arg(places.scratch).arg(places.rows).arg(suffix), QString::number(places.rows)};
    };
    return {.name = u"import"_s,
        .subjects = {{u"plain"_s, command({})}, {u"gzip"_s, command(u".gz"_s)}},
        .comparisons = {{u"FOCUS bill imported and checked: memory at its highest, plain"_s, u"plain"_s, u"peakKb"_s, 0, 300 * 1024},
            {u"FOCUS bill imported and checked: memory growth, against gzip"_s, u"gzip"_s, u"growthKb"_s},
            {u"FOCUS bill imported and checked, against gzip"_s, u"gzip"_s, u"wallMs"_s}},
        .mostRounds = 1,
        .sameAnswers = true};
}

QStringList ledgerMaker(const Places &places)
{
    return {places.programs + u"/make_ledger"_s, places.ledger, QString::number(places.transfers)};
}

/// A city's year on the page, of the roll-ups, beside SQLite that adds up the transfers: those as they lie, and nothing but what
/// the sums need, in their order; and DuckDB with the latter. The peers tell less: their transfers know no district and no size.
Work dashboardWork(const Places &places)
{
    const QString program = places.programs + u"/bench_dashboards"_s;
    const QString plain = u"GROUP BY over the transfers"_s, covering = u"covering-index scan"_s;
    Work work {.name = u"dashboards"_s,
        .subjects = {{u"roll-ups"_s, {program, u"ours"_s, places.ledger}}, {plain, {program, u"raw"_s, places.ledger}}, {covering, {program, u"covering"_s, places.ledger}}},
        .comparisons = {{u"Dashboard of a year, nothing cached"_s, covering, u"coldMs"_s}, {u"Dashboard of a year, cached"_s, covering, u"warmMs"_s, 0.01},
            {u"Dashboard of a year, nothing cached"_s, plain, u"coldMs"_s}, {u"Dashboard of a year, cached"_s, plain, u"warmMs"_s, 0.01}},
        .mostRounds = 3,
        .sameAnswers = true,
        .makers = {ledgerMaker(places)}};
    if (!places.duckDb.isEmpty()) {
        const QString duckDb = u"DuckDB"_s;
        work.subjects << Subject {duckDb, places.duckDb + QStringList {u"measure"_s, places.ledger}};
        work.comparisons << Comparison {u"Dashboard of a year, nothing cached"_s, duckDb, u"coldMs"_s} << Comparison {u"Dashboard of a year, cached"_s, duckDb, u"warmMs"_s, 0.05};
        work.makers << places.duckDb + QStringList {u"make"_s, places.ledger};
    }
    return work;
}

/// The same transfers as a list.
Work ledgerWork(const Places &places)
{
    const QString program = places.programs + u"/bench_dashboards"_s;
    const QString raw = u"raw sqlite3"_s;
    return {.name = u"ledger"_s,
        .subjects = {{u"ledger's page"_s, {program, u"ledger"_s, places.ledger}}, {raw, {program, u"ledger-raw"_s, places.ledger}}},
        .comparisons = {{u"Ledger: first page, decoded"_s, raw, u"firstMs"_s, 0, 10}, {u"Ledger: a page in the middle, against OFFSET"_s, raw, u"jumpMs"_s, 0.02},
            {u"Ledger: where each block begins, against count(*)"_s, raw, u"outlineMs"_s}},
        .mostRounds = 3,
        .sameAnswers = true,
        .makers = {ledgerMaker(places)}};
}

} // namespace

QList<Work> works(const Places &places)
{
    QList<Work> all {startWork(places), jumpWork(places), pageWork(places)};
    for (const int length : {1, 2, 3, 4, 5, 6, 0})
        all.append(searchWork(places, length));
    all << tableWork(places, u"xlsx"_s, u"libxlsxwriter's loop"_s, 1.2) << tableWork(places, u"csv"_s, u"fprintf loop"_s, 2) << pdfWork(places) << roiWork(places) << networkWork(places) << importWork(places)
        << dashboardWork(places) << ledgerWork(places);
    return all;
}

} // namespace cpv::bench
