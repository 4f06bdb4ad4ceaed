#include "ui/widgets/question.h"

#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

Question::Question(const QString &title, const QString &text, QWidget *window)
    : QDialog(window)
    , m_text(new Text(TextRole::Body, text))
    , m_answers(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleDescription(text);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumWidth(currentTokens().px(400)); // A few lines, not a ribbon.
    m_answers->setSpacing(currentTokens().px(8));
    m_answers->addStretch();
    auto *column = new QVBoxLayout(this);
    const int margin = currentTokens().px(24);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(currentTokens().px(12));
    column->addWidget(new Text(TextRole::CardTitle, title));
    column->addWidget(m_text);
    column->addSpacing(currentTokens().px(8));
    column->addLayout(m_answers);
    column->setSizeConstraint(QLayout::SetFixedSize);
}

QString Question::text() const
{
    return m_text->text();
}

Button *Question::addAnswer(ButtonKind kind, const QString &words, std::function<void()> chosen)
{
    auto *button = new Button(kind, words);
    button->setAutoDefault(true);
    button->setMinimumWidth(currentTokens().px(104)); // Short answers are as easy to hit as long ones.
    m_answers->addWidget(button);
    connect(button, &Button::clicked, this, [this, chosen = std::move(chosen)] {
        const std::function<void()> last = chosen; // Who signs out closes the window, and this with it.
        close();
        if (last)
            last();
    });
    return button;
}

} // namespace cpv
