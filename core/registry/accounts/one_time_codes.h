#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace cpv {

/// How long somebody invited has to choose a password, and somebody whose password is reset.
constexpr std::chrono::hours InvitationLasts{ 7 * 24 };
constexpr std::chrono::hours ResetLasts{ 24 };

/// Ten characters that nobody confuses on paper or the telephone, as two groups: about fifty bits, against which the lock
/// of an account's attempts stands.
[[nodiscard]] Result<QString> makeCode();
/// As it was made, however it was typed.
QString tidyCode(const QString &typed);

} // namespace cpv
