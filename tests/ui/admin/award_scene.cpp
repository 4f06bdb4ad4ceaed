#include "tests/ui/admin/award_scene.h"

#include "core/domain/review.h"

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

std::vector<Application> casesAt(const City &city, Stage stage)
{
    std::vector<Application> cases;
    for (const auto &[key, record] : city.world.records())
        if (const auto *application = std::get_if<Application>(&record); application && application->stage == stage)
            cases.push_back(*application);
    std::ranges::sort(cases, {}, &Application::number);
    return cases;
}

void score(City &city)
{
    constexpr std::array<qint32, 6> scores {9150, 8840, 8625, 8625, 8410, 7990};
    const QString cityPayer = u"310000"_s, district = u"310115"_s;
    size_t i = 0;
    Money asked;
    ProgrammeId programme;
    for (Application &application : casesAt(city, Stage::Proposed)) {
        const Money amount = Money::fromYuan(720'000 + qint64(i) * 61'500);
        application.decision->amount = application.requested = amount;
        application.decision->shares = {{cityPayer, shareOf(amount, {6000})}, {district, amount - shareOf(amount, {6000})}};
        application.decision->confirmersNeeded = 2;
        application.district = district;
        city.world.put(application);
        city.world.put(ReviewPanel {.id = ReviewPanel::idOf(application.id),
            .place = application.place,
            .application = application.id,
            .programme = application.programme,
            .score = scores[i % scores.size()]});
        if (i < 3)
            asked += amount;
        programme = application.programme;
        ++i;
    }
    for (const QString &payer : {cityPayer, district}) { // For three of them, and a little more.
        BudgetLine line = city.get<BudgetLine>(BudgetLine::idOf(programme, 2026, payer));
        const Money left = shareOf(asked, {payer == cityPayer ? 6000 : 4000}) + Money::fromYuan(180'000);
        line.committed += line.available - left;
        line.available = left;
        city.world.put(line);
    }
}

void object(City &city)
{
    size_t i = 0;
    for (Application &application : casesAt(city, Stage::InNotice)) { // Put, not asked for: the money of the scene has no transfers.
        if (i == 2)
            break;
        city.world.put(Objection {.id = city.newId<ObjectionId>(),
            .place = application.place,
            .application = application.id,
            .objector = i == 0 ? u"上海某智能科技有限公司"_s : u"市民 周某"_s,
            .grounds = i == 0 ? u"该企业与服务商存在关联关系，请核查股权。"_s : u"同一合同此前已在其他地区申领。"_s,
            .at = city.clock.now(),
            .recordedBy = city.clerk});
        ++application.openObjections;
        city.world.put(std::move(application));
        ++i;
    }
}

} // namespace

void fillAwards(Office &office)
{
    score(office.city());
    object(office.city());
    office.sync();
}

} // namespace cpv
