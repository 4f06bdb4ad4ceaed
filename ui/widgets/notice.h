#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QTimer;
class QVBoxLayout;

namespace cpv {

class Button;
class IconLabel;
class Text;

/// A tinted strip inside a page: what happened and what to do next, with an optional button. Hidden until shown.
class Notice : public QFrame
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    void showNotice(Tone tone, const QString &title, const QString &text = {}, const QString &button = {});
    /// Object name of its button, where a page has several notices with one; "noticeButton" otherwise.
    void setButtonName(const QString &name);
    /// Something could not be read, with a button to try again. endRetry takes that away once it could, and nothing else that is said.
    void showRetry(const QString &title, const QString &text);
    void endRetry();
    void showError(const QString &title, const QString &text = {}, const QString &button = {}) { showNotice(Tone::Bad, title, text, button); }

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();

    IconLabel *m_icon;
    Text *m_title;
    Text *m_text;
    QVBoxLayout *m_words;
    Button *m_button;
    bool m_isRetry = false;
};

/// Nothing here yet: why, and the step that changes it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setContent(const QString &icon, const QString &title, const QString &text, const QString &button = {});

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();

    IconLabel *m_icon;
    Text *m_title;
    Text *m_text;
    Button *m_button;
};

/// Grey bars where text will be. Still, not shimmering: a moving placeholder costs repaints and unsettles readers.
class Skeleton : public QWidget
{
    Q_OBJECT

public:
    explicit Skeleton(int rows = 4, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_rows;
};

struct ToastText
{
    QString text;
    QString undo = {}; ///< The undo button's text; empty: none.
};

/// A short message at the bottom of its parent for 8 s, which it counts down (4 s without undo, and silently). A new one replaces
/// the old, whose undo is gone.
class Toast : public QFrame
{
    Q_OBJECT

public:
    static constexpr int UndoMs = 8000;
    static constexpr int PlainMs = 4000;

    explicit Toast(QWidget *parent);
    ~Toast() override;

    /// `undo` runs at most once; `expired` when the time is over without undo (also when replaced).
    void showToast(const ToastText &toast, std::function<void()> undo = {}, std::function<void()> expired = {});
    bool eventFilter(QObject *watched, QEvent *event) override; // Follows the parent's size.
    bool event(QEvent *event) override; // And its own, which changes with the zoom.

private:
    void finish(bool undone);
    void giveKeyboardBack();
    void place();
    void applyMetrics();
    void countDown();

    Text *m_text;
    Text *m_left; ///< Until the undo is gone: a number and no bar that moves all the time.
    Button *m_undoButton;
    QPointer<QWidget> m_before; ///< Had the keyboard before the button.
    QTimer *m_timer;
    QTimer *m_second;
    std::function<void()> m_undo;
    std::function<void()> m_expired;
};

} // namespace cpv
