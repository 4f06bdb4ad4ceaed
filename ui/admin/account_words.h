#pragma once

#include "core/domain/office_accounts.h"
#include "ui/models/error_text.h"
#include "ui/theme/tokens.h"

#include <QString>

namespace cpv {

/// The roles that an office gives, in the order of its work.
const std::vector<Role> &officialRoles();
QString rolesText(const std::vector<Role> &roles);
/// Places by name; the shared shard is all of them.
QString placeWord(const PlaceCode &place);
QString placesText(const std::vector<PlaceCode> &places);
/// The first of `places` that is not among those an administrator may give: one of that place decides there. Absent: all of them are.
std::optional<PlaceCode> placeBeyond(const std::vector<PlaceCode> &given, const std::vector<PlaceCode> &places);
/// What one becomes the other by: "Roles added: … | Places taken: …".
QString differenceText(const AccountTerms &before, const AccountTerms &after);

struct StateWord {
    QString text;
    Tone tone = Tone::Neutral;
};
StateWord accountState(const OfficialAccount &official);

QString accountEventText(const AccountEvent &event);
/// Done, or why not.
StateWord accountOutcome(const AccountEvent &event);
/// What else is known of it: what changed, what was left.
QString accountEventDetail(const AccountEvent &event);

/// As errorWords, in the words of this page.
ErrorWords accountErrorWords(const Error &error);

} // namespace cpv
