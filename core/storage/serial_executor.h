#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>

namespace cpv {

/// Runs jobs one after the other, in the order given, on one thread of its own: whoever touches SQLite does it here, so
/// that no mutex is needed and no window waits for a disk. Jobs capture values. Built on Qt Core alone, since sync needs it too.
class SerialExecutor
{
public:
    SerialExecutor()
    {
        m_pool.setMaxThreadCount(1); // Serial by construction.
        m_pool.setExpiryTimeout(-1);
    }
    ~SerialExecutor() { m_pool.waitForDone(); }
    SerialExecutor(const SerialExecutor &) = delete;
    SerialExecutor &operator=(const SerialExecutor &) = delete;

    /// The future finishes when the job returned; cancelling it doesn't stop the job. A job does not throw.
    template <typename Job> auto run(Job job) -> QFuture<std::invoke_result_t<Job>>
    {
        using Returned = std::invoke_result_t<Job>;
        struct Work {
            QPromise<Returned> promise;
            Job job;
        };
        auto work = std::make_shared<Work>(Work {{}, std::move(job)});
        auto future = work->promise.future();
        work->promise.start();
        m_pool.start([work] {
            if constexpr (std::is_void_v<Returned>)
                work->job();
            else
                work->promise.addResult(work->job());
            work->promise.finish();
        });
        return future;
    }

    /// The same for a job that asks `overtaken()` now and then: once its future is cancelled, its answer is not wanted.
    template <typename Job> auto runUntilOvertaken(Job job) -> QFuture<std::invoke_result_t<Job, std::function<bool()>>>
    {
        using Returned = std::invoke_result_t<Job, std::function<bool()>>;
        auto promise = std::make_shared<QPromise<Returned>>();
        promise->start();
        m_pool.start([promise, job = std::move(job)]() mutable {
            if (!promise->isCanceled())
                promise->addResult(job([&promise] { return promise->isCanceled(); }));
            promise->finish();
        });
        return promise->future();
    }

private:
    QThreadPool m_pool;
};

} // namespace cpv
