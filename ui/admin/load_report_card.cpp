#include "ui/admin/load_report_card.h"

#include "ui/models/placement_text.h"
#include "ui/widgets/notice.h"

#include <QCoreApplication>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::LoadReportWords)

public:
    static QString column(LoadColumn column);
    static QString fault(LoadFault fault);
};

QString Words::column(LoadColumn column)
{
    switch (column) {
    case LoadColumn::Centre: return tr("Data centre");
    case LoadColumn::Load: return tr("Load");
    case LoadColumn::Day: return tr("Day");
    }
    Q_UNREACHABLE();
}

QString Words::fault(LoadFault fault)
{
    switch (fault) {
    case LoadFault::Quoting: return tr("a quote is missing or too many");
    case LoadFault::FieldCount: return tr("it has another number of columns than the first row");
    case LoadFault::NotText: return tr("it is no text in UTF-8 or GB18030");
    case LoadFault::TooLong: return tr("it is too long");
    case LoadFault::Missing: return tr("nothing stands there");
    case LoadFault::UnknownCentre: return tr("no centre of this name is listed");
    case LoadFault::NotNumber: return tr("it is no number");
    case LoadFault::OutOfRange: return tr("a load is between 0 and 100 percent");
    case LoadFault::NotDay: return tr("it is no day, such as 2026-11-30");
    case LoadFault::InFuture: return tr("the day has not come yet");
    case LoadFault::Older: return tr("a later load is recorded already");
    case LoadFault::Twice: return tr("the centre stands twice in the file");
    }
    Q_UNREACHABLE();
}

} // namespace

LoadReportCard::LoadReportCard(UseCases &useCases, QWidget *parent) : FileCard(useCases, u"loadReport"_s, parent) { retranslate(); }

void LoadReportCard::showReport(const QString &fileName, const LoadReport &report, const std::vector<DataCentre> &known)
{
    m_report = report;
    m_known = known;
    showFile(fileName);
}

QString LoadReportCard::titleText() const { return tr("Load reports"); }

void LoadReportCard::showContent()
{
    if (m_report.badRows == 0)
        return showNews();
    std::vector<BadCells> bad;
    for (const BadLoad &each : m_report.firstBad)
        bad.push_back({each.line, Words::column(each.column), each.found, Words::fault(each.fault)});
    showBad(m_report.badRows, tr("Have the file corrected, then read it in again."), bad);
}

void LoadReportCard::showNews()
{
    if (m_report.rows == 0)
        return notice().showError(tr("The file names no data centre."), tr("A row for each centre is expected: its name, its load in percent, the day."));
    if (m_report.centres.empty())
        return notice().showNotice(Tone::Info, tr("All of this is recorded already."), tr("%1 rows; nothing changes.").arg(m_report.rows));
    notice().showNotice(Tone::Info, tr("Loads of %n data centre(s)", nullptr, int(m_report.centres.size())), tr("Nothing is recorded yet."));
    std::vector<std::vector<PlainCell>> rows;
    for (const DataCentre &centre : m_report.centres) {
        const auto before = std::ranges::find(m_known, centre.id, &DataCentre::id);
        rows.push_back({{centreName(centre)}, {before == m_known.end() ? QString() : shareText(before->load)}, {shareText(centre.load)}, {centre.loadOn.toString(Qt::ISODate)}});
    }
    showRows(true, {{200, 1}, {130}, {100}, {120}}, {{tr("Data centre")}, {tr("Load until now"), true}, {tr("New load"), true}, {tr("Day")}},
        std::move(rows));
}

} // namespace cpv
