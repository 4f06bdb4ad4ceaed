#include "ui/models/review_text.h"

#include "ui/models/domain_text.h"

#include <QCoreApplication>

namespace cpv {

namespace {

struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(cpv::ReviewText)
};

} // namespace

QString seatStateText(SeatState state)
{
    switch (state) {
    case SeatState::Scoring: return ReviewText::tr("To be scored");
    case SeatState::Locked: return ReviewText::tr("Locked");
    case SeatState::Recused: return ReviewText::tr("Recused");
    case SeatState::Replaced: return ReviewText::tr("Replaced");
    case SeatState::Closed: return ReviewText::tr("No longer needed");
    }
    Q_UNREACHABLE();
}

Tone seatStateTone(SeatState state)
{
    switch (state) {
    case SeatState::Scoring: return Tone::Warn;
    case SeatState::Locked: return Tone::Ok;
    case SeatState::Recused: return Tone::Bad;
    case SeatState::Replaced:
    case SeatState::Closed: return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QString interestTypeText(InterestType type)
{
    switch (type) {
    case InterestType::Real: return ReviewText::tr("Real");
    case InterestType::Apparent: return ReviewText::tr("Apparent");
    case InterestType::Potential: return ReviewText::tr("Potential");
    }
    Q_UNREACHABLE();
}

QString interestMeaning(InterestType type)
{
    switch (type) {
    case InterestType::Real: return ReviewText::tr("I can't judge freely: another expert is drawn in my place.");
    case InterestType::Apparent: return ReviewText::tr("I can judge freely, but others could doubt it: the office may replace me.");
    case InterestType::Potential: return ReviewText::tr("It could become one: it is noted beside my scores.");
    }
    Q_UNREACHABLE();
}

QString interestOutcomeText(InterestOutcome outcome)
{
    switch (outcome) {
    case InterestOutcome::Recuse: return ReviewText::tr("Recused");
    case InterestOutcome::Manage: return ReviewText::tr("Managed");
    case InterestOutcome::Disclose: return ReviewText::tr("Disclosed");
    }
    Q_UNREACHABLE();
}

Tone interestOutcomeTone(InterestOutcome outcome)
{
    switch (outcome) {
    case InterestOutcome::Recuse: return Tone::Bad;
    case InterestOutcome::Manage: return Tone::Warn;
    case InterestOutcome::Disclose: return Tone::Info;
    }
    Q_UNREACHABLE();
}

QString interestPartyText(InterestParty party)
{
    return party == InterestParty::Applicant ? ReviewText::tr("The applicant") : ReviewText::tr("The provider");
}

QString interestSourceText(InterestSource source)
{
    return source == InterestSource::Declared ? ReviewText::tr("Declared") : ReviewText::tr("Detected");
}

QString drawBarText(DrawBar bar)
{
    switch (bar) {
    case DrawBar::Free: return ReviewText::tr("Could be drawn");
    case DrawBar::Managed: return ReviewText::tr("Only where nobody else was left");
    case DrawBar::Interest: return ReviewText::tr("Near to a party");
    case DrawBar::Resting: return ReviewText::tr("Resting");
    case DrawBar::NoExpert: return ReviewText::tr("No expert of this place any more");
    case DrawBar::HoldsOffice: return ReviewText::tr("Works in an office");
    case DrawBar::SatBefore: return ReviewText::tr("Sat on this case before");
    }
    Q_UNREACHABLE();
}

QString criterionName(const RubricCriterion &criterion) { return inChinese() ? criterion.nameZh : criterion.nameEn; }
QString criterionGuidance(const RubricCriterion &criterion) { return inChinese() ? criterion.guidanceZh : criterion.guidanceEn; }

QString pointsText(qint32 hundredths)
{
    return QStringLiteral("%1.%2").arg(hundredths / 100).arg(hundredths % 100, 2, 10, QChar(u'0'));
}

} // namespace cpv
