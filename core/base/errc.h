#pragma once

#include <boost/describe/enum.hpp>

namespace cpv {

/// Stable codes of expected failures. The enumerator's name is the code on the wire and in the result table, so a name,
/// once published, never changes its meaning. Screens translate codes (ui/models/error_text); logs keep the detail.
// clang-format off
BOOST_DEFINE_ENUM_CLASS(Errc,
    // Input
    Malformed, Missing, TooLong, TooLarge, OutOfRange, NotPositive, BadUscc, BadDate, UnknownKind, UnknownVersion,
    // People and rights
    NotSignedIn, WrongPassword, SessionExpired, LockedOut, AccountDisabled, WrongRole, OutOfScope, NotYours, MakerIsChecker,
    AlreadyConfirmed,
    // Commands and signatures
    BadSignature, UnknownDevice, RevokedDevice, WrongDevice, WrongPlace, IdReused, SequenceGap, SequenceReplayed,
    MaterialsMissing, DependencyRefused,
    // State
    NotFound, AlreadyExists, Conflict, WrongState, NotOpenYet, Closed, TooEarly, RuleFails, CapReached, NotEligible,
    ProviderNotListed, ProviderRelated, VoucherExpired, VoucherUsedUp, VoucherFrozen, VoucherRevoked, AppealUsed,
    // Money
    ShortOf, BudgetUnpublished, Overflow, DoesNotAdd,
    // Surroundings
    UnknownHere, Storage, DiskFull, Network, Offline, Timeout, Tls, Busy, Later, Unsupported, Cancelled, Internal)
// clang-format on

} // namespace cpv
