#include "ui/widgets/notice.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Info: return u"info-circle"_s;
    case Tone::Ok: return u"check"_s;
    case Tone::Warn: return u"alert-triangle"_s;
    case Tone::Bad: return u"alert-circle"_s;
    }
    Q_UNREACHABLE();
}

QString toneProperty(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return u"neutral"_s;
    case Tone::Info: return u"info"_s;
    case Tone::Ok: return u"ok"_s;
    case Tone::Warn: return u"warn"_s;
    case Tone::Bad: return u"bad"_s;
    }
    Q_UNREACHABLE();
}

void say(QWidget &widget)
{
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace

Notice::Notice(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel({}, Token::Accent, 20))
    , m_title(new Text(TextRole::Strong))
    , m_text(new Text(TextRole::Muted))
    , m_words(new QVBoxLayout)
    , m_button(named(new Button(ButtonKind::Secondary), u"noticeButton"_s))
{
    setProperty("frame", u"tinted"_s);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    m_words->addWidget(m_title);
    m_words->addWidget(m_text);
    layout->addLayout(m_words, 1);
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_button, &Button::clicked, this, &Notice::buttonClicked);
    applyMetrics();
    hide();
}

void Notice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
}

void Notice::applyMetrics()
{
    const Tokens &t = currentTokens();
    layout()->setContentsMargins(t.px(14), t.px(8), t.px(14), t.px(8));
    layout()->setSpacing(t.px(12));
    m_words->setSpacing(t.px(2));
}

void Notice::setButtonName(const QString &name) { m_button->setObjectName(name); }

void Notice::showNotice(Tone tone, const QString &title, const QString &text, const QString &button)
{
    m_isRetry = false;
    const bool isNews = isHidden() || accessibleName() != title || accessibleDescription() != text;
    setStyleProperty(*this, "tone", toneProperty(tone));
    m_icon->setIcon(toneIcon(tone), textToken(tone));
    m_title->setText(title);
    m_title->setTone(tone);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    show();
    if (isNews) // Shown again at each key it would talk over what is typed.
        say(*this);
}

void Notice::showRetry(const QString &title, const QString &text)
{
    showNotice(Tone::Bad, title, text, tr("Try again"));
    m_isRetry = true;
}

void Notice::endRetry()
{
    if (std::exchange(m_isRetry, false))
        hide();
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, Token::T2, 28))
    , m_title(new Text(TextRole::CardTitle))
    , m_text(new Text(TextRole::Muted))
    , m_button(named(new Button(ButtonKind::Primary), u"emptyStateButton"_s))
{
    m_icon->setTile(Token::NeutralSoft);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(m_button, &Button::clicked, this, &EmptyState::buttonClicked);
    applyMetrics();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
}

void EmptyState::applyMetrics()
{
    const Tokens &t = currentTokens();
    layout()->setContentsMargins(t.px(24), t.px(24), t.px(24), t.px(24));
    layout()->setSpacing(t.px(8));
}

void EmptyState::setContent(const QString &icon, const QString &title, const QString &text, const QString &button)
{
    m_icon->setIcon(icon, Token::T2);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

Skeleton::Skeleton(int rows, QWidget *parent)
    : QWidget(parent), m_rows(rows)
{
    setAccessibleName(tr("Loading"));
}

QSize Skeleton::sizeHint() const
{
    return {currentTokens().px(240), currentTokens().px(32) * m_rows};
}

void Skeleton::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t[Token::NeutralSoft]);
    for (int row = 0; row < m_rows; ++row) {
        // Widths differ, so that it reads as text and not as a table of empty cells.
        const double part = row % 3 == 0 ? 0.9 : row % 3 == 1 ? 0.7 : 0.8;
        const QRectF bar(t.px(2), row * t.px(32) + t.px(8), (width() - t.px(4)) * part, t.px(16));
        painter.drawRoundedRect(bar, t.px(4), t.px(4));
    }
}

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_text(new Text(TextRole::Body))
    , m_left(named(new Text(TextRole::Body), u"toastLeft"_s))
    , m_undoButton(named(new Button(ButtonKind::Ghost), u"toastUndo"_s))
    , m_timer(new QTimer(this))
    , m_second(new QTimer(this))
{
    setObjectName(u"toast"_s);
    setProperty("frame", u"toast"_s);
    m_undoButton->setProperty("kind", u"toast"_s);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_left);
    layout->addWidget(m_undoButton);
    m_left->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_undoButton->setFocusPolicy(Qt::TabFocus); // A click leaves the keyboard where it is.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, const QWidget *now) {
        if (now == m_undoButton)
            m_before = old;
    });
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] { finish(false); });
    m_second->setInterval(std::chrono::seconds(1));
    connect(m_second, &QTimer::timeout, this, &Toast::countDown);
    connect(m_undoButton, &Button::clicked, this, [this] { finish(true); });
    parent->installEventFilter(this);
    applyMetrics();
    hide();
}

Toast::~Toast()
{
    disconnect(qApp, nullptr, this, nullptr); // The keyboard moves also while a window is being deleted.
}

void Toast::showToast(const ToastText &toast, std::function<void()> undo, std::function<void()> expired)
{
    if (isVisible())
        finish(false);
    m_undo = std::move(undo);
    m_expired = std::move(expired);
    m_text->setText(toast.text);
    m_undoButton->setText(toast.undo);
    m_undoButton->setVisible(!toast.undo.isEmpty());
    const bool canUndo = !toast.undo.isEmpty();
    m_timer->start(canUndo ? UndoMs : PlainMs);
    m_left->setVisible(canUndo);
    m_left->setAccessibleName(canUndo ? tr("It can be undone for %1 seconds.").arg(UndoMs / 1000) : QString()); // Once, not each second.
    setAccessibleName(toast.text);
    setAccessibleDescription(m_left->accessibleName());
    if (canUndo) {
        countDown();
        m_second->start();
    }
    show();
    raise();
    place();
    say(*this);
}

void Toast::countDown()
{
    m_left->setText(tr("%1 s", "seconds left").arg((m_timer->remainingTime() + 500) / 1000));
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return false;
}

bool Toast::event(QEvent *event)
{
    const bool handled = QFrame::event(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
    if (event->type() == QEvent::LayoutRequest)
        place();
    return handled;
}

void Toast::applyMetrics()
{
    const Tokens &t = currentTokens();
    layout()->setContentsMargins(t.px(16), t.px(8), t.px(10), t.px(8));
    layout()->setSpacing(t.px(12));
    m_left->setMinimumWidth(t.px(32)); // "8 s" and "1 s": the button stays under the finger.
}

void Toast::finish(bool undone)
{
    m_timer->stop();
    m_second->stop();
    giveKeyboardBack();
    hide();
    const auto chosen = undone ? std::exchange(m_undo, {}) : std::exchange(m_expired, {});
    m_undo = {};
    m_expired = {};
    if (chosen)
        chosen();
}

/// Else hiding the button would hand it on as Tab does: to anywhere.
void Toast::giveKeyboardBack()
{
    if (m_undoButton->hasFocus() && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void Toast::place()
{
    adjustSize();
    const QWidget *host = parentWidget();
    move((host->width() - width()) / 2, host->height() - height() - currentTokens().px(52));
}

} // namespace cpv
