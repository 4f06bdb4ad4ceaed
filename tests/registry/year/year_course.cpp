#include "tests/registry/year/year_course.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cpv::test {

QString YearPlay::somebody(const QString &office, const std::set<QString> &others)
{
    const int people = office == u"clerk"_s ? 3 : office == u"reviewer"_s ? 4 : 9;
    const qint64 first = dice.between(0, people - 1);
    for (int i = 0; i < people; ++i) {
        const QString login = office + QString::number((first + i) % people + 1);
        if (!others.contains(login))
            return login;
    }
    return {};
}

void YearCourse::visit(size_t number, QDate day, std::vector<YearStep> &morning, std::vector<YearStep> &afternoon)
{
    const YearCase &of = m_play.books.cases[number];
    auto turn = of.hasVoucher() ? m_vouchers.next(number) : m_applications.next(number);
    if (turn)
        (turn->morning ? morning : afternoon).push_back(std::move(turn->step));
    if (!YearApplications::isOver(of))
        putOff(number, day.addDays(m_play.dice.between(1, of.hasVoucher() ? 16 : 5)));
}

QStringList YearCourse::play(QDate from, QDate to)
{
    QStringList wrong;
    for (QDate day = from; day <= to && wrong.isEmpty(); day = day.addDays(1)) {
        std::vector<size_t> due;
        std::swap(due, m_agenda[day]);
        m_agenda.erase(day);
        if (!m_play.town.workingDays().isWorkingDay(day)) {
            for (const size_t number : due)
                putOff(number, day.addDays(1));
            continue;
        }
        m_play.books.today = day;
        std::vector<YearStep> morning, afternoon;
        for (const size_t number : due)
            visit(number, day, morning, afternoon);
        const int daysLeft = std::max(1, m_play.town.workingDays().between(day, m_lastSubmission) + 1);
        const int coming = day > m_lastSubmission ? 0 : (m_left + daysLeft - 1) / daysLeft;
        for (int i = 0; i < coming; ++i)
            morning.push_back(m_applications.submission());
        m_left -= coming;
        const size_t before = m_play.books.cases.size();
        m_play.town.moveTo(startOf(day) + 9h);
        wrong += m_play.town.perform(std::move(morning));
        for (size_t number = before; number < m_play.books.cases.size(); ++number)
            putOff(number, day.addDays(m_play.dice.between(1, 4)));
        m_play.town.moveTo(startOf(day) + 14h);
        wrong += m_play.town.perform(std::move(afternoon));
        m_play.town.moveTo(startOf(day) + 17h);
        wrong += m_play.town.perform(m_money.evening(day));
        for (QString &words : wrong)
            words.prepend(day.toString(Qt::ISODate) + u": "_s);
    }
    return wrong;
}

} // namespace cpv::test
