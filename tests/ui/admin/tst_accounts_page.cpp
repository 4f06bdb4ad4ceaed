#include "tests/support/no_warnings.h"
#include "tests/ui/admin/accounts_office.h"
#include "ui/admin/account_events_page.h"
#include "ui/admin/account_words.h"
#include "ui/admin/accounts_page.h"
#include "ui/widgets/list_search.h"
#include "ui/widgets/optional_date.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace cpv;
using namespace Qt::StringLiterals;

/// Officials' accounts and the log, with a registry that does what it is asked.
class AccountsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup()
    {
        m_page.reset();
        m_office.reset();
        QCOMPARE(m_warnings.seen(), QStringList());
    }

    void everybodyIsListedFoundAndFiltered();
    void anInvitationTellsItsCodeAndWaits();
    void whatIsMissingOrCantBeTogetherIsSaidAtItsField();
    void aChangeIsProposedAndNotMadeByOne();
    void theOtherAdministratorConfirmsAndDropsButNotTheirOwn();
    void aSystemAdministratorIsOfferedNoConfirmation();
    void nothingIsOfferedAboutOneself();
    void aLeaversCasesAreShownFirst();
    void ofManyCasesTheFirstAreShown();
    void whoMayHandsTheCasesOverInTheSameStep();
    void aComputerIsShutOutWithWhatItHadNotDelivered();
    void computersOfAnotherAreNeverShown();
    void aRefusalIsSaidInWords();
    void aRefusalOfOneIsNotSaidOfAnother();
    void aLateAnswerNamesWhomItIsAbout();
    void whatCountsElsewhereIsAnothersToDecide();
    void whatWasTypedOfAnInvitationStays();
    void theLogIsReadByPersonTimeAndOutcome();
    void aLongLogIsReadPageByPage();
    void aLogThatCantBeReadAnewStays();
    void differencesAreNamed();

private:
    void open(std::vector<Role> roles);
    template <typename PageType> void show()
    {
        m_page = std::make_unique<PageType>(m_office->use, nullptr);
        m_page->resize(1200, 900);
        m_page->show();
        m_page->refresh();
    }
    template <typename Widget> Widget *at(const QString &name) const { return m_page->findChild<Widget *>(name); }
    bool sees(const QString &name) const
    {
        const auto *widget = at<QWidget>(name);
        return widget && widget->isVisible();
    }
    void click(const QString &name) const { QTest::mouseClick(at<QPushButton>(name), Qt::LeftButton); }
    void type(const QString &name, const QString &text) const
    {
        at<QLineEdit>(name)->clear();
        QTest::keyClicks(at<QLineEdit>(name), text);
    }
    QString words(const QString &within) const
    {
        QStringList all;
        for (const QLabel *label : at<QWidget>(within)->findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        return all.join(u'\n');
    }
    QStringList column(const QString &table, int column) const
    {
        QStringList cells;
        const QAbstractItemModel *model = at<TableView>(table)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            cells << model->index(row, column).data().toString();
        return cells;
    }
    void choose(const QString &login) const { at<TableView>(u"accountsTable"_s)->selectRow(int(column(u"accountsTable"_s, 1).indexOf(login))); }
    FakeOfficials &registry() const { return m_office->remote.office; }

    WarningsSeen m_warnings;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Page> m_page;
};

void AccountsPageTest::open(std::vector<Role> roles)
{
    m_office = std::make_unique<Office>();
    signInAsAdministrator(*m_office, std::move(roles));
    fillOfficials(*m_office, m_office->use.session.current()->account.id);
    show<AccountsPage>();
    QTRY_COMPARE(at<TableView>(u"accountsTable"_s)->model()->rowCount(), 8);
}

void AccountsPageTest::everybodyIsListedFoundAndFiltered()
{
    open({Role::AuditAdministrator});
    QCOMPARE(column(u"accountsTable"_s, 4),
        QStringList({u"Active"_s, u"Active"_s, u"Active"_s, u"To be confirmed"_s, u"Active"_s, u"Locked"_s, u"Active"_s, u"Closed"_s}));
    QVERIFY(column(u"accountsTable"_s, 3).contains(u"All places"_s));
    at<ListSearch>(u"accountsSearch"_s)->setText(u"finance"_s);
    QTRY_COMPARE(column(u"accountsTable"_s, 1), QStringList(u"wangfang"_s));
    QTRY_COMPARE(words(u"accountSheet"_s).contains(u"王芳"_s), true);
    at<ListSearch>(u"accountsSearch"_s)->clear();
    QTRY_COMPARE(column(u"accountsTable"_s, 1).size(), 8);
    auto *filter = at<SegmentedControl>(u"accountsFilter"_s);
    const auto only = [&](const QString &id) {
        filter->setCurrentId(id);
        Q_EMIT filter->currentChanged(id);
        return column(u"accountsTable"_s, 1);
    };
    QCOMPARE(only(u"closed"_s), QStringList(u"zhouning"_s));
    QCOMPARE(only(u"waiting"_s), QStringList(u"sunqi"_s));
    QCOMPARE(only(u"open"_s).size(), 7);
    QVERIFY(!m_page->primaryAction()); // Who reads invites nobody.
    QVERIFY(!sees(u"accountChange"_s));
}

void AccountsPageTest::anInvitationTellsItsCodeAndWaits()
{
    open({Role::SystemAdministrator});
    m_page->primaryAction()->trigger();
    QVERIFY(sees(u"officialInvitation"_s));
    QVERIFY(!sees(u"accountSheet"_s));
    type(u"officialName"_s, u"New Comer"_s);
    type(u"officialLogin"_s, u"newcomer"_s);
    type(u"officialOrganisation"_s, u"Voucher centre"_s);
    at<QCheckBox>(u"inviteRole_Reviewer"_s)->click();
    at<QCheckBox>(u"invitePlace_310000"_s)->click();
    click(u"officialInvite"_s);
    QTRY_VERIFY(sees(u"oneTimeCode"_s));
    QCOMPARE(at<QLabel>(u"oneTimeCode"_s)->text(), registry().nextCode);
    QCOMPARE(registry().invited.front().terms, (AccountTerms {{Role::Reviewer}, {{u"310000"_s}}}));
    QTRY_VERIFY(at<QPushButton>(u"changeDrop_newcomer"_s));
    QTRY_VERIFY(words(u"accountChanges"_s).contains(u"Roles added: Reviewer"_s)); // Rows show themselves a turn later.
    QTRY_VERIFY(words(u"accountSheet"_s).contains(u"New Comer"_s)); // Whoever was invited is who is shown.
    QVERIFY(!sees(u"officialInvitation"_s));
    QVERIFY(sees(u"accountNewCode"_s));
}

void AccountsPageTest::whatIsMissingOrCantBeTogetherIsSaidAtItsField()
{
    open({Role::SystemAdministrator});
    m_page->primaryAction()->trigger();
    click(u"officialInvite"_s);
    QVERIFY(at<QLineEdit>(u"officialName"_s)->accessibleDescription().contains(u"name"_s));
    QVERIFY(words(u"officialInvitation"_s).contains(u"at least one role"_s));
    type(u"officialName"_s, u"New Comer"_s);
    type(u"officialLogin"_s, u"newcomer"_s);
    type(u"officialOrganisation"_s, u"Voucher centre"_s);
    at<QCheckBox>(u"inviteRole_Clerk"_s)->click();
    click(u"officialInvite"_s);
    QVERIFY(words(u"officialInvitation"_s).contains(u"at least one place"_s));
    at<QCheckBox>(u"invitePlace_440300"_s)->click();
    at<QCheckBox>(u"inviteRole_SystemAdministrator"_s)->click();
    at<QCheckBox>(u"inviteRole_AuditAdministrator"_s)->click();
    click(u"officialInvite"_s);
    QVERIFY(words(u"officialInvitation"_s).contains(u"three different people"_s));
    QVERIFY(registry().invited.empty());
    at<QCheckBox>(u"inviteRole_AuditAdministrator"_s)->click();
    registry().refusal = Error {Errc::AlreadyExists, {u"login"_s}};
    click(u"officialInvite"_s);
    QTRY_VERIFY(at<QLineEdit>(u"officialLogin"_s)->accessibleDescription().contains(u"taken"_s));
    registry().refusal = Error {Errc::OutOfScope, {u"440300"_s}};
    click(u"officialInvite"_s);
    QTRY_VERIFY(words(u"officialInvitation"_s).contains(u"not among your own places"_s));
    click(u"officialInviteCancel"_s);
    QVERIFY(sees(u"accountSheet"_s));
}

void AccountsPageTest::aChangeIsProposedAndNotMadeByOne()
{
    open({Role::SecurityAdministrator});
    choose(u"wangfang"_s);
    click(u"accountChange"_s);
    QVERIFY(at<QCheckBox>(u"changeRole_Finance"_s)->isChecked());
    at<QCheckBox>(u"changeRole_Finance"_s)->click();
    click(u"accountPropose"_s);
    QVERIFY(words(u"accountSheet"_s).contains(u"at least one role"_s));
    at<QCheckBox>(u"changeRole_Auditor"_s)->click();
    click(u"accountPropose"_s);
    QTRY_VERIFY(at<QPushButton>(u"changeDrop_wangfang"_s));
    QVERIFY(!at<QPushButton>(u"changeConfirm_wangfang"_s)); // One's own proposal is another's to confirm.
    QCOMPARE(registry().office.officials[5].account.roles, std::vector {Role::Finance});
    choose(u"limin"_s); // Of whom one waits already.
    click(u"accountChange"_s);
    QVERIFY(!sees(u"accountChangeForm"_s));
    QVERIFY(words(u"accountSheet"_s).contains(u"waits already"_s));
}

void AccountsPageTest::theOtherAdministratorConfirmsAndDropsButNotTheirOwn()
{
    open({Role::SecurityAdministrator});
    QVERIFY(!at<QPushButton>(u"changeConfirm_limin"_s)); // Mine.
    QTRY_VERIFY(words(u"accountChanges"_s).contains(u"Proposed by 系统管理员"_s));
    click(u"changeConfirm_sunqi"_s);
    QTRY_COMPARE(registry().office.changes.size(), size_t(1));
    QTRY_VERIFY(column(u"accountsTable"_s, 2).contains(u"Reviewer"_s));
    QTRY_VERIFY(!at<QPushButton>(u"changeConfirm_sunqi"_s));
    click(u"changeDrop_limin"_s);
    QTRY_VERIFY(!sees(u"accountChanges"_s));
}

void AccountsPageTest::aSystemAdministratorIsOfferedNoConfirmation()
{
    open({Role::SystemAdministrator});
    QVERIFY(!at<QPushButton>(u"changeConfirm_sunqi"_s));
    QVERIFY(at<QPushButton>(u"changeDrop_sunqi"_s));
}

void AccountsPageTest::nothingIsOfferedAboutOneself()
{
    open({Role::SecurityAdministrator});
    choose(u"secadmin"_s);
    QVERIFY(!sees(u"accountChange"_s));
    QVERIFY(!sees(u"accountClose"_s));
    choose(u"limin"_s);
    QVERIFY(sees(u"accountClose"_s));
}

void AccountsPageTest::aLeaversCasesAreShownFirst()
{
    open({Role::SystemAdministrator});
    choose(u"qianjin"_s);
    click(u"accountClose"_s);
    QTRY_VERIFY(words(u"accountClosing"_s).contains(u"SH-2026-000031"_s));
    QVERIFY(words(u"accountClosing"_s).contains(u"2 case(s) are in their hands"_s) || words(u"accountClosing"_s).contains(u"2 cases are in their hands"_s));
    QTRY_VERIFY(words(u"accountClosing"_s).contains(u"Of closed accounts"_s)); // Where clerks find them.
    QVERIFY(!sees(u"accountSuccessor"_s));
    registry().work[officialId(u"qianjin"_s)].pop_back(); // One went elsewhere meanwhile.
    click(u"accountCloseNow"_s);
    QTRY_VERIFY(words(u"accountClosing"_s).contains(u"Other cases"_s));
    QTRY_VERIFY(!words(u"accountClosing"_s).contains(u"SH-2026-000044"_s));
    click(u"accountCloseNow"_s);
    QTRY_COMPARE(registry().closed, std::vector {officialId(u"qianjin"_s)});
    QTRY_VERIFY(!sees(u"accountClosing"_s));
    QTRY_COMPARE(column(u"accountsTable"_s, 4)[1], u"Closed"_s);
    QTRY_VERIFY(!sees(u"accountClose"_s));
}

void AccountsPageTest::ofManyCasesTheFirstAreShown()
{
    open({Role::SystemAdministrator});
    std::vector<OpenCase> &work = registry().work[officialId(u"qianjin"_s)] = {};
    for (int number = 1; number <= 5000; ++number)
        work.push_back({.application = ApplicationId(Uuid::named("case" + QByteArray::number(number))), .place = {u"310000"_s},
            .number = u"SH-2026-%1"_s.arg(number, 6, 10, QChar(u'0')), .companyName = u"企业"_s, .project = u"项目"_s});
    choose(u"qianjin"_s);
    click(u"accountClose"_s);
    QTRY_VERIFY(words(u"accountClosing"_s).contains(u"4980 more"_s));
    QTRY_VERIFY(words(u"accountClosing"_s).contains(u"SH-2026-000020"_s));
    QVERIFY(!words(u"accountClosing"_s).contains(u"SH-2026-000021"_s));
    at<QPushButton>(u"accountCloseNow"_s)->click(); // All of them were counted.
    QTRY_COMPARE(registry().closed, std::vector {officialId(u"qianjin"_s)});
}

void AccountsPageTest::whoMayHandsTheCasesOverInTheSameStep()
{
    m_office = std::make_unique<Office>();
    signInAsAdministrator(*m_office, {Role::SystemAdministrator, Role::Clerk});
    City &city = m_office->city();
    fillOfficials(*m_office, m_office->use.session.current()->account.id);
    const ApplicationId application = city.submitted(Money::fromYuan(10'000));
    Account leaver = city.get<Account>(city.reviewer);
    must(city.ask(city.clerk, HandCase {application, leaver.id, std::nullopt}));
    m_office->sync();
    OfficialAccount line;
    line.account = leaver;
    line.account.login = u"leaver"_s;
    OfficialAccount heir;
    heir.account = city.get<Account>(city.approverA);
    registry().office.officials = {line, heir};
    registry().office.places = {city.place};
    registry().work[leaver.id] = {{.application = application, .place = city.place, .number = u"1"_s}};
    show<AccountsPage>();
    QTRY_COMPARE(at<TableView>(u"accountsTable"_s)->model()->rowCount(), 2);
    choose(u"leaver"_s);
    click(u"accountClose"_s);
    QTRY_VERIFY(sees(u"accountSuccessor"_s));
    QCOMPARE(at<DropDown>(u"accountSuccessor"_s)->count(), 2);
    at<DropDown>(u"accountSuccessor"_s)->setCurrentIndex(1);
    click(u"accountCloseNow"_s);
    QTRY_COMPARE(registry().closed, std::vector {leaver.id});
    QTRY_COMPARE(must(waited(m_office->use.commands.waiting())).size(), size_t(1));
    m_office->sync();
    QCOMPARE(city.get<CaseHandler>(CaseHandler::idOf(application)).account, std::optional(heir.account.id));
}

void AccountsPageTest::aComputerIsShutOutWithWhatItHadNotDelivered()
{
    open({Role::SecurityAdministrator});
    choose(u"limin"_s);
    QTRY_VERIFY(at<QPushButton>(u"officialDeviceRevoke_thinkpad-limin"_s));
    QTRY_VERIFY(words(u"accountComputers"_s).contains(u"1284"_s));
    QTRY_VERIFY(words(u"accountComputers"_s).contains(u"something waits since"_s));
    click(u"officialDeviceRevoke_thinkpad-limin"_s);
    QTRY_VERIFY(words(u"accountComputers"_s).contains(u"3 step"_s));
    click(u"officialDeviceKeep"_s);
    QVERIFY(!registry().computers[officialId(u"limin"_s)][1].use.device.revoked);
    click(u"officialDeviceRevoke_thinkpad-limin"_s);
    click(u"officialDeviceRevokeSure"_s);
    QTRY_VERIFY(registry().computers[officialId(u"limin"_s)][1].use.device.revoked);
    QTRY_VERIFY(!at<QPushButton>(u"officialDeviceRevoke_thinkpad-limin"_s));
    choose(u"sunqi"_s);
    QTRY_VERIFY(words(u"accountComputers"_s).contains(u"not signed in on any"_s));
}

void AccountsPageTest::computersOfAnotherAreNeverShown()
{
    open({Role::SecurityAdministrator});
    choose(u"limin"_s);
    QTRY_VERIFY(at<QPushButton>(u"officialDeviceRevoke_thinkpad-limin"_s));
    QVERIFY(at<QPushButton>(u"officialDeviceRevoke_thinkpad-limin"_s)->accessibleName().contains(u"thinkpad-limin"_s));
    registry().refusal = Error {Errc::Network};
    choose(u"wangfang"_s); // Whose computers can't be asked for.
    QVERIFY(!at<QPushButton>(u"officialDeviceRevoke_thinkpad-limin"_s));
    QTRY_VERIFY(words(u"accountComputers"_s).contains(u"connect and try again"_s));
    QVERIFY(!at<QPushButton>(u"officialDeviceRevoke_thinkpad-limin"_s));
}

void AccountsPageTest::aRefusalOfOneIsNotSaidOfAnother()
{
    open({Role::SecurityAdministrator});
    choose(u"wangfang"_s);
    choose(u"limin"_s); // Of whom a change waits.
    click(u"accountChange"_s);
    QVERIFY(words(u"accountSheet"_s).contains(u"waits already"_s));
    choose(u"zhaojing"_s);
    QVERIFY(!words(u"accountSheet"_s).contains(u"waits already"_s));
}

void AccountsPageTest::aLateAnswerNamesWhomItIsAbout()
{
    open({Role::SystemAdministrator});
    choose(u"qianjin"_s);
    click(u"accountClose"_s);
    QTRY_VERIFY(words(u"accountClosing"_s).contains(u"SH-2026-000031"_s));
    QSignalSpy told(m_page.get(), &Page::toastRequested);
    at<QPushButton>(u"accountCloseNow"_s)->click();
    choose(u"limin"_s); // Before the registry has answered.
    at<QPushButton>(u"accountClose"_s)->click();
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told.at(0).at(0).toString().contains(u"钱进"_s));
    QCOMPARE(registry().closed, std::vector {officialId(u"qianjin"_s)});
    QVERIFY(sees(u"accountClosing"_s)); // The other's form is still open.
}

void AccountsPageTest::whatCountsElsewhereIsAnothersToDecide()
{
    open({Role::SecurityAdministrator});
    QVERIFY(at<QPushButton>(u"changeConfirm_sunqi"_s)->accessibleName().contains(u"孙琪"_s));
    registry().office.places = {PlaceCode {u"310000"_s}};
    registry().office.changes[1].mine = false; // For two places.
    m_page->refresh();
    QTRY_VERIFY(std::ranges::any_of(at<QWidget>(u"accountChanges"_s)->findChildren<Pill *>(), [](const Pill *pill) { return pill->text().contains(u"all its places"_s); }));
    QVERIFY(at<QPushButton>(u"changeConfirm_sunqi"_s));
    QVERIFY(!at<QPushButton>(u"changeConfirm_limin"_s)); // The registry would refuse it.
    choose(u"wangfang"_s);
    QVERIFY(!sees(u"accountChange"_s));
    QVERIFY(!sees(u"accountClose"_s));
    QVERIFY(sees(u"accountBeyond"_s));
    choose(u"qianjin"_s);
    QVERIFY(sees(u"accountChange"_s));
    QVERIFY(!sees(u"accountBeyond"_s));
}

void AccountsPageTest::whatWasTypedOfAnInvitationStays()
{
    open({Role::SystemAdministrator});
    m_page->primaryAction()->trigger();
    type(u"officialName"_s, u"New Comer"_s);
    at<QCheckBox>(u"inviteRole_Reviewer"_s)->click();
    choose(u"wangfang"_s); // To look something up.
    QVERIFY(!sees(u"officialInvitation"_s));
    for (int again = 0; again < 2; ++again) {
        m_page->primaryAction()->trigger();
        QCOMPARE(at<QLineEdit>(u"officialName"_s)->text(), u"New Comer"_s);
        QVERIFY(at<QCheckBox>(u"inviteRole_Reviewer"_s)->isChecked());
    }
    click(u"officialInviteCancel"_s);
    m_page->primaryAction()->trigger();
    QCOMPARE(at<QLineEdit>(u"officialName"_s)->text(), QString());
    QVERIFY(!at<QCheckBox>(u"inviteRole_Reviewer"_s)->isChecked());
}

void AccountsPageTest::aRefusalIsSaidInWords()
{
    open({Role::SystemAdministrator});
    choose(u"wangfang"_s);
    registry().refusal = Error {Errc::Network};
    click(u"accountClose"_s);
    QTRY_VERIFY(words(u"accountClosing"_s).contains(u"connect and try again"_s));
    QVERIFY(!at<QPushButton>(u"accountCloseNow"_s)->isEnabled()); // What is in hand is not known.
    registry().refusal.reset();
    at<QWidget>(u"accountClosingNotice"_s)->findChild<QPushButton *>()->click();
    QTRY_VERIFY(at<QPushButton>(u"accountCloseNow"_s)->isEnabled());
    QCOMPARE(accountErrorWords({Errc::WrongState, {u"lastAdministrator"_s}}).title, u"The office would be without this administrator."_s);
    QCOMPARE(accountErrorWords({Errc::Conflict, {u"Account"_s, u"2"_s}}).title, u"The account has changed meanwhile."_s);
    QVERIFY(accountErrorWords({Errc::WrongState, {u"proposer"_s}}).advice.contains(u"propose anew"_s));
    QCOMPARE(accountErrorWords({Errc::Busy}).title, errorWords({Errc::Busy}).title);
}

void AccountsPageTest::theLogIsReadByPersonTimeAndOutcome()
{
    m_office = std::make_unique<Office>();
    signInAsAdministrator(*m_office, {Role::AuditAdministrator});
    fillOfficials(*m_office, m_office->use.session.current()->account.id);
    show<AccountEventsPage>();
    QTRY_COMPARE(at<TableView>(u"accountLogTable"_s)->model()->rowCount(), 9);
    const QStringList what = column(u"accountLogTable"_s, 1);
    QCOMPARE(what.first(), u"Account closed"_s);
    QVERIFY(column(u"accountLogTable"_s, 7).join(u'\n').contains(u"Roles added: Approver"_s));
    QVERIFY(column(u"accountLogTable"_s, 4).contains(u"Unknown login"_s));
    at<ListSearch>(u"accountLogSearch"_s)->setText(u"limin"_s);
    QTRY_COMPARE(registry().lastQuery.text, u"limin"_s);
    at<OptionalDate>(u"accountLogFrom"_s)->setChosen(QDate(2026, 3, 2));
    Q_EMIT at<OptionalDate>(u"accountLogFrom"_s)->dateEdited();
    QCOMPARE(registry().lastQuery.from, std::optional(startOf(QDate(2026, 3, 2))));
    at<OptionalDate>(u"accountLogTo"_s)->setChosen(QDate(2026, 3, 2)); // One day: that day whole.
    Q_EMIT at<OptionalDate>(u"accountLogTo"_s)->dateEdited();
    QCOMPARE(registry().lastQuery.to, std::optional(startOf(QDate(2026, 3, 3))));
    auto *outcomes = at<SegmentedControl>(u"accountLogOutcomes"_s);
    outcomes->setCurrentId(u"refused"_s);
    Q_EMIT outcomes->currentChanged(u"refused"_s);
    QVERIFY(registry().lastQuery.onlyRefused);
    registry().events.clear();
    m_page->refresh();
    QTRY_VERIFY(sees(u"accountLogEmpty"_s));
    QVERIFY(at<QAbstractButton>(u"accountLogTableExport"_s)); // As every list: to CSV, Excel, paper.
}

void AccountsPageTest::aLongLogIsReadPageByPage()
{
    m_office = std::make_unique<Office>();
    signInAsAdministrator(*m_office, {Role::AuditAdministrator});
    for (int i = 0; i < AccountEventsPage::MostLines + 700; ++i)
        registry().events.push_back({.seq = 100'000 - i, .at = m_office->use.now(), .kind = AccountEventKind::SignIn, .login = u"limin"_s});
    show<AccountEventsPage>();
    QTRY_COMPARE(at<TableView>(u"accountLogTable"_s)->model()->rowCount(), AccountEventsPage::MostLines);
    QVERIFY(sees(u"accountLogCut"_s)); // A file of it would not be whole.
    registry().events.resize(1'200);
    m_page->refresh();
    QTRY_COMPARE(at<TableView>(u"accountLogTable"_s)->model()->rowCount(), 1'200);
    QVERIFY(!sees(u"accountLogCut"_s));
}

void AccountsPageTest::aLogThatCantBeReadAnewStays()
{
    m_office = std::make_unique<Office>();
    signInAsAdministrator(*m_office, {Role::AuditAdministrator});
    fillOfficials(*m_office, m_office->use.session.current()->account.id);
    show<AccountEventsPage>();
    QTRY_COMPARE(at<TableView>(u"accountLogTable"_s)->model()->rowCount(), 9);
    registry().refusal = Error {Errc::Network};
    m_page->refresh();
    QTRY_VERIFY(sees(u"accountLogNotice"_s));
    QEvent language(QEvent::LanguageChange); // Whatever has it said anew.
    QCoreApplication::sendEvent(m_page.get(), &language);
    QCOMPARE(at<TableView>(u"accountLogTable"_s)->model()->rowCount(), 9);
    QVERIFY(!sees(u"accountLogEmpty"_s));
}

void AccountsPageTest::differencesAreNamed()
{
    const AccountTerms before {{Role::Clerk}, {{u"310000"_s}}};
    QCOMPARE(differenceText(before, before), QString());
    QCOMPARE(differenceText(before, {{Role::Reviewer}, {{u"310000"_s}, PlaceCode::shared()}}),
        u"Roles added: Reviewer  |  Roles taken: Clerk  |  Places added: All places"_s);
    AccountEvent moved {.kind = AccountEventKind::Change, .count = 2, .before = before, .after = AccountTerms {{Role::Clerk}, {{u"440300"_s}}}};
    QVERIFY(accountEventDetail(moved).contains(u"nobody's now"_s)); // What they had in hand there.
    moved.count = 0;
    QVERIFY(!accountEventDetail(moved).contains(u"nobody's"_s));
    for (const AccountEventKind kind : enumValues<AccountEventKind>()) {
        AccountEvent event;
        event.kind = kind;
        QVERIFY(!accountEventText(event).isEmpty());
    }
}

QTEST_MAIN(AccountsPageTest)
#include "tst_accounts_page.moc"
