#include "core/domain/programme_proposal.h"

#include "core/base/json.h"

namespace cpv {

namespace {

bool isSame(const auto &one, const auto &other) { return toJson(one) == toJson(other); }

/// Without what the registry gives, so that only what a rule set says is compared.
Programme asOneVersion(Programme rules, const Programme &published)
{
    rules.version = published.version;
    rules.changedSeq = published.changedSeq;
    rules.coming = published.coming;
    rules.ruleVersion = published.ruleVersion;
    rules.providers = published.providers;
    if (rules.rubric && published.rubric)
        rules.rubric->version = published.rubric->version;
    return rules;
}

} // namespace

std::optional<Programme> dueVersion(const Programme &published, const ProgrammeProposal *coming, QDate today)
{
    if (!coming || published.coming != coming->id || today < coming->from)
        return std::nullopt;
    return nextVersion(published, coming->rules);
}

Programme nextVersion(const Programme &published, Programme rules)
{
    rules.version = published.version;
    rules.changedSeq = published.changedSeq;
    rules.coming.reset();
    rules.ruleVersion = published.ruleVersion + 1;
    rules.providers = published.providers;
    if (rules.rubric && published.rubric) {
        rules.rubric->version = published.rubric->version;
        if (!isSame(*rules.rubric, *published.rubric))
            ++rules.rubric->version;
    }
    return rules;
}

bool saysOtherwise(const Programme &published, const Programme &rules)
{
    return !isSame(asOneVersion(rules, published), published);
}

QString changedIdentity(const Programme &published, const Programme &rules)
{
    if (rules.place != published.place)
        return QStringLiteral("place");
    if (rules.kind != published.kind)
        return QStringLiteral("kind");
    if (rules.mode != published.mode)
        return QStringLiteral("mode");
    if (rules.numberPrefix != published.numberPrefix)
        return QStringLiteral("numberPrefix");
    return rules.demonstration != published.demonstration ? QStringLiteral("demonstration") : QString();
}

} // namespace cpv
