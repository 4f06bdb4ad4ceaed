#pragma once

#include "core/usecases/saved_views.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace cpv {

/// The pane beside a list, as its person left it on this profile: how wide, and whether open.
class PaneMemory : public QObject
{
    Q_OBJECT

public:
    /// `list` as saved views name it.
    PaneMemory(const SavedViews &views, const QString &list, QObject *parent);

    const KeptPane &pane() const { return m_pane; }
    void load(); ///< `loaded` follows where something was kept.
    void setUnits(int units);
    void setShown(bool shown);

Q_SIGNALS:
    void loaded();
    void kept(); ///< What was changed is on the disk.

private:
    void keep();

    const SavedViews &m_views;
    const QString m_list;
    KeptPane m_pane;
    QTimer m_keeping; // A drag is kept once, at its end.
};

} // namespace cpv
