#include "ui/admin/award_words.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"

#include <QCoreApplication>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct AwardWords {
    Q_DECLARE_TR_FUNCTIONS(AwardWords)
};

QString dayOf(Instant instant) { return localDate(instant).toString(Qt::ISODate); }

} // namespace

QString standingText(const AwardLine &line)
{
    switch (line.standing) {
    case AwardStanding::In: return AwardWords::tr("In");
    case AwardStanding::Cap: return AwardWords::tr("Over its limit");
    case AwardStanding::Short:
    case AwardStanding::Behind: return AwardWords::tr("Waiting list %1").arg(line.waiting);
    case AwardStanding::ToDraw: return AwardWords::tr("To be drawn");
    case AwardStanding::NotListed: return AwardWords::tr("Not listed");
    }
    return {};
}

Tone standingTone(AwardStanding standing)
{
    switch (standing) {
    case AwardStanding::In: return Tone::Ok;
    case AwardStanding::Cap: return Tone::Bad;
    case AwardStanding::ToDraw: return Tone::Warn;
    case AwardStanding::Short:
    case AwardStanding::Behind: return Tone::Info;
    case AwardStanding::NotListed: return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString standingReason(const AwardLine &line)
{
    switch (line.standing) {
    case AwardStanding::In: return {};
    case AwardStanding::Cap:
        return AwardWords::tr("The company may get %1 more of this programme, %2 is proposed.").arg(yuanText(line.left), yuanText(line.wanted));
    case AwardStanding::Short:
        return AwardWords::tr("%1: %2 left, %3 wanted.").arg(payerText(line.payer), yuanText(line.left), yuanText(line.wanted));
    case AwardStanding::Behind: return AwardWords::tr("Waits at %1 behind a case that came before it.").arg(payerText(line.payer));
    case AwardStanding::ToDraw: return AwardWords::tr("Tied, and the money doesn't reach all.");
    case AwardStanding::NotListed: return AwardWords::tr("Proposed after the list was sealed: it competes in the next one.");
    }
    return {};
}

QString scoreText(qint32 hundredths) { return QString::number(hundredths / 100.0, 'f', 2); }

QString ownStepText(const OfferedAction &confirm)
{
    switch (confirm.hint) {
    case ActionHint::None: return AwardWords::tr("You can confirm");
    case ActionHint::YouProposed: return AwardWords::tr("You proposed it");
    case ActionHint::YouConfirmed: return AwardWords::tr("You confirmed it");
    case ActionHint::DecidedBefore: return AwardWords::tr("You decided it before");
    case ActionHint::NeedsApprover:
    case ActionHint::NeedsClerk:
    case ActionHint::NeedsReviewer:
    case ActionHint::NoticeRuns:
    case ActionHint::CourseOpen:
    case ActionHint::ObjectionOpen: return AwardWords::tr("For an approver");
    }
    return {};
}

QString roundTitle(const AwardRound &round)
{
    return AwardWords::tr("List %1 of %2, sealed by %3 on %4").arg(round.number).arg(round.year).arg(round.sealedByName, dayOf(round.sealedAt));
}

QString roundNext(const AwardRound &round, bool needsDraw)
{
    if (round.drawnAt)
        return AwardWords::tr("Ties drawn by %1 on %2. Saved as a text, the list lets anyone redo the draw.").arg(round.drawnByName, dayOf(*round.drawnAt));
    if (needsDraw && round.drawFrom) {
        QStringList people;
        for (const SealedWord &word : round.words)
            people.append(word.who);
        return AwardWords::tr("Ties are to be drawn from %1 on, with the words of %2, by somebody else than sealed the list.")
            .arg(dayOf(*round.drawFrom), listText(people));
    }
    return AwardWords::tr("No tie matters: the best are in, the others wait in this order.");
}

} // namespace cpv
