#include "ui/lists/programme_choices.h"

#include "core/usecases/futures.h"
#include "ui/models/domain_text.h"

namespace cpv {

void ProgrammeChoices::load(std::function<void()> loaded)
{
    whenDone(m_context, m_programmes.list(), [this, loaded = std::move(loaded)](const Result<std::vector<ProgrammeListing>> &listings) {
        m_listings = listings.value_or(std::vector<ProgrammeListing>());
        loaded();
    });
}

std::vector<FilterField::Choice> ProgrammeChoices::choices() const
{
    std::vector<FilterField::Choice> choices;
    for (const ProgrammeListing &listing : m_listings)
        choices.push_back({listing.programme.id.toText(), programmeFullName(listing.programme)});
    return choices;
}

} // namespace cpv
