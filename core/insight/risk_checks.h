#pragma once

#include "core/insight/risk.h"
#include "core/insight/risk_parties.h"

#include <algorithm>
#include <cmath>

/// The checks one by one, for risk.cpp, and the words they share.
namespace cpv {

/// What every check is given: parties are indexed once for all.
struct RiskDeskTop {
    const RiskFacts &facts;
    const RiskLimits &limits;
    const PartyGraph &parties;
};

RiskCheckResult cashOut(const RiskDeskTop &desk);
RiskCheckResult relatedParty(const RiskDeskTop &desk);
RiskCheckResult acrossCities(const RiskDeskTop &desk);
RiskCheckResult splitContracts(const RiskDeskTop &desk);
RiskCheckResult overInvoicing(const RiskDeskTop &desk);
RiskCheckResult priceRise(const RiskDeskTop &desk);
RiskCheckResult phantomUsage(const RiskDeskTop &desk);
RiskCheckResult noPower(const RiskDeskTop &desk);
RiskCheckResult idleBurn(const RiskDeskTop &desk);
RiskCheckResult shellCompany(const RiskDeskTop &desk);
RiskCheckResult forgedPapers(const RiskDeskTop &desk);
RiskCheckResult doubleRole(const RiskDeskTop &desk);
RiskCheckResult favouritism(const RiskDeskTop &desk);
RiskCheckResult slowPayment(const RiskDeskTop &desk);
RiskCheckResult unusedVoucher(const RiskDeskTop &desk);
RiskCheckResult wrongAccelerator(const RiskDeskTop &desk);

namespace risk {

inline RiskCheckResult notChecked(RiskCheck check, RiskGap gap) { return {.check = check, .checked = false, .gaps = {gap}}; }

inline RiskEvidence amount(EvidenceKind kind, Money money) { return {kind, QString::number(money.fen())}; }
inline RiskEvidence number(EvidenceKind kind, qint64 value) { return {kind, QString::number(value)}; }
inline RiskEvidence date(EvidenceKind kind, QDate day) { return {kind, day.toString(Qt::ISODate)}; }
inline RiskEvidence party(const RiskParty &party)
{
    return {party.isProvider ? EvidenceKind::Provider : EvidenceKind::Party, party.name, party.id};
}
inline RiskEvidence aCase(const RiskCase &found) { return {EvidenceKind::Case, found.number, found.id.value}; }

inline RiskHit hitOn(const RiskCase &found, RiskSeverity severity, const char *reason)
{
    return {.subjectKind = RiskSubject::Application, .subject = found.id.value, .subjectName = found.number, .severity = severity,
        .reason = QString::fromLatin1(reason), .evidence = {}};
}
inline RiskHit hitOn(const RiskRedemption &found, RiskSeverity severity, const char *reason)
{
    return {.subjectKind = RiskSubject::Redemption, .subject = found.id.value, .subjectName = found.code, .severity = severity,
        .reason = QString::fromLatin1(reason), .evidence = {}};
}

/// `part` of `whole` in basis points, to the nearest as everywhere else; both in fen or any other unit. Only to be shown.
inline qint64 shareOf(double part, double whole) { return whole <= 0 ? 0 : std::llround(part / whole * 10'000); }

/// part / whole >= share.
inline bool reaches(Money part, Money whole, qint64 share) { return double(part.fen()) * 10'000 >= double(whole.fen()) * double(share); }
inline bool exceeds(Money part, Money whole, qint64 share) { return double(part.fen()) * 10'000 > double(whole.fen()) * double(share); }

} // namespace risk

} // namespace cpv
