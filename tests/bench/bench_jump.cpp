#include "core/protocol/command_codec.h"
#include "core/storage/replica.h"
#include "core/storage/replica_reader.h"
#include "core/storage/serial_executor.h"
#include "tests/bench/measure.h"
#include "ui/admin/queue_columns.h"
#include "ui/lists/list_reader.h"
#include "ui/lists/list_table.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEventLoop>
#include <QLabel>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlRecord>
#include <QSqlTableModel>
#include <QTableView>
#include <QTimer>

#include <memory>

using namespace cpv;
using namespace cpv::bench;
using namespace Qt::StringLiterals;

namespace {

/// Beats every millisecond while the GUI thread is free; the longest pause is what a person feels as a stall.
class Heart
{
public:
    Heart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_last.start();
        m_timer.start(1);
    }
    void beat() { m_longestNs = std::max(m_longestNs, m_last.nsecsElapsed()), m_last.restart(); }
    double longestMs() const { return double(m_longestNs) / 1e6; }

private:
    QTimer m_timer;
    QElapsedTimer m_last;
    qint64 m_longestNs = 0;
};

/// Runs the event loop until it is so.
void until(const std::function<bool()> &isSo)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isSo())
            loop.quit();
    });
    look.start(1);
    loop.exec();
}

/// A window has shown Chinese text before it shows a list: the fonts are there, for either side.
void showWords()
{
    QLabel words(u"算力券 123"_s);
    words.show();
    until([&] { return words.isVisible(); });
    words.repaint();
}

void showAtFirst(QTableView &table)
{
    showWords();
    table.resize(1'200, 700);
    table.show();
    until([&] { return table.isVisible(); });
}

/// Our list, with the office's columns, over the replica's reader: asked, counted, scrolled to its end, painted.
void jumpInOurs(const QString &profile)
{
    auto reader = *ReplicaReader::open(profile, {&encode, &decodeCommand});
    auto scanner = *ReplicaReader::open(profile, {&encode, &decodeCommand});
    SerialExecutor readerThread, scannerThread;
    ListModel<ApplicationRow> model;
    model.setColumns(queueColumns(QDate(2026, 11, 23)));
    TableView table;
    setUpListTable(table, model);
    QueryReader<ApplicationRow, ApplicationQuery, ApplicationPage> list(model,
        {.query = [] { return ApplicationQuery {}; },
            .page = [&](const ApplicationQuery &query) { return readerThread.run([&reader, query] { return reader->applications(query, {}); }); },
            .quickCount =
                [&](const ApplicationQuery &query) {
                    return scannerThread.runUntilOvertaken(
                        [&scanner, query](const ReplicaReader::Overtaken &overtaken) { return scanner->quickCount(query, {}, overtaken); });
                },
            .outline =
                [&](const ApplicationQuery &query) {
                    return scannerThread.runUntilOvertaken(
                        [&scanner, query](const ReplicaReader::Overtaken &overtaken) { return scanner->outline(query, {}, overtaken); });
                }},
        nullptr);
    showAtFirst(table);

    const Measured measured;
    Heart heart;
    QElapsedTimer clock;
    clock.start();
    list.begin();
    until([&] { return list.hasBegun(); });
    say("firstMs", double(clock.nsecsElapsed()) / 1e6);
    until([&] { return list.isCounted() && model.rowCount() == list.total(); });
    clock.restart();
    table.scrollToBottom();
    const int last = model.rowCount() - 1;
    list.showRows(table.rowAt(0), last);
    until([&] { return model.row(last) != nullptr; });
    table.viewport()->repaint();
    heart.beat();
    say("jumpMs", double(clock.nsecsElapsed()) / 1e6);
    say("stallMs", heart.longestMs());
    measured.end();
    say("rows", model.rowCount());
}

/// Qt's own model of a table, with only the columns that are shown: narrower than what the list above reads.
class ShownColumns : public QSqlTableModel
{
public:
    using QSqlTableModel::QSqlTableModel;

protected:
    QString selectStatement() const override
    {
        return u"SELECT number, companyName, project, stage, requested, awarded, submittedAt, changedAt FROM Application "
               "ORDER BY changedAt DESC, id DESC"_s;
    }
};

void jumpInQtSql(const QString &profile)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(Replica::databasePath(profile));
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!database.open())
        qFatal("the peer can't open the replica");
    ShownColumns model(nullptr, database);
    model.setTable(u"Application"_s);
    QTableView table;
    table.setModel(&model);
    showAtFirst(table);

    const Measured measured;
    Heart heart;
    model.select();
    heart.beat();
    while (model.canFetchMore())
        model.fetchMore();
    heart.beat();
    table.scrollToBottom();
    table.viewport()->repaint();
    heart.beat();
    say("stallMs", heart.longestMs());
    measured.end();
    say("rows", model.rowCount());
}

} // namespace

/// bench_jump ours|peer PROFILE: from asking for the list to its last row on screen.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString profile = app.arguments().at(2);
    if (app.arguments().at(1) == u"ours") {
        const Theme theme(app);
        jumpInOurs(profile);
    } else {
        jumpInQtSql(profile);
    }
    return 0;
}
