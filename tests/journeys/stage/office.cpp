#include "tests/journeys/stage/office.h"

#include "core/protocol/json.h"

namespace cpv::journey {

using namespace Qt::StringLiterals;

void Office::perform(const QString &login, Payload payload, const std::source_location &where) const
{
    RawDevice device(registry);
    device.signIn(login, passwords[login], where);
    const Answer answer = device.perform(place, std::move(payload), where);
    if (answer.kind != AnswerKind::Applied) {
        const WireError error = answer.error.value_or(WireError());
        throw Trouble(u"%1: %2 %3 %4"_s.arg(login, enumText(answer.kind), error.code, QStringList(error.arguments.begin(), error.arguments.end()).join(u' ')), where);
    }
}

std::unique_ptr<RawDevice> Office::watcher(const std::source_location &where) const
{
    auto device = std::make_unique<RawDevice>(registry);
    device->signIn(u"limin"_s, passwords[u"limin"_s], where);
    return device;
}

void Office::letPass(int days, const QString &login, const std::source_location &where) const
{
    RawDevice device(registry);
    device.signIn(login, passwords[login], where);
    const auto reply = device.send("POST", u"/v1/demo/clock"_s, encodeDocument(AdvanceClock {days}));
    if (reply.status != 200)
        throw Trouble(u"the clock is not moved: %1 %2"_s.arg(reply.status).arg(reply.code()), where);
}

void openCase(Client &official, const QString &number, const Client::Where &where)
{
    official.click(u"nav_queue"_s, where);
    official.click(u"segment_All"_s, where);
    official.retype(u"queueSearch"_s, number, where);
    official.openRow(u"queueTable"_s, {number}, where);
    official.waitForText(u"pageSubtitle"_s, number, where);
}

void act(Client &official, const QString &button, const Client::Where &where)
{
    official.click(button, where);
    official.waitUntilGone(button, where);
    official.waitForState(u"Synced"_s, where);
}

void sendNow(Client &official, const Client::Where &where)
{
    official.waitForState(u"Waiting"_s, where);
    official.click(u"syncPill"_s, where);
    official.click(u"releaseHeld"_s, where);
    official.waitUntilGone(u"waitingRow"_s, where);
    official.waitForState(u"Synced"_s, where);
}

} // namespace cpv::journey
