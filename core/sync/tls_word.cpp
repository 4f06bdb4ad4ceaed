#include "core/sync/tls_word.h"

namespace cpv {

using namespace Qt::StringLiterals;

QString tlsWord(QSslError::SslError error)
{
    if (error == QSslError::CertificateExpired)
        return u"expired"_s;
    if (error == QSslError::CertificateNotYetValid)
        return u"notYetValid"_s;
    if (error == QSslError::HostNameMismatch)
        return u"host"_s;
    if (error == QSslError::SelfSignedCertificate || error == QSslError::SelfSignedCertificateInChain
        || error == QSslError::UnableToGetLocalIssuerCertificate || error == QSslError::CertificateUntrusted
        || error == QSslError::UnableToVerifyFirstCertificate || error == QSslError::UnableToGetIssuerCertificate)
        return u"unknownIssuer"_s;
    return u"other"_s;
}

} // namespace cpv
