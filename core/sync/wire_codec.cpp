#include "core/sync/wire_codec.h"

#include "core/protocol/command_codec.h"

namespace cpv {

CommandCodec wireCodec()
{
    return {.encode = &encode, .decode = &decodeCommand};
}

} // namespace cpv
