#include "ui/expert/pages.h"

#include "ui/common/account_page.h"
#include "ui/common/delivery_page.h"
#include "ui/common/help_page.h"
#include "ui/expert/scoring_page.h"

#include <QCoreApplication>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class ExpertPages
{
    Q_DECLARE_TR_FUNCTIONS(ExpertPages)

public:
    static QString scoring() { return tr("Expert review"); }
};

}

std::vector<PageEntry> expertPages(UseCases &useCases)
{
    return {
        {u"scoring"_s, u"scale"_s, &ExpertPages::scoring, [&useCases](QWidget *parent) { return new ScoringPage(useCases, parent); }},
        accountPage(useCases),
        deliveryPage(useCases),
        helpPage(),
    };
}

} // namespace cpv
