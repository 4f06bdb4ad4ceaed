#pragma once

#include "core/insight/placement_order.h"
#include "ui/theme/tokens.h"

#include <QString>

/// Where computing runs, in the language of the screen.
namespace cpv {

QString latencyClassText(LatencyClass latency);
QString placementOrderText(PlacementOrder order);
QString originText(OriginDeclaration origin);
Tone originTone(OriginDeclaration origin);
QString originAnswerText(OriginAnswer answer); ///< What the city said to a declaration.
Tone originAnswerTone(OriginAnswer answer);
/// Why an offer can't be taken, as a sentence.
QString placementReasonText(const PlacementReason &reason);

QString centreName(const DataCentre &centre);
QString acceleratorName(const Accelerator &accelerator);
/// "Guizhou, Gui'an"; the id of a hub that only a newer program knows.
QString hubName(const std::vector<Hub> &hubs, const QString &id);
/// The accelerator's name by its id in offers.
QString acceleratorName(const std::vector<Accelerator> &accelerators, const QString &id);
/// A centre's or an offer's name with what marks it as made for a demonstration.
QString demonstrationMark(const QString &name, bool demonstration);

QString latencyText(std::optional<qint32> tenthsOfMs); ///< "6.6 ms".
QString pueText(qint32 hundredths);                    ///< "1.15".
double shareNumber(BasisPoints share);                ///< In per cent, to the nearest tenth: what shareText writes, for a chart.
QString shareText(BasisPoints share);                  ///< "62.5 %": without the digits that say nothing.
/// "+14.0 %"; nothing where there was no price before.
QString priceChangeText(const OfferPrice &price);

} // namespace cpv
