#pragma once

#include "core/registry/http/problem.h"

#include <functional>
#include <memory>
#include <mutex>

namespace cpv {

/// The place where a handler's thread leaves an answer and the connection picks it up. Outlives either side.
class PendingAnswer
{
public:
    /// `wake` is called once, from the answering thread, never after abandon().
    explicit PendingAnswer(std::function<void()> wake);

    bool put(HttpResponse response);
    [[nodiscard]] std::optional<HttpResponse> take();
    [[nodiscard]] bool isReady() const;
    /// The connection no longer wants it.
    void abandon();
    [[nodiscard]] bool isAbandoned() const;

private:
    mutable std::mutex m_mutex;
    std::function<void()> m_wake;
    std::optional<HttpResponse> m_response;
    bool m_answered = false;
    bool m_abandoned = false;
};

/// Answers one request, from any thread, at any time, even after the server is gone. The first answer counts.
/// Copies share the request; when the last one goes unanswered, the client gets a 500.
class Responder
{
public:
    explicit Responder(std::shared_ptr<PendingAnswer> pending);

    /// False if this request has been answered before; the answer is then dropped.
    bool answer(HttpResponse response) const;
    bool refuse(const ProblemDetails &problem) const;

    /// True once nobody waits any more (client left, deadline passed): a long wait may end early.
    [[nodiscard]] bool isAbandoned() const;

private:
    class Promise;
    std::shared_ptr<Promise> m_promise;
};

} // namespace cpv
