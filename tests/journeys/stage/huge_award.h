#pragma once

#include "tests/journeys/stage/raw_device.h"

#include <QHash>

namespace cpv::journey {

/// Where people of an office sign in, and with what.
struct Office {
    QUrl registry;
    QHash<QString, QString> passwords;
    PlaceCode place;
};

/// An application of which a district's half is more than any district has, like `model` otherwise. Played without windows
/// up to the last confirmation, which is the scene's; `clerk` accepts it. Trouble where the registry says no before.
Application proposeHugeAward(const Office &office, const Application &model, RawDevice &clerk);

} // namespace cpv::journey
