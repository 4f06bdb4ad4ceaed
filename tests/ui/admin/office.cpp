#include "tests/ui/admin/office.h"

namespace cpv {

using namespace Qt::StringLiterals;

void Office::signIn(AccountId account)
{
    const Account &person = city().get<Account>(account);
    remote.sessions.push_back(OpenedSession {.token = "secret",
        .expiresAt = clock.now() + std::chrono::hours(8),
        .account = person,
        .device = bench.device,
        .places = {PlaceCode::shared(), city().place},
        .serverTime = clock.now(),
        .demonstration = true});
    must(waited(use.session.signIn({person.login, u"password"_s})));
    waited(writer.run([this, account] {
        bench.startOverFor(account);
        return true;
    }));
}

void Office::sync()
{
    waited(writer.run([this] {
        bench.sync();
        return true;
    }));
    Q_EMIT remote.recordsChanged({RecordKind::Application, RecordKind::BudgetLine, RecordKind::Programme, RecordKind::Redemption, RecordKind::TimelineEntry});
    Q_EMIT remote.deliveryChanged();
}

CommandId Office::perform(const Payload &payload)
{
    return must(waited(use.commands.perform(payload, city().place))).command;
}

} // namespace cpv
