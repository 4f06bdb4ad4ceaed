#include "core/registry/http/content_coding.h"

#include <zstd.h>
#ifdef CPV_HTTP_GZIP
#include <zlib.h>
#endif

#include <algorithm>
#include <memory>

namespace cpv {

namespace {

constexpr int ZstdLevel = 3;
constexpr int MaxWindowLog = 23;

struct AcceptedCoding {
    std::string name;
    bool refused = false;
};

/// "gzip;q=0" and "gzip; q=0.000" refuse; the other weights don't matter, since we choose.
AcceptedCoding acceptedCoding(std::string_view item)
{
    std::string text;
    for (const char c : item) {
        if (c != ' ' && c != '\t')
            text += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    const std::size_t semicolon = std::min(text.find(';'), text.size());
    const std::string parameter = text.substr(semicolon);
    const bool zero = parameter.rfind(";q=0", 0) == 0 && parameter.find_first_of("123456789") == std::string::npos;
    return { text.substr(0, semicolon), zero };
}

std::optional<std::string> zstdPacked(std::string_view body)
{
    std::string packed(ZSTD_compressBound(body.size()), '\0');
    const std::size_t size = ZSTD_compress(packed.data(), packed.size(), body.data(), body.size(), ZstdLevel);
    if (ZSTD_isError(size))
        return std::nullopt;
    packed.resize(size);
    return packed;
}

#ifdef CPV_HTTP_GZIP
std::optional<std::string> gzipPacked(std::string_view body)
{
    constexpr int gzipFormat = 15 + 16;
    constexpr std::size_t mostAtOnce = std::size_t(1) << 30; // zlib counts in unsigned int.
    z_stream stream {};
    if (body.size() > mostAtOnce
        || deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipFormat, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return std::nullopt;
    std::string packed(deflateBound(&stream, static_cast<uLong>(body.size())), '\0');
    std::string input(body); // zlib's interface wants writable bytes.
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int ended = deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    if (ended != Z_STREAM_END)
        return std::nullopt;
    return packed;
}
#endif

} // namespace

std::string_view codingName(ContentCoding coding)
{
    switch (coding) {
    case ContentCoding::Identity: return "identity";
    case ContentCoding::Gzip: return "gzip";
    case ContentCoding::Zstd: return "zstd";
    }
    return {};
}

ContentCoding chooseCoding(std::string_view acceptEncoding)
{
    ContentCoding best = ContentCoding::Identity;
    while (!acceptEncoding.empty()) {
        const std::size_t end = std::min(acceptEncoding.find(','), acceptEncoding.size());
        const AcceptedCoding item = acceptedCoding(acceptEncoding.substr(0, end));
        acceptEncoding.remove_prefix(std::min(end + 1, acceptEncoding.size()));
        if (item.refused)
            continue;
        if (item.name == "zstd")
            best = ContentCoding::Zstd;
#ifdef CPV_HTTP_GZIP
        if (item.name == "gzip")
            best = std::max(best, ContentCoding::Gzip);
#endif
    }
    return best;
}

bool isWorthCompressing(std::string_view contentType)
{
    const std::string_view type = contentType.substr(0, contentType.find(';'));
    return type.substr(0, 5) == "text/" || type.ends_with("json") || type.ends_with("xml");
}

std::optional<std::string> compressed(std::string_view body, ContentCoding coding)
{
    switch (coding) {
    case ContentCoding::Identity: return std::nullopt;
    case ContentCoding::Zstd: return zstdPacked(body);
    case ContentCoding::Gzip:
#ifdef CPV_HTTP_GZIP
        return gzipPacked(body);
#else
        return std::nullopt;
#endif
    }
    return std::nullopt;
}

tl::expected<std::string, UnpackError> zstdUnpacked(std::string_view packed, std::uint64_t maxBytes)
{
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    if (!context || ZSTD_isError(ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, MaxWindowLog)))
        return tl::unexpected(UnpackError::Malformed);
    std::string chunk(ZSTD_DStreamOutSize(), '\0');
    std::string unpacked;
    ZSTD_inBuffer input { packed.data(), packed.size(), 0 };
    std::size_t expectsMore = 1;
    bool chunkWasFull = false;
    while (input.pos < input.size || chunkWasFull) {
        ZSTD_outBuffer output { chunk.data(), chunk.size(), 0 };
        expectsMore = ZSTD_decompressStream(context.get(), &output, &input);
        if (ZSTD_isError(expectsMore))
            return tl::unexpected(UnpackError::Malformed);
        if (output.pos > maxBytes - unpacked.size())
            return tl::unexpected(UnpackError::TooLarge);
        unpacked.append(chunk.data(), output.pos);
        chunkWasFull = output.pos == output.size && expectsMore != 0;
    }
    if (expectsMore != 0) // Cut in the middle of a frame.
        return tl::unexpected(UnpackError::Malformed);
    return unpacked;
}

} // namespace cpv
