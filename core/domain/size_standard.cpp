#include "core/domain/size_standard.h"

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

const SizeRow *rowFor(const SizeStandard &standard, const QString &industry)
{
    const SizeRow *best = nullptr;
    qsizetype longest = 0;
    for (const SizeRow &row : standard.rows) {
        for (const QString &prefix : row.industries) {
            if (industry.startsWith(prefix) && prefix.size() > longest) {
                best = &row;
                longest = prefix.size();
            }
        }
    }
    return best;
}

std::vector<SizeMeasure> shortOf(const SizeLimits &limits, const SizeFacts &facts)
{
    std::vector<SizeMeasure> measures;
    if (limits.employees && facts.employees < *limits.employees)
        measures.push_back(SizeMeasure::Employees);
    if (limits.revenue && facts.revenue < *limits.revenue)
        measures.push_back(SizeMeasure::Revenue);
    if (limits.assets && facts.assets < *limits.assets)
        measures.push_back(SizeMeasure::Assets);
    return measures;
}

} // namespace

Result<SizeFinding> sizeOf(const SizeStandard &standard, const SizeFacts &facts)
{
    if (facts.employees < 0)
        return fail(Errc::OutOfRange, {u"employees"_s});
    if (facts.revenue < Money())
        return fail(Errc::OutOfRange, {u"revenue"_s});
    if (facts.assets < Money())
        return fail(Errc::OutOfRange, {u"assets"_s});
    const SizeRow *row = rowFor(standard, facts.industry);
    if (!row)
        return fail(Errc::NotFound, {u"industry"_s, facts.industry});

    const std::pair<SizeClass, const SizeLimits *> classes[]
        = {{SizeClass::Large, &row->large}, {SizeClass::Medium, &row->medium}, {SizeClass::Small, &row->small}};
    SizeFinding finding {SizeClass::Micro, row->number, {}, {}};
    for (const auto &[size, limits] : classes) {
        std::vector<SizeMeasure> missed = shortOf(*limits, facts);
        if (missed.empty()) {
            finding.size = size;
            return finding;
        }
        finding.shortOf = std::move(missed);
        finding.nextLarger = *limits;
    }
    return finding;
}

} // namespace cpv
