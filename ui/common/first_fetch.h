#pragma once

#include "core/usecases/sync_status.h"
#include "ui/shell/page.h"

namespace cpv {

class Notice;
class Skeleton;

/// While the first records are on their way a page claims nothing of what there is; once they are all here it reads again.
/// One for a page, which it lives as long as.
class FirstFetch
{
public:
    FirstFetch(Page &page, const SyncStatus &status);

    bool isLoaded() const { return m_isLoaded; } ///< Once something that was read has been accepted.
    /// Whether the page now shows what it read. Otherwise it goes on waiting, or `notice` says why nothing could be read.
    template <typename T> bool accepts(const Result<T> &read, Skeleton &skeleton, Notice &notice)
    {
        return acceptsUnless(read ? nullptr : &read.error(), skeleton, notice);
    }

private:
    bool acceptsUnless(const Error *error, Skeleton &skeleton, Notice &notice);

    const SyncStatus &m_status;
    bool m_isLoaded = false;
};

} // namespace cpv
