#pragma once

#include "core/domain/review.h"

/// How reviewers are drawn, so that anyone can draw again:
///
///     ticket of a candidate = SHA-256 of "seed/account", both as they are written
///
/// Free ones come before managed ones, then who has less to do, then the lower ticket. Where nobody is barred, the loads of any
/// two differ by at most one before and after.
namespace cpv {

QString drawTicket(const QString &seed, AccountId account);

/// At most `wanted`, in the order of their draw; fewer where there are no more.
std::vector<AccountId> drawReviewers(const QString &seed, const std::vector<DrawCandidate> &candidates, qint32 wanted);

} // namespace cpv
