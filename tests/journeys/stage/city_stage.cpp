#include "tests/journeys/stage/city_stage.h"

#include <algorithm>

namespace cpv::journey {

using namespace Qt::StringLiterals;

namespace {

const QString ownerName = u"林秀"_s;
constexpr int mostDaysAtOnce = 365; ///< As the registry lets its clock be moved.

}

CityStage::CityStage(SubsidyKind kind, const QStringList &logins) : m_setting(findSetting(m_theatre, u"Shanghai"_s, kind))
{
    m_office = {m_theatre.registry().address(), passwordsOf(m_theatre, logins), m_setting.place};
    m_office.passwords[owner()]
        = journey::hire(m_theatre, {owner(), ownerName, {u"--role"_s, u"CompanyOwner"_s, u"--company"_s, m_setting.company.uscc}});
    m_watcher = m_office.watcher();
}

void CityStage::hireOfficial(const QString &login, const QString &name, const QStringList &roles)
{
    m_office.passwords[login]
        = journey::hire(m_theatre, {login, name, {u"--scope"_s, m_setting.place.code, u"--role"_s, roles.join(u',')}});
}

AccountId CityStage::accountOf(const QString &login)
{
    return m_watcher->record<Account>(PlaceCode::shared(), [&](const Account &each) { return each.login == login; }).id;
}

QString CityStage::loginOf(AccountId account)
{
    return m_watcher->record<Account>(PlaceCode::shared(), [&](const Account &each) { return each.id == account; }).login;
}

std::unique_ptr<Client> CityStage::window(const QString &login, const Client::Where &where) const
{
    return m_theatre.signedIn(login, m_office.passwords[login], where);
}

Application CityStage::handIn(const QString &project, Money contract, const Client::Where &where)
{
    const ContractWords words {.project = project,
        .purpose = u"用模型代替人工检查，减少返工。"_s,
        .number = u"HT-2026-%1"_s.arg(7001 + m_handedIn++),
        .amount = contract,
        .provider = m_setting.provider.id.toText(),
        .contact = ownerName,
        .phone = u"13900000001"_s};
    return journey::handIn(m_office, m_setting, owner(), words, where);
}

Application CityStage::application(ApplicationId id, const Client::Where &where)
{
    return record<Application>([&](const Application &each) { return each.id == id; }, where);
}

BudgetLine CityStage::budgetOf(const QString &payer, const Client::Where &where)
{
    const qint32 year = localDate(SystemClock().now()).year();
    return record<BudgetLine>(
        [&](const BudgetLine &each) { return each.programme == m_setting.programme.id && each.year == year && each.payer == payer; }, where);
}

void CityStage::letPass(int days)
{
    for (int left = days; left > 0; left -= mostDaysAtOnce)
        m_office.letPass(std::min(left, mostDaysAtOnce), u"limin"_s);
    m_passed += days;
}

QString CityStage::refusalOf(const QString &login, Payload payload, const Client::Where &where) const
{
    RawDevice device(m_office.registry);
    device.signIn(login, m_office.passwords[login], where);
    return device.perform(m_setting.place, std::move(payload), where).error.value_or(WireError()).code;
}

} // namespace cpv::journey
