#include "core/registry/http/responder.h"

namespace cpv {

PendingAnswer::PendingAnswer(std::function<void()> wake)
    : m_wake(std::move(wake))
{
}

bool PendingAnswer::put(HttpResponse response)
{
    // Woken under the lock: once abandon() has returned, nobody touches the connection's executor.
    const std::lock_guard lock(m_mutex);
    if (m_answered)
        return false;
    m_answered = true;
    if (m_abandoned)
        return true;
    m_response = std::move(response);
    m_wake();
    return true;
}

std::optional<HttpResponse> PendingAnswer::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_response, std::nullopt);
}

bool PendingAnswer::isReady() const
{
    const std::lock_guard lock(m_mutex);
    return m_response.has_value();
}

void PendingAnswer::abandon()
{
    const std::lock_guard lock(m_mutex);
    m_abandoned = true;
    m_wake = nullptr;
}

bool PendingAnswer::isAbandoned() const
{
    const std::lock_guard lock(m_mutex);
    return m_abandoned;
}

class Responder::Promise
{
public:
    explicit Promise(std::shared_ptr<PendingAnswer> answer)
        : pending(std::move(answer))
    {
    }
    ~Promise()
    {
        pending->put(problemResponse({ .status = 500, .code = "unanswered", .detail = "The request was not answered." }));
    }
    Promise(const Promise &) = delete;
    Promise &operator=(const Promise &) = delete;

    const std::shared_ptr<PendingAnswer> pending;
};

Responder::Responder(std::shared_ptr<PendingAnswer> pending)
    : m_promise(std::make_shared<Promise>(std::move(pending)))
{
}

bool Responder::answer(HttpResponse response) const
{
    return m_promise->pending->put(std::move(response));
}

bool Responder::refuse(const ProblemDetails &problem) const
{
    return answer(problemResponse(problem));
}

bool Responder::isAbandoned() const
{
    return m_promise->pending->isAbandoned();
}

} // namespace cpv
