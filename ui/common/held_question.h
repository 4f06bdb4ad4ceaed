#pragma once

#include "core/usecases/use_cases.h"

class QWidget;

namespace cpv {

/// A program that ended within the 8 s in which a step could be undone has kept it unsent. At the next start its person says
/// whether it was meant, one step after the other; who says nothing is asked again, and the delivery page shows it.
class HeldQuestion : public QObject
{
    Q_OBJECT

public:
    HeldQuestion(UseCases &useCases, QWidget &window);

    void askWhatIsLeft();

private:
    void askNext();
    void ask(const WaitingCommand &command);
    void ask(const Draft &draft);
    struct Words {
        QString title;
        QString text;
        QString send;
        QString undo;
    };
    void show(const Words &words, std::function<void()> send, std::function<void()> undo);

    UseCases &m_useCases;
    QWidget &m_window;
    std::vector<WaitingCommand> m_commands;
    std::vector<Draft> m_drafts;
};

} // namespace cpv
