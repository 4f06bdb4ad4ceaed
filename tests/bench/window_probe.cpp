#include "tests/bench/measure.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <cstring>
#include <memory>
#include <utility>
#include <vector>

#include <csignal>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace cpv::bench;

namespace {

template <typename T> std::unique_ptr<T, decltype(&std::free)> owned(T *reply) { return {reply, &std::free}; }

/// CPU time so far of another process and all its threads, in ms.
double cpuMsOf(pid_t process)
{
    clockid_t clock {};
    timespec time {};
    if (clock_getcpuclockid(process, &clock) != 0 || clock_gettime(clock, &time) != 0)
        return 0;
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Its memory, shared pages counted in part.
double pssKbOf(pid_t process)
{
    QFile rollup(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (!rollup.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : rollup.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').first().toDouble();
    }
    return 0;
}

/// Watches a display from outside, as a window manager would: nothing in the watched program takes part.
class Display
{
public:
    Display() : m_connection(xcb_connect(nullptr, nullptr))
    {
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        // Qt answers a ping to whoever looks at the root's own structure.
        const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_STRUCTURE_NOTIFY | XCB_EVENT_MASK_PROPERTY_CHANGE;
        xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &mask);
        m_protocols = atom("WM_PROTOCOLS");
        m_ping = atom("_NET_WM_PING");
        m_delete = atom("WM_DELETE_WINDOW");
        startDamage();
        xcb_flush(m_connection);
    }
    ~Display() { xcb_disconnect(m_connection); }
    Display(const Display &) = delete;
    Display &operator=(const Display &) = delete;

    bool isOpen() const { return xcb_connection_has_error(m_connection) == 0 && m_damageEvent != 0; }
    bool isAnswered() const { return m_answered; }
    /// Whether anything was drawn into the window since this was last asked. Looking at the pixels each time would keep one
    /// core and the display busy, and take from the watched program what it is measured by.
    bool takeDrawn() { return std::exchange(m_drawn, false); }
    xcb_window_t window() const { return m_window; }

    /// Waits up to 2 ms for what windows do.
    void listen()
    {
        pollfd waiting {xcb_get_file_descriptor(m_connection), POLLIN, 0};
        poll(&waiting, 1, 2);
        while (const auto event = owned(xcb_poll_for_event(m_connection)))
            take(*event);
    }

    using Picture = std::vector<quint32>;

    /// The pixels of the window; empty when it can't be seen whole.
    Picture picture() const
    {
        const auto geometry = owned(xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, m_window), nullptr));
        if (!geometry)
            return {};
        const auto image = owned(xcb_get_image_reply(m_connection,
            xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_window, 0, 0, geometry->width, geometry->height, ~0U), nullptr));
        if (!image)
            return {};
        Picture pixels(size_t(xcb_get_image_data_length(image.get())) / sizeof(quint32));
        std::memcpy(pixels.data(), xcb_get_image_data(image.get()), pixels.size() * sizeof(quint32));
        return pixels;
    }

    /// The window's event queue is in order: what answers this answers keys.
    void ping() const { send(m_ping); }
    /// As the cross in the corner does: a program that is killed has to look after its files at its next start.
    void close() const { send(m_delete); }

private:
    void send(xcb_atom_t protocol) const
    {
        xcb_client_message_event_t message {};
        message.response_type = XCB_CLIENT_MESSAGE;
        message.format = 32;
        message.window = m_window;
        message.type = m_protocols;
        message.data.data32[0] = protocol;
        message.data.data32[1] = XCB_CURRENT_TIME;
        message.data.data32[2] = m_window;
        xcb_send_event(m_connection, 0, m_window, XCB_EVENT_MASK_NO_EVENT, reinterpret_cast<const char *>(&message));
        xcb_flush(m_connection);
    }

    xcb_atom_t atom(const char *name) const
    {
        const auto cookie = xcb_intern_atom(m_connection, 0, uint16_t(std::strlen(name)), name);
        const auto reply = owned(xcb_intern_atom_reply(m_connection, cookie, nullptr));
        return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    }

    /// The extension that tells what was drawn.
    void startDamage()
    {
        const auto *extension = xcb_get_extension_data(m_connection, &xcb_damage_id);
        if (!extension || !extension->present)
            return;
        const auto version = owned(xcb_damage_query_version_reply(m_connection, xcb_damage_query_version(m_connection, 1, 1), nullptr));
        if (version)
            m_damageEvent = extension->first_event + XCB_DAMAGE_NOTIFY;
    }

    void watchDrawing()
    {
        m_drawn = true;
        const xcb_damage_damage_t damage = xcb_generate_id(m_connection);
        xcb_damage_create(m_connection, damage, m_window, XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
        xcb_flush(m_connection);
    }

    void take(const xcb_generic_event_t &event)
    {
        const int type = event.response_type & 0x7f;
        m_drawn |= type == m_damageEvent;
        if (type == XCB_MAP_NOTIFY) {
            const auto &mapped = reinterpret_cast<const xcb_map_notify_event_t &>(event);
            if (!mapped.override_redirect && isLarge(mapped.window)) {
                m_window = mapped.window;
                watchDrawing();
            }
        } else if (type == XCB_CLIENT_MESSAGE) {
            const auto &message = reinterpret_cast<const xcb_client_message_event_t &>(event);
            m_answered |= message.window == m_root && message.type == m_protocols && message.data.data32[0] == m_ping;
        }
    }

    bool isLarge(xcb_window_t window) const
    {
        const auto geometry = owned(xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
        return geometry && geometry->width >= 300 && geometry->height >= 200;
    }

    xcb_connection_t *m_connection;
    xcb_window_t m_root = 0, m_window = 0;
    xcb_atom_t m_protocols = 0, m_ping = 0, m_delete = 0;
    bool m_answered = false;
    int m_damageEvent = 0; ///< 0: the display tells nothing of it.
    bool m_drawn = false;
};

/// More than a background: text has many shades.
bool isPainted(const Display::Picture &picture)
{
    constexpr qsizetype enough = 12;
    QSet<quint32> colours;
    quint32 before = ~0U;
    for (const quint32 pixel : picture) {
        if (pixel == std::exchange(before, pixel))
            continue;
        colours.insert(pixel);
        if (colours.size() >= enough)
            return true;
    }
    return false;
}

pid_t start(char **command)
{
    const pid_t child = fork();
    if (child != 0)
        return child;
    std::freopen("/dev/null", "w", stdout);
    std::freopen("/dev/null", "w", stderr);
    execvp(command[0], command);
    _exit(127);
}

bool hasEnded(pid_t process)
{
    siginfo_t info {};
    return waitid(P_PID, id_t(process), &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid != 0;
}

bool endsSoon(pid_t process)
{
    constexpr int patience = 500; // × 10 ms
    for (int i = 0; i < patience && !hasEnded(process); ++i)
        usleep(10'000);
    return hasEnded(process);
}

void stop(const Display &display, pid_t process)
{
    display.close();
    for (const int signal : {SIGTERM, SIGKILL}) {
        if (endsSoon(process))
            break;
        kill(process, signal);
    }
    waitpid(process, nullptr, 0);
}

/// Until painted and answering; then until the picture rests for a second.
bool watch(Display &display, pid_t process, const QElapsedTimer &clock)
{
    constexpr qint64 patienceMs = 60'000, restMs = 1'000;
    bool painted = false;
    bool pinged = false;
    while (!display.isAnswered()) {
        if (clock.elapsed() > patienceMs || hasEnded(process))
            return false;
        display.listen();
        painted = painted || (display.takeDrawn() && isPainted(display.picture()));
        if (painted && !std::exchange(pinged, true)) {
            say("paintedMs", double(clock.nsecsElapsed()) / 1e6);
            display.ping();
        }
    }
    say("wallMs", double(clock.nsecsElapsed()) / 1e6);
    say("cpuMs", cpuMsOf(process));

    Display::Picture last = display.picture();
    qint64 changedMs = clock.elapsed();
    double cpuMs = cpuMsOf(process);
    while (clock.elapsed() - changedMs < restMs && clock.elapsed() < patienceMs) {
        usleep(20'000);
        Display::Picture now = display.picture();
        if (now == last)
            continue;
        last = std::move(now);
        changedMs = clock.elapsed();
        cpuMs = cpuMsOf(process);
    }
    say("restMs", double(changedMs));
    say("restCpuMs", cpuMs);
    say("memoryKb", pssKbOf(process));
    return true;
}

} // namespace

/// window_probe PROGRAM ARGUMENTS…: how long until its window is painted and answers, then ends it.
int main(int argc, char **argv)
{
    Display display;
    if (argc < 2 || !display.isOpen())
        return 2;
    QElapsedTimer clock;
    clock.start();
    const pid_t process = start(argv + 1);
    const bool seen = watch(display, process, clock);
    stop(display, process);
    return seen ? 0 : 1;
}
