#include "core/usecases/programmes.h"

#include <algorithm>

namespace cpv {

namespace {

int rankOf(WindowState state)
{
    switch (state) {
    case WindowState::Open: return 0;
    case WindowState::Grace: return 1;
    case WindowState::Coming: return 2;
    case WindowState::Past: return 3;
    }
    Q_UNREACHABLE();
}

/// Continuous programmes close last.
QDate closing(const ProgrammeListing &listing) { return listing.window.closes.value_or(QDate(9999, 12, 31)); }

bool onList(const Programme &programme, const Provider &provider)
{
    return std::ranges::find(programme.providers, provider.id) != programme.providers.end();
}

} // namespace

QFuture<Result<std::vector<ProgrammeListing>>> Programmes::list() const
{
    return m_workplace.readerThread.run(
        [&reader = m_workplace.reader, today = localDate(m_workplace.clock.now())]() -> Result<std::vector<ProgrammeListing>> {
            CPV_TRY(programmes, reader.programmes());
            std::vector<ProgrammeListing> listings;
            for (Programme &programme : programmes) {
                const WindowStatus window = windowStatus(programme, today);
                listings.push_back({std::move(programme), window});
            }
            std::ranges::stable_sort(listings, [](const ProgrammeListing &a, const ProgrammeListing &b) {
                return std::pair(rankOf(a.window.state), closing(a)) < std::pair(rankOf(b.window.state), closing(b));
            });
            return listings;
        });
}

QFuture<Result<ProgrammeListing>> Programmes::find(ProgrammeId id) const
{
    return m_workplace.readerThread.run(
        [&reader = m_workplace.reader, id, today = localDate(m_workplace.clock.now())]() -> Result<ProgrammeListing> {
            CPV_TRY(programme, reader.programme(id));
            return ProgrammeListing {programme, windowStatus(programme, today)};
        });
}

QFuture<Result<std::vector<Provider>>> Programmes::providers(ProgrammeId id) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, id]() -> Result<std::vector<Provider>> {
        CPV_TRY(programme, reader.programme(id));
        CPV_TRY(providers, reader.providers());
        std::erase_if(providers, [&](const Provider &provider) { return !onList(programme, provider); });
        return providers;
    });
}

QFuture<Result<std::vector<Provider>>> Programmes::allProviders() const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader] { return reader.providers(); });
}

QFuture<Result<std::optional<Yardstick>>> Programmes::yardstick(ProgrammeId id) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, id]() -> Result<std::optional<Yardstick>> {
        CPV_TRY(counters, reader.noticeCounters(id));
        return yardstickOf(counters, id);
    });
}

QFuture<Result<Company>> Programmes::company(CompanyId id) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, id]() -> Result<Company> {
        CPV_TRY(company, reader.company(id));
        return company ? Result<Company>(*company) : fail(Errc::NotFound, {enumText(RecordKind::Company)});
    });
}

} // namespace cpv
