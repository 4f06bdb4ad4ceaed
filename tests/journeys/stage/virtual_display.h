#pragma once

#include <QProcess>
#include <QProcessEnvironment>

namespace cpv::journey {

/// A screen of its own for the windows of a test: Xvfb on a number that is free. Without Xvfb, Qt's offscreen platform.
class VirtualDisplay
{
public:
    VirtualDisplay();
    ~VirtualDisplay();
    VirtualDisplay(const VirtualDisplay &) = delete;
    VirtualDisplay &operator=(const VirtualDisplay &) = delete;

    void addTo(QProcessEnvironment &environment) const;

private:
    QProcess m_server;
    QString m_display; ///< ":99"; empty: offscreen.
};

} // namespace cpv::journey
