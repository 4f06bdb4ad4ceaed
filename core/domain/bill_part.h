#pragma once

#include "core/domain/usage_bill.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <map>

/// What of a bill a voucher may pay. A programme names kinds of cost (CostKind); a bill's row says what it is for in FOCUS's words.
namespace cpv {

/// By ChargeCategory and ServiceCategory (their allowed values: FOCUS 1.0 to 1.2, "Charge Category" and "Service Category"):
///   Tax                        Tax, whatever it is on: programmes pay for services
///   AI and Machine Learning    ModelUse where it is priced by the token, call, character or image, else Compute
///   Compute                    Compute (a booking of months ahead, a Purchase, as well)
///   Storage, Networking        Storage, Network
///   Security, Identity         Security
///   any other, support too     Other; a Credit without one of the above is the whole bill's
///   none                       Unknown, a Credit likewise the whole bill's
BillPart billPart(const UsageLine &line);

/// Whether one of these kinds of cost is billed as that part. A set of training data has no category of its own in FOCUS and comes
/// as Other; a private deployment is billed as the computing that it runs on.
bool isPaid(BillPart part, const std::vector<CostKind> &costs);

/// What counts while no voucher is known: computing and the use of models.
const std::vector<CostKind> &computingCosts();

/// Billionths of a yuan, by part.
using PartTotals = std::map<BillPart, boost::multiprecision::int128_t>;
PartTotals partTotals(const std::vector<PartSum> &parts);
Money toMoney(const PartTotals::mapped_type &nano); ///< To the fen, half away from zero.
Money billedCost(const PartTotals &totals);         ///< All of it.

/// The eligible cost: the paid parts less the whole bill's credits, never below zero nor above what is billed in all, to the fen.
/// `costs` empty: `computingCosts`. Nothing where no row says what it is for.
std::optional<Money> eligibleCost(const PartTotals &totals, const std::vector<CostKind> &costs);
std::optional<Money> eligibleCost(const UsageBill &bill, const std::vector<CostKind> &costs);

} // namespace cpv
