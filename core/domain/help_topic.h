#pragma once

#include "core/base/describe.h"

#include <QString>

#include <vector>

namespace cpv {

/// What a page is for and how it is used, in one language.
struct HelpText {
    QString purpose;
    std::vector<QString> steps;
};
BOOST_DESCRIBE_STRUCT(HelpText, (), (purpose, steps))

/// `page` is the shell's id, with "company/", "office/" or "provider/" before it where modes share one.
struct HelpTopic {
    QString page;
    HelpText zh, en;
};
BOOST_DESCRIBE_STRUCT(HelpTopic, (), (page, zh, en))

} // namespace cpv
