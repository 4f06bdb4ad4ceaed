#pragma once

#include "core/domain/parties.h"

#include <vector>

/// What a company says of itself, and what follows from saying it anew.
namespace cpv {

CompanyFacts factsOf(const Company &company);
void setFacts(Company &company, const CompanyFacts &facts);

/// Without blanks at the ends, without empty shareholders, codes in capitals: compared and kept like this.
CompanyFacts tidied(CompanyFacts facts);

constexpr qsizetype LongestFact = 100;
constexpr size_t MostShareholders = 4; ///< Of 25 % and more.

/// The first thing wrong. Missing {"contact"}, TooLong {fact, most}, OutOfRange {fact}, Malformed {fact}.
[[nodiscard]] Result<void> checkFacts(const CompanyFacts &facts, QDate today);
/// A district of the place: its code begins as the place's does. An empty one is none.
bool isDistrictOf(const QString &district, const PlaceCode &place);

/// Facts that differ, in the order of CompanyFacts; without time and people. "bankAccount" shows last digits.
std::vector<FactChange> changesBetween(const CompanyFacts &before, const CompanyFacts &after);
/// Whether rules, shares or the search for related parties look at it. All but the contact, whose earlier numbers stay among
/// the digests: nobody hides a shared telephone by giving another.
bool needsApproval(const QString &fact);

/// Of representative, shareholders, address, bank account and each telephone number or e-mail address in the contact; the
/// same for the same fact of anybody, however it is spaced or written in full width.
std::vector<QString> relatedDigestsOf(const CompanyFacts &facts);
QString bankDigestOf(const QString &account);
QString creditCodeDigestOf(const QString &uscc);
/// Last four digits; empty where it is no account number (8 to 34 letters and digits).
QString bankTailOf(const QString &account);

/// What was approved after `since`, for cases that were handed in with the facts of before.
std::vector<FactChange> changedSince(const Company &company, Instant since);

} // namespace cpv
