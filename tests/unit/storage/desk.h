#pragma once

#include "tests/unit/storage/profile_desk.h"

namespace cpv {

using namespace Qt::StringLiterals;

/// Anybody's desk.
class Desk : public ProfileDesk {
public:
    SessionInfo signIn(AccountId account)
    {
        remote.sessions.push_back(opened(account));
        const SessionInfo info
            = must(waited(use.session.signIn({ bench.city.get<Account>(account).login, u"password"_s })));
        if (account != bench.me)
            onWriter([&] { bench.startOverFor(account); });
        return info;
    }
    /// What the registry knows comes down.
    void sync()
    {
        onWriter([&] { bench.sync(); });
    }
};

} // namespace cpv
