#include "tests/support/no_warnings.h"
#include "tests/ui/sme/factory.h"
#include "ui/common/account_page.h"
#include "ui/widgets/notice.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cpv {

/// One's own account: password, computers, and the company's people.
class AccountPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_warnings.clear();
        m_factory = std::make_unique<Factory>();
        m_page = std::make_unique<AccountPage>(m_factory->use);
        m_page->resize(1200, 800);
    }
    void cleanup()
    {
        m_page.reset();
        m_factory.reset();
        QCOMPARE(m_warnings.seen(), QStringList());
    }

    void aPasswordIsChangedWhenAllFits();
    void aWrongOldPasswordIsSaidAtItsField();
    void aComputerIsShutOutAfterAQuestion();
    void thisComputerIsOnlineAsLongAsItIs();
    void theOwnerInvitesAndPassesTheCodeOn();
    void theOwnerMakesAndLetsGo();
    void aUserSeesNoPeople();
    void anAdministratorAsksAndAnotherConfirms();

private:
    template <typename Widget> Widget *at(const QString &name) const { return m_page->findChild<Widget *>(name); }
    void click(const QString &name) const { QTest::mouseClick(at<QPushButton>(name), Qt::LeftButton); }
    void type(const QString &name, const QString &text) const
    {
        at<QLineEdit>(name)->clear();
        QTest::keyClicks(at<QLineEdit>(name), text);
    }
    void show() const
    {
        m_page->show();
        m_page->refresh();
    }
    void signInAs(std::vector<Role> roles);
    FakeAccounts &people() const { return m_factory->remote.people; }

    WarningsSeen m_warnings;
    std::unique_ptr<Factory> m_factory;
    std::unique_ptr<AccountPage> m_page;
};

namespace {

DeviceUse computer(const QString &name, bool thisOne)
{
    DeviceUse use;
    use.device.id = DeviceId(Uuid::named(name.toUtf8()));
    use.device.name = name;
    use.thisOne = thisOne;
    return use;
}

Colleague person(const QString &login, Role role)
{
    Colleague colleague;
    colleague.account.id = AccountId(Uuid::named(login.toUtf8()));
    colleague.account.login = login;
    colleague.account.personName = login;
    colleague.account.roles = {role};
    return colleague;
}

} // namespace

void AccountPageTest::signInAs(std::vector<Role> roles)
{
    Account account = m_factory->use.session.current()->account;
    account.roles = std::move(roles);
    m_factory->remote.sessions.push_back(OpenedSession {.token = "secret",
        .expiresAt = m_factory->clock.now() + std::chrono::hours(8),
        .account = account,
        .device = m_factory->bench.device,
        .places = {PlaceCode::shared(), m_factory->city().place},
        .serverTime = m_factory->clock.now()});
    QVERIFY(waited(m_factory->use.session.signIn({account.login, u"x"_s})));
}

void AccountPageTest::aPasswordIsChangedWhenAllFits()
{
    show();
    click(u"accountChangePassword"_s);
    QVERIFY(at<QLineEdit>(u"accountOldPassword"_s)->accessibleDescription().contains(u"present password"_s));
    type(u"accountOldPassword"_s, u"old words"_s);
    type(u"accountNewPassword"_s, u"short"_s);
    click(u"accountChangePassword"_s);
    QVERIFY(at<QLineEdit>(u"accountNewPassword"_s)->accessibleDescription().contains(u"8 characters"_s));
    type(u"accountNewPassword"_s, u"bright morning"_s);
    type(u"accountNewPasswordAgain"_s, u"bright evening"_s);
    click(u"accountChangePassword"_s);
    QVERIFY(at<QLineEdit>(u"accountNewPasswordAgain"_s)->accessibleDescription().contains(u"not the same"_s));
    QVERIFY(people().passwords.isEmpty());
    type(u"accountNewPasswordAgain"_s, u"bright morning"_s);
    QTest::keyClick(at<QLineEdit>(u"accountNewPasswordAgain"_s), Qt::Key_Return);
    QTRY_COMPARE(people().passwords, QStringList(u"bright morning"_s));
    QTRY_VERIFY(at<Notice>(u"accountNotice"_s)->isVisible());
    QCOMPARE(at<QLineEdit>(u"accountOldPassword"_s)->text(), QString());
}

void AccountPageTest::aWrongOldPasswordIsSaidAtItsField()
{
    show();
    people().refusal = Error {Errc::WrongPassword};
    type(u"accountOldPassword"_s, u"wrong words"_s);
    for (const QString &field : {u"accountNewPassword"_s, u"accountNewPasswordAgain"_s})
        type(field, u"bright morning"_s);
    click(u"accountChangePassword"_s);
    QTRY_VERIFY(at<QLineEdit>(u"accountOldPassword"_s)->accessibleDescription().contains(u"not your present"_s));
}

void AccountPageTest::aComputerIsShutOutAfterAQuestion()
{
    people().deviceUses = {computer(u"lost"_s, false), computer(u"here"_s, true)};
    people().deviceUses[0].waiting = 3;
    show();
    QTRY_VERIFY(at<QPushButton>(u"deviceRevoke_lost"_s));
    QStringList words;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        words << label->text();
    QVERIFY(words.join(u'\n').contains(u"3 not delivered"_s));
    click(u"deviceRevoke_lost"_s);
    QVERIFY(!people().deviceUses[0].device.revoked);
    click(u"deviceKeep"_s);
    QTRY_VERIFY(at<QPushButton>(u"deviceRevoke_lost"_s));
    click(u"deviceRevoke_lost"_s);
    click(u"deviceRevokeSure"_s);
    QTRY_VERIFY(people().deviceUses[0].device.revoked);
    QTRY_VERIFY(!at<QPushButton>(u"deviceRevoke_lost"_s));
    QVERIFY(at<QPushButton>(u"deviceRevoke_here"_s));
}

void AccountPageTest::thisComputerIsOnlineAsLongAsItIs()
{
    people().deviceUses = {computer(u"office"_s, true), computer(u"laptop"_s, false)};
    for (DeviceUse &use : people().deviceUses)
        use.lastSeen = m_factory->clock.now() - std::chrono::hours(48);
    show();
    const auto count = [this](const QString &words) {
        const auto labels = at<QWidget>(u"devicesSection"_s)->findChildren<QLabel *>();
        return std::ranges::count_if(labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    m_factory->remote.show(Remote::Reach::Online);
    QTRY_COMPARE(count(u"online now"_s), 1);
    QCOMPARE(count(u"last seen"_s), 1);
    m_factory->remote.show(Remote::Reach::Offline);
    QTRY_COMPARE(count(u"last seen"_s), 2);
    QCOMPARE(count(u"online now"_s), 0);
}

void AccountPageTest::theOwnerInvitesAndPassesTheCodeOn()
{
    show();
    click(u"inviteSend"_s);
    QVERIFY(!at<QLineEdit>(u"inviteName"_s)->accessibleDescription().isEmpty());
    type(u"inviteName"_s, u"Wang Li"_s);
    type(u"inviteLogin"_s, u"wang li"_s);
    click(u"inviteSend"_s);
    QVERIFY(at<QLineEdit>(u"inviteLogin"_s)->accessibleDescription().contains(u"no blanks"_s));
    type(u"inviteLogin"_s, u"wangli"_s);
    click(u"inviteSend"_s);
    QTRY_VERIFY(at<QLabel>(u"oneTimeCode"_s)->isVisible());
    QCOMPARE(at<QLabel>(u"oneTimeCode"_s)->text(), people().nextCode);
    QTRY_VERIFY(at<QPushButton>(u"personCode_wangli"_s));
    people().refusal = Error {Errc::AlreadyExists, {u"login"_s}};
    type(u"inviteName"_s, u"Wang Li"_s);
    type(u"inviteLogin"_s, u"wangli"_s);
    click(u"inviteSend"_s);
    QTRY_VERIFY(at<QLineEdit>(u"inviteLogin"_s)->accessibleDescription().contains(u"taken"_s));
}

void AccountPageTest::theOwnerMakesAndLetsGo()
{
    Colleague self = person(u"self"_s, Role::CompanyOwner);
    self.account.id = m_factory->use.session.current()->account.id;
    people().people = {self, person(u"wangli"_s, Role::CompanyUser)};
    show();
    QTRY_VERIFY(at<QPushButton>(u"personRole_wangli"_s));
    QVERIFY(!at<QPushButton>(u"personDeactivate_self"_s));
    click(u"personRole_wangli"_s);
    QTRY_VERIFY(hasRole(people().people[1].account, Role::CompanyOwner));
    QTRY_VERIFY(at<QPushButton>(u"personDeactivate_wangli"_s));
    click(u"personDeactivate_wangli"_s);
    QTRY_VERIFY(people().people[1].account.disabled);
    QTRY_VERIFY(at<QPushButton>(u"personActivate_wangli"_s));
    click(u"personActivate_wangli"_s);
    QTRY_VERIFY(!people().people[1].account.disabled);
}

void AccountPageTest::aUserSeesNoPeople()
{
    signInAs({Role::CompanyUser});
    show();
    QVERIFY(!at<QWidget>(u"peopleSection"_s)->isVisible());
    QCOMPARE(m_page->subtitle(), u"Your password and your computers"_s);
    QVERIFY(!at<QWidget>(u"resetsSection"_s)->isVisible());
    QVERIFY(at<QWidget>(u"devicesSection"_s)->isVisible());
}

void AccountPageTest::anAdministratorAsksAndAnotherConfirms()
{
    signInAs({Role::SystemAdministrator});
    people().waitingResets = {{AccountId(Uuid::named("sunqi")), u"sunqi"_s, u"Sun Qi"_s, u"He Yun"_s, Instant {}, false}};
    show();
    QTRY_VERIFY(at<QPushButton>(u"resetConfirm_sunqi"_s));
    type(u"resetLogin"_s, u"zhouwu"_s);
    click(u"resetAsk"_s);
    QTRY_VERIFY(at<QPushButton>(u"resetDrop_zhouwu"_s));
    QVERIFY(!at<QPushButton>(u"resetConfirm_zhouwu"_s)); // One's own request is another's to confirm.
    click(u"resetConfirm_sunqi"_s);
    QTRY_VERIFY(at<QLabel>(u"oneTimeCode"_s));
    QTRY_VERIFY(!at<QPushButton>(u"resetConfirm_sunqi"_s));
    click(u"resetDrop_zhouwu"_s);
    QTRY_VERIFY(people().waitingResets.empty());
}

} // namespace cpv

QTEST_MAIN(cpv::AccountPageTest)
#include "tst_account_page.moc"
