#include "ui/common/held_question.h"

#include "core/usecases/futures.h"
#include "ui/models/command_text.h"
#include "ui/widgets/question.h"
#include "ui/widgets/text.h"


namespace cpv {

using namespace Qt::StringLiterals;

HeldQuestion::HeldQuestion(UseCases &useCases, QWidget &window)
    : m_useCases(useCases)
    , m_window(window)
{
}

void HeldQuestion::askWhatIsLeft()
{
    whenDone(this, m_useCases.commands.leftHeld(), [this](const Result<std::vector<WaitingCommand>> &commands) {
        m_commands = commands.value_or(std::vector<WaitingCommand>());
        whenDone(this, m_useCases.drafts.leftHeld(), [this](const Result<std::vector<Draft>> &drafts) {
            m_drafts = drafts.value_or(std::vector<Draft>());
            askNext();
        });
    });
}

void HeldQuestion::askNext()
{
    if (!m_commands.empty()) {
        const WaitingCommand command = m_commands.front();
        m_commands.erase(m_commands.begin());
        return ask(command);
    }
    if (m_drafts.empty())
        return;
    const Draft draft = m_drafts.front();
    m_drafts.erase(m_drafts.begin());
    ask(draft);
}

void HeldQuestion::ask(const WaitingCommand &command)
{
    const QString step = stepText(command.kind);
    show({.title = tr("Still to be sent"),
             .text = tr("%1: %2\n\nThe program ended before this was sent. Send it now, or undo it?").arg(step, command.subjectText),
             .send = tr("Send it now"),
             .undo = tr("Undo it")},
        [this, id = command.command] { m_useCases.commands.release(id); },
        [this, id = command.command] { m_useCases.commands.takeBack(id); });
}

void HeldQuestion::ask(const Draft &draft)
{
    const QString name = draft.project.isEmpty() ? tr("a form without a project name") : draft.project;
    show({.title = tr("Discarded form"),
             .text = tr("You discarded a form just before the program ended: %1\n\nDiscard it, or keep it?").arg(name),
             .send = tr("Discard it"),
             .undo = tr("Keep it")},
        [this, id = draft.id] { m_useCases.drafts.discard(id); }, [this, id = draft.id] {
            whenDone(this, m_useCases.drafts.keepAfterAll(id),
                [this](const Result<void> &) { Q_EMIT m_useCases.status.recordsChanged({RecordKind::Draft}); });
        });
}

void HeldQuestion::show(const Words &words, std::function<void()> send, std::function<void()> undo)
{
    auto *question = named(new Question(words.title, words.text, &m_window), u"heldQuestion"_s);
    named(question->addAnswer(ButtonKind::Ghost, tr("Later")), u"heldLater"_s);
    named(question->addAnswer(ButtonKind::Secondary, words.undo, std::move(undo)), u"heldUndo"_s);
    named(question->addAnswer(ButtonKind::Primary, words.send, std::move(send)), u"heldSend"_s)->setFocus();
    connect(question, &QDialog::finished, this, &HeldQuestion::askNext);
    question->open();
}

} // namespace cpv
