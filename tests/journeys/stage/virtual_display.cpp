#include "tests/journeys/stage/virtual_display.h"

namespace cpv::journey {

using namespace Qt::StringLiterals;

VirtualDisplay::VirtualDisplay()
{
    constexpr int patienceMs = 30'000;
    m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s, u"-nolisten"_s, u"tcp"_s});
    if (!m_server.waitForStarted(patienceMs))
        return;
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(patienceMs))
            return;
    }
    m_display = u':' + QString::fromLatin1(m_server.readLine().trimmed());
}

VirtualDisplay::~VirtualDisplay()
{
    m_server.terminate();
    if (!m_server.waitForFinished(5'000))
        m_server.kill();
    m_server.waitForFinished();
}

void VirtualDisplay::addTo(QProcessEnvironment &environment) const
{
    environment.insert(u"QT_QPA_PLATFORM"_s, m_display.isEmpty() ? u"offscreen"_s : u"xcb"_s);
    environment.insert(u"DISPLAY"_s, m_display);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORMTHEME"_s);
}

} // namespace cpv::journey
