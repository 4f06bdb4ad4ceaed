#pragma once

#include "core/registry/demo/demonstration.h"

#include <QTemporaryDir>

namespace cpv::test {

/// A demonstration that was just made, on a day of the test's choice.
class Played {
public:
    Played(QDate today, const DemoSize &size);

    const DemoSummary &summary() const { return m_summary; }
    RegistryHost &host() { return *m_host; }
    QDate today() const { return localDate(m_clock.now()); }

    /// What the person gets by sync: all records of the kind that their feed brings.
    template <typename T> std::vector<T> seenBy(const QString &login)
    {
        std::vector<T> found;
        for (const AnyRecord &record : feedOf(login))
            if (const T *one = std::get_if<T>(&record))
                found.push_back(*one);
        return found;
    }
    /// All records of the kind, whoever may see them.
    template <typename T> std::vector<T> all()
    {
        std::vector<T> found;
        (void)m_host->store().look([&](StoreView &view) {
            view.eachRecord(kindOf<T>, [&](const AnyRecord &record) { found.push_back(std::get<T>(record)); });
        });
        return found;
    }
    Account account(const QString &login);

private:
    const std::vector<AnyRecord> &feedOf(const QString &login);

    QTemporaryDir m_folder;
    ManualClock m_clock;
    std::unique_ptr<RegistryHost> m_host;
    DemoSummary m_summary;
    std::map<QString, std::vector<AnyRecord>> m_feeds;
};

} // namespace cpv::test
