#include "app/audit/subcommands.h"

#include "core/base/capital_amount.h"
#include "core/base/json.h"
#include "core/base/money_text.h"
#include "core/domain/subsidy.h"
#include "core/protocol/catalogue.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv::audit {

namespace {

/// The case may leave out what has a usual value, so that a person can write it by hand.
QJsonObject completed(QJsonObject written)
{
    const QJsonObject usual = toJson(SubsidyCase {}).toObject();
    for (auto member = usual.begin(); member != usual.end(); ++member)
        if (!written.contains(member.key()))
            written.insert(member.key(), member.value());
    return written;
}

Result<Programme> programmeOf(const QJsonValue &value)
{
    if (value.isObject())
        return fromJson<Programme>(value, u"programme"_s);
    const auto id = ProgrammeId::fromText(value.toString());
    if (!id)
        return fail(Errc::Malformed, {u"programme"_s, u"neither an id nor a programme"_s});
    return builtinProgrammes().and_then([&](const std::vector<Programme> &all) -> Result<Programme> {
        const auto found = std::ranges::find(all, *id, &Programme::id);
        return found != all.end() ? Result<Programme>(*found) : fail(Errc::NotFound, {u"programme"_s, id->toText()});
    });
}

QString lineFor(const SubsidyStep &step)
{
    QString line = u"%1 → %2  %3"_s.arg(yuanText(step.before), 18).arg(yuanText(step.after), 18).arg(step.name);
    if (!step.detail.isEmpty())
        line += u"  "_s + step.detail;
    if (!step.rule.isEmpty())
        line += u"  [rule %1]"_s.arg(step.rule);
    return line;
}

Answer explained(const Programme &programme, const Subsidy &result)
{
    Answer answer;
    answer.lines.push_back(u"%1 %2, rule set %3"_s.arg(programme.placeEn, programme.nameEn).arg(programme.ruleVersion));
    for (const SubsidyStep &step : result.steps)
        answer.lines.push_back(lineFor(step));
    answer.lines.push_back(u"Subsidy %1 元, %2"_s.arg(yuanText(result.amount), capitalAmount(result.amount)));
    answer.json = toJson(result).toObject();
    answer.json.insert(u"programme"_s, programme.id.toText());
    answer.json.insert(u"ruleVersion"_s, programme.ruleVersion);
    return answer;
}

} // namespace

Answer subsidyCommand(const QStringList &words)
{
    if (words.size() != 1 || words.first().startsWith(u'-'))
        return usageError(u"subsidy needs exactly one file, e.g. case.json"_s);
    QFile file(words.first());
    if (!file.open(QIODevice::ReadOnly))
        return usageError(u"can't read \"%1\": %2"_s.arg(words.first(), file.errorString()));
    const Result<QJsonValue> document = parseJson(file.readAll());
    if (!document || !document->isObject())
        return usageError(u"\"%1\" is not a JSON object"_s.arg(words.first()));
    const QJsonObject written = document->toObject();

    const Result<Programme> programme = programmeOf(written.value(u"programme"_s));
    const Result<SubsidyCase> subsidyCase = fromJson<SubsidyCase>(completed(written));
    if (!programme || !subsidyCase) {
        const Error &error = programme ? subsidyCase.error() : programme.error();
        return usageError(u"\"%1\": %2"_s.arg(words.first(), error.arguments.join(u": "_s)));
    }
    const Result<Subsidy> result = subsidy(*programme, *subsidyCase);
    return result ? explained(*programme, *result) : refusal(result.error());
}

} // namespace cpv::audit
