#include "tests/ui/admin/office_scene.h"

#include "core/domain/eligibility.h"
#include "core/protocol/catalogue.h"
#include "tests/support/market.h"

#include <algorithm>
#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

const QStringList companies {u"上海恒锐汽车零部件有限公司"_s, u"上海晟鑫精密模具股份有限公司"_s, u"浦东新智能装备有限公司"_s,
    u"嘉定华域电驱系统有限公司"_s, u"上海翼联工业软件有限公司"_s, u"松江铭源新材料科技有限公司"_s, u"上海海岳船舶配套有限公司"_s,
    u"临港云帆半导体设备有限公司"_s, u"上海百禾食品科技有限公司"_s, u"青浦瑞织纺织有限公司"_s};
const QStringList projects {u"视觉质检大模型微调"_s, u"注塑工艺参数推理"_s, u"仿真训练集群租用"_s, u"排产调度模型"_s, u"设备预测维护"_s,
    u"焊缝缺陷识别"_s, u"供应链需求预测"_s, u"研发知识库问答"_s, u"印染配方优化"_s, u"电池包热失控预警"_s};

/// Cases at every step, forty and more, renamed afterwards into a real city's. Returns those submitted last.
std::vector<ApplicationId> fill(City &city)
{
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        city.grant(city.programme.id, payer, Money::fromYuan(40'000'000));
    // Small, since one company's cap bounds them all; made larger when renamed.
    const auto amount = [](int i) { return Money::fromYuan(12'000 + (i * 7919) % 60 * 1'000); };
    std::vector<ApplicationId> open;
    for (int i = 0; i < 6; ++i)
        city.issued(amount(i));
    for (int i = 0; i < 4; ++i)
        city.awarded(amount(i + 6));
    for (int i = 0; i < 8; ++i)
        city.confirmed(amount(i + 10));
    for (int i = 0; i < 6; ++i)
        city.proposed(amount(i + 18));
    for (int i = 0; i < 22; ++i) {
        open.push_back(city.submitted(amount(i + 24)));
        if (i % 4 == 0)
            city.advanceDays(1);
    }
    for (int i = 0; i < 7; ++i)
        must(city.ask(city.clerk, AcceptApplication {open[std::size_t(i)]}));
    for (int i = 7; i < 10; ++i)
        must(city.ask(city.clerk, ReturnApplication {open[std::size_t(i)], {{u"contractAmount"_s, u"合同金额与发票不符"_s}}, u"请更正后重新提交。"_s}));
    std::vector<ApplicationId> toPublish;
    for (const auto &[key, record] : city.world.records()) {
        const auto *application = std::get_if<Application>(&record);
        if (application && application->stage == Stage::Confirmed && toPublish.size() < 5)
            toPublish.push_back(application->id);
    }
    for (const ApplicationId id : toPublish)
        must(city.ask(city.clerk, PublishNotice {id}));
    return open;
}

void rename(City &city, const Programme &programme)
{
    std::vector<Application> applications;
    for (const auto &[key, record] : city.world.records()) {
        if (const auto *application = std::get_if<Application>(&record))
            applications.push_back(*application);
    }
    std::ranges::sort(applications, {}, &Application::submittedAt);
    int i = 0;
    for (Application &application : applications) {
        application.number = u"SH-2026-%1"_s.arg(i + 31, 6, 10, QLatin1Char('0'));
        application.companyName = companies.at(i % companies.size());
        application.project = projects.at((i * 3) % projects.size());
        application.purpose = u"用于产线质量检测模型的训练与推理"_s;
        application.providerName = u"上海智算中心有限公司"_s;
        application.programme = programme.id;
        application.contractNumber = u"HT-2026-%1"_s.arg(i / 2 + 101); // Two cases each: a finding for their reviewer.
        for (Money *money : {&application.requested, &application.awarded, &application.contractAmount})
            *money = scaled(*money, {9, 1});
        application.checks.clear();
        int at = 0;
        for (const Rule &rule : programme.rules) {
            const bool look = rule.effect == RuleEffect::NeedsReview && (i + at) % 3 != 0;
            application.checks.push_back({rule.number, rule.type, look ? CheckOutcome::NeedsReview : CheckOutcome::Passed, {}, {}});
            ++at;
        }
        std::tie(application.gravestCheck, application.gravestChecks) = gravestOf(application.checks);
        city.world.put(application);
        ++i;
    }
    std::vector<AnyRecord> changed;
    for (const auto &[key, record] : city.world.records()) {
        if (const auto *account = std::get_if<Account>(&record); account && isOfficial(*account)) {
            Account named = *account;
            named.personName = account->login == u"clerk"_s ? u"李敏"_s : account->login == u"reviewer"_s ? u"王海波"_s : u"陈建国"_s;
            named.organisation = u"上海市经济和信息化委员会"_s;
            named.scope.push_back(programme.place);
            changed.push_back(named);
        }
        if (const auto *entry = std::get_if<TimelineEntry>(&record)) {
            TimelineEntry named = *entry;
            named.byName = entry->byRole == u"Clerk"_s ? u"李敏"_s : entry->byRole == u"Reviewer"_s ? u"王海波"_s
                : entry->byRole.startsWith(u"Company"_s) ? u"张伟"_s : u"陈建国"_s;
            changed.push_back(named);
        }
    }
    for (AnyRecord &record : changed)
        city.world.put(std::move(record));
}

/// The money of the published programmes, as if a year had gone by.
void fund(City &city, const std::vector<Programme> &programmes)
{
    int i = 0;
    for (const Programme &programme : programmes) {
        city.world.put(programme);
        if (programme.place.code != u"310000")
            continue;
        for (const QString &payer : {u"310000"_s, u"310115"_s, u"310114"_s}) {
            const Money granted = Money::fromYuan(60'000'000 - i * 5'300'000 - (payer == u"310000" ? 0 : 31'000'000));
            const auto part = [&](int percent) { return shareOf(granted, {percent * 100}); };
            BudgetLine line {.id = BudgetLine::idOf(programme.id, 2026, payer), .place = programme.place, .version = 1, .programme = programme.id,
                .year = 2026, .payer = payer, .appropriated = granted, .committed = part(14 + i), .issued = part(22 - i), .held = part(5), .paid = part(17)};
            line.available = granted - line.committed - line.issued - line.held - line.paid;
            city.world.put(line);
        }
        i += 2;
    }
}

void learn(City &city)
{
    must(city.ask(city.owner, EnrolInCourse {city.newId<EnrolmentId>(), u"computing-basics"_s}));
    must(city.ask(city.owner, EnrolInCourse {city.newId<EnrolmentId>(), u"data-basics"_s}));
    must(city.ask(city.owner,
        AskExpert {city.newId<HelpRequestId>(), u"tan-yue"_s, u"微调要租几张卡"_s, u"微调七十亿参数的视觉模型，预算每月六万元，租几张卡合适？"_s}));
    const Course own {.id = u"model-safety"_s, .titleZh = u"大模型上线前的安全自评"_s, .titleEn = {}, .aboutZh = u"按清单逐项自评：数据、提示、输出与留痕。"_s,
        .aboutEn = {}, .forWhomZh = u"技术与合规人员"_s, .forWhomEn = {}, .area = u"people"_s, .hours = 4, .lessonsZh = {u"清单逐项讲解"_s}, .lessonsEn = {}};
    must(city.ask(city.clerk, PublishCourse {own, CourseSession {localDate(city.clock.now()).addDays(9), u"张江人工智能岛"_s, 60}}));
    must(city.ask(city.owner, EnrolInCourse {city.newId<EnrolmentId>(), own.id}));
    must(city.ask(city.clerk, WithdrawCourse {u"where-to-run"_s}));
}

/// One batch that stands, with a provider who was taken off, and one that waits; and what was declared of a centre.
void approve(City &city, const CityMarket &market)
{
    Account second = city.get<Account>(city.editor);
    second.id = city.newId<AccountId>();
    second.login = u"second"_s;
    city.world.put(second);
    Provider own = city.get<Provider>(city.provider.id);
    own.region = u"深圳"_s;
    city.world.put(own);
    const QDate today = localDate(city.clock.now());
    const auto described = [](int number, const QString &name, const QString &region) {
        const QString uscc = usccFrom({u"91320500"_s, u"MA50002%1"_s.arg(number)});
        return ProposedProvider {Provider::idOf(uscc), uscc, name, region};
    };
    const std::vector<ProgrammeId> programmes {city.programme.id, city.payFirst.id};
    const ProposeListing first {city.newId<ListingBatchId>(), programmes, u"第一批"_s, u"沪经信规〔2026〕3号"_s, today, {},
        {{own.id, own.uscc, own.name, own.region}, described(1, u"太湖云帆科技有限公司"_s, u"苏州"_s)}};
    must(city.ask(city.editor, first));
    must(city.ask(second.id, ConfirmListing {first.batch}));
    must(city.ask(city.editor, DelistProvider {first.providers[1].provider, programmes, u"抽查发现账单与用量不符"_s, today}));
    must(city.ask(city.editor, ProposeListing {city.newId<ListingBatchId>(), programmes, u"第二批"_s, u"沪经信规〔2026〕9号"_s, today, today.addYears(1),
                                   {described(2, u"秦川智算科技有限公司"_s, u"西安"_s), described(3, u"江汉弘算科技有限公司"_s, u"武汉"_s)}}));
    const PlaceCode place = std::exchange(city.place, PlaceCode::shared());
    must(city.ask(city.providerUser, DeclareOrigin {market.nearOffer.id, market.near.id, {10'000}, {{u"ascend-910b"_s, u"华为昇腾（中国）"_s}},
                                         u"国产加速卡，附采购凭证"_s, u"采购合同 HT-2026-071"_s, {}, today}));
    city.place = place;
}

} // namespace

ApplicationId fillOffice(Office &office)
{
    const std::vector<ApplicationId> open = fill(office.city());
    approve(office.city(), fillMarket(office.city()));
    learn(office.city());
    Account clerk = office.city().get<Account>(office.city().clerk);
    clerk.scope.push_back({u"310000"_s}); // Of a nation's office: it sees places side by side.
    office.city().world.put(clerk);
    office.signIn(office.city().clerk);
    // One step is refused, since somebody was quicker; another will wait.
    must(office.city().ask(office.city().reviewer, AcceptApplication {open[14]}));
    office.perform(AcceptApplication {open[14]});
    office.sync();
    const std::vector<Programme> programmes = must(builtinProgrammes());
    const auto shanghai = std::ranges::find_if(programmes, [](const Programme &p) { return p.numberPrefix.startsWith(u"SH"_s); });
    fund(office.city(), programmes);
    rename(office.city(), *shanghai);
    office.sync();
    office.perform(AcceptApplication {open[15]});
    const auto list = must(waited(office.use.applications.page({.stages = {Stage::InReview}, .descending = false})));
    return list.rows.front().application.id;
}

} // namespace cpv
