#include "ui/shell/page.h"

#include <QEvent>

namespace cpv {

Page::Page(QWidget *parent)
    : QWidget(parent)
{
    setProperty("page", true);
}

void Page::setTexts(std::function<void()> apply)
{
    apply();
    m_texts.push_back(std::move(apply));
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (const auto &apply : m_texts)
        apply();
    Q_EMIT headerChanged();
}

} // namespace cpv
