#include "core/registry/accounts/first_administrator.h"

#include "core/registry/accounts/office_desk.h"
#include "core/registry/accounts/one_time_codes.h"
#include "core/registry/accounts/passwords.h"

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr std::chrono::hours FirstCodeLasts{ 24 };
const QString firstSetting = u"firstAdministrator"_s;

bool somebodyAdministers(StoreView &view)
{
    bool found = false;
    view.eachRecord(RecordKind::Account, [&](const AnyRecord &record) {
        const auto &account = std::get<Account>(record);
        found = found || (!account.disabled && hasRole(account, Role::SystemAdministrator) && hasPassword(account, view));
    });
    return found;
}

std::optional<Account> invitedBefore(StoreView &view)
{
    const auto id = AccountId::fromText(view.setting(firstSetting));
    return id ? view.find<Account>(*id) : std::nullopt;
}

/// The wanted one, or with a number where somebody has it who administers no more: the service must not stay shut for a name.
Result<QString> freeLogin(const QString &wanted, StoreView &view)
{
    CPV_CHECK(checkLogin(wanted));
    QString login = wanted;
    for (int number = 2; view.credential(login); ++number)
        login = wanted + QString::number(number);
    CPV_CHECK(checkLogin(login));
    return login;
}

} // namespace

Result<std::optional<OneTimeCode>> FirstAdministrator::invite(const Person &person)
{
    bool taken = false;
    CPV_CHECK(m_parts.store.look([&](StoreView &view) { taken = somebodyAdministers(view); }));
    if (taken)
        return std::nullopt;
    CPV_TRY(code, makeCode());
    CPV_TRY(secret, hashPassword(code));
    OneTimeCode made{ {}, code, m_parts.clocks.system.now() + FirstCodeLasts };
    CPV_CHECK(m_parts.store.change([&](StoreTransaction &transaction) -> Result<void> {
        CPV_TRY(account, accountFor(person, transaction));
        made.login = account.login;
        transaction.writeOneTimeCode({ account.id, secret, made.validUntil });
        AccountEvent event = eventOf(AccountEventKind::Invited, account, m_parts.clocks.registry.now());
        event.by = ByTheProgram;
        event.after = termsOf(account);
        transaction.writeAccountEvent(event);
        return {};
    }));
    m_parts.bell.ring({ PlaceCode::shared() });
    return made;
}

/// The one that was invited at an earlier start, or a new one.
Result<Account> FirstAdministrator::accountFor(const Person &person, StoreTransaction &transaction)
{
    const auto before = invitedBefore(transaction);
    if (before && !before->disabled && hasRole(*before, Role::SystemAdministrator) && !hasPassword(*before, transaction))
        return *before;
    CPV_TRY(login, freeLogin(person.login, transaction));
    if (person.name.trimmed().isEmpty())
        return fail(Errc::Missing, { u"name"_s });
    Account account;
    account.id = AccountId(m_parts.ids.next());
    account.version = 1;
    account.login = login;
    account.personName = person.name.trimmed();
    account.roles = { Role::SystemAdministrator };
    account.scope = { PlaceCode::shared() }; // There are no programmes yet that would name places.
    // An empty secret is no hash that any password matches.
    transaction.writeCredential({ account.id, account.login, QByteArray(""), 0, std::nullopt });
    transaction.writeSetting(firstSetting, account.id.toText());
    transaction.publish({ account });
    return account;
}

void FirstAdministrator::endCode(StoreTransaction &transaction)
{
    if (const auto invited = invitedBefore(transaction); invited && !hasPassword(*invited, transaction))
        transaction.removeOneTimeCode(invited->id);
}

} // namespace cpv
