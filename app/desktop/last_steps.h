#pragma once

#include "core/usecases/use_cases.h"

#include <QTimer>

#include <functional>

class QWidget;

namespace cpv {

/// Whoever leaves within the 8 s of an undo has decided: what this run of the program holds is released, and what waits is
/// given a moment to be sent. What an earlier run left behind stays a question.
class LastSteps : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds Longest {3}; ///< A line that works needs less; one that doesn't may never end.

    explicit LastSteps(UseCases &useCases, QObject *parent = nullptr);

    void send();

Q_SIGNALS:
    /// Once: everything is delivered, or nobody can be reached, or it takes too long.
    void done(int undelivered);

private:
    void look();
    void judge(const std::vector<WaitingCommand> &waiting);
    void finish();

    UseCases &m_useCases;
    QTimer m_longest;
    std::vector<WaitingCommand> m_left; ///< By an earlier run.
    int m_undelivered = 0;
    bool m_finished = false;
};

/// `signOut` after the last steps; where some can't be delivered, only if the person still wants to.
void signOutAfterLastSteps(UseCases &useCases, QWidget &window, const std::function<void()> &signOut);
/// Before the program ends; comes back when it may.
void sendLastSteps(UseCases &useCases);

} // namespace cpv
