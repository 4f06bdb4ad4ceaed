#include "ui/admin/account_words.h"

#include "core/domain/record.h"
#include "ui/models/domain_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountWords)

public:
    static QString allPlaces() { return tr("All places"); }
    static QString none() { return tr("None yet"); }
    static QString rolesAdded(const QString &roles) { return tr("Roles added: %1").arg(roles); }
    static QString rolesTaken(const QString &roles) { return tr("Roles taken: %1").arg(roles); }
    static QString placesAdded(const QString &places) { return tr("Places added: %1").arg(places); }
    static QString placesTaken(const QString &places) { return tr("Places taken: %1").arg(places); }
    static StateWord state(const OfficialAccount &official)
    {
        if (official.account.disabled)
            return {tr("Closed"), Tone::Neutral};
        if (official.account.roles.empty())
            return {tr("To be confirmed"), Tone::Warn};
        if (official.invited)
            return {tr("Invited"), Tone::Info};
        return official.locked ? StateWord {locked(), Tone::Bad} : StateWord {tr("Active"), Tone::Ok};
    }
    static QString event(AccountEventKind kind);
    static QString outcome(const AccountEvent &event);
    static QString casesLeft(int count) { return tr("%n case(s) were left in their hands", nullptr, count); }
    static QString casesFreed(int count) { return tr("%n case(s) are nobody's now", nullptr, count); }
    static QString stepsLeft(int count) { return tr("%n step(s) were not delivered", nullptr, count); }
    static QString done() { return tr("Done"); }
    static QString locked() { return tr("Locked"); }
    static std::optional<ErrorWords> error(const Error &error);
};

/// What only these steps refuse.
std::optional<ErrorWords> AccountWords::error(const Error &error)
{
    const QString about = error.arguments.value(0);
    if (error.code == Errc::MakerIsChecker)
        return ErrorWords {tr("Nobody decides about themselves, and whoever proposes never confirms."), tr("Ask another administrator.")};
    if (error.code == Errc::OutOfScope)
        return ErrorWords {tr("%1 is not among your own places.").arg(placeWord({about})), tr("An administrator of that place decides.")};
    if (error.code == Errc::Conflict && about == enumText(RecordKind::CaseHandler))
        return ErrorWords {tr("Other cases are in their hands than were shown."), tr("Look at the list again, then close the account.")};
    if (error.code == Errc::Conflict)
        return ErrorWords {tr("The account has changed meanwhile."), tr("Look at it again; a proposal made before is dropped and made anew.")};
    if (error.code == Errc::AlreadyExists && about == u"change")
        return ErrorWords {tr("Another change of this account waits already."), tr("Have it confirmed or dropped first.")};
    if (error.code == Errc::WrongState && about == u"lastAdministrator")
        return ErrorWords {tr("The office would be without this administrator."), tr("Invite a successor and have the role confirmed first.")};
    if (error.code == Errc::WrongState && about == u"proposer")
        return ErrorWords {tr("Whoever proposed this is no administrator any more."), tr("Drop it and propose anew, if it still fits.")};
    if (error.code == Errc::WrongState && about == u"unchanged")
        return ErrorWords {tr("Nothing would change."), tr("Tick what is to be different.")};
    if (error.code == Errc::Network)
        return ErrorWords {tr("The registry can't be reached."), tr("Accounts are kept by the registry: connect and try again.")};
    return std::nullopt;
}

QString AccountWords::event(AccountEventKind kind)
{
    switch (kind) {
    case AccountEventKind::SignIn: return tr("Sign-in");
    case AccountEventKind::SignOut: return tr("Sign-out");
    case AccountEventKind::LockOut: return tr("Locked after wrong passwords");
    case AccountEventKind::PasswordChange: return tr("Password changed");
    case AccountEventKind::PasswordChoice: return tr("Password by one-time code");
    case AccountEventKind::ResetRequest: return tr("Reset asked for");
    case AccountEventKind::ResetConfirmation: return tr("Reset confirmed");
    case AccountEventKind::ResetDrop: return tr("Reset dropped");
    case AccountEventKind::DeviceEnrolment: return tr("Computer added");
    case AccountEventKind::DeviceRevocation: return tr("Computer shut out");
    case AccountEventKind::Addition: return tr("Account made");
    case AccountEventKind::Invited: return tr("Invitation");
    case AccountEventKind::CodeRenewal: return tr("New one-time code");
    case AccountEventKind::ChangeProposal: return tr("Change proposed");
    case AccountEventKind::ChangeDrop: return tr("Proposal dropped");
    case AccountEventKind::Change: return tr("Roles or places changed");
    case AccountEventKind::Closing: return tr("Account closed");
    case AccountEventKind::Reopening: return tr("Account opened again");
    }
    Q_UNREACHABLE();
}

/// Why something was refused, in a few words; a code that only a newer registry knows is shown as it is.
QString AccountWords::outcome(const AccountEvent &event)
{
    const auto code = enumFromText<Errc>(event.outcome);
    if (code == Errc::WrongPassword)
        return event.login.isEmpty() ? tr("Unknown login")
            : event.kind == AccountEventKind::PasswordChoice ? tr("Wrong code") : tr("Wrong password");
    if (code == Errc::AccountDisabled)
        return tr("Account is closed");
    if (code == Errc::WrongState)
        return tr("Not confirmed yet");
    if (code == Errc::NotYours || code == Errc::BadSignature)
        return tr("Another computer's key");
    if (code == Errc::RevokedDevice)
        return tr("Computer is shut out");
    return event.outcome;
}

template <typename T> std::vector<T> without(const std::vector<T> &all, const std::vector<T> &others)
{
    std::vector<T> left;
    std::ranges::copy_if(all, std::back_inserter(left), [&](const T &each) { return std::ranges::find(others, each) == others.end(); });
    return left;
}

} // namespace

const std::vector<Role> &officialRoles()
{
    static const std::vector<Role> roles {Role::Clerk, Role::Reviewer, Role::Approver, Role::Finance, Role::ProgrammeEditor, Role::Auditor,
        Role::SystemAdministrator, Role::SecurityAdministrator, Role::AuditAdministrator};
    return roles;
}

QString rolesText(const std::vector<Role> &roles)
{
    QStringList words;
    for (const Role role : roles)
        words << roleText(role);
    return words.isEmpty() ? AccountWords::none() : listText(words);
}

QString placeWord(const PlaceCode &place) { return place == PlaceCode::shared() ? AccountWords::allPlaces() : payerText(place.code); }

QString placesText(const std::vector<PlaceCode> &places)
{
    QStringList words;
    for (const PlaceCode &place : places)
        words << placeWord(place);
    return words.isEmpty() ? AccountWords::none() : listText(words);
}

std::optional<PlaceCode> placeBeyond(const std::vector<PlaceCode> &given, const std::vector<PlaceCode> &places)
{
    Account administrator;
    administrator.scope = given;
    return beyondScope(administrator, places);
}

QString differenceText(const AccountTerms &before, const AccountTerms &after)
{
    QStringList parts;
    if (const auto added = without(after.roles, before.roles); !added.empty())
        parts << AccountWords::rolesAdded(rolesText(added));
    if (const auto taken = without(before.roles, after.roles); !taken.empty())
        parts << AccountWords::rolesTaken(rolesText(taken));
    if (const auto added = without(after.scope, before.scope); !added.empty())
        parts << AccountWords::placesAdded(placesText(added));
    if (const auto taken = without(before.scope, after.scope); !taken.empty())
        parts << AccountWords::placesTaken(placesText(taken));
    return parts.join(u"  |  "_s);
}

ErrorWords accountErrorWords(const Error &error) { return AccountWords::error(error).value_or(errorWords(error)); }

StateWord accountState(const OfficialAccount &official) { return AccountWords::state(official); }

QString accountEventText(const AccountEvent &event) { return AccountWords::event(event.kind); }

StateWord accountOutcome(const AccountEvent &event)
{
    if (event.kind == AccountEventKind::LockOut)
        return {AccountWords::locked(), Tone::Bad};
    return event.outcome.isEmpty() ? StateWord {AccountWords::done(), Tone::Ok} : StateWord {AccountWords::outcome(event), Tone::Warn};
}

QString accountEventDetail(const AccountEvent &event)
{
    if (event.kind == AccountEventKind::Closing && event.count > 0)
        return AccountWords::casesLeft(event.count);
    if (event.kind == AccountEventKind::DeviceRevocation && event.count > 0)
        return AccountWords::stepsLeft(event.count);
    if (!event.after)
        return {};
    const QString difference = differenceText(event.before.value_or(AccountTerms()), *event.after);
    return event.count > 0 ? difference + u"  |  "_s + AccountWords::casesFreed(event.count) : difference;
}

} // namespace cpv
