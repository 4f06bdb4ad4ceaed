#pragma once

#include "core/domain/decision_frame.h"
#include "core/domain/interest_path.h"

/// How a panel's seats are filled, for the decisions that fill or empty them.
namespace cpv {

PoolMember *memberOf(ReviewPool &pool, AccountId account);
ReviewSeat *seatOf(ReviewPanel &panel, AccountId account);
/// Whether somebody scores on it, or has.
bool isTaken(const ReviewSeat &seat);
/// One case less to score.
void lighten(ReviewPool &pool, AccountId account);

/// Draws seats of a panel and puts what comes of it: reviews, detected interests, loads and the list of who may see the copy.
class PanelDraw
{
public:
    PanelDraw(DecisionFrame &frame, const Application &application, ReviewPanel panel, ReviewCopy copy, ReviewPool pool);

    ReviewPanel &panel() { return m_panel; }
    ReviewCopy &copy() { return m_copy; }
    ReviewPool &pool() { return m_pool; }

    /// As many as are wanting, or as there are. Missing {"reviewers", drawn, wanted} where that is none.
    Result<void> fill();
    void put();

private:
    QString seed() const;
    void lookAround();
    std::optional<InterestType> gravestInterest(AccountId account) const;
    void noteInterest(const PoolMember &member, const std::optional<Party> &party, InterestParty whose);
    DrawBar barOf(const PoolMember &member);
    void seat(PoolMember &member);

    DecisionFrame &m_frame;
    const Application &m_application;
    ReviewPanel m_panel;
    ReviewCopy m_copy;
    ReviewPool m_pool;
    std::optional<Party> m_company;
    std::optional<Party> m_provider;
    std::vector<Party> m_around;
    std::vector<Interest> m_found;
};

} // namespace cpv
