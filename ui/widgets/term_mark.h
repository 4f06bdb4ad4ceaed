#pragma once

#include <QToolButton>

#include <functional>

namespace cpv {

/// What a word means, in one line, in the language of the screen.
struct TermWords
{
    QString name;
    QString text;
};

/// A word by its id; `words` is asked again at each change of the language.
struct TermSource
{
    QString id;
    std::function<TermWords()> words;
};

/// A small question mark beside a word: what it means shows as a tool tip, at a click or a key too, and is what a screen reader
/// says. Its object name is "term_ID".
class TermMark : public QToolButton
{
    Q_OBJECT

public:
    explicit TermMark(TermSource term, QWidget *parent = nullptr);

    void explain(); ///< Shows it now.

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applySize();

    TermSource m_term;
};

} // namespace cpv
