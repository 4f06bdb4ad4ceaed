#include "app/desktop/last_steps.h"

#include "core/usecases/futures.h"
#include "ui/widgets/question.h"
#include "ui/widgets/text.h"

#include <QEventLoop>

#include <algorithm>
#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

LastSteps::LastSteps(UseCases &useCases, QObject *parent)
    : QObject(parent)
    , m_useCases(useCases)
    , m_undelivered(int(useCases.status.facts().commands))
{
    m_longest.setSingleShot(true);
    m_longest.setInterval(Longest);
    connect(&m_longest, &QTimer::timeout, this, &LastSteps::finish);
}

void LastSteps::send()
{
    m_longest.start();
    const auto begin = [this] {
        // Once: what is being released belongs to neither for a moment.
        whenDone(this, m_useCases.commands.leftHeld(), [this](const Result<std::vector<WaitingCommand>> &left) {
            if (!left)
                return finish();
            m_left = *left;
            connect(&m_useCases.status, &SyncStatus::changed, this, &LastSteps::look);
            look();
        });
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection); // A step of this very moment is noted as this run's by then.
}

void LastSteps::look()
{
    whenDone(this, m_useCases.commands.waiting(), [this](const Result<std::vector<WaitingCommand>> &waiting) {
        if (waiting && !m_finished)
            judge(*waiting);
    });
}

void LastSteps::judge(const std::vector<WaitingCommand> &waiting)
{
    QFuture<Result<void>> released;
    for (const WaitingCommand &command : waiting) {
        if (command.held && std::ranges::find(m_left, command.command, &WaitingCommand::command) == m_left.end())
            released = m_useCases.commands.release(command.command);
    }
    if (released.isValid())
        return whenDone(this, released, [this](const Result<void> &) { look(); });
    m_undelivered = int(std::ranges::count(waiting, false, &WaitingCommand::held));
    const SyncStatus::State state = m_useCases.status.state();
    if (m_undelivered == 0 || state == SyncStatus::State::Offline || state == SyncStatus::State::SignInNeeded)
        finish();
}

void LastSteps::finish()
{
    if (!std::exchange(m_finished, true))
        Q_EMIT done(m_undelivered);
}

void signOutAfterLastSteps(UseCases &useCases, QWidget &window, const std::function<void()> &signOut)
{
    if (window.findChild<LastSteps *>())
        return; // Asked for twice.
    auto *steps = new LastSteps(useCases, &window);
    QObject::connect(steps, &LastSteps::done, &window, [steps, signOut, &window](int undelivered) {
        steps->deleteLater();
        if (undelivered == 0)
            return signOut();
        auto *question = named(new Question(LastSteps::tr("Sign out"),
                                   LastSteps::tr("%n step(s) are not delivered yet. They are kept, and sent when you sign in again.", nullptr, undelivered), &window),
            u"signOutQuestion"_s);
        named(question->addAnswer(ButtonKind::Secondary, LastSteps::tr("Sign out"), signOut), u"signOutAnyway"_s);
        named(question->addAnswer(ButtonKind::Primary, LastSteps::tr("Stay")), u"signOutStay"_s)->setFocus();
        question->open();
    });
    steps->send();
}

void sendLastSteps(UseCases &useCases)
{
    LastSteps steps(useCases);
    QEventLoop loop;
    QObject::connect(&steps, &LastSteps::done, &loop, &QEventLoop::quit);
    steps.send();
    loop.exec();
}

} // namespace cpv
