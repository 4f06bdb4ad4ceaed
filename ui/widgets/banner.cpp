#include "ui/widgets/banner.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

ThinProgress::ThinProgress(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThinProgress::setFraction(double fraction, Token colour)
{
    m_fraction = std::clamp(fraction, 0.0, 1.0);
    m_colour = colour;
    update();
}

QSize ThinProgress::sizeHint() const
{
    return {currentTokens().px(120), currentTokens().px(6)};
}

void ThinProgress::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintThinBar(painter, rect(), m_fraction, t[m_colour]);
}

void paintThinBar(QPainter &painter, const QRectF &track, double fraction, const QColor &colour)
{
    const Tokens &t = currentTokens();
    const double radius = track.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t[Token::Track]);
    painter.drawRoundedRect(track, radius, radius);
    if (fraction > 0) {
        QRectF bar = track;
        bar.setWidth(std::max(track.width() * fraction, track.height()));
        painter.setBrush(colour);
        painter.drawRoundedRect(bar, radius, radius);
    }
    if (!t.isHighContrast())
        return;
    painter.setPen(QPen(t[Token::InputBorder], 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel({}, Token::Accent, 24))
    , m_title(new Text(TextRole::CardTitle))
    , m_text(new Text(TextRole::Muted))
    , m_words(new QVBoxLayout)
    , m_progressBox(new QWidget)
    , m_progressText(new Text(TextRole::Label))
    , m_progress(new ThinProgress)
    , m_secondary(named(new Button(ButtonKind::Secondary), u"bannerSecondary"_s))
    , m_primary(named(new Button(ButtonKind::Primary), u"bannerPrimary"_s))
{
    setProperty("frame", u"hero"_s);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    m_words->addWidget(m_title);
    m_words->addWidget(m_text);
    layout->addLayout(m_words, 1);
    auto *progress = new QVBoxLayout(m_progressBox);
    progress->setContentsMargins({});
    progress->addWidget(m_progressText);
    progress->addWidget(m_progress);
    layout->addWidget(m_progressBox, 0, Qt::AlignVCenter);
    layout->addWidget(m_secondary, 0, Qt::AlignVCenter);
    layout->addWidget(m_primary, 0, Qt::AlignVCenter);
    connect(m_primary, &Button::clicked, this, &Banner::primaryClicked);
    connect(m_secondary, &Button::clicked, this, &Banner::secondaryClicked);
    applyMetrics();
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
}

void Banner::applyMetrics()
{
    const Tokens &t = currentTokens();
    layout()->setContentsMargins(t.px(18), t.px(12), t.px(18), t.px(12));
    layout()->setSpacing(t.px(14));
    m_words->setSpacing(t.px(2));
    m_progressBox->layout()->setSpacing(t.px(6));
    m_progressBox->setFixedWidth(t.px(120));
}

void Banner::setAction(const NextAction &action)
{
    m_icon->setIcon(action.icon, textToken(action.tone));
    m_title->setText(action.title);
    m_title->setTone(action.tone);
    m_text->setText(action.text);
    m_text->setVisible(!action.text.isEmpty());
    m_progressBox->setVisible(!action.progressText.isEmpty());
    m_progressText->setText(action.progressText);
    m_progress->setFraction(action.progress);
    m_progress->setAccessibleName(action.progressText);
    m_primary->setText(action.primary);
    m_primary->setVisible(!action.primary.isEmpty());
    m_secondary->setText(action.secondary);
    m_secondary->setVisible(!action.secondary.isEmpty());
    setAccessibleName(action.title);
}

} // namespace cpv
