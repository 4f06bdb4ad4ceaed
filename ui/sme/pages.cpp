#include "ui/sme/pages.h"

#include "ui/common/delivery_page.h"
#include "ui/sme/applications_page.h"
#include "ui/sme/case_page.h"
#include "ui/sme/draft_page.h"
#include "ui/sme/programmes_page.h"
#include "ui/sme/voucher_detail_page.h"
#include "ui/sme/vouchers_page.h"
#include "ui/sme/workbench_page.h"

#include <QCoreApplication>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::SmePages)
};

template <typename P> PageEntry entry(UseCases &useCases, const QString &id, const QString &icon, std::function<QString()> title,
    PageEntry::Place place = PageEntry::Place::Rail)
{
    return {id, icon, std::move(title), [&useCases](QWidget *parent) { return new P(useCases, parent); }, place};
}

} // namespace

std::vector<PageEntry> smePages(UseCases &useCases)
{
    return {
        entry<WorkbenchPage>(useCases, u"home"_s, u"home"_s, [] { return Words::tr("Workbench"); }),
        entry<FinderPage>(useCases, u"finder"_s, u"building-bank"_s, [] { return Words::tr("Find a programme"); }),
        entry<ApplicationsPage>(useCases, u"applications"_s, u"file-text"_s, [] { return Words::tr("My applications"); }),
        entry<VouchersPage>(useCases, u"vouchers"_s, u"ticket"_s, [] { return Words::tr("My vouchers"); }),
        entry<DraftPage>(useCases, u"draft"_s, u"edit"_s, [] { return Words::tr("New application"); }, PageEntry::Place::Hidden),
        entry<CasePage>(useCases, u"case"_s, u"file-text"_s, [] { return Words::tr("Application"); }, PageEntry::Place::Hidden),
        entry<VoucherDetailPage>(useCases, u"voucher"_s, u"ticket"_s, [] { return Words::tr("Voucher"); }, PageEntry::Place::Hidden),
        entry<DeliveryPage>(useCases, u"delivery"_s, u"cloud-upload"_s, [] { return Words::tr("Delivery"); }, PageEntry::Place::Hidden),
    };
}

} // namespace cpv
