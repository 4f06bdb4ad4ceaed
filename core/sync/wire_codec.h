#pragma once

#include "core/storage/command_codec.h"

namespace cpv {

/// core/protocol's codec for whoever opens a replica.
CommandCodec wireCodec();

} // namespace cpv
