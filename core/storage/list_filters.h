#pragma once

#include "core/storage/list_sql.h"

/// What each list asks and how it is ordered, in SQL.
namespace cpv {

ListOrder orderOf(ApplicationSort sort, bool descending);
ListOrder orderOf(VoucherSort sort, bool descending);
ListOrder orderOf(RedemptionSort sort, bool descending);

Result<ListFilter> filterOf(const ApplicationQuery &query, AccountId me);
Result<ListFilter> filterOf(const VoucherQuery &query);
Result<ListFilter> filterOf(const RedemptionQuery &query);

} // namespace cpv
