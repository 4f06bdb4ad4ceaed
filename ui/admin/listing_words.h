#pragma once

#include "core/usecases/listings.h"
#include "ui/theme/tokens.h"

#include <QString>

/// What the pages of approved providers call things, in the language of the screen.
namespace cpv {

QString batchStateText(BatchState state);
Tone batchStateTone(BatchState state);
QString providerColumnText(ProviderColumn column);
QString providerFaultText(ProviderFault fault);
/// "2026-03-01 – 2026-12-31", or from when on.
QString batchDaysText(const ListingBatch &batch);
QString listedCountText(const ListingBatch &batch); ///< "8", or "7 of 8" where some were taken off.

} // namespace cpv
