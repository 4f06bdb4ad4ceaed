#pragma once

#include <QObject>

#include <utility>

namespace cpv {

/// In the next turn of the event loop. A page that asks is still on the stack below us, and pages are replaced only then.
template <typename Call> void later(QObject *context, Call call)
{
    QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
}

} // namespace cpv
