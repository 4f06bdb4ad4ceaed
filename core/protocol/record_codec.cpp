#include "core/protocol/record_codec.h"

#include "core/base/json.h"
#include "core/domain/record_kinds.h"

namespace cpv {

static_assert(boost::mp11::mp_size<AnyRecord>::value == boost::mp11::mp_size<boost::describe::describe_enumerators<RecordKind>>::value,
    "every record has its kind");

QJsonObject encodeRecord(const AnyRecord &record)
{
    return std::visit([](const auto &r) { return toJson(r).toObject(); }, record);
}

Result<AnyRecord> decodeRecord(RecordKind kind, const QJsonObject &object)
{
    return withRecordKind(kind, [&](auto type) -> Result<AnyRecord> {
        using T = typename decltype(type)::type;
        return fromJson<T>(object, enumText(kind)).map([](T &&record) { return AnyRecord(std::move(record)); });
    });
}

} // namespace cpv
