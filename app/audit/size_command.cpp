#include "app/audit/subcommands.h"

#include "core/base/money_text.h"
#include "core/protocol/catalogue.h"

#include <QCommandLineParser>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cpv::audit {

namespace {

Result<SizeFacts> factsFrom(const QCommandLineParser &parser)
{
    SizeFacts facts;
    facts.industry = parser.value(u"industry"_s).toUpper();
    bool whole = false;
    facts.employees = parser.value(u"employees"_s).toLongLong(&whole);
    if (!whole || facts.employees < 0)
        return fail(Errc::Malformed, {u"employees"_s});
    for (const auto &[name, target] : {std::pair(u"revenue"_s, &facts.revenue), std::pair(u"assets"_s, &facts.assets)}) {
        const Result<Money> amount = moneyFromText(parser.value(name) + u'万');
        if (!amount || *amount < Money())
            return fail(Errc::Malformed, {name});
        *target = *amount;
    }
    return facts;
}

QString limitText(const SizeLimits &limits, SizeMeasure measure)
{
    switch (measure) {
    case SizeMeasure::Employees: return u"employees under %1"_s.arg(limits.employees.value_or(0));
    case SizeMeasure::Revenue: return u"revenue under %1 万元"_s.arg(wanText(limits.revenue.value_or(Money())));
    case SizeMeasure::Assets: return u"assets under %1 万元"_s.arg(wanText(limits.assets.value_or(Money())));
    }
    Q_UNREACHABLE();
}

Answer answerFor(const SizeStandard &standard, const SizeFinding &finding)
{
    const QString size = enumText(finding.size).toLower();
    Answer answer {Exit::Good, {size},
        {{u"size"_s, size}, {u"row"_s, finding.row}, {u"standard"_s, standard.source}}};
    QJsonArray decided;
    QStringList words;
    for (const SizeMeasure measure : finding.shortOf) {
        words.push_back(limitText(finding.nextLarger, measure));
        decided.append(enumText(measure).toLower());
    }
    answer.json.insert(u"shortOf"_s, decided);
    answer.lines.push_back(words.isEmpty() ? u"reaches every value of line %1"_s.arg(finding.row)
                                           : u"by line %1: %2"_s.arg(finding.row, words.join(u", "_s)));
    return answer;
}

} // namespace

Answer sizeCommand(const QStringList &words)
{
    QCommandLineParser parser;
    const QStringList names {u"industry"_s, u"employees"_s, u"revenue"_s, u"assets"_s};
    for (const QString &name : names)
        parser.addOption({name, QString(), name});
    if (!parser.parse(QStringList {u"size"_s} + words))
        return usageError(u"size: "_s + parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return usageError(u"size takes options only, not \"%1\""_s.arg(parser.positionalArguments().constFirst()));
    for (const QString &name : names)
        if (!parser.isSet(name))
            return usageError(u"size needs --%1"_s.arg(name));
    const Result<SizeFacts> facts = factsFrom(parser);
    if (!facts) {
        const QString &name = facts.error().arguments.constFirst();
        return usageError(u"size: --%1 \"%2\" is not a number from 0 on"_s.arg(name, parser.value(name)));
    }
    const Result<SizeStandard> standard = builtinSizeStandard();
    if (!standard)
        return refusal(standard.error());
    const Result<SizeFinding> finding = sizeOf(*standard, *facts);
    if (!finding && finding.error().code == Errc::NotFound)
        return usageError(u"size: the standard has no line for industry \"%1\"; write a GB/T 4754-2017 code like C or I65"_s
                              .arg(facts->industry));
    return finding ? answerFor(*standard, *finding) : refusal(finding.error());
}

} // namespace cpv::audit
