#include "tests/unit/report/sample_table.h"

#include "tests/support/dice.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace cpv::test {

MadeRows::MadeRows(std::vector<std::vector<Cell>> rows)
    : MadeRows(std::ssize(rows), [rows](qint64 number) { return rows[size_t(number)]; })
{
}

Result<bool> MadeRows::next(std::vector<Cell> &row)
{
    asked(m_next);
    if (m_next == failsAt)
        return fail(Errc::Storage, {}, u"the row can't be read"_s);
    if (m_next == m_count)
        return false;
    row = m_maker(m_next++);
    return true;
}

std::vector<TableColumn> sampleColumns()
{
    return {
        {.id = u"company"_s, .title = u"企业名称"_s, .kind = CellKind::Text, .widthUnits = 30},
        {.id = u"amount"_s, .title = u"申请金额（元）"_s, .kind = CellKind::Amount, .widthUnits = 16, .total = true},
        {.id = u"bills"_s, .title = u"账单数"_s, .kind = CellKind::Number, .widthUnits = 8, .total = true},
        {.id = u"due"_s, .title = u"到期日"_s, .kind = CellKind::Date, .widthUnits = 12},
        {.id = u"changed"_s, .title = u"变更时间"_s, .kind = CellKind::DateTime, .widthUnits = 20},
    };
}

std::vector<Cell> sampleRow(qint64 number)
{
    if (number % 7 == 6)
        return std::vector<Cell>(5);
    Dice dice {quint64(number)};
    const QDate due = QDate(2026, 1, 1).addDays(dice.between(-400, 400));
    const Instant changed = startOf(due) + std::chrono::seconds(dice.between(0, 86'399));
    return {rollText(dice) + QString::number(number), Money::fromFen(dice.between(-1'000'000, 100'000'000)),
        dice.between(0, 1'000), due, changed};
}

MadeRows sampleRows(qint64 count) { return {count, sampleRow}; }

Cover sampleCover()
{
    return {
        .facts = {.title = u"申领清单"_s,
            .account = u"李审核"_s,
            .office = u"算力办"_s,
            .when = startOf(QDate(2026, 11, 23)) + std::chrono::hours(16),
            .registry = u"https://registry.example"_s,
            .filter = u"状态：形式审查"_s,
            .sort = u"按变更时间，从新到旧"_s,
            .demonstration = u"演示数据"_s},
        .words = {.coverSheet = u"封面"_s,
            .rowsSheet = u"数据"_s,
            .account = u"导出人"_s,
            .office = u"单位"_s,
            .when = u"导出时间"_s,
            .registry = u"服务平台"_s,
            .filter = u"筛选"_s,
            .sort = u"排序"_s,
            .rowCount = u"行数"_s,
            .total = u"合计"_s,
            .digest = u"数据行 SHA-256"_s,
            .digestNote = u"重新计算：见说明"_s},
    };
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("(not there)");
}

QByteArray sha256OfLines(const QString &shellCommand)
{
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, shellCommand + u" | sha256sum"_s});
    shell.waitForFinished();
    return shell.readAllStandardOutput().first(64);
}

} // namespace cpv::test
