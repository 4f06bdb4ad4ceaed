#include "core/insight/fairness.h"
#include "core/insight/fisher.h"
#include "core/insight/risk_checks.h"

#include <cmath>
#include <set>

namespace cpv {

namespace {

std::vector<FairCase> decidedCases(const RiskFacts &facts)
{
    std::vector<FairCase> decided;
    for (const RiskCase &each : facts.cases)
        if (each.approved && each.official)
            decided.push_back({.programme = each.programme, .company = each.company, .district = each.district, .industry = {},
                .size = each.size, .applicantType = each.applicantType, .firstTime = false, .approved = *each.approved,
                .awarded = each.awarded, .waitingDays = 0, .official = *each.official});
    return decided;
}

RiskHit hitOn(AccountId official, const RiskFacts &facts, RiskSeverity severity, const char *reason)
{
    const auto name = facts.officials.find(official);
    return {.subjectKind = RiskSubject::Official, .subject = official.value,
        .subjectName = name == facts.officials.end() ? QString() : name->second, .severity = severity,
        .reason = QString::fromLatin1(reason), .evidence = {}};
}

/// More lenient than colleagues with cases alike.
void lenientOfficials(RiskCheckResult &result, const std::vector<FairCase> &decided, const RiskDeskTop &desk)
{
    for (const FairOfficial &official : fairOfficials(decided)) {
        ++result.looked;
        if (official.tooFew || official.deviations * 100 < double(desk.limits.favourDeviation))
            continue;
        RiskHit hit = hitOn(official.official, desk.facts, RiskSeverity::Medium, "lenient");
        hit.evidence = {risk::number(EvidenceKind::Count, official.cases), risk::number(EvidenceKind::Value, official.approved),
            {EvidenceKind::Expected, QString::number(official.expected, 'f', 1)},
            risk::number(EvidenceKind::Deviation, qint64(official.deviations * 100)),
            risk::number(EvidenceKind::Limit, desk.limits.favourDeviation)};
        result.hits.push_back(std::move(hit));
    }
}

/// One district's applicants fare better with an official than all others do with the same one, and no such thing is true of
/// colleagues: a district that is better everywhere is no official's favour.
void favouredDistricts(RiskCheckResult &result, const std::vector<FairCase> &decided, const RiskDeskTop &desk)
{
    struct Tally {
        qint64 cases = 0, approved = 0;
    };
    std::map<std::pair<AccountId, QString>, Tally> own;
    std::map<AccountId, Tally> official;
    std::map<QString, Tally> district;
    Tally all;
    for (const FairCase &each : decided)
        for (Tally *tally : {&own[{each.official, each.district}], &official[each.official], &district[each.district], &all}) {
            ++tally->cases;
            tally->approved += each.approved ? 1 : 0;
        }
    for (const auto &[who, mine] : own) {
        const Tally &mineAll = official[who.first];
        const Tally others {district[who.second].cases - mine.cases, district[who.second].approved - mine.approved};
        if (who.second.isEmpty() || mine.cases < FewestCases || others.cases < FewestCases || mineAll.cases == mine.cases)
            continue;
        // Among the district's cases: how many more than its share did this official approve, beyond being lenient to all.
        const double leniency = (double(mineAll.approved) / double(mineAll.cases)) / std::max(0.01, double(all.approved) / double(all.cases));
        const double rate = std::min(1.0, double(others.approved) / double(others.cases) * std::max(1.0, leniency));
        const double variance = double(mine.cases) * std::max(rate * (1 - rate), 0.01) * (1 + double(mine.cases) / double(others.cases));
        const double deviations = (double(mine.approved) - double(mine.cases) * rate) / std::sqrt(variance);
        if (deviations * 100 < double(desk.limits.favourDeviation))
            continue;
        RiskHit hit = hitOn(who.first, desk.facts, RiskSeverity::Medium, "district");
        hit.evidence = {{EvidenceKind::Place, who.second}, risk::number(EvidenceKind::Count, mine.cases),
            risk::number(EvidenceKind::Value, mine.approved), {EvidenceKind::Expected, QString::number(double(mine.cases) * rate, 'f', 1)},
            risk::number(EvidenceKind::Deviation, qint64(deviations * 100)), risk::number(EvidenceKind::Limit, desk.limits.favourDeviation)};
        result.hits.push_back(std::move(hit));
    }
}

/// The same official and the same company, again and again.
void repeatedPairs(RiskCheckResult &result, const std::vector<FairCase> &decided, const RiskDeskTop &desk)
{
    for (const FairPair &pair : fairPairs(decided)) {
        if (!pair.stands || pair.approved < pair.together)
            continue;
        RiskHit hit = hitOn(pair.official, desk.facts, RiskSeverity::Medium, "repeatedCompany");
        if (const RiskParty *company = desk.parties.find(pair.company.value))
            hit.evidence.push_back(risk::party(*company));
        hit.evidence.push_back(risk::number(EvidenceKind::Count, pair.together));
        hit.evidence.push_back({EvidenceKind::Expected, QString::number(pair.expected, 'f', 1)});
        result.hits.push_back(std::move(hit));
    }
}

/// One official's awards go to one provider while the city's don't.
void concentratedProviders(RiskCheckResult &result, const RiskDeskTop &desk)
{
    std::map<AccountId, std::map<ProviderId, Money>> byOfficial;
    std::map<AccountId, qint64> awards;
    std::map<ProviderId, Money> city;
    for (const RiskCase &each : desk.facts.cases)
        if (each.official && each.provider && each.approved.value_or(false) && each.awarded > Money()) {
            byOfficial[*each.official][*each.provider] += each.awarded;
            ++awards[*each.official];
            city[*each.provider] += each.awarded;
        }
    const auto index = [](const std::map<ProviderId, Money> &money) {
        std::vector<Money> amounts;
        for (const auto &[provider, amount] : money)
            amounts.push_back(amount);
        return herfindahl(amounts);
    };
    const double common = index(city);
    for (const auto &[official, money] : byOfficial) {
        const double own = index(money);
        if (awards[official] < FewestCases || own * 10'000 < double(desk.limits.providerConcentration) || own < common * 1.5)
            continue;
        const auto most = std::ranges::max_element(money, {}, [](const auto &each) { return each.second; });
        RiskHit hit = hitOn(official, desk.facts, RiskSeverity::Medium, "oneProvider");
        if (const RiskParty *provider = desk.parties.find(most->first.value))
            hit.evidence.push_back(risk::party(*provider));
        hit.evidence.push_back(risk::number(EvidenceKind::Count, awards[official]));
        hit.evidence.push_back(risk::amount(EvidenceKind::Amount, most->second));
        hit.evidence.push_back(risk::number(EvidenceKind::Share, qint64(own * 10'000)));
        hit.evidence.push_back(risk::number(EvidenceKind::CityShare, qint64(common * 10'000)));
        hit.evidence.push_back(risk::number(EvidenceKind::Limit, desk.limits.providerConcentration));
        result.hits.push_back(std::move(hit));
    }
}

/// Digits alone, without the country's.
QString phoneKey(const QString &phone)
{
    QString digits;
    for (const QChar each : phone.normalized(QString::NormalizationForm_KC))
        if (each.isDigit())
            digits += each;
    if (digits.startsWith(u"0086"))
        digits = digits.mid(4);
    return digits.startsWith(u"86") && digits.size() == 13 ? digits.mid(2) : digits;
}

/// One telephone behind many companies: an agent, whom somebody should know of.
void agents(RiskCheckResult &result, const RiskDeskTop &desk)
{
    std::map<QString, std::map<CompanyId, const RiskCase *>> byPhone;
    for (const RiskCase &each : desk.facts.cases)
        if (const QString key = phoneKey(each.phone); key.size() >= 7)
            byPhone[key][each.company] = &each;
    for (const auto &[phone, companies] : byPhone) {
        if (qint64(companies.size()) < desk.limits.agentCompanies)
            continue;
        qint64 decided = 0, approved = 0;
        std::set<AccountId> officials;
        RiskHit hit = risk::hitOn(*companies.begin()->second, RiskSeverity::Low, "agent");
        hit.evidence = {{EvidenceKind::Phone, phone}, risk::number(EvidenceKind::Count, qint64(companies.size())),
            risk::number(EvidenceKind::Limit, desk.limits.agentCompanies)};
        for (const auto &[id, last] : companies) {
            decided += last->approved ? 1 : 0;
            approved += last->approved.value_or(false) ? 1 : 0;
            if (last->official)
                officials.insert(*last->official);
            if (const RiskParty *company = desk.parties.find(id.value); company && hit.evidence.size() < 12)
                hit.evidence.push_back(risk::party(*company));
        }
        if (decided >= desk.limits.agentCompanies && officials.size() == 1)
            hit.severity = approved == decided ? RiskSeverity::High : RiskSeverity::Medium;
        result.hits.push_back(std::move(hit));
    }
}

} // namespace

RiskCheckResult favouritism(const RiskDeskTop &desk)
{
    RiskCheckResult result {.check = RiskCheck::Favouritism};
    const std::vector<FairCase> decided = decidedCases(desk.facts);
    lenientOfficials(result, decided, desk);
    favouredDistricts(result, decided, desk);
    repeatedPairs(result, decided, desk);
    concentratedProviders(result, desk);
    agents(result, desk);
    return result;
}

RiskCheckResult slowPayment(const RiskDeskTop &desk)
{
    RiskCheckResult result {.check = RiskCheck::SlowPayment};
    for (const RiskRedemption &each : desk.facts.redemptions) {
        if (each.ended || !each.due)
            continue;
        ++result.looked;
        const qint64 days = each.due->daysTo(each.paid.value_or(desk.facts.today));
        if (days <= desk.limits.paymentDays)
            continue;
        RiskHit hit = risk::hitOn(each, each.paid ? RiskSeverity::Low : days > 2 * desk.limits.paymentDays ? RiskSeverity::High : RiskSeverity::Medium,
            each.paid ? "paidLate" : "unpaid");
        hit.evidence = {risk::date(EvidenceKind::Date, *each.due), risk::number(EvidenceKind::Days, days),
            risk::number(EvidenceKind::Limit, desk.limits.paymentDays), risk::amount(EvidenceKind::Amount, each.amount)};
        if (each.paid)
            hit.evidence.push_back(risk::date(EvidenceKind::Until, *each.paid));
        result.hits.push_back(std::move(hit));
    }
    return result;
}

RiskCheckResult unusedVoucher(const RiskDeskTop &desk)
{
    RiskCheckResult result {.check = RiskCheck::UnusedVoucher};
    for (const RiskVoucher &each : desk.facts.vouchers) {
        if (!each.alive || each.face <= Money())
            continue;
        ++result.looked;
        const double life = double(each.from.daysTo(each.to)) + 1;
        const double gone = double(each.from.daysTo(std::min(desk.facts.today, each.to))) + 1;
        if (gone * 10'000 < life * double(desk.limits.unusedAfter) || risk::reaches(each.used, each.face, desk.limits.unusedBelow))
            continue;
        RiskHit hit {.subjectKind = RiskSubject::Voucher, .subject = each.id.value, .subjectName = each.code,
            .severity = each.used.isZero() ? RiskSeverity::Medium : RiskSeverity::Low, .reason = QStringLiteral("unused"), .evidence = {}};
        if (const RiskParty *company = desk.parties.find(each.company.value))
            hit.evidence.push_back(risk::party(*company));
        hit.evidence.push_back(risk::amount(EvidenceKind::Amount, each.used));
        hit.evidence.push_back(risk::amount(EvidenceKind::Against, each.face));
        hit.evidence.push_back(risk::number(EvidenceKind::Share, risk::shareOf(double(each.used.fen()), double(each.face.fen()))));
        hit.evidence.push_back(risk::number(EvidenceKind::Limit, desk.limits.unusedBelow));
        hit.evidence.push_back(risk::date(EvidenceKind::Until, each.to));
        result.hits.push_back(std::move(hit));
    }
    return result;
}

} // namespace cpv
