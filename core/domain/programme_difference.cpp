#include "core/domain/programme_difference.h"

#include "core/base/json.h"

#include <algorithm>
#include <array>
#include <type_traits>

namespace cpv {

namespace {

struct PartOfMember {
    const char *member;
    ProgrammePart part;
};
/// Those that aren't here are told among the basics.
constexpr std::array PartsOfMembers {
    PartOfMember {"payers", ProgrammePart::Payers}, PartOfMember {"variants", ProgrammePart::Payers}, PartOfMember {"costRates", ProgrammePart::Payers},
    PartOfMember {"caps", ProgrammePart::Caps}, PartOfMember {"minContract", ProgrammePart::Caps}, PartOfMember {"budgetPerYear", ProgrammePart::Caps},
    PartOfMember {"timeShare", ProgrammePart::Periods}, PartOfMember {"windows", ProgrammePart::Periods}, PartOfMember {"graceDays", ProgrammePart::Periods},
    PartOfMember {"correctionDays", ProgrammePart::Periods}, PartOfMember {"noticeDays", ProgrammePart::Periods},
    PartOfMember {"validityMonths", ProgrammePart::Periods}, PartOfMember {"applicants", ProgrammePart::Applicants}, PartOfMember {"costs", ProgrammePart::Costs},
    PartOfMember {"approvals", ProgrammePart::Approvals}, PartOfMember {"materials", ProgrammePart::Materials}, PartOfMember {"rules", ProgrammePart::Rules},
    PartOfMember {"rubric", ProgrammePart::Rubric}, PartOfMember {"providers", ProgrammePart::Providers},
};

/// What names an element for people; where nothing does, its position.
QString nameOf(const PayerRate &rate) { return rate.payer; }
QString nameOf(const RateVariant &variant) { return enumText(variant.applicant); }
QString nameOf(const CostRate &rate) { return enumText(rate.kind); }
QString nameOf(const Cap &cap) { return enumText(cap.scope); }
QString nameOf(const MaterialRequirement &material) { return material.kind; }
QString nameOf(const Rule &rule) { return rule.number; }
QString nameOf(const RubricCriterion &criterion) { return criterion.id; }
QString nameOf(const DateWindow &) { return {}; }
QString nameOf(const ApprovalStep &) { return {}; }

template <typename Element> struct Keyed {
    QString key;
    const Element *element;
};

/// A name that comes again is told apart by how often it came: two caps of one scope are "Contract" and "Contract 2".
template <typename Element> std::vector<Keyed<Element>> keyed(const std::vector<Element> &elements)
{
    std::vector<Keyed<Element>> all;
    for (size_t i = 0; i < elements.size(); ++i) {
        const QString name = nameOf(elements[i]);
        const auto again = std::count_if(elements.begin(), elements.begin() + std::ptrdiff_t(i),
            [&](const Element &earlier) { return nameOf(earlier) == name; });
        const QString ordinal = QString::number(again + 1);
        all.push_back({name.isEmpty() ? ordinal : again == 0 ? name : name + u' ' + ordinal, &elements[i]});
    }
    return all;
}

class Comparison
{
public:
    explicit Comparison(std::vector<ProgrammeDifference> &found) : m_found(found) { }

    /// The members of a struct that stands at `member`, an element of a list by its key.
    template <typename T> void members(const QString &member, const QString &key, const T &before, const T &after)
    {
        forEachMember<T>([&](const char *name, auto pointer) {
            if (toJson(before.*pointer) != toJson(after.*pointer))
                add(member, key, QString::fromLatin1(name), toJson(before.*pointer), toJson(after.*pointer));
        });
    }
    template <typename T> void value(const QString &member, const T &before, const T &after)
    {
        if (toJson(before) == toJson(after))
            return;
        if constexpr (requires(const T &list) { nameOf(list.front()); })
            list(member, before, after);
        else if constexpr (std::same_as<T, TimeShareRule>)
            members(member, {}, before, after);
        else if constexpr (std::same_as<T, std::optional<Rubric>>)
            rubric(member, before, after);
        else
            add(member, {}, {}, optional(before), optional(after));
    }

private:
    template <typename T> static QJsonValue optional(const T &value)
    {
        if constexpr (json::isOptional<T>)
            return value ? toJson(*value) : QJsonValue(QJsonValue::Undefined);
        else
            return toJson(value);
    }
    template <typename Element>
    void list(const QString &member, const std::vector<Element> &before, const std::vector<Element> &after)
    {
        const auto was = keyed(before), is = keyed(after);
        const size_t known = m_found.size();
        for (const auto &[key, element] : was) {
            const auto kept = std::ranges::find(is, key, &Keyed<Element>::key);
            if (kept == is.end())
                add(member, key, {}, toJson(*element), QJsonValue(QJsonValue::Undefined));
            else
                members(member, key, *element, *kept->element);
        }
        for (const auto &[key, element] : is)
            if (std::ranges::find(was, key, &Keyed<Element>::key) == was.end())
                add(member, key, {}, QJsonValue(QJsonValue::Undefined), toJson(*element));
        if (m_found.size() == known) // Only their order is another.
            add(member, {}, {}, toJson(before), toJson(after));
    }
    void rubric(const QString &member, const std::optional<Rubric> &before, const std::optional<Rubric> &after)
    {
        if (!before || !after)
            return add(member, {}, {}, optional(before), optional(after));
        forEachMember<Rubric>([&](const char *name, auto pointer) {
            value(member + u'.' + QLatin1StringView(name), (*before).*pointer, (*after).*pointer);
        });
    }
    void add(const QString &member, const QString &key, const QString &field, const QJsonValue &before, const QJsonValue &after)
    {
        m_found.push_back({partOf(member), member, key, field, before, after});
    }

    std::vector<ProgrammeDifference> &m_found;
};

bool isGivenByRegistry(const QString &member)
{
    return member == u"version" || member == u"changedSeq" || member == u"coming";
}

} // namespace

ProgrammePart partOf(const QString &member)
{
    const QString whole = member.section(u'.', 0, 0);
    const auto found = std::ranges::find_if(PartsOfMembers, [&](const PartOfMember &one) { return whole == QLatin1StringView(one.member); });
    return found == PartsOfMembers.end() ? ProgrammePart::Basics : found->part;
}

std::vector<ProgrammeDifference> differences(const Programme &before, const Programme &after)
{
    std::vector<ProgrammeDifference> found;
    Comparison comparison(found);
    forEachMember<Programme>([&](const char *name, auto pointer) {
        const QString member = QString::fromLatin1(name);
        if (!isGivenByRegistry(member))
            comparison.value(member, before.*pointer, after.*pointer);
    });
    return found;
}

} // namespace cpv
