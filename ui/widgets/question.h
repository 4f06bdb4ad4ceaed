#pragma once

#include "ui/widgets/button.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;

namespace cpv {

class Text;

/// Asks before a step, over its window: what it is about, what follows, and the answers from left to right. Escape gives none of
/// them. Opened by `open()`, gone when it is closed.
class Question : public QDialog
{
    Q_OBJECT

public:
    Question(const QString &title, const QString &text, QWidget *window);

    QString text() const;

    /// The dialog closes, then `chosen` runs.
    Button *addAnswer(ButtonKind kind, const QString &words, std::function<void()> chosen = {});

private:
    Text *m_text;
    QHBoxLayout *m_answers;
};

} // namespace cpv
