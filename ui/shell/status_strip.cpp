#include "ui/shell/status_strip.h"

#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_connection(named(new Text(TextRole::Label), u"statusConnection"_s))
    , m_queue(named(new Text(TextRole::Label), u"statusQueue"_s))
    , m_demonstration(named(new Pill, u"statusDemonstration"_s))
    , m_autosave(named(new Text(TextRole::Label), u"statusAutosave"_s))
    , m_zoom(named(new Text(TextRole::Label), u"statusZoom"_s))
    , m_version(new Text(TextRole::Label, u"v" CPV_VERSION ""_s))
{
    setObjectName(u"shellStatus"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_layout->addWidget(m_connection);
    m_layout->addWidget(m_queue);
    m_layout->addWidget(m_demonstration);
    m_layout->addStretch(1);
    m_layout->addWidget(m_autosave);
    m_layout->addWidget(m_zoom);
    m_layout->addWidget(m_version);
    m_demonstration->hide();
    applyMetrics();
    retranslate();
}

void StatusStrip::setConnection(const QString &text)
{
    m_connection->setText(text);
}

void StatusStrip::setQueue(const QString &text, Tone tone)
{
    m_queue->setText(text);
    m_queue->setTone(tone);
}

void StatusStrip::setDemonstration(bool demonstration)
{
    m_demonstration->setVisible(demonstration);
}

void StatusStrip::setAutosave(const QString &text)
{
    m_autosave->setText(text);
}

void StatusStrip::setZoom(double zoom)
{
    m_zoom->setText(u"%1 %"_s.arg(qRound(zoom * 100)));
}

void StatusStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatusStrip::applyMetrics()
{
    const Tokens &t = currentTokens();
    setFixedHeight(t.px(HeightUnits));
    m_layout->setContentsMargins(t.px(12), 0, t.px(12), 0);
    m_layout->setSpacing(t.px(24));
}

void StatusStrip::retranslate()
{
    m_demonstration->setState(tr("Demonstration data"), Tone::Warn);
    m_demonstration->setToolTip(tr("This registry holds demonstration data: companies and people are made up."));
    m_zoom->setToolTip(tr("Zoom: Ctrl + wheel, Ctrl + plus, minus, zero"));
}

} // namespace cpv
