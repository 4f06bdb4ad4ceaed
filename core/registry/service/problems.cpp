#include "core/registry/service/problems.h"

#include "core/base/describe.h"

#include <QLoggingCategory>

#include <algorithm>

namespace cpv {

Q_LOGGING_CATEGORY(serviceLog, "cpv.registry.service")

namespace {

/// What isn't named here is what a client sent and could send better: 400.
constexpr std::pair<Errc, int> Statuses[] = { { Errc::NotSignedIn, 401 }, { Errc::WrongPassword, 401 },
    { Errc::SessionExpired, 401 }, { Errc::AccountDisabled, 403 }, { Errc::WrongRole, 403 }, { Errc::OutOfScope, 403 },
    { Errc::NotYours, 403 }, { Errc::MakerIsChecker, 403 }, { Errc::BadSignature, 403 }, { Errc::UnknownDevice, 403 },
    { Errc::RevokedDevice, 403 }, { Errc::NotFound, 404 }, { Errc::AlreadyExists, 409 }, { Errc::WrongPlace, 409 },
    { Errc::IdReused, 409 }, { Errc::SequenceGap, 409 }, { Errc::WrongState, 409 }, { Errc::Conflict, 412 },
    { Errc::TooLarge, 413 }, { Errc::LockedOut, 429 }, { Errc::Storage, 500 }, { Errc::Internal, 500 },
    { Errc::Busy, 503 }, { Errc::Later, 503 }, { Errc::DiskFull, 507 } };

int statusOf(Errc code)
{
    const auto found = std::ranges::find(Statuses, code, &std::pair<Errc, int>::first);
    return found == std::end(Statuses) ? 400 : found->second;
}

} // namespace

ProblemDetails problemOf(const Error &error)
{
    const int status = statusOf(error.code);
    if (status >= 500 && !error.detail.isEmpty())
        qCWarning(serviceLog, "%ls: %ls", qUtf16Printable(enumText(error.code)), qUtf16Printable(error.detail));
    ProblemDetails problem;
    problem.status = status;
    problem.code = enumText(error.code).toStdString();
    for (const QString &argument : error.arguments)
        problem.arguments.push_back(argument.toStdString());
    if (status == 401)
        problem.headers.emplace_back("WWW-Authenticate", "Bearer");
    if (status == 503)
        problem.headers.emplace_back("Retry-After", "2");
    return problem;
}

} // namespace cpv
