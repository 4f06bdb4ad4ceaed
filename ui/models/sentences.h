#pragma once

#include <QStringList>

namespace cpv {

/// Whole sentences one after the other: Chinese full stops carry their space within them. Empty ones are left out.
QString sentences(const QStringList &each);

} // namespace cpv
