#include "tests/ui/pictures/dashboard_scene.h"

#include "core/domain/place.h"
#include "core/protocol/catalogue.h"
#include "tests/support/dice.h"

#include <algorithm>

namespace cpv {

using test::Dice;
using namespace Qt::StringLiterals;

namespace {

constexpr int CasesOfProgramme = 160;

template <typename T> const T &oneOf(Dice &dice, const std::vector<T> &values) { return values[std::size_t(dice.between(0, std::ssize(values) - 1))]; }

struct Town {
    const Programme &programme;
    const Place &place;
};

Application caseOf(City &city, Dice &dice, const Town &town)
{
    Application application;
    application.id = city.newId<ApplicationId>();
    application.place = town.programme.place;
    application.programme = town.programme.id;
    application.district = oneOf(dice, town.place.districts).code;
    application.industry = oneOf(dice, std::vector {u"C36"_s, u"C36"_s, u"C39"_s, u"C38"_s, u"C35"_s, u"C34"_s, u"C27"_s, u"I65"_s, u"I65"_s, u"M73"_s, u"C17"_s});
    application.companySize = oneOf(dice, std::vector {SizeClass::Micro, SizeClass::Small, SizeClass::Small, SizeClass::Medium, SizeClass::Large});
    application.applicantType = oneOf(dice, std::vector {ApplicantType::Enterprise, ApplicantType::Enterprise, ApplicantType::ResearchInstitute});
    application.firstTime = dice.between(0, 9) < 6;
    application.provider = city.provider.id;
    application.requested = Money::fromYuan(20'000 + dice.between(0, 399'999));
    application.submittedAt = startOf(QDate(2026, 1, 5).addDays(int(dice.between(0, 199))));
    application.changedAt = application.submittedAt + std::chrono::hours(24 * (3 + dice.between(0, 39)));
    const std::vector<Stage> stages {Stage::Submitted, Stage::Returned, Stage::InReview, Stage::Proposed, Stage::Confirmed, Stage::InNotice, Stage::Refused,
        Stage::Withdrawn, Stage::Awarded, Stage::Closed, Stage::Closed, Stage::Closed, Stage::Closed};
    application.stage = oneOf(dice, stages);
    const bool isAward = application.stage == Stage::Confirmed || application.stage == Stage::InNotice || application.stage == Stage::Awarded
        || application.stage == Stage::Closed;
    if (isAward || application.stage == Stage::Refused)
        application.decidedAt = application.changedAt;
    if (isAward) {
        application.awarded = application.requested;
        application.budgetYear = 2026;
        application.decision = Decision {.amount = application.awarded, .shares = {{town.programme.place.code, application.awarded}}};
    }
    return application;
}

/// The voucher's way of a closed case: issued, redeemed and mostly paid.
void use(City &city, Dice &dice, const Application &application, RollupSum &sum, BudgetLine &line)
{
    const RollupCase of = RollupCase::of(application);
    Voucher voucher;
    voucher.place = application.place;
    voucher.programme = application.programme;
    voucher.budgetYear = 2026;
    voucher.issuedAt = application.changedAt;
    sum.add(voucher, of);
    Transfer transfer {.place = application.place, .year = 2026, .payer = application.place.code, .amount = application.awarded,
        .reason = TransferReason::Issued, .programme = application.programme, .at = application.changedAt};
    sum.add(transfer, of, {});
    Redemption redemption;
    redemption.place = application.place;
    redemption.programme = application.programme;
    redemption.provider = city.provider.id;
    redemption.at = application.changedAt + std::chrono::hours(24 * 20);
    sum.add(redemption, of);
    transfer.redemption = city.newId<RedemptionId>();
    transfer.at = redemption.at;
    transfer.amount = shareOf(application.awarded, {qint32(3000 + dice.between(0, 5999))});
    transfer.reason = TransferReason::Requested;
    sum.add(transfer, of, city.provider.id);
    line.held += transfer.amount;
    line.issued += application.awarded - transfer.amount;
    if (dice.between(0, 9) >= 8)
        return;
    transfer.reason = TransferReason::Settled;
    sum.add(transfer, of, city.provider.id);
    line.held -= transfer.amount;
    line.paid += transfer.amount;
}

} // namespace

void fillDashboards(City &city)
{
    Dice dice(11);
    const std::vector<Place> places = must(builtinPlaces());
    RollupSum sum;
    for (const Programme &programme : must(builtinProgrammes())) {
        const auto place = std::ranges::find(places, programme.place, &Place::code);
        BudgetLine line {.id = BudgetLine::idOf(programme.id, 2026, programme.place.code), .place = programme.place, .version = 2,
            .programme = programme.id, .year = 2026, .payer = programme.place.code};
        for (int i = 0; i < CasesOfProgramme; ++i) {
            const Application application = caseOf(city, dice, {programme, *place});
            sum.add(application);
            if (application.stage == Stage::Closed)
                use(city, dice, application, sum, line);
            else
                line.committed += application.awarded;
        }
        const Money bound = line.committed + line.issued + line.held + line.paid;
        line.appropriated = scaled(bound, {qint64(105 + dice.between(0, 89)), 100});
        line.available = line.appropriated - bound;
        city.world.put(line);
    }
    for (const auto &[key, facts] : sum.parts()) {
        Rollup rollup = Rollup::of(key);
        rollup.version = 1;
        rollup += facts;
        city.world.put(rollup);
    }
}

} // namespace cpv
