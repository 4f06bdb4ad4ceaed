#include "ui/admin/pages.h"

#include "core/usecases/use_cases.h"
#include "ui/admin/budget_page.h"
#include "ui/admin/demo_clock_page.h"
#include "ui/admin/queue_page.h"
#include "ui/admin/review_page.h"
#include "ui/admin/rule_sets_page.h"
#include "ui/common/delivery_page.h"
#include "ui/common/help_page.h"

#include <QCoreApplication>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class AdminPages
{
    Q_DECLARE_TR_FUNCTIONS(AdminPages)

public:
    static QString queue() { return tr("To do"); }
    static QString budget() { return tr("Budget"); }
    static QString programmes() { return tr("Programmes"); }
    static QString review() { return tr("Review"); }
    static QString demoClock() { return tr("Demonstration clock"); }
};

template <typename PageType> std::function<QWidget *(QWidget *)> maker(UseCases &useCases)
{
    return [&useCases](QWidget *parent) { return new PageType(useCases, parent); };
}

}

std::vector<PageEntry> adminPages(UseCases &useCases)
{
    std::vector<PageEntry> pages {
        {u"queue"_s, u"inbox"_s, &AdminPages::queue, maker<QueuePage>(useCases)},
        {u"budget"_s, u"coin"_s, &AdminPages::budget, maker<BudgetPage>(useCases)},
        {u"programmes"_s, u"building-bank"_s, &AdminPages::programmes, maker<RuleSetsPage>(useCases)},
        {u"review"_s, u"gavel"_s, &AdminPages::review, maker<ReviewPage>(useCases), PageEntry::Place::Hidden},
    };
    if (useCases.session.current() && useCases.session.current()->demonstration)
        pages.push_back({u"demoClock"_s, u"clock"_s, &AdminPages::demoClock, maker<DemoClockPage>(useCases),
            PageEntry::Place::Footer});
    pages.push_back(deliveryPage(useCases));
    pages.push_back(helpPage());
    return pages;
}

} // namespace cpv
