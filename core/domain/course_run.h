#pragma once

#include "core/domain/learning.h"

namespace cpv {

/// A run of a course is a day or, without one, any time. How many enrolments of the person live in it: the registry's alone, since a
/// second seat is no use to anybody.
QString enrolmentCounter(AccountId account, const QString &course, std::optional<QDate> day);
/// That one, and the seats taken where there is a day.
std::vector<QString> runCounters(AccountId account, const QString &course, std::optional<QDate> day);
std::optional<QDate> dayOf(const std::optional<CourseSession> &session);

} // namespace cpv
