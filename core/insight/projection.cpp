#include "core/insight/projection.h"

#include "core/insight/roi.h"

#include <cmath>

namespace cpv {

namespace {

std::optional<qint32> tenths(const std::optional<double> &months)
{
    return months ? std::optional(qint32(std::lround(*months * 10))) : std::nullopt;
}

} // namespace

Projection projectionOf(const RoiCase &calculated)
{
    const RoiResult result = projectReturn(calculated.inputs);
    return {.title = calculated.title, .basis = calculated.basis, .seed = calculated.seed, .inputs = calculated.inputs,
        .npvWith = result.withVoucher.npv, .npvWithout = result.withoutVoucher.npv,
        .paybackWith = tenths(result.withVoucher.payback), .paybackWithout = tenths(result.withoutVoucher.payback)};
}

bool follows(const Projection &projection)
{
    return projection == projectionOf({.title = projection.title, .basis = projection.basis, .seed = projection.seed, .inputs = projection.inputs});
}

} // namespace cpv
