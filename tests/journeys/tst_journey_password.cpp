#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/office.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString owner = u"linxiu"_s;
const QString other = u"secadmin2"_s;
const QString newPassword = u"journey-a-new-password"_s;

}

/// Somebody forgot the password: two administrators, one code, a new password.
class JourneyPasswordTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theOwnerForgotIt();
    void oneAdministratorAsksAndMayNotConfirm();
    void anotherConfirmsAndIsToldTheCode();
    void theOldPasswordEndsAtOnce();
    void aWrongCodeIsRefused();
    void theOwnerChoosesANewOne();
    void theCodeIsUsedUp();
    void theBooksAddUp();

private:
    void useCode(Client &client, const QString &code, const QString &password);

    std::unique_ptr<Theatre> m_theatre;
    QHash<QString, QString> m_passwords;
    std::unique_ptr<Client> m_owner;
    QString m_code;
};

void JourneyPasswordTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        const Setting setting = findSetting(*m_theatre, u"Shanghai"_s);
        m_passwords = passwordsOf(*m_theatre, {u"sysadmin"_s, u"limin"_s});
        m_passwords[owner]
            = hire(*m_theatre, {owner, u"林秀"_s, {u"--role"_s, u"CompanyOwner"_s, u"--company"_s, setting.company.uscc}});
        m_passwords[other] = hire(*m_theatre, {other, u"安全管理员"_s, {u"--role"_s, u"SecurityAdministrator"_s}});
    });
}

/// At the page for codes.
void JourneyPasswordTest::useCode(Client &client, const QString &code, const QString &password)
{
    client.retype(u"codeLogin"_s, owner);
    client.retype(u"codeEdit"_s, code);
    client.retype(u"codePassword"_s, password);
    client.retype(u"codePasswordAgain"_s, password);
    client.click(u"codeChoose"_s);
}

void JourneyPasswordTest::theOwnerForgotIt()
{
    play([this] {
        m_owner = m_theatre->signedIn(owner, m_passwords[owner]); // On this computer the session still stands.
        const auto elsewhere = m_theatre->client(u"elsewhere"_s);
        elsewhere->start({u"--registry"_s, m_theatre->registry().address().toString(), u"--lang"_s, u"zh_CN"_s});
        elsewhere->click(u"welcomeCompany"_s);
        elsewhere->retype(u"loginEdit"_s, owner);
        elsewhere->retype(u"passwordEdit"_s, u"what was it again"_s);
        elsewhere->click(u"signInButton"_s);
        elsewhere->waitForText(u"signInNotice"_s, u"密码"_s);
        elsewhere->click(u"signInCode"_s);
        elsewhere->waitForText(u"page_oneTimeCode"_s, u"两名管理员"_s); // Who to ask.
        elsewhere->shot(u"180-password-forgotten"_s);
        elsewhere->quit();
    });
}

void JourneyPasswordTest::oneAdministratorAsksAndMayNotConfirm()
{
    play([this] {
        const auto administrator = m_theatre->signedIn(u"sysadmin"_s, m_passwords[u"sysadmin"_s]);
        administrator->click(u"nav_account"_s);
        administrator->retype(u"resetLogin"_s, u"nobody"_s);
        administrator->click(u"resetAsk"_s);
        administrator->waitForText(u"resetsSection"_s, u"没有"_s);
        administrator->retype(u"resetLogin"_s, owner);
        administrator->click(u"resetAsk"_s);
        administrator->waitForTexts(u"resetsSection"_s, {u"林秀"_s, u"待另一名管理员确认"_s});
        expect(!administrator->sees(u"resetConfirm_"_s + owner), u"who asked may confirm"_s);
        administrator->shot(u"181-password-asked"_s);
        administrator->quit();
        RawDevice device(m_theatre->registry().address());
        device.signIn(owner, m_passwords[owner]); // Nothing is changed yet.
    });
}

void JourneyPasswordTest::anotherConfirmsAndIsToldTheCode()
{
    play([this] {
        const auto administrator = m_theatre->signedIn(other, m_passwords[other]);
        administrator->click(u"nav_account"_s);
        administrator->click(u"resetConfirm_"_s + owner);
        administrator->waitForText(u"oneTimeCode"_s, u"-"_s);
        m_code = administrator->text(u"oneTimeCode"_s);
        administrator->waitUntilGone(u"resetConfirm_"_s + owner);
        administrator->shot(u"182-password-code"_s);
        administrator->quit();
    });
}

void JourneyPasswordTest::theOldPasswordEndsAtOnce()
{
    play([this] {
        m_owner->click(u"syncPill"_s);
        m_owner->waitForState(u"SignInNeeded"_s);
        m_owner->click(u"syncPill"_s);
        m_owner->retype(u"passwordEdit"_s, m_passwords[owner]);
        m_owner->click(u"signInButton"_s);
        m_owner->waitForText(u"signInNotice"_s, u"密码"_s);
        m_owner->shot(u"183-password-ended"_s);
    });
}

void JourneyPasswordTest::aWrongCodeIsRefused()
{
    play([this] {
        m_owner->click(u"signInCode"_s);
        useCode(*m_owner, u"AAAAA-AAAAA"_s, newPassword);
        m_owner->waitForText(u"codeNotice"_s, u"代码"_s);
        m_owner->shot(u"184-password-wrong-code"_s);
    });
}

void JourneyPasswordTest::theOwnerChoosesANewOne()
{
    play([this] {
        useCode(*m_owner, m_code.toLower(), newPassword);
        m_owner->waitForState(u"Synced"_s);
        m_owner->click(u"nav_account"_s);
        m_owner->waitForText(u"accountPerson"_s, u"林秀"_s);
        m_owner->shot(u"185-password-new"_s);
        RawDevice device(m_theatre->registry().address());
        device.signIn(owner, newPassword);
    });
}

void JourneyPasswordTest::theCodeIsUsedUp()
{
    play([this] {
        const auto finder = m_theatre->client(u"finder"_s);
        finder->start({u"--registry"_s, m_theatre->registry().address().toString(), u"--lang"_s, u"zh_CN"_s});
        finder->click(u"welcomeCode"_s);
        useCode(*finder, m_code, u"journey-stolen-password"_s);
        finder->waitForText(u"codeNotice"_s, u"已使用"_s);
        finder->click(u"codeBack"_s);
        finder->retype(u"loginEdit"_s, owner);
        finder->retype(u"passwordEdit"_s, m_passwords[owner]); // Whoever found the old one.
        finder->click(u"signInButton"_s);
        finder->waitForText(u"signInNotice"_s, u"密码"_s);
        finder->quit();
        m_owner->quit();
    });
}

void JourneyPasswordTest::theBooksAddUp()
{
    play([this] { m_theatre->closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyPasswordTest)
#include "tst_journey_password.moc"
