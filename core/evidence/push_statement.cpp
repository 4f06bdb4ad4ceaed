#include "core/evidence/push_statement.h"

#include "core/base/json.h"
#include "core/evidence/merkle.h"

namespace cpv {

PushStatement PushStatement::over(
    const PlaceCode &place, DeviceId device, qint64 firstSequence, const std::vector<QByteArray> &commands)
{
    std::vector<QByteArray> leaves;
    leaves.reserve(commands.size());
    for (const QByteArray &command : commands)
        leaves.push_back(merkleLeaf(command));
    return {place, device, firstSequence, qint64(commands.size()), merkleRoot(leaves)};
}

QByteArray canonicalBytes(const PushStatement &statement)
{
    return compactJson(QJsonObject {
        {QStringLiteral("purpose"), QStringLiteral("cpv-push-v1")},
        {QStringLiteral("place"), toJson(statement.place)},
        {QStringLiteral("device"), toJson(statement.device)},
        {QStringLiteral("firstSequence"), statement.firstSequence},
        {QStringLiteral("count"), statement.count},
        {QStringLiteral("root"), QString::fromLatin1(statement.root.toBase64())},
    });
}

} // namespace cpv
