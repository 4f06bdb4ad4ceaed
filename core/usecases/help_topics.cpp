#include "core/usecases/help_topics.h"

#include "core/protocol/catalogue.h"

#include <algorithm>

namespace cpv {

std::optional<HelpTopic> helpTopic(const QString &page)
{
    const auto topics = builtinHelpTopics();
    if (!topics)
        return std::nullopt;
    for (const QString &id : {page, page.section(u'/', -1)}) {
        const auto found = std::ranges::find(*topics, id, &HelpTopic::page);
        if (found != topics->end())
            return *found;
    }
    return std::nullopt;
}

} // namespace cpv
