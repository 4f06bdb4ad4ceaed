#pragma once

#include "core/domain/programme.h"
#include "core/registry/demo/demo_calendar.h"
#include "core/registry/demo/demo_data.h"
#include "core/registry/demo/demo_dice.h"

namespace cpv {

/// Days between the office's steps; the office works on working days only.
struct DemoPace {
    qint32 accept = 1, propose = 1, confirm = 1, publish = 1, award = 0, issue = 1;

    static DemoPace byChance(DemoDice &dice);
};

/// The days of a case's steps, as far as its fate lets it come. Each step has a day of its own, so that a day's acts can
/// go in any order.
struct DemoCourse {
    qint32 submit = 0;
    qint32 answer = 0; ///< Returned, refused, disregarded or withdrawn.
    qint32 afterwards = 0; ///< Of a return: resubmitted or lapsed.
    qint32 accept = 0;
    qint32 propose = 0;
    qint32 firstConfirm = 0; ///< Where two people confirm.
    qint32 commit = 0; ///< The last confirmation: the money's day.
    qint32 publish = 0;
    qint32 noticeTo = 0;
    qint32 award = 0;
    qint32 issue = 0;
    qint32 last = 0; ///< The last of its steps.
};

bool isAwarded(DemoFate fate);
/// `number` counts the companies from 1. Start-ups are about two years old at most, so that their cover depends on the day.
QDate foundedOn(const DemoCompany &company, size_t number, const DemoCalendar &calendar);
DemoCourse courseFrom(
    qint32 submit, DemoFate fate, const Programme &programme, const DemoCalendar &calendar, const DemoPace &pace);
/// The course of a case that is written down: at a brisk pace, from its own day or so much earlier that all of it has
/// happened by today.
DemoCourse courseOf(const DemoCase &told, const Programme &programme, const DemoCalendar &calendar);

/// What becomes of a bill; days after yesterday haven't come yet.
struct DemoBillCourse {
    qint32 request = 0;
    qint32 confirm = 0; ///< By the provider; none for a claim of a pay-first award.
    qint32 approve = 0;
    qint32 settle = 0;

    bool isSettled() const { return settle < 0; }
};
DemoBillCourse courseOf(const DemoBill &bill, const DemoCalendar &calendar);

} // namespace cpv
