#include "ui/widgets/card.h"

#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
    , m_header(new QWidget(this))
    , m_headerLayout(new QHBoxLayout(m_header))
    , m_title(new Text(TextRole::CardTitle))
    , m_hint(new ElidedText(TextRole::Muted))
    , m_body(new QVBoxLayout)
{
    setProperty("frame", u"card"_s);
    m_headerLayout->addWidget(m_title);
    m_headerLayout->addWidget(m_hint, 1);
    m_layout->addWidget(m_header);
    m_layout->addLayout(m_body, 1);
    setTitle(title);
    applyMetrics();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    if (!title.isEmpty())
        setAccessibleName(title);
    showHeader();
}

QString Card::title() const { return m_title->text(); }

void Card::setHint(const QString &hint)
{
    m_hint->setText(hint);
    showHeader();
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_headerLayout->addWidget(widget, 0, Qt::AlignVCenter);
    showHeader();
}

int Card::headerHint() const { return m_headerLayout->sizeHint().width(); }

void Card::setFlush(bool flush)
{
    m_flush = flush;
    applyMetrics();
}

void Card::setSpacing(int units)
{
    m_spacing = units;
    applyMetrics();
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
}

void Card::applyMetrics()
{
    const Tokens &t = currentTokens();
    const bool header = !m_header->isHidden();
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_headerLayout->setContentsMargins(t.px(18), t.px(10), t.px(18), t.px(m_flush ? 8 : 4));
    m_headerLayout->setSpacing(t.px(8));
    m_header->setMinimumHeight(t.px(m_flush ? 54 : 46));
    if (m_flush)
        m_body->setContentsMargins(1, header ? 0 : t.px(8), 1, t.px(8));
    else
        m_body->setContentsMargins(t.px(18), header ? t.px(4) : t.px(14), t.px(18), t.px(14));
    m_body->setSpacing(t.px(m_spacing));
}

void Card::showHeader()
{
    // Title and hint are the first two items; a third is a header widget.
    const bool shown = !m_title->text().isEmpty() || !m_hint->text().isEmpty() || m_headerLayout->count() > 2;
    m_header->setVisible(shown);
    applyMetrics();
}

Line::Line(QWidget *parent)
    : QFrame(parent)
{
    setProperty("frame", u"line"_s);
    setFixedHeight(1);
}

} // namespace cpv
