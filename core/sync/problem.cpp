#include "core/sync/problem.h"

#include "core/base/describe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

Errc codeOf(int status)
{
    switch (status) {
    case 400:
    case 431: return Errc::Malformed;
    case 401: return Errc::SessionExpired;
    case 403: return Errc::WrongRole;
    case 404: return Errc::NotFound;
    case 408: return Errc::Network;
    case 409:
    case 412: return Errc::Conflict;
    case 413: return Errc::TooLarge;
    case 429:
    case 502:
    case 503:
    case 504: return Errc::Busy;
    default: return status >= 500 ? Errc::Internal : Errc::Malformed;
    }
}

}

Error errorOf(int status, QByteArrayView body)
{
    Error error {codeOf(status), {}, u"HTTP %1"_s.arg(status)};
    const QJsonObject problem = QJsonDocument::fromJson(body.toByteArray()).object();
    if (const auto code = enumFromText<Errc>(problem["code"_L1].toString()))
        error.code = *code;
    for (const auto &argument : problem["arguments"_L1].toArray())
        error.arguments.append(argument.toVariant().toString());
    if (const QString detail = problem["detail"_L1].toString(); !detail.isEmpty())
        error.detail += u": "_s + detail;
    return error;
}

} // namespace cpv
