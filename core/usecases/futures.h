#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <memory>

/// The little that joining futures needs. `.then(context, …)` of Qt 6.4 can assert when the context dies first; a watcher
/// that the context owns just goes with it.
namespace cpv {

/// `next(result)` runs on the context's thread, if the context still lives.
template <typename T, typename Next> void whenDone(QObject *context, const QFuture<T> &future, Next next)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, next = std::move(next)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) // None when its maker went away at the program's end.
            next(watcher->result());
    });
    watcher->setFuture(future);
}

/// An answer that several steps work for. Whoever waits gets one in any case: steps that end without giving any (the network
/// side went away) answer Network.
template <typename T> class Promised
{
public:
    QFuture<Result<T>> future() const { return m_given->promise.future(); }
    void give(Result<T> result) const { m_given->give(std::move(result)); }

private:
    struct Given {
        QPromise<Result<T>> promise;
        bool done = false;

        Given() { promise.start(); }
        ~Given()
        {
            if (!done)
                give(fail(Errc::Network));
        }
        void give(Result<T> result)
        {
            done = true;
            promise.addResult(std::move(result));
            promise.finish();
        }
    };
    std::shared_ptr<Given> m_given = std::make_shared<Given>();
};

template <typename T> QFuture<Result<T>> ready(Result<T> result)
{
    Promised<T> answer;
    answer.give(std::move(result));
    return answer.future();
}

} // namespace cpv
