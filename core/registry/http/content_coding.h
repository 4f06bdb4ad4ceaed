#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace cpv {

enum class ContentCoding { Identity, Gzip, Zstd };

[[nodiscard]] std::string_view codingName(ContentCoding coding);

/// The coding we would rather send of those an Accept-Encoding header allows: zstd, gzip, identity.
/// gzip is offered only in builds that found zlib.
[[nodiscard]] ContentCoding chooseCoding(std::string_view acceptEncoding);

/// Texts shrink; PDFs, images and archives have been compressed before.
[[nodiscard]] bool isWorthCompressing(std::string_view contentType);

/// Nothing if the library fails, or for Identity.
[[nodiscard]] std::optional<std::string> compressed(std::string_view body, ContentCoding coding);

enum class UnpackError { Malformed, TooLarge };

/// Undoes zstd. Never holds more than `maxBytes` of output and an 8 MiB window, whatever the frame promises.
[[nodiscard]] tl::expected<std::string, UnpackError> zstdUnpacked(std::string_view packed, std::uint64_t maxBytes);

} // namespace cpv
