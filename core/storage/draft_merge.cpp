#include "core/storage/draft_merge.h"

#include "core/base/json.h"

#include <algorithm>

namespace cpv {

namespace {

/// Equality of described values: what looks the same in JSON is the same.
template <typename T> bool same(const T &a, const T &b) { return toJson(a) == toJson(b); }

bool samePaper(const MaterialRef &a, const MaterialRef &b) { return a.kind == b.kind && a.sha256 == b.sha256; }

bool holds(const std::vector<MaterialRef> &materials, const MaterialRef &material)
{
    return std::ranges::any_of(materials, [&](const MaterialRef &other) { return samePaper(other, material); });
}

std::vector<MaterialRef> mergeMaterials(
    const std::vector<MaterialRef> &base, const std::vector<MaterialRef> &mine, const std::vector<MaterialRef> &theirs)
{
    std::vector<MaterialRef> merged;
    for (const MaterialRef &material : mine)
        if (holds(theirs, material) || !holds(base, material))
            merged.push_back(material);
    for (const MaterialRef &material : theirs)
        if (!holds(mine, material) && !holds(base, material))
            merged.push_back(material);
    return merged;
}

template <typename T> FieldOutcome outcomeOf(const T *base, const T &mine, const T &theirs)
{
    if (!base)
        return FieldOutcome::Conflict;
    if (same(*base, theirs))
        return FieldOutcome::Mine;
    return same(*base, mine) ? FieldOutcome::Theirs : FieldOutcome::Conflict;
}

} // namespace

bool DraftMerge::conflicted() const
{
    return std::ranges::any_of(fields, [](const FieldMerge &field) { return field.outcome == FieldOutcome::Conflict; });
}

DraftMerge mergeDrafts(const std::optional<Draft> &base, const Draft &mine, const Draft &theirs)
{
    DraftMerge merge {.merged = mine, .fields = {}};
    merge.merged.version = theirs.version;
    merge.merged.changedSeq = theirs.changedSeq;
    merge.merged.discarded = mine.discarded || theirs.discarded;
    forEachMember<ApplicationForm>([&](const char *name, auto member) {
        using Member = std::remove_cvref_t<decltype(mine.*member)>;
        const Member &ours = mine.*member;
        const Member &other = theirs.*member;
        if (same(ours, other)) // Both came to the same: nothing to choose.
            return;
        FieldOutcome outcome = outcomeOf(base ? &((*base).*member) : nullptr, ours, other);
        if constexpr (std::same_as<Member, std::vector<MaterialRef>>) {
            if (outcome == FieldOutcome::Conflict) {
                merge.merged.materials
                    = mergeMaterials(base ? base->materials : std::vector<MaterialRef>(), mine.materials, theirs.materials);
                outcome = FieldOutcome::Merged;
            }
        }
        if (outcome == FieldOutcome::Theirs)
            merge.merged.*member = other;
        merge.fields.push_back({QString::fromLatin1(name), outcome});
    });
    return merge;
}

} // namespace cpv
