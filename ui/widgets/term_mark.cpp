#include "ui/widgets/term_mark.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QKeySequence>
#include <QToolTip>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int SideUnits = 18; // No higher than the label beside it.
constexpr int IconUnits = 14;

}

TermMark::TermMark(TermSource term, QWidget *parent) : QToolButton(parent), m_term(std::move(term))
{
    setObjectName(u"term_"_s + m_term.id);
    setAutoRaise(true);
    setCursor(Qt::WhatsThisCursor);
    setFocusPolicy(Qt::TabFocus); // A click on the mark never takes the focus from what is being typed.
    setIcon(themedIcon(u"help"_s));
    applySize();
    retranslate();
    connect(this, &QToolButton::clicked, this, &TermMark::explain);
}

/// Without focus it is the mark of a field, which the key explains: a stop at each would be between any two fields.
void TermMark::explain()
{
    const QString key = QKeySequence(QKeySequence::WhatsThis).toString(QKeySequence::NativeText);
    const QString hint = focusPolicy() == Qt::NoFocus ? u"<p>"_s + tr("%1 in the field shows this.").arg(key) + u"</p>"_s : QString();
    QToolTip::showText(mapToGlobal(QPoint(0, height())), toolTip() + hint, this);
}

void TermMark::retranslate()
{
    const TermWords words = m_term.words();
    setAccessibleName(tr("What is %1?").arg(words.name));
    setAccessibleDescription(words.text);
    // Rich, so that a long line breaks.
    setToolTip(u"<p><b>%1</b><br>%2</p>"_s.arg(words.name.toHtmlEscaped(), words.text.toHtmlEscaped()));
}

void TermMark::applySize()
{
    const Tokens &t = currentTokens();
    setFixedSize(t.px(SideUnits), t.px(SideUnits));
    setIconSize({t.px(IconUnits), t.px(IconUnits)});
}

void TermMark::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        applySize();
}

} // namespace cpv
