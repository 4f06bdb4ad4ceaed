#include "ui/sme/words_form.h"

#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int WordsUnits = 76;

} // namespace

WordsForm::WordsForm(const QString &name, Step step, QWidget *parent)
    : Card({}, parent)
    , m_explanation(new Text(TextRole::Muted))
    , m_words(named(new QPlainTextEdit, name + u"Text"_s))
    , m_field(new FormField({}, m_words))
    , m_cancel(named(new Button(ButtonKind::Secondary), name + u"Cancel"_s))
    , m_submit(named(new Button(step == Step::Grave ? ButtonKind::Danger : ButtonKind::Primary), name + u"Submit"_s))
{
    setObjectName(name + u"Form"_s);
    const Tokens &t = currentTokens();
    m_explanation->setWordWrap(true);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(t.px(WordsUnits));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(t.px(8));
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_submit);
    body()->addWidget(m_explanation);
    body()->addWidget(m_field);
    body()->addLayout(buttons);
    connect(m_cancel, &Button::clicked, this, [this] {
        hide();
        Q_EMIT cancelled();
    });
    connect(m_submit, &Button::clicked, this, &WordsForm::submit);
    hide();
}

void WordsForm::setAsked(const WordsAsked &asked)
{
    m_asked = asked;
    setTitle(asked.title);
    m_explanation->setText(asked.explanation);
    m_field->setLabel(asked.label);
    m_field->setOptional(asked.missing.isEmpty());
    if (m_field->hasError())
        m_field->setError(asked.missing);
    m_cancel->setText(tr("Cancel"));
    m_submit->setText(asked.submit);
}

void WordsForm::open()
{
    m_words->clear();
    m_field->setError({});
    show();
    m_words->setFocus();
}

void WordsForm::submit()
{
    const QString words = m_words->toPlainText().trimmed();
    if (words.isEmpty() && !m_asked.missing.isEmpty()) {
        m_field->setError(m_asked.missing);
        m_words->setFocus();
        return;
    }
    m_field->setError({});
    Q_EMIT submitted(words);
}

} // namespace cpv
