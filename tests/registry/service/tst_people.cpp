#include "tests/registry/service/accounts_desk.h"

#include <QtTest>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

/// The people of a company, passwords, devices, and what a provider sees. Real HTTP, a real client.
class tst_People : public QObject {
    Q_OBJECT
    std::unique_ptr<AccountsDesk> m_desk;

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<AccountsDesk>(); }
    void theOwnerInvitesAndAColleagueChoosesAPassword();
    void aColleagueMayNot();
    void anotherCompanysPeopleAreUnknown();
    void whoLeavesIsOutAtOnceAndTheDraftStays();
    void aProviderSeesOnlyItsOwn();
    void aRevokedDeviceIsOutAtOnce();
    void aResetNeedsTwoAdministrators();
    void aCodeIsForOnceAndForAWhile();
    void wrongCodesLockTheAccount();
    /// Two bills were put beside the committer: the roll-ups know nothing of them, and all else re-adds.
    void verificationFindsWhatNobodyDecided()
    {
        const QStringList differences = m_desk->town->differences();
        QVERIFY(!differences.isEmpty());
        for (const QString &difference : differences)
            QVERIFY2(difference.contains(u": redemptions is stored as 0, computed as "_s), qPrintable(difference));
    }
};

void tst_People::theOwnerInvitesAndAColleagueChoosesAPassword()
{
    const OneTimeCode made = m_desk->invite(u"company1"_s, { u"wangli"_s, u"Wang Li"_s, Role::CompanyUser });
    QCOMPARE(made.code.size(), 11);
    QCOMPARE(AccountsDesk::code(m_desk->signIn(u"wangli"_s, QString())), u"WrongPassword"_s); // There is none yet.
    const Colleague wangli = m_desk->colleague(u"company1"_s, u"wangli"_s);
    QVERIFY(wangli.invited);

    // However it is typed.
    const QString typed = u" "_s + made.code.toLower().remove(u'-');
    QCOMPARE(AccountsDesk::code(m_desk->choose(u"wangli"_s, typed, u"short"_s)), u"OutOfRange"_s);
    QCOMPARE(m_desk->choose(u"wangli"_s, typed, u"green garden"_s).status, 204);
    const auto session = decodeDocument<SessionAnswer>(AccountsDesk::bodyOf(m_desk->signIn(u"wangli"_s, u"green garden"_s)));
    QCOMPARE(*session->account.company, m_desk->town->companyOf(u"company1"_s));
    QVERIFY(hasRole(session->account, Role::CompanyUser));
    QCOMPARE(AccountsDesk::code(m_desk->ask("POST", "/v1/people", m_desk->town->token(u"company1"_s), encodeDocument(Invitation{ u"wangli"_s, u"x"_s, {} }))),
        u"AlreadyExists"_s);
    QCOMPARE(AccountsDesk::code(m_desk->ask("POST", "/v1/people", m_desk->town->token(u"company1"_s), encodeDocument(Invitation{ u"boss"_s, u"x"_s, Role::Clerk }))),
        u"OutOfRange"_s);
    QCOMPARE(AccountsDesk::code(m_desk->ask("POST", "/v1/people/" + wangli.account.id.toText().toStdString() + "/code", m_desk->town->token(u"company1"_s))),
        u"WrongState"_s);
}

void tst_People::aColleagueMayNot()
{
    const QByteArray token = m_desk->tokenOf(u"wangli"_s, u"green garden"_s);
    const AccountId owner = m_desk->town->person(u"company1"_s).session.account.id;
    QCOMPARE(AccountsDesk::code(m_desk->ask("GET", "/v1/people", token)), u"WrongRole"_s);
    QCOMPARE(AccountsDesk::code(m_desk->ask("POST", "/v1/people", token, encodeDocument(Invitation{ u"friend"_s, u"x"_s, {} }))), u"WrongRole"_s);
    QCOMPARE(AccountsDesk::code(m_desk->ask("PUT", "/v1/people/" + owner.toText().toStdString(), token, encodeDocument(ColleagueChange{ Role::CompanyUser, true }))),
        u"WrongRole"_s);
    QCOMPARE(AccountsDesk::code(m_desk->ask("GET", "/v1/admin/resets", token)), u"WrongRole"_s);
    QCOMPARE(AccountsDesk::code(m_desk->ask("GET", "/v1/people", {})), u"NotSignedIn"_s);
    QCOMPARE(AccountsDesk::code(m_desk->ask("GET", "/v1/people", m_desk->town->token(u"clerk"_s))), u"WrongRole"_s);
}

void tst_People::anotherCompanysPeopleAreUnknown()
{
    const std::string target = "/v1/people/" + m_desk->town->person(u"company1"_s).session.account.id.toText().toStdString();
    const QByteArray token = m_desk->town->token(u"company2"_s);
    QCOMPARE(AccountsDesk::code(m_desk->ask("PUT", target, token, encodeDocument(ColleagueChange{ Role::CompanyUser, true }))), u"NotFound"_s);
    QCOMPARE(AccountsDesk::code(m_desk->ask("POST", target + "/code", token)), u"NotFound"_s);
    const auto listed = decodeDocument<ColleaguesAnswer>(AccountsDesk::bodyOf(m_desk->ask("GET", "/v1/people", token)));
    for (const Colleague &each : listed->colleagues)
        QCOMPARE(*each.account.company, m_desk->town->companyOf(u"company2"_s));
    const std::string self = "/v1/people/" + m_desk->town->person(u"company2"_s).session.account.id.toText().toStdString();
    QCOMPARE(AccountsDesk::code(m_desk->ask("PUT", self, token, encodeDocument(ColleagueChange{ Role::CompanyUser, false }))), u"MakerIsChecker"_s);
}

void tst_People::whoLeavesIsOutAtOnceAndTheDraftStays()
{
    const QByteArray token = m_desk->tokenOf(u"wangli"_s, u"green garden"_s);
    Draft draft = m_desk->draftOf(u"company1"_s);
    draft.project = u"Wang Li's draft"_s;
    QCOMPARE(m_desk->putDraft(token, draft).status, 200);

    const Colleague wangli = m_desk->colleague(u"company1"_s, u"wangli"_s);
    const std::string target = "/v1/people/" + wangli.account.id.toText().toStdString();
    QCOMPARE(m_desk->ask("PUT", target, m_desk->town->token(u"company1"_s), encodeDocument(ColleagueChange{ Role::CompanyUser, true })).status, 204);
    QCOMPARE(AccountsDesk::code(m_desk->ask("GET", "/v1/devices", token)), u"NotSignedIn"_s);
    QCOMPARE(AccountsDesk::code(m_desk->signIn(u"wangli"_s, u"green garden"_s)), u"AccountDisabled"_s);

    const auto drafts = m_desk->feedOf<Draft>(m_desk->town->token(u"company1"_s), Town::place());
    QVERIFY(std::ranges::find(drafts, draft.id, &Draft::id) != drafts.end());
    // And back again.
    QCOMPARE(m_desk->ask("PUT", target, m_desk->town->token(u"company1"_s), encodeDocument(ColleagueChange{ Role::CompanyOwner, false })).status, 204);
    QCOMPARE(m_desk->ask("GET", "/v1/people", m_desk->tokenOf(u"wangli"_s, u"green garden"_s)).status, 200);
}

void tst_People::aProviderSeesOnlyItsOwn()
{
    const ProviderId mine(m_desk->town->host().ids().next());
    const ProviderId rival(m_desk->town->host().ids().next());
    m_desk->hire(u"provider"_s, { Role::ProviderUser }, mine);
    m_desk->hire(u"rival"_s, { Role::ProviderUser }, rival);
    QVERIFY(m_desk->town->host().store().change([&](StoreTransaction &transaction) -> Result<void> {
        std::vector<AnyRecord> records;
        for (const ProviderId id : { mine, rival }) {
            Redemption redemption;
            redemption.id = RedemptionId(m_desk->town->host().ids().next());
            redemption.place = Town::place();
            redemption.company = m_desk->town->companyOf(u"company1"_s);
            redemption.provider = id;
            redemption.version = 1;
            records.emplace_back(redemption);
        }
        transaction.publish(std::move(records));
        return {};
    }));
    (void)m_desk->town->proposedApplication(u"company1"_s);

    const QByteArray token = m_desk->town->token(u"provider"_s);
    const auto redemptions = m_desk->feedOf<Redemption>(token, Town::place());
    QCOMPARE(redemptions.size(), size_t(1));
    QCOMPARE(*redemptions.front().provider, mine);
    QVERIFY(m_desk->feedOf<Application>(token, Town::place()).empty());
    QVERIFY(m_desk->feedOf<Voucher>(token, Town::place()).empty());
    QVERIFY(m_desk->feedOf<Draft>(token, Town::place()).empty());
    QVERIFY(m_desk->feedOf<TimelineEntry>(token, Town::place()).empty());
    QVERIFY(m_desk->feedOf<BudgetLine>(token, Town::place()).empty());
    QVERIFY(m_desk->feedOf<Company>(token, PlaceCode::shared()).empty());
    QVERIFY(m_desk->feedOf<Registration>(token, PlaceCode::shared()).empty());
    const auto accounts = m_desk->feedOf<Account>(token, PlaceCode::shared());
    QCOMPARE(accounts.size(), size_t(1));
    QCOMPARE(accounts.front().login, u"provider"_s);

    QCOMPARE(AccountsDesk::code(m_desk->ask("GET", "/v1/people", token)), u"WrongRole"_s);
    QCOMPARE(AccountsDesk::code(m_desk->putDraft(token, m_desk->draftOf(u"company1"_s))), u"WrongRole"_s);
    // Another's bill is not its to confirm.
    const auto others = m_desk->feedOf<Redemption>(m_desk->town->token(u"rival"_s), Town::place());
    const Answer answer = m_desk->town->perform(u"provider"_s, ConfirmBill{ others.front().id, Money::fromYuan(1), u"1"_s });
    QCOMPARE(answer.kind, AnswerKind::Refused);
}

void tst_People::aRevokedDeviceIsOutAtOnce()
{
    const OneTimeCode made = m_desk->invite(u"company2"_s, { u"sunqi"_s, u"Sun Qi"_s, Role::CompanyUser });
    QCOMPARE(m_desk->choose(u"sunqi"_s, made.code, u"seven horses"_s).status, 204);
    const QByteArray here = m_desk->tokenOf(u"sunqi"_s, u"seven horses"_s);
    const QByteArray lost = m_desk->tokenOf(u"sunqi"_s, u"seven horses"_s);
    (void)m_desk->feedOf<Draft>(lost, Town::place(), 3);
    const auto listed = decodeDocument<DevicesAnswer>(AccountsDesk::bodyOf(m_desk->ask("GET", "/v1/devices", here)));
    QCOMPARE(listed->devices.size(), size_t(2));
    const auto stolen = std::ranges::find(listed->devices, false, &DeviceUse::thisOne);
    QVERIFY(stolen->lastSeen);
    QCOMPARE(stolen->waiting, std::optional(3));

    const std::string target = "/v1/devices/" + stolen->device.id.toText().toStdString();
    QCOMPARE(AccountsDesk::code(m_desk->ask("DELETE", target, m_desk->town->token(u"company2"_s))), u"NotFound"_s); // Not theirs, though the owner's.
    QCOMPARE(m_desk->ask("DELETE", target, here).status, 204);
    QCOMPARE(AccountsDesk::code(m_desk->ask("POST", "/v1/feed", lost, encodeDocument(FeedRequest{ { { Town::place(), 0 } }, 10, 0 }))), u"RevokedDevice"_s);
    QCOMPARE(m_desk->ask("GET", "/v1/devices", here).status, 200);
}

void tst_People::aResetNeedsTwoAdministrators()
{
    const QByteArray token = m_desk->tokenOf(u"sunqi"_s, u"seven horses"_s);
    const QByteArray system = m_desk->town->token(u"system"_s);
    const QByteArray security = m_desk->town->token(u"security"_s);
    QCOMPARE(AccountsDesk::code(m_desk->ask("POST", "/v1/admin/resets", system, encodeDocument(ResetRequest{ u"nobody"_s }))), u"NotFound"_s);
    QCOMPARE(AccountsDesk::code(m_desk->ask("POST", "/v1/admin/resets", m_desk->town->token(u"clerk"_s), encodeDocument(ResetRequest{ u"sunqi"_s }))), u"WrongRole"_s);
    QCOMPARE(m_desk->ask("POST", "/v1/admin/resets", system, encodeDocument(ResetRequest{ u"sunqi"_s })).status, 204);
    const auto listed = decodeDocument<ResetsAnswer>(AccountsDesk::bodyOf(m_desk->ask("GET", "/v1/admin/resets", security)));
    QCOMPARE(listed->resets.size(), size_t(1));
    QVERIFY(!listed->resets.front().mine);
    const std::string target
        = "/v1/admin/resets/" + listed->resets.front().account.toText().toStdString() + "/confirmation";
    QCOMPARE(AccountsDesk::code(m_desk->ask("POST", target, system)), u"MakerIsChecker"_s);
    // Asking too does not make the first one's request the second one's.
    QCOMPARE(m_desk->ask("POST", "/v1/admin/resets", security, encodeDocument(ResetRequest{ u"sunqi"_s })).status, 204);
    QCOMPARE(m_desk->ask("GET", "/v1/devices", token).status, 200); // Nothing has happened yet.
    const auto made = decodeDocument<OneTimeCode>(AccountsDesk::bodyOf(m_desk->ask("POST", target, security)));
    QVERIFY(made);
    QCOMPARE(AccountsDesk::code(m_desk->ask("GET", "/v1/devices", token)), u"NotSignedIn"_s);
    QCOMPARE(AccountsDesk::code(m_desk->signIn(u"sunqi"_s, u"seven horses"_s)), u"WrongPassword"_s);
    QCOMPARE(m_desk->choose(u"sunqi"_s, made->code, u"eight horses"_s).status, 204);
    QVERIFY(!m_desk->tokenOf(u"sunqi"_s, u"eight horses"_s).isEmpty());
    QCOMPARE(AccountsDesk::code(m_desk->ask("POST", target, security)), u"NotFound"_s);
}

void tst_People::aCodeIsForOnceAndForAWhile()
{
    const OneTimeCode first = m_desk->invite(u"company2"_s, { u"lihua"_s, u"Li Hua"_s, Role::CompanyUser });
    const Colleague lihua = m_desk->colleague(u"company2"_s, u"lihua"_s);
    const auto second = decodeDocument<OneTimeCode>(AccountsDesk::bodyOf(
        m_desk->ask("POST", "/v1/people/" + lihua.account.id.toText().toStdString() + "/code", m_desk->town->token(u"company2"_s))));
    const auto choose = [&](const QString &code) { return m_desk->choose(u"lihua"_s, code, u"white clouds"_s); };
    QCOMPARE(AccountsDesk::code(choose(first.code)), u"WrongPassword"_s); // Replaced.
    m_desk->town->clock().advance(std::chrono::hours(8 * 24));
    QCOMPARE(AccountsDesk::code(choose(second->code)), u"WrongPassword"_s); // Too old.
    const auto third = decodeDocument<OneTimeCode>(AccountsDesk::bodyOf(
        m_desk->ask("POST", "/v1/people/" + lihua.account.id.toText().toStdString() + "/code", m_desk->town->token(u"company2"_s))));
    QCOMPARE(choose(third->code).status, 204);
    QCOMPARE(AccountsDesk::code(choose(third->code)), u"WrongPassword"_s); // Used.
}

void tst_People::wrongCodesLockTheAccount()
{
    const OneTimeCode made = m_desk->invite(u"company2"_s, { u"guessed"_s, u"Guessed"_s, Role::CompanyUser });
    const auto choose = [&](const QString &code) {
        return AccountsDesk::code(m_desk->choose(u"guessed"_s, code, u"white clouds"_s));
    };
    for (int i = 0; i < 10; ++i)
        QCOMPARE(choose(u"AAAAA-AAAAA"_s), u"WrongPassword"_s);
    QCOMPARE(choose(made.code), u"LockedOut"_s);
}

QTEST_GUILESS_MAIN(tst_People)
#include "tst_people.moc"
