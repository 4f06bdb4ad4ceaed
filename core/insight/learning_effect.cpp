#include "core/insight/learning_effect.h"

#include "core/insight/outcome.h"

#include <algorithm>

namespace cpv {

namespace {

/// Of an even number the mean of the two in the middle.
std::optional<double> median(std::vector<double> values)
{
    if (qint64(values.size()) < FewestCases)
        return std::nullopt;
    std::ranges::sort(values);
    const std::size_t upper = values.size() / 2;
    return values.size() % 2 ? values[upper] : (values[upper - 1] + values[upper]) / 2;
}

LearningGroup groupOf(const std::vector<LearningCase> &cases, bool trained)
{
    LearningGroup group;
    std::vector<double> benefits, uses;
    for (const LearningCase &each : cases) {
        if (each.trained != trained)
            continue;
        ++group.projects;
        if (each.benefit)
            benefits.push_back(*each.benefit);
        if (each.used)
            uses.push_back(*each.used);
    }
    group.medianBenefit = median(std::move(benefits));
    if (qint64(uses.size()) >= FewestCases)
        group.usedMost = double(std::ranges::count_if(uses, [](double used) { return used >= MostOfVoucher; })) / double(uses.size());
    return group;
}

} // namespace

std::optional<double> benefitReached(const Projection &projection, const ActualFigures &figures)
{
    Money expected, reported;
    for (const ActualMonth &month : compareOutcome(projection, figures).expected)
        expected += month.benefit;
    for (const ActualMonth &month : figures.months)
        reported += month.benefit;
    return expected > Money() ? std::optional(double(reported.fen()) / double(expected.fen())) : std::nullopt;
}

std::optional<double> voucherUsed(const Voucher &voucher)
{
    return voucher.face > Money() ? std::optional(double((voucher.used + voucher.held).fen()) / double(voucher.face.fen())) : std::nullopt;
}

LearningEffect learningEffect(const std::vector<LearningCase> &cases) { return {groupOf(cases, true), groupOf(cases, false)}; }

} // namespace cpv
