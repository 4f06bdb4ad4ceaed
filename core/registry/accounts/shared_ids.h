#pragma once

#include "core/base/uuid.h"

#include <mutex>

namespace cpv {

/// An id source that any thread may ask.
class SharedIds : public IdSource {
public:
    explicit SharedIds(IdSource &source)
        : m_source(source)
    {
    }
    Uuid next() override
    {
        const std::lock_guard guard(m_mutex);
        return m_source.next();
    }

private:
    std::mutex m_mutex;
    IdSource &m_source;
};

} // namespace cpv
