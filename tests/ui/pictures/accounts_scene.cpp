#include "tests/ui/pictures/accounts_scene.h"

#include "core/base/uscc.h"
#include "core/domain/company_facts.h"
#include "ui/common/code_page.h"
#include "ui/common/places_card.h"
#include "ui/common/sign_up_page.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/welcome_page.h"

namespace cpv::pictures {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant Noon {std::chrono::hours(24 * 20'500 + 4)};

DeviceUse computer(const QString &name, bool thisOne)
{
    DeviceUse use;
    use.device.id = DeviceId(Uuid::named(name.toUtf8()));
    use.device.name = name;
    use.device.enrolled = Noon - std::chrono::hours(24 * 90);
    use.thisOne = thisOne;
    use.lastSeen = Noon;
    return use;
}

Colleague colleague(AccountId id, const QString &login, const QString &name, Role role)
{
    Colleague each;
    each.account.id = id;
    each.account.login = login;
    each.account.personName = name;
    each.account.roles = {role};
    each.lastSeen = Noon;
    return each;
}

AccountId idOf(const QString &login) { return AccountId(Uuid::named(login.toUtf8())); }

struct Wish {
    QString name;
    QString organisation; ///< Of its code.
    QString login;
    RegistrationState state = RegistrationState::Waiting;
};

Registration registrationOf(const City &city, const Wish &wish)
{
    Registration made;
    made.id = RegistrationId(Uuid::named(wish.login.toUtf8()));
    made.version = 1;
    made.city = city.place;
    made.uscc = usccFrom({u"91310115"_s, wish.organisation});
    made.name = wish.name;
    made.industry = u"C3670"_s;
    made.employees = 86;
    made.revenue = Money::fromYuan(32'000'000);
    made.size = SizeClass::Small;
    made.founded = QDate(2016, 3, 8);
    made.person = u"赵磊"_s;
    made.contact = u"138 0000 0000"_s;
    made.login = wish.login;
    made.licence = {u"businessLicence"_s, u"营业执照.pdf"_s, QString(64, u'a'), 412'300};
    made.submittedAt = city.clock.now();
    made.state = wish.state;
    if (wish.state != RegistrationState::Waiting) {
        made.decidedAt = made.submittedAt;
        made.decidedBy = u"李敏"_s;
    }
    if (wish.state == RegistrationState::Refused)
        made.reason = u"营业执照看不清，请重新拍照后再提交。"_s;
    return made;
}

} // namespace

void fillAccounts(FakeAccounts &accounts, AccountId me)
{
    accounts.deviceUses = {computer(u"office-pc-07"_s, true), computer(u"thinkpad-weizhang"_s, false), computer(u"old-laptop"_s, false)};
    accounts.deviceUses[1].waiting = 2;
    accounts.deviceUses[2].device.revoked = Noon;
    accounts.people = {colleague(me, u"zhangwei"_s, u"张伟"_s, Role::CompanyOwner),
        colleague(idOf(u"wangli"_s), u"wangli"_s, u"王丽"_s, Role::CompanyUser), colleague(idOf(u"sunqi"_s), u"sunqi"_s, u"孙琪"_s, Role::CompanyUser),
        colleague(idOf(u"chenhao"_s), u"chenhao"_s, u"陈浩"_s, Role::CompanyUser)};
    accounts.people[2].invited = true;
    accounts.people[3].account.disabled = true;
}

void askForFacts(City &city)
{
    Company company = city.get<Company>(city.company.id);
    company.industry = u"C3670"_s;
    company.employees = 186;
    company.revenue = Money::fromYuan(86'500'000);
    company.founded = QDate(2012, 5, 18);
    company.contact = u"张伟 138 0000 1234"_s;
    company.address = u"宝安区福永街道凤塘大道 18 号"_s;
    company.representative = u"张伟"_s;
    company.bankTail = u"2345"_s;
    company.bankDigest = QString(64, u'a');
    CompanyFacts asked = factsOf(company);
    asked.employees = 342;
    asked.revenue = Money::fromYuan(128'000'000);
    asked.size = SizeClass::Medium;
    asked.address = u"宝安区福海街道展景路 83 号会展湾中港广场 6 栋 1201"_s;
    asked.shareholders = {u"张伟"_s, u"深圳恒锐投资合伙企业"_s};
    company.proposal = FactProposal {.facts = asked, .by = u"张伟"_s, .at = city.clock.now()};
    ++company.version;
    city.world.put(company);
}

void fillRegistrations(City &city)
{
    askForFacts(city);
    for (const Wish &wish : {Wish {u"上海亮石精密零部件有限公司"_s, u"MA1H7001"_s, u"liangshi"_s},
             Wish {u"上海亮石精密零部件有限公司"_s, u"MA1H7001"_s, u"liangshi2"_s}, Wish {u"浦东禾木智能装备有限公司"_s, u"MA1H7002"_s, u"hemu"_s},
             Wish {u"松江瑞丰食品科技有限公司"_s, u"MA1H7003"_s, u"ruifeng"_s, RegistrationState::Approved},
             Wish {u"嘉定云岭软件有限公司"_s, u"MA1H7004"_s, u"yunling"_s, RegistrationState::Refused}})
        city.world.put(registrationOf(city, wish));
}

std::vector<PageEntry> newcomersPages(UseCases &useCases)
{
    constexpr auto hidden = PageEntry::Place::Hidden;
    return {{u"welcome"_s, {}, [] { return WelcomePage::tr("Welcome"); },
            [&useCases](QWidget *parent) { return new WelcomePage(new PlacesCard(useCases), parent); }, hidden},
        {u"signIn"_s, {}, [] { return SignInPage::tr("Sign in"); }, 
            [](QWidget *parent) {
                auto *page = new SignInPage(parent);
                page->setDemonstration(true);
                return page;
            },
            hidden},
        {u"signUp"_s, {}, [] { return SignUpPage::tr("Register a company"); },
            [&useCases](QWidget *parent) { return new SignUpPage(useCases, parent); }, hidden},
        {u"oneTimeCode"_s, {}, [] { return CodePage::tr("Use a one-time code"); },
            [&useCases](QWidget *parent) { return new CodePage(useCases, parent); }, hidden}};
}

} // namespace cpv::pictures
