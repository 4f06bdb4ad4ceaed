#include "core/registry/demo/demo_reviews.h"

#include <QCryptographicHash>

#include <algorithm>

namespace cpv {

namespace {

/// A byte of chance, the same in every play of the same ids.
quint8 chance(const Uuid &one, const QString &other)
{
    return static_cast<quint8>(
        QCryptographicHash::hash(one.toBytes() + other.toUtf8(), QCryptographicHash::Sha256).front());
}

/// Between half of the scale and all of it: nobody applies with nothing.
std::vector<CriterionScore> scoresOf(const Rubric &rubric, const Uuid &review)
{
    std::vector<CriterionScore> scores;
    for (const RubricCriterion &criterion : rubric.criteria) {
        const qint32 least = criterion.scale / 2;
        scores.push_back({ criterion.id, least + chance(review, criterion.id) % (criterion.scale - least + 1) });
    }
    return scores;
}

} // namespace

DemoReviews::DemoReviews(Store &store, DemoDesk &desk, const DemoData &data, const DemoPlan &plan)
    : m_store(store)
    , m_data(data)
{
    for (const DemoOfficial &member : data.officials)
        if (std::ranges::find(member.roles, Role::Expert) != member.roles.end())
            m_logins[desk.person(member.login).session.account.id] = member.login;
    for (const auto &[hour, acts] : plan)
        for (const DemoAct &act : acts)
            if (const auto *propose = std::get_if<ProposeAward>(&act.payload))
                m_goOn.insert(propose->application);
}

void DemoReviews::look(const std::vector<DemoAct> &acts)
{
    for (const DemoAct &act : acts)
        if (const auto *assign = std::get_if<AssignReviewers>(&act.payload))
            m_drawn.push_back(assign->application);
}

Result<std::vector<DemoAct>> DemoReviews::scores()
{
    std::vector<DemoAct> acts;
    CPV_CHECK(m_store.look([&](StoreView &view) {
        for (const ApplicationId id : m_drawn) {
            const auto panel = view.find<ReviewPanel>(ReviewPanel::idOf(id));
            if (const auto copy = panel ? view.find<ReviewCopy>(panel->copy) : std::nullopt)
                scorePanel(*panel, *copy, acts);
        }
    }));
    m_drawn.clear();
    return acts;
}

void DemoReviews::scorePanel(const ReviewPanel &panel, const ReviewCopy &copy, std::vector<DemoAct> &acts) const
{
    const bool goesOn = m_goOn.contains(panel.application);
    for (size_t i = 0; i < panel.seats.size(); ++i) {
        const ReviewSeat &seat = panel.seats[i];
        if (seat.state != SeatState::Scoring || (!goesOn && i > 1))
            continue;
        std::vector<CriterionScore> scores = scoresOf(copy.rubric, seat.review.value);
        const bool locks = goesOn || i == 0;
        if (!locks)
            scores.resize(scores.size() / 2);
        const size_t comment = chance(seat.review.value, QStringLiteral("comment")) % m_data.reviewComments.size();
        acts.push_back({ m_logins.at(seat.account), panel.place,
            ScoreReview{ seat.review, scores, locks ? m_data.reviewComments[comment] : QString(), locks } });
    }
}

} // namespace cpv
