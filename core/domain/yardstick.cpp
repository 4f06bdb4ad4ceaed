#include "core/domain/yardstick.h"

#include <map>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr Money AwardStep = Money::fromYuan(10'000);

QString daysPrefix(ProgrammeId programme) { return noticeCounters(programme) + u"days/"_s; }
QString awardPrefix(ProgrammeId programme) { return noticeCounters(programme) + u"award/"_s; }

/// How often each number was counted.
std::map<qint64, qint64> countsBelow(const std::vector<Counter> &counters, const QString &prefix)
{
    std::map<qint64, qint64> counts;
    for (const Counter &counter : counters) {
        bool isNumber = false;
        const qint64 number = counter.name.startsWith(prefix) ? counter.name.sliced(prefix.size()).toLongLong(&isNumber) : 0;
        if (isNumber)
            counts[number] += counter.value;
    }
    return counts;
}

qint64 sumOf(const std::map<qint64, qint64> &counts)
{
    qint64 sum = 0;
    for (const auto &[number, count] : counts)
        sum += count;
    return sum;
}

/// The lower median.
qint64 medianOf(const std::map<qint64, qint64> &counts)
{
    qint64 left = (sumOf(counts) + 1) / 2;
    for (const auto &[number, count] : counts) {
        left -= count;
        if (left <= 0)
            return number;
    }
    return 0;
}

} // namespace

QString noticeCounters(const std::optional<ProgrammeId> &programme)
{
    return programme ? u"notice/"_s + programme->toText() + u'/' : u"notice/"_s;
}

QString noticeDaysCounter(ProgrammeId programme, qint64 days) { return daysPrefix(programme) + QString::number(days); }

QString noticeAwardCounter(ProgrammeId programme, Money award)
{
    return awardPrefix(programme) + QString::number((award.fen() + AwardStep.fen() / 2) / AwardStep.fen());
}

std::optional<Yardstick> yardstickOf(const std::vector<Counter> &counters, ProgrammeId programme)
{
    const std::map<qint64, qint64> days = countsBelow(counters, daysPrefix(programme));
    const qint64 notices = sumOf(days);
    if (notices < LeastNotices)
        return std::nullopt;
    const qint64 steps = medianOf(countsBelow(counters, awardPrefix(programme)));
    return Yardstick {notices, medianOf(days), Money::fromFen(steps * AwardStep.fen())};
}

} // namespace cpv
