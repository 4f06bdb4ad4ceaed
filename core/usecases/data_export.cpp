#include "core/usecases/data_export.h"

#include "core/base/json.h"
#include "core/base/whole_file.h"
#include "core/report/tables/csv_file.h"
#include "core/report/tables/zip_file.h"
#include "core/storage/own_data_query.h"
#include "core/storage/usage_query.h"
#include "core/usecases/futures.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <map>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// Values of one kind as a table: amounts in yuan, numbers as numbers, lists as their JSON.
class OwnRows final : public TableRows
{
public:
    explicit OwnRows(const OwnTable &table) : m_table(table) { }

    Result<bool> next(std::vector<Cell> &row) override
    {
        if (m_next == m_table.rows.size())
            return false;
        const QJsonObject &values = m_table.rows[m_next++];
        row.clear();
        for (const OwnColumn &column : m_table.columns)
            row.push_back(cellOf(column, values.value(column.name)));
        return true;
    }

private:
    static Cell cellOf(const OwnColumn &column, const QJsonValue &value)
    {
        if (value.isUndefined() || value.isNull())
            return {};
        switch (column.kind) {
        case OwnColumnKind::Amount: return Money::fromFen(value.toInteger());
        case OwnColumnKind::Number: return value.toInteger();
        case OwnColumnKind::Nested: return QString::fromUtf8(compactJson(value));
        case OwnColumnKind::Text: return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toVariant().toString();
        }
        return {};
    }

    const OwnTable &m_table;
    std::size_t m_next = 0;
};

std::vector<TableColumn> columnsOf(const OwnTable &table)
{
    std::vector<TableColumn> columns;
    for (const OwnColumn &column : table.columns) {
        const CellKind kind = column.kind == OwnColumnKind::Amount ? CellKind::Amount
            : column.kind == OwnColumnKind::Number                 ? CellKind::Number
                                                                   : CellKind::Text;
        columns.push_back({.id = column.name, .title = column.name, .kind = kind});
    }
    return columns;
}

/// The last part of a name that people gave, which may hold anything.
QString safeName(const QString &name)
{
    QString safe = QFileInfo(name).fileName();
    for (QChar &c : safe) {
        if (c.unicode() < 0x20 || QStringView(u"\\/:*?\"<>|").contains(c))
            c = u'_';
    }
    return safe;
}

/// One archive on its way: all on one thread.
class Exporting
{
public:
    Exporting(const QString &path, Instant now) : m_zip(path, now) { }

    Result<void> addReadme(const QString &text) { return m_zip.add(u"README.txt"_s, text.toUtf8()); }

    Result<void> addTable(const OwnTable &table)
    {
        m_done.records += qint64(table.rows.size());
        QJsonArray rows;
        for (const QJsonObject &row : table.rows) {
            rows.append(row);
            noteNames(row);
        }
        CPV_CHECK(m_zip.add(u"records/%1.json"_s.arg(table.name), compactJson(rows)));
        const QString csv = m_aside.filePath(u"table.csv"_s);
        OwnRows source(table);
        CPV_CHECK(writeCsv(csv, columnsOf(table), source, CsvEncoding::Utf8Bom));
        if (table.name == u"UsageBill")
            m_bills = table.rows;
        return m_zip.addFile(u"records/%1.csv"_s.arg(table.name), csv);
    }

    /// A line of JSON for each of a bill's lines, since there may be a million.
    Result<void> addBillLines(UsageQuery &query)
    {
        for (const QJsonObject &bill : m_bills) {
            const auto id = UsageBillId::fromText(bill.value(u"id"_s).toString());
            QFile lines(m_aside.filePath(u"lines.jsonl"_s));
            if (!id || !lines.open(QIODevice::WriteOnly | QIODevice::Truncate))
                return fail(Errc::Storage, {lines.fileName()}, lines.errorString());
            bool whole = true;
            CPV_CHECK(query.lines(
                *id, [&](const UsageLine &line) { whole = lines.write(compactJson(toJson(line)) + '\n') > 0 && whole; }, [] { return false; }));
            if (!lines.flush() || !whole)
                return fail(writeError(lines));
            lines.close();
            CPV_CHECK(m_zip.addFile(u"records/UsageLine-%1.jsonl"_s.arg(id->toText()), lines.fileName()));
        }
        return {};
    }

    Result<void> addPapers(const QDir &folder)
    {
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files, QDir::Name)) {
            const QString digest = file.fileName();
            if (digest.size() != 64)
                continue; // A paper that is just being copied.
            const QString name = m_names.contains(digest) ? safeName(m_names.at(digest)) : u"paper"_s;
            CPV_CHECK(m_zip.addFile(u"papers/%1-%2"_s.arg(digest.left(12), name), file.filePath()));
            ++m_done.papers;
        }
        return {};
    }

    Result<ExportedData> finish()
    {
        CPV_CHECK(m_zip.finish());
        return m_done;
    }

private:
    void noteNames(const QJsonObject &row)
    {
        for (const QJsonValue &material : row.value(u"materials"_s).toArray())
            m_names[material[u"sha256"_s].toString()] = material[u"name"_s].toString();
        const QJsonValue licence = row.value(u"licence"_s);
        if (licence.isObject())
            m_names[licence[u"sha256"_s].toString()] = licence[u"name"_s].toString();
    }

    QTemporaryDir m_aside;
    ZipWriter m_zip;
    ExportedData m_done;
    std::map<QString, QString> m_names; ///< Of papers, by digest.
    std::vector<QJsonObject> m_bills;
};

} // namespace

QFuture<Result<ExportedData>> DataExport::write(const QString &path, const QString &readme) const
{
    const auto &session = m_session.current();
    if (!session || !session->account.company)
        return ready<ExportedData>(fail(Errc::WrongRole));
    return m_workplace.scannerThread.run([path, readme, company = *session->account.company, account = session->account.id,
                                             database = m_workplace.replica.databasePath(), now = m_workplace.clock.now()]() -> Result<ExportedData> {
        Exporting exporting(path, now);
        CPV_CHECK(exporting.addReadme(readme));
        CPV_CHECK(OwnDataQuery(database).tables(company, account, [&](const OwnTable &table) { return exporting.addTable(table); }));
        UsageQuery usage(database);
        CPV_CHECK(exporting.addBillLines(usage));
        CPV_CHECK(exporting.addPapers(QFileInfo(database).dir().filePath(u"materials"_s)));
        return exporting.finish();
    });
}

} // namespace cpv
