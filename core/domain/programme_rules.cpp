#include "core/domain/programme_rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestTextZh = 500, LongestTextEn = 1000, LongestParameter = 64;
constexpr size_t MostParameters = 64;

/// What each parameter is, and how many there are. A type that may do without takes the programme's own list.
struct Parameters {
    bool (*isOne)(const QString &);
    size_t least = 0;
    size_t most = MostParameters;
    bool (*isFirst)(const QString &) = nullptr; ///< None: as the others.
};

template <typename E> bool isWord(const QString &text) { return enumFromText<E>(text).has_value(); }

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isPlace(const QString &text) { return matches(text, u"[0-9]{6}"_s); }
bool isFen(const QString &text) { return matches(text, u"0|[1-9][0-9]{0,14}"_s); }
bool isMonths(const QString &text) { return matches(text, u"[1-9][0-9]{0,2}"_s); }
bool isIndustry(const QString &text) { return matches(text, u"[A-T][0-9]{0,4}"_s); }
bool isSize(const QString &text) { return isWord<SizeClass>(text) && text != enumText(SizeClass::Unknown); } // No limit at all.
bool isCover(const QString &text) { return matches(text, u"[0-9]{1,6}"_s); }
bool isPayer(const QString &text) { return matches(text, u"[0-9]{6}|nation|district"_s); }
bool isShare(const QString &text) { return matches(text, u"0|[1-9][0-9]{0,3}|10000"_s); }
bool isCourse(const QString &text) { return matches(text, u"[a-z][a-z0-9-]*"_s) || text == BeforeIssue; }
bool isAnything(const QString &) { return true; }

Parameters parametersOf(RuleType type)
{
    switch (type) {
    case RuleType::ApplicantTypeAllowed: return {isWord<ApplicantType>};
    case RuleType::CompanySizeAtMost: return {isSize, 1, 1};
    case RuleType::RegisteredInPlace: return {isPlace};
    case RuleType::CostKindAllowed: return {isWord<CostKind>};
    case RuleType::CostKindExcluded: return {isWord<CostKind>, 1};
    case RuleType::MinimumContract: return {isFen, 0, 1};
    case RuleType::ContractLengthAtMost:
    case RuleType::StartupYoungerThan: return {isMonths, 1, 1};
    case RuleType::IndustryAllowed: return {isIndustry, 1};
    case RuleType::CoverAtMost: return {isPayer, 1, 2, isCover};
    case RuleType::PublicAidAtMost: return {isShare, 0, 1};
    case RuleType::ProviderInRegion: return {isAnything, 1};
    case RuleType::CourseCompleted: return {isCourse, 1};
    case RuleType::ProviderListed:
    case RuleType::ProviderUnrelated:
    case RuleType::ApplicantNotProvider:
    case RuleType::WithinWindow:
    case RuleType::CostsOfOneRate:
    case RuleType::NoOtherAid:
    case RuleType::ShownToReviewer: return {isAnything, 0, 0};
    }
    Q_UNREACHABLE();
}

bool isBlank(const QString &text) { return text.trimmed().isEmpty(); }
qsizetype characters(const QString &text) { return text.toUcs4().size(); } // As a schema counts them.

bool isRead(const Rule &rule)
{
    return matches(rule.number, u"[0-9A-Za-z]{1,8}([.-][0-9A-Za-z]{1,8}){0,5}"_s) && !isBlank(rule.textZh) && !isBlank(rule.textEn);
}

bool isJudged(const Rule &rule)
{
    const Parameters wanted = parametersOf(rule.type);
    const std::span<const QString> given(rule.parameters);
    if (given.size() < wanted.least || given.size() > wanted.most)
        return false;
    if (std::ranges::any_of(given, [](const QString &each) { return isBlank(each) || characters(each) > LongestParameter; }))
        return false;
    const size_t apart = wanted.isFirst && !given.empty() ? 1 : 0;
    return (apart == 0 || wanted.isFirst(given.front())) && std::ranges::all_of(given.subspan(apart), wanted.isOne);
}

} // namespace

Result<void> checkWritten(const Programme &programme)
{
    if (isBlank(programme.nameZh) || isBlank(programme.nameEn))
        return fail(Errc::Missing, {u"nameZh"_s});
    int position = 0;
    for (const Rule &rule : programme.rules) {
        ++position;
        const QString name = rule.number.isEmpty() ? QString::number(position) : rule.number;
        if (!isRead(rule))
            return fail(Errc::Missing, {u"rules"_s, name});
        if (characters(rule.textZh) > LongestTextZh || characters(rule.textEn) > LongestTextEn)
            return fail(Errc::TooLong, {u"rules"_s, name, QString::number(LongestTextZh), QString::number(LongestTextEn)});
        if (!isJudged(rule))
            return fail(Errc::OutOfRange, {u"rules"_s, name});
    }
    return {};
}

} // namespace cpv
