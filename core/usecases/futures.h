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

/// An answer that several steps work for.
template <typename T> class Answer
{
public:
    Answer() : m_promise(std::make_shared<QPromise<Result<T>>>()) { m_promise->start(); }
    QFuture<Result<T>> future() const { return m_promise->future(); }
    void give(Result<T> result) const
    {
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise;
};

template <typename T> QFuture<Result<T>> ready(Result<T> result)
{
    Answer<T> answer;
    answer.give(std::move(result));
    return answer.future();
}

} // namespace cpv
