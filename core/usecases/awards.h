#pragma once

#include "core/domain/award_round.h"
#include "core/usecases/workplace.h"

#include <map>

namespace cpv {

/// What is on the table for a batch award: one programme in this budget year.
struct AwardDesk {
    Programme programme;
    qint32 year = 0;
    std::vector<Application> proposed; ///< The first submitted first.
    std::vector<PayerAmount> left;     ///< At every payer of the programme, as the registry confirmed it, less what this device waits to deliver.
    std::optional<AwardRound> round;
    std::map<ApplicationId, qint32> scores; ///< In hundredths of a point; without those that nobody scored.
    std::map<CompanyId, Money> capLeft;     ///< Where the programme limits what one company gets.
};

class Awards
{
public:
    explicit Awards(const Workplace &workplace) : m_workplace(workplace) { }

    QDate lastDayOfWords(const AwardRound &round) const { return cpv::lastDayOfWords(round, m_workplace.workingDays); }

    /// Programmes with proposed cases or a sealed list of this year, by place and name.
    QFuture<Result<std::vector<AwardDesk>>> desks() const;
    /// The sealed list as text, with which anyone redoes the draw. Storage {path}, DiskFull.
    QFuture<Result<void>> writeList(const AwardRound &round, const QString &path) const;

private:
    const Workplace m_workplace;
};

} // namespace cpv
