#include "tests/journeys/stage/huge_award.h"

#include "tests/journeys/stage/paperwork.h"

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

constexpr Money hugeContract = Money::fromYuan(200'000'000);

}

Application proposeHugeAward(const Office &office, const Application &model, RawDevice &clerk)
{
    RawDevice owner(office.registry);
    owner.signIn(u"linxiu"_s, office.passwords[u"linxiu"_s]);
    SubmitApplication submit {ApplicationId(Uuid::named("the huge application")), model, std::nullopt};
    submit.form.project = u"超大规模预训练"_s;
    submit.form.contractNumber = u"HT-2026-9999"_s;
    submit.form.contractAmount = hugeContract;
    submit.form.costs = {{CostKind::ComputeRental, hugeContract}};
    for (MaterialRef &material : submit.form.materials)
        material = {material.kind, material.kind + u".pdf"_s, bringPaper(owner, office.place, u"huge "_s + material.kind), 0};
    office.perform(u"linxiu"_s, submit);
    office.perform(u"limin"_s, AcceptApplication {submit.application});
    office.perform(u"huangying"_s, ProposeAward {submit.application, Money(), u"merit"_s, {}});
    office.perform(u"chenli"_s, ConfirmAward {submit.application});
    office.perform(u"zhaojing"_s, ConfirmAward {submit.application});
    return clerk.record<Application>(office.place, [&](const Application &each) { return each.id == submit.application; });
}

} // namespace cpv::journey
