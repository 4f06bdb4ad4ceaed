#include "core/domain/case_handler.h"
#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString login = u"xinren"_s;
const QString name = u"辛仁"_s;
const QString password = u"journey-first-password"_s;
const PlaceCode shanghai {u"310000"_s};

}

/// Somebody comes to the office, gets a role by two administrators, and leaves with a case in hand.
class JourneyAccountsTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSystemAdministratorInvites();
    void thePasswordAloneOpensNothing();
    void theSecurityAdministratorConfirms();
    void theNewcomerWorks();
    void aRoleIsProposedByOneAndConfirmedByTheOther();
    void whoLeavesLeavesNoCaseUnseen();
    void theAuditAdministratorReadsItAll();
    void theBooksAddUp();

private:
    std::unique_ptr<Client> administrator(const QString &who);

    std::unique_ptr<Theatre> m_theatre;
    QHash<QString, QString> m_passwords;
    std::unique_ptr<Client> m_newcomer;
    QString m_code;
    QString m_number; ///< Of the case in the newcomer's hands.
};

void JourneyAccountsTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_passwords = passwordsOf(*m_theatre, {u"sysadmin"_s, u"secadmin"_s, u"auditadmin"_s, u"limin"_s});
    });
}

std::unique_ptr<Client> JourneyAccountsTest::administrator(const QString &who)
{
    auto client = m_theatre->signedIn(who, m_passwords[who]);
    client->click(u"nav_accounts"_s);
    client->waitForRow(u"accountsTable"_s, {u"李敏"_s});
    return client;
}

void JourneyAccountsTest::theSystemAdministratorInvites()
{
    play([this] {
        const auto client = administrator(u"sysadmin"_s);
        client->click(u"primaryAction"_s);
        client->retype(u"officialName"_s, name);
        client->retype(u"officialLogin"_s, login);
        client->retype(u"officialOrganisation"_s, u"算力券服务中心"_s);
        client->click(u"inviteRole_Clerk"_s);
        client->click(u"invitePlace_310000"_s);
        client->shot(u"190-accounts-invite"_s);
        client->click(u"officialInvite"_s);
        client->waitForText(u"oneTimeCode"_s, u"-"_s);
        m_code = client->text(u"oneTimeCode"_s);
        client->waitForTexts(u"accountChanges"_s, {name, u"待另一名管理员确认"_s});
        expect(!client->sees(u"changeConfirm_"_s + login), u"who proposed may confirm"_s);
        client->shot(u"191-accounts-invited"_s);
        client->quit();
    });
}

void JourneyAccountsTest::thePasswordAloneOpensNothing()
{
    play([this] {
        m_newcomer = m_theatre->client(login);
        m_newcomer->start({u"--registry"_s, m_theatre->registry().address().toString(), u"--lang"_s, u"zh_CN"_s});
        m_newcomer->click(u"welcomeCode"_s);
        m_newcomer->retype(u"codeLogin"_s, login);
        m_newcomer->retype(u"codeEdit"_s, m_code);
        m_newcomer->retype(u"codePassword"_s, password);
        m_newcomer->retype(u"codePasswordAgain"_s, password);
        m_newcomer->click(u"codeChoose"_s);
        m_newcomer->waitForText(u"signInNotice"_s, u"角色尚未确认"_s);
        m_newcomer->shot(u"192-accounts-not-confirmed"_s);
    });
}

void JourneyAccountsTest::theSecurityAdministratorConfirms()
{
    play([this] {
        const auto client = administrator(u"secadmin"_s);
        client->waitForTexts(u"accountChanges"_s, {name, u"增加角色"_s});
        client->click(u"changeConfirm_"_s + login);
        client->waitUntilGone(u"accountChanges"_s);
        client->waitForRow(u"accountsTable"_s, {name, u"受理"_s});
        client->quit();
    });
}

void JourneyAccountsTest::theNewcomerWorks()
{
    play([this] {
        m_newcomer->retype(u"loginEdit"_s, login);
        m_newcomer->retype(u"passwordEdit"_s, password);
        m_newcomer->click(u"signInButton"_s);
        m_newcomer->waitForState(u"Synced"_s);
        RawDevice clerk(m_theatre->registry().address());
        clerk.signIn(u"limin"_s, m_passwords[u"limin"_s]);
        const auto taken = clerk.records<CaseHandler>(shanghai);
        const auto open = clerk.record<Application>(shanghai, [&](const Application &each) {
            return each.stage == Stage::InReview && std::ranges::find(taken, each.id, &CaseHandler::application) == taken.end();
        });
        const auto newcomer = clerk.record<Account>(PlaceCode::shared(), [](const Account &each) { return each.login == login; });
        const Answer answer = clerk.perform(shanghai, HandCase {.application = open.id, .to = newcomer.id, .from = std::nullopt});
        expect(answer.kind == AnswerKind::Applied, u"the case was not handed over"_s);
        m_number = open.number;
    });
}

void JourneyAccountsTest::aRoleIsProposedByOneAndConfirmedByTheOther()
{
    play([this] {
        const auto system = administrator(u"sysadmin"_s);
        system->selectRow(u"accountsTable"_s, {name});
        system->waitForText(u"accountSheet"_s, name);
        system->click(u"accountChange"_s);
        system->click(u"changeRole_Reviewer"_s);
        system->click(u"accountPropose"_s);
        system->waitForTexts(u"accountChanges"_s, {name, u"增加角色"_s});
        system->shot(u"193-accounts-proposed"_s);
        system->quit();
        const auto security = administrator(u"secadmin"_s);
        security->click(u"changeConfirm_"_s + login);
        security->waitUntilGone(u"accountChanges"_s);
        security->quit();
        m_newcomer->click(u"syncPill"_s);
        m_newcomer->waitForState(u"SignInNeeded"_s); // With the new role comes a new sign-in.
        m_newcomer->quit();
    });
}

void JourneyAccountsTest::whoLeavesLeavesNoCaseUnseen()
{
    play([this] {
        const auto system = administrator(u"sysadmin"_s);
        system->selectRow(u"accountsTable"_s, {name});
        system->waitForText(u"accountSheet"_s, name);
        system->click(u"accountClose"_s);
        system->waitForText(u"accountClosing"_s, m_number);
        system->shot(u"194-accounts-close"_s);
        system->click(u"accountCloseNow"_s);
        system->waitForRow(u"accountsTable"_s, {name, u"已停用"_s});
        system->quit();
        RawDevice clerk(m_theatre->registry().address());
        clerk.signIn(u"limin"_s, m_passwords[u"limin"_s]);
        const auto gone = clerk.record<Account>(PlaceCode::shared(), [](const Account &each) { return each.login == login; });
        expect(gone.disabled, u"the account is not closed"_s);
        const auto left = clerk.record<CaseHandler>(shanghai, [&](const CaseHandler &each) { return each.account == gone.id; });
        // A colleague takes over what was left.
        const Answer answer = clerk.perform(shanghai, HandCase {.application = left.application, .to = clerk.session().account.id, .from = gone.id});
        expect(answer.kind == AnswerKind::Applied, u"what was left was not taken over"_s);
    });
}

void JourneyAccountsTest::theAuditAdministratorReadsItAll()
{
    play([this] {
        const auto client = administrator(u"auditadmin"_s);
        client->showPage(u"accountLog"_s);
        client->retype(u"accountLogSearch"_s, login);
        for (const QString &what : {u"邀请"_s, u"用一次性代码设置密码"_s, u"变更角色或地区"_s, u"登录"_s, u"停用账号"_s})
            client->waitForRow(u"accountLogTable"_s, {what, login});
        client->shot(u"195-accounts-log"_s);
        client->quit();
    });
}

void JourneyAccountsTest::theBooksAddUp()
{
    play([this] { m_theatre->closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyAccountsTest)
#include "tst_journey_accounts.moc"
