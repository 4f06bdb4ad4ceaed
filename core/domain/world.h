#pragma once

#include "core/domain/command.h"
#include "core/domain/record.h"

#include <map>
#include <set>

namespace cpv {

/// The part of the state that a decision reads: records and balances that were loaded, by value. The registry loads all
/// that `reads` names. A replica holds only what its person may see: there `complete` is false, and what is missing is
/// unknown rather than absent.
class World
{
public:
    explicit World(bool complete = true) : m_complete(complete) { }

    bool complete() const { return m_complete; }

    void put(AnyRecord record);
    void putAbsent(const RecordKey &key) { m_absent.insert(key); }
    bool isLoaded(const RecordKey &key) const { return m_records.contains(key) || m_absent.contains(key); }

    /// Null when absent (or, in a replica, unknown).
    template <typename T> const T *find(decltype(T::id) id) const
    {
        const auto found = m_records.find({kindOf<T>, id.value});
        return found == m_records.end() ? nullptr : std::get_if<T>(&found->second);
    }

    bool ledgerLoaded(const Uuid &owner) const { return m_ledgerOwners.contains(owner); }
    void markLedgerLoaded(const Uuid &owner) { m_ledgerOwners.insert(owner); }
    Balances &balances() { return m_balances; }
    const Balances &balances() const { return m_balances; }

    const std::map<RecordKey, AnyRecord> &records() const { return m_records; }

private:
    bool m_complete;
    std::map<RecordKey, AnyRecord> m_records;
    std::set<RecordKey> m_absent;
    std::set<Uuid> m_ledgerOwners;
    Balances m_balances;
};

/// What must be loaded before `decide`: records, and all ledger accounts of some owners (programmes, vouchers).
struct Reads {
    std::vector<RecordKey> records;
    std::vector<Uuid> ledgerOwners;
    bool empty() const { return records.empty() && ledgerOwners.empty(); }
};

/// What `command` needs and `world` doesn't hold yet. May ask again, since what is needed can depend on what was loaded:
/// call until empty. `now` chooses the year of numbers and caps.
Reads reads(const Command &command, const World &world, Instant now);

} // namespace cpv
