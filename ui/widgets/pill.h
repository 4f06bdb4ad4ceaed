#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

class QPainter;

namespace cpv {

/// A state as a soft-tint pill with a dot: fixed height, as wide as its text.
class Pill : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }
    void setState(const QString &text, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

/// Shared with PillDelegate. `raised`: on a selected row, whose tint would swallow the info pill.
void paintPill(QPainter &painter, QRect rect, const QString &text, Tone tone, bool raised = false);
QSize pillSize(const QString &text);

} // namespace cpv
