#include "ui/models/placement_text.h"

#include "ui/models/domain_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class PlacementText
{
    Q_DECLARE_TR_FUNCTIONS(cpv::PlacementText)

public:
    static QString latency(LatencyClass latency);
    static QString origin(OriginDeclaration origin);
    static QString answer(OriginAnswer answer);
    static QString reason(const PlacementReason &reason);
    static QString demonstration(const QString &name) { return tr("%1 (demonstration)").arg(name); }
    static QString unknownLatency() { return tr("unknown"); }
    static QString order(PlacementOrder order);
    static QString noHub() { return tr("outside the hubs"); }
};

QString PlacementText::latency(LatencyClass latency)
{
    switch (latency) {
    case LatencyClass::Batch: return tr("Training or batch: any distance");
    case LatencyClass::Interactive: return tr("Interactive: at most 10 ms");
    case LatencyClass::Control: return tr("Machine control: at most 5 ms");
    }
    Q_UNREACHABLE();
}

QString PlacementText::order(PlacementOrder order)
{
    switch (order) {
    case PlacementOrder::Price: return tr("Price after subsidy");
    case PlacementOrder::Load: return tr("Load");
    case PlacementOrder::Latency: return tr("Latency");
    }
    Q_UNREACHABLE();
}

QString PlacementText::origin(OriginDeclaration origin)
{
    switch (origin) {
    case OriginDeclaration::Declared: return tr("Origin declared");
    case OriginDeclaration::Undeclared: return tr("Origin not declared");
    case OriginDeclaration::Disputed: return tr("Origin disputed");
    }
    Q_UNREACHABLE();
}

QString PlacementText::answer(OriginAnswer answer)
{
    switch (answer) {
    case OriginAnswer::Waiting: return tr("Waits for the office");
    case OriginAnswer::Accepted: return tr("Accepted by the office");
    case OriginAnswer::Disputed: return tr("Disputed by the office");
    case OriginAnswer::Replaced: return tr("Replaced by a later one");
    }
    Q_UNREACHABLE();
}

QString msOf(const QString &tenths) { return latencyText(tenths.toInt()); }

QString PlacementText::reason(const PlacementReason &reason)
{
    const auto argument = [&](size_t place) { return place < reason.arguments.size() ? reason.arguments[place] : QString(); };
    const auto named = [&] { return programmeName(argument(0), argument(1)); };
    switch (reason.obstacle) {
    case PlacementObstacle::NoOffer: return tr("Nobody offers anything in this centre yet.");
    case PlacementObstacle::Ended: return tr("The offer ended on %1.").arg(argument(0));
    case PlacementObstacle::NotYetOffered: return tr("The offer begins on %1.").arg(argument(0));
    case PlacementObstacle::ProviderNotListed: return tr("The provider is not on the list of %1.").arg(named());
    case PlacementObstacle::ProviderRelated: return tr("Your company and %1 are related.").arg(argument(0));
    case PlacementObstacle::ProviderRule: return tr("The provider does not meet rule § %1 of the programme.").arg(argument(0));
    case PlacementObstacle::OtherAccelerator: return tr("It offers %1, another card than you asked for.").arg(named());
    case PlacementObstacle::NotDomestic: return tr("%1 is not a domestic card.").arg(named());
    case PlacementObstacle::OriginOpen:
        return tr("You asked for declared origin: %1.").arg(origin(enumFromText<OriginDeclaration>(argument(0)).value_or(OriginDeclaration::Undeclared)));
    case PlacementObstacle::LatencyUnknown: return tr("No latency from your place to this centre is known.");
    case PlacementObstacle::TooFar: return tr("%1 from your place, the limit is %2.").arg(msOf(argument(0)), msOf(argument(1)));
    case PlacementObstacle::TooLoaded:
        return tr("Its load is %1, you asked for at most %2.").arg(shareText({argument(0).toInt()}), shareText({argument(1).toInt()}));
    case PlacementObstacle::TooFull: return tr("Free cards: %1, needed: %2.").arg(argument(0), argument(1));
    }
    Q_UNREACHABLE();
}

QString decimals(qint64 value, int digits)
{
    const qint64 whole = digits == 1 ? 10 : 100;
    return QString::number(value / whole) + u'.' + QString::number(value % whole).rightJustified(digits, u'0');
}

} // namespace

QString latencyClassText(LatencyClass latency) { return PlacementText::latency(latency); }
QString placementOrderText(PlacementOrder order) { return PlacementText::order(order); }
QString originText(OriginDeclaration origin) { return PlacementText::origin(origin); }

Tone originTone(OriginDeclaration origin)
{
    switch (origin) {
    case OriginDeclaration::Declared: return Tone::Ok;
    case OriginDeclaration::Undeclared: return Tone::Warn;
    case OriginDeclaration::Disputed: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

QString originAnswerText(OriginAnswer answer) { return PlacementText::answer(answer); }

Tone originAnswerTone(OriginAnswer answer)
{
    switch (answer) {
    case OriginAnswer::Waiting: return Tone::Info;
    case OriginAnswer::Accepted: return Tone::Ok;
    case OriginAnswer::Disputed: return Tone::Bad;
    case OriginAnswer::Replaced: return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QString placementReasonText(const PlacementReason &reason) { return PlacementText::reason(reason); }

QString centreName(const DataCentre &centre) { return inChinese() || centre.nameEn.isEmpty() ? centre.nameZh : centre.nameEn; }

QString acceleratorName(const Accelerator &accelerator) { return inChinese() ? accelerator.nameZh : accelerator.nameEn; }

QString hubName(const std::vector<Hub> &hubs, const QString &id)
{
    const auto hub = std::ranges::find(hubs, id, &Hub::id);
    if (hub == hubs.end())
        return id.isEmpty() ? PlacementText::noHub() : id;
    return inChinese() ? hub->nameZh + u' ' + hub->clusterZh : hub->nameEn + u", "_s + hub->clusterEn;
}

QString acceleratorName(const std::vector<Accelerator> &accelerators, const QString &id)
{
    const auto found = std::ranges::find(accelerators, id, &Accelerator::id);
    return found == accelerators.end() ? id : acceleratorName(*found);
}

QString demonstrationMark(const QString &name, bool demonstration) { return demonstration ? PlacementText::demonstration(name) : name; }

QString latencyText(std::optional<qint32> tenthsOfMs)
{
    return tenthsOfMs ? decimals(*tenthsOfMs, 1) + u" ms"_s : PlacementText::unknownLatency();
}

QString pueText(qint32 hundredths) { return decimals(hundredths, 2); }

/// To the nearest, as all other figures.
static qint32 tenthsOf(BasisPoints share) { return (share.value + 5) / 10; }

double shareNumber(BasisPoints share) { return double(tenthsOf(share)) / 10; }

QString shareText(BasisPoints share)
{
    const qint32 tenths = tenthsOf(share);
    return tenths % 10 == 0 ? QString::number(tenths / 10) + u" %"_s : decimals(tenths, 1) + u" %"_s;
}

QString priceChangeText(const OfferPrice &price)
{
    if (price.change == 0)
        return u"–"_s;
    return (price.change > 0 ? u"+"_s : u"−"_s) + decimals((qAbs(price.change) + 5) / 10, 1) + u" %"_s;
}

} // namespace cpv
