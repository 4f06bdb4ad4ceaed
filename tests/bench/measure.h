#pragma once

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <ctime>

/// What a measured program says of itself: lines "name value" on its standard output, read by process_run.h.
namespace cpv::bench {

inline void say(const char *name, double value) { std::printf("%s %.3f\n", name, value); }

/// A field of /proc/self/status in kB: "VmRSS", "VmHWM".
inline qint64 statusKb(const QByteArray &field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field + ':'))
            return line.mid(field.size() + 1).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

/// From its making to its end: wall and CPU time of all threads, and how much memory grew at its highest.
class Measured
{
public:
    Measured() : m_rssKb(statusKb("VmRSS")), m_cpu(std::clock()) { m_wall.start(); }

    void end() const
    {
        say("wallMs", double(m_wall.nsecsElapsed()) / 1e6);
        say("cpuMs", double(std::clock() - m_cpu) * 1000 / CLOCKS_PER_SEC);
        say("growthKb", double(statusKb("VmHWM") - m_rssKb));
    }

private:
    qint64 m_rssKb;
    std::clock_t m_cpu;
    QElapsedTimer m_wall;
};

} // namespace cpv::bench
