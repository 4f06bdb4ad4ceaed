#pragma once

#include "core/domain/record.h"

#include <optional>
#include <vector>

/// What lists of reviews are made of.
namespace cpv {

/// One expert's work on one copy, with what they may see of the others'.
struct ReviewTask {
    Review review;
    ReviewCopy copy;
    std::vector<Review> others;      ///< By name; empty until the own scores are locked.
    std::vector<Interest> interests; ///< Declared by this expert, oldest first.
    bool pending = false;            ///< A step of this device isn't confirmed yet.
};

/// How far a case's experts are.
struct PanelReport {
    ReviewPanel panel;
    ReviewCopy copy;
    std::vector<Review> reviews; ///< Of this round, in the seats' order; those of the office's people only once all are in.
    std::vector<Interest> interests; ///< Oldest first.
    bool pending = false;
    std::vector<AccountId> gone; ///< Seated, and can't score any more: closed accounts, and those who took an office.
};

struct PoolReport {
    std::optional<ReviewPool> pool;
    std::vector<Account> experts; ///< Of the place, by name, whether they are in the pool or not.
    bool pending = false;
};

} // namespace cpv
