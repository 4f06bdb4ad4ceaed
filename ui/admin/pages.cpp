#include "ui/admin/pages.h"

#include "core/usecases/use_cases.h"
#include "ui/admin/account_events_page.h"
#include "ui/admin/accounts_page.h"
#include "ui/admin/awards_page.h"
#include "ui/admin/budget_page.h"
#include "ui/admin/catalogue_page.h"
#include "ui/admin/centres_page.h"
#include "ui/admin/dashboard_page.h"
#include "ui/admin/demo_clock_page.h"
#include "ui/admin/fairness_page.h"
#include "ui/admin/learning_desk_page.h"
#include "ui/admin/ledger_desk_page.h"
#include "ui/admin/listing_page.h"
#include "ui/admin/money_runs_page.h"
#include "ui/admin/network_page.h"
#include "ui/admin/notices_page.h"
#include "ui/admin/places_page.h"
#include "ui/admin/queue_page.h"
#include "ui/admin/redemption_review_page.h"
#include "ui/admin/registrations_page.h"
#include "ui/admin/review_page.h"
#include "ui/admin/review_pool_page.h"
#include "ui/admin/risk_page.h"
#include "ui/admin/rule_designer_page.h"
#include "ui/admin/rule_proposal_page.h"
#include "ui/admin/rule_sets_page.h"
#include "ui/admin/settlement_page.h"
#include "ui/admin/settlements_page.h"
#include "ui/admin/simulator_page.h"
#include "ui/common/account_page.h"
#include "ui/common/delivery_page.h"
#include "ui/common/help_page.h"
#include "ui/common/redemptions_page.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class AdminPages
{
    Q_DECLARE_TR_FUNCTIONS(AdminPages)

public:
    static QString queue() { return tr("To do"); }
    static QString applications() { return tr("All applications"); }
    static QString budget() { return tr("Budget"); }
    static QString dashboard() { return tr("Dashboard"); }
    static QString places() { return tr("Places side by side"); }
    static QString programmes() { return tr("Programmes"); }
    static QString ruleDesigner() { return tr("Rule designer"); }
    static QString ruleProposal() { return tr("Rule version"); }
    static QString simulator() { return tr("Programme simulator"); }
    static QString centres() { return tr("Data centres"); }
    static QString network() { return tr("Compute network"); }
    static QString providers() { return tr("Approved providers"); }
    static QString learning() { return tr("Courses and advice"); }
    static QString catalogue() { return tr("Course catalogue"); }
    static QString registrations() { return tr("Registrations"); }
    static QString accounts() { return tr("Accounts"); }
    static QString accountLog() { return tr("Account log"); }
    static QString experts() { return tr("Review experts"); }
    static QString awards() { return tr("Batch award"); }
    static QString notices() { return tr("Notices and objections"); }
    static QString review() { return tr("Review"); }
    static QString redemptions() { return tr("Redemptions"); }
    static QString redemption() { return tr("Redemption"); }
    static QString settlements() { return tr("Payment batches"); }
    static QString settlement() { return tr("Payment batch"); }
    static QString ledger() { return tr("Ledger"); }
    static QString moneyRuns() { return tr("Expiry and year end"); }
    static QString fairness() { return tr("Fairness report"); }
    static QString risk() { return tr("Risk desk"); }
    static QString demoClock() { return tr("Demonstration clock"); }

    static auto redemptionParts()
    {
        return RedemptionsPage::Parts {.name = u"redemptions"_s,
            .title = &AdminPages::redemptions,
            .emptyText = [] { return tr("Bills appear here by themselves: confirmed ones to approve, approved ones to pay."); },
            .views = {{.id = u"toApprove"_s, .text = [] { return tr("To approve"); }, .turn = RedemptionTurn::Approver},
                {.id = u"toSettle"_s, .text = [] { return tr("To settle"); }, .turn = RedemptionTurn::Payer, .isOnesOwn = &AdminPages::mayPay},
                {.id = u"atProvider"_s, .text = [] { return tr("At the provider"); }, .turn = RedemptionTurn::Provider},
                {.id = u"all"_s, .text = [] { return tr("All"); }}},
            .reader = RedemptionReader::Office,
            .payments = u"settlements"_s};
    }
    /// What somebody else approved: whoever approved it leaves it to a colleague, and finds own work among what is to approve.
    static bool mayPay(const Redemption &redemption, const Account &account)
    {
        return hasRole(account, Role::Finance) && redemption.approvedBy != account.id;
    }
};

template <typename PageType> std::function<QWidget *(QWidget *)> maker(UseCases &useCases)
{
    return [&useCases](QWidget *parent) { return new PageType(useCases, parent); };
}

/// Nothing waits for anybody else in the list of cases.
bool handlesCases(const Account &account)
{
    constexpr std::array ofCases {Role::Clerk, Role::Reviewer, Role::Approver};
    return std::ranges::any_of(ofCases, [&](Role role) { return hasRole(account, role); });
}

/// Whoever decides in the end, makes the rules or audits both.
bool seesFairness(const Account &account)
{
    constexpr std::array overseers {Role::Approver, Role::ProgrammeEditor, Role::Auditor};
    return std::ranges::any_of(overseers, [&](Role role) { return hasRole(account, role); });
}

/// A rail is taken in at a glance. What is too much for it becomes a tab beside the page it belongs to, what is opened least first.
void shortenRail(std::vector<PageEntry> &pages)
{
    const std::array<std::pair<QString, QString>, 4> lessOften {{{u"centres"_s, u"dashboard"_s}, {u"learning"_s, u"programmes"_s},
        {u"experts"_s, u"programmes"_s}, {u"redemptions"_s, u"budget"_s}}};
    for (const auto &[id, parent] : lessOften) {
        if (std::ranges::count(pages, PageEntry::Place::Rail, &PageEntry::place) <= ShellWindow::MaxRailEntries)
            return;
        const auto page = std::ranges::find(pages, id, &PageEntry::id);
        if (page->place != PageEntry::Place::Rail)
            continue; // It was nobody's to open from here.
        for (PageEntry &each : pages)
            if (each.parent == id)
                each.parent = parent;
        page->place = PageEntry::Place::Beside;
        page->parent = parent;
    }
}

/// Administrators keep the officials' accounts; whoever audits reads what happened to all of them.
void addAccountPages(std::vector<PageEntry> &pages, const Account &account, UseCases &useCases)
{
    const bool audits = hasRole(account, Role::AuditAdministrator);
    const bool administers = audits || hasRole(account, Role::SystemAdministrator) || hasRole(account, Role::SecurityAdministrator);
    if (administers)
        pages.insert(handlesCases(account) ? pages.begin() + 1 : pages.begin(),
            {u"accounts"_s, u"users"_s, &AdminPages::accounts, maker<AccountsPage>(useCases)});
    if (audits || hasRole(account, Role::Auditor))
        pages.push_back({u"accountLog"_s, u"history"_s, &AdminPages::accountLog, maker<AccountEventsPage>(useCases), PageEntry::Place::Beside,
            audits ? u"accounts"_s : u"fairness"_s});
}

bool paysOnly(const Account &account) { return hasRole(account, Role::Finance) && !handlesCases(account); }

}

std::vector<PageEntry> adminPages(UseCases &useCases)
{
    std::vector<PageEntry> pages {
        {u"queue"_s, u"inbox"_s, &AdminPages::queue, maker<QueuePage>(useCases)},
        {u"budget"_s, u"coin"_s, &AdminPages::budget, maker<BudgetPage>(useCases)},
        {u"redemptions"_s, u"receipt"_s, &AdminPages::redemptions,
            [&useCases](QWidget *parent) { return new RedemptionsPage(useCases, AdminPages::redemptionParts(), parent); }},
        {u"dashboard"_s, u"chart-bar"_s, &AdminPages::dashboard, maker<DashboardPage>(useCases)},
        {u"programmes"_s, u"building-bank"_s, &AdminPages::programmes, maker<RuleSetsPage>(useCases)},
        {u"centres"_s, u"server"_s, &AdminPages::centres, maker<CentresPage>(useCases)},
        {u"learning"_s, u"school"_s, &AdminPages::learning, maker<LearningDeskPage>(useCases)},
        {u"catalogue"_s, u"school"_s, &AdminPages::catalogue, maker<CataloguePage>(useCases), PageEntry::Place::Beside, u"learning"_s},
        {u"network"_s, u"server"_s, &AdminPages::network, maker<NetworkPage>(useCases), PageEntry::Place::Beside, u"centres"_s},
        {u"providers"_s, u"list"_s, &AdminPages::providers, maker<ListingPage>(useCases), PageEntry::Place::Beside, u"centres"_s},
        {u"simulator"_s, u"building-bank"_s, &AdminPages::simulator, maker<SimulatorPage>(useCases), PageEntry::Place::Beside, u"programmes"_s},
        {u"ruleDesigner"_s, u"edit"_s, &AdminPages::ruleDesigner, maker<RuleDesignerPage>(useCases), PageEntry::Place::Hidden, u"programmes"_s},
        {u"ruleProposal"_s, u"building-bank"_s, &AdminPages::ruleProposal, maker<RuleProposalPage>(useCases), PageEntry::Place::Hidden, u"programmes"_s},
        {u"awards"_s, u"scale"_s, &AdminPages::awards, maker<AwardsPage>(useCases), PageEntry::Place::Beside, u"queue"_s},
        {u"notices"_s, u"speakerphone"_s, &AdminPages::notices, maker<NoticesPage>(useCases), PageEntry::Place::Beside, u"queue"_s},
        {u"review"_s, u"gavel"_s, &AdminPages::review, maker<ReviewPage>(useCases), PageEntry::Place::Hidden, u"queue"_s},
        {u"redemption"_s, u"receipt"_s, &AdminPages::redemption, maker<RedemptionReviewPage>(useCases), PageEntry::Place::Hidden,
            u"redemptions"_s},
        {u"settlements"_s, u"coin"_s, &AdminPages::settlements, maker<SettlementsPage>(useCases), PageEntry::Place::Beside, u"budget"_s},
        {u"settlement"_s, u"coin"_s, &AdminPages::settlement, maker<SettlementPage>(useCases), PageEntry::Place::Hidden, u"budget"_s},
        {u"ledger"_s, u"database"_s, &AdminPages::ledger, maker<LedgerDeskPage>(useCases), PageEntry::Place::Beside, u"budget"_s},
        {u"moneyRuns"_s, u"hourglass"_s, &AdminPages::moneyRuns, maker<MoneyRunsPage>(useCases), PageEntry::Place::Beside, u"budget"_s},
    };
    const auto &session = useCases.session.current();
    if (session && !handlesCases(session->account))
        pages.front().title = &AdminPages::applications;
    if (session && (hasRole(session->account, Role::Clerk) || hasRole(session->account, Role::SystemAdministrator)))
        pages.insert(pages.begin() + 3, {u"registrations"_s, u"building-factory"_s, &AdminPages::registrations, maker<RegistrationsPage>(useCases)});
    const bool listsExperts = session && (hasRole(session->account, Role::ProgrammeEditor) || hasRole(session->account, Role::Auditor));
    pages.push_back({u"experts"_s, u"scale"_s, &AdminPages::experts, maker<ReviewPoolPage>(useCases),
        listsExperts ? PageEntry::Place::Rail : PageEntry::Place::Hidden, u"programmes"_s});
    if (session && seesFairness(session->account))
        pages.push_back({u"fairness"_s, u"eye"_s, &AdminPages::fairness, maker<FairnessPage>(useCases)});
    if (session && (seesFairness(session->account) || hasRole(session->account, Role::Reviewer)))
        pages.push_back({u"risk"_s, u"shield"_s, &AdminPages::risk, maker<RiskPage>(useCases),
            seesFairness(session->account) ? PageEntry::Place::Beside : PageEntry::Place::Rail,
            seesFairness(session->account) ? u"fairness"_s : QString()});
    if (session && paysOnly(session->account)) // The page of one's own work is the first to be seen.
        std::rotate(pages.begin(), pages.begin() + 2, pages.begin() + 3);
    if (session)
        addAccountPages(pages, session->account, useCases);
    shortenRail(pages);
    if (session && session->account.scope.size() > 1)
        pages.push_back({u"places"_s, u"chart-bar"_s, &AdminPages::places, maker<PlacesPage>(useCases), PageEntry::Place::Beside, u"dashboard"_s});
    if (session && session->demonstration && !hasRole(session->account, Role::Auditor)) // Who looks on moves no clock.
        pages.push_back({u"demoClock"_s, u"clock"_s, &AdminPages::demoClock, maker<DemoClockPage>(useCases),
            PageEntry::Place::Footer});
    pages.push_back(accountPage(useCases));
    pages.push_back(deliveryPage(useCases, u"review"_s));
    pages.push_back(helpPage());
    return pages;
}

} // namespace cpv
