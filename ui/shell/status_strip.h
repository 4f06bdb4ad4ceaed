#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

class QHBoxLayout;

namespace cpv {

class Pill;
class Text;

/// The bottom line: connection, queue and the mark of a demonstration at the left; autosave, zoom and version at the right.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    static constexpr int HeightUnits = 28;

    explicit StatusStrip(QWidget *parent = nullptr);

    void setConnection(const QString &text);
    void setQueue(const QString &text, Tone tone);
    void setDemonstration(bool demonstration); ///< Default: it is none.
    void setAutosave(const QString &text);
    void setZoom(double zoom);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();
    void retranslate();

    QHBoxLayout *m_layout;
    Text *m_connection;
    Text *m_queue;
    Pill *m_demonstration;
    Text *m_autosave;
    Text *m_zoom;
    Text *m_version;
};

} // namespace cpv
