#pragma once

#include "core/domain/registration.h"
#include "core/domain/stage.h"

/// The officials' accounts as their administrators see and change them, and the log of all accounts. They are the registry's own
/// affair: none of it is a record, and none of it comes with the feed.
namespace cpv {

/// What an account may do, and where. The shared shard among the places stands for all of them.
struct AccountTerms {
    std::vector<Role> roles;
    std::vector<PlaceCode> scope;
    bool operator==(const AccountTerms &) const = default;
};
BOOST_DESCRIBE_STRUCT(AccountTerms, (), (roles, scope))

AccountTerms termsOf(const Account &account);
/// Each role and place once, in order: the same terms are equal however they were ticked.
AccountTerms inOrder(AccountTerms terms);
/// System, security and audit administrators are three different people (三员分立). OutOfRange {"administrators"}.
[[nodiscard]] Result<void> checkSeparation(const std::vector<Role> &roles);
/// For an official: Missing {"role"}, Missing {"scope"}, OutOfRange {"role"} (none of an office's), as checkSeparation.
[[nodiscard]] Result<void> checkTerms(const AccountTerms &terms);
/// The first of `places` that the account doesn't work for; absent: it works for all of them.
std::optional<PlaceCode> beyondScope(const Account &account, const std::vector<PlaceCode> &places);

/// Somebody who is to work at the office. The terms are a proposal like any other: the account opens with its confirmation.
struct OfficialInvitation {
    QString login;
    QString personName;
    QString organisation;
    AccountTerms terms;
};
BOOST_DESCRIBE_STRUCT(OfficialInvitation, (), (login, personName, organisation, terms))

/// Terms that one administrator proposed and another is to confirm.
struct AccountChange {
    AccountId account;
    QString login;
    QString personName;
    AccountTerms before;
    AccountTerms after;
    bool reopens = false; ///< The account is closed; the confirmation opens it again.
    QString proposedBy;
    Instant proposedAt {};
    Instant validUntil {};
    bool mine = false; ///< Whoever proposes may not confirm.
    bool aboutMe = false; ///< Nor may whoever it is about.
};
BOOST_DESCRIBE_STRUCT(AccountChange, (), (account, login, personName, before, after, reopens, proposedBy, proposedAt, validUntil, mine, aboutMe))

struct OfficialAccount {
    Account account;
    bool invited = false; ///< Has not chosen a password yet.
    bool locked = false;  ///< Too many wrong passwords, for a while.
    std::optional<Instant> lastSignIn;
    qint32 devices = 0; ///< That are not shut out.
    qint32 waiting = 0; ///< Steps that these had not delivered when they were last seen.
};
BOOST_DESCRIBE_STRUCT(OfficialAccount, (), (account, invited, locked, lastSignIn, devices, waiting))

/// The officials of an administrator's places, with what waits to be confirmed.
struct OfficialAccounts {
    std::vector<OfficialAccount> officials; ///< By login.
    std::vector<AccountChange> changes;     ///< Oldest first.
    std::vector<PlaceCode> places;          ///< What this administrator may give.
};
BOOST_DESCRIBE_STRUCT(OfficialAccounts, (), (officials, changes, places))

/// A computer of somebody else, as far as the registry knows it.
struct OfficialDevice {
    DeviceUse use;
    qint64 delivered = 0; ///< Steps received of it.
    std::optional<Instant> waitingSince; ///< From when on it said at each visit that something waits.
};
BOOST_DESCRIBE_STRUCT(OfficialDevice, (), (use, delivered, waitingSince))

/// A case in somebody's hands that is not over.
struct OpenCase {
    ApplicationId application;
    PlaceCode place;
    QString number;
    QString companyName;
    QString project;
    Stage stage = Stage::Submitted;
};
BOOST_DESCRIBE_STRUCT(OpenCase, (), (application, place, number, companyName, project, stage))

/// What was done, or tried, with an account.
BOOST_DEFINE_ENUM_CLASS(AccountEventKind, SignIn, SignOut, LockOut, PasswordChange, PasswordChoice, ResetRequest, ResetConfirmation,
    ResetDrop, DeviceEnrolment, DeviceRevocation, Addition, Invited, CodeRenewal, ChangeProposal, ChangeDrop, Change, Closing, Reopening)

/// One line of the account log. Never a password, code, key or token; of a login that nobody has not even the login, since
/// people type passwords there.
struct AccountEvent {
    qint64 seq = 0;
    Instant at {};
    AccountEventKind kind = AccountEventKind::SignIn;
    std::optional<AccountId> account = {};
    QString login = {};
    QString personName = {};
    QString by = {};      ///< Who did it to somebody else; empty: themselves.
    QString device = {};  ///< Its name.
    QString outcome = {}; ///< Empty: done; otherwise why not, an enumerator of Errc.
    qint32 count = 0;     ///< Of a closing: cases left open. Of a revocation: steps that were not delivered.
    std::optional<AccountTerms> before = {};
    std::optional<AccountTerms> after = {};
};
BOOST_DESCRIBE_STRUCT(AccountEvent, (), (seq, at, kind, account, login, personName, by, device, outcome, count, before, after))

struct AccountLogQuery {
    QString text; ///< Part of a login or a name; empty: everybody.
    std::optional<Instant> from = {};
    std::optional<Instant> to = {}; ///< Exclusive.
    bool onlyRefused = false;
    std::optional<qint64> before = {}; ///< Lines older than this one.
    qint32 limit = 500;
};
BOOST_DESCRIBE_STRUCT(AccountLogQuery, (), (text, from, to, onlyRefused, before, limit))

struct AccountLogPage {
    std::vector<AccountEvent> events; ///< Newest first.
    std::optional<qint64> next; ///< To ask on; absent: that was all.
};
BOOST_DESCRIBE_STRUCT(AccountLogPage, (), (events, next))

} // namespace cpv
