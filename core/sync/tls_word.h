#pragma once

#include <QSslError>
#include <QString>

namespace cpv {

/// The stable word of Errc::Tls: expired, notYetValid, host, unknownIssuer, other. Only these lead to different advice.
QString tlsWord(QSslError::SslError error);

} // namespace cpv
