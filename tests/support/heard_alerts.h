#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

// As much of Qt's private classes as it takes to switch accessibility on: their headers are not installed, and where no
// screen reader runs, QAccessible tells nobody anything.
class QPlatformAccessibility
{
public:
    void setActive(bool active);
};
class QPlatformIntegration
{
public:
    QPlatformAccessibility *accessibility() const;
};
class QGuiApplicationPrivate
{
public:
    static QPlatformIntegration *platform_integration;
};

namespace cpv {

/// Listens like a screen reader: which widgets called for attention, by object name.
class HeardAlerts
{
public:
    HeardAlerts()
    {
        s_heard.clear();
        QGuiApplicationPrivate::platform_integration->accessibility()->setActive(true);
        m_before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
            if (event->type() == QAccessible::Alert && event->object())
                s_heard << event->object()->objectName();
        });
    }
    ~HeardAlerts()
    {
        QAccessible::installUpdateHandler(m_before);
        QGuiApplicationPrivate::platform_integration->accessibility()->setActive(false);
    }
    Q_DISABLE_COPY_MOVE(HeardAlerts)

    qsizetype of(const QString &widget) const { return s_heard.count(widget); }

private:
    inline static QStringList s_heard;
    QAccessible::UpdateHandler m_before;
};

} // namespace cpv
