#include "core/registry/demo/demo_data.h"

#include "core/protocol/catalogue.h"
#include "core/protocol/json.h"

#include <QFile>

#include <algorithm>
#include <map>
#include <random>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

/// std::mt19937_64 gives the same numbers everywhere; the standard's distributions don't.
class Dice {
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    {
    }
    size_t below(size_t count) { return m_engine() % count; }
    qint32 between(qint32 from, qint32 to)
    {
        return from + static_cast<qint32>(below(static_cast<size_t>(to - from + 1)));
    }
    template <typename T> const T &oneOf(const std::vector<T> &values) { return values[below(values.size())]; }

private:
    std::mt19937_64 m_engine;
};

DemoCompany company(const DemoData &data, const std::vector<Place> &places, size_t number, Dice &dice)
{
    const size_t first = number % data.firstWords.size();
    const size_t second = (number / data.firstWords.size() + number * 7) % data.secondWords.size();
    const size_t round = number / (data.firstWords.size() * data.secondWords.size());
    const Place &place = places[number % places.size()];
    const DemoName &surname = dice.oneOf(data.surnames);
    DemoCompany company;
    company.login = u"company%1"_s.arg(qulonglong(number + 1), 2, 10, QLatin1Char('0'));
    company.person = surname.zh + dice.oneOf(data.givenNames);
    company.phone = u"139%1"_s.arg(qulonglong(number + 1), 8, 10, QLatin1Char('0'));
    company.name = data.firstWords[first].zh + data.secondWords[second].zh
        + (round > 0 ? QString::number(round + 1) : QString()) + data.ending.zh;
    company.pinyin = data.firstWords[first].pinyin + data.secondWords[second].pinyin + data.ending.pinyin;
    company.place = place.code;
    company.district = dice.oneOf(place.districts).code;
    company.type = number % 9 == 4 ? ApplicantType::Startup : ApplicantType::Enterprise;
    company.industry = u"C3%1"_s.arg(dice.between(410, 990));
    company.employees = dice.between(12, 900);
    company.revenue = Money::fromYuan(qint64(company.employees) * dice.between(300'000, 900'000));
    company.assets = Money::fromYuan(qint64(company.employees) * dice.between(200'000, 600'000));
    return company;
}

/// Kinds of the programmes that a place has: every place has Compute.
SubsidyKind kindFor(const PlaceCode &place, const std::vector<Programme> &programmes, Dice &dice)
{
    std::vector<SubsidyKind> kinds;
    for (const Programme &programme : programmes)
        if (programme.place == place)
            kinds.push_back(programme.kind);
    return dice.below(3) > 0 ? SubsidyKind::Compute : dice.oneOf(kinds);
}

constexpr DemoFate Fates[] = { DemoFate::Submitted, DemoFate::Issued, DemoFate::InReview, DemoFate::Issued,
    DemoFate::Returned, DemoFate::Refused, DemoFate::Proposed, DemoFate::Issued, DemoFate::Confirmed, DemoFate::Issued,
    DemoFate::InNotice, DemoFate::Disregarded, DemoFate::Issued, DemoFate::Withdrawn, DemoFate::Submitted,
    DemoFate::Awarded };

bool isAwarded(DemoFate fate)
{
    switch (fate) {
    case DemoFate::Confirmed:
    case DemoFate::InNotice:
    case DemoFate::Awarded:
    case DemoFate::Issued: return true;
    case DemoFate::Submitted:
    case DemoFate::InReview:
    case DemoFate::Returned:
    case DemoFate::Proposed:
    case DemoFate::Refused:
    case DemoFate::Disregarded:
    case DemoFate::Withdrawn: return false;
    }
    return false;
}

/// Open cases came in the window that is open now, decided ones in the long one before (see demo_opening).
qint32 submissionDay(DemoFate fate, Dice &dice)
{
    switch (fate) {
    case DemoFate::Submitted: return dice.between(-6, -1);
    case DemoFate::InReview: return dice.between(-12, -4);
    case DemoFate::Returned: return dice.between(-15, -8);
    case DemoFate::Proposed: return dice.between(-14, -8);
    case DemoFate::Confirmed: return dice.between(-14, -9);
    case DemoFate::InNotice: return dice.between(-13, -9);
    case DemoFate::Awarded:
    case DemoFate::Issued:
    case DemoFate::Refused:
    case DemoFate::Disregarded:
    case DemoFate::Withdrawn: return dice.between(-330, -75);
    }
    return -1;
}

DemoCase someCase(const DemoData &data, const std::vector<Programme> &programmes, size_t number, Dice &dice)
{
    // Every company once, then the dice decide.
    const size_t which = number < data.companies.size() ? number : dice.below(data.companies.size());
    const DemoCompany &company = data.companies[which];
    DemoCase made;
    made.company = company.login;
    made.kind = company.type == ApplicantType::ResearchInstitute ? SubsidyKind::Compute
                                                                 : kindFor(company.place, programmes, dice);
    made.fate = Fates[number % std::size(Fates)];
    made.day = submissionDay(made.fate, dice);
    made.contract = Money::fromYuan(dice.between(60, 240) * qint64(10'000));
    const DemoProjects &projects = data.projects[std::min(static_cast<size_t>(made.kind), data.projects.size() - 1)];
    made.project = dice.oneOf(projects.names);
    if (made.fate == DemoFate::Issued)
        for (qint32 day = made.day + 50; day < -3 && made.bills.size() < 4; day += 45)
            made.bills.push_back({ day, Money::fromFen(made.contract.fen() / 7) });
    return made;
}

} // namespace

Result<DemoData> builtinDemoData()
{
    initResources();
    QFile file(u":/cpv/demo/demonstration.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Malformed, { file.fileName(), file.errorString() });
    return decodeDocument<DemoData>(file.readAll());
}

Result<DemoData> grown(DemoData data, const DemoSize &size)
{
    CPV_TRY(places, builtinPlaces());
    CPV_TRY(programmes, builtinProgrammes());
    Dice dice(size.seed);
    const size_t named = data.companies.size();
    for (size_t number = 0; data.companies.size() < static_cast<size_t>(std::max(size.companies, 0)); ++number)
        data.companies.push_back(company(data, places, number, dice));
    // The cast's own cases are written down; only the companies of chance get some of chance.
    DemoData pool = data;
    pool.companies.erase(pool.companies.begin(), pool.companies.begin() + qsizetype(named));
    if (pool.companies.empty())
        return data;
    // Caps are for a company and year: a second award under one of the smaller programmes might find nothing left.
    std::map<std::pair<QString, SubsidyKind>, int> awards;
    for (size_t number = 0; data.cases.size() < static_cast<size_t>(std::max(size.applications, 0)); ++number) {
        DemoCase made = someCase(pool, programmes, number, dice);
        if (isAwarded(made.fate)
            && ++awards[{ made.company, made.kind }] > (made.kind == SubsidyKind::Compute ? 2 : 1)) {
            made.fate = DemoFate::Submitted;
            made.day = submissionDay(made.fate, dice);
            made.bills.clear();
        }
        data.cases.push_back(std::move(made));
    }
    return data;
}

} // namespace cpv
