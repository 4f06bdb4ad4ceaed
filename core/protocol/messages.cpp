#include "core/protocol/messages.h"

namespace cpv {

WireError toWire(const Error &error)
{
    return {enumText(error.code), {error.arguments.begin(), error.arguments.end()}};
}

Error fromWire(const WireError &error)
{
    const std::optional<Errc> code = enumFromText<Errc>(error.code);
    return {code.value_or(Errc::Internal), QStringList(error.arguments.begin(), error.arguments.end()),
        code ? QString() : error.code};
}

} // namespace cpv
