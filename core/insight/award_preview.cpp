#include "core/insight/award_preview.h"

#include <algorithm>

namespace cpv {

namespace {

/// What is left at each payer and under each company's limit, while lines are taken in.
class Left
{
public:
    Left(const std::vector<PayerAmount> &payers, const std::map<CompanyId, Money> &caps) : m_caps(caps)
    {
        for (const PayerAmount &payer : payers)
            m_payers[payer.payer] += payer.amount;
    }

    /// False, with the line saying why, where there isn't enough.
    bool take(AwardLine &line, const Application &application)
    {
        const Decision &decision = *application.decision;
        const auto cap = m_caps.find(application.company);
        if (cap != m_caps.end() && decision.amount > cap->second) {
            say(line, AwardStanding::Cap, cap->second, decision.amount);
            return false;
        }
        for (const PayerAmount &share : decision.shares) {
            if (share.amount <= m_payers[share.payer])
                continue;
            line.payer = share.payer;
            say(line, AwardStanding::Short, m_payers[share.payer], share.amount);
            return false;
        }
        for (const PayerAmount &share : decision.shares)
            m_payers[share.payer] -= share.amount;
        if (cap != m_caps.end())
            cap->second -= decision.amount;
        return true;
    }

    std::vector<PayerAmount> payers() const
    {
        std::vector<PayerAmount> list;
        for (const auto &[payer, amount] : m_payers)
            list.push_back({payer, amount});
        return list;
    }

private:
    static void say(AwardLine &line, AwardStanding standing, Money left, Money wanted)
    {
        line.standing = standing;
        line.left = left;
        line.wanted = wanted;
    }

    std::map<QString, Money> m_payers;
    std::map<CompanyId, Money> m_caps;
};

std::optional<qint32> scoreOf(const AwardQuestion &question, ApplicationId id)
{
    const auto found = question.scores.find(id);
    return found == question.scores.end() ? std::nullopt : std::optional(found->second);
}

std::vector<RoundEntry> entriesOf(const AwardQuestion &question)
{
    std::vector<RoundEntry> entries;
    for (const Application &application : question.proposed)
        entries.push_back({.application = application.id,
            .number = application.number,
            .score = scoreOf(question, application.id),
            .submittedAt = application.submittedAt,
            .shares = application.decision->shares});
    if (question.round)
        for (RoundEntry &entry : entries) {
            const auto same = std::ranges::find(question.round->entries, entry.application, &RoundEntry::application);
            if (same != question.round->entries.end() && same->score == entry.score)
                entry.ticket = same->ticket;
        }
    return entries;
}

AwardStanding standingOf(RoundOutcome outcome)
{
    switch (outcome) {
    case RoundOutcome::In: return AwardStanding::In;
    case RoundOutcome::Short: return AwardStanding::Short;
    case RoundOutcome::Behind: return AwardStanding::Behind;
    case RoundOutcome::ToDraw: return AwardStanding::ToDraw;
    }
    return AwardStanding::NotListed;
}

/// Those on the list that still wait to be confirmed, then those proposed since.
std::vector<AwardLine> rankedLines(const AwardQuestion &question)
{
    const std::vector<RoundEntry> entries = question.round ? question.round->entries : entriesOf(question);
    const std::vector<PayerAmount> &left = question.round ? question.round->left : question.left;
    std::vector<AwardLine> lines;
    std::vector<bool> isListed(question.proposed.size());
    for (const RoundRow &row : rankedRows(entries, left)) {
        const RoundEntry &entry = entries[row.entry];
        const auto found = std::ranges::find(question.proposed, entry.application, &Application::id);
        if (found == question.proposed.end() || (question.round && !isAsListed(entry, *found)))
            continue;
        const auto candidate = size_t(found - question.proposed.begin());
        isListed[candidate] = true;
        lines.push_back({.candidate = candidate,
            .standing = standingOf(row.outcome),
            .score = entry.score,
            .payer = row.payer,
            .left = row.left,
            .wanted = row.wanted,
            .waiting = row.waiting,
            .running = {}});
    }
    for (size_t i = 0; i < question.proposed.size(); ++i)
        if (!isListed[i])
            lines.push_back({.candidate = i,
                .standing = AwardStanding::NotListed,
                .score = scoreOf(question, question.proposed[i].id),
                .payer = {},
                .left = {},
                .wanted = {},
                .running = {}});
    return lines;
}

} // namespace

bool nextListNeedsDraw(const AwardQuestion &question) { return needsDraw(rankedRows(entriesOf(question), question.left)); }

AwardPreview previewAwards(const AwardQuestion &question)
{
    AwardPreview preview {.lines = rankedLines(question), .leftAfter = {}, .promised = {}};
    Left left(question.left, question.capLeft);
    for (AwardLine &line : preview.lines) {
        const Application &application = question.proposed[line.candidate];
        if (line.standing == AwardStanding::In && left.take(line, application)) {
            preview.promised += application.decision->amount;
            ++preview.in;
        }
        line.running = preview.promised;
        preview.needsDraw = preview.needsDraw || line.standing == AwardStanding::ToDraw;
    }
    preview.leftAfter = left.payers();
    return preview;
}

} // namespace cpv
