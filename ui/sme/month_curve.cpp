#include "ui/sme/month_curve.h"

namespace cpv {

QList<double> monthCurve(const std::vector<VoucherMonth> &history, Money VoucherMonth::*amount, Money now)
{
    QList<double> values;
    for (const VoucherMonth &month : history)
        values.append(double((month.*amount).fen()));
    if (!values.isEmpty())
        values.back() = double(now.fen());
    return values;
}

} // namespace cpv
