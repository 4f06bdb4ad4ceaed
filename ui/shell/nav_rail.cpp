#include "ui/shell/nav_rail.h"

#include "ui/shell/user_button.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int OpenWidth = 212;
constexpr int CollapsedWidth = 64;
constexpr int Margin = 12;
// Of an entry.
constexpr int LargestSide = 40;
constexpr int SmallestSide = 30;
constexpr int TextLeft = 42;
constexpr int TextRight = 2;

// The product's mark: the chip on the accent.
class Mark : public QWidget
{
public:
    Mark() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return {currentTokens().px(34), currentTokens().px(34)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = currentTokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t[Token::Accent]);
        painter.drawRoundedRect(rect(), t.px(8), t.px(8));
        const int pad = t.px(6);
        themedIcon(u"cpu"_s, {.normal = Token::AccentOn}).paint(&painter, rect().adjusted(pad, pad, -pad, -pad));
    }
};

} // namespace

NavButton::NavButton(const QString &icon, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    placeToolTip();
    update();
}

/// Whatever can't be read on it.
void NavButton::placeToolTip() { setToolTip(m_collapsed || sizeHint().width() > width() ? text() : QString()); }

/// Of the text as it is when chosen, which is its widest.
QSize NavButton::sizeHint() const
{
    const Tokens &t = currentTokens();
    const int side = t.px(m_side);
    return {m_collapsed ? t.px(LargestSide) : t.px(TextLeft + TextRight) + textWidth(uiFont(t, TextSize::Body, QFont::DemiBold), text()), side};
}

void NavButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    placeToolTip();
}

void NavButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring = hasKeyboardFocus(this);
    const QColor fill = isChecked() ? t[Token::Selection] : underMouse() ? t[Token::Hover] : QColor(Qt::transparent);
    const bool sharp = t.isHighContrast();
    const double line = sharp ? 3 : 2;
    painter.setPen(ring ? QPen(t[sharp ? Token::T1 : Token::Accent], line) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const QRectF box = ring ? QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2) : QRectF(rect());
    painter.drawRoundedRect(box, t.px(8), t.px(8));
    const Token tint = !isChecked() ? Token::T2 : sharp ? Token::SelectionOn : Token::Accent;
    const int side = t.px(20);
    QRect icon(m_collapsed ? (width() - side) / 2 : t.px(12), (height() - side) / 2, side, side);
    themedIcon(m_icon, {.normal = tint}).paint(&painter, icon);
    if (m_collapsed)
        return;
    painter.setFont(uiFont(t, TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(t[tint]);
    const QRect words(t.px(TextLeft), 0, width() - t.px(TextLeft + TextRight), height());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void NavButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void NavButton::setSide(int units)
{
    m_side = units;
    updateGeometry();
}

NavRail::NavRail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_room(named(new QScrollArea, u"navScroll"_s))
    , m_upper(new QVBoxLayout)
    , m_below(new QVBoxLayout)
    , m_footer(new QVBoxLayout)
    , m_names(new QWidget)
    , m_product(new Text(TextRole::CardTitle))
    , m_mode(new Text(TextRole::Label))
    , m_user(named(new UserButton, u"userButton"_s))
{
    setObjectName(u"shellRail"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *head = new QHBoxLayout;
    head->addWidget(new Mark);
    auto *names = new QVBoxLayout(m_names);
    names->setContentsMargins({});
    names->setSpacing(0);
    names->addWidget(m_product);
    names->addWidget(m_mode);
    head->addWidget(m_names, 1);
    m_layout->addLayout(head);
    m_layout->addWidget(makeRoom(), 1);
    m_below->addLayout(m_footer);
    m_below->addWidget(m_user);
    m_layout->addLayout(m_below);
    connect(m_user, &QAbstractButton::clicked, this, [this] { Q_EMIT menuRequested(m_user->mapToGlobal(QPoint(0, 0))); });
    applyMetrics();
    retranslate();
}

/// Entries keep their height on a low window: they scroll, and what stands below them stays in sight.
QWidget *NavRail::makeRoom()
{
    auto *entries = new QWidget;
    auto *column = new QVBoxLayout(entries);
    column->setContentsMargins({});
    column->addLayout(m_upper);
    column->addStretch(1);
    m_room->setWidget(entries);
    m_room->setWidgetResizable(true);
    m_room->setFrameShape(QFrame::NoFrame);
    m_room->setFocusPolicy(Qt::NoFocus);
    m_room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_room->viewport()->setAutoFillBackground(false);
    entries->setAutoFillBackground(false);
    connect(m_room->verticalScrollBar(), &QScrollBar::rangeChanged, this, &NavRail::placeEntries);
    return m_room;
}

void NavRail::setEntries(const QList<Entry> &entries)
{
    for (NavButton *button : std::as_const(m_buttons)) {
        button->setParent(nullptr);
        button->deleteLater(); // It may be the one whose click led here.
    }
    m_buttons.clear();
    m_entries = entries;
    int number = 0;
    for (const Entry &entry : entries) {
        auto *button = named(new NavButton(entry.icon), u"nav_"_s + entry.id);
        button->setText(entry.text);
        button->setCollapsed(m_collapsed);
        if (!entry.footer)
            button->setAccessibleDescription(u"Ctrl+%1"_s.arg(++number));
        (entry.footer ? m_footer : m_upper)->addWidget(button);
        connect(button, &NavButton::clicked, this, [this, id = entry.id] { Q_EMIT entryClicked(id); });
        m_buttons.append(button);
    }
    fitEntries();
}

void NavRail::setTexts(const QStringList &texts)
{
    Q_ASSERT(texts.size() == m_buttons.size());
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setText(texts.at(i));
        m_buttons.at(i)->setCollapsed(m_collapsed); // The tool tip carries the text.
    }
}

void NavRail::setModeName(const QString &name)
{
    m_mode->setText(name);
}

void NavRail::setUser(const QString &name, const QString &organisation)
{
    m_user->setUser(name, organisation);
}

void NavRail::setCurrent(const QString &id)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(m_entries.at(i).id == id);
    const auto chosen = std::ranges::find_if(m_buttons, &QAbstractButton::isChecked);
    if (chosen != m_buttons.end() && m_room->isAncestorOf(*chosen))
        m_room->ensureWidgetVisible(*chosen, 0, 0);
}

void NavRail::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    applyMetrics();
}

void NavRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NavRail::applyMetrics()
{
    const Tokens &t = currentTokens();
    m_room->setMinimumHeight(t.px(2 * SmallestSide + 4)); // Two entries: less says nothing.
    setFixedWidth(t.px(m_collapsed ? CollapsedWidth : OpenWidth));
    m_layout->setContentsMargins(t.px(Margin), 0, 0, t.px(10));
    m_below->setContentsMargins(0, 0, t.px(Margin), 0);
    auto *head = static_cast<QHBoxLayout *>(m_layout->itemAt(0)->layout());
    head->setContentsMargins(t.px(m_collapsed ? 3 : 6), t.px(15), t.px(Margin), t.px(14));
    head->setSpacing(t.px(10));
    m_names->setVisible(!m_collapsed);
    for (NavButton *button : std::as_const(m_buttons))
        button->setCollapsed(m_collapsed);
    m_user->setCollapsed(m_collapsed);
    fitEntries();
    placeEntries();
}

/// Entries stand closer where the window is low, and scroll only where even that is not enough.
void NavRail::fitEntries()
{
    const Tokens &t = currentTokens();
    const int count = std::max(1, int(m_buttons.size()));
    const int others = m_layout->itemAt(0)->layout()->sizeHint().height() + m_user->sizeHint().height() + m_layout->contentsMargins().bottom();
    const int each = int((height() - others) / t.zoom()) / count;
    const int gap = each >= LargestSide + 4 ? 4 : 2;
    for (NavButton *button : std::as_const(m_buttons))
        button->setSide(std::clamp(each - gap, SmallestSide, LargestSide));
    for (QBoxLayout *column : {m_layout, m_upper, m_below, m_footer})
        column->setSpacing(t.px(gap));
}

void NavRail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitEntries();
}

/// The scroll bar stands in the margin, so that entries keep their width.
void NavRail::placeEntries()
{
    const QScrollBar *bar = m_room->verticalScrollBar();
    const int taken = bar->maximum() > 0 ? bar->sizeHint().width() : 0;
    m_room->widget()->layout()->setContentsMargins(0, 0, std::max(0, currentTokens().px(Margin) - taken), 0);
}

void NavRail::retranslate()
{
    m_product->setText(tr("Voucher Desk"));
    setAccessibleName(tr("Navigation"));
    m_user->setAccessibleDescription(tr("Account, language, display and sign-out"));
}

} // namespace cpv
