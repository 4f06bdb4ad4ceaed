#pragma once

#include "core/registry/accounts/session.h"
#include "core/registry/commit/feed_bell.h"
#include "core/registry/store/store.h"

namespace cpv {

/// What a put of a draft came to: the draft as the registry holds it now, taken or not.
struct DraftOutcome {
    bool taken = false;
    Draft draft;
};

/// Forms not yet submitted: a company's own, outside the log, with optimistic versions.
class Drafts {
public:
    Drafts(Store &store, FeedBell &bell)
        : m_store(store)
        , m_bell(bell)
    {
    }

    /// `baseVersion` is the version the person edited; zero for a new draft. Not taken where another is there
    /// meanwhile. Errors: NotYours, WrongRole, WrongPlace.
    [[nodiscard]] Result<DraftOutcome> put(const Session &session, const Draft &draft, qint32 baseVersion);

private:
    Store &m_store;
    FeedBell &m_bell;
};

} // namespace cpv
