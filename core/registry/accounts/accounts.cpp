#include "core/registry/accounts/accounts.h"

#include "core/evidence/digest.h"
#include "core/registry/accounts/account_log.h"
#include "core/registry/accounts/first_administrator.h"
#include "core/registry/accounts/one_time_codes.h"
#include "core/registry/accounts/passwords.h"

#include <openssl/rand.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr qint32 MostFailures = 10;
constexpr std::chrono::minutes LockedFor{ 15 };
constexpr std::chrono::hours SessionLength{ 12 };
constexpr qsizetype TokenBytes = 32;
constexpr qsizetype PublicKeyBytes = 32;
constexpr qsizetype LongestName = 100;
/// Attempts that lock nobody out could fill the log: of them one line in so long.
constexpr std::chrono::minutes UncountedEvery{ 1 };

Result<QByteArray> newToken()
{
    QByteArray token(TokenBytes, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(token.data()), static_cast<int>(token.size())) != 1)
        return fail(Errc::Storage, {}, u"no random bytes"_s);
    return token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<void> checkDevice(const SignInRequest &request)
{
    const auto key = QByteArray::fromBase64Encoding(
        request.devicePublicKey.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!key || (*key).size() != PublicKeyBytes)
        return fail(Errc::Malformed, { u"devicePublicKey"_s });
    if (request.deviceName.size() > LongestName)
        return fail(Errc::TooLong, { u"deviceName"_s, QString::number(LongestName) });
    return {};
}

/// What belongs into the log where it is refused. Somebody locked out already has their line, and other errors say nothing of
/// who tried.
bool isNoted(Errc code)
{
    constexpr Errc noted[] = { Errc::WrongPassword, Errc::AccountDisabled, Errc::WrongState, Errc::NotYours,
        Errc::BadSignature, Errc::RevokedDevice };
    return std::ranges::find(noted, code) != std::end(noted);
}

/// Told only to who knows the password that was chosen at the sign-up.
Error notYetOpen(const Registration &registration)
{
    return { Errc::WrongState,
        { enumText(RecordKind::Registration), enumText(registration.state), registration.reason } };
}

} // namespace

Result<SessionAnswer> Accounts::signIn(const SignInRequest &request)
{
    auto answer = open(request);
    if (!answer)
        noteRefusal({ AccountEventKind::SignIn, request.login.trimmed(), request.deviceName.left(LongestName) }, answer.error());
    return answer;
}

Result<SessionAnswer> Accounts::open(const SignInRequest &request)
{
    CPV_CHECK(checkDevice(request));
    CPV_TRY(proven, checkPassword(request.login.trimmed(), request.password));
    const Account &account = proven.account;
    CPV_TRY(token, newToken());
    const Instant expires = m_clocks.system.now() + SessionLength;
    SessionAnswer answer;
    CPV_CHECK(m_store.change([&](StoreTransaction &transaction) -> Result<void> {
        if (const auto valid = stillValid(transaction, proven); !valid)
            return fail(valid.error());
        CPV_TRY(device, enrol(transaction, request, account));
        transaction.endSessionsBefore(m_clocks.system.now());
        transaction.writeSession({ sha256(token), account.id, device.id, expires });
        AccountEvent event = eventOf(AccountEventKind::SignIn, account, m_clocks.registry.now());
        event.device = device.name;
        transaction.writeAccountEvent(event);
        answer.device = device.id;
        answer.places = placesOf(account, transaction);
        return {};
    }));
    m_bell.ring({ PlaceCode::shared() });
    answer.token = QString::fromLatin1(token);
    answer.account = account;
    answer.serverTime = m_clocks.registry.now();
    // In the registry's time, as the client counts with it.
    answer.expiresAt = expires + (m_clocks.registry.now() - m_clocks.system.now());
    return answer;
}

Result<Accounts::Proven> Accounts::checkPassword(const QString &login, const QString &password)
{
    std::optional<Credential> credential;
    std::optional<Account> account;
    std::optional<Registration> registration;
    CPV_CHECK(m_store.look([&](StoreView &view) {
        credential = view.credential(login);
        if (credential)
            account = view.find<Account>(credential->account);
        if (credential && !account)
            registration = view.find<Registration>(registrationOf(credential->account));
    }));
    if (!credential) {
        spendPasswordTime(password);
        return fail(Errc::WrongPassword);
    }
    CPV_CHECK(checkLock(*credential));
    if (!matchesPassword(credential->secret, password)) {
        CPV_CHECK(countFailure(*credential));
        return fail(Errc::WrongPassword);
    }
    if (!account)
        return fail(registration ? notYetOpen(*registration) : Error{ Errc::WrongPassword });
    if (account->disabled)
        return fail(Errc::AccountDisabled, { account->login });
    if (account->roles.empty()) // Invited, and nobody has confirmed yet what they may do.
        return fail(Errc::WrongState, { enumText(RecordKind::Account) });
    if (credential->failures > 0) {
        credential->failures = 0;
        credential->lockedUntil.reset();
        CPV_CHECK(m_store.change([&](StoreTransaction &transaction) -> Result<void> {
            transaction.writeCredential(*credential);
            return {};
        }));
    }
    return Proven{ *account, credential->secret };
}

Result<void> Accounts::checkLock(const Credential &credential) const
{
    const Instant now = m_clocks.system.now();
    if (!credential.lockedUntil || now >= *credential.lockedUntil)
        return {};
    const auto left = std::chrono::ceil<std::chrono::minutes>(*credential.lockedUntil - now);
    return fail(Errc::LockedOut, { QString::number(left.count()) });
}

Result<Credential> Accounts::stillValid(StoreView &view, const Proven &proven)
{
    auto credential = view.credential(proven.account.login);
    if (!credential || credential->secret != proven.secret)
        return fail(Errc::WrongPassword);
    return *std::move(credential);
}

Result<void> Accounts::countFailure(Credential credential)
{
    return m_store.change([&](StoreTransaction &transaction) -> Result<void> {
        // Read again: other attempts may have failed meanwhile, and each one counts.
        Credential counted = transaction.credential(credential.login).value_or(credential);
        if (++counted.failures >= MostFailures) {
            counted.failures = 0;
            counted.lockedUntil = m_clocks.system.now() + LockedFor;
            AccountEvent event{ .at = m_clocks.registry.now(), .kind = AccountEventKind::LockOut, .login = counted.login };
            if (const auto account = transaction.find<Account>(counted.account))
                event = eventOf(AccountEventKind::LockOut, *account, event.at);
            transaction.writeAccountEvent(event);
        }
        transaction.writeCredential(counted);
        return {};
    });
}

/// Ten attempts at a password or a code that are counted lock the account. Others are not counted: a login that nobody has, a
/// code that is not there.
bool Accounts::isWorthALine(const Attempt &attempt, StoreView &view)
{
    const auto credential = view.credential(attempt.login);
    const auto code = credential ? view.oneTimeCode(credential->account) : std::nullopt;
    const bool byCode = attempt.kind == AccountEventKind::PasswordChoice;
    if (credential && (!byCode || (code && code->expires > m_clocks.system.now())))
        return true;
    const Instant now = m_clocks.system.now();
    if (m_uncountedNoted && now - *m_uncountedNoted < UncountedEvery)
        return false;
    m_uncountedNoted = now;
    return true;
}

void Accounts::noteRefusal(const Attempt &attempt, const Error &error)
{
    if (!isNoted(error.code))
        return;
    // Refused it is anyway: a store that fails now says so elsewhere.
    (void)m_store.change([&](StoreTransaction &transaction) -> Result<void> {
        if (!isWorthALine(attempt, transaction))
            return {};
        AccountEvent event{ .at = m_clocks.registry.now(), .kind = attempt.kind };
        if (const auto credential = transaction.credential(attempt.login)) {
            event.login = credential->login;
            if (const auto account = transaction.find<Account>(credential->account))
                event = eventOf(attempt.kind, *account, event.at);
        }
        event.device = attempt.device;
        event.outcome = enumText(error.code);
        transaction.writeAccountEvent(event);
        return {};
    });
}

Result<Device> Accounts::enrol(StoreTransaction &transaction, const SignInRequest &request, const Account &account)
{
    if (request.deviceId && !request.deviceId->isNull()) {
        if (const auto known = transaction.find<Device>(*request.deviceId)) {
            if (known->account != account.id)
                return fail(Errc::NotYours);
            if (known->revoked)
                return fail(Errc::RevokedDevice, { known->name });
            if (known->publicKey != request.devicePublicKey)
                return fail(Errc::BadSignature);
            return *known;
        }
    }
    Device device = deviceOf(account, request.devicePublicKey, request.deviceName);
    if (request.deviceId && !request.deviceId->isNull())
        device.id = *request.deviceId;
    transaction.publish({ device });
    AccountEvent event = eventOf(AccountEventKind::DeviceEnrolment, account, device.enrolled);
    event.device = device.name;
    transaction.writeAccountEvent(event);
    return device;
}

Device Accounts::deviceOf(const Account &account, const QString &publicKey, const QString &name)
{
    Device device;
    device.id = DeviceId(m_ids.next());
    device.version = 1;
    device.account = account.id;
    device.publicKey = publicKey;
    device.name = name;
    device.enrolled = m_clocks.registry.now();
    return device;
}

Result<Session> Accounts::session(const QByteArray &token)
{
    if (token.isEmpty())
        return fail(Errc::NotSignedIn);
    return sessionOf(sha256(token));
}

Result<Session> Accounts::sessionOf(const QByteArray &tokenHash)
{
    std::optional<SessionRow> row;
    std::optional<Account> account;
    std::optional<Device> device;
    CPV_CHECK(m_store.look([&](StoreView &view) {
        row = view.session(tokenHash);
        if (row) {
            account = view.find<Account>(row->account);
            device = view.find<Device>(row->device);
        }
    }));
    if (!row || !account || !device)
        return fail(Errc::NotSignedIn);
    if (row->expires <= m_clocks.system.now())
        return fail(Errc::SessionExpired);
    if (account->disabled)
        return fail(Errc::AccountDisabled, { account->login });
    if (device->revoked)
        return fail(Errc::RevokedDevice, { device->name });
    return Session{ *account, *device, row->tokenHash, row->expires };
}

Result<void> Accounts::signOut(const Session &session)
{
    return m_store.change([&](StoreTransaction &transaction) -> Result<void> {
        if (!transaction.session(session.tokenHash))
            return {};
        transaction.endSession(session.tokenHash);
        AccountEvent event = eventOf(AccountEventKind::SignOut, session.account, m_clocks.registry.now());
        event.device = session.device.name;
        transaction.writeAccountEvent(event);
        return {};
    });
}

Result<void> Accounts::changePassword(const Session &session, const PasswordChange &change)
{
    auto changed = replacePassword(session, change);
    if (!changed)
        noteRefusal({ AccountEventKind::PasswordChange, session.account.login, session.device.name }, changed.error());
    return changed;
}

Result<void> Accounts::replacePassword(const Session &session, const PasswordChange &change)
{
    CPV_CHECK(checkPasswordStrength(change.newPassword));
    CPV_TRY(proven, checkPassword(session.account.login, change.oldPassword));
    CPV_TRY(secret, hashPassword(change.newPassword));
    return m_store.change([&](StoreTransaction &transaction) -> Result<void> {
        CPV_TRY(credential, stillValid(transaction, proven));
        const auto own = transaction.session(session.tokenHash);
        if (!own)
            return fail(Errc::NotSignedIn);
        credential.secret = secret;
        transaction.writeCredential(credential);
        transaction.endSessionsOf(own->account);
        transaction.writeSession(*own);
        AccountEvent event = eventOf(AccountEventKind::PasswordChange, proven.account, m_clocks.registry.now());
        event.device = session.device.name;
        transaction.writeAccountEvent(event);
        return {};
    });
}

Result<void> Accounts::choosePassword(const PasswordByCode &choice)
{
    auto chosen = redeemCode(choice);
    if (!chosen)
        noteRefusal({ AccountEventKind::PasswordChoice, choice.login.trimmed(), {} }, chosen.error());
    return chosen;
}

Result<void> Accounts::redeemCode(const PasswordByCode &choice)
{
    CPV_CHECK(checkPasswordStrength(choice.newPassword));
    std::optional<Credential> credential;
    std::optional<Account> account;
    std::optional<StoredCode> code;
    CPV_CHECK(m_store.look([&](StoreView &view) {
        credential = view.credential(choice.login.trimmed());
        account = credential ? view.find<Account>(credential->account) : std::nullopt;
        code = account ? view.oneTimeCode(account->id) : std::nullopt;
    }));
    const QString typed = tidyCode(choice.code);
    if (!code || code->expires <= m_clocks.system.now()) {
        spendPasswordTime(typed);
        return fail(Errc::WrongPassword);
    }
    CPV_CHECK(checkLock(*credential));
    if (!matchesPassword(code->secret, typed)) {
        CPV_CHECK(countFailure(*credential));
        return fail(Errc::WrongPassword);
    }
    if (account->disabled)
        return fail(Errc::AccountDisabled, { account->login });
    CPV_TRY(secret, hashPassword(choice.newPassword));
    return m_store.change([&](StoreTransaction &transaction) -> Result<void> {
        const auto now = transaction.oneTimeCode(account->id);
        if (!now || now->secret != code->secret) // Used or replaced meanwhile.
            return fail(Errc::WrongPassword);
        transaction.writeCredential({ account->id, account->login, secret, 0, std::nullopt });
        transaction.removeOneTimeCode(account->id);
        transaction.endSessionsOf(account->id);
        if (hasRole(*account, Role::SystemAdministrator))
            FirstAdministrator::endCode(transaction);
        transaction.writeAccountEvent(eventOf(AccountEventKind::PasswordChoice, *account, m_clocks.registry.now()));
        return {};
    });
}

Result<Account> Accounts::add(const NewAccount &wanted)
{
    if (wanted.login.trimmed().isEmpty())
        return fail(Errc::Missing, { u"login"_s });
    if (wanted.personName.trimmed().isEmpty())
        return fail(Errc::Missing, { u"name"_s });
    if (wanted.roles.empty())
        return fail(Errc::Missing, { u"role"_s });
    CPV_CHECK(checkSeparation(wanted.roles));
    CPV_CHECK(checkPasswordStrength(wanted.password));
    CPV_TRY(secret, hashPassword(wanted.password));
    const Account account = accountOf(wanted);
    CPV_CHECK(m_store.change([&](StoreTransaction &transaction) -> Result<void> {
        if (transaction.credential(account.login))
            return fail(Errc::AlreadyExists, { account.login });
        transaction.publish({ account });
        transaction.writeCredential({ account.id, account.login, secret, 0, std::nullopt });
        if (hasRole(account, Role::SystemAdministrator))
            FirstAdministrator::endCode(transaction);
        AccountEvent event = eventOf(AccountEventKind::Addition, account, m_clocks.registry.now());
        event.by = ByTheProgram;
        event.after = termsOf(account);
        transaction.writeAccountEvent(event);
        return {};
    }));
    m_bell.ring({ PlaceCode::shared() });
    return account;
}

Account Accounts::accountOf(const NewAccount &wanted)
{
    Account account;
    account.id = AccountId(m_ids.next());
    account.version = 1;
    account.login = wanted.login.trimmed();
    account.personName = wanted.personName.trimmed();
    account.organisation = wanted.organisation;
    account.roles = wanted.roles;
    account.scope = wanted.scope;
    account.company = wanted.company;
    account.provider = wanted.provider;
    return account;
}

Result<std::vector<Session>> Accounts::enlist(const std::vector<NewPerson> &people)
{
    std::vector<Session> sessions;
    CPV_CHECK(m_store.change([&](StoreTransaction &transaction) -> Result<void> {
        std::vector<AnyRecord> records;
        for (const NewPerson &person : people) {
            const Account account = accountOf(person.account);
            const Device device = deviceOf(account, person.devicePublicKey, person.deviceName);
            if (transaction.credential(account.login))
                return fail(Errc::AlreadyExists, { account.login });
            // The login is taken; an empty secret is no hash that any password matches.
            transaction.writeCredential({ account.id, account.login, QByteArray(""), 0, std::nullopt });
            records.emplace_back(account);
            records.emplace_back(device);
            sessions.push_back({ account, device, {}, {} });
        }
        transaction.publish(std::move(records));
        return {};
    }));
    m_bell.ring({ PlaceCode::shared() });
    return sessions;
}

Result<std::vector<Account>> Accounts::list()
{
    std::vector<Account> accounts;
    CPV_CHECK(m_store.look([&](StoreView &view) {
        view.eachRecord(
            RecordKind::Account, [&](const AnyRecord &record) { accounts.push_back(std::get<Account>(record)); });
    }));
    std::ranges::sort(accounts, {}, &Account::login);
    return accounts;
}

Result<void> Accounts::disable(const QString &login)
{
    CPV_CHECK(m_store.change([&](StoreTransaction &transaction) -> Result<void> {
        const auto credential = transaction.credential(login);
        auto account = credential ? transaction.find<Account>(credential->account) : std::nullopt;
        if (!account)
            return fail(Errc::NotFound, { login });
        account->disabled = true;
        ++account->version;
        transaction.publish({ *account });
        transaction.endSessionsOf(account->id);
        AccountEvent event = eventOf(AccountEventKind::Closing, *account, m_clocks.registry.now());
        event.by = ByTheProgram;
        transaction.writeAccountEvent(event);
        return {};
    }));
    m_bell.ring({ PlaceCode::shared() });
    return {};
}

Result<void> Accounts::revokeDevice(DeviceId id, const QString &by)
{
    CPV_CHECK(m_store.change([&](StoreTransaction &transaction) -> Result<void> {
        auto device = transaction.find<Device>(id);
        if (!device)
            return fail(Errc::NotFound, { id.toText() });
        device->revoked = m_clocks.registry.now();
        ++device->version;
        transaction.publish({ *device });
        AccountEvent event{ .at = *device->revoked, .kind = AccountEventKind::DeviceRevocation };
        if (const auto account = transaction.find<Account>(device->account))
            event = eventOf(event.kind, *account, event.at);
        event.by = by;
        event.device = device->name;
        if (const auto seen = transaction.deviceSeen(id))
            event.count = seen->waiting.value_or(0);
        transaction.writeAccountEvent(event);
        return {};
    }));
    m_bell.ring({ PlaceCode::shared() });
    return {};
}

std::vector<PlaceCode> Accounts::placesOf(const Account &account, StoreView &view)
{
    std::vector<PlaceCode> places = isOfficial(account) ? account.scope : view.places();
    if (std::ranges::find(places, PlaceCode::shared()) == places.end())
        places.push_back(PlaceCode::shared());
    return places;
}

} // namespace cpv
