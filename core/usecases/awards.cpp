#include "core/usecases/awards.h"

#include "core/base/whole_file.h"

#include <algorithm>

namespace cpv {

namespace {

/// The budget's lines are as the registry has them, and so without what this device waits to deliver.
std::vector<PayerAmount> leftOf(const std::vector<BudgetLine> &lines, const std::vector<Application> &pending, ProgrammeId programme, qint32 year)
{
    std::vector<PayerAmount> left;
    for (const BudgetLine &line : lines)
        if (line.programme == programme && line.year == year)
            left.push_back({line.payer, line.available});
    for (const Application &application : pending)
        if (application.programme == programme)
            for (const PayerAmount &share : application.decision->shares)
                if (const auto payer = std::ranges::find(left, share.payer, &PayerAmount::payer); payer != left.end())
                    payer->amount = std::max(Money(), payer->amount - share.amount);
    return left;
}

/// What the tightest of the programme's limits on a company still lets it have; absent where there is none.
std::optional<Money> capLeft(const Programme &programme, const CapUse &used)
{
    std::optional<Money> least;
    for (const Cap &cap : programme.caps) {
        if (cap.scope != CapScope::CompanyYear && cap.scope != CapScope::CompanyTotal)
            continue;
        const Money left = std::max(Money(), cap.amount - (cap.scope == CapScope::CompanyYear ? used.companyYear : used.companyTotal));
        least = least ? std::min(*least, left) : left;
    }
    return least;
}

Result<void> addCaps(AwardDesk &desk, const ReplicaReader &reader)
{
    for (const Application &application : desk.proposed) {
        CPV_TRY(used, reader.capUse(application.company, desk.year));
        if (const std::optional<Money> left = capLeft(desk.programme, used[desk.programme.id]))
            desk.capLeft[application.company] = *left;
    }
    return {};
}

/// On the reader's thread.
Result<std::vector<AwardDesk>> desksOf(const ReplicaReader &reader, qint32 year)
{
    CPV_TRY(programmes, reader.programmes());
    CPV_TRY(proposed, reader.proposedCases());
    CPV_TRY(pending, reader.pendingConfirmed());
    CPV_TRY(rounds, reader.awardRounds(year));
    CPV_TRY(lines, reader.budgetLines());
    CPV_TRY(scores, reader.panelScores());
    std::vector<AwardDesk> desks;
    for (const Programme &programme : programmes) {
        AwardDesk desk {.programme = programme, .year = year, .left = leftOf(lines, pending, programme.id, year)};
        for (const Application &application : proposed)
            if (application.programme == programme.id && application.decision)
                desk.proposed.push_back(application);
        if (const auto round = std::ranges::find(rounds, programme.id, &AwardRound::programme); round != rounds.end())
            desk.round = *round;
        if (desk.proposed.empty() && !desk.round)
            continue;
        for (const Application &application : desk.proposed)
            if (const auto score = scores.find(application.id); score != scores.end())
                desk.scores.insert(*score);
        CPV_CHECK(addCaps(desk, reader));
        desks.push_back(std::move(desk));
    }
    return desks;
}

} // namespace

QFuture<Result<std::vector<AwardDesk>>> Awards::desks() const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, year = localDate(m_workplace.clock.now()).year()] { return desksOf(reader, year); });
}

QFuture<Result<void>> Awards::writeList(const AwardRound &round, const QString &path) const
{
    return m_workplace.scannerThread.run([round, path] { return writeWholeFile(path, roundRecord(round).toUtf8()); });
}

} // namespace cpv
