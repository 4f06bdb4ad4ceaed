#include "core/registry/accounts/first_administrator.h"
#include "core/registry/accounts/password_resets.h"
#include "tests/registry/service/officials_test.h"

#include <future>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

/// What administrators of one place may not do in another's, and how an office is never left without any.
class tst_OfficialsPlaces : public OfficialsTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void somebodyInvitedIsNoAdministratorYet();
    void everyPlaceKeepsItsAdministrators();
    void anotherPlacesInvitationIsNobodyElses();
    void aDroppedInvitationGetsNoCode();
    void aPasswordsResetIsNoInvitation();
    void anotherPlacesPasswordsAreNotReset();
    void casesOfOtherPlacesAreNotShown();
    void whoIsMovedLeavesTheirCases();
    void aCaseThatMayBeAppealedIsLeftToo();
    void allPlacesAreNoPlaceToWorkIn();
    void whoWorksOnNoCaseLeavesThem();
    void aDeviceIsShutOutOnce();
    void aFeedThatWaitsEndsWithItsSession();
    void aTakenLoginKeepsNoRegistryShut();
    void whoeverIsTheFirstEndsTheCode();

private:
    ApplicationId handToWorker();
    CaseHandler handlerOf(ApplicationId application)
    {
        std::optional<CaseHandler> found;
        (void)m_desk->town->host().store().look([&](StoreView &view) { found = view.find<CaseHandler>(CaseHandler::idOf(application)); });
        return found.value_or(CaseHandler());
    }
    void move(const AccountTerms &to)
    {
        const std::string person = "/v1/admin/accounts/" + account(u"worker"_s).id.toText().toStdString(); // `system` sees them no longer.
        QCOMPARE(propose(u"root"_s, u"worker"_s, to), u"done"_s);
        QCOMPARE(tell(u"guard"_s, "POST", person + "/change/confirmation"), u"done"_s);
    }
};

void tst_OfficialsPlaces::somebodyInvitedIsNoAdministratorYet()
{
    const OneTimeCode code = invited(u"system2"_s, terms({ Role::SystemAdministrator }));
    QCOMPARE(confirm(u"security"_s, u"system2"_s), u"done"_s);
    QCOMPARE(close(u"security"_s, u"system"_s), u"WrongState"_s); // The code may be lost, and nobody could make another.
    QCOMPARE(m_desk->choose(u"system2"_s, code.code, u"green garden"_s).status, 204);
    QCOMPARE(close(u"security"_s, u"system"_s), u"done"_s);
}

void tst_OfficialsPlaces::everyPlaceKeepsItsAdministrators()
{
    hireAt(u"far"_s, Role::SystemAdministrator, Elsewhere);
    QCOMPARE(close(u"security"_s, u"system"_s), u"WrongState"_s); // Nobody else could invite anybody for the town.
    m_desk->hire(u"system2"_s, { Role::SystemAdministrator });
    QCOMPARE(close(u"security"_s, u"system"_s), u"done"_s);
}

void tst_OfficialsPlaces::anotherPlacesInvitationIsNobodyElses()
{
    hireAt(u"far"_s, Role::SystemAdministrator, Elsewhere);
    const OneTimeCode code = invited(u"newcomer"_s, terms({ Role::Approver }));
    QCOMPARE(tell(u"far"_s, "POST", target(u"newcomer"_s, "/code")), u"NotFound"_s); // It would be theirs to sign in with.
    QCOMPARE(drop(u"far"_s, u"newcomer"_s), u"NotFound"_s);
    QCOMPARE(close(u"far"_s, u"newcomer"_s), u"NotFound"_s);
    m_desk->town->clock().advance(std::chrono::hours(15 * 24)); // Nor when it has expired.
    QCOMPARE(tell(u"far"_s, "POST", target(u"newcomer"_s, "/code")), u"NotFound"_s);
    for (const OfficialAccount &each : listFor(u"far"_s).officials)
        QVERIFY(each.account.login != u"newcomer");
    QCOMPARE(tell(u"system"_s, "POST", target(u"newcomer"_s, "/code")), u"done"_s);
}

void tst_OfficialsPlaces::aDroppedInvitationGetsNoCode()
{
    (void)invited(u"newcomer"_s, terms({ Role::Approver }));
    QCOMPARE(drop(u"security"_s, u"newcomer"_s), u"done"_s);
    QCOMPARE(tell(u"system"_s, "POST", target(u"newcomer"_s, "/code")), u"NotFound"_s);
    QCOMPARE(propose(u"system"_s, u"newcomer"_s, terms({ Role::Clerk })), u"done"_s);
    QCOMPARE(tell(u"system"_s, "POST", target(u"newcomer"_s, "/code")), u"done"_s);
}

/// Two administrators stand behind a reset; a system administrator alone gets no code for an account that is at work.
void tst_OfficialsPlaces::aPasswordsResetIsNoInvitation()
{
    QCOMPARE(tell(u"system"_s, "POST", "/v1/admin/resets", encodeDocument(ResetRequest{ u"worker"_s })), u"done"_s);
    const std::string reset = "/v1/admin/resets/" + account(u"worker"_s).id.toText().toStdString() + "/confirmation";
    QCOMPARE(tell(u"security"_s, "POST", reset), u"done"_s);
    QCOMPARE(tell(u"system"_s, "POST", target(u"worker"_s, "/code")), u"WrongState"_s);
    for (const OfficialAccount &each : listFor(u"system"_s).officials)
        QVERIFY(each.account.login != u"worker" || !each.invited);
}

void tst_OfficialsPlaces::anotherPlacesPasswordsAreNotReset()
{
    hireAt(u"far"_s, Role::SystemAdministrator, Elsewhere);
    hireAt(u"far2"_s, Role::SecurityAdministrator, Elsewhere);
    const QByteArray worker = encodeDocument(ResetRequest{ u"worker"_s });
    QCOMPARE(tell(u"far"_s, "POST", "/v1/admin/resets", worker), u"NotFound"_s);
    QCOMPARE(tell(u"system"_s, "POST", "/v1/admin/resets", worker), u"done"_s);
    const std::string reset = "/v1/admin/resets/" + account(u"worker"_s).id.toText().toStdString();
    QCOMPARE(tell(u"far2"_s, "POST", reset + "/confirmation"), u"OutOfScope"_s);
    QCOMPARE(tell(u"far2"_s, "DELETE", reset), u"OutOfScope"_s);
    const auto seen = decodeDocument<ResetsAnswer>(AccountsDesk::bodyOf(m_desk->ask("GET", "/v1/admin/resets", token(u"far2"_s))));
    QVERIFY(seen && seen->resets.empty());
    QCOMPARE(tell(u"security"_s, "POST", reset + "/confirmation"), u"done"_s);
    QCOMPARE(tell(u"far"_s, "POST", "/v1/admin/resets", encodeDocument(ResetRequest{ u"company1"_s })), u"done"_s); // Of no place.
}

/// A case, while administrators of the whole and of another place look on.
ApplicationId tst_OfficialsPlaces::handToWorker()
{
    const ApplicationId application = m_desk->town->proposedApplication(u"company1"_s);
    [&] {
        const auto answer = m_desk->town->perform(u"clerk"_s, HandCase{ application, account(u"worker"_s).id, std::nullopt });
        QCOMPARE(answer.kind, AnswerKind::Applied);
    }();
    hireAt(u"root"_s, Role::SystemAdministrator, PlaceCode::shared());
    hireAt(u"guard"_s, Role::SecurityAdministrator, PlaceCode::shared());
    hireAt(u"far"_s, Role::SystemAdministrator, Elsewhere);
    return application;
}

/// Somebody of two places has cases in both.
void tst_OfficialsPlaces::casesOfOtherPlacesAreNotShown()
{
    handToWorker();
    const AccountId worker = account(u"worker"_s).id;
    const AccountTerms both = terms({ Role::Clerk }, { Town::place(), Elsewhere });
    const std::string person = "/v1/admin/accounts/" + worker.toText().toStdString();
    QCOMPARE(propose(u"root"_s, u"worker"_s, both), u"done"_s);
    QCOMPARE(tell(u"guard"_s, "POST", person + "/change/confirmation"), u"done"_s);
    const auto casesFor = [&](const QString &who) {
        return decodeDocument<OpenWorkAnswer>(AccountsDesk::bodyOf(m_desk->ask("GET", person + "/work", token(who))))->cases.size();
    };
    QCOMPARE(casesFor(u"root"_s), size_t(1));
    QCOMPARE(casesFor(u"far"_s), size_t(0));
}

/// Somebody who was moved leaves their cases behind, as free ones, and is no more than anybody else to their old place.
void tst_OfficialsPlaces::whoIsMovedLeavesTheirCases()
{
    const ApplicationId application = handToWorker();
    const AccountId worker = account(u"worker"_s).id;
    const std::string person = "/v1/admin/accounts/" + worker.toText().toStdString(); // `system` sees them no longer.
    const auto handler = [&] { return handlerOf(application); };
    QCOMPARE(propose(u"root"_s, u"worker"_s, terms({ Role::Clerk, Role::Reviewer })), u"done"_s);
    QCOMPARE(confirm(u"security"_s, u"worker"_s), u"done"_s);
    QCOMPARE(handler().account, std::optional(worker)); // Nothing was taken.
    QCOMPARE(propose(u"root"_s, u"worker"_s, terms({ Role::Clerk }, { Elsewhere })), u"done"_s);
    QCOMPARE(handler().account, std::optional(worker)); // Not before it is confirmed.
    QCOMPARE(tell(u"guard"_s, "POST", person + "/change/confirmation"), u"done"_s);
    QVERIFY(!handler().account);
    QCOMPARE(handler().givenByName, u"guard"_s);
    std::vector<AccountEvent> events;
    QVERIFY(m_desk->town->host().store().look([&](StoreView &view) { events = view.accountEvents({}); }));
    const auto moved = std::ranges::find(events, AccountEventKind::Change, &AccountEvent::kind);
    QVERIFY(moved != events.end());
    QCOMPARE(moved->count, 1);
    const AccountId clerk = m_desk->town->person(u"clerk"_s).session.account.id;
    QCOMPARE(m_desk->town->perform(u"clerk"_s, HandCase{ application, clerk, std::nullopt }).kind, AnswerKind::Applied);
    QCOMPARE(tell(u"far"_s, "POST", person + "/closing", encodeDocument(AccountClosing{ 0 })), u"done"_s);
}

/// The company's appeal brings it back, and it would be in the hands of somebody who can't see it.
void tst_OfficialsPlaces::aCaseThatMayBeAppealedIsLeftToo()
{
    const ApplicationId application = handToWorker();
    QCOMPARE(m_desk->town->perform(u"approver1"_s, SendBack{ application, u"再看"_s }).kind, AnswerKind::Applied);
    QCOMPARE(m_desk->town->perform(u"reviewer"_s, RefuseApplication{ application, u"unfit"_s, u"不予支持"_s }).kind, AnswerKind::Applied);
    move(terms({ Role::Clerk }, { Elsewhere }));
    QVERIFY(!handlerOf(application).account);
    QCOMPARE(m_desk->town->perform(u"company1"_s, AppealDecision{ application, u"已补充"_s }).kind, AnswerKind::Applied);
    const AccountId clerk = m_desk->town->person(u"clerk"_s).session.account.id;
    QCOMPARE(m_desk->town->perform(u"clerk"_s, HandCase{ application, clerk, std::nullopt }).kind, AnswerKind::Applied);
}

/// It is an administrator's reach: a clerk works in the places that are named.
void tst_OfficialsPlaces::allPlacesAreNoPlaceToWorkIn()
{
    const ApplicationId application = handToWorker();
    move(terms({ Role::Clerk }, { PlaceCode::shared() }));
    QVERIFY(!handlerOf(application).account);
}

/// Also whoever stays in the place, as one who works on no case any more.
void tst_OfficialsPlaces::whoWorksOnNoCaseLeavesThem()
{
    const ApplicationId application = m_desk->town->proposedApplication(u"company1"_s);
    const AccountId worker = account(u"worker"_s).id;
    QCOMPARE(m_desk->town->perform(u"clerk"_s, HandCase{ application, worker, std::nullopt }).kind, AnswerKind::Applied);
    QCOMPARE(propose(u"system"_s, u"worker"_s, terms({ Role::Auditor })), u"done"_s);
    QCOMPARE(confirm(u"security"_s, u"worker"_s), u"done"_s);
    const AccountId clerk = m_desk->town->person(u"clerk"_s).session.account.id;
    QCOMPARE(m_desk->town->perform(u"clerk"_s, HandCase{ application, clerk, std::nullopt }).kind, AnswerKind::Applied);
}

void tst_OfficialsPlaces::aDeviceIsShutOutOnce()
{
    (void)token(u"worker"_s);
    const DeviceId device = m_desk->town->person(u"worker"_s).session.device.id;
    const std::string path = target(u"worker"_s, "/devices/") + device.toText().toStdString();
    QCOMPARE(tell(u"system"_s, "DELETE", path), u"done"_s);
    const auto since = [&] {
        std::optional<Device> known;
        (void)m_desk->town->host().store().look([&](StoreView &view) { known = view.find<Device>(device); });
        return known->revoked;
    };
    const auto first = since();
    QVERIFY(first);
    m_desk->town->clock().advance(std::chrono::minutes(10));
    QCOMPARE(tell(u"security"_s, "DELETE", path), u"done"_s);
    QCOMPARE(since(), first);
}

/// A device that waits for news learns nothing more once its session has ended.
void tst_OfficialsPlaces::aFeedThatWaitsEndsWithItsSession()
{
    const std::string path = target(u"worker"_s, "/closing");
    const QByteArray system = token(u"system"_s);
    const QByteArray mine = token(u"worker"_s);
    FeedRequest request{ { { PlaceCode::shared(), 0 } }, 1, 0 };
    const auto now = decodeDocument<FeedAnswer>(AccountsDesk::bodyOf(m_desk->ask("POST", "/v1/feed", mine, encodeDocument(request))));
    QVERIFY(now);
    request.cursors.front().afterSeq = now->pages.front().headSeq;
    request.waitSeconds = 20;
    auto waiting = std::async(
        std::launch::async, [&] { return m_desk->ask("POST", "/v1/feed", mine, encodeDocument(request)); });
    QTest::qWait(500);
    QCOMPARE(m_desk->ask("POST", path, system, encodeDocument(AccountClosing{ 0 })).status, 204);
    QCOMPARE(AccountsDesk::code(waiting.get()), u"NotSignedIn"_s);
}

/// The only administrator was disabled on the machine: the next start makes another one, though the name is taken.
void tst_OfficialsPlaces::aTakenLoginKeepsNoRegistryShut()
{
    QTemporaryDir folder;
    MovedClock clock;
    auto host = RegistryHost::open({ folder.path() }, clock);
    QVERIFY(host);
    FirstAdministrator first((*host)->accountParts());
    const auto code = first.invite({ u"wang"_s, u"Wang Min"_s });
    QVERIFY(code && *code);
    QVERIFY((*host)->accounts().choosePassword({ u"wang"_s, (*code)->code, u"green garden"_s }));
    QVERIFY((*host)->accounts().disable(u"wang"_s));
    const auto next = first.invite({ u"wang"_s, u"Wang Min"_s });
    QVERIFY(next && *next);
    QCOMPARE((*next)->login, u"wang2"_s);
    QVERIFY((*host)->accounts().choosePassword({ u"wang2"_s, (*next)->code, u"green garden"_s }));
}

/// A reset that was under way at the start leaves nobody who could sign in; once its code is used, the one on the terminal ends.
void tst_OfficialsPlaces::whoeverIsTheFirstEndsTheCode()
{
    QTemporaryDir folder;
    MovedClock clock;
    auto host = RegistryHost::open({ folder.path() }, clock);
    QVERIFY(host);
    Accounts &accounts = (*host)->accounts();
    NewAccount made{ .login = u"lin"_s, .personName = u"Lin"_s, .roles = { Role::SystemAdministrator },
        .scope = { PlaceCode::shared() }, .password = u"long enough"_s };
    QVERIFY(accounts.add(made));
    made.login = u"guard"_s;
    made.roles = { Role::SecurityAdministrator };
    QVERIFY(accounts.add(made));
    made.login = u"guard2"_s;
    const auto lin = accounts.list()->back();
    QCOMPARE(lin.login, u"lin"_s);
    QVERIFY(accounts.add(made));
    const auto key = QString::fromLatin1(QByteArray(32, 'k').toBase64());
    const auto sessionOf = [&](const QString &login) {
        const auto answer = accounts.signIn({ login, u"long enough"_s, std::nullopt, key, u"PC"_s });
        return *accounts.session(answer->token.toLatin1());
    };
    PasswordResets resets((*host)->accountParts());
    QVERIFY(resets.request(sessionOf(u"guard"_s), u"lin"_s));
    const auto reset = resets.confirm(sessionOf(u"guard2"_s), lin.id);
    QVERIFY(reset);
    const auto told = FirstAdministrator((*host)->accountParts()).invite({ u"wang"_s, u"Wang Min"_s });
    QVERIFY(told && *told);
    QVERIFY(accounts.choosePassword({ u"lin"_s, reset->code, u"green garden"_s }));
    QCOMPARE(accounts.choosePassword({ u"wang"_s, (*told)->code, u"green garden"_s }).error().code, Errc::WrongPassword);
}

QTEST_GUILESS_MAIN(tst_OfficialsPlaces)
#include "tst_officials_places.moc"
