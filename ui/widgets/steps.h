#pragma once

#include "ui/theme/tokens.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

class QPainter;
class QVBoxLayout;

namespace cpv {

/// Steps 1 … n of a form: done, current, lacking something, to come. Clicking one goes there.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    enum class State { ToCome, Done, Lacking }; ///< Lacking: it was left before it was done.

    explicit StepBar(QWidget *parent = nullptr);

    void setSteps(const QStringList &titles);
    void setCurrent(int index); ///< 0-based.
    void setStates(const QList<State> &states); ///< One for each step; those that are not said are to come.
    State stateOf(int index) const { return m_states.value(index, State::ToCome); }
    int current() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepClicked(int index); ///< Of any but the current one.

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    int stepAt(const QPoint &point) const;
    QString wordsOf(int step) const;
    void paintDisc(QPainter &painter, const QRect &disc, int step) const;
    void describe();

    QStringList m_titles;
    QList<State> m_states;
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
