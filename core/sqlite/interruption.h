#pragma once

#include "core/sqlite/database.h"

#include <functional>

namespace cpv {

/// While it lives, statements of the connection end with Later once `wanted` says so: for reads that a newer question has
/// overtaken. `wanted` is asked often and on the connection's thread. Such reads walk over whole tables: when it ends, the pages
/// that they left in the connection's memory are given back, since the next walk would find none of them in time.
class Interruption
{
public:
    Interruption(Database &database, std::function<bool()> wanted);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    Database &m_database;
    std::function<bool()> m_wanted;
};

} // namespace cpv
