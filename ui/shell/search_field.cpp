#include "ui/shell/search_field.h"

#include "ui/theme/icons.h"
#include "ui/widgets/text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QTimer>

namespace cpv {

using namespace Qt::StringLiterals;

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent), m_hint(new Text(TextRole::KeyHint, u"Ctrl+K"_s, this)), m_debounce(new QTimer(this))
{
    setObjectName(u"searchField"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_debounce->setSingleShot(true);
    m_debounce->setInterval(DebounceMs);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_hint->setVisible(text.isEmpty());
        m_debounce->start();
    });
    connect(m_debounce, &QTimer::timeout, this, [this] { Q_EMIT searchRequested(text().trimmed()); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        m_debounce->stop();
        Q_EMIT searchAccepted(text().trimmed());
    });
    applyMetrics();
    retranslate();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            clearFocus();
        clear();
        Q_EMIT left();
        return;
    }
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        Q_EMIT choiceMoved(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const int side = currentTokens().px(18);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    themedIcon(u"search"_s).paint(&painter, {currentTokens().px(10), (height() - side) / 2, side, side});
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeHint();
    fitPlaceholder();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        applyMetrics();
        QTimer::singleShot(0, this, &SearchField::placeHint); // Its child gets the new look after it.
    }
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchField::applyMetrics()
{
    const Tokens &t = currentTokens();
    setTextMargins(t.px(30), 0, t.px(60), 0);
    placeHint();
}

void SearchField::placeHint()
{
    m_hint->setFixedHeight(currentTokens().px(20));
    m_hint->adjustSize();
    m_hint->move(width() - m_hint->width() - currentTokens().px(8), (height() - m_hint->height()) / 2);
}

/// What can be found, where there is room to say it.
void SearchField::fitPlaceholder()
{
    const QString whole = tr("Number, name or pinyin");
    ensurePolished(); // Else the style keeps what it says here, through any change of look, until the window is seen.
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    const int inside = style()->subElementRect(QStyle::SE_LineEditContents, &frame, this).width(); // Without the style's padding.
    const int room = inside - textMargins().left() - textMargins().right() - currentTokens().px(8);
    setPlaceholderText(fontMetrics().horizontalAdvance(whole) <= room ? whole : tr("Search"));
}

void SearchField::retranslate()
{
    fitPlaceholder();
    setAccessibleName(tr("Search everything"));
    setToolTip(tr("Search (Ctrl+K)"));
}

} // namespace cpv
