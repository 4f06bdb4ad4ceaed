#pragma once

#include "core/domain/programme.h"

#include <QStringList>

namespace cpv {

/// As programmeFullName, in the order given. Programmes of one name are told apart by what differs: their place, way of paying,
/// year and version.
QStringList programmeNamesApart(const std::vector<Programme> &programmes);
/// A payer of this programme, which names its own place also where the program doesn't know that place.
QString payerOfProgramme(const QString &payer, const Programme &programme);

} // namespace cpv
