#pragma once

#include "core/registry/accounts/account_log.h"

#include <initializer_list>

/// What the classes about officials' accounts share: who asks, whom they see, what keeps the office administered.
namespace cpv {

/// Before the work of a password hash, which nobody else should cause. WrongRole.
[[nodiscard]] Result<void> checkAsks(const Session &session, std::initializer_list<Role> roles);
/// The account as stored now, since a role may have been taken since the request began. WrongRole.
[[nodiscard]] Result<Account> administratorOf(const Session &session, std::initializer_list<Role> roles, StoreView &view);
inline constexpr std::initializer_list<Role> AnyAdministrator{ Role::SystemAdministrator, Role::SecurityAdministrator,
    Role::AuditAdministrator };
/// Who proposes, closes and shuts out; whoever reads the log changes nothing.
inline constexpr std::initializer_list<Role> ChangingAdministrator{ Role::SystemAdministrator, Role::SecurityAdministrator };

/// An official, or somebody invited to be one.
bool isOfOffice(const Account &account);
/// The account's own; while it has none, those that were proposed for it, also where the proposal has expired.
std::vector<PlaceCode> placesOf(const Account &account, StoreView &view);
/// Whose account this administrator is shown: somebody of their places, or somebody for whom nobody named one.
bool isSeenBy(const Account &administrator, const Account &account, StoreView &view);
/// NotFound for those who aren't shown.
[[nodiscard]] Result<Account> officialFor(const Account &administrator, AccountId id, StoreView &view);
/// Nobody decides beyond their own places. OutOfScope {place}.
[[nodiscard]] Result<void> checkCovers(const Account &administrator, const std::vector<PlaceCode> &places);
[[nodiscard]] bool hasPassword(const Account &account, StoreView &view);
/// Has not chosen a password yet. Whose password was reset isn't invited: two administrators stand behind their code.
[[nodiscard]] bool isInvited(const Account &account, StoreView &view);
/// Proposals that still wait: not expired.
std::optional<StoredChange> changeOf(AccountId account, Instant now, StoreView &view);
/// With one system or security administrator less nobody could go on, and a single person could begin anew: the last of each
/// stays, for each of their places. Whoever was only invited is none yet. `after` is the account as it would be.
/// WrongState {"lastAdministrator", role}.
[[nodiscard]] Result<void> checkStaysAdministered(const Account &before, const Account &after, StoreView &view);
/// A case and in whose hands it is.
struct CaseInHand {
    CaseHandler handler;
    Application application;
};
/// Of all places, by their numbers: cases that are not over, and those that an appeal can bring back.
std::vector<CaseInHand> casesInHand(AccountId account, StoreView &view);
/// How long a proposal waits for its second administrator.
inline constexpr std::chrono::hours ChangeLasts{ 14 * 24 };

} // namespace cpv
