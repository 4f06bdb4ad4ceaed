#include "core/registry/demo/demo_script.h"

#include "core/protocol/catalogue.h"
#include "core/registry/demo/demo_money.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr int Tries = 60; ///< To find a day on which a case of chance can begin.
constexpr size_t MostBills = 3;

/// Of the cases of chance, which are all decided: the open ones are written down.
constexpr DemoFate Fates[] = { DemoFate::Issued, DemoFate::Issued, DemoFate::Refused, DemoFate::Issued,
    DemoFate::Issued, DemoFate::Disregarded, DemoFate::Issued, DemoFate::Issued, DemoFate::Withdrawn, DemoFate::Issued,
    DemoFate::Issued, DemoFate::Refused, DemoFate::Issued, DemoFate::Lapsed, DemoFate::Issued, DemoFate::Issued };

/// `count` of the full size, in a demonstration of `part` of `whole`.
qint32 shrunk(qint32 count, qint32 part, qint32 whole)
{
    return static_cast<qint32>(qint64(count) * part / whole);
}

/// Contracts of the year's end are three times those of its beginning: a programme gets known, and its money goes faster.
qint32 grown(qint32 weight, qint32 day)
{
    constexpr qint32 year = -DemoCalendar::FirstDay;
    return weight * (year + 2 * (day + year)) / (2 * year);
}

class ScriptWriter {
public:
    ScriptWriter(const DemoData &data, const DemoSize &size, const DemoCalendar &calendar)
        : m_data(data)
        , m_size(size)
        , m_calendar(calendar)
        , m_dice(size.seed)
    {
    }

    Result<DemoScript> write()
    {
        CPV_TRY(places, builtinPlaces());
        CPV_TRY(programmes, builtinProgrammes());
        m_script.programmes = programmes;
        shiftWindows();
        addCompanies(places);
        CPV_CHECK(addTold());
        addChance();
        fitMoney(m_data, { m_size.applications, DemoSize::Applications }, m_calendar, m_script);
        return std::move(m_script);
    }

private:
    std::optional<size_t> programmeOf(const QString &number) const
    {
        const auto found = std::ranges::find(m_script.programmes, number, &Programme::numberPrefix);
        return found == m_script.programmes.end() ? std::nullopt
                                                  : std::optional(size_t(found - m_script.programmes.begin()));
    }

    void shiftWindows()
    {
        for (const DemoProgramme &told : m_data.programmes) {
            const auto at = programmeOf(told.number);
            if (!at)
                continue;
            Programme &programme = m_script.programmes[*at];
            programme.demonstration = true;
            programme.effectiveFrom
                = std::min(programme.effectiveFrom, m_calendar.date(DemoCalendar::FirstDay));
            programme.windows.clear();
            for (const DemoSpan &span : told.windows)
                programme.windows.push_back({ m_calendar.date(span.from), m_calendar.date(span.to) });
        }
    }

    DemoCompany someCompany(const Place &place, size_t number)
    {
        const size_t first = number % m_data.firstWords.size();
        const size_t second
            = (number / m_data.firstWords.size() * 19 + number * 7) % m_data.secondWords.size();
        const DemoTrade &trade = m_data.secondWords[second];
        DemoCompany company;
        company.login = u"company%1"_s.arg(qulonglong(number + 1), 3, 10, QLatin1Char('0'));
        company.person = m_dice.oneOf(m_data.surnames) + m_dice.oneOf(m_data.givenNames);
        company.phone = u"139%1"_s.arg(qulonglong(number + 1), 8, 10, QLatin1Char('0'));
        company.name = m_data.firstWords[first] + trade.zh + m_data.ending;
        company.place = place.code;
        company.district = m_dice.oneOf(place.districts).code;
        company.type = number % 9 == 4 ? ApplicantType::Startup : ApplicantType::Enterprise;
        company.industry = trade.industry;
        // Many small ones, few large ones.
        company.employees = m_dice.between(6, 40) * m_dice.between(1, 6) * m_dice.between(1, 4);
        company.revenue = Money::fromYuan(qint64(company.employees) * m_dice.between(300'000, 900'000));
        company.assets = Money::fromYuan(qint64(company.employees) * m_dice.between(200'000, 600'000));
        return company;
    }

    void addCompanies(const std::vector<Place> &places)
    {
        m_script.companies = m_data.companies;
        size_t number = 0;
        for (const DemoPlace &told : m_data.places) {
            const auto place = std::ranges::find(places, told.place, &Place::code);
            if (place == places.end())
                continue;
            const auto named = std::ranges::count(m_data.companies, told.place, &DemoCompany::place);
            const qint32 wanted = shrunk(told.companies, m_size.companies, DemoSize::Companies);
            std::vector<size_t> &pool = m_pools[told.place];
            for (qint32 made = qint32(named); made < std::max(wanted, qint32(named) + 1); ++made) {
                pool.push_back(m_script.companies.size());
                m_script.companies.push_back(someCompany(*place, number++));
            }
            m_dice.shuffle(pool);
        }
    }

    /// Round the place's companies, so that each gets about as many cases and caps are not reached.
    size_t nextCompany(const PlaceCode &place)
    {
        const std::vector<size_t> &pool = m_pools.at(place);
        return pool[m_taken[place]++ % pool.size()];
    }

    Result<void> addTold()
    {
        for (const DemoCase &told : m_data.cases) {
            const auto programme = programmeOf(told.programme);
            if (!programme)
                return fail(Errc::NotFound, { told.programme });
            DemoStory story{ .told = told, .programme = *programme };
            const auto company = std::ranges::find(m_script.companies, told.company, &DemoCompany::login);
            story.company = company == m_script.companies.end() ? nextCompany(m_script.programmes[*programme].place)
                                                                : size_t(company - m_script.companies.begin());
            if (told.project.isEmpty()) {
                const std::vector<DemoWork> works = worksOf(story);
                story.told.project = works[m_script.stories.size() % works.size()].name;
            }
            story.course = courseOf(told, m_script.programmes[*programme], m_calendar);
            for (DemoBill &bill : story.told.bills)
                if (bill.monthsBefore)
                    bill.day = m_calendar.dayOf(m_calendar.date(bill.day).addMonths(-*bill.monthsBefore));
            m_script.stories.push_back(std::move(story));
        }
        return {};
    }

    std::vector<DemoWork> worksOf(const DemoStory &story) const
    {
        return worksFor(m_data, m_script.programmes[story.programme].kind, m_script.companies[story.company].industry);
    }

    void addChance()
    {
        qint64 before = 0;
        for (const DemoProgramme &told : m_data.programmes) {
            const auto programme = programmeOf(told.number);
            if (!programme)
                continue;
            // Rounded in sum, so that none is lost between the programmes.
            const qint64 after = before + told.applications;
            const qint64 wanted = after * m_size.applications / DemoSize::Applications
                - before * m_size.applications / DemoSize::Applications;
            before = after;
            const qint64 have = std::ranges::count(m_script.stories, *programme, &DemoStory::programme);
            for (qint64 number = have; number < wanted; ++number)
                m_script.stories.push_back(someStory(*programme, size_t(number)));
        }
    }

    DemoStory someStory(size_t programme, size_t number)
    {
        const Programme &rules = m_script.programmes[programme];
        DemoStory story;
        story.programme = programme;
        story.company = nextCompany(rules.place);
        story.told.company = m_script.companies[story.company].login;
        story.told.programme = rules.numberPrefix;
        story.told.fate = Fates[number % std::size(Fates)];
        story.told.project = m_dice.oneOf(worksOf(story)).name;
        story.weight = m_dice.between(350, 900) + m_dice.between(0, 900) * m_dice.between(0, 1);
        setCourse(story, rules);
        if (rules.windows.empty()) // A batch's money goes when its window opens.
            story.weight = grown(story.weight, story.told.day);
        if (story.told.fate == DemoFate::Issued)
            addBills(story);
        return story;
    }

    void setCourse(DemoStory &story, const Programme &rules)
    {
        const DemoPace pace = DemoPace::byChance(m_dice);
        for (int tried = 0; tried < Tries; ++tried) {
            story.told.day = submissionDay(rules);
            story.course = courseFrom(story.told.day, story.told.fate, rules, m_calendar, pace);
            if (story.course.last <= -1)
                return;
        }
        // The office has had no time for it: the company has taken it back.
        story.told.fate = DemoFate::Withdrawn;
        story.told.day = std::min(story.told.day, -4);
        story.course = courseFrom(story.told.day, story.told.fate, rules, m_calendar, pace);
    }

    /// Some day of a window that has opened; of the year where the programme is continuous.
    qint32 submissionDay(const Programme &rules)
    {
        const qint32 first = DemoCalendar::FirstDay + 2;
        std::vector<DemoSpan> spans;
        qint32 days = 0;
        for (const DateWindow &window : rules.windows) {
            const DemoSpan span{ std::max(m_calendar.dayOf(window.from), first),
                std::min(m_calendar.dayOf(window.to), -4) };
            if (span.from > span.to)
                continue;
            spans.push_back(span);
            days += span.to - span.from + 1;
        }
        if (spans.empty())
            return m_dice.between(first, -4);
        qint32 day = m_dice.between(0, days - 1);
        for (const DemoSpan &span : spans) {
            const qint32 length = span.to - span.from + 1;
            if (day < length)
                return span.from + day;
            day -= length;
        }
        return spans.back().to;
    }

    void addBills(DemoStory &story)
    {
        for (qint32 day = story.course.issue + m_dice.between(8, 35); day < -2 && story.told.bills.size() < MostBills;
             day += m_dice.between(28, 60))
            story.told.bills.push_back({ day, Money() });
    }

    const DemoData &m_data;
    const DemoSize &m_size;
    const DemoCalendar &m_calendar;
    DemoDice m_dice;
    DemoScript m_script;
    std::map<PlaceCode, std::vector<size_t>> m_pools; ///< Companies of chance.
    std::map<PlaceCode, size_t> m_taken;
};

} // namespace

Result<DemoScript> writeScript(const DemoData &data, const DemoSize &size, const DemoCalendar &calendar)
{
    return ScriptWriter(data, size, calendar).write();
}

} // namespace cpv
