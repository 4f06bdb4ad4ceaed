#include "tests/registry/demo/played.h"

#include <algorithm>

namespace cpv::test {

Played::Played(QDate today, const DemoSize &size)
    : m_clock(startOf(today) + std::chrono::hours(10))
{
    auto host = RegistryHost::open({ m_folder.path(), true }, m_clock);
    if (!host)
        qFatal("no registry: %ls", qUtf16Printable(host.error().detail));
    m_host = std::move(*host);
    auto summary = playDemonstration(*m_host, m_clock, size);
    if (!summary)
        qFatal("no demonstration: %ls %ls", qUtf16Printable(enumText(summary.error().code)),
            qUtf16Printable(summary.error().arguments.join(u' ')));
    m_summary = *summary;
}

Account Played::account(const QString &login)
{
    const std::vector<Account> accounts = m_host->accounts().list().value();
    const auto found = std::ranges::find(accounts, login, &Account::login);
    if (found == accounts.end())
        qFatal("nobody is called %ls", qUtf16Printable(login));
    return *found;
}

const std::vector<AnyRecord> &Played::feedOf(const QString &login)
{
    const auto [found, isNew] = m_feeds.try_emplace(login);
    if (!isNew)
        return found->second;
    const Account person = account(login);
    const FeedReader reader{ isOfficial(person), person.company, person.id, person.provider, person.scope };
    const auto looked = m_host->store().look([&](StoreView &view) {
        for (const PlaceCode &place : Accounts::placesOf(person, view)) {
            StoredFeedPage page{ .more = true };
            while (page.more) {
                page = view.feedPage({ place, page.lastSeq, 1000, reader });
                std::ranges::move(page.records, std::back_inserter(found->second));
            }
        }
    });
    if (!looked)
        qFatal("no feed: %ls", qUtf16Printable(looked.error().detail));
    return found->second;
}

} // namespace cpv::test
