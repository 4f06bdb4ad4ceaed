#include "ui/widgets/kpi_card.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/figure_line.h"
#include "ui/widgets/term_mark.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostLabelUnits = 240; // Three side by side on a small screen.

/// The words say what the number is: rather two rows of cards than words cut short.
void giveRoom(QLabel &label)
{
    const int needed = textWidth(uiFont(currentTokens(), TextSize::Table), label.text());
    label.setMinimumWidth(std::min(needed, currentTokens().px(MostLabelUnits)));
}

}

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<double> &values, Token colour)
{
    m_values = values;
    m_colour = colour;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {currentTokens().px(84), currentTokens().px(36)};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    if (m_values.size() < 2 || width() < currentTokens().px(24))
        return;
    const Tokens &t = currentTokens();
    const double dot = t.px(5) / 2.0;
    const QRectF area = QRectF(rect()).adjusted(1, dot, -dot, -dot);
    const double low = std::ranges::min(m_values);
    const double high = std::ranges::max(m_values);
    const auto at = [&](qsizetype i) {
        // What never changed runs along the middle: at the foot it would look like nothing.
        const double part = high > low ? (m_values.at(i) - low) / (high - low) : 0.5;
        return QPointF(area.left() + area.width() * double(i) / double(m_values.size() - 1), area.bottom() - area.height() * part);
    };
    QPainterPath line(at(0));
    for (qsizetype i = 1; i < m_values.size(); ++i)
        line.lineTo(at(i));
    QPainterPath fill = line;
    fill.lineTo(area.right(), height());
    fill.lineTo(area.left(), height());
    const QColor colour = t[m_colour];
    QColor veil = colour;
    veil.setAlpha(40);
    QLinearGradient gradient(0, 0, 0, height());
    gradient.setColorAt(0, veil);
    veil.setAlpha(0);
    gradient.setColorAt(1, veil);

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(fill, gradient);
    painter.strokePath(line, QPen(colour, 1.5 * t.zoom(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(at(m_values.size() - 1), dot, dot);
}

KpiCard::KpiCard(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel({}, Token::Accent, 19))
    , m_label(new ElidedText(TextRole::Muted))
    , m_figure(new Text(TextRole::Figure))
    , m_unit(new Text(TextRole::Unit))
    , m_noteStrong(new Text(TextRole::Label))
    , m_note(new ElidedText(TextRole::Label))
    , m_trend(new Sparkline)
{
    setProperty("frame", u"card"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStyleProperty(*m_noteStrong, "weight", u"strong"_s);

    auto *layout = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_icon);
    head->addWidget(m_label, 1);
    layout->addLayout(head);
    auto *middle = new QHBoxLayout;
    addFigure(*middle, m_figure, m_unit);
    middle->addStretch(1);
    middle->addWidget(m_trend);
    layout->addLayout(middle);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_noteStrong);
    foot->addWidget(m_note, 1);
    layout->addLayout(foot);
    applyMetrics();
}

void KpiCard::setKpi(const Kpi &kpi)
{
    const Token colour = textToken(kpi.tone);
    m_icon->setIcon(kpi.icon, colour);
    m_icon->setTile(softToken(kpi.tone));
    m_label->setText(kpi.label);
    giveRoom(*m_label);
    m_figure->setText(kpi.figure);
    m_unit->setText(kpi.unit);
    m_noteStrong->setText(kpi.noteStrong);
    m_noteStrong->setVisible(!kpi.noteStrong.isEmpty());
    m_noteStrong->setTone(kpi.noteTone.value_or(kpi.tone));
    m_note->setText(kpi.note);
    m_trend->setVisible(kpi.trend.size() > 1);
    m_trend->setValues(kpi.trend, colour);
    setAccessibleName(kpi.label);
    setAccessibleDescription(u"%1 %2 %3 %4"_s.arg(kpi.figure, kpi.unit, kpi.noteStrong, kpi.note).simplified());
}

void KpiCard::setTerm(const TermSource &term)
{
    static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout())->addWidget(new TermMark(term));
}

void KpiCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
}

void KpiCard::applyMetrics()
{
    const Tokens &t = currentTokens();
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->setContentsMargins(t.px(16), t.px(12), t.px(16), t.px(12));
    rows->setSpacing(t.px(4));
    for (int i = 0; i < rows->count(); ++i)
        static_cast<QHBoxLayout *>(rows->itemAt(i)->layout())->setSpacing(t.px(i == 0 ? 8 : 6));
    giveRoom(*m_label);
    m_note->setMinimumHeight(t.px(18)); // Cards of one row keep one height, also without a note.
}

} // namespace cpv
