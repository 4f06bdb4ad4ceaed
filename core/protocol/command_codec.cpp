#include "core/protocol/command_codec.h"

#include "core/base/json.h"

namespace cpv {

static_assert(boost::mp11::mp_size<Payload>::value == boost::mp11::mp_size<boost::describe::describe_enumerators<CommandKind>>::value,
    "every payload has its kind");

namespace {

/// A Command as it is written: the payload's kind beside it.
struct Envelope {
    CommandId id;
    PlaceCode place;
    AccountId account;
    DeviceId device;
    qint64 deviceSequence = 0;
    std::optional<qint32> baseVersion;
    std::optional<CommandId> dependsOn;
    Instant claimedAt {};
    CommandKind kind = CommandKind::RegisterCompany;
    qint32 payloadVersion = PayloadVersion;
    QJsonObject payload;
};
BOOST_DESCRIBE_STRUCT(Envelope, (),
    (id, place, account, device, deviceSequence, baseVersion, dependsOn, claimedAt, kind, payloadVersion, payload))

/// A kind or version that isn't known is told apart from a mistake: the person has to update, not to ask for help.
Result<void> requireKnown(const QJsonObject &object)
{
    const QString kind = object.value(u"kind").toString();
    const qint64 version = object.value(u"payloadVersion").toInteger(PayloadVersion);
    if (kind.isEmpty() || (enumFromText<CommandKind>(kind) && version == PayloadVersion))
        return {};
    return fail(Errc::UnknownKind, {kind, QString::number(version)});
}

Result<Payload> readPayload(CommandKind kind, const QJsonObject &object)
{
    return boost::mp11::mp_with_index<boost::mp11::mp_size<Payload>::value>(size_t(kind), [&](auto index) -> Result<Payload> {
        using T = boost::mp11::mp_at_c<Payload, index>;
        return fromJson<T>(object, QStringLiteral("payload")).map([](T &&payload) { return Payload(std::move(payload)); });
    });
}

} // namespace

QByteArray encode(const Command &command)
{
    Envelope envelope {command.id, command.place, command.account, command.device, command.deviceSequence, command.baseVersion,
        command.dependsOn, command.claimedAt, kindOfCommand(command.payload), PayloadVersion, {}};
    envelope.payload = std::visit([](const auto &payload) { return toJson(payload).toObject(); }, command.payload);
    return compactJson(toJson(envelope));
}

Result<Command> decodeCommand(QByteArrayView bytes)
{
    const Result<QJsonValue> json = parseJson(bytes);
    if (!json)
        return fail(json.error());
    if (!json->isObject())
        return json::malformed("not an object");
    if (compactJson(*json) != bytes)
        return json::malformed("not canonical");
    if (Result<void> known = requireKnown(json->toObject()); !known)
        return fail(std::move(known.error()));
    const Result<Envelope> envelope = fromJson<Envelope>(*json);
    if (!envelope)
        return fail(envelope.error());
    return readPayload(envelope->kind, envelope->payload).map([&](Payload &&payload) {
        return Command {envelope->id, envelope->place, envelope->account, envelope->device, envelope->deviceSequence,
            envelope->baseVersion, envelope->dependsOn, envelope->claimedAt, std::move(payload)};
    });
}

} // namespace cpv
