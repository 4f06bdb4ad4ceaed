#include "core/sync/store_jobs.h"

namespace cpv {

namespace {

/// A job that says `true` at its end: asking for that is what lets ThreadSanitizer see that `then` comes after the job. It
/// can't look into the event with which Qt tells.
class WatchedJob : public Pending
{
public:
    WatchedJob(const QFuture<bool> &future, std::function<void()> then)
    {
        QObject::connect(&m_watcher, &QFutureWatcher<bool>::finished, &m_watcher, [this, then = std::move(then)] {
            const auto kept = then; // `then` may destroy this job.
            if (m_watcher.result())
                kept();
        });
        m_watcher.setFuture(future);
    }

private:
    QFutureWatcher<bool> m_watcher;
};

}

std::unique_ptr<Pending> ExecutorJobs::run(std::function<void()> job, std::function<void()> then)
{
    auto ended = m_writer.run([job = std::move(job)] {
        job();
        return true;
    });
    return std::make_unique<WatchedJob>(ended, std::move(then));
}

} // namespace cpv
