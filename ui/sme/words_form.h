#pragma once

#include "ui/widgets/card.h"

class QPlainTextEdit;

namespace cpv {

class Button;
class FormField;
class Text;

/// What a WordsForm says and asks, translated.
struct WordsAsked
{
    QString title;
    QString explanation; ///< What the step means, before it is done.
    QString label;
    QString missing = {}; ///< The error of an empty field; empty: the words are optional.
    QString submit;
};

/// An inline card before a step that can't simply be repeated: says what it means, asks for words, then for the click.
class WordsForm : public Card
{
    Q_OBJECT

public:
    enum class Step { Ordinary, Grave }; ///< Grave: the button is in the colour of danger.

    /// `name` begins the object names: nameText, nameSubmit, nameCancel.
    WordsForm(const QString &name, Step step, QWidget *parent = nullptr);

    void setAsked(const WordsAsked &asked);
    /// Shown, empty, with the cursor in its field.
    void open();

Q_SIGNALS:
    void submitted(const QString &words); ///< Trimmed; never empty where they are required.
    void cancelled();

private:
    void submit();

    WordsAsked m_asked;
    Text *m_explanation;
    QPlainTextEdit *m_words;
    FormField *m_field;
    Button *m_cancel;
    Button *m_submit;
};

} // namespace cpv
