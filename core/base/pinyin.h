#pragma once

#include <QString>

namespace cpv {

/// Pinyin initials of a name as people type them to find it: 恒锐汽配 gives "hrqp". Latin letters and digits stay, in lower case;
/// whatever else is there falls away. Characters with several readings are read as in names of companies and places.
///
/// The readings are a table of our own, since the initials become part of records: whoever replays a command, on any system and
/// with any library, must come to the same.
QString pinyinInitials(const QString &name);

/// Whether a name is meant by what was typed: a part of it, or its initials. A single letter must be the first, since any stands
/// in some initials.
bool isNamedBy(const QString &name, const QString &typed);

}
