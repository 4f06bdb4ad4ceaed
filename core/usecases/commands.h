#pragma once

#include "core/usecases/session.h"
#include "core/usecases/workplace.h"

namespace cpv {

struct Performed {
    CommandId command;
    QStringList unknown; ///< What only the registry can judge ("budget", …); empty: the answer here should stand.
};

/// Whatever changes a case, a voucher or a budget: judged here at once by the registry's own rules, shown at once as
/// waiting, delivered when the network allows.
class Commands : public QObject
{
    Q_OBJECT

public:
    Commands(const Workplace &workplace, Session &session, QObject *parent = nullptr);

    /// `baseVersion`: of the record as the person saw it. Refused with the rule's error and nothing kept; success means
    /// "recorded on this device", not "delivered".
    QFuture<Result<Performed>> perform(const Payload &payload, const PlaceCode &place, std::optional<qint32> baseVersion = {});
    /// Takes back a command that wasn't sent yet; WrongState once it was.
    QFuture<Result<void>> takeBack(CommandId command);

    /// What the registry hasn't answered yet, in the order of delivery.
    QFuture<Result<std::vector<WaitingCommand>>> waiting() const;
    /// Answers of the registry that said no, until the person has seen them.
    QFuture<Result<std::vector<Refusal>>> refusals() const;
    QFuture<Result<void>> dismissRefusal(CommandId command);

Q_SIGNALS:
    void recordsChanged(const QSet<cpv::RecordKind> &kinds);
    void deliveryChanged();

private:
    const Workplace m_workplace;
    Session &m_session;
    Uuid7Source m_ids;
};

} // namespace cpv
