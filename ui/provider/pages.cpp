#include "ui/provider/pages.h"

#include "ui/common/account_page.h"
#include "ui/common/delivery_page.h"
#include "ui/common/help_page.h"
#include "ui/common/redemptions_page.h"
#include "ui/provider/bill_page.h"
#include "ui/provider/offers_page.h"
#include "ui/provider/origins_page.h"

#include <QCoreApplication>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class ProviderPages
{
    Q_DECLARE_TR_FUNCTIONS(ProviderPages)

public:
    static QString redemptions() { return tr("Redemptions"); }
    static QString bills() { return tr("Bills"); }
    static QString offers() { return tr("My offers"); }
    static QString origins() { return tr("Origin of the cards"); }
    static QString redemption() { return tr("Redemption"); }

    static auto redemptionParts()
    {
        return RedemptionsPage::Parts {.name = u"redemptions"_s,
            .title = &ProviderPages::redemptions,
            .emptyText = [] { return tr("When a company redeems a voucher with you, its bill appears here for you to confirm."); },
            .views = {{.id = u"toConfirm"_s, .text = [] { return tr("To confirm"); }, .turn = RedemptionTurn::Provider},
                {.id = u"all"_s, .text = [] { return tr("All"); }}},
            .reader = RedemptionReader::Provider};
    }
    static auto billParts()
    {
        return RedemptionsPage::Parts {.name = u"bills"_s,
            .title = &ProviderPages::bills,
            .emptyText = [] { return tr("Bills that you have confirmed appear here, and when they were settled."); },
            .views = {{.id = u"confirmed"_s, .text = [] { return tr("Awaiting payment"); },
                          .states = {RedemptionState::Confirmed, RedemptionState::Approved}},
                {.id = u"settled"_s, .text = [] { return tr("Settled"); }, .states = {RedemptionState::Settled, RedemptionState::Reversed}}},
            .reader = RedemptionReader::Provider};
    }
};

}

std::vector<PageEntry> providerPages(UseCases &useCases)
{
    const auto list = [&useCases](const auto &parts) {
        return [&useCases, parts](QWidget *parent) { return new RedemptionsPage(useCases, parts(), parent); };
    };
    return {
        {u"redemptions"_s, u"inbox"_s, &ProviderPages::redemptions, list(&ProviderPages::redemptionParts)},
        {u"bills"_s, u"receipt"_s, &ProviderPages::bills, list(&ProviderPages::billParts)},
        {u"offers"_s, u"tag"_s, &ProviderPages::offers, [&useCases](QWidget *parent) { return new OffersPage(useCases, parent); }},
        {u"origins"_s, u"cpu"_s, &ProviderPages::origins, [&useCases](QWidget *parent) { return new OriginsPage(useCases, parent); },
            PageEntry::Place::Beside, u"offers"_s},
        {u"redemption"_s, u"receipt"_s, &ProviderPages::redemption, [&useCases](QWidget *parent) { return new BillPage(useCases, parent); },
            PageEntry::Place::Hidden, u"redemptions"_s},
        accountPage(useCases),
        deliveryPage(useCases),
        helpPage(),
    };
}

} // namespace cpv
