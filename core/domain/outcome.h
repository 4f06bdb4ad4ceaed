#pragma once

#include "core/domain/voucher.h"

/// What a project came to, told by its company after it ran, to be held against the projection of its application.
namespace cpv {

/// What one month really moved.
struct ActualMonth {
    Money benefit; ///< What became worse instead is a cost.
    Money compute; ///< All of it, whoever paid.
    Money covered; ///< What the voucher paid of it.
    Money other;   ///< Other running cost.
    bool operator==(const ActualMonth &) const = default;
};
BOOST_DESCRIBE_STRUCT(ActualMonth, (), (benefit, compute, covered, other))

/// Figures as the company reports them; the first month is month 1 of the projection.
struct ActualFigures {
    Money capital;    ///< Spent once, before the first month.
    QDate firstMonth; ///< Its first day.
    std::vector<ActualMonth> months; ///< Without gaps.
    QString note;
    bool operator==(const ActualFigures &) const = default;
};
BOOST_DESCRIBE_STRUCT(ActualFigures, (), (capital, firstMonth, months, note))

/// One for each application. A later report replaces the figures; the registry's log keeps all of them.
struct Outcome : ActualFigures {
    OutcomeId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    ApplicationId application;
    CompanyId company;
    QString companyName;
    QString reportedBy;
    Instant reportedAt {};

    static OutcomeId idOf(ApplicationId application);
};
BOOST_DESCRIBE_STRUCT(Outcome, (ActualFigures),
    (id, place, version, changedSeq, application, company, companyName, reportedBy, reportedAt))

inline QDate firstOfMonth(QDate day) { return day.addDays(1 - day.day()); }

constexpr int LongestOutcomeNote = 2000;
/// A pay-first programme pays for months before its application.
constexpr int OutcomeMonthsBefore = 12;

/// Of figures told on a day about an application, whatever its state. Missing, OutOfRange {member, number of the month where
/// one is wrong}, TooEarly {last month that is over}, TooLong {member, longest}.
[[nodiscard]] Result<void> checkFigures(const ActualFigures &figures, const Application &application, QDate today);

/// Whether there is something to tell: the application said what it expects, and its voucher paid a bill or has ended.
/// Missing {projection}, WrongState {Outcome}.
[[nodiscard]] Result<void> mayReport(const Application &application, const Voucher *voucher);

} // namespace cpv
