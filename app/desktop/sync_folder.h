#pragma once

#include <QString>

namespace cpv {

/// Writes the names in a folder to the disk, as far as the system lets a program ask for it: after a power cut the files are
/// there under their names.
void syncFolder(const QString &folder);

} // namespace cpv
