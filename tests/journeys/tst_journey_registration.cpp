#include "core/base/uscc.h"
#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString owner = u"zhaolei"_s;
const QString colleague = u"qianmin"_s;
const QString companyName = u"深圳亮石精密零部件有限公司"_s;
const QString ownersPassword = u"bright morning 7"_s;
const QString firstPassword = u"green garden 8"_s;
const QString newAddress = u"深圳市宝安区福海街道 12 号"_s;
const QString newContact = u"赵磊 13900005678"_s;
const QString secondPassword = u"white clouds 9"_s;

}

/// A company that nobody knows yet: signed up in the window, approved in the office's, signed in; a colleague is invited and
/// changes the password.
class JourneyRegistrationTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCompanySignsUp();
    void untilThenSigningInSaysThatItWaits();
    void aClerkApproves();
    void theOwnerSignsInAndInvites();
    void theColleagueChoosesAndChangesThePassword();
    void theOwnerCompletesTheCompanysFacts();
    void theClerkSeesOldAndNewAndApproves();
    void theOwnerLetsTheColleagueGo();
    void theBooksAddUp();

private:
    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Client> m_owner;
    std::unique_ptr<Client> m_colleague;
    QString m_uscc = usccFrom({u"91440300"_s, u"MA5H7X42"_s});
    QString m_code;
};

void JourneyRegistrationTest::initTestCase()
{
    play([this] { m_theatre = std::make_unique<Theatre>(); });
}

void JourneyRegistrationTest::theCompanySignsUp()
{
    play([this] {
        m_owner = m_theatre->client(owner);
        m_owner->start();
        m_owner->click(u"welcomeSignUp"_s);
        m_owner->type(u"signUpUscc"_s, m_uscc.left(17));
        m_owner->type(u"signUpName"_s, companyName);
        m_owner->waitForText(u"signUpUscc"_s, m_uscc.left(17));
        m_owner->retype(u"signUpUscc"_s, m_uscc);
        m_owner->choose(u"signUpCity"_s, u"440300"_s);
        m_owner->choose(u"signUpDistrict"_s, u"440306"_s);
        m_owner->type(u"signUpIndustry"_s, u"C3670"_s);
        m_owner->click(u"signUpLicence"_s);
        m_owner->chooseFile(m_theatre->paper(u"licence.pdf"_s));
        m_owner->waitForText(u"signUpLicenceName"_s, u"licence.pdf"_s);
        m_owner->type(u"signUpPerson"_s, u"赵磊"_s);
        m_owner->type(u"signUpContact"_s, u"13800001234"_s);
        m_owner->type(u"signUpLogin"_s, owner);
        m_owner->type(u"signUpPassword"_s, ownersPassword);
        m_owner->type(u"signUpPasswordAgain"_s, ownersPassword);
        m_owner->retype(u"signUpRegistry"_s, m_theatre->registry().address().toString());
        m_owner->shot(u"100-registration-form"_s);
        m_owner->click(u"signUpSend"_s);
        m_owner->waitForText(u"signUpDone"_s, companyName);
        m_owner->shot(u"101-registration-sent"_s);
    });
}

void JourneyRegistrationTest::untilThenSigningInSaysThatItWaits()
{
    play([this] {
        m_owner->click(u"signUpSignIn"_s);
        m_owner->type(u"passwordEdit"_s, ownersPassword);
        m_owner->click(u"signInButton"_s);
        m_owner->waitForText(u"signInNotice"_s, u"审核"_s);
        m_owner->shot(u"102-registration-waits"_s);
    });
}

void JourneyRegistrationTest::aClerkApproves()
{
    play([this] {
        const auto clerk = m_theatre->signedIn(u"limin"_s, passwordOf(*m_theatre, u"limin"_s));
        clerk->click(u"nav_registrations"_s);
        clerk->waitForRow(u"registrationsTable"_s, {companyName});
        clerk->selectRow(u"registrationsTable"_s, {companyName});
        clerk->waitForText(u"registrationFacts"_s, m_uscc);
        clerk->shot(u"103-registration-clerk"_s);
        clerk->click(u"registrationApprove"_s);
        clerk->waitForState(u"Synced"_s);
        clerk->waitForText(u"registrationState"_s, u"已通过"_s);
        clerk->shot(u"104-registration-approved"_s);
        clerk->quit();
    });
}

void JourneyRegistrationTest::theOwnerSignsInAndInvites()
{
    play([this] {
        m_owner->retype(u"passwordEdit"_s, ownersPassword);
        m_owner->click(u"signInButton"_s);
        m_owner->waitForState(u"Synced"_s);
        m_owner->click(u"nav_account"_s);
        m_owner->waitForText(u"accountPerson"_s, companyName);
        m_owner->type(u"inviteName"_s, u"钱敏"_s);
        m_owner->type(u"inviteLogin"_s, colleague);
        m_owner->click(u"inviteSend"_s);
        m_owner->waitForText(u"oneTimeCode"_s, u"-"_s);
        m_code = m_owner->text(u"oneTimeCode"_s);
        m_owner->shot(u"105-registration-invited"_s);
    });
}

void JourneyRegistrationTest::theColleagueChoosesAndChangesThePassword()
{
    play([this] {
        m_colleague = m_theatre->client(colleague);
        m_colleague->start({u"--registry"_s, m_theatre->registry().address().toString()});
        m_colleague->click(u"welcomeCode"_s);
        m_colleague->type(u"codeLogin"_s, colleague);
        m_colleague->type(u"codeEdit"_s, m_code.toLower());
        m_colleague->type(u"codePassword"_s, firstPassword);
        m_colleague->type(u"codePasswordAgain"_s, firstPassword);
        m_colleague->shot(u"106-registration-code"_s);
        m_colleague->click(u"codeChoose"_s);
        m_colleague->waitForState(u"Synced"_s);
        m_colleague->click(u"nav_account"_s);
        expect(!m_colleague->sees(u"peopleSection"_s), u"who is no owner sees the people"_s);
        m_colleague->type(u"accountOldPassword"_s, firstPassword);
        m_colleague->type(u"accountNewPassword"_s, secondPassword);
        m_colleague->type(u"accountNewPasswordAgain"_s, secondPassword);
        m_colleague->click(u"accountChangePassword"_s);
        m_colleague->waitForText(u"accountNotice"_s, u"密码"_s);
        m_colleague->shot(u"107-registration-password"_s);
        RawDevice elsewhere(m_theatre->registry().address());
        elsewhere.signIn(colleague, secondPassword);
        expectEqual(elsewhere.session().account.personName, u"钱敏"_s);
    });
}

void JourneyRegistrationTest::theOwnerCompletesTheCompanysFacts()
{
    play([this] {
        m_owner->click(u"companyFactsChange"_s);
        m_owner->retype(u"factAddress"_s, newAddress);
        m_owner->retype(u"factRepresentative"_s, u"赵磊"_s);
        m_owner->retype(u"factBank"_s, u"6222 0000 1111 2345"_s);
        m_owner->retype(u"factContact"_s, newContact);
        m_owner->click(u"companyFactsSend"_s);
        m_owner->waitForText(u"companyFactsWaiting"_s, newAddress);
        m_owner->waitForText(u"companyFacts"_s, newContact); // Counts at once.
        m_owner->waitForState(u"Synced"_s);
        m_owner->shot(u"108-registration-facts-asked"_s);
    });
}

void JourneyRegistrationTest::theClerkSeesOldAndNewAndApproves()
{
    play([this] {
        const auto clerk = m_theatre->signedIn(u"limin"_s, passwordOf(*m_theatre, u"limin"_s));
        clerk->click(u"nav_registrations"_s);
        clerk->waitForText(u"factProposals"_s, newAddress);
        clerk->shot(u"109-registration-facts-clerk"_s);
        clerk->click(u"factsApprove"_s);
        clerk->waitUntilGone(u"factProposals"_s); // No other company asks for anything.
        clerk->waitForState(u"Synced"_s);
        clerk->quit();
        m_owner->waitForText(u"companyFacts"_s, newAddress);
        m_owner->waitForText(u"companyFactsAnswer"_s, u"通过"_s);
        m_owner->shot(u"110-registration-facts-approved"_s);
    });
}

void JourneyRegistrationTest::theOwnerLetsTheColleagueGo()
{
    play([this] {
        m_owner->click(u"nav_home"_s);
        m_owner->click(u"nav_account"_s);
        m_owner->click(u"personDeactivate_"_s + colleague);
        m_owner->waitUntilReachable(u"personActivate_"_s + colleague);
        m_colleague->waitForState(u"SignInNeeded"_s);
        m_colleague->quit();
        m_owner->quit();
    });
}

void JourneyRegistrationTest::theBooksAddUp()
{
    play([this] { m_theatre->closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyRegistrationTest)
#include "tst_journey_registration.moc"
