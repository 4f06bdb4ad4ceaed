#include "ui/common/term_line.h"

#include "ui/common/terms.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMargins>
#include <QVBoxLayout>

namespace cpv {

namespace {

/// In the language of the screen, as its mark.
class TermName : public Text
{
public:
    explicit TermName(TermSource term) : Text(TextRole::Muted, term.words().name), m_term(std::move(term)) { }

protected:
    void changeEvent(QEvent *event) override
    {
        Text::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            setText(m_term.words().name);
    }

private:
    TermSource m_term;
};

QWidget *wordWithMark(const QString &id)
{
    auto *word = new QWidget;
    auto *layout = new QHBoxLayout(word);
    layout->setContentsMargins({});
    setGap(*layout, 4);
    layout->addWidget(new TermName(term(id)));
    layout->addWidget(new TermMark(term(id)));
    layout->addStretch(1);
    return word;
}

}

TermLine::TermLine(const QStringList &termIds, QWidget *parent) : QWidget(parent)
{
    auto *words = new QWidget;
    auto *flow = new CardFlow(12, CardFlow::Rows::Own);
    words->setLayout(flow);
    for (const QString &id : termIds)
        flow->addWidget(wordWithMark(id));
    auto *layout = new QVBoxLayout(this); // Below the cells of a table that fills its card.
    setPadding(*layout, {12, 6, 12, 0});
    layout->addWidget(words);
}

} // namespace cpv
