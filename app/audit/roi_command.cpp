#include "app/audit/subcommands.h"

#include "core/insight/cash_flow.h"

#include <QCommandLineParser>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cpv::audit {

namespace {

constexpr std::size_t MostFlows = 1'201; ///< A hundred years of months.
constexpr double LargestFlow = 1e15;

/// Malformed {what is no number, or nothing where there are too few or too many}.
Result<std::vector<double>> flowsFrom(const QString &text)
{
    std::vector<double> flows;
    for (const QString &word : text.split(u',')) {
        bool isNumber = false;
        const double flow = word.trimmed().toDouble(&isNumber);
        if (!isNumber || !(std::abs(flow) <= LargestFlow))
            return fail(Errc::Malformed, {word});
        flows.push_back(flow);
    }
    if (flows.size() < 2 || flows.size() > MostFlows)
        return fail(Errc::OutOfRange);
    return flows;
}

QJsonValue jsonOf(const std::optional<double> &number) { return number ? QJsonValue(*number) : QJsonValue(); }

/// One rate as a number, several as an array, none as null.
QJsonValue jsonOf(const std::vector<double> &rates)
{
    if (rates.size() < 2)
        return jsonOf(rates.empty() ? std::nullopt : std::optional(rates.front()));
    QJsonArray all;
    for (const double rate : rates)
        all.append(rate);
    return all;
}

QString ratesText(const std::vector<double> &rates)
{
    QStringList texts;
    for (const double rate : rates)
        texts.append(QString::number(rate * 100, 'g', 12) + u" %"_s);
    return texts.isEmpty() ? u"none"_s : texts.join(u", "_s);
}

QString periodsText(const std::optional<double> &periods)
{
    return periods ? u"after %1 periods"_s.arg(*periods, 0, 'g', 12) : u"never"_s;
}

Answer answerFor(const std::vector<double> &flows, double rate)
{
    const double value = npv(flows, rate);
    const std::vector<double> rates = irr(flows);
    const std::optional<double> simple = payback(flows);
    const std::optional<double> discounted = discountedPayback(flows, rate);
    return {Exit::Good,
        {u"NPV at %1 % a period: %2"_s.arg(rate * 100, 0, 'g', 12).arg(value, 0, 'f', 6), u"IRR: "_s + ratesText(rates),
            u"Payback: "_s + periodsText(simple), u"Payback, discounted: "_s + periodsText(discounted)},
        {{u"npv"_s, value}, {u"irr"_s, jsonOf(rates)}, {u"payback"_s, jsonOf(simple)}, {u"discountedPayback"_s, jsonOf(discounted)}}};
}

} // namespace

Answer roiCommand(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOptions({{u"flows"_s, QString(), u"flows"_s}, {u"rate"_s, QString(), u"rate"_s}});
    if (!parser.parse(QStringList {u"roi"_s} + words))
        return usageError(u"roi: "_s + parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return usageError(u"roi takes options only, not \"%1\"; write --flows=-100,39,59 without blanks"_s.arg(parser.positionalArguments().constFirst()));
    for (const QString &name : {u"flows"_s, u"rate"_s})
        if (!parser.isSet(name))
            return usageError(u"roi needs --%1"_s.arg(name));
    bool isNumber = false;
    const double rate = parser.value(u"rate"_s).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(rate) || rate <= -1)
        return usageError(u"roi: --rate \"%1\" is not a rate above -1; write 8 % as 0.08"_s.arg(parser.value(u"rate"_s)));
    const Result<std::vector<double>> flows = flowsFrom(parser.value(u"flows"_s));
    if (!flows && flows.error().code == Errc::OutOfRange)
        return usageError(u"roi: --flows takes 2 to %1 numbers, period 0 first"_s.arg(MostFlows));
    if (!flows)
        return usageError(u"roi: --flows has \"%1\", which is not a number up to 10^15"_s.arg(flows.error().arguments.constFirst()));
    return answerFor(*flows, rate);
}

} // namespace cpv::audit
