#pragma once

#include "core/domain/award_round.h"

#include <map>

/// Who gets an award from what is left, before anybody confirms one: the preview of a batch.
namespace cpv {

/// As of RoundOutcome; Cap: the company's own limit; NotListed: proposed after the list was sealed.
BOOST_DEFINE_ENUM_CLASS(AwardStanding, In, Cap, Short, Behind, ToDraw, NotListed)

struct AwardLine {
    size_t candidate = 0; ///< Its place in `proposed`.
    AwardStanding standing = AwardStanding::In;
    std::optional<qint32> score;
    QString payer;      ///< Of Short and Behind.
    Money left;         ///< There, or under the cap, when its turn came.
    Money wanted;       ///< From there, or in all.
    qint32 waiting = 0; ///< Position on the waiting list, from 1; 0 for others.
    Money running;      ///< Of those that are in, down to this line.
};

struct AwardPreview {
    std::vector<AwardLine> lines; ///< Best first.
    std::vector<PayerAmount> leftAfter;
    Money promised; ///< To all that are in.
    size_t in = 0;
    bool needsDraw = false;
};

struct AwardQuestion {
    const std::vector<Application> &proposed; ///< Each with a decision.
    const std::vector<PayerAmount> &left;     ///< As the registry has it now.
    const std::map<ApplicationId, qint32> &scores;
    const std::map<CompanyId, Money> &capLeft;
    const AwardRound *round = nullptr; ///< The sealed list, if there is one: then it counts.
};
AwardPreview previewAwards(const AwardQuestion &question);
/// Whether a list sealed now would have ties to draw, after what earlier draws decided.
bool nextListNeedsDraw(const AwardQuestion &question);

} // namespace cpv
