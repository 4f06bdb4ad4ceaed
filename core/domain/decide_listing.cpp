#include "core/base/uscc.h"
#include "core/domain/decision_frame.h"
#include "core/domain/listing.h"

#include <algorithm>
#include <set>

namespace cpv {

namespace {

constexpr int LongestName = 200;
constexpr int LongestReason = 500;

Result<void> checkText(const QString &text, const QString &member, int longest)
{
    if (text.trimmed().isEmpty())
        return fail(Errc::Missing, {member});
    return text.size() > longest ? Result<void>(fail(Errc::TooLong, {member})) : Result<void>();
}

/// A programme of the place; named once.
Result<void> checkProgrammes(const DecisionFrame &frame, const std::vector<ProgrammeId> &ids)
{
    if (ids.empty())
        return fail(Errc::Missing, {QStringLiteral("programmes")});
    std::set<ProgrammeId> seen;
    for (const ProgrammeId id : ids) {
        CPV_TRY(programme, frame.load<Programme>(id));
        if (programme.place != frame.command().place)
            return fail(Errc::WrongPlace, {programme.place.code});
        if (!seen.insert(id).second)
            return fail(Errc::OutOfRange, {QStringLiteral("programmes")});
    }
    return {};
}

Result<void> checkDays(const ProposeListing &proposal)
{
    if (!proposal.from.isValid())
        return fail(Errc::Missing, {QStringLiteral("from")});
    if (proposal.to && (!proposal.to->isValid() || *proposal.to < proposal.from))
        return fail(Errc::OutOfRange, {QStringLiteral("to")});
    return {};
}

/// As its own record names it where there is one, so that a list tells nobody under another name.
Result<ListedProvider> namedIn(const DecisionFrame &frame, const ProposedProvider &proposed)
{
    CPV_CHECK(checkUscc(proposed.uscc));
    ListedProvider listed {proposed.provider, proposed.uscc, proposed.name.trimmed(), proposed.region.trimmed()};
    if (const Provider *known = frame.world().find<Provider>(proposed.provider)) {
        if (known->uscc != proposed.uscc)
            return fail(Errc::Conflict, {enumText(RecordKind::Provider), QString::number(known->version)});
        listed.name = known->name;
        listed.region = known->region;
        return listed;
    }
    if (proposed.provider != Provider::idOf(proposed.uscc))
        return fail(frame.world().complete() ? Errc::NotFound : Errc::UnknownHere, {enumText(RecordKind::Provider)});
    CPV_CHECK(checkText(listed.name, QStringLiteral("name"), LongestName));
    CPV_CHECK(checkText(listed.region, QStringLiteral("region"), LongestName));
    return listed;
}

tl::unexpected<Error> isThereAlready(const QString &name) { return fail(Errc::AlreadyExists, {QStringLiteral("providers"), name}); }

/// Nobody is on a list through two batches: each has one document that it stands by, and one step that takes it off.
Result<void> requireUnlisted(const DecisionFrame &frame, const ListingBatch &batch)
{
    for (const ListedProvider &listed : batch.providers)
        if (const Provider *known = frame.world().find<Provider>(listed.provider)) {
            if (known->uscc != listed.uscc) // Listed meanwhile as somebody else.
                return fail(Errc::Conflict, {enumText(RecordKind::Provider), QString::number(known->version)});
            for (const ProgrammeId programme : batch.programmes)
                if (const Listing *listing = listingOf(*known, programme); listing && !listing->until)
                    return isThereAlready(listed.name);
        }
    return {};
}

Result<Effects> on(DecisionFrame &frame, const ProposeListing &proposal)
{
    CPV_TRY(editor, frame.official({Role::ProgrammeEditor}));
    CPV_CHECK(frame.requireNew<ListingBatch>(proposal.batch));
    CPV_CHECK(checkProgrammes(frame, proposal.programmes));
    CPV_CHECK(checkText(proposal.name, QStringLiteral("batchName"), LongestName));
    CPV_CHECK(checkText(proposal.document, QStringLiteral("document"), LongestName));
    CPV_CHECK(checkDays(proposal));
    if (proposal.providers.empty())
        return fail(Errc::Missing, {QStringLiteral("providers")});
    if (proposal.providers.size() > LargestBatch)
        return fail(Errc::OutOfRange, {QStringLiteral("providers"), QString::number(LargestBatch)});
    ListingBatch batch {.id = proposal.batch,
        .place = frame.command().place,
        .programmes = proposal.programmes,
        .name = proposal.name.trimmed(),
        .document = proposal.document.trimmed(),
        .from = proposal.from,
        .to = proposal.to,
        .proposedBy = editor.id,
        .proposedByName = editor.personName,
        .proposedAt = frame.now()};
    std::set<QString> codes;
    for (const ProposedProvider &proposed : proposal.providers) {
        CPV_TRY(listed, namedIn(frame, proposed));
        if (!codes.insert(listed.uscc).second)
            return isThereAlready(listed.name);
        batch.providers.push_back(std::move(listed));
    }
    CPV_CHECK(requireUnlisted(frame, batch));
    frame.note(editor, batch.id.value, std::nullopt, batch.name);
    frame.put(std::move(batch));
    return frame.finish();
}

/// A batch that waits for a second person.
Result<ListingBatch> loadProposed(const DecisionFrame &frame, ListingBatchId id)
{
    CPV_TRY(batch, frame.loadSubject<ListingBatch>(id));
    if (batch.state != BatchState::Proposed)
        return fail(Errc::WrongState, {enumText(batch.state)});
    return batch;
}

void decideBatch(const DecisionFrame &frame, ListingBatch &batch, BatchState state, const Account &editor)
{
    batch.state = state;
    batch.decidedBy = editor.id;
    batch.decidedByName = editor.personName;
    batch.decidedAt = frame.now();
}

/// The provider's own record, made where the batch describes it anew.
Provider providerOf(const DecisionFrame &frame, const ListedProvider &listed)
{
    if (const Provider *known = frame.world().find<Provider>(listed.provider))
        return *known;
    return {.id = listed.provider, .uscc = listed.uscc, .name = listed.name, .region = listed.region};
}

Result<Effects> on(DecisionFrame &frame, const ConfirmListing &confirmation)
{
    CPV_TRY(editor, frame.official({Role::ProgrammeEditor}));
    CPV_TRY(batch, loadProposed(frame, confirmation.batch));
    if (batch.proposedBy == editor.id)
        return fail(Errc::MakerIsChecker);
    if (frame.today() < batch.from) // What the list says holds today: there is nobody who would add them later.
        return fail(Errc::TooEarly, {batch.from.toString(Qt::ISODate)});
    if (hasRunOut(batch, frame.today()))
        return fail(Errc::OutOfRange, {QStringLiteral("to")});
    CPV_CHECK(requireUnlisted(frame, batch)); // Two batches may have been proposed with the same provider.
    for (const ProgrammeId id : batch.programmes) {
        CPV_TRY(programme, frame.load<Programme>(id));
        for (const ListedProvider &listed : batch.providers)
            if (std::ranges::find(programme.providers, listed.provider) == programme.providers.end()) // A file may have listed it before.
                programme.providers.push_back(listed.provider);
        frame.put(std::move(programme));
    }
    for (const ListedProvider &listed : batch.providers) {
        Provider provider = providerOf(frame, listed);
        for (const ProgrammeId programme : batch.programmes)
            provider.listings.push_back({programme, batch.id, batch.from});
        frame.put(std::move(provider));
    }
    decideBatch(frame, batch, BatchState::Confirmed, editor);
    frame.note(editor, batch.id.value, std::nullopt, batch.name);
    frame.put(std::move(batch));
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const DropListing &drop)
{
    CPV_TRY(editor, frame.official({Role::ProgrammeEditor}));
    CPV_TRY(batch, loadProposed(frame, drop.batch));
    CPV_CHECK(checkText(drop.reason, QStringLiteral("reason"), LongestReason));
    decideBatch(frame, batch, BatchState::Dropped, editor);
    batch.reason = drop.reason.trimmed();
    frame.note(editor, batch.id.value, std::nullopt, batch.reason);
    frame.put(std::move(batch));
    return frame.finish();
}

Result<void> checkDelisting(const DecisionFrame &frame, const DelistProvider &delisting)
{
    CPV_CHECK(checkProgrammes(frame, delisting.programmes));
    CPV_CHECK(checkText(delisting.reason, QStringLiteral("reason"), LongestReason));
    if (!delisting.from.isValid() || delisting.from > frame.today()) // It is off the lists as soon as this is decided.
        return fail(Errc::OutOfRange, {QStringLiteral("from")});
    return {};
}

/// Ends the provider's time on the programme's list and tells which batch had brought it.
Result<std::optional<ListingBatchId>> endListing(DecisionFrame &frame, Provider &provider, ProgrammeId id, QDate from)
{
    CPV_TRY(programme, frame.load<Programme>(id));
    const auto open = std::ranges::find_if(provider.listings, [&](const Listing &each) { return each.programme == id && !each.until; });
    const bool wasListed = std::erase(programme.providers, provider.id) > 0;
    if (open == provider.listings.end() && !wasListed)
        return fail(Errc::ProviderNotListed, {programme.nameZh, programme.nameEn});
    if (wasListed)
        frame.put(programme);
    if (open == provider.listings.end()) {
        provider.listings.push_back({id, std::nullopt, programme.effectiveFrom, from});
        return std::nullopt;
    }
    if (from < open->from)
        return fail(Errc::OutOfRange, {QStringLiteral("from")});
    open->until = from;
    return open->batch;
}

Result<void> markDelisted(DecisionFrame &frame, ListingBatchId id, const DelistProvider &delisting, const Account &editor)
{
    CPV_TRY(batch, frame.load<ListingBatch>(id));
    const auto isNamed = [&](ProgrammeId programme) { return std::ranges::find(delisting.programmes, programme) != delisting.programmes.end(); };
    if (!std::ranges::all_of(batch.programmes, isNamed))
        return fail(Errc::OutOfRange, {QStringLiteral("programmes"), batch.name});
    for (ListedProvider &listed : batch.providers) {
        if (listed.provider != delisting.provider)
            continue;
        listed.state = ListingState::Delisted;
        listed.reason = delisting.reason.trimmed();
        listed.delistedFrom = delisting.from;
        listed.delistedBy = editor.personName;
    }
    frame.put(std::move(batch));
    return {};
}

Result<Effects> on(DecisionFrame &frame, const DelistProvider &delisting)
{
    CPV_TRY(editor, frame.official({Role::ProgrammeEditor}));
    CPV_CHECK(checkDelisting(frame, delisting));
    CPV_TRY(provider, frame.load<Provider>(delisting.provider));
    std::set<ListingBatchId> batches;
    for (const ProgrammeId programme : delisting.programmes) {
        CPV_TRY(batch, endListing(frame, provider, programme, delisting.from));
        if (batch)
            batches.insert(*batch);
    }
    for (const ListingBatchId batch : batches)
        CPV_CHECK(markDelisted(frame, batch, delisting, editor));
    frame.put(provider);
    frame.note(editor, provider.id.value, std::nullopt, delisting.reason.trimmed());
    return frame.finish();
}

} // namespace

bool hasRunOut(const ListingBatch &batch, QDate today)
{
    return batch.to && *batch.to < today
        && std::ranges::any_of(batch.providers, [](const ListedProvider &listed) { return listed.state == ListingState::Listed; });
}

Result<Effects> decideListing(DecisionFrame frame, const Payload &payload)
{
    return decideBy(payload, [&frame](const auto &command) -> decltype(on(frame, command)) { return on(frame, command); });
}

} // namespace cpv
