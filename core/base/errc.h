#pragma once

#include <boost/describe/enum.hpp>

namespace cpv {

/// Stable codes of expected failures. The enumerator's name is the code on the wire and in the result table, so a name,
/// once published, never changes its meaning. Boost.Describe 1.81 takes at most 52 of them. Screens translate codes (ui/models/error_text); logs keep the detail.
// clang-format off
BOOST_DEFINE_ENUM_CLASS(Errc,
    // Input
    Malformed, Missing, TooLong, TooLarge, OutOfRange, NotPositive, BadUscc, UnknownKind,
    // People and rights
    NotSignedIn, WrongPassword, SessionExpired, LockedOut, AccountDisabled, WrongRole, OutOfScope, NotYours, MakerIsChecker,
    AlreadyConfirmed,
    // Commands and signatures
    BadSignature, UnknownDevice, RevokedDevice, WrongPlace, IdReused, SequenceGap,  MaterialsMissing, DependencyRefused,
    // State
    NotFound, AlreadyExists, Conflict, WrongState, NotOpenYet, Closed, TooEarly, RuleFails, CapReached,  ProviderNotListed, ProviderRelated, VoucherExpired, VoucherUsedUp, VoucherFrozen, VoucherRevoked, AppealUsed,
    // Money
    ShortOf, BudgetUnpublished,
    // Surroundings
    UnknownHere, Storage, DiskFull, Network, Tls, Busy, Later, Internal)
// clang-format on

} // namespace cpv
