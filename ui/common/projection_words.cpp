#include "ui/common/projection_words.h"

#include "core/base/money_text.h"
#include "core/insight/projection.h"
#include "ui/models/money_display.h"
#include "ui/models/roi_text.h"

#include <QCoreApplication>

namespace cpv {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::ProjectionWords)
};

QString monthsOf(const std::optional<qint32> &tenths, int horizon)
{
    return paybackText(tenths ? std::optional(*tenths / 10.0) : std::nullopt, horizon);
}

} // namespace

QList<KeyValue> projectionPairs(const Projection &projection)
{
    const RoiInputs &inputs = projection.inputs;
    QList<KeyValue> pairs {{Words::tr("Expected return"), projection.title},
        {Words::tr("Expected payback"), Words::tr("%1, without voucher: %2").arg(monthsOf(projection.paybackWith, inputs.horizonMonths), monthsOf(projection.paybackWithout, inputs.horizonMonths))},
        {Words::tr("Expected net value"), Words::tr("%1, without voucher: %2").arg(moneySentence(projection.npvWith), moneySentence(projection.npvWithout))},
        {Words::tr("Expected with"), Words::tr("a voucher for %1 of compute over %n months", nullptr, inputs.voucher.months).arg(percentText(inputs.voucher.rate))}};
    if (!follows(projection))
        pairs.append({Words::tr("Recalculated"), Words::tr("not what its inputs give"), Tone::Bad});
    return pairs;
}

} // namespace cpv
