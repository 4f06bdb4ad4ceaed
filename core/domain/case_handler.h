#pragma once

#include "core/base/clock.h"
#include "core/base/describe.h"
#include "core/base/place_code.h"
#include "core/domain/ids.h"

#include <optional>

namespace cpv {

/// Whose work a case is at the office, so that two people don't do it twice. It gives no right and takes none: what somebody may
/// decide is the role's matter, and a step on what has changed meanwhile is a Conflict whoever takes it.
struct CaseHandler {
    CaseHandlerId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    ApplicationId application;
    std::optional<AccountId> account; ///< Nobody's: it was laid back.
    QString name;
    AccountId givenBy; ///< Themselves, who took it.
    QString givenByName;
    Instant at {};

    static CaseHandlerId idOf(ApplicationId application);
};
BOOST_DESCRIBE_STRUCT(CaseHandler, (), (id, place, version, changedSeq, application, account, name, givenBy, givenByName, at))

struct Account;
/// Whether its roles are of those who work on cases, whatever their places.
bool canHandleCases(const Account &account);

/// Takes a case, hands it over or, without `to`, lays it back. `from` has it, as the person saw; somebody else is a Conflict.
struct HandCase {
    ApplicationId application;
    std::optional<AccountId> to;
    std::optional<AccountId> from;
};
BOOST_DESCRIBE_STRUCT(HandCase, (), (application, to, from))

} // namespace cpv
