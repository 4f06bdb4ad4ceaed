#include "ui/widgets/list_search.h"

#include "ui/theme/tokens.h"

#include <QShortcut>

#include <algorithm>

namespace cpv {

ListSearch::ListSearch(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_resting.setSingleShot(true);
    m_resting.setInterval(DelayMs);
    connect(this, &QLineEdit::textChanged, &m_resting, qOverload<>(&QTimer::start));
    connect(&m_resting, &QTimer::timeout, this, &ListSearch::textRested);
    auto *finding = new QShortcut(QKeySequence::Find, this); // Works while the page it stands on is shown.
    connect(finding, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    auto *clearing = new QShortcut(Qt::Key_Escape, this);
    clearing->setContext(Qt::WidgetShortcut);
    connect(clearing, &QShortcut::activated, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
}

void ListSearch::setHint(const QString &placeholder)
{
    setPlaceholderText(placeholder);
    updateGeometry();
}

QSize ListSearch::sizeHint() const
{
    return minimumSizeHint().expandedTo({currentTokens().px(260), 0});
}

QSize ListSearch::minimumSizeHint() const
{
    const Tokens &t = currentTokens();
    const int words = fontMetrics().horizontalAdvance(placeholderText());
    return {std::max(t.px(160), words + t.px(52)), QLineEdit::minimumSizeHint().height()};
}

} // namespace cpv
