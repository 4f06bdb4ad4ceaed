#include "ui/admin/pages.h"

#include "core/usecases/use_cases.h"
#include "ui/admin/budget_page.h"
#include "ui/admin/centres_page.h"
#include "ui/admin/demo_clock_page.h"
#include "ui/admin/learning_desk_page.h"
#include "ui/admin/queue_page.h"
#include "ui/admin/redemption_review_page.h"
#include "ui/admin/registrations_page.h"
#include "ui/admin/review_page.h"
#include "ui/admin/rule_sets_page.h"
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
    static QString programmes() { return tr("Programmes"); }
    static QString centres() { return tr("Data centres"); }
    static QString learning() { return tr("Courses and advice"); }
    static QString registrations() { return tr("Registrations"); }
    static QString review() { return tr("Review"); }
    static QString redemptions() { return tr("Redemptions"); }
    static QString redemption() { return tr("Redemption"); }
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
            .reader = RedemptionReader::Office};
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

bool paysOnly(const Account &account) { return hasRole(account, Role::Finance) && !handlesCases(account); }

}

std::vector<PageEntry> adminPages(UseCases &useCases)
{
    std::vector<PageEntry> pages {
        {u"queue"_s, u"inbox"_s, &AdminPages::queue, maker<QueuePage>(useCases)},
        {u"budget"_s, u"coin"_s, &AdminPages::budget, maker<BudgetPage>(useCases)},
        {u"redemptions"_s, u"receipt"_s, &AdminPages::redemptions,
            [&useCases](QWidget *parent) { return new RedemptionsPage(useCases, AdminPages::redemptionParts(), parent); }},
        {u"programmes"_s, u"building-bank"_s, &AdminPages::programmes, maker<RuleSetsPage>(useCases)},
        {u"centres"_s, u"server"_s, &AdminPages::centres, maker<CentresPage>(useCases)},
        {u"learning"_s, u"school"_s, &AdminPages::learning, maker<LearningDeskPage>(useCases)},
        {u"review"_s, u"gavel"_s, &AdminPages::review, maker<ReviewPage>(useCases), PageEntry::Place::Hidden, u"queue"_s},
        {u"redemption"_s, u"receipt"_s, &AdminPages::redemption, maker<RedemptionReviewPage>(useCases), PageEntry::Place::Hidden,
            u"redemptions"_s},
    };
    const auto &session = useCases.session.current();
    if (session && !handlesCases(session->account))
        pages.front().title = &AdminPages::applications;
    if (session && (hasRole(session->account, Role::Clerk) || hasRole(session->account, Role::SystemAdministrator)))
        pages.insert(pages.begin() + 3, {u"registrations"_s, u"building-factory"_s, &AdminPages::registrations, maker<RegistrationsPage>(useCases)});
    if (session && paysOnly(session->account)) // The page of one's own work is the first to be seen.
        std::rotate(pages.begin(), pages.begin() + 2, pages.begin() + 3);
    if (session && session->demonstration && !hasRole(session->account, Role::Auditor)) // Who looks on moves no clock.
        pages.push_back({u"demoClock"_s, u"clock"_s, &AdminPages::demoClock, maker<DemoClockPage>(useCases),
            PageEntry::Place::Footer});
    pages.push_back(accountPage(useCases));
    pages.push_back(deliveryPage(useCases, u"review"_s));
    pages.push_back(helpPage());
    return pages;
}

} // namespace cpv
