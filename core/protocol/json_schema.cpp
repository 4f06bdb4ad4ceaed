#include "core/protocol/json_schema.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr int LongestShown = 60;
constexpr QStringView DefinitionsPrefix = u"#/$defs/";

QString textOf(const QJsonValue &value)
{
    QString text = QString::fromUtf8(QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact));
    text = text.mid(1, text.size() - 2);
    return text.size() > LongestShown ? text.left(LongestShown) + u'…' : text;
}

QString listText(const QJsonArray &values)
{
    QStringList texts;
    for (const auto &value : values)
        texts << textOf(value);
    return texts.join(u", "_s);
}

bool isWhole(const QJsonValue &value) { return value.isDouble() && std::floor(value.toDouble()) == value.toDouble(); }

bool isOfType(const QJsonValue &value, const QString &type)
{
    switch (value.type()) {
    case QJsonValue::Null: return type == u"null";
    case QJsonValue::Bool: return type == u"boolean";
    case QJsonValue::Double: return type == u"number" || (type == u"integer" && isWhole(value));
    case QJsonValue::String: return type == u"string";
    case QJsonValue::Array: return type == u"array";
    case QJsonValue::Object: return type == u"object";
    case QJsonValue::Undefined: return false;
    }
    return false;
}

QJsonArray listed(const QJsonValue &oneOrMore) { return oneOrMore.isArray() ? oneOrMore.toArray() : QJsonArray {oneOrMore}; }

/// A schema's "$" is the end of the text; PCRE's would let a line break follow.
QRegularExpression expression(QString pattern)
{
    if (pattern.endsWith(u'$'))
        pattern.replace(pattern.size() - 1, 1, u"\\z"_s);
    return QRegularExpression(pattern);
}

// --- Reading a schema ----------------------------------------------------------------------------------------------

/// Refuses what faultsIn would not judge.
class SchemaReading
{
public:
    explicit SchemaReading(const QJsonObject &root)
        : m_definitions(root.value(u"$defs"_s).toObject())
    {
    }

    Result<void> check(const QJsonValue &schema, const QString &pointer) const
    {
        if (!schema.isObject())
            return fail(Errc::Malformed, {pointer, u"not a schema"_s});
        const QJsonObject object = schema.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            CPV_CHECK(checkKeyword(it.key(), it.value(), pointerTo(pointer, it.key())));
        return {};
    }

private:
    Result<void> checkKeyword(const QString &keyword, const QJsonValue &value, const QString &pointer) const
    {
        if (keyword == u"properties" || (keyword == u"$defs" && pointer == u"/$defs"))
            return checkEach(value, pointer);
        if (keyword == u"items" || keyword == u"if" || keyword == u"then" || keyword == u"else")
            return check(value, pointer);
        if (keyword == u"allOf" || keyword == u"prefixItems")
            return checkAll(value, pointer);
        if (isKnown(keyword, value))
            return {};
        return fail(Errc::Malformed, {pointer, u"a keyword or value that this program does not know"_s});
    }

    Result<void> checkEach(const QJsonValue &schemas, const QString &pointer) const
    {
        if (!schemas.isObject())
            return fail(Errc::Malformed, {pointer, u"not an object"_s});
        const QJsonObject object = schemas.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            CPV_CHECK(check(it.value(), pointerTo(pointer, it.key())));
        return {};
    }

    Result<void> checkAll(const QJsonValue &schemas, const QString &pointer) const
    {
        if (!schemas.isArray())
            return fail(Errc::Malformed, {pointer, u"not an array"_s});
        const QJsonArray array = schemas.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            CPV_CHECK(check(array[i], pointerTo(pointer, QString::number(i))));
        return {};
    }

    bool isKnown(const QString &keyword, const QJsonValue &value) const
    {
        const auto strings = [](const QJsonValue &v) {
            return std::ranges::all_of(listed(v), [](const QJsonValue &one) { return one.isString(); });
        };
        if (keyword == u"$schema" || keyword == u"$id" || keyword == u"title" || keyword == u"description")
            return value.isString();
        if (keyword == u"$ref")
            return value.toString().startsWith(DefinitionsPrefix)
                && m_definitions.contains(value.toString().sliced(DefinitionsPrefix.size()));
        if (keyword == u"additionalProperties")
            return value.isBool() && !value.toBool();
        if (keyword == u"uniqueItems")
            return value.isBool() && value.toBool();
        if (keyword == u"minItems" || keyword == u"maxItems" || keyword == u"minLength" || keyword == u"maxLength")
            return isWhole(value) && value.toDouble() >= 0;
        if (keyword == u"minimum" || keyword == u"maximum")
            return value.isDouble();
        if (keyword == u"pattern")
            return value.isString() && expression(value.toString()).isValid();
        if (keyword == u"required")
            return value.isArray() && strings(value);
        if (keyword == u"type")
            return strings(value);
        return keyword == u"const" || (keyword == u"enum" && value.isArray());
    }

    const QJsonObject m_definitions;
};

// --- Judging a document --------------------------------------------------------------------------------------------

class Judgement
{
public:
    explicit Judgement(const QJsonObject &root)
        : m_definitions(root.value(u"$defs"_s).toObject())
    {
    }

    std::vector<SchemaFault> take() { return std::move(m_faults); }

    void judge(const QJsonValue &value, const QJsonObject &schema, const QString &pointer)
    {
        if (const QString ref = schema.value(u"$ref"_s).toString(); !ref.isEmpty())
            judge(value, m_definitions.value(ref.sliced(DefinitionsPrefix.size())).toObject(), pointer);
        if (!judgeType(value, schema, pointer))
            return; // What else is wrong with it follows from that.
        judgeChoice(value, schema, pointer);
        if (value.isDouble())
            judgeNumber(value, schema, pointer);
        else if (value.isString())
            judgeText(value.toString(), schema, pointer);
        else if (value.isArray())
            judgeArray(value.toArray(), schema, pointer);
        else if (value.isObject())
            judgeObject(value.toObject(), schema, pointer);
        judgeCombined(value, schema, pointer);
    }

private:
    /// What two keywords find alike is said once.
    void add(const QString &pointer, const QString &wrong, const QString &allowed)
    {
        const auto same = [&](const SchemaFault &f) { return f.pointer == pointer && f.wrong == wrong && f.allowed == allowed; };
        if (std::ranges::none_of(m_faults, same))
            m_faults.push_back({pointer, wrong, allowed});
    }

    bool judgeType(const QJsonValue &value, const QJsonObject &schema, const QString &pointer)
    {
        if (!schema.contains(u"type"))
            return true;
        const QJsonArray types = listed(schema.value(u"type"_s));
        if (std::ranges::any_of(types, [&](const QJsonValue &type) { return isOfType(value, type.toString()); }))
            return true;
        QStringList names;
        for (const auto &type : types)
            names << type.toString();
        add(pointer, u"%1 is of the wrong type"_s.arg(textOf(value)), names.join(u" or "_s));
        return false;
    }

    void judgeChoice(const QJsonValue &value, const QJsonObject &schema, const QString &pointer)
    {
        if (schema.contains(u"const") && schema.value(u"const"_s) != value)
            add(pointer, u"%1 can't be here"_s.arg(textOf(value)), textOf(schema.value(u"const"_s)));
        if (schema.contains(u"enum") && !schema.value(u"enum"_s).toArray().contains(value))
            add(pointer, u"%1 is not known"_s.arg(textOf(value)), listText(schema.value(u"enum"_s).toArray()));
    }

    void judgeNumber(const QJsonValue &value, const QJsonObject &schema, const QString &pointer)
    {
        const QJsonValue least = schema.value(u"minimum"_s), most = schema.value(u"maximum"_s);
        if (least.isDouble() && value.toDouble() < least.toDouble())
            add(pointer, u"%1 is too small"_s.arg(textOf(value)), u"at least %1"_s.arg(textOf(least)));
        if (most.isDouble() && value.toDouble() > most.toDouble())
            add(pointer, u"%1 is too large"_s.arg(textOf(value)), u"at most %1"_s.arg(textOf(most)));
    }

    void judgeText(const QString &text, const QJsonObject &schema, const QString &pointer)
    {
        const qsizetype length = text.toUcs4().size(); // Characters, as the standard counts them.
        const qint64 least = schema.value(u"minLength"_s).toInteger(0), most = schema.value(u"maxLength"_s).toInteger(length);
        if (length < least)
            add(pointer, text.isEmpty() ? u"empty"_s : u"too short"_s, u"at least %1 characters"_s.arg(least));
        if (length > most)
            add(pointer, u"%1 characters are too many"_s.arg(length), u"at most %1"_s.arg(most));
        const QString pattern = schema.value(u"pattern"_s).toString();
        if (length < least || pattern.isEmpty() || expression(pattern).match(text).hasMatch())
            return;
        const QString said = schema.value(u"description"_s).toString(); // In people's words, where the schema has some.
        add(pointer, u"%1 is not written as it should be"_s.arg(textOf(text)),
            said.isEmpty() ? pattern : u"%1 (%2)"_s.arg(said, pattern));
    }

    void judgeArray(const QJsonArray &array, const QJsonObject &schema, const QString &pointer)
    {
        const qint64 least = schema.value(u"minItems"_s).toInteger(0);
        const qint64 most = schema.value(u"maxItems"_s).toInteger(array.size());
        if (array.size() < least)
            add(pointer, u"%1 entries are too few"_s.arg(array.size()), u"at least %1"_s.arg(least));
        if (array.size() > most)
            add(pointer, u"%1 entries are too many"_s.arg(array.size()), u"at most %1"_s.arg(most));
        const bool unique = schema.value(u"uniqueItems"_s).toBool();
        const QJsonArray first = schema.value(u"prefixItems"_s).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString here = pointerTo(pointer, QString::number(i));
            if (unique && std::find(array.begin(), array.begin() + i, array[i]) != array.begin() + i)
                add(here, u"%1 is there twice"_s.arg(textOf(array[i])), u"each once"_s);
            if (i < first.size())
                judge(array[i], first[i].toObject(), here);
            else if (schema.contains(u"items"))
                judge(array[i], schema.value(u"items"_s).toObject(), here);
        }
    }

    void judgeObject(const QJsonObject &object, const QJsonObject &schema, const QString &pointer)
    {
        const QJsonObject properties = schema.value(u"properties"_s).toObject();
        for (const auto &name : schema.value(u"required"_s).toArray())
            if (!object.contains(name.toString()))
                add(pointerTo(pointer, name.toString()), u"missing, but required"_s, QString());
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString here = pointerTo(pointer, it.key());
            if (properties.contains(it.key()))
                judge(it.value(), properties.value(it.key()).toObject(), here);
            else if (schema.contains(u"additionalProperties"))
                add(here, u"not known here"_s, properties.keys().join(u", "_s));
        }
    }

    void judgeCombined(const QJsonValue &value, const QJsonObject &schema, const QString &pointer)
    {
        for (const auto &part : schema.value(u"allOf"_s).toArray())
            judge(value, part.toObject(), pointer);
        if (!schema.contains(u"if"))
            return;
        Judgement aside(*this);
        aside.m_faults.clear();
        aside.judge(value, schema.value(u"if"_s).toObject(), pointer);
        judge(value, schema.value(aside.m_faults.empty() ? u"then"_s : u"else"_s).toObject(), pointer);
    }

    const QJsonObject m_definitions;
    std::vector<SchemaFault> m_faults;
};

} // namespace

QString faultText(const SchemaFault &fault)
{
    const QString where = fault.pointer.isEmpty() ? u"the whole"_s : fault.pointer;
    return where + u": "_s + fault.wrong + (fault.allowed.isEmpty() ? QString() : u"; allowed: "_s + fault.allowed);
}

QString pointerTo(const QString &pointer, const QString &member)
{
    QString escaped = member;
    return pointer + u'/' + escaped.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

Result<JsonSchema> JsonSchema::read(const QJsonObject &schema)
{
    CPV_CHECK(SchemaReading(schema).check(schema, QString()));
    return JsonSchema(schema);
}

std::vector<SchemaFault> JsonSchema::faultsIn(const QJsonValue &document) const
{
    Judgement judgement(m_schema);
    judgement.judge(document, m_schema, QString());
    return judgement.take();
}

} // namespace cpv
