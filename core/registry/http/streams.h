#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>

#include <type_traits>

namespace cpv {

using PlainStream = boost::asio::ip::tcp::socket;
using TlsStream = boost::asio::ssl::stream<boost::asio::ip::tcp::socket>;

template <typename Stream> inline constexpr bool IsTls = std::is_same_v<Stream, TlsStream>;

inline PlainStream &socketOf(PlainStream &stream)
{
    return stream;
}

inline PlainStream &socketOf(TlsStream &stream)
{
    return stream.next_layer();
}

} // namespace cpv
