#pragma once

#include "core/storage/serial_executor.h"
#include "core/sync/transport.h"

#include <QFutureWatcher>

#include <functional>
#include <memory>

namespace cpv {

/// Where the replica is used: jobs run in order, away from the window; `then` runs back in the caller's event loop unless
/// the Pending is destroyed before (the job itself runs all the same).
class StoreJobs
{
public:
    virtual ~StoreJobs() = default;
    [[nodiscard]] virtual std::unique_ptr<Pending> run(std::function<void()> job, std::function<void()> then) = 0;
};

class ExecutorJobs : public StoreJobs
{
public:
    explicit ExecutorJobs(SerialExecutor &writer) : m_writer(writer) { }
    std::unique_ptr<Pending> run(std::function<void()> job, std::function<void()> then) override;

private:
    SerialExecutor &m_writer;
};

/// The same with a value from the job to `then`.
template <typename Job, typename Then>
[[nodiscard]] std::unique_ptr<Pending> runWithResult(StoreJobs &jobs, Job job, Then then)
{
    auto answer = std::make_shared<std::optional<std::invoke_result_t<Job>>>();
    return jobs.run([answer, job = std::move(job)]() mutable { answer->emplace(job()); },
        [answer, then = std::move(then)]() mutable { then(std::move(**answer)); });
}

} // namespace cpv
