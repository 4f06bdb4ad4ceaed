#pragma once

#include "core/registry/demo/demo_plan.h"

namespace cpv {

/// The experts' mornings: whoever was drawn scores, and locks before the award is to be proposed. Of cases that are still in review
/// by today, one has locked, one has begun and the others have not.
class DemoReviews {
public:
    DemoReviews(Store &store, DemoDesk &desk, const DemoData &data, const DemoPlan &plan);

    /// Draws among the acts of an hour.
    void look(const std::vector<DemoAct> &acts);
    bool areOpen() const { return !m_drawn.empty(); }
    /// For all that were drawn since the last time.
    [[nodiscard]] Result<std::vector<DemoAct>> scores();

private:
    void scorePanel(const ReviewPanel &panel, const ReviewCopy &copy, std::vector<DemoAct> &acts) const;

    Store &m_store;
    const DemoData &m_data;
    std::map<AccountId, QString> m_logins;
    std::set<ApplicationId> m_goOn; ///< Of which an award is proposed later.
    std::vector<ApplicationId> m_drawn;
};

} // namespace cpv
