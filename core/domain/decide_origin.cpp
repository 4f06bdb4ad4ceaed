#include "core/base/sha256_text.h"
#include "core/domain/decision_frame.h"

#include <algorithm>

namespace cpv {

namespace {

constexpr int LongestNote = 500;
constexpr int LongestName = 200;
constexpr size_t MostKinds = 30;

Result<void> checkText(const QString &text, const char *member, int longest)
{
    if (text.trimmed().isEmpty())
        return fail(Errc::Missing, {QString::fromLatin1(member)});
    return text.size() > longest ? Result<void>(fail(Errc::TooLong, {QString::fromLatin1(member)})) : Result<void>();
}

Result<void> checkKinds(const std::vector<AcceleratorOrigin> &accelerators)
{
    if (accelerators.empty())
        return fail(Errc::Missing, {QStringLiteral("accelerators")});
    if (accelerators.size() > MostKinds)
        return fail(Errc::OutOfRange, {QStringLiteral("accelerators")});
    for (const AcceleratorOrigin &each : accelerators) {
        CPV_CHECK(checkText(each.accelerator, "accelerators", LongestName));
        CPV_CHECK(checkText(each.origin, "accelerators", LongestName));
        if (std::ranges::count(accelerators, each.accelerator, &AcceleratorOrigin::accelerator) > 1)
            return fail(Errc::AlreadyExists, {QStringLiteral("accelerators")});
    }
    return {};
}

Result<void> checkDeclaration(const DeclareOrigin &declaration, QDate today)
{
    if (declaration.domesticShare.value < 0 || declaration.domesticShare.value > BasisPoints::Whole)
        return fail(Errc::OutOfRange, {QStringLiteral("domesticShare")});
    CPV_CHECK(checkKinds(declaration.accelerators));
    CPV_CHECK(checkText(declaration.text, "text", LongestNote));
    CPV_CHECK(checkText(declaration.document, "document", LongestName));
    if (!declaration.sha256.isEmpty() && !isSha256Text(declaration.sha256))
        return fail(Errc::Malformed, {QStringLiteral("sha256")});
    if (!declaration.day.isValid() || declaration.day > today)
        return fail(Errc::OutOfRange, {QStringLiteral("day")});
    return {};
}

/// What companies read follows from the last declaration and what became of it.
void follow(DataCentre &centre)
{
    const OriginStatement &last = centre.declarations.back();
    switch (last.answer) {
    case OriginAnswer::Disputed:
        centre.origin = OriginDeclaration::Disputed;
        centre.originNote = last.reason;
        return;
    case OriginAnswer::Waiting:
    case OriginAnswer::Replaced:
        if (centre.origin == OriginDeclaration::Disputed) // Another word of the same provider's doesn't lift it.
            return;
        break;
    case OriginAnswer::Accepted:
        break;
    }
    centre.origin = OriginDeclaration::Declared;
    centre.originNote = last.text;
    centre.domesticShare = last.domesticShare;
}

Result<Effects> on(DecisionFrame &frame, const DeclareOrigin &declaration)
{
    CPV_TRY(account, frame.actor());
    if (!hasRole(account, Role::ProviderUser))
        return fail(Errc::WrongRole, {enumText(Role::ProviderUser)});
    CPV_TRY(offer, frame.load<Offer>(declaration.offer));
    if (account.provider != offer.provider || offer.centre != declaration.centre)
        return fail(Errc::NotYours);
    if (offer.endedOn)
        return fail(Errc::WrongState, {QStringLiteral("ended")});
    CPV_TRY(provider, frame.load<Provider>(offer.provider));
    CPV_TRY(centre, frame.loadSubject<DataCentre>(declaration.centre));
    CPV_CHECK(checkDeclaration(declaration, frame.today()));
    for (OriginStatement &earlier : centre.declarations)
        if (earlier.answer == OriginAnswer::Waiting)
            earlier.answer = OriginAnswer::Replaced;
    centre.declarations.push_back({.provider = provider.id,
        .providerName = provider.name,
        .domesticShare = declaration.domesticShare,
        .accelerators = declaration.accelerators,
        .text = declaration.text.trimmed(),
        .document = declaration.document.trimmed(),
        .sha256 = declaration.sha256,
        .day = declaration.day,
        .by = account.personName,
        .at = frame.now()});
    follow(centre);
    frame.note(account, centre.id.value, std::nullopt, declaration.document.trimmed());
    frame.put(std::move(centre));
    return frame.finish();
}

struct Answering {
    DataCentre centre;
    Account editor;
};

/// A centre whose last declaration has another answer so far.
Result<Answering> loadAnswering(const DecisionFrame &frame, DataCentreId id, OriginAnswer answer)
{
    CPV_TRY(editor, frame.actor());
    if (!hasRole(editor, Role::ProgrammeEditor))
        return fail(Errc::WrongRole, {enumText(Role::ProgrammeEditor)});
    CPV_TRY(centre, frame.loadSubject<DataCentre>(id));
    if (centre.declarations.empty())
        return fail(Errc::WrongState, {enumText(OriginDeclaration::Undeclared)});
    if (centre.declarations.back().answer == answer)
        return fail(Errc::WrongState, {enumText(answer)});
    return Answering {std::move(centre), std::move(editor)};
}

Effects finish(DecisionFrame &frame, Answering answering, OriginAnswer answer, const QString &reason)
{
    OriginStatement &last = answering.centre.declarations.back();
    last.answer = answer;
    last.reason = reason;
    last.answeredBy = answering.editor.personName;
    last.answeredAt = frame.now();
    follow(answering.centre);
    frame.note(answering.editor, answering.centre.id.value, std::nullopt, reason);
    frame.put(std::move(answering.centre));
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const AcceptOrigin &acceptance)
{
    CPV_TRY(answering, loadAnswering(frame, acceptance.centre, OriginAnswer::Accepted));
    return finish(frame, std::move(answering), OriginAnswer::Accepted, {});
}

Result<Effects> on(DecisionFrame &frame, const DisputeOrigin &dispute)
{
    CPV_TRY(answering, loadAnswering(frame, dispute.centre, OriginAnswer::Disputed));
    CPV_CHECK(checkText(dispute.reason, "reason", LongestNote));
    return finish(frame, std::move(answering), OriginAnswer::Disputed, dispute.reason.trimmed());
}

} // namespace

Result<Effects> decideOrigin(DecisionFrame frame, const Payload &payload)
{
    return decideBy(payload, [&frame](const auto &command) -> decltype(on(frame, command)) { return on(frame, command); });
}

} // namespace cpv
