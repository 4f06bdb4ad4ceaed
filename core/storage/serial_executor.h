#pragma once

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>

namespace cpv {

/// Runs jobs one after the other, in the order given, on one thread of its own: whoever touches SQLite does it here, so
/// that jobs need no mutex and no window waits for a disk. Jobs capture values; all that were given run before the executor
/// is gone. A std::jthread and no QThreadPool: ThreadSanitizer must see how a job goes over, and it can't look into Qt.
class SerialExecutor
{
public:
    SerialExecutor() = default;
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
        enqueue([work] {
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
        auto future = promise->future();
        promise->start();
        enqueue([promise, job = std::move(job)]() mutable {
            if (!promise->isCanceled())
                promise->addResult(job([&promise] { return promise->isCanceled(); }));
            promise->finish();
        });
        return future;
    }

private:
    void enqueue(std::function<void()> job)
    {
        {
            const std::lock_guard guard(m_mutex);
            m_jobs.push_back(std::move(job));
        }
        m_given.notify_one();
    }

    void work(const std::stop_token &ending)
    {
        std::unique_lock lock(m_mutex);
        while (m_given.wait(lock, ending, [this] { return !m_jobs.empty(); })) { // False only when ending with nothing left.
            auto job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            job();
            job = nullptr; // What it captured goes without the lock, too.
            lock.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable_any m_given;
    std::deque<std::function<void()>> m_jobs;
    std::jthread m_thread {[this](const std::stop_token &ending) { work(ending); }}; // Last: it uses all of the above.
};

} // namespace cpv
