#include "core/registry/accounts/passwords.h"
#include "tests/registry/service/town.h"

#include <QtTest>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

class tst_Accounts : public QObject {
    Q_OBJECT
    std::unique_ptr<Town> m_town;

    SignInRequest request(const QString &login)
    {
        SignInRequest request;
        request.login = login;
        request.password = m_town->desk().passwords().at(login);
        request.devicePublicKey = QString::fromLatin1(KeyPair::generate().publicKey().toBase64());
        return request;
    }

private Q_SLOTS:
    void initTestCase() { m_town = std::make_unique<Town>(); }
    void aPasswordIsKeptAsArgon2id();
    void aNewDeviceIsEnrolledAndFound();
    void anotherAccountsDeviceIsRefused();
    void aDeviceWithAnotherKeyIsRefused();
    void aKeyThatIsNoneIsRefused();
    void aLoginIsTakenOnce();
    void aShortPasswordIsRefused();
    void signingOutEndsTheSession();
    void aChangedPasswordEndsTheOtherSessions();
    void aPasswordIsNotChangedWithoutTheOldOne();
    void aSessionThatEndedChangesNothing();
    void theQueueTurnsAwayWhatWouldTakeTooMuch();
};

void tst_Accounts::aPasswordIsKeptAsArgon2id()
{
    const auto secret = hashPassword(u"correct horse"_s);
    QVERIFY(secret->startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
    QVERIFY(matchesPassword(*secret, u"correct horse"_s));
    QVERIFY(!matchesPassword(*secret, u"correct house"_s));
    QVERIFY(*secret != *hashPassword(u"correct horse"_s)); // Salted.
}

void tst_Accounts::aNewDeviceIsEnrolledAndFound()
{
    SignInRequest wanted = request(u"company1"_s);
    wanted.deviceId = DeviceId(m_town->host().ids().next());
    const auto answer = m_town->host().accounts().signIn(wanted);
    QVERIFY(answer);
    QCOMPARE(answer->device, *wanted.deviceId);
    QVERIFY(std::ranges::find(answer->places, Town::place()) != answer->places.end());
    const auto session = m_town->host().accounts().session(answer->token.toLatin1());
    QCOMPARE(session->device.publicKey, wanted.devicePublicKey);
    QCOMPARE(session->account.login, u"company1"_s);
}

void tst_Accounts::anotherAccountsDeviceIsRefused()
{
    SignInRequest wanted = request(u"company1"_s);
    wanted.deviceId = m_town->person(u"company2"_s).session.device.id;
    wanted.devicePublicKey = m_town->person(u"company2"_s).session.device.publicKey;
    QCOMPARE(m_town->host().accounts().signIn(wanted).error().code, Errc::NotYours);
}

void tst_Accounts::aDeviceWithAnotherKeyIsRefused()
{
    SignInRequest wanted = request(u"company1"_s);
    wanted.deviceId = m_town->person(u"company1"_s).session.device.id;
    QCOMPARE(m_town->host().accounts().signIn(wanted).error().code, Errc::BadSignature);
}

void tst_Accounts::aKeyThatIsNoneIsRefused()
{
    SignInRequest wanted = request(u"company1"_s);
    wanted.devicePublicKey = u"short"_s;
    QCOMPARE(m_town->host().accounts().signIn(wanted).error().code, Errc::Malformed);
}

void tst_Accounts::aLoginIsTakenOnce()
{
    NewAccount twice;
    twice.login = u"COMPANY1"_s;
    twice.personName = u"x"_s;
    twice.roles = { Role::CompanyUser };
    twice.password = u"long enough"_s;
    QCOMPARE(m_town->host().accounts().add(twice).error().code, Errc::AlreadyExists);
}

void tst_Accounts::aShortPasswordIsRefused()
{
    NewAccount weak;
    weak.login = u"weak"_s;
    weak.personName = u"x"_s;
    weak.roles = { Role::CompanyUser };
    weak.password = u"short"_s;
    QCOMPARE(m_town->host().accounts().add(weak).error().code, Errc::OutOfRange);
}

void tst_Accounts::signingOutEndsTheSession()
{
    const QByteArray token = m_town->token(u"company1"_s);
    const auto session = m_town->host().accounts().session(token);
    QVERIFY(session);
    QVERIFY(m_town->host().accounts().signOut(*session));
    QCOMPARE(m_town->host().accounts().session(token).error().code, Errc::NotSignedIn);
}

void tst_Accounts::aChangedPasswordEndsTheOtherSessions()
{
    Accounts &accounts = m_town->host().accounts();
    const QByteArray here = m_town->token(u"company2"_s);
    const QByteArray elsewhere = m_town->token(u"company2"_s);
    const QByteArray colleague = m_town->token(u"company1"_s);
    const SignInRequest before = request(u"company2"_s);
    const auto session = accounts.session(here);
    QVERIFY(session);
    QVERIFY(accounts.changePassword(*session, { before.password, u"another horse"_s }));
    QCOMPARE(accounts.signIn(before).error().code, Errc::WrongPassword);
    SignInRequest after = before;
    after.password = u"another horse"_s;
    QVERIFY(accounts.signIn(after));
    QCOMPARE(accounts.session(here)->account.login, u"company2"_s);
    QCOMPARE(accounts.session(elsewhere).error().code, Errc::NotSignedIn);
    QVERIFY(accounts.session(colleague));
    QVERIFY(accounts.changePassword(*session, { after.password, before.password }));
}

void tst_Accounts::aPasswordIsNotChangedWithoutTheOldOne()
{
    Accounts &accounts = m_town->host().accounts();
    const SignInRequest known = request(u"company2"_s);
    const auto session = accounts.session(m_town->token(u"company2"_s));
    QVERIFY(session);
    QCOMPARE(accounts.changePassword(*session, { known.password, u"short"_s }).error().code, Errc::OutOfRange);
    for (int attempt = 0; attempt < 10; ++attempt)
        QCOMPARE(accounts.changePassword(*session, { u"a guess"_s, u"another horse"_s }).error().code,
            Errc::WrongPassword);
    QCOMPARE(accounts.changePassword(*session, { known.password, u"another horse"_s }).error().code, Errc::LockedOut);
    QCOMPARE(accounts.signIn(known).error().code, Errc::LockedOut);
    m_town->clock().advance(std::chrono::minutes(16));
    QVERIFY(accounts.signIn(known));
}

void tst_Accounts::aSessionThatEndedChangesNothing()
{
    Accounts &accounts = m_town->host().accounts();
    const SignInRequest known = request(u"company1"_s);
    const QByteArray token = m_town->token(u"company1"_s);
    const auto session = accounts.session(token);
    QVERIFY(session);
    QVERIFY(accounts.signOut(*session));
    QCOMPARE(accounts.changePassword(*session, { known.password, u"another horse"_s }).error().code,
        Errc::NotSignedIn);
    QCOMPARE(accounts.session(token).error().code, Errc::NotSignedIn);
    QVERIFY(accounts.signIn(known));
}

void tst_Accounts::theQueueTurnsAwayWhatWouldTakeTooMuch()
{
    PasswordQueue queue;
    std::mutex gate;
    std::atomic<int> ran = 0;
    gate.lock();
    int taken = 0;
    for (int i = 0; i < 30; ++i)
        taken += queue.enqueue([&] {
            const std::lock_guard guard(gate);
            ++ran;
        });
    QCOMPARE(taken, 18);
    gate.unlock();
    QTRY_COMPARE(ran.load(), 18);
}

QTEST_GUILESS_MAIN(tst_Accounts)
#include "tst_accounts.moc"
