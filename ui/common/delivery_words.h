#pragma once

#include "core/usecases/sync_status.h"
#include "ui/theme/tokens.h"

namespace cpv {

/// The delivery's state in whole sentences: what is so, and what the person need or need not do.
struct DeliverySentence {
    Tone tone = Tone::Neutral;
    QString title;
    QString text;
};
DeliverySentence deliverySentence(const SyncStatus::Facts &facts);

} // namespace cpv
