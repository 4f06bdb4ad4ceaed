#include "tests/ui/admin/accounts_office.h"

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

const PlaceCode Shanghai {u"310000"_s};
const PlaceCode Shenzhen {u"440300"_s};

struct Cast {
    QString login;
    QString name;
    QString organisation;
    std::vector<Role> roles;
    std::vector<PlaceCode> scope;
};

OfficialAccount officialOf(const Cast &cast, Instant now)
{
    OfficialAccount made;
    made.account.id = officialId(cast.login);
    made.account.version = 1;
    made.account.login = cast.login;
    made.account.personName = cast.name;
    made.account.organisation = cast.organisation;
    made.account.roles = cast.roles;
    made.account.scope = cast.scope;
    made.lastSignIn = now - std::chrono::hours(20);
    made.devices = 1;
    return made;
}

OfficialDevice computer(const QString &name, Instant now)
{
    OfficialDevice made;
    made.use.device.id = DeviceId(Uuid::named(name.toUtf8()));
    made.use.device.name = name;
    made.use.device.enrolled = now - std::chrono::hours(24 * 200);
    made.use.lastSeen = now - std::chrono::hours(3);
    made.use.waiting = 0;
    made.delivered = 1284;
    return made;
}

OpenCase caseOf(const QString &number, const QString &company, Stage stage)
{
    return {.application = ApplicationId(Uuid::named(number.toUtf8())), .place = Shanghai, .number = number, .companyName = company,
        .project = u"视觉质检大模型微调"_s, .stage = stage};
}

AccountEvent eventOf(AccountEventKind kind, const QString &login, const QString &name)
{
    return {.kind = kind, .account = officialId(login), .login = login, .personName = name, .device = u"office-pc-07"_s};
}

std::vector<AccountEvent> eventsUntil(Instant now)
{
    AccountEvent closing = eventOf(AccountEventKind::Closing, u"qianjin"_s, u"钱进"_s);
    closing.by = u"系统管理员"_s;
    closing.count = 2;
    AccountEvent wrong = eventOf(AccountEventKind::SignIn, u"wangfang"_s, u"王芳"_s);
    wrong.outcome = u"WrongPassword"_s;
    AccountEvent stranger {.kind = AccountEventKind::SignIn, .device = u"laptop-3"_s, .outcome = u"WrongPassword"_s};
    AccountEvent change = eventOf(AccountEventKind::Change, u"zhaojing"_s, u"赵静"_s);
    change.by = u"安全管理员"_s;
    change.before = AccountTerms {{Role::Reviewer}, {Shanghai}};
    change.after = AccountTerms {{Role::Approver}, {Shanghai, Shenzhen}};
    AccountEvent lost = eventOf(AccountEventKind::DeviceRevocation, u"limin"_s, u"李敏"_s);
    lost.by = u"安全管理员"_s;
    lost.count = 3;
    std::vector<AccountEvent> events {closing, eventOf(AccountEventKind::SignIn, u"limin"_s, u"李敏"_s), lost, change,
        eventOf(AccountEventKind::LockOut, u"wangfang"_s, u"王芳"_s), wrong, stranger, eventOf(AccountEventKind::SignOut, u"limin"_s, u"李敏"_s),
        eventOf(AccountEventKind::PasswordChange, u"limin"_s, u"李敏"_s)};
    for (std::size_t i = 0; i < events.size(); ++i) {
        events[i].seq = qint64(1000 - i);
        events[i].at = now - std::chrono::minutes(47 * (i + 1));
    }
    return events;
}

void addChanges(OfficialAccounts &office, AccountId me, Instant now)
{
    AccountChange begins {.account = officialId(u"sunqi"_s), .login = u"sunqi"_s, .personName = u"孙琪"_s, .after = {{Role::Reviewer}, {Shanghai}}};
    AccountChange more {.account = officialId(u"limin"_s), .login = u"limin"_s, .personName = u"李敏"_s, .before = {{Role::Clerk}, {Shanghai}},
        .after = {{Role::Clerk, Role::Finance}, {Shanghai, Shenzhen}}};
    more.mine = true;
    for (AccountChange *change : {&begins, &more}) {
        change->proposedBy = change->mine ? u"安全管理员"_s : u"系统管理员"_s;
        change->proposedAt = now - std::chrono::hours(5);
        change->validUntil = now + std::chrono::hours(24 * 14 - 5);
        change->aboutMe = change->account == me;
        office.changes.push_back(*change);
    }
}

} // namespace

AccountId officialId(const QString &login) { return AccountId(Uuid::named(login.toUtf8())); }

void fillOfficials(Office &office, AccountId me)
{
    const Instant now = office.use.now();
    FakeOfficials &registry = office.remote.office;
    OfficialAccounts &all = registry.office;
    const QString centre = u"算力券服务中心"_s;
    for (const Cast &cast : {Cast {u"limin"_s, u"李敏"_s, centre, {Role::Clerk}, {Shanghai}},
             Cast {u"qianjin"_s, u"钱进"_s, centre, {Role::Clerk}, {Shanghai}}, Cast {u"secadmin"_s, u"安全管理员"_s, u"信息安全处"_s, {Role::SecurityAdministrator}, {PlaceCode::shared()}},
             Cast {u"sunqi"_s, u"孙琪"_s, centre, {}, {}}, Cast {u"sysadmin"_s, u"系统管理员"_s, u"信息中心"_s, {Role::SystemAdministrator}, {PlaceCode::shared()}},
             Cast {u"wangfang"_s, u"王芳"_s, centre, {Role::Finance}, {Shanghai, Shenzhen}}, Cast {u"zhaojing"_s, u"赵静"_s, centre, {Role::Approver}, {Shanghai, Shenzhen}},
             Cast {u"zhouning"_s, u"周宁"_s, u"审计处"_s, {Role::Auditor}, {Shanghai}}})
        all.officials.push_back(officialOf(cast, now));
    const auto at = [&](const QString &login) { return std::ranges::find(all.officials, login, [](const OfficialAccount &each) { return each.account.login; }); };
    at(u"sunqi"_s)->invited = true;
    at(u"sunqi"_s)->lastSignIn.reset();
    at(u"sunqi"_s)->devices = 0;
    at(u"wangfang"_s)->locked = true;
    at(u"zhouning"_s)->account.disabled = true;
    at(u"secadmin"_s)->account.id = me;
    all.places = {Shanghai, Shenzhen};
    OfficialDevice waiting = computer(u"thinkpad-limin"_s, now);
    waiting.use.waiting = 3;
    waiting.waitingSince = now - std::chrono::hours(30);
    OfficialDevice old = computer(u"old-laptop"_s, now);
    old.use.device.revoked = now - std::chrono::hours(24 * 20);
    registry.computers[officialId(u"limin"_s)] = {computer(u"office-pc-07"_s, now), waiting, old};
    registry.work[officialId(u"qianjin"_s)] = {caseOf(u"SH-2026-000031"_s, u"上海恒锐汽车零部件有限公司"_s, Stage::InReview),
        caseOf(u"SH-2026-000044"_s, u"松江铭源新材料科技有限公司"_s, Stage::Submitted)};
    registry.events = eventsUntil(now);
    addChanges(all, me, now);
}

void signInAsAdministrator(Office &office, std::vector<Role> roles)
{
    Account account = office.city().get<Account>(office.city().clerk);
    account.roles = std::move(roles);
    office.city().world.put(account);
    office.signIn(account.id);
    office.sync();
}

} // namespace cpv
