#include "ui/sme/pages.h"

#include "core/usecases/use_cases.h"
#include "ui/common/account_page.h"
#include "ui/common/delivery_page.h"
#include "ui/common/help_page.h"
#include "ui/sme/applications_page.h"
#include "ui/sme/case_page.h"
#include "ui/sme/draft_page.h"
#include "ui/sme/learn_page.h"
#include "ui/sme/placement_page.h"
#include "ui/sme/programmes_page.h"
#include "ui/sme/redeem_detail_page.h"
#include "ui/sme/redeem_page.h"
#include "ui/sme/roi_page.h"
#include "ui/sme/usage_page.h"
#include "ui/sme/voucher_detail_page.h"
#include "ui/sme/vouchers_page.h"
#include "ui/sme/workbench_page.h"

#include <QCoreApplication>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class SmePages
{
    Q_DECLARE_TR_FUNCTIONS(cpv::SmePages)

public:
    using Place = PageEntry::Place; // Here, since a programme's place is a Place as well.
    static std::vector<PageEntry> all(UseCases &useCases);
    static QString home() { return tr("Workbench"); }
    static QString programmes() { return tr("Find a programme"); }
    static QString applications() { return tr("Applications"); }
    static QString vouchers() { return tr("My vouchers"); }
    static QString roi() { return tr("Project return"); }
    static QString usage() { return tr("Usage and invoices"); }
    static QString placement() { return tr("Where to run it"); }
    static QString learn() { return tr("Learn and get help"); }
    static QString draft() { return tr("Application form"); }
    static QString application() { return tr("Application"); }
    static QString voucher() { return tr("Voucher"); }
    static QString redeem() { return tr("Redeem"); }
    static QString redemption() { return tr("Redemption"); }
};

template <typename PageType> std::function<QWidget *(QWidget *)> maker(UseCases &useCases)
{
    return [&useCases](QWidget *parent) { return new PageType(useCases, parent); };
}

}

std::vector<PageEntry> SmePages::all(UseCases &useCases)
{
    return {
        {u"home"_s, u"home"_s, &SmePages::home, maker<WorkbenchPage>(useCases)},
        {u"programmes"_s, u"building-bank"_s, &SmePages::programmes, maker<ProgrammesPage>(useCases)},
        {u"applications"_s, u"file-text"_s, &SmePages::applications, maker<ApplicationsPage>(useCases)},
        {u"vouchers"_s, u"ticket"_s, &SmePages::vouchers, maker<VouchersPage>(useCases)},
        {u"roi"_s, u"trending-up"_s, &SmePages::roi, maker<RoiPage>(useCases)},
        {u"usage"_s, u"receipt"_s, &SmePages::usage, maker<UsagePage>(useCases)},
        {u"placement"_s, u"cpu"_s, &SmePages::placement, maker<PlacementPage>(useCases)},
        {u"draft"_s, u"edit"_s, &SmePages::draft, maker<DraftPage>(useCases), Place::Hidden},
        {u"application"_s, u"file-text"_s, &SmePages::application, maker<CasePage>(useCases), Place::Hidden},
        {u"voucher"_s, u"ticket"_s, &SmePages::voucher, maker<VoucherDetailPage>(useCases), Place::Hidden},
        {u"redeem"_s, u"receipt"_s, &SmePages::redeem, maker<RedeemPage>(useCases), Place::Hidden},
        {u"redemption"_s, u"receipt"_s, &SmePages::redemption, maker<RedeemDetailPage>(useCases), Place::Hidden},
        {u"learn"_s, u"users"_s, &SmePages::learn, maker<LearnPage>(useCases), Place::Footer},
        accountPage(useCases),
        deliveryPage(useCases, u"application"_s),
        helpPage(),
    };
}

std::vector<PageEntry> smePages(UseCases &useCases) { return SmePages::all(useCases); }

} // namespace cpv
