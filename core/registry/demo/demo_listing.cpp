#include "core/registry/demo/demo_listing.h"

#include "core/protocol/catalogue.h"
#include "core/protocol/json.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

/// Beyond those of companies and of the providers with accounts.
constexpr size_t FirstDescribed = 820'000;

/// The same code wherever the provider is named.
QString usccOf(const DemoListings &told, const DemoDescribed &described)
{
    size_t number = FirstDescribed;
    for (const DemoListing &batch : told.batches)
        for (const DemoDescribed &each : batch.described) {
            ++number;
            if (each.name == described.name)
                return demoUscc(described.code, number);
        }
    return {};
}

} // namespace

Result<DemoListings> builtinDemoListings()
{
    initResources();
    QFile file(u":/cpv/demo/listings.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Malformed, { file.fileName(), file.errorString() });
    return decodeDocument<DemoListings>(file.readAll());
}

std::map<PlaceCode, std::vector<ProgrammeId>> DemoApproval::programmesByPlace() const
{
    std::map<PlaceCode, std::vector<ProgrammeId>> found;
    for (const Programme &programme : m_stage.programmes)
        found[programme.place].push_back(programme.id);
    return found;
}

std::vector<ProposedProvider> DemoApproval::providersOf(const DemoListing &batch) const
{
    std::vector<ProposedProvider> found;
    for (const Provider &provider : m_stage.providers)
        if (std::ranges::find(batch.providers, m_stage.providerLogins.at(provider.id)) != batch.providers.end())
            found.push_back({ provider.id, provider.uscc, provider.name, provider.region });
    for (const DemoDescribed &each : batch.described) {
        const QString uscc = usccOf(m_told, each);
        found.push_back({ Provider::idOf(uscc), uscc, each.name, each.region });
    }
    return found;
}

DemoAct DemoApproval::proposal(const DemoListing &batch, const PlaceCode &place, ListingBatchId id) const
{
    return { m_roles.editor, place,
        ProposeListing{ id, programmesByPlace().at(place), batch.name, batch.document, m_calendar.date(batch.day), std::nullopt,
            providersOf(batch) } };
}

DemoApproval::Acts DemoApproval::opening(IdSource &ids) const
{
    Acts acts;
    for (const auto &[place, programmes] : programmesByPlace())
        for (const DemoListing &batch : m_told.batches) {
            if (batch.day != DemoCalendar::FirstDay)
                continue;
            const ListingBatchId id(ids.next());
            acts.proposals.push_back(proposal(batch, place, id));
            acts.confirmations.push_back({ m_roles.secondEditor, place, ConfirmListing{ id } });
        }
    return acts;
}

void DemoApproval::plan(IdSource &ids, DemoPlan &plan) const
{
    for (const auto &[place, programmes] : programmesByPlace()) {
        for (const DemoListing &batch : m_told.batches) {
            if (batch.day == DemoCalendar::FirstDay)
                continue;
            const ListingBatchId id(ids.next());
            plan[{ batch.day }].push_back(proposal(batch, place, id));
            if (batch.confirmed)
                plan[{ batch.day, true }].push_back({ m_roles.secondEditor, place, ConfirmListing{ id } });
        }
        for (const DemoDelisting &told : m_told.delistings)
            for (const DemoListing &batch : m_told.batches)
                for (const DemoDescribed &each : batch.described)
                    if (each.name == told.name)
                        plan[{ told.day, true }].push_back({ m_roles.editor, place,
                            DelistProvider{ Provider::idOf(usccOf(m_told, each)), programmes, told.reason, m_calendar.date(told.day) } });
    }
}

} // namespace cpv
