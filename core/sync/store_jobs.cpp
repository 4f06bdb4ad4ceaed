#include "core/sync/store_jobs.h"

namespace cpv {

namespace {

class WatchedJob : public Pending
{
public:
    WatchedJob(const QFuture<void> &future, std::function<void()> then)
    {
        QObject::connect(&m_watcher, &QFutureWatcher<void>::finished, &m_watcher, [then = std::move(then)] {
            const auto kept = then; // `then` may destroy this job.
            kept();
        });
        m_watcher.setFuture(future);
    }

private:
    QFutureWatcher<void> m_watcher;
};

}

std::unique_ptr<Pending> ExecutorJobs::run(std::function<void()> job, std::function<void()> then)
{
    return std::make_unique<WatchedJob>(m_writer.run(std::move(job)), std::move(then));
}

} // namespace cpv
