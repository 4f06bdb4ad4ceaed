#include "core/registry/accounts/first_administrator.h"
#include "tests/registry/service/officials_test.h"

#include <QtTest>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

/// Officials' accounts over real HTTP: who invites, proposes and confirms, and what nobody may do alone.
class tst_Officials : public OfficialsTest {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void anInvitationOpensWithTheSecondAdministrator();
    void onlyASystemAdministratorInvites();
    void whoProposesNeverConfirms();
    void nobodyDecidesAboutThemselves();
    void theThreeAdministratorsStayThreePeople();
    void nobodyGrantsAPlaceBeyondTheirOwn();
    void aStaleProposalIsRefused();
    void aProposalExpires();
    void aProposersFallTakesTheProposalAlong();
    void aDroppedProposalChangesNothing();
    void aConfirmedChangeEndsSessionsAndCounts();
    void aRestartKeepsWhatWaits();
    void closingIsImmediateAndReopeningIsNot();
    void theLastAdministratorStays();
    void openCasesAreSeenBeforeAnAccountCloses();
    void aColleaguesDeviceIsShutOutWithWhatItHadNotDelivered();
    void theFirstAdministratorComesByCodeAndOnce();
    void theFirstSecurityAdministratorIsConfirmedByNobody();
};

void tst_Officials::anInvitationOpensWithTheSecondAdministrator()
{
    const OneTimeCode code = invited(u"newcomer"_s, terms({ Role::Reviewer }));
    QCOMPARE(code.code.size(), 11);
    QCOMPARE(m_desk->choose(u"newcomer"_s, code.code, u"green garden"_s).status, 204);
    const auto early = m_desk->signIn(u"newcomer"_s, u"green garden"_s);
    QCOMPARE(AccountsDesk::code(early), u"WrongState"_s);
    QCOMPARE(AccountsDesk::argument(early, 0), u"Account"_s);
    const OfficialAccounts seen = listFor(u"security"_s);
    QCOMPARE(seen.changes.size(), size_t(1));
    QCOMPARE(seen.changes.front().after, terms({ Role::Reviewer }));
    QCOMPARE(seen.changes.front().proposedBy, u"system"_s);
    QVERIFY(account(u"newcomer"_s).roles.empty()); // Whatever was asked for.
    QCOMPARE(confirm(u"security"_s, u"newcomer"_s), u"done"_s);
    const auto session = decodeDocument<SessionAnswer>(AccountsDesk::bodyOf(m_desk->signIn(u"newcomer"_s, u"green garden"_s)));
    QVERIFY(session);
    QCOMPARE(session->account.roles, std::vector{ Role::Reviewer });
    QVERIFY(std::ranges::find(session->places, Town::place()) != session->places.end());
    QVERIFY(listFor(u"security"_s).changes.empty());
}

void tst_Officials::onlyASystemAdministratorInvites()
{
    const OfficialInvitation wanted{ u"newcomer"_s, u"New Comer"_s, u"Office"_s, terms({ Role::Clerk }) };
    for (const QString &who : { u"security"_s, u"audit"_s, u"worker"_s, u"company1"_s })
        QCOMPARE(AccountsDesk::code(inviteReply(who, wanted)), u"WrongRole"_s);
    OfficialInvitation wrong = wanted;
    wrong.terms.roles = { Role::CompanyOwner };
    QCOMPARE(AccountsDesk::code(inviteReply(u"system"_s, wrong)), u"OutOfRange"_s);
    wrong = wanted;
    wrong.login = u"worker"_s;
    QCOMPARE(AccountsDesk::code(inviteReply(u"system"_s, wrong)), u"AlreadyExists"_s);
    wrong = wanted;
    wrong.terms.scope.clear();
    QCOMPARE(AccountsDesk::code(inviteReply(u"system"_s, wrong)), u"Missing"_s);
    QCOMPARE(inviteReply(u"system"_s, wanted).status, 200);
    QVERIFY(m_desk->ask("GET", "/v1/admin/accounts", token(u"audit"_s)).status == 200);
    QCOMPARE(tell(u"worker"_s, "GET", "/v1/admin/accounts"), u"WrongRole"_s);
}

void tst_Officials::whoProposesNeverConfirms()
{
    QCOMPARE(propose(u"security"_s, u"worker"_s, terms({ Role::Approver })), u"done"_s);
    QCOMPARE(confirm(u"security"_s, u"worker"_s), u"MakerIsChecker"_s);
    QCOMPARE(confirm(u"system"_s, u"worker"_s), u"WrongRole"_s); // A system administrator never confirms.
    QCOMPARE(confirm(u"audit"_s, u"worker"_s), u"WrongRole"_s);
    QCOMPARE(account(u"worker"_s).roles, std::vector{ Role::Clerk });
    QCOMPARE(propose(u"system"_s, u"worker"_s, terms({ Role::Finance })), u"AlreadyExists"_s);
    QCOMPARE(confirm(u"security2"_s, u"worker"_s), u"done"_s);
    QCOMPARE(account(u"worker"_s).roles, std::vector{ Role::Approver });
    QCOMPARE(confirm(u"security2"_s, u"worker"_s), u"NotFound"_s);
    QCOMPARE(propose(u"audit"_s, u"worker"_s, terms({ Role::Clerk })), u"WrongRole"_s);
}

void tst_Officials::nobodyDecidesAboutThemselves()
{
    QCOMPARE(propose(u"system"_s, u"system"_s, terms({ Role::SystemAdministrator, Role::Approver })), u"MakerIsChecker"_s);
    QCOMPARE(close(u"system"_s, u"system"_s), u"MakerIsChecker"_s);
    QCOMPARE(propose(u"system"_s, u"security"_s, terms({ Role::SecurityAdministrator, Role::Clerk })), u"done"_s);
    QCOMPARE(confirm(u"security"_s, u"security"_s), u"MakerIsChecker"_s);
    QCOMPARE(drop(u"security"_s, u"security"_s), u"MakerIsChecker"_s);
    QVERIFY(listFor(u"security"_s).changes.front().aboutMe);
    QCOMPARE(confirm(u"security2"_s, u"security"_s), u"done"_s);
}

void tst_Officials::theThreeAdministratorsStayThreePeople()
{
    const std::vector<std::vector<Role>> pairs{ { Role::SystemAdministrator, Role::SecurityAdministrator },
        { Role::SystemAdministrator, Role::AuditAdministrator }, { Role::SecurityAdministrator, Role::AuditAdministrator } };
    for (const auto &pair : pairs) {
        QCOMPARE(propose(u"system"_s, u"worker"_s, terms(pair)), u"OutOfRange"_s);
        QCOMPARE(AccountsDesk::code(inviteReply(u"system"_s, { u"both"_s, u"Both"_s, u"Office"_s, terms(pair) })), u"OutOfRange"_s);
        NewAccount both;
        both.login = u"both"_s;
        both.personName = u"Both"_s;
        both.password = u"long enough"_s;
        both.roles = pair;
        QCOMPARE(m_desk->town->host().accounts().add(both).error().code, Errc::OutOfRange);
    }
    QCOMPARE(propose(u"system"_s, u"worker"_s, terms({ Role::AuditAdministrator, Role::Auditor })), u"done"_s);
}

void tst_Officials::nobodyGrantsAPlaceBeyondTheirOwn()
{
    const AccountTerms wide = terms({ Role::Clerk }, { Elsewhere, Town::place() });
    QCOMPARE(propose(u"system"_s, u"worker"_s, wide), u"OutOfScope"_s);
    QCOMPARE(propose(u"system"_s, u"worker"_s, terms({ Role::Clerk }, { PlaceCode::shared() })), u"OutOfScope"_s);
    QCOMPARE(AccountsDesk::code(inviteReply(u"system"_s, { u"far"_s, u"Far"_s, u"Office"_s, wide })), u"OutOfScope"_s);
    NewAccount everywhere;
    everywhere.login = u"root"_s;
    everywhere.personName = u"Root"_s;
    everywhere.password = u"long enough"_s;
    everywhere.roles = { Role::SystemAdministrator };
    everywhere.scope = { PlaceCode::shared() };
    QVERIFY(m_desk->town->desk().hire(everywhere));
    QCOMPARE(propose(u"root"_s, u"worker"_s, wide), u"done"_s);
    QCOMPARE(confirm(u"security"_s, u"worker"_s), u"OutOfScope"_s); // Nor does the checker.
    everywhere.login = u"guard"_s;
    everywhere.roles = { Role::SecurityAdministrator };
    QVERIFY(m_desk->town->desk().hire(everywhere));
    QCOMPARE(confirm(u"guard"_s, u"worker"_s), u"done"_s);
    // Now the account is more than theirs: no role of it is theirs to change, though they see it.
    QCOMPARE(propose(u"system"_s, u"worker"_s, terms({ Role::Approver }, { Elsewhere, Town::place() })), u"OutOfScope"_s);
    QCOMPARE(close(u"system"_s, u"worker"_s), u"OutOfScope"_s);
}

void tst_Officials::aStaleProposalIsRefused()
{
    const Account before = account(u"worker"_s);
    QCOMPARE(tell(u"system"_s, "POST", target(u"worker"_s, "/change"),
                 encodeDocument(ProposedTerms{ terms({ Role::Approver }), before.version - 1 })),
        u"Conflict"_s);
    QCOMPARE(propose(u"system"_s, u"worker"_s, termsOf(before)), u"WrongState"_s); // Nothing would change.
    QCOMPARE(propose(u"system"_s, u"worker"_s, terms({ Role::Approver })), u"done"_s);
    QVERIFY(m_desk->town->host().accounts().disable(u"worker"_s)); // On the machine, past the proposal.
    QCOMPARE(confirm(u"security"_s, u"worker"_s), u"Conflict"_s);
    QVERIFY(account(u"worker"_s).disabled);
}

void tst_Officials::aProposalExpires()
{
    QCOMPARE(propose(u"system"_s, u"worker"_s, terms({ Role::Approver })), u"done"_s);
    m_desk->town->clock().advance(std::chrono::hours(15 * 24));
    QVERIFY(listFor(u"security"_s).changes.empty());
    QCOMPARE(confirm(u"security"_s, u"worker"_s), u"NotFound"_s);
    QCOMPARE(propose(u"system"_s, u"worker"_s, terms({ Role::Finance })), u"done"_s); // Room for another one.
    QCOMPARE(confirm(u"security"_s, u"worker"_s), u"done"_s);
    QCOMPARE(account(u"worker"_s).roles, std::vector{ Role::Finance });
}

void tst_Officials::aProposersFallTakesTheProposalAlong()
{
    m_desk->hire(u"system2"_s, { Role::SystemAdministrator });
    QCOMPARE(propose(u"system2"_s, u"worker"_s, terms({ Role::Approver })), u"done"_s);
    QCOMPARE(close(u"system"_s, u"system2"_s), u"done"_s);
    QCOMPARE(confirm(u"security"_s, u"worker"_s), u"WrongState"_s);
    QCOMPARE(account(u"worker"_s).roles, std::vector{ Role::Clerk });
}

void tst_Officials::aDroppedProposalChangesNothing()
{
    QCOMPARE(drop(u"system"_s, u"worker"_s), u"NotFound"_s);
    QCOMPARE(propose(u"system"_s, u"worker"_s, terms({ Role::Approver })), u"done"_s);
    QCOMPARE(drop(u"worker"_s, u"worker"_s), u"WrongRole"_s);
    QCOMPARE(drop(u"security"_s, u"worker"_s), u"done"_s);
    QCOMPARE(confirm(u"security"_s, u"worker"_s), u"NotFound"_s);
    QCOMPARE(account(u"worker"_s).roles, std::vector{ Role::Clerk });
}

void tst_Officials::aConfirmedChangeEndsSessionsAndCounts()
{
    const QByteArray mine = token(u"worker"_s);
    QCOMPARE(m_desk->ask("GET", "/v1/devices", mine).status, 200);
    QCOMPARE(propose(u"system"_s, u"worker"_s, terms({ Role::SystemAdministrator })), u"done"_s);
    QCOMPARE(m_desk->ask("GET", "/v1/devices", mine).status, 200); // Nothing has happened yet.
    QCOMPARE(AccountsDesk::code(m_desk->ask("GET", "/v1/admin/accounts", mine)), u"WrongRole"_s);
    QCOMPARE(confirm(u"security"_s, u"worker"_s), u"done"_s);
    QCOMPARE(AccountsDesk::code(m_desk->ask("GET", "/v1/devices", mine)), u"NotSignedIn"_s);
    QCOMPARE(m_desk->ask("GET", "/v1/admin/accounts", token(u"worker"_s)).status, 200);
}

void tst_Officials::aRestartKeepsWhatWaits()
{
    QCOMPARE(propose(u"system"_s, u"worker"_s, terms({ Role::Approver })), u"done"_s);
    m_desk->town->host().stop();
    const SystemClock system;
    const auto folder = m_desk->town->folder();
    m_desk->town->close();
    const auto again = RegistryHost::open({ folder }, system);
    QVERIFY(again);
    std::vector<StoredChange> kept;
    std::vector<AccountEvent> events;
    QVERIFY((*again)->store().look([&](StoreView &view) {
        kept = view.accountChanges();
        events = view.accountEvents({});
    }));
    QCOMPARE(kept.size(), size_t(1));
    QCOMPARE(kept.front().after, terms({ Role::Approver }));
    QVERIFY(std::ranges::any_of(
        events, [](const AccountEvent &event) { return event.kind == AccountEventKind::ChangeProposal && event.login == u"worker"; }));
}

void tst_Officials::closingIsImmediateAndReopeningIsNot()
{
    const QByteArray mine = token(u"worker"_s);
    QCOMPARE(propose(u"security"_s, u"worker"_s, terms({ Role::Approver })), u"done"_s);
    QCOMPARE(close(u"audit"_s, u"worker"_s), u"WrongRole"_s);
    QCOMPARE(close(u"security"_s, u"worker"_s), u"done"_s);
    QVERIFY(AccountsDesk::code(m_desk->ask("GET", "/v1/devices", mine)) != QString());
    QVERIFY(listFor(u"security"_s).changes.empty());
    QVERIFY(account(u"worker"_s).disabled);
    QCOMPARE(propose(u"system"_s, u"worker"_s, terms({ Role::Clerk })), u"done"_s);
    QVERIFY(listFor(u"security"_s).changes.front().reopens);
    QVERIFY(account(u"worker"_s).disabled);
    QCOMPARE(confirm(u"security"_s, u"worker"_s), u"done"_s);
    QVERIFY(!account(u"worker"_s).disabled);
}

void tst_Officials::theLastAdministratorStays()
{
    QCOMPARE(close(u"security"_s, u"system"_s), u"WrongState"_s);
    QCOMPARE(propose(u"security"_s, u"system"_s, terms({ Role::Clerk })), u"done"_s);
    QCOMPARE(confirm(u"security2"_s, u"system"_s), u"WrongState"_s);
    QCOMPARE(close(u"system"_s, u"security2"_s), u"done"_s);
    QCOMPARE(close(u"system"_s, u"security"_s), u"WrongState"_s); // Else one person alone could begin anew.
    QVERIFY(hasRole(account(u"system"_s), Role::SystemAdministrator));
}

void tst_Officials::openCasesAreSeenBeforeAnAccountCloses()
{
    const ApplicationId application = m_desk->town->proposedApplication(u"company1"_s);
    const AccountId worker = account(u"worker"_s).id;
    QCOMPARE(m_desk->town->perform(u"clerk"_s, HandCase{ application, worker, std::nullopt }).kind, AnswerKind::Applied);
    const auto work = decodeDocument<OpenWorkAnswer>(
        AccountsDesk::bodyOf(m_desk->ask("GET", target(u"worker"_s, "/work"), token(u"system"_s))));
    QCOMPARE(work->cases.size(), size_t(1));
    QCOMPARE(work->cases.front().application, application);
    QVERIFY(!work->cases.front().companyName.isEmpty());
    QCOMPARE(close(u"system"_s, u"worker"_s), u"Conflict"_s); // Nobody had looked.
    QVERIFY(!account(u"worker"_s).disabled);
    const AccountId clerk = m_desk->town->person(u"clerk"_s).session.account.id;
    QCOMPARE(m_desk->town->perform(u"clerk"_s, HandCase{ application, clerk, worker }).kind, AnswerKind::Applied);
    QCOMPARE(close(u"system"_s, u"worker"_s, 1), u"Conflict"_s);
    QCOMPARE(close(u"system"_s, u"worker"_s, 0), u"done"_s);
}

void tst_Officials::aColleaguesDeviceIsShutOutWithWhatItHadNotDelivered()
{
    const QByteArray lost = token(u"worker"_s);
    (void)m_desk->feedOf<Draft>(lost, Town::place(), 3);
    const auto devices = [&] {
        return decodeDocument<OfficialDevicesAnswer>(
            AccountsDesk::bodyOf(m_desk->ask("GET", target(u"worker"_s, "/devices"), token(u"audit"_s))))
            ->devices;
    };
    const std::vector<OfficialDevice> known = devices();
    const auto phone = std::ranges::find(known, std::optional(3), [](const OfficialDevice &each) { return each.use.waiting; });
    QVERIFY(phone != known.end());
    QVERIFY(phone->waitingSince);
    const OfficialAccounts list = listFor(u"system"_s);
    const auto line = std::ranges::find(list.officials, u"worker"_s, [](const OfficialAccount &each) { return each.account.login; });
    QCOMPARE(line->waiting, 3);
    m_desk->town->clock().advance(std::chrono::minutes(10));
    (void)m_desk->feedOf<Draft>(lost, Town::place(), 2); // Still something waits, and since the same time.
    QCOMPARE(devices()[size_t(phone - known.begin())].waitingSince, phone->waitingSince);

    const std::string path = target(u"worker"_s, "/devices/") + phone->use.device.id.toText().toStdString();
    QCOMPARE(tell(u"audit"_s, "DELETE", path), u"WrongRole"_s);
    QCOMPARE(tell(u"system"_s, "DELETE", target(u"system"_s, "/devices/") + phone->use.device.id.toText().toStdString()), u"NotFound"_s);
    QCOMPARE(tell(u"security"_s, "DELETE", path), u"done"_s);
    QCOMPARE(AccountsDesk::code(m_desk->ask("GET", "/v1/devices", lost)), u"RevokedDevice"_s);
    std::vector<AccountEvent> events;
    QVERIFY(m_desk->town->host().store().look([&](StoreView &view) { events = view.accountEvents({}); }));
    QCOMPARE(events.front().kind, AccountEventKind::DeviceRevocation);
    QCOMPARE(events.front().count, 2);
    QCOMPARE(events.front().by, u"security"_s);
}

void tst_Officials::theFirstAdministratorComesByCodeAndOnce()
{
    QTemporaryDir folder;
    MovedClock clock;
    auto host = RegistryHost::open({ folder.path() }, clock);
    QVERIFY(host);
    FirstAdministrator first((*host)->accountParts());
    const auto lost = first.invite({ u"wang"_s, u"Wang Min"_s });
    QVERIFY(lost && *lost);
    const auto code = first.invite({ u"wang"_s, u"Wang Min"_s });
    QVERIFY(code && *code);
    Accounts &accounts = (*host)->accounts();
    QCOMPARE(accounts.choosePassword({ u"wang"_s, (*lost)->code, u"green garden"_s }).error().code, Errc::WrongPassword);
    clock.advance(std::chrono::hours(25));
    QCOMPARE(accounts.choosePassword({ u"wang"_s, (*code)->code, u"green garden"_s }).error().code, Errc::WrongPassword); // Too old.
    const auto third = first.invite({ u"other"_s, u"Other"_s });
    QCOMPARE((*third)->login, u"wang"_s); // The one who was invited.
    QVERIFY(accounts.choosePassword({ u"wang"_s, (*third)->code, u"green garden"_s }));
    QVERIFY(!*first.invite({ u"wang"_s, u"Wang Min"_s })); // Somebody administers.
    QCOMPARE(accounts.list()->size(), size_t(1));
    QVERIFY(inScope(accounts.list()->front(), PlaceCode::shared()));
}

void tst_Officials::theFirstSecurityAdministratorIsConfirmedByNobody()
{
    QTemporaryDir folder;
    MovedClock clock;
    auto host = RegistryHost::open({ folder.path() }, clock);
    FirstAdministrator first((*host)->accountParts());
    const auto code = first.invite({ u"wang"_s, u"Wang Min"_s });
    // An account made on the machine meanwhile ends the code: there is an administrator.
    const NewAccount made{ .login = u"lin"_s, .personName = u"Lin"_s, .roles = { Role::SystemAdministrator },
        .scope = { PlaceCode::shared() }, .password = u"long enough"_s };
    QVERIFY((*host)->accounts().add(made));
    QCOMPARE((*host)->accounts().choosePassword({ u"wang"_s, (*code)->code, u"green garden"_s }).error().code, Errc::WrongPassword);

    const auto key = QString::fromLatin1(QByteArray(32, 'k').toBase64());
    const auto answer = (*host)->accounts().signIn({ u"lin"_s, u"long enough"_s, std::nullopt, key, u"PC"_s });
    const auto session = (*host)->accounts().session(answer->token.toLatin1());
    QVERIFY(session);
    Officials officials((*host)->accountParts(), (*host)->accounts());
    const AccountTerms guard{ { Role::SecurityAdministrator }, { PlaceCode::shared() } };
    QVERIFY(officials.invite(*session, { u"clerk"_s, u"Clerk"_s, u"Office"_s, { { Role::Clerk }, { Elsewhere } } }));
    QVERIFY(officials.invite(*session, { u"guard"_s, u"Guard"_s, u"Office"_s, guard }));
    QVERIFY(officials.invite(*session, { u"guard2"_s, u"Guard Two"_s, u"Office"_s, guard }));
    const auto list = officials.list(*session);
    QCOMPARE(list->changes.size(), size_t(2)); // The clerk's, and the second guard's.
    for (const OfficialAccount &each : list->officials)
        QCOMPARE(hasRole(each.account, Role::SecurityAdministrator), each.account.login == u"guard");
}

QTEST_GUILESS_MAIN(tst_Officials)
#include "tst_officials.moc"
