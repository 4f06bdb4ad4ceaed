#include "core/protocol/account_messages.h"
#include "tests/registry/service/accounts_desk.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QtTest>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

/// What the registry keeps of sign-ins, devices, passwords and roles, and who reads it. Real HTTP.
class tst_AccountLog : public QObject {
    Q_OBJECT
    std::unique_ptr<AccountsDesk> m_desk;

    AccountLogPage read(const AccountLogQuery &query = {}, const QString &who = u"audit"_s)
    {
        return decodeDocument<AccountLogPage>(
            AccountsDesk::bodyOf(m_desk->ask("POST", "/v1/admin/account-log", m_desk->town->token(who), encodeDocument(query))))
            .value_or(AccountLogPage{});
    }
    /// "kind outcome" of the lines about this login, oldest first.
    QStringList linesOf(const QString &login)
    {
        QStringList lines;
        const AccountLogPage page = read({ login });
        for (const AccountEvent &event : page.events)
            lines.prepend((enumText(event.kind) + u' ' + event.outcome).trimmed());
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<AccountsDesk>();
        m_desk->hire(u"audit"_s, { Role::AuditAdministrator });
        m_desk->hire(u"auditor"_s, { Role::Auditor });
    }
    void everythingThatHappensToAnAccountIsALine();
    void guessesAndALockOutAreLines();
    void unknownLoginsAreNotKeptAndDoNotFillTheLog();
    void onlyAuditorsRead();
    void personTimeAndOutcomeNarrowTheLog();
    void aLongLogComesInPages();
    void aLineIsNeverChanged();
    void auditorsOfOtherPlacesReadNothingOfThisOne();
    void noLineHoldsASecret();
};

void tst_AccountLog::everythingThatHappensToAnAccountIsALine()
{
    const OneTimeCode made = m_desk->invite(u"company2"_s, { u"sunqi"_s, u"Sun Qi"_s, Role::CompanyUser });
    QCOMPARE(m_desk->choose(u"sunqi"_s, made.code, u"seven horses"_s).status, 204);
    const QByteArray here = m_desk->tokenOf(u"sunqi"_s, u"seven horses"_s);
    QCOMPARE(m_desk->ask("PUT", "/v1/session/password", here, encodeDocument(PasswordChange{ u"seven horses"_s, u"eight horses"_s })).status, 204);
    const auto devices = decodeDocument<DevicesAnswer>(AccountsDesk::bodyOf(m_desk->ask("GET", "/v1/devices", here)));
    QCOMPARE(m_desk->ask("DELETE", "/v1/session", here).status, 204);
    const QByteArray again = m_desk->tokenOf(u"sunqi"_s, u"eight horses"_s);
    QCOMPARE(m_desk->ask("DELETE", "/v1/devices/" + devices->devices.front().device.id.toText().toStdString(), again).status, 204);
    QCOMPARE(m_desk->ask("POST", "/v1/admin/resets", m_desk->town->token(u"system"_s), encodeDocument(ResetRequest{ u"sunqi"_s })).status, 204);
    const AccountId id = m_desk->colleague(u"company2"_s, u"sunqi"_s).account.id;
    const std::string reset = "/v1/admin/resets/" + id.toText().toStdString();
    QCOMPARE(m_desk->ask("POST", reset + "/confirmation", m_desk->town->token(u"security"_s)).status, 200);
    const std::string person = "/v1/people/" + id.toText().toStdString();
    QCOMPARE(m_desk->ask("PUT", person, m_desk->town->token(u"company2"_s), encodeDocument(ColleagueChange{ Role::CompanyUser, true })).status, 204);
    const QStringList expected{ u"Invited"_s, u"PasswordChoice"_s, u"DeviceEnrolment"_s, u"SignIn"_s, u"PasswordChange"_s, u"SignOut"_s,
        u"DeviceEnrolment"_s, u"SignIn"_s, u"DeviceRevocation"_s, u"ResetRequest"_s, u"ResetConfirmation"_s, u"Closing"_s };
    QCOMPARE(linesOf(u"sunqi"_s), expected);
    const AccountLogPage page = read({ u"sunqi"_s });
    QCOMPARE(page.events.front().by, m_desk->town->person(u"company2"_s).session.account.personName);
    QCOMPARE(page.events.front().personName, u"Sun Qi"_s);
    QCOMPARE(page.events[1].by, u"security"_s);
    QCOMPARE(page.events[3].device, u"PC"_s);
    QVERIFY(page.events[3].by.isEmpty()); // One's own.
}

void tst_AccountLog::guessesAndALockOutAreLines()
{
    for (int guess = 0; guess < 10; ++guess)
        QCOMPARE(AccountsDesk::code(m_desk->signIn(u"company1"_s, u"a guess"_s)), u"WrongPassword"_s);
    for (int late = 0; late < 3; ++late)
        QCOMPARE(AccountsDesk::code(m_desk->signIn(u"company1"_s, u"a guess"_s)), u"LockedOut"_s);
    const QStringList lines = linesOf(u"company1"_s);
    QCOMPARE(lines.count(u"SignIn WrongPassword"_s), 10);
    QCOMPARE(lines.count(u"LockOut"_s), 1); // Whoever knocks on a locked door adds nothing.
    QVERIFY(m_desk->town->host().accounts().disable(u"company2"_s));
    QCOMPARE(AccountsDesk::code(m_desk->signIn(u"company2"_s, m_desk->town->desk().passwords().at(u"company2"_s))), u"AccountDisabled"_s);
    QVERIFY(linesOf(u"company2"_s).contains(u"SignIn AccountDisabled"_s));
}

void tst_AccountLog::unknownLoginsAreNotKeptAndDoNotFillTheLog()
{
    for (int i = 0; i < 4; ++i)
        QCOMPARE(AccountsDesk::code(m_desk->signIn(u"my secret password"_s, u"x"_s)), u"WrongPassword"_s);
    QCOMPARE(AccountsDesk::code(m_desk->choose(u"company1"_s, u"AAAAA-AAAAA"_s, u"white clouds"_s)), u"WrongPassword"_s); // No code is there.
    const auto strangers = [this] {
        const AccountLogPage page = read({ .onlyRefused = true });
        return std::ranges::count(page.events, QString(), &AccountEvent::login);
    };
    QCOMPARE(strangers(), 1);
    QCOMPARE(linesOf(u"company1"_s).count(u"PasswordChoice WrongPassword"_s), 0);
    m_desk->town->clock().advance(std::chrono::minutes(2));
    QCOMPARE(AccountsDesk::code(m_desk->signIn(u"my secret password"_s, u"x"_s)), u"WrongPassword"_s);
    QCOMPARE(strangers(), 2);
    QVERIFY(read({ u"my secret"_s }).events.empty());
}

void tst_AccountLog::onlyAuditorsRead()
{
    const auto ask = [this](const QString &who) {
        return AccountsDesk::code(m_desk->ask("POST", "/v1/admin/account-log", m_desk->town->token(who), encodeDocument(AccountLogQuery{})));
    };
    for (const QString &who : { u"system"_s, u"security"_s, u"clerk"_s, u"company1"_s })
        QCOMPARE(ask(who), u"WrongRole"_s);
    QCOMPARE(ask(u"audit"_s), QString());
    QCOMPARE(ask(u"auditor"_s), QString());
}

void tst_AccountLog::personTimeAndOutcomeNarrowTheLog()
{
    const Instant before = m_desk->town->host().clock().now();
    (void)m_desk->signIn(u"company1"_s, u"wrong one"_s);
    m_desk->town->clock().advance(std::chrono::hours(48));
    const Instant later = m_desk->town->host().clock().now();
    (void)m_desk->signIn(u"company2"_s, u"wrong one"_s);
    const auto refused = [&](AccountLogQuery query) {
        query.onlyRefused = true;
        QStringList logins;
        for (const AccountEvent &event : read(query).events)
            logins << event.login;
        return logins;
    };
    QCOMPARE(refused({ .text = {} }), QStringList({ u"company2"_s, u"company1"_s }));
    QCOMPARE(refused({ .text = {}, .from = later }), QStringList(u"company2"_s));
    QCOMPARE(refused({ .text = {}, .from = before, .to = later }), QStringList(u"company1"_s));
    QCOMPARE(refused({ .text = u"COMPANY1"_s }), QStringList(u"company1"_s));
}

void tst_AccountLog::aLongLogComesInPages()
{
    for (int i = 0; i < 5; ++i)
        (void)m_desk->signIn(u"company1"_s, u"wrong one"_s);
    AccountLogQuery query{ .text = u"company1"_s, .onlyRefused = true, .limit = 2 };
    std::vector<qint64> seen;
    for (int page = 0; page < 10; ++page) {
        const AccountLogPage answer = read(query);
        for (const AccountEvent &event : answer.events)
            seen.push_back(event.seq);
        query.before = answer.next;
        if (!answer.next)
            break;
    }
    QCOMPARE(seen.size(), size_t(5));
    QVERIFY(std::ranges::is_sorted(seen, std::greater()));
}

void tst_AccountLog::aLineIsNeverChanged()
{
    (void)m_desk->signIn(u"company1"_s, u"wrong one"_s);
    const QString path = m_desk->town->folder() + u"/registry.sqlite"_s;
    m_desk->town->host().stop();
    m_desk->town->close();
    SQLite::Database raw(path.toStdString(), SQLite::OPEN_READWRITE);
    QVERIFY(raw.execAndGet("SELECT count(*) FROM account_event").getInt() > 0);
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, raw.exec("UPDATE account_event SET outcome = ''"));
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, raw.exec("DELETE FROM account_event"));
}

void tst_AccountLog::auditorsOfOtherPlacesReadNothingOfThisOne()
{
    NewAccount far;
    far.login = u"far"_s;
    far.personName = u"far"_s;
    far.roles = { Role::Auditor };
    far.scope = { PlaceCode{ u"980000"_s } };
    QVERIFY(m_desk->town->desk().hire(far));
    (void)m_desk->signIn(u"clerk"_s, u"wrong one"_s);
    (void)m_desk->signIn(u"company1"_s, u"wrong one"_s);
    const OfficialInvitation invitation{ u"newcomer"_s, u"New Comer"_s, u"Office"_s, { { Role::Clerk }, { Town::place() } } };
    QCOMPARE(m_desk->ask("POST", "/v1/admin/accounts", m_desk->town->token(u"system"_s), encodeDocument(invitation)).status, 200);
    const auto sees = [this](const QString &who, const QString &login) { return !read({ login }, who).events.empty(); };
    QVERIFY(sees(u"auditor"_s, u"clerk"_s));
    QVERIFY(!sees(u"far"_s, u"clerk"_s));
    QVERIFY(sees(u"auditor"_s, u"newcomer"_s));
    QVERIFY(!sees(u"far"_s, u"newcomer"_s)); // Has no place yet, and is proposed for one.
    QVERIFY(sees(u"far"_s, u"company1"_s)); // A company is of no official's place alone.
}

void tst_AccountLog::noLineHoldsASecret()
{
    const OneTimeCode made = m_desk->invite(u"company2"_s, { u"sunqi"_s, u"Sun Qi"_s, Role::CompanyUser });
    QCOMPARE(m_desk->choose(u"sunqi"_s, made.code, u"seven horses"_s).status, 204);
    const QByteArray here = m_desk->tokenOf(u"sunqi"_s, u"seven horses"_s);
    const auto reply = m_desk->ask("POST", "/v1/admin/account-log", m_desk->town->token(u"audit"_s), encodeDocument(AccountLogQuery{}));
    const QByteArray log = AccountsDesk::bodyOf(reply);
    QVERIFY(log.contains("sunqi"));
    for (const QByteArray &secret : { made.code.toUtf8(), QByteArray("seven horses"), here, QByteArray("argon2") })
        QVERIFY(!log.contains(secret));
}

QTEST_GUILESS_MAIN(tst_AccountLog)
#include "tst_account_log.moc"
