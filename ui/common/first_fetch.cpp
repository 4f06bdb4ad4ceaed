#include "ui/common/first_fetch.h"

namespace cpv {

void readOnceFetched(Page &page, const SyncStatus &status, const bool &isLoaded)
{
    QObject::connect(&status, &SyncStatus::changed, &page, [&page, &status, &isLoaded] {
        if (page.isVisible() && !isLoaded && !status.facts().firstFetch)
            page.refresh();
    });
}

} // namespace cpv
