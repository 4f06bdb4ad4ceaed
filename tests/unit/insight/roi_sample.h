#pragma once

#include "core/domain/roi_inputs.h"

namespace cpv {

/// A quality inspection: 60,000 元 at once, 30,000 元 of compute a month, benefits from 60,000 parts.
inline RoiInputs sampleProject()
{
    RoiInputs inputs;
    inputs.spreads = {{RoiDriver::CapitalCost, 5'000'000, 6'000'000, 9'000'000}, {RoiDriver::CardHours, 1'500, 2'000, 2'600},
        {RoiDriver::CardHourPrice, 1'500, 1'500, 1'500}, {RoiDriver::ComputeGrowth, 0, 500, 1'000},
        {RoiDriver::OtherRunning, 200'000, 300'000, 400'000}, {RoiDriver::Units, 50'000, 60'000, 66'000},
        {RoiDriver::DefectRate, 250, 300, 350}, {RoiDriver::DefectReduction, 1'000, 1'600, 2'200},
        {RoiDriver::CostPerDefect, 10'000, 12'000, 16'000}, {RoiDriver::HoursSaved, 200, 320, 360},
        {RoiDriver::HourlyWage, 2'800, 3'000, 3'200}, {RoiDriver::RampMonths, 3, 4, 8}};
    inputs.voucher = {{6'000}, Money::fromYuan(150'000), 12};
    inputs.discountRate = {800};
    inputs.horizonMonths = 36;
    return inputs;
}

} // namespace cpv
