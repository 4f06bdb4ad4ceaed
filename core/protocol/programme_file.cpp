#include "core/protocol/programme_file.h"

#include "core/base/json.h"
#include "core/protocol/catalogue.h"

#include <QFile>
#include <QJsonDocument>

#include <map>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

QString pointerOf(const QString &path)
{
    QString pointer = path;
    return u'/' + pointer.remove(u']').replace(u'[', u'/').replace(u'.', u'/');
}

std::vector<SchemaFault> faultsOf(const Error &error, const QString &allowed)
{
    const QString member = error.arguments.value(0);
    const QString wrong = error.code == Errc::Malformed ? error.arguments.value(1) : enumText(error.code);
    return {{member.isEmpty() ? QString() : pointerOf(member), error.detail.isEmpty() ? wrong : error.detail, allowed}};
}

/// What the calculation asks of a member beyond its shape, for checkProgramme's refusals.
QString lawOf(const QString &member)
{
    static const std::map<QString, QString> laws {
        {u"payers"_s, u"together at most 10000"_s},
        {u"effectiveTo"_s, u"not before effectiveFrom"_s},
        {u"windows"_s, u"each ends on or after the day it begins"_s},
        {u"timeShare"_s, u"the base period ends on or after the day it begins"_s},
        {u"rules"_s, u"every number once"_s},
        {u"costRates"_s, u"kinds that are in costs, each once"_s},
        {u"variants"_s, u"each applicant once"_s},
        {u"rubric"_s, u"every criterion once, weights of 100 together, scales that divide 100"_s},
        {u"approvals"_s, u"amounts ascending, and only the last without a limit"_s},
    };
    const auto law = laws.find(member);
    return law == laws.end() ? QString() : law->second;
}

QString compact(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    const QString text = QString::fromUtf8(compactJson(QJsonArray {value}));
    return text.mid(1, text.size() - 2);
}

/// Array elements by what names them for people: a rule's number, otherwise the index.
QJsonObject byName(const QJsonArray &array)
{
    QJsonObject named;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString number = array[i].toObject().value(u"number"_s).toString();
        named.insert(number.isEmpty() ? QString::number(i) : number, array[i]);
    }
    return named;
}

void addChanges(
    const QJsonValue &before, const QJsonValue &after, const QString &pointer, std::vector<ProgrammeChange> &changes)
{
    if (before == after)
        return;
    const bool arrays = before.isArray() && after.isArray();
    if (!arrays && !(before.isObject() && after.isObject())) {
        changes.push_back({pointer, compact(before), compact(after)});
        return;
    }
    const QJsonObject was = arrays ? byName(before.toArray()) : before.toObject();
    const QJsonObject is = arrays ? byName(after.toArray()) : after.toObject();
    const size_t known = changes.size();
    for (auto it = was.begin(); it != was.end(); ++it)
        addChanges(it.value(), is.value(it.key()), pointerTo(pointer, it.key()), changes);
    for (auto it = is.begin(); it != is.end(); ++it)
        if (!was.contains(it.key()))
            changes.push_back({pointerTo(pointer, it.key()), QString(), compact(it.value())});
    if (changes.size() == known) // Only the order of named elements is another.
        changes.push_back({pointer, compact(before), compact(after)});
}

} // namespace

Result<JsonSchema> programmeSchema()
{
    initResources();
    QFile file(u":/cpv/programme.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::NotFound, {file.fileName()}, file.errorString());
    return parseJson(file.readAll()).and_then([](const QJsonValue &value) { return JsonSchema::read(value.toObject()); });
}

ProgrammeReading readProgramme(QByteArrayView text)
{
    static const Result<JsonSchema> schema = programmeSchema();
    if (!schema)
        return tl::unexpected(faultsOf(schema.error(), {}));
    const Result<QJsonValue> value = parseJson(text);
    if (!value)
        return tl::unexpected(faultsOf(value.error(), u"one JSON object in UTF-8"_s));
    if (std::vector<SchemaFault> faults = schema->faultsIn(*value); !faults.empty())
        return tl::unexpected(std::move(faults));

    QJsonObject whole = toJson(Programme {}).toObject();
    const QJsonObject written = value->toObject();
    for (auto it = written.begin(); it != written.end(); ++it)
        whole.insert(it.key(), it.value());
    whole.insert(u"version"_s, 0);
    whole.insert(u"changedSeq"_s, 0);
    whole.remove(u"coming"_s);
    Result<Programme> programme = fromJson<Programme>(whole);
    if (!programme)
        return tl::unexpected(faultsOf(programme.error(), {}));
    if (const Result<void> checked = checkProgramme(*programme); !checked)
        return tl::unexpected(faultsOf(checked.error(), lawOf(checked.error().arguments.value(0))));
    return ProgrammeFile {*std::move(programme), written.contains(u"providers")};
}

std::vector<ProgrammeChange> changesBetween(const Programme &before, const Programme &after)
{
    QJsonObject was = toJson(before).toObject(), is = toJson(after).toObject();
    for (const QString &given : {u"version"_s, u"changedSeq"_s, u"coming"_s}) {
        was.remove(given);
        is.remove(given);
    }
    std::vector<ProgrammeChange> changes;
    addChanges(was, is, QString(), changes);
    return changes;
}

} // namespace cpv
