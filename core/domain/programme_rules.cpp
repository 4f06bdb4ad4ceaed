#include "core/domain/programme_rules.h"

#include <QRegularExpression>

#include <algorithm>

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
bool isShareOrPayer(const QString &text) { return matches(text, u"[0-9]{1,6}|nation|district"_s); }
bool isShare(const QString &text) { return matches(text, u"0|[1-9][0-9]{0,3}|10000"_s); }
bool isCourse(const QString &text) { return matches(text, u"[a-z][a-z0-9-]*"_s) || text == BeforeIssue; }
bool isAnything(const QString &) { return true; }

Parameters parametersOf(RuleType type)
{
    switch (type) {
    case RuleType::ApplicantTypeAllowed: return {isWord<ApplicantType>};
    case RuleType::CompanySizeAtMost: return {isWord<SizeClass>, 1, 1};
    case RuleType::RegisteredInPlace: return {isPlace};
    case RuleType::CostKindAllowed: return {isWord<CostKind>};
    case RuleType::CostKindExcluded: return {isWord<CostKind>, 1};
    case RuleType::MinimumContract: return {isFen, 0, 1};
    case RuleType::ContractLengthAtMost:
    case RuleType::StartupYoungerThan: return {isMonths, 1, 1};
    case RuleType::IndustryAllowed: return {isIndustry, 1};
    case RuleType::CoverAtMost: return {isShareOrPayer, 1, 2};
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

bool isText(const QString &text, qsizetype longest) { return !text.isEmpty() && text.size() <= longest; }

bool isRead(const Rule &rule)
{
    return matches(rule.number, u"[0-9A-Za-z]{1,8}([.-][0-9A-Za-z]{1,8}){0,5}"_s) && isText(rule.textZh, LongestTextZh)
        && isText(rule.textEn, LongestTextEn);
}

bool isJudged(const Rule &rule)
{
    const Parameters wanted = parametersOf(rule.type);
    return rule.parameters.size() >= wanted.least && rule.parameters.size() <= wanted.most
        && std::ranges::all_of(rule.parameters, [&](const QString &each) { return isText(each, LongestParameter) && wanted.isOne(each); });
}

} // namespace

Result<void> checkWritten(const Programme &programme)
{
    if (programme.nameZh.isEmpty() || programme.nameEn.isEmpty())
        return fail(Errc::Missing, {u"nameZh"_s});
    int position = 0;
    for (const Rule &rule : programme.rules) {
        ++position;
        const QString name = rule.number.isEmpty() ? QString::number(position) : rule.number;
        if (!isRead(rule))
            return fail(Errc::Missing, {u"rules"_s, name});
        if (!isJudged(rule))
            return fail(Errc::OutOfRange, {u"rules"_s, name});
    }
    return {};
}

} // namespace cpv
