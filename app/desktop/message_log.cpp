#include "app/desktop/message_log.h"

#include <QDateTime>

#include <mutex>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostMessages = 500;
constexpr qsizetype LongestMessage = 500;

struct Kept {
    std::mutex mutex;
    QStringList messages;
    QtMessageHandler former = nullptr;
};

/// Never destroyed: Qt may complain until the very end of the process.
Kept &kept()
{
    static auto *const only = new Kept;
    return *only;
}

QString kindOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return u"debug"_s;
    case QtInfoMsg: return u"info"_s;
    case QtWarningMsg: return u"warning"_s;
    case QtCriticalMsg: return u"critical"_s;
    case QtFatalMsg: return u"fatal"_s;
    }
    return {};
}

void keep(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QString when = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QString line = u"%1 %2 %3: %4"_s.arg(when, kindOf(type), QString::fromUtf8(context.category), text.left(LongestMessage));
    {
        const std::lock_guard guard(kept().mutex);
        kept().messages.append(line);
        if (kept().messages.size() > MostMessages)
            kept().messages.removeFirst();
    }
    if (kept().former)
        kept().former(type, context, text);
}

} // namespace

void keepMessages()
{
    const std::lock_guard guard(kept().mutex);
    if (const QtMessageHandler former = qInstallMessageHandler(&keep); former != &keep)
        kept().former = former;
}

QStringList keptMessages()
{
    const std::lock_guard guard(kept().mutex);
    return kept().messages;
}

} // namespace cpv
