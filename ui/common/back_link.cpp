#include "ui/common/back_link.h"

#include "ui/shell/page.h"
#include "ui/widgets/text.h"

#include <QKeyEvent>

namespace cpv {

using namespace Qt::StringLiterals;

BackLink::BackLink(Page &page, const QString &list)
    : Button(ButtonKind::Ghost, {}, &page)
    , m_page(page)
    , m_list(list)
{
    setObjectName(u"backLink"_s);
    setIconName(u"arrow-left"_s);
    connect(this, &Button::clicked, this, &BackLink::goBack);
    page.installEventFilter(this);
}

/// Only keys that come up to the page: a form's own Esc, and an editor's, are not for leaving.
bool BackLink::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isEnabled())
        return Button::eventFilter(watched, event);
    const auto &key = static_cast<QKeyEvent &>(*event);
    const bool leaves = (key.key() == Qt::Key_Escape && key.modifiers() == Qt::NoModifier)
        || (key.key() == Qt::Key_Left && key.modifiers().testFlag(Qt::AltModifier));
    if (leaves)
        goBack();
    return leaves || Button::eventFilter(watched, event);
}

void BackLink::goBack() { Q_EMIT m_page.pageRequested(m_list); }

} // namespace cpv
