#include "tests/ui/admin/office.h"

namespace cpv {

using namespace Qt::StringLiterals;

void Office::signIn(AccountId account)
{
    remote.sessions.push_back(opened(account));
    must(waited(use.session.signIn({city().get<Account>(account).login, u"password"_s})));
    onWriter([&] { bench.startOverFor(account); });
}

void Office::sync()
{
    onWriter([this] { bench.sync(); });
    Q_EMIT remote.recordsChanged({RecordKind::Application, RecordKind::BudgetLine, RecordKind::Enrolment, RecordKind::HelpRequest, RecordKind::PlaceCourse,
        RecordKind::PlaceExpert, RecordKind::Programme, RecordKind::Redemption, RecordKind::Settlement, RecordKind::TimelineEntry});
    Q_EMIT remote.deliveryChanged();
}

void Office::sendHeld()
{
    for (const WaitingCommand &command : must(waited(use.commands.waiting())))
        must(waited(use.commands.release(command.command)));
    sync();
}

CommandId Office::perform(const Payload &payload)
{
    return must(waited(use.commands.perform(payload, city().place))).command;
}

} // namespace cpv
