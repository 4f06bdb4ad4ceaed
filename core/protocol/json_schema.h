#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QJsonValue>

#include <vector>

/// JSON Schema, as much of draft 2020-12 as the schemas of this program use. Debian has no library for it that says what
/// would be allowed: RapidJSON knows draft 4 and stops at the first error, valijson brings 53 other packages.
namespace cpv {

struct SchemaFault {
    QString pointer; ///< RFC 6901, where in the document; empty: the whole.
    QString wrong;
    QString allowed;
};

/// "/payers/0/rate: 12000 is too large; allowed: at most 10000"
QString faultText(const SchemaFault &fault);
/// One step down, with "~" and "/" escaped.
QString pointerTo(const QString &pointer, const QString &member);

class JsonSchema {
public:
    /// Keywords: type, const, enum, properties, required, additionalProperties (false only), prefixItems, items (a schema, for those
    /// after them), minItems, maxItems, uniqueItems, minimum, maximum, minLength, maxLength, pattern, allOf, if/then/else, $ref to "#/$defs/…".
    /// Titles and descriptions are passed over. Any other keyword, or one of these with a value that can't be, is Malformed
    /// {pointer, why}: a schema that is only half understood must not let anything pass.
    [[nodiscard]] static Result<JsonSchema> read(const QJsonObject &schema);

    /// Empty: the document is valid. Otherwise all faults, in the document's order as far as it has one.
    std::vector<SchemaFault> faultsIn(const QJsonValue &document) const;

private:
    explicit JsonSchema(QJsonObject schema)
        : m_schema(std::move(schema))
    {
    }

    QJsonObject m_schema;
};

} // namespace cpv
