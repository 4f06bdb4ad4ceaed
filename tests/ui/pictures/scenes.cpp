#include "tests/ui/pictures/scenes.h"

#include "app/desktop/page_sets.h"
#include "tests/support/fake_connection.h"
#include "tests/support/fake_data_folder.h"
#include "tests/ui/admin/accounts_office.h"
#include "tests/ui/admin/award_scene.h"
#include "tests/ui/admin/decisions_scene.h"
#include "tests/ui/admin/office_scene.h"
#include "tests/ui/admin/payments_scene.h"
#include "tests/ui/admin/panel_scene.h"
#include "tests/ui/pictures/accounts_scene.h"
#include "tests/ui/pictures/dashboard_scene.h"
#include "tests/ui/provider/bills_scene.h"
#include "tests/ui/sme/company_scene.h"
#include "tests/unit/storage/empty_desk.h"
#include "ui/common/held_question.h"
#include "ui/common/settings_page.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QtTest>

#include <algorithm>
#include <iterator>

namespace cpv::pictures {

using namespace Qt::StringLiterals;

namespace {

/// A scene's pages are those of the program, with the settings that its window adds.
struct DeskScene : Scene {
    FakeConnection connection;
    FakeDataFolder dataFolder;

    void setPages(Theme &theme, PageSet set, bool hasRail = true)
    {
        dataFolder.last = MoveOutcome {u"C:/Users/zhangwei/AppData/Roaming/compute-voucher-desk/profile"_s, dataFolder.folder()};
        set.pages.push_back(settingsPage({theme, connection, *use, dataFolder, [] { return Surroundings {}; }}, [](SettingsPage &) {}));
        for (PageEntry &page : set.pages)
            page.place = hasRail ? page.place : PageEntry::Place::Hidden;
        shell = std::make_unique<ShellWindow>(theme);
        shell->setPages(std::move(set.mode), std::move(set.pages));
    }
    PageSet ownPages() const { return pageSetFor(use->session.current()->account, *use); }
};

struct CompanyScene : DeskScene {
    Factory factory;
    CompanyCases cases = makeCompanyCases(factory);
    std::unique_ptr<HeldQuestion> question;

    explicit CompanyScene(Theme &theme)
    {
        use = &factory.use;
        setPages(theme, ownPages());
        shell->setUser(u"张伟"_s, u"深圳恒锐汽配"_s);
        shell->setDemonstration(true);
        question = std::make_unique<HeldQuestion>(factory.use, *shell);
        const auto application = [](ApplicationId id, const QString &name) { return Shot {u"application"_s, id.toText(), name}; };
        const auto draft = [](DraftId id, const QString &name) { return Shot {u"draft"_s, id.toText(), name}; };
        const auto window = [](Shot shot, const QString &button, const QString &name) {
            shot.opened = button;
            shot.window = name;
            return shot;
        };
        folder = u"company"_s;
        shots = {{u"home"_s}, {u"programmes"_s},
            {.page = u"programmes"_s, .name = u"misfits"_s, .opened = u"finderMisfitsToggle"_s}, {u"applications"_s}, {u"vouchers"_s}, {u"roi"_s}, {u"usage"_s},
            {u"voucher"_s, cases.voucher.toText()}, {u"redeem"_s, cases.voucher.toText()}, {u"placement"_s},
            {.page = u"placement"_s, .name = u"excluded"_s, .opened = u"placementExcludedToggle"_s},
            {u"learn"_s, u"check"_s}, {u"learn"_s, u"courses"_s, u"courses"_s}, {u"learn"_s, u"experts"_s, u"experts"_s},
            {u"redemption"_s, cases.redemption.toText()},
            window({u"redemption"_s, cases.redemption.toText(), u"cancel"_s}, u"redemptionCancel"_s, u"cancelQuestion"_s),
            application(cases.returned, u"returned"_s), application(cases.refused, u"refused"_s), application(cases.inReview, u"in-review"_s),
            window(application(cases.inReview, u"withdraw"_s), u"caseWithdraw"_s, u"withdrawQuestion"_s), application(cases.awarded, u"awarded"_s),
            window(application(cases.awarded, u"print"_s), u"receiptPrint"_s, u"receiptPreview"_s), draft(cases.programmeStep, u"1-programme"_s),
            draft(cases.contractStep, u"2-contract"_s),
            window(draft(cases.shared, u"2-versions"_s), u"draftHistoryButton"_s, u"draftHistory"_s), draft(cases.materialsStep, u"3-materials"_s),
            window(draft(cases.materialsStep, u"3-paper"_s), u"viewFile_"_s + cases.contractPaper.left(8), u"paperPreview"_s),
            window(draft(cases.materialsStep, u"3-sample"_s), u"sample_contract"_s, u"paperPreview"_s), draft(cases.submitStep, u"4-submit"_s),
            {.page = u"draft"_s, .argument = cases.shared.toText(), .name = u"5-colleague"_s, .seen = u"draftSteps"_s},
            draft(cases.correction, u"6-correction"_s), {u"delivery"_s}, {u"settings"_s},
            {.page = u"settings"_s, .name = u"connection"_s, .opened = u"settingsCheckConnection"_s}, {u"help"_s, u"draft"_s}, {u"account"_s},
            {.page = u"home"_s, .name = u"held"_s, .window = u"heldQuestion"_s, .act = [this] { question->askWhatIsLeft(); }}};
        fillAccounts(factory.remote.people, factory.use.session.current()->account.id);
        askForFacts(factory.city());
        factory.sync();
    }
};

struct OfficeScene : DeskScene {
    Office office;

    explicit OfficeScene(Theme &theme)
    {
        fillRegistrations(office.city());
        fillPayFirst(office.city());
        const ProgrammeProposalId proposal = fillProposal(office.city());
        const PanelScene panels = fillPanels(office.city());
        const ApplicationId application = fillOffice(office);
        fillDashboards(office.city());
        office.sync();
        fillAwards(office);
        fillAccounts(office.remote.people, office.use.session.current()->account.id);
        use = &office.use;
        setPages(theme, ownPages());
        shell->setUser(u"李敏"_s, u"上海市经济和信息化委员会"_s);
        shell->setDemonstration(true);
        folder = u"office"_s;
        const QString year = office.city().get<Application>(application).programme.toText(); // Of all cases there are.
        shots = {{u"queue"_s}, {.page = u"queue"_s, .name = u"filter"_s, .opened = u"queueFilter"_s}, {u"review"_s, application.toText()},
            {.page = u"review"_s, .argument = panels.complete.toText(), .name = u"experts"_s, .seen = u"panelCard"_s}, {u"experts"_s}, {u"budget"_s},
            {u"awards"_s}, {.page = u"awards"_s, .name = u"seal"_s, .opened = u"awardsSeal"_s, .seen = u"sealForm"_s}, {u"notices"_s, u"published"_s},
            {.page = u"notices"_s, .argument = u"objections"_s, .name = u"objections"_s},
            {u"dashboard"_s}, {.page = u"dashboard"_s, .name = u"charts"_s, .seen = u"dashboardDistrict"_s}, {u"places"_s},
            {.page = u"places"_s, .name = u"table"_s, .seen = u"placesTable"_s}, {u"programmes"_s}, {u"ruleDesigner"_s, QString(year + u"/basics"_s)},
            {u"ruleDesigner"_s, QString(year + u"/money"_s), u"money"_s}, {u"ruleDesigner"_s, QString(year + u"/who"_s), u"who"_s}, {u"ruleDesigner"_s, QString(year + u"/rules"_s), u"rules"_s},
            {u"ruleDesigner"_s, QString(year + u"/judging"_s), u"judging"_s}, {.page = u"ruleDesigner"_s, .argument = year, .name = u"proposing"_s, .seen = u"designProposing"_s}, {u"ruleProposal"_s, proposal.toText()}, {u"simulator"_s, year},
            {.page = u"simulator"_s, .argument = year, .name = u"compared"_s, .seen = u"simulatorSummary"_s}, {u"centres"_s}, {u"providers"_s, u"providers"_s},
            {.page = u"providers"_s, .argument = u"batches"_s, .name = u"batches"_s}, {u"network"_s},
            {.page = u"network"_s, .name = u"placed"_s, .opened = u"primaryAction"_s, .seen = u"networkAfter"_s}, {u"learning"_s},
            {.page = u"learning"_s, .name = u"outcomes"_s, .seen = u"learningEffect"_s}, {u"catalogue"_s},
            {.page = u"catalogue"_s, .name = u"form"_s, .opened = u"primaryAction"_s, .seen = u"courseForm"_s}, {u"demoClock"_s}, {u"delivery"_s}, {u"registrations"_s}, {u"account"_s},
            {u"help"_s, u"queue"_s}, {u"settings"_s}};
    }

    /// Higher rates from next month on, which another person has to publish.
    static ProgrammeProposalId fillProposal(City &city)
    {
        Programme rules = city.get<Programme>(city.programme.id);
        rules.payers.front().rate = {3500};
        rules.validityMonths = 18;
        rules.rules.push_back({.number = u"7.1"_s, .type = RuleType::NoOtherAid, .parameters = {}, .textZh = u"同一合同不得重复享受其他财政补贴。"_s,
            .textEn = u"No other public aid for the same contract."_s});
        const auto id = city.newId<ProgrammeProposalId>();
        if (!city.ask(city.editor, ProposeProgramme {id, rules, localDate(city.clock.now()).addMonths(1), u"沪经信规〔2026〕7号"_s, u"提高市级支持比例，延长使用期限。"_s}))
            qFatal("the version could not be proposed");
        return id;
    }
    /// More awards: a year to replay, and work to place.
    static void fillPayFirst(City &city)
    {
        for (const QString &payer : {u"990000"_s, u"990101"_s})
            city.grant(city.payFirst.id, payer, Money::fromYuan(600'000));
        for (int i = 0; i < 9; ++i)
            (void)city.confirmed(Money::fromYuan(40'000 + i * 35'000), city.payFirst.id);
    }
};

/// Bills, as their provider or as the finance office sees them.
struct BillsScene : DeskScene {
    Office office;
    const Bills bills;

    struct Person {
        AccountId account;
        QString login; ///< None of the program's own words.
    };
    BillsScene(Theme &theme, const QString &where, Person (*who)(const City &))
        : bills(fillBills(office, named(who(office.city()))))
    {
        use = &office.use;
        fillAccounts(office.remote.people, office.use.session.current()->account.id);
        setPages(theme, ownPages());
        shell->setDemonstration(true);
        folder = where;
        hasNews = false;
    }

private:
    AccountId named(const Person &person)
    {
        Account account = office.city().get<Account>(person.account);
        account.login = person.login;
        office.city().world.put(account);
        return person.account;
    }
};

struct ProviderScene : BillsScene {
    explicit ProviderScene(Theme &theme) : BillsScene(theme, u"provider"_s, [](const City &city) { return Person {city.providerUser, u"hechuan"_s}; })
    {
        shell->setUser(u"何川"_s, u"鹏城智算科技有限公司"_s);
        shots = {{u"redemptions"_s}, {u"redemption"_s, bills.held.toText()}, {u"bills"_s}, {u"offers"_s},
            {.page = u"offers"_s, .name = u"change"_s, .opened = u"offerChange"_s, .seen = u"offerForm"_s}, {u"origins"_s},
            {.page = u"origins"_s, .name = u"declare"_s, .opened = u"originsDeclare"_s, .seen = u"originForm"_s}, {u"account"_s}, {u"delivery"_s},
            {u"help"_s, u"provider/redemption"_s}, {u"settings"_s}};
    }
};

struct FinanceScene : BillsScene {
    explicit FinanceScene(Theme &theme) : BillsScene(theme, u"finance"_s, [](const City &city) { return Person {city.financeB, u"heyun"_s}; })
    {
        shell->setUser(u"贺云"_s, u"财政支付中心"_s);
        const Payments payments = fillPayments(office);
        office.sync();
        tellLedger(office);
        shots = {{u"redemptions"_s}, {u"redemption"_s, bills.approved.toText()}, {u"redemption"_s, bills.confirmed.toText(), u"to-approve"_s},
            {u"redemption"_s, bills.paid.toText(), u"paid"_s}, {u"queue"_s}, {u"budget"_s},
            {.page = u"budget"_s, .name = u"what-if"_s, .seen = u"budgetWhatIf"_s}, {u"settlements"_s},
            {u"settlement"_s, payments.made.toText()}, {u"settlement"_s, payments.released.toText(), u"released"_s},
            {u"settlement"_s, payments.answered.toText(), u"answered"_s},
            {.page = u"settlement"_s, .argument = payments.answered.toText(), .name = u"payments"_s, .seen = u"settlementLines"_s}, {u"ledger"_s},
            {.page = u"ledger"_s, .name = u"transfers"_s, .seen = u"ledgerTable"_s}, {u"moneyRuns"_s},
            {u"account"_s}, {u"delivery"_s}, {u"help"_s, u"office/redemption"_s}};
    }
};

struct ExpertScene : DeskScene {
    Office office;

    explicit ExpertScene(Theme &theme)
    {
        const PanelScene panels = fillPanels(office.city());
        office.signIn(panels.expert);
        office.sync();
        fillAccounts(office.remote.people, panels.expert);
        use = &office.use;
        setPages(theme, ownPages());
        shell->setUser(u"顾明远"_s, u"大学"_s);
        shell->setDemonstration(true);
        folder = u"expert"_s;
        hasNews = false;
        shots = {{u"scoring"_s}, {.page = u"scoring"_s, .name = u"interest"_s, .opened = u"interestOpen"_s, .seen = u"interestForm"_s}, {u"account"_s},
            {u"delivery"_s}, {u"help"_s, u"expert/scoring"_s}, {u"settings"_s}};
    }
};

/// Who decides in the end, over a year of decisions.
struct OversightScene : DeskScene {
    Office office;

    explicit OversightScene(Theme &theme)
    {
        fillDecisions(office.city());
        office.signIn(office.city().approverA);
        office.sync();
        fillAccounts(office.remote.people, office.use.session.current()->account.id);
        use = &office.use;
        setPages(theme, ownPages());
        shell->setUser(u"陈立"_s, u"深圳市工业和信息化局"_s);
        shell->setDemonstration(true);
        folder = u"oversight"_s;
        hasNews = false;
        shots = {{u"fairness"_s}, {.page = u"fairness"_s, .name = u"officials"_s, .seen = u"fairnessOfficialsWords"_s},
            {.page = u"fairness"_s, .name = u"pairs"_s, .seen = u"fairnessPairsWords"_s}, {.page = u"fairness"_s, .name = u"curve"_s, .seen = u"fairnessLorenzWords"_s},
            {u"risk"_s}, {.page = u"risk"_s, .name = u"checks"_s, .seen = u"riskChecks"_s}};
    }
};

/// Everything that any administrator and an auditor is offered, as nobody has it alone.
struct AdministratorScene : DeskScene {
    Office office;

    explicit AdministratorScene(Theme &theme)
    {
        signInAsAdministrator(office, {Role::SystemAdministrator, Role::SecurityAdministrator, Role::Auditor});
        fillOfficials(office, office.use.session.current()->account.id);
        fillAccounts(office.remote.people, office.use.session.current()->account.id);
        use = &office.use;
        setPages(theme, ownPages());
        shell->setUser(u"安全管理员"_s, u"信息安全处"_s);
        shell->setDemonstration(true);
        folder = u"administrator"_s;
        hasNews = false;
        const auto choose = [this](const QString &login) {
            auto *table = shell->findChild<TableView *>(u"accountsTable"_s);
            QTRY_VERIFY(table->model()->rowCount() > 0);
            for (int row = 0; row < table->model()->rowCount(); ++row)
                if (table->model()->index(row, 1).data().toString() == login)
                    table->selectRow(row);
        };
        shots = {{.page = u"accounts"_s, .act = [choose] { choose(u"limin"_s); }}, {.page = u"accounts"_s, .name = u"invite"_s, .opened = u"primaryAction"_s},
            {.page = u"accounts"_s, .name = u"change"_s, .act = [this, choose] { choose(u"wangfang"_s); press(u"accountChange"_s); }},
            {.page = u"accounts"_s, .name = u"close"_s, .act = [this, choose] { choose(u"qianjin"_s); press(u"accountClose"_s); }}, {u"accountLog"_s}};
    }
    void press(const QString &name) const { shell->findChild<QAbstractButton *>(name)->click(); }
};

struct VisitorScene : DeskScene {
    EmptyDesk desk;

    explicit VisitorScene(Theme &theme)
    {
        use = &desk.use;
        PageSet set = visitorsPageSet(desk.use, true);
        set.mode = [] { return QCoreApplication::translate("cpv::Desktop", "Not signed in"); };
        std::vector<PageEntry> before = newcomersPages(desk.use); // The first one is the one that is seen.
        std::ranges::move(before, std::inserter(set.pages, set.pages.begin()));
        setPages(theme, std::move(set), false);
        folder = u"visitor"_s;
        hasNews = false;
        shots = {{u"welcome"_s}, {u"programmes"_s}, {u"signIn"_s}, {u"signUp"_s}, {u"oneTimeCode"_s}, {u"settings"_s}, {u"help"_s, u"signIn"_s}};
    }
};

}

std::unique_ptr<Scene> visitorScene(Theme &theme) { return std::make_unique<VisitorScene>(theme); }
std::unique_ptr<Scene> companyScene(Theme &theme) { return std::make_unique<CompanyScene>(theme); }
std::unique_ptr<Scene> officeScene(Theme &theme) { return std::make_unique<OfficeScene>(theme); }
std::unique_ptr<Scene> providerScene(Theme &theme) { return std::make_unique<ProviderScene>(theme); }
std::unique_ptr<Scene> oversightScene(Theme &theme) { return std::make_unique<OversightScene>(theme); }
std::unique_ptr<Scene> expertScene(Theme &theme) { return std::make_unique<ExpertScene>(theme); }
std::unique_ptr<Scene> administratorScene(Theme &theme) { return std::make_unique<AdministratorScene>(theme); }
std::unique_ptr<Scene> financeScene(Theme &theme) { return std::make_unique<FinanceScene>(theme); }

void settle(ShellWindow &shell)
{
    const auto loading = [&shell] {
        const auto skeletons = shell.findChildren<Skeleton *>();
        return std::ranges::any_of(skeletons, [](const Skeleton *s) { return s->isVisible(); });
    };
    const auto places = [&shell] {
        QList<QRect> all;
        for (const QWidget *widget : shell.findChildren<QWidget *>())
            all.append(widget->geometry());
        return all;
    };
    QTRY_VERIFY(!loading());
    QList<QRect> before;
    for (int turn = 0; turn < 20 && before != places(); ++turn) {
        before = places();
        QTest::qWait(20);
    }
    QTRY_VERIFY(!loading());
}

QAbstractButton *open(ShellWindow &shell, const Shot &shot)
{
    shell.showPage(shot.page, shot.argument);
    if (!shot.window.isEmpty())
        settle(shell); // The button comes with what is loaded.
    auto *opener = shot.opened.isEmpty() ? nullptr : shell.findChild<QAbstractButton *>(shot.opened);
    if (!opener && !shot.opened.isEmpty())
        qFatal("no button %s", qPrintable(shot.opened));
    if (opener)
        opener->click();
    if (shot.act)
        shot.act();
    settle(shell);
    return opener;
}

} // namespace cpv::pictures
