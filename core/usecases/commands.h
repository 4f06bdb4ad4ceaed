#pragma once

#include "core/usecases/futures.h"
#include "core/usecases/session.h"
#include "core/usecases/workplace.h"

#include <set>

namespace cpv {

struct Performed {
    CommandId command;
    QStringList unknown; ///< What only the registry can judge ("budget", …); empty: the answer here should stand.
};

struct GroupStep {
    Payload payload;
    std::optional<qint32> baseVersion;
};
struct GroupPerformed {
    std::vector<CommandId> commands; ///< In the order of the steps, without the refused ones.
    std::vector<std::pair<size_t, Error>> refused; ///< By the steps' positions.
};

/// Whatever changes a case, a voucher or a budget: judged here at once by the registry's own rules, shown at once as
/// waiting, delivered when the network allows.
class Commands : public QObject
{
    Q_OBJECT

public:
    /// A little longer than the undo button is offered, so that who presses it at the last moment is in time.
    static constexpr std::chrono::milliseconds UndoTime {8500};

    Commands(const Workplace &workplace, Session &session, QObject *parent = nullptr);

    /// `baseVersion`: of the record as the person saw it. Refused with the rule's error and nothing kept; success means
    /// "recorded on this device", not "delivered".
    QFuture<Result<Performed>> perform(const Payload &payload, const PlaceCode &place, std::optional<qint32> baseVersion = {});
    /// The same for a step that its person may undo: shown at once, but kept here until UndoTime is over, another step is taken
    /// in the same place, or `release`. A program that ends meanwhile keeps it unsent: see `leftHeld`.
    QFuture<Result<Performed>> performUndoable(
        const Payload &payload, const PlaceCode &place, std::optional<qint32> baseVersion = {});
    /// The same for a group of steps of one place that its person undoes as one; those that are refused here are told with their
    /// error, and the others stand.
    QFuture<Result<GroupPerformed>> performGroup(const std::vector<GroupStep> &steps, const PlaceCode &place);
    QFuture<Result<void>> release(CommandId command);
    /// Takes back a command that wasn't sent yet; WrongState once it was.
    QFuture<Result<void>> takeBack(CommandId command);
    QFuture<Result<void>> takeBackGroup(const std::vector<CommandId> &commands);

    /// Held since a program ended before their time was over: somebody must say whether they are meant.
    QFuture<Result<std::vector<WaitingCommand>>> leftHeld() const;
    /// What the registry hasn't answered yet, in the order of delivery.
    QFuture<Result<std::vector<WaitingCommand>>> waiting() const;
    /// Answers of the registry that said no, until the person has seen them.
    QFuture<Result<std::vector<Refusal>>> refusals() const;
    QFuture<Result<void>> dismissRefusal(CommandId command);

Q_SIGNALS:
    void recordsChanged(const QSet<cpv::RecordKind> &kinds);
    void deliveryChanged();

private:
    Command commandOf(const Payload &payload, const PlaceCode &place, std::optional<qint32> baseVersion);
    void answerTaken(const Promised<void> &answer, const Result<ChangedKinds> &changed);
    QFuture<Result<Performed>> enqueue(
        const Payload &payload, const PlaceCode &place, std::optional<qint32> baseVersion, Hold hold);

    const Workplace m_workplace;
    Session &m_session;
    Uuid7Source m_ids;
    std::set<CommandId> m_held; ///< By this run of the program.
};

} // namespace cpv
