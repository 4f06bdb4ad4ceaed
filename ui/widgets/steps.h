#pragma once

#include "ui/theme/tokens.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace cpv {

/// Steps 1 … n of a form: done, current, to come. Clicking a done step goes back to it.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    void setSteps(const QStringList &titles);
    void setCurrent(int index); ///< 0-based; all before it are done.
    int current() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepClicked(int index); ///< Only for done steps.

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int stepAt(const QPoint &point) const;
    void describe();

    QStringList m_titles;
    int m_current = 0;
};

struct TimelineItem
{
    Tone tone = Tone::Neutral;
    QString title;
    QString text = {};
    QString time = {}; ///< Already formatted, right aligned: "2025-09-18 09:12".
};

/// What happened, newest first or last as given.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    void setEntries(const QList<TimelineItem> &entries);

private:
    QVBoxLayout *m_layout;
};

} // namespace cpv
