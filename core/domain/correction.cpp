#include "core/domain/correction.h"

#include "core/domain/form_fields.h"

#include <algorithm>
#include <map>
#include <set>
#include <type_traits>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

const QString papersOf = u"materials/"_s;

std::map<CostKind, Money> amountsOf(const std::vector<CostItem> &costs)
{
    std::map<CostKind, Money> amounts;
    for (const CostItem &item : costs) {
        if (!item.amount.isZero())
            amounts[item.kind] += item.amount;
    }
    return amounts;
}

/// Digests by kind of paper.
std::map<QString, std::set<QString>> digestsOf(const std::vector<MaterialRef> &materials)
{
    std::map<QString, std::set<QString>> digests;
    for (const MaterialRef &material : materials)
        digests[material.kind].insert(material.sha256);
    return digests;
}

QStringList changedPapers(const ApplicationForm &before, const ApplicationForm &after)
{
    auto then = digestsOf(before.materials);
    auto now = digestsOf(after.materials);
    std::set<QString> kinds;
    for (const auto &[kind, digests] : then)
        kinds.insert(kind);
    for (const auto &[kind, digests] : now)
        kinds.insert(kind);
    QStringList changed;
    for (const QString &kind : kinds) {
        if (then[kind] != now[kind])
            changed += papersOf + kind;
    }
    return changed;
}

template <typename T> bool saysTheSame(const QString &field, const T &before, const T &after, const ApplicationForm &a, const ApplicationForm &b)
{
    if constexpr (std::is_same_v<T, QString>)
        return before.simplified() == after.simplified();
    else if constexpr (std::is_same_v<T, std::vector<CostItem>>)
        return amountsOf(before) == amountsOf(after);
    else
        return sameField(field, a, b);
}

} // namespace

QStringList changedItems(const ApplicationForm &before, const ApplicationForm &after)
{
    QStringList changed;
    forEachMember<ApplicationForm>([&](const char *name, auto member) {
        const QString field = QString::fromLatin1(name);
        if (field == u"materials")
            changed += changedPapers(before, after);
        else if (field != u"declared" && !saysTheSame(field, before.*member, after.*member, before, after))
            changed += field;
    });
    return changed;
}

QStringList itemsLeft(const std::vector<CorrectionItem> &items, const ApplicationForm &returned, const ApplicationForm &now)
{
    const QStringList changed = changedItems(returned, now);
    const auto isChanged = [&changed](const QString &item) {
        return std::ranges::any_of(changed, [&item](const QString &each) {
            return each == item || (item == u"contractPeriod" && each.startsWith(u"period")) || (item == u"materials" && each.startsWith(papersOf));
        });
    };
    QStringList left;
    for (const CorrectionItem &item : items) {
        if (!isChanged(item.field))
            left += item.field;
    }
    return left;
}

void takeItem(const QString &item, const ApplicationForm &from, ApplicationForm &to)
{
    if (item == u"contractPeriod") {
        to.periodFrom = from.periodFrom;
        to.periodTo = from.periodTo;
        return;
    }
    if (!item.startsWith(papersOf))
        return copyField(item, from, to);
    const QString kind = item.mid(papersOf.size());
    std::erase_if(to.materials, [&](const MaterialRef &material) { return material.kind == kind; });
    for (const MaterialRef &material : from.materials) {
        if (material.kind == kind)
            to.materials.push_back(material);
    }
}

QString fieldOfRule(RuleType type)
{
    switch (type) {
    case RuleType::ProviderListed:
    case RuleType::ProviderUnrelated:
    case RuleType::ProviderInRegion: return u"provider"_s;
    case RuleType::CostKindAllowed:
    case RuleType::CostKindExcluded:
    case RuleType::CostsOfOneRate: return u"costs"_s;
    case RuleType::MinimumContract:
    case RuleType::CoverAtMost: return u"contractAmount"_s;
    case RuleType::ContractLengthAtMost: return u"periodTo"_s;
    case RuleType::PublicAidAtMost:
    case RuleType::NoOtherAid: return u"otherAid"_s;
    case RuleType::WithinWindow: return u"programme"_s;
    case RuleType::ApplicantTypeAllowed:
    case RuleType::CompanySizeAtMost:
    case RuleType::RegisteredInPlace:
    case RuleType::ApplicantNotProvider:
    case RuleType::IndustryAllowed:
    case RuleType::StartupYoungerThan:
    case RuleType::CourseCompleted: return u"company"_s;
    case RuleType::ShownToReviewer: return {};
    }
    return {};
}

} // namespace cpv
