#pragma once

#include <boost/describe/enum.hpp>

#include <optional>

/// The life of an application. A draft is a record of its own.
///
///     Submitted ─accept▶ InReview ─propose▶ Proposed ─confirm (last of 1–3)▶ Confirmed ─publish▶ InNotice ─award▶ Awarded ─close▶ Closed
///         │ ▲                │                 │                                                  │
///         │ └resubmit─ Returned ◀return        └─sendBack▶ InReview                               └─uphold▶ InReview
///         └disregard▶ Disregarded   └refuse▶ Refused
///
/// withdraw from Submitted … InNotice; lapse from Returned (correction overdue) and Awarded (not issued in time);
/// appeal from Refused and Disregarded, once, to InReview.
namespace cpv {

BOOST_DEFINE_ENUM_CLASS(Stage, Submitted, Returned, InReview, Proposed, Confirmed, InNotice, Awarded, Closed, Disregarded, Refused,
    Withdrawn, Lapsed)

enum class CaseEvent {
    Accept,
    Return,
    Resubmit,
    Disregard,
    Propose,
    Refuse,
    Confirm,
    SendBack,
    Publish,
    Uphold,
    Award,
    Close,
    Withdraw,
    Lapse,
    Appeal,
};

constexpr std::optional<Stage> next(Stage stage, CaseEvent event)
{
    const auto on = [event](CaseEvent expected, Stage then) { return event == expected ? std::optional(then) : std::nullopt; };
    const auto either = [](std::optional<Stage> first, std::optional<Stage> second) { return first ? first : second; };
    const auto withdrawn = on(CaseEvent::Withdraw, Stage::Withdrawn);
    switch (stage) { // No default: a new stage must not compile until it is placed here.
    case Stage::Submitted:
        if (event == CaseEvent::Return)
            return Stage::Returned;
        return either(either(on(CaseEvent::Accept, Stage::InReview), on(CaseEvent::Disregard, Stage::Disregarded)), withdrawn);
    case Stage::Returned:
        return either(either(on(CaseEvent::Resubmit, Stage::Submitted), on(CaseEvent::Lapse, Stage::Lapsed)), withdrawn);
    case Stage::InReview:
        if (event == CaseEvent::Return)
            return Stage::Returned;
        return either(either(on(CaseEvent::Propose, Stage::Proposed), on(CaseEvent::Refuse, Stage::Refused)), withdrawn);
    case Stage::Proposed:
        return either(either(on(CaseEvent::Confirm, Stage::Confirmed), on(CaseEvent::SendBack, Stage::InReview)), withdrawn);
    case Stage::Confirmed:
        return either(on(CaseEvent::Publish, Stage::InNotice), withdrawn);
    case Stage::InNotice:
        return either(either(on(CaseEvent::Award, Stage::Awarded), on(CaseEvent::Uphold, Stage::InReview)), withdrawn);
    case Stage::Awarded:
        return either(on(CaseEvent::Close, Stage::Closed), on(CaseEvent::Lapse, Stage::Lapsed));
    case Stage::Disregarded:
    case Stage::Refused:
        return on(CaseEvent::Appeal, Stage::InReview);
    case Stage::Closed:
    case Stage::Withdrawn:
    case Stage::Lapsed:
        return std::nullopt;
    }
    return std::nullopt;
}

static_assert(next(Stage::Submitted, CaseEvent::Accept) == Stage::InReview);
static_assert(!next(Stage::Submitted, CaseEvent::Confirm), "nothing skips the review");
static_assert(!next(Stage::Awarded, CaseEvent::Withdraw), "an award is given back by lapse or revocation");
static_assert(!next(Stage::Closed, CaseEvent::Appeal));

} // namespace cpv
