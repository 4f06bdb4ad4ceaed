#pragma once

#include "core/usecases/sync_status.h"
#include "ui/shell/page.h"

namespace cpv {

/// While the first records are on their way a page claims nothing of what there is. This reads it again once they are all here;
/// `isLoaded` is the page's own, and lives as long.
void readOnceFetched(Page &page, const SyncStatus &status, const bool &isLoaded);

} // namespace cpv
