#pragma once

#include "core/base/result.h"

/// 统一社会信用代码, GB 32100-2015: 18 characters. 1 registering authority, 2 kind, 3–8 place (GB/T 2260), 9–17 organisation
/// code with its own GB 11714 check at 17, 18 check over the whole. The letters I, O, S, V and Z do not occur.
namespace cpv {

/// Refused with BadUscc; the arguments say why:
///   {"length", characters found}
///   {"character", position from 1, character}
///   {"organisationCheck", expected, found}   position 17
///   {"check", expected, found}               position 18
/// Takes the code as it stands in registers: no blanks, capital letters (`tidyUscc` makes it so).
[[nodiscard]] Result<void> checkUscc(QStringView code);

/// What people paste, made comparable: full-width to ASCII, blanks and hyphens dropped, capital letters.
QString tidyUscc(QStringView typed);

struct UsccParts {
    QString registration; ///< Positions 1–8.
    QString organisation; ///< Positions 9–16.
};
/// A valid code from its free positions, for demonstration data. Both parts have 8 characters of the alphabet.
QString usccFrom(const UsccParts &parts);

} // namespace cpv
