#include "ui/lists/programme_choices.h"

#include "core/usecases/futures.h"
#include "ui/models/programme_names.h"

#include <algorithm>
#include <iterator>

namespace cpv {

void ProgrammeChoices::load(std::function<void()> loaded)
{
    whenDone(m_context, m_programmes.list(), [this, loaded = std::move(loaded)](const Result<std::vector<ProgrammeListing>> &listings) {
        m_listings = listings.value_or(std::vector<ProgrammeListing>());
        loaded();
    });
    whenDone(m_context, m_programmes.allProviders(), [this](const Result<std::vector<Provider>> &providers) {
        m_providers = providers.value_or(std::vector<Provider>());
    });
}

std::vector<FilterField::Choice> ProgrammeChoices::choices() const
{
    std::vector<Programme> programmes;
    std::ranges::transform(m_listings, std::back_inserter(programmes), &ProgrammeListing::programme);
    QStringList names = programmeNamesApart(programmes);
    std::vector<FilterField::Choice> choices;
    for (const Programme &programme : programmes)
        choices.push_back({programme.id.toText(), names.takeFirst()});
    return choices;
}

std::vector<FilterField::Choice> ProgrammeChoices::providers() const
{
    std::vector<FilterField::Choice> choices;
    for (const Provider &provider : m_providers)
        choices.push_back({provider.id.toText(), provider.name});
    return choices;
}

} // namespace cpv
