#include "core/intake/load_report.h"

#include "core/base/decimal.h"
#include "core/intake/titled_rows.h"

#include <QIODevice>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr qint64 MostBytes = 4 * 1024 * 1024;
using LoadRows = TitledRows<LoadColumn, LoadFault>;

constexpr std::array Titles {
    LoadRows::Title {LoadColumn::Centre, u"centre", u"数据中心"},
    LoadRows::Title {LoadColumn::Load, u"load", u"负载率(%)"},
    LoadRows::Title {LoadColumn::Day, u"day", u"日期"},
};
constexpr std::array Needed {LoadColumn::Centre, LoadColumn::Load, LoadColumn::Day};

class LoadReader
{
public:
    LoadReader(QIODevice &device, const std::vector<DataCentre> &centres, QDate today)
        : m_centres(centres), m_today(today), m_rows(device, MostBytes, Titles)
    {
    }

    Result<LoadReport> read()
    {
        CPV_CHECK(m_rows.takeHeader(Needed));
        for (;;) {
            CPV_TRY(there, m_rows.next());
            if (!there)
                return std::move(m_report);
            ++m_report.rows;
            if (const auto fields = m_rows.fields())
                take(*fields);
            else
                note(fields.error().column, fields.error().fault, fields.error().found);
        }
    }

private:
    void take(const LoadRows::Fields &fields)
    {
        for (const LoadColumn column : Needed)
            if (fields[column].isEmpty())
                return note(column, LoadFault::Missing, {});
        const QString &name = fields[LoadColumn::Centre];
        const auto known = std::ranges::find_if(m_centres, [&](const DataCentre &centre) { return centre.nameZh == name || centre.nameEn == name; });
        if (known == m_centres.end())
            return note(LoadColumn::Centre, LoadFault::UnknownCentre, name);
        if (!m_seen.insert(known->id).second)
            return note(LoadColumn::Centre, LoadFault::Twice, name);
        const std::optional<BasisPoints> load = loadIn(fields[LoadColumn::Load]);
        const std::optional<QDate> day = load ? dayIn(fields[LoadColumn::Day], *known) : std::nullopt;
        if (!load || !day || (known->load == *load && known->loadOn == *day))
            return;
        DataCentre centre = *known;
        centre.load = *load;
        centre.loadOn = *day;
        m_report.centres.push_back(std::move(centre));
    }

    std::optional<BasisPoints> loadIn(const QString &text)
    {
        const QString percent = text.endsWith(u'%') ? text.chopped(1).trimmed() : text;
        constexpr int hundredths = 2;
        const Result<qint64> load = decimalUnits(percent.toUtf8(), hundredths);
        if (!load)
            return wrong(LoadColumn::Load, LoadFault::NotNumber, text);
        if (*load < 0 || *load > BasisPoints::Whole)
            return wrong(LoadColumn::Load, LoadFault::OutOfRange, text);
        return BasisPoints {qint32(*load)};
    }

    std::optional<QDate> dayIn(const QString &text, const DataCentre &centre)
    {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid())
            return wrong(LoadColumn::Day, LoadFault::NotDay, text);
        if (day > m_today)
            return wrong(LoadColumn::Day, LoadFault::InFuture, text);
        if (day < centre.loadOn)
            return wrong(LoadColumn::Day, LoadFault::Older, text);
        return day;
    }

    std::nullopt_t wrong(LoadColumn column, LoadFault fault, const QString &found)
    {
        note(column, fault, found);
        return std::nullopt;
    }

    void note(LoadColumn column, LoadFault fault, const QString &found)
    {
        constexpr qsizetype shown = 40;
        ++m_report.badRows;
        if (m_report.firstBad.size() < LoadReport::MostNamed)
            m_report.firstBad.push_back({m_rows.line(), column, fault, found.left(shown)});
    }

    const std::vector<DataCentre> &m_centres;
    const QDate m_today;
    LoadRows m_rows;
    std::set<DataCentreId> m_seen;
    LoadReport m_report;
};

} // namespace

Result<LoadReport> readLoadReport(QIODevice &device, const std::vector<DataCentre> &centres, QDate today)
{
    return LoadReader(device, centres, today).read();
}

} // namespace cpv
