#include "ui/common/first_fetch.h"

#include "ui/models/error_text.h"
#include "ui/widgets/notice.h"

namespace cpv {

FirstFetch::FirstFetch(Page &page, const SyncStatus &status)
    : m_status(status)
{
    QObject::connect(&status, &SyncStatus::changed, &page, [this, &page] {
        if (page.isVisible() && !m_isLoaded && !m_status.facts().firstFetch)
            page.refresh();
    });
}

bool FirstFetch::acceptsUnless(const Error *error, Skeleton &skeleton, Notice &notice)
{
    if (!error && !m_isLoaded && m_status.facts().firstFetch)
        return false; // What is still on its way isn't nothing.
    skeleton.hide();
    if (error) {
        const ErrorWords words = errorWords(*error);
        notice.showRetry(words.title, words.advice);
        return false;
    }
    notice.endRetry();
    m_isLoaded = true;
    return true;
}

} // namespace cpv
