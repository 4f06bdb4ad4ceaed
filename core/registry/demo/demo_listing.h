#pragma once

#include "core/registry/demo/demo_plan.h"

namespace cpv {

/// A provider that only a batch knows: nobody signs in for it.
struct DemoDescribed {
    QString code; ///< The first eight characters of its credit code.
    QString name;
    QString region;
};
BOOST_DESCRIBE_STRUCT(DemoDescribed, (), (code, name, region))

/// A batch as every place publishes it, for all of its programmes.
struct DemoListing {
    QString name;
    QString document;
    qint32 day = 0;
    std::vector<QString> providers; ///< Logins of their people.
    std::vector<DemoDescribed> described;
    bool confirmed = true; ///< Otherwise it waits for the second editor.
};
BOOST_DESCRIBE_STRUCT(DemoListing, (), (name, document, day, providers, described, confirmed))

struct DemoDelisting {
    QString name; ///< Of a described provider.
    qint32 day = 0;
    QString reason;
};
BOOST_DESCRIBE_STRUCT(DemoDelisting, (), (name, day, reason))

struct DemoListings {
    std::vector<DemoListing> batches;
    std::vector<DemoDelisting> delistings;
};
BOOST_DESCRIBE_STRUCT(DemoListings, (), (batches, delistings))

[[nodiscard]] Result<DemoListings> builtinDemoListings();

/// How providers came onto the approved lists: one editor proposes, another confirms.
class DemoApproval {
public:
    /// All of it outlives the approval.
    DemoApproval(const DemoListings &told, const DemoStageSet &stage, const DemoRoles &roles, const DemoCalendar &calendar)
        : m_told(told)
        , m_stage(stage)
        , m_roles(roles)
        , m_calendar(calendar)
    {
    }

    struct Acts {
        std::vector<DemoAct> proposals, confirmations;
    };
    /// The batches of the first day.
    Acts opening(IdSource &ids) const;
    /// The later ones and who was taken off.
    void plan(IdSource &ids, DemoPlan &plan) const;

private:
    std::map<PlaceCode, std::vector<ProgrammeId>> programmesByPlace() const;
    std::vector<ProposedProvider> providersOf(const DemoListing &batch) const;
    DemoAct proposal(const DemoListing &batch, const PlaceCode &place, ListingBatchId id) const;

    const DemoListings &m_told;
    const DemoStageSet &m_stage;
    const DemoRoles m_roles;
    const DemoCalendar &m_calendar;
};

} // namespace cpv
