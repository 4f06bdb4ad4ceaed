#include "core/registry/http/http_counters.h"

namespace cpv {

void HttpCounters::countAnswer(int status)
{
    if (status >= FirstStatus && status < FirstStatus + StatusCount)
        ++m_answers[static_cast<std::size_t>(status - FirstStatus)];
}

std::uint64_t HttpCounters::answers(int status) const
{
    if (status < FirstStatus || status >= FirstStatus + StatusCount)
        return 0;
    return m_answers[static_cast<std::size_t>(status - FirstStatus)];
}

std::string HttpCounters::prometheusText() const
{
    std::string text = "# HELP cpv_http_requests_total Requests answered, by status.\n"
                       "# TYPE cpv_http_requests_total counter\n";
    for (int status = FirstStatus; status < FirstStatus + StatusCount; ++status) {
        if (const std::uint64_t count = answers(status); count > 0)
            text += "cpv_http_requests_total{status=\"" + std::to_string(status) + "\"} " + std::to_string(count) + "\n";
    }
    text += "# HELP cpv_http_connections_total Connections accepted.\n"
            "# TYPE cpv_http_connections_total counter\n"
            "cpv_http_connections_total "
        + std::to_string(m_opened) + "\n";
    text += "# HELP cpv_http_connections_dropped_total Connections closed unanswered under overload.\n"
            "# TYPE cpv_http_connections_dropped_total counter\n"
            "cpv_http_connections_dropped_total "
        + std::to_string(m_dropped) + "\n";
    text += "# HELP cpv_http_open_connections Connections open now.\n"
            "# TYPE cpv_http_open_connections gauge\n"
            "cpv_http_open_connections "
        + std::to_string(m_open) + "\n";
    return text;
}

} // namespace cpv
