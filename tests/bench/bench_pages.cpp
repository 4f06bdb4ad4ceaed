#include "core/report/pages/page_font.h"
#include "core/report/pages/table_pages.h"
#include "tests/bench/measure.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace cpv;
using namespace cpv::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int RowsPerPage = 38; // What fits an A4 page upright.
constexpr int TextColumns = 2, AmountColumns = 3;

class Rows : public TableRows
{
public:
    explicit Rows(int count) : m_count(count) { }
    Result<bool> next(std::vector<Cell> &row) override
    {
        if (m_at == m_count)
            return false;
        const int n = m_at++;
        row = {u"第%1号 华信精密机械有限公司"_s.arg(n), u"外观缺陷视觉检测模型训练"_s};
        for (int i = 0; i < AmountColumns; ++i)
            row.emplace_back(Money::fromFen((n + i) * 131'071LL % 1'000'000'000));
        row.emplace_back(QDate(2026, 1, 1).addDays(n % 300));
        return true;
    }

private:
    const int m_count;
    int m_at = 0;
};

PrintedTable table(int rows)
{
    std::vector<TableColumn> columns {{.id = u"company"_s, .title = u"企业"_s, .widthUnits = 30},
        {.id = u"project"_s, .title = u"项目"_s, .widthUnits = 30}};
    for (int i = 0; i < AmountColumns; ++i)
        columns.push_back({.id = QString::number(i), .title = u"金额（元）"_s, .kind = CellKind::Amount, .total = true});
    columns.push_back({.id = u"due"_s, .title = u"到期日"_s, .kind = CellKind::Date});
    const CoverFacts facts {.title = u"申领清单"_s, .account = u"李审核"_s, .office = u"算力办"_s, .filter = u"全部"_s, .sort = u"编号"_s};
    const PageWords words {.filter = u"筛选"_s, .sort = u"排序"_s, .page = u"%1 / %2"_s, .total = u"合计"_s};
    Rows made(rows);
    return readTable({columns, facts, words}, made)->value();
}

/// The same texts at fixed places, as anybody who never measures would draw them.
void drawBare(const PrintedTable &table, QPainter &painter, QPdfWriter &device, int pages)
{
    painter.setFont(pageFont(9));
    const double columnWidth = double(device.width()) / (TextColumns + AmountColumns + 1);
    const double rowHeight = double(device.height()) / RowsPerPage;
    const size_t perPage = (table.rows.size() + size_t(pages) - 1) / size_t(pages);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (row > 0 && row % perPage == 0)
            device.newPage();
        for (qsizetype column = 0; column < table.rows[row].size(); ++column)
            painter.drawText(QPointF(double(column) * columnWidth, double(row % perPage + 1) * rowHeight), table.rows[row][column]);
    }
}

} // namespace

/// bench_pages ours|bare PATH PAGES
int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const int pages = app.arguments().at(3).toInt();
    const PrintedTable printed = table(pages * RowsPerPage);

    const Measured measured;
    int count = pages;
    {
        QPdfWriter device(app.arguments().at(2));
        device.setPageSize(QPageSize(QPageSize::A4));
        device.setPageMargins({15, 15, 15, 15}, QPageLayout::Millimeter);
        QPainter painter(&device);
        if (app.arguments().at(1) == u"ours") {
            const TablePages laid(printed, device);
            laid.print(painter, device);
            count = laid.pageCount();
        } else {
            drawBare(printed, painter, device, pages);
        }
    }
    measured.end();
    say("pages", count);
    QFile::remove(app.arguments().at(2));
    return 0;
}
