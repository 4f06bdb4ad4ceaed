#pragma once

#include "core/base/describe.h"

#include <QString>

namespace cpv {

BOOST_DEFINE_ENUM_CLASS(ProxyMode, System, None, Manual)

/// How this device reaches the registry. Host and port count for Manual only; an HTTP proxy that lets CONNECT through.
struct ProxyChoice {
    ProxyMode mode = ProxyMode::System;
    QString host;
    quint16 port = 0;

    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

} // namespace cpv
