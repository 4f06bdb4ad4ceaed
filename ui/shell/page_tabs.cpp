#include "ui/shell/page_tabs.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

PageTabs::PageTabs(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tabs(new SegmentedControl({}))
{
    m_tabs->setObjectName(u"pageTabs"_s);
    m_tabs->setProperty("frame", u"tabs"_s); // Told apart from the views of a page, which are segments.
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_tabs);
    layout->addStretch(1);
    connect(m_tabs, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        m_tabs->setCurrentId(m_current); // Until the other page is there; it may not come.
        Q_EMIT tabClicked(id);
    });
    connect(&theme, &Theme::changed, this, &PageTabs::applyMetrics);
    applyMetrics();
    retranslate();
    hide();
}

void PageTabs::setTabs(const QList<SegmentedControl::Segment> &tabs, const QString &currentId)
{
    m_current = currentId;
    m_tabs->setSegments(tabs);
    m_tabs->setCurrentId(currentId);
    setVisible(tabs.size() > 1);
}

void PageTabs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// Above a page's own margin, which is kept below them.
void PageTabs::applyMetrics()
{
    const Tokens &t = m_theme.tokens();
    layout()->setContentsMargins(t.px(16), t.px(8), t.px(24), 0); // The words, not their buttons, stand at the page's edge.
}

void PageTabs::retranslate() { m_tabs->setAccessibleName(tr("Pages that belong together")); }

} // namespace cpv
