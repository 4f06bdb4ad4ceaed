#pragma once

#include "core/protocol/messages.h"
#include "core/registry/accounts/session.h"
#include "core/registry/store/store.h"

namespace cpv {

/// Pages of the places a person follows, each one consistent snapshot.
/// Errors: OutOfScope {place}, OutOfRange, Storage.
[[nodiscard]] Result<FeedAnswer> readFeed(Store &store, const FeedRequest &request, const Session &session);

/// Whether the answer says anything that the cursors did not hold already.
bool hasNews(const FeedAnswer &answer);

} // namespace cpv
