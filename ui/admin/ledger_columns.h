#pragma once

#include "core/usecases/ledger.h"
#include "ui/lists/filter_panel.h"
#include "ui/lists/list_column.h"

namespace cpv {

QString bucketText(Bucket bucket);
std::vector<ListColumn<LedgerRow>> ledgerColumns();
std::vector<FilterField> ledgerFields();

} // namespace cpv
