#include "app/desktop/page_sets.h"

#include "ui/admin/pages.h"
#include "ui/expert/pages.h"
#include "ui/provider/pages.h"
#include "ui/sme/pages.h"

#include <QCoreApplication>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class PageSets
{
    Q_DECLARE_TR_FUNCTIONS(PageSets)

public:
    static PageSet company(UseCases &useCases) { return {[] { return tr("For companies"); }, smePages(useCases)}; }
    static PageSet provider(UseCases &useCases) { return {[] { return tr("Provider"); }, providerPages(useCases)}; }
    static PageSet expert(UseCases &useCases) { return {[] { return tr("Review expert"); }, expertPages(useCases)}; }
    static PageSet office(UseCases &useCases) { return {[] { return tr("Administration"); }, adminPages(useCases)}; }
};

}

PageSet pageSetFor(const Account &account, UseCases &useCases)
{
    if (isOfficial(account))
        return PageSets::office(useCases);
    if (hasRole(account, Role::Expert))
        return PageSets::expert(useCases);
    return hasRole(account, Role::ProviderUser) ? PageSets::provider(useCases) : PageSets::company(useCases);
}

PageSet visitorsPageSet(UseCases &useCases, bool isSomebodys)
{
    PageSet set = PageSets::company(useCases);
    const QStringList openToAll {u"programmes"_s, u"help"_s};
    if (isSomebodys)
        std::erase_if(set.pages, [&](const PageEntry &page) { return !openToAll.contains(page.id); });
    return set;
}

} // namespace cpv
