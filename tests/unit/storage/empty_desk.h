#pragma once

#include "tests/unit/storage/profile_desk.h"

namespace cpv {

/// On a device where nobody has signed in and that no registry has told anything yet.
class EmptyDesk : public ProfileDesk
{
public:
    EmptyDesk()
    {
        onWriter([this] { must(bench.replica->clearFor(city().auditor)); });
    }
};

} // namespace cpv
