#include "ui/widgets/steps.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QGridLayout>
#include <QHelpEvent>
#include <QLayoutItem>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int DiscUnits = 26;
constexpr int TextGap = 8; ///< On both sides of a title.
constexpr int LeastLine = 24; ///< Between two steps, its gap included.

/// Where each step begins, and where the last one ends: a long title gets the room that a short one leaves. Where all of them
/// together are too long, each gives up the same part, and breaks into two lines.
QList<int> edgesOf(const QStringList &titles, int width)
{
    const Tokens &t = currentTokens();
    const QFont widest = uiFont(t, TextSize::Table, QFont::DemiBold); // Of the current one, so that none moves as they change.
    QList<int> needs;
    int all = 0;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const int line = i + 1 < titles.size() ? t.px(LeastLine) : 0;
        needs.append(t.px(DiscUnits) + 2 * t.px(TextGap) + textWidth(widest, titles.at(i)) + line);
        all += needs.last();
    }
    QList<int> edges {0};
    const int lines = int(titles.size()) - 1; // What is over lengthens them.
    double at = 0;
    for (int i = 0; i <= lines; ++i) {
        const double over = all > width ? 0 : i < lines ? double(width - all) / lines : 0;
        at += all > width ? double(needs.at(i)) * width / all : needs.at(i) + over;
        edges.append(int(at));
    }
    return edges;
}

}

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void StepBar::setSteps(const QStringList &titles)
{
    m_titles = titles;
    describe();
    updateGeometry();
    update();
}

void StepBar::setCurrent(int index)
{
    m_current = index;
    describe();
    update();
}

void StepBar::setStates(const QList<State> &states)
{
    if (states == m_states)
        return;
    m_states = states;
    describe();
    update();
}

QSize StepBar::sizeHint() const
{
    const Tokens &t = currentTokens();
    return {t.px(150) * int(m_titles.size()), t.px(40)};
}

QSize StepBar::minimumSizeHint() const
{
    const Tokens &t = currentTokens();
    return {t.px(60) * int(m_titles.size()), t.px(40)};
}

/// The current step keeps its number; of the others a tick or a mark of exclamation says more.
void StepBar::paintDisc(QPainter &painter, const QRect &disc, int step) const
{
    const Tokens &t = currentTokens();
    const bool current = step == m_current;
    const State state = current ? State::ToCome : stateOf(step);
    const bool filled = current || state != State::ToCome;
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(t[Token::BorderStrong], 1));
    painter.setBrush(t[current ? Token::Accent : state == State::Done ? Token::AccentSoft : state == State::Lacking ? Token::WarnSoft : Token::Surface]);
    painter.drawEllipse(QRectF(disc).adjusted(0.5, 0.5, -0.5, -0.5));
    if (state == State::Done) {
        const int pad = t.px(5);
        themedIcon(u"check"_s, {.normal = Token::Accent}).paint(&painter, disc.adjusted(pad, pad, -pad, -pad));
        return;
    }
    painter.setPen(t[current ? Token::AccentOn : state == State::Lacking ? Token::Warn : Token::T2]);
    painter.setFont(uiFont(t, TextSize::Label, QFont::DemiBold));
    painter.drawText(disc, Qt::AlignCenter, state == State::Lacking ? u"!"_s : QString::number(step + 1));
}

void StepBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = int(m_titles.size());
    const int circle = t.px(DiscUnits);
    const QList<int> edges = edgesOf(m_titles, width());
    for (int i = 0; i < count; ++i) {
        const int left = edges.at(i);
        const int right = edges.at(i + 1);
        const bool done = stateOf(i) == State::Done;
        const bool current = i == m_current;
        const QRect disc(left, (height() - circle) / 2, circle, circle);
        paintDisc(painter, disc, i);
        painter.setFont(uiFont(t, TextSize::Table, current ? QFont::DemiBold : QFont::Normal));
        painter.setPen(t[current || done ? Token::T1 : Token::T2]);
        const int textLeft = disc.right() + t.px(TextGap);
        const QRect textRect(textLeft, 0, right - textLeft, height());
        painter.drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_titles.at(i)); // On two lines where it is long.
        const int lineLeft = textLeft + painter.fontMetrics().horizontalAdvance(m_titles.at(i)) + t.px(12);
        if (i + 1 < count && right - t.px(12) > lineLeft)
            painter.fillRect(lineLeft, height() / 2, right - t.px(12) - lineLeft, 1, t[done ? Token::Accent : Token::BorderStrong]);
    }
}

void StepBar::mouseReleaseEvent(QMouseEvent *event)
{
    const int step = stepAt(event->position().toPoint());
    if (step >= 0 && step != m_current)
        Q_EMIT stepClicked(step);
}

void StepBar::mouseMoveEvent(QMouseEvent *event)
{
    const int step = stepAt(event->position().toPoint());
    setCursor(step >= 0 && step != m_current ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void StepBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    if (event->type() == QEvent::LanguageChange)
        describe();
}

int StepBar::stepAt(const QPoint &point) const
{
    if (m_titles.isEmpty() || !rect().contains(point))
        return -1;
    const QList<int> edges = edgesOf(m_titles, width());
    const auto next = std::upper_bound(edges.begin() + 1, edges.end(), point.x());
    return qMin(int(next - edges.begin()) - 1, int(m_titles.size()) - 1);
}

bool StepBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int step = stepAt(help->pos());
    QToolTip::showText(help->globalPos(), step < 0 ? QString() : wordsOf(step), this);
    return true;
}

QString StepBar::wordsOf(int step) const
{
    const QString &title = m_titles.at(step);
    switch (stateOf(step)) {
    case State::Done: return tr("%1: done", "a step's title").arg(title);
    case State::Lacking: return tr("%1: something is missing", "a step's title").arg(title);
    case State::ToCome: return tr("%1: still to do", "a step's title").arg(title);
    }
    Q_UNREACHABLE();
}

void StepBar::describe()
{
    if (m_current < 0 || m_current >= m_titles.size())
        return;
    setAccessibleName(tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_titles.size()).arg(m_titles.at(m_current)));
    QStringList words;
    for (int step = 0; step < m_titles.size(); ++step)
        words << wordsOf(step);
    setAccessibleDescription(words.join(u"; "_s));
}

namespace {

// Dot and the line down to the next entry.
class TimelineMark : public QWidget
{
public:
    TimelineMark(Tone tone, bool last)
        : m_tone(tone), m_last(last)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
    QSize sizeHint() const override { return {currentTokens().px(12), currentTokens().px(20)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = currentTokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int dot = t.px(10);
        const int top = t.px(5);
        if (!m_last)
            painter.fillRect(dot / 2, top + dot + t.px(4), 1, height(), t[Token::BorderStrong]);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t[m_tone == Tone::Neutral ? Token::BorderStrong : textToken(m_tone)]);
        painter.drawEllipse(0, top, dot, dot);
    }

private:
    Tone m_tone;
    bool m_last;
};

} // namespace

Timeline::Timeline(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
}

void Timeline::setEntries(const QList<TimelineItem> &entries)
{
    emptyLayout(*m_layout);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const TimelineItem &entry = entries.at(i);
        const bool last = i + 1 == entries.size();
        auto *row = new QWidget;
        row->setAccessibleName(u"%1 %2 %3"_s.arg(entry.time, entry.title, entry.text).simplified());
        auto *grid = new QGridLayout(row);
        grid->setContentsMargins(0, 0, 0, 0);
        setGaps(*grid, {.across = 10, .down = 2});
        grid->setColumnStretch(1, 1);
        grid->addWidget(new TimelineMark(entry.tone, last), 0, 0, 3, 1);
        auto *title = new Text(TextRole::Body, entry.title);
        title->setWordWrap(true);
        grid->addWidget(title, 0, 1);
        grid->addWidget(new Text(TextRole::Label, entry.time), 0, 2, Qt::AlignTop);
        if (!entry.text.isEmpty()) {
            auto *text = new Text(TextRole::Muted, entry.text);
            text->setWordWrap(true);
            grid->addWidget(text, 1, 1, 1, 2);
        }
        if (!last)
            followZoom(*grid, u"line"_s, [grid](const Tokens &t) { grid->setRowMinimumHeight(2, t.px(12)); });
        grid->setRowStretch(2, 1);
        m_layout->addWidget(row);
    }
    m_layout->addStretch(1);
}

} // namespace cpv
