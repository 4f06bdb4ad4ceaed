#include "core/domain/eligibility.h"
#include "core/domain/late_findings.h"
#include "core/domain/related_digests.h"
#include "core/protocol/catalogue.h"
#include "core/registry/verify/verification.h"
#include "tests/registry/demo/played.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

/// What a first start shows, as records: every count, sum, state and date that people were promised. Whole in a release
/// build; a quarter of it, with the same cast, where checks make the machine slow.
class tst_Demonstration : public QObject {
    Q_OBJECT

#ifdef NDEBUG
    static constexpr qint32 Part = 1;
#else
    static constexpr qint32 Part = 4;
#endif
    const DemoSize m_size{ .companies = DemoSize::Companies / Part, .applications = DemoSize::Applications / Part };
    const QDate m_today{ 2026, 11, 24 };
    std::unique_ptr<Played> m_played;
    std::map<QString, Programme> m_programmes; ///< By number prefix.
    std::map<CompanyId, Company> m_companies;
    std::vector<Application> m_applications;
    WorkingDays m_workingDays;

    CompanyId companyOf(const QString &login) { return *m_played->account(login).company; }
    std::vector<Application> applicationsOf(const QString &login, Stage stage)
    {
        std::vector<Application> found;
        for (const Application &application : m_played->seenBy<Application>(login))
            if (application.stage == stage)
                found.push_back(application);
        return found;
    }
    std::vector<Application> waiting() const;
    BudgetLine line(const QString &prefix);

private Q_SLOTS:
    void initTestCase();
    void nothingWasRefusedAndTheBooksAddUp();
    void itIsAsLargeAsAsked();
    void theCastHasItsNamesAndRights();
    void theBudgetsStandWhereTheyWereTold_data();
    void theBudgetsStandWhereTheyWereTold();
    void theOfficeHasTwentyFourCasesToDo();
    void ofTheQueueSomeAreSpecial();
    void eachPlaceHasAWindowOfEachKind();
    void theFactoryHasItsCases();
    void theFactoryHasItsDraft();
    void theFactoryHasItsVouchers();
    void theOthersOfTheCastHaveTheirs();
    void everyPageOfTheCastHasSomethingToShow();
    void onlyTheCastSignsIn();
    void theMarketIsAsUnevenAsItWasTold();
    void theCastLearnsAndAsks();
    void anyOtherDayWillDo_data();
    void anyOtherDayWillDo();
};

void tst_Demonstration::initTestCase()
{
    m_workingDays = builtinWorkingDays().value();
    m_played = std::make_unique<Played>(m_today, m_size);
    for (const Programme &programme : m_played->all<Programme>())
        m_programmes[programme.numberPrefix] = programme;
    for (const Company &company : m_played->all<Company>())
        m_companies[company.id] = company;
    m_applications = m_played->all<Application>();
}

void tst_Demonstration::nothingWasRefusedAndTheBooksAddUp()
{
    QCOMPARE(m_played->summary().refusals, QStringList());
    const VerificationReport report = verify(m_played->host().store()).value();
    QCOMPARE(report.differences, QStringList());
    QCOMPARE(report.figures.at(u"commands"_s), m_played->summary().commands);
    QCOMPARE(m_played->host().clock().offset().count(), 0);
}

void tst_Demonstration::itIsAsLargeAsAsked()
{
    QCOMPARE(qint32(m_applications.size()), m_size.applications);
    // Places round down, each for itself.
    QVERIFY(qint32(m_companies.size()) <= m_size.companies && qint32(m_companies.size()) > m_size.companies - 7);
    if (Part == 1)
        QCOMPARE(qint32(m_companies.size()), DemoSize::Companies);
    QCOMPARE(m_programmes.size(), 11U);
    std::set<PlaceCode> places;
    for (const auto &[prefix, programme] : m_programmes) {
        places.insert(programme.place);
        QVERIFY2(programme.demonstration && programme.providers.size() == 13, qPrintable(prefix));
    }
    QCOMPARE(places.size(), 7U);
    QCOMPARE(m_played->all<Provider>().size(), 14U); // One of them is off the lists again.
    std::set<QString> names, months;
    for (const auto &[id, company] : m_companies)
        names.insert(company.name);
    QCOMPARE(names.size(), m_companies.size());
    for (const Application &application : m_applications)
        months.insert(localDate(application.submittedAt).toString(u"yyyy-MM"_s));
    QVERIFY(months.size() >= 12);
    // The papers are the same bytes for all, once for each kind.
    std::set<QString> digests;
    for (const Application &application : m_applications)
        for (const MaterialRef &paper : application.materials)
            digests.insert(paper.sha256);
    QVERIFY(digests.size() <= builtinMaterialKinds()->size());
    for (const QString &digest : digests)
        QVERIFY(m_played->host().materialFiles().has(digest));
}

void tst_Demonstration::theCastHasItsNamesAndRights()
{
    const std::tuple<QString, QString, Role> cast[] = { { u"limin"_s, u"李敏"_s, Role::Clerk },
        { u"wangjianguo"_s, u"王建国"_s, Role::Reviewer }, { u"chenli"_s, u"陈立"_s, Role::Approver },
        { u"zhaojing"_s, u"赵静"_s, Role::Approver }, { u"zhouning"_s, u"周宁"_s, Role::Auditor },
        { u"wangfang"_s, u"王芳"_s, Role::Finance }, { u"heyun"_s, u"贺云"_s, Role::Finance },
        { u"sunyi"_s, u"孙怡"_s, Role::ProgrammeEditor }, { u"zhangwei"_s, u"张伟"_s, Role::CompanyOwner } };
    for (const auto &[login, name, role] : cast) {
        const Account account = m_played->account(login);
        QCOMPARE(account.personName, name);
        QVERIFY2(hasRole(account, role), qPrintable(login));
    }
    const AccountId approves = m_played->account(u"wangfang"_s).id; // As the README says: so the other one finds what is to be paid.
    for (const Redemption &redemption : m_played->all<Redemption>())
        QVERIFY(!redemption.approvedBy || redemption.approvedBy == approves);
}

/// The first payer's line of the year.
BudgetLine tst_Demonstration::line(const QString &prefix)
{
    const Programme &programme = m_programmes.at(prefix);
    const BudgetLineId id = BudgetLine::idOf(programme.id, m_today.year(), programme.place.code);
    BudgetLine found;
    (void)m_played->host().store().look(
        [&](StoreView &view) { found = view.find<BudgetLine>(id).value_or(BudgetLine()); });
    return found;
}

void tst_Demonstration::theBudgetsStandWhereTheyWereTold_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<qint64>("appropriated");
    QTest::addColumn<qint64>("used");
    QTest::addColumn<qint64>("paid");
    constexpr qint64 million = 100'000'000;
    QTest::newRow("of 600 million 412 are committed, of them 268 paid")
        << u"SH"_s << 600 * million << 412 * million << 268 * million;
    QTest::newRow("96 % used") << u"SHD"_s << 100 * million << 96 * million << 58 * million;
    QTest::newRow("22 % used") << u"SHM"_s << 300 * million << 66 * million << 31 * million;
    QTest::newRow("the factory's") << u"SZ"_s << 500 * million << 283 * million << 171 * million;
}

void tst_Demonstration::theBudgetsStandWhereTheyWereTold()
{
    QFETCH(QString, prefix);
    QFETCH(qint64, appropriated);
    QFETCH(qint64, used);
    QFETCH(qint64, paid);
    const BudgetLine budget = line(prefix);
    QCOMPARE(budget.appropriated.fen(), appropriated);
    QCOMPARE((budget.appropriated - budget.available).fen(), used / Part);
    QCOMPARE(budget.paid.fen(), paid / Part);
    QVERIFY(budget.issued > Money());
}

/// What the office's queue holds; what was returned waits for its company.
std::vector<Application> tst_Demonstration::waiting() const
{
    std::vector<Application> found;
    for (const Application &application : m_applications) {
        const Stage stage = application.stage;
        if (stage == Stage::Submitted || stage == Stage::InReview || stage == Stage::Proposed
            || stage == Stage::Confirmed || stage == Stage::InNotice
            || (stage == Stage::Awarded && !application.voucher))
            found.push_back(application);
    }
    return found;
}

void tst_Demonstration::theOfficeHasTwentyFourCasesToDo()
{
    QCOMPARE(waiting().size(), 24U);
    int overdue = 0, dueToday = 0;
    std::map<Stage, int> byStage;
    for (const Application &application : waiting()) {
        ++byStage[application.stage];
        if (application.stage != Stage::InNotice || !application.due) // An objection stops the term.
            continue;
        const QDate due = *application.due; // The award's: the first working day after the notice.
        overdue += due < m_today ? 1 : 0;
        dueToday += due == m_today ? 1 : 0;
    }
    QCOMPARE(overdue, 3);
    QCOMPARE(dueToday, 5);
    QCOMPARE(byStage[Stage::Submitted], 8);
    QCOMPARE(byStage[Stage::InReview], 3);
    QCOMPARE(byStage[Stage::Proposed], 2);
    QCOMPARE(byStage[Stage::Confirmed], 1);
    QCOMPARE(byStage[Stage::InNotice], 9); // One is still running.
    QCOMPARE(byStage[Stage::Awarded], 1);
}

void tst_Demonstration::ofTheQueueSomeAreSpecial()
{
    std::set<Uuid> resubmitted;
    for (const TimelineEntry &entry : m_played->all<TimelineEntry>())
        if (entry.event == u"ResubmitApplication")
            resubmitted.insert(entry.subject);
    std::map<ProviderId, Provider> providers;
    for (const Provider &provider : m_played->all<Provider>())
        providers[provider.id] = provider;
    int again = 0, failing = 0, related = 0, duplicates = 0;
    for (const Application &application : waiting()) {
        again += resubmitted.contains(application.id.value) ? 1 : 0;
        failing += std::ranges::any_of(application.checks, [](const RuleCheck &check) {
            return check.type == RuleType::ContractLengthAtMost && check.outcome == CheckOutcome::NeedsReview;
        }) ? 1 : 0;
        related += sharedDigests(m_companies.at(application.company), providers.at(*application.provider)) > 0 ? 1 : 0;
        duplicates += std::ranges::any_of(m_applications, [&](const Application &other) {
            return other.place != application.place && shareContract(application, other);
        }) ? 1 : 0;
    }
    QCOMPARE(again, 4);
    QCOMPARE(failing, 2);
    QCOMPARE(related, 1);
    QCOMPARE(duplicates, 1);
}

void tst_Demonstration::eachPlaceHasAWindowOfEachKind()
{
    std::map<PlaceCode, std::set<WindowState>> states;
    for (const auto &[prefix, programme] : m_programmes) {
        for (const DateWindow &window : programme.windows)
            states[programme.place].insert(window.to < m_today ? WindowState::Past
                    : window.from > m_today                    ? WindowState::Coming
                                                               : WindowState::Open);
    }
    QCOMPARE(states.size(), 5U); // Two places take applications all the year.
    for (const auto &[place, found] : states)
        QVERIFY2(found.contains(WindowState::Open) && found.contains(WindowState::Past)
                && found.contains(WindowState::Coming),
            qPrintable(place.code));
    QCOMPARE(windowStatus(m_programmes.at(u"SZ"_s), m_today).state, WindowState::Open);
    QCOMPARE(windowStatus(m_programmes.at(u"SZM"_s), m_today).state, WindowState::Past);
    QCOMPARE(windowStatus(m_programmes.at(u"SZD"_s), m_today).state, WindowState::Coming);
}

void tst_Demonstration::theFactoryHasItsCases()
{
    const Company &factory = m_companies.at(companyOf(u"zhangwei"_s));
    QCOMPARE(factory.employees, 286);
    for (const Application &application : m_played->seenBy<Application>(u"zhangwei"_s)) {
        QCOMPARE(application.company, factory.id);
        QCOMPARE(application.place, factory.registeredIn);
    }
    QCOMPARE(applicationsOf(u"zhangwei"_s, Stage::InReview).size(), 1U);
    const auto returned = applicationsOf(u"zhangwei"_s, Stage::Returned);
    QCOMPARE(returned.size(), 1U);
    QCOMPARE(returned.front().corrections.size(), 3U);
    QVERIFY(m_today.daysTo(*returned.front().correctionDue) >= 5);
    const auto refused = applicationsOf(u"zhangwei"_s, Stage::Refused);
    QCOMPARE(refused.size(), 1U);
    QVERIFY(!refused.front().decision->text.isEmpty() && !refused.front().decision->reasonCode.isEmpty());
}

void tst_Demonstration::theFactoryHasItsDraft()
{
    const auto drafts = m_played->seenBy<Draft>(u"zhangwei"_s);
    QCOMPARE(drafts.size(), 1U);
    const Draft &draft = drafts.front();
    const Programme &programme = m_programmes.at(u"SZ"_s);
    QCOMPARE(draft.programme, programme.id);
    QCOMPARE(draft.contractAmount.fen(), 72'000'000);
    QCOMPARE(draft.materials.size(), 5U);
    QCOMPARE(programme.materials.size(), 7U);
    QCOMPARE(m_today.daysTo(*windowStatus(programme, m_today).closes), 6);
    QCOMPARE(shareOf(draft.contractAmount, coverFor(programme, ApplicantType::Enterprise)).fen(), 36'000'000);
    QCOMPARE(missingFields(programme, draft), (std::vector<QString>{ u"materials/"_s + programme.materials[5].kind,
                                                  u"materials/"_s + programme.materials[6].kind, u"declared"_s }));
}

void tst_Demonstration::theFactoryHasItsVouchers()
{
    const auto vouchers = m_played->seenBy<Voucher>(u"zhangwei"_s);
    QCOMPARE(vouchers.size(), 2U);
    Money left, soon;
    for (const Voucher &voucher : vouchers) {
        left += voucher.left;
        if (m_today.daysTo(voucher.validTo) == 40)
            soon += voucher.left;
    }
    QCOMPARE(left.fen(), 42'600'000);
    QCOMPARE(soon.fen(), 12'400'000);
    // From 60,000 to 190,000 a month, each bill larger than the one before.
    std::map<QDate, Money> bills;
    for (const Redemption &redemption : m_played->seenBy<Redemption>(u"zhangwei"_s))
        bills[redemption.period.to] = redemption.cost;
    QCOMPARE(bills.size(), 11U);
    QCOMPARE(bills.begin()->second.fen(), 6'000'000);
    QCOMPARE(bills.rbegin()->second.fen(), 19'000'000);
    Money before;
    for (const auto &[period, cost] : bills)
        QVERIFY(std::exchange(before, cost) < cost);
}

void tst_Demonstration::theOthersOfTheCastHaveTheirs()
{
    const auto institute = m_played->seenBy<Voucher>(u"liuyang"_s);
    QCOMPARE(institute.size(), 1U);
    QCOMPARE(m_companies.at(companyOf(u"liuyang"_s)).type, ApplicantType::ResearchInstitute);
    QVERIFY(institute.front().left > Money());

    const auto claims = m_played->seenBy<Redemption>(u"zhaoqiang"_s);
    const auto under = std::ranges::find(claims, RedemptionState::Held, &Redemption::state);
    QVERIFY(under != claims.end());
    QCOMPARE(under->shares.size(), 2U);
    QVERIFY(under->shares[0].amount > Money() && under->shares[1].amount > Money());
    QVERIFY(under->shares[0].payer != under->shares[1].payer);

    // The sole trader's form is full, and shows the rule that keeps it out.
    QVERIFY(m_played->seenBy<Application>(u"chenxiao"_s).empty());
    const auto drafts = m_played->seenBy<Draft>(u"chenxiao"_s);
    QCOMPARE(drafts.size(), 1U);
    const Programme &programme = m_programmes.at(u"SH"_s);
    const Company &trader = m_companies.at(companyOf(u"chenxiao"_s));
    QCOMPARE(drafts.front().step, 3);
    QCOMPARE(missingFields(programme, drafts.front()), std::vector<QString>{ u"declared"_s });
    const auto checks = checkRules(programme, { .form = drafts.front(), .company = &trader, .today = m_today });
    QCOMPARE(checks.front().type, RuleType::ApplicantTypeAllowed);
    QCOMPARE(checks.front().outcome, CheckOutcome::Failed);
}

void tst_Demonstration::everyPageOfTheCastHasSomethingToShow()
{
    // The office: every part of the queue, the year's money of every programme, rule sets, vouchers, histories.
    for (const QString &login : { u"limin"_s, u"wangjianguo"_s, u"chenli"_s, u"zhouning"_s }) {
        std::map<Stage, int> stages;
        for (const Application &application : m_played->seenBy<Application>(login))
            stages[application.stage] += application.stage == Stage::Awarded && application.voucher ? 0 : 1;
        for (const Stage stage : enumValues<Stage>())
            QVERIFY2(stages[stage] > 0, qPrintable(login + u' ' + enumText(stage)));
        std::map<ProgrammeId, Money> paid;
        for (const BudgetLine &budget : m_played->seenBy<BudgetLine>(login))
            if (budget.year == m_today.year() && !budget.paid.isZero())
                paid[budget.programme] += budget.paid;
        QCOMPARE(paid.size(), m_programmes.size());
    }
    const auto vouchers = m_played->all<Voucher>();
    for (const VoucherState state : { VoucherState::Bound, VoucherState::PartlyUsed, VoucherState::UsedUp })
        QVERIFY2(std::ranges::count(vouchers, state, &Voucher::state) > 0, qPrintable(enumText(state)));
    const auto redemptions = m_played->all<Redemption>();
    for (const RedemptionState state : { RedemptionState::Held, RedemptionState::Confirmed, RedemptionState::Approved,
             RedemptionState::Settled })
        QVERIFY2(std::ranges::count(redemptions, state, &Redemption::state) > 0,
            qPrintable(enumText(state)));
    const auto batches = m_played->seenBy<Settlement>(u"heyun"_s); // Made by another, so that this one may release them.
    QVERIFY(!batches.empty());
    for (const Settlement &batch : batches) {
        QCOMPARE(batch.state, SettlementState::Made);
        QCOMPARE(batch.madeByName, u"王芳"_s);
    }
    for (const auto &[prefix, programme] : m_programmes)
        QVERIFY2(std::ranges::count(m_applications, programme.id, &Application::programme) >= 100 / Part,
            qPrintable(prefix));
    // The companies: their applications, vouchers with a history, programmes of every place.
    for (const QString &login : { u"zhangwei"_s, u"liuyang"_s, u"zhaoqiang"_s }) {
        QCOMPARE(m_played->seenBy<Programme>(login).size(), m_programmes.size());
        QVERIFY(!m_played->seenBy<Application>(login).empty());
        const auto history = m_played->seenBy<TimelineEntry>(login);
        for (const Voucher &voucher : m_played->seenBy<Voucher>(login))
            QVERIFY(std::ranges::count(history, voucher.id.value, &TimelineEntry::subject) > 1);
    }
}

/// Much of the west lies idle while the east is full; one origin is not declared, one is disputed, one price jumped.
void tst_Demonstration::theMarketIsAsUnevenAsItWasTold()
{
    const PlacementFacts facts = builtinPlacementFacts().value();
    const auto centres = m_played->all<DataCentre>();
    QCOMPARE(centres.size(), 24U);
    std::map<OriginDeclaration, int> origins;
    for (const DataCentre &centre : centres) {
        const auto hub = std::ranges::find(facts.hubs, centre.hub, &Hub::id);
        QVERIFY2(hub != facts.hubs.end(), qPrintable(centre.nameZh));
        QVERIFY2(centre.load.value >= (hub->west ? 2000 : 5500), qPrintable(centre.nameZh));
        QVERIFY2(centre.load.value <= (hub->west ? 3000 : 7000), qPrintable(centre.nameZh));
        QCOMPARE(centre.loadOn, m_today.addDays(-1));
        const auto answered = std::ranges::count_if(centre.declarations, [](const OriginStatement &each) { return each.answeredAt.has_value(); });
        QVERIFY(centre.demonstration && centre.version == 2 + qint32(centre.declarations.size()) + answered);
        ++origins[centre.origin];
    }
    QCOMPARE(origins[OriginDeclaration::Undeclared], 1);
    QCOMPARE(origins[OriginDeclaration::Disputed], 1);
    std::set<ProviderId> providers;
    int jumps = 0, coming = 0;
    for (const Offer &offer : m_played->all<Offer>()) {
        providers.insert(offer.provider);
        QVERIFY(offer.demonstration && priceOn(offer, m_today));
        QVERIFY(std::ranges::find(facts.accelerators, offer.accelerator, &Accelerator::id) != facts.accelerators.end());
        for (const OfferPrice &price : offer.prices)
            jumps += price.jump;
        coming += nextPrice(offer, m_today) != nullptr;
    }
    QCOMPARE(providers.size(), 12U);
    QCOMPARE(jumps, 1);
    QCOMPARE(coming, 1);
}

void tst_Demonstration::theCastLearnsAndAsks()
{
    const LearningContent content = builtinLearning().value();
    int completed = 0, waiting = 0, answered = 0;
    const std::vector<PlaceCourse> own = m_played->all<PlaceCourse>();
    const std::vector<PlaceExpert> advisers = m_played->all<PlaceExpert>();
    QVERIFY(own.size() >= 2 && advisers.size() >= 2); // Offices add to the catalogue.
    for (const Enrolment &enrolment : m_played->all<Enrolment>()) {
        QVERIFY(findCourse(catalogueOf(content, own, advisers, enrolment.place), enrolment.course));
        completed += enrolment.state == EnrolmentState::Completed;
    }
    for (const HelpRequest &request : m_played->all<HelpRequest>()) {
        QVERIFY(findExpert(catalogueOf(content, own, advisers, request.place), request.expert));
        waiting += request.state == HelpState::Open;
        answered += request.state == HelpState::Answered;
    }
    QVERIFY(completed >= 2 && waiting >= 2 && answered >= 1);
    QCOMPARE(m_played->seenBy<HelpRequest>(u"zhangwei"_s).size(), 2U);
    QVERIFY(m_played->seenBy<HelpRequest>(u"chenxiao"_s).empty()); // Another's questions are none of theirs.
}

void tst_Demonstration::onlyTheCastSignsIn()
{
    SignInRequest request;
    request.devicePublicKey = QString::fromLatin1(QByteArray(32, 'k').toBase64());
    std::set<QString> waiting;
    for (const Registration &registration : m_played->all<Registration>())
        waiting.insert(registration.login);
    for (const auto &[login, password] : m_played->summary().passwords) {
        request.login = login;
        request.password = password;
        const auto opened = m_played->host().accounts().signIn(request);
        const bool waits = waiting.contains(login);
        QVERIFY2(waits ? !opened && opened.error().code == Errc::WrongState : opened.has_value(), qPrintable(login));
    }
    request.login = u"company001"_s;
    for (const QString &password : { QString(), u"company001"_s }) {
        request.password = password;
        const auto refused = m_played->host().accounts().signIn(request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::WrongPassword);
    }
    NewAccount again;
    again.login = u"company001"_s;
    again.personName = u"again"_s;
    again.password = u"a long password"_s;
    again.roles = { Role::CompanyUser };
    QCOMPARE(m_played->host().accounts().add(again).error().code, Errc::AlreadyExists);
}

void tst_Demonstration::anyOtherDayWillDo_data()
{
    QTest::addColumn<QDate>("today");
    QTest::newRow("within the spring festival") << QDate(2026, 2, 19);
    QTest::newRow("when the year has hardly begun") << QDate(2027, 1, 4);
}

void tst_Demonstration::anyOtherDayWillDo()
{
    QFETCH(QDate, today);
    Played played(today, { .companies = 60, .applications = 240 });
    QCOMPARE(played.summary().refusals, QStringList());
    QCOMPARE(verify(played.host().store())->differences, QStringList());
    Money left;
    for (const Voucher &voucher : played.seenBy<Voucher>(u"zhangwei"_s))
        left += voucher.left;
    QCOMPARE(left.fen(), 42'600'000);
}

QTEST_GUILESS_MAIN(tst_Demonstration)
#include "tst_demonstration.moc"
