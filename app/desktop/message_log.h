#pragma once

#include <QStringList>

namespace cpv {

/// Keeps the last messages of this run in memory, for a report, and passes them on to where they went before. Qt has one
/// message handler for the whole process, so this is one, too. Any thread.
void keepMessages();
/// Oldest first, each with its time (UTC), its kind and its category.
QStringList keptMessages();

} // namespace cpv
