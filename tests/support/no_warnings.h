#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

namespace cpv {

/// While it lives, collects every warning Qt or our code writes; a test asserts that there was none:
/// `QCOMPARE(warnings.seen(), QStringList());`. What Qt Test prints itself is not a warning.
class WarningsSeen
{
public:
    WarningsSeen() { s_previous = qInstallMessageHandler(collect); s_seen.clear(); }
    ~WarningsSeen() { qInstallMessageHandler(s_previous); }
    WarningsSeen(const WarningsSeen &) = delete;
    WarningsSeen &operator=(const WarningsSeen &) = delete;

    QStringList seen() const { return s_seen; }
    void clear() { s_seen.clear(); }

private:
    static void collect(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        // The offscreen platform has no window manager to ask for these; no fault of ours.
        const bool platform = message.contains(QLatin1String("This plugin does not support"));
        if (!platform && (type == QtWarningMsg || type == QtCriticalMsg))
            s_seen.append(message);
        if (s_previous)
            s_previous(type, context, message);
    }

    inline static QStringList s_seen;
    inline static QtMessageHandler s_previous = nullptr;
};

} // namespace cpv
