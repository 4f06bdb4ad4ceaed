#pragma once

#include "tests/unit/storage/profile_desk.h"

namespace cpv {

/// An official's desk over a profile of its own, beside a city that is the registry. Pages get `use`; what the city does by
/// itself comes down with `sync`.
class Office : public ProfileDesk
{
public:
    void signIn(AccountId account);
    /// What waits goes up and is answered, what changed comes down, and pages hear of it.
    void sync();
    void sendHeld(); ///< What could still be undone, and all that waits.
    /// Done here, whether or not it was delivered; the command's id.
    CommandId perform(const Payload &payload);
};

} // namespace cpv
