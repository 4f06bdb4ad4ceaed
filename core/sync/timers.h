#pragma once

#include "core/sync/transport.h"

#include <chrono>
#include <functional>
#include <memory>

namespace cpv {

/// Where "later" comes from: the event loop, or a simulation's virtual time.
class Timers
{
public:
    virtual ~Timers() = default;
    /// `ring` runs once, never inside this call, even after zero milliseconds.
    [[nodiscard]] virtual std::unique_ptr<Pending> after(
        std::chrono::milliseconds delay, std::function<void()> ring) = 0;
};

class QtTimers : public Timers
{
public:
    std::unique_ptr<Pending> after(std::chrono::milliseconds delay, std::function<void()> ring) override;
};

} // namespace cpv
