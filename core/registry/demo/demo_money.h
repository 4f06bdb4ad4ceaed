#pragma once

#include "core/registry/demo/demo_script.h"

namespace cpv {

/// Gives every contract and bill its sum, so that each programme's budget stands where the data wants it, to the fen,
/// in a demonstration of `size`: then what each payer must have granted.
void fitMoney(const DemoData &data, const Ratio &size, const DemoCalendar &calendar, DemoScript &script);

/// What each bill of an awarded story moves, payer by payer, in the order of its days.
std::vector<std::vector<PayerAmount>> billsOf(
    const DemoScript &script, const DemoStory &story, const DemoCalendar &calendar);

} // namespace cpv
