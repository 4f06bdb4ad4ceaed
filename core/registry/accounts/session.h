#pragma once

#include "core/base/clock.h"
#include "core/domain/parties.h"

#include <QByteArray>

namespace cpv {

/// Who is speaking: looked up afresh with each request, so that what was disabled or revoked meanwhile is known.
struct Session {
    Account account;
    Device device;
    QByteArray tokenHash;
    Instant expires{};
};

} // namespace cpv
