#include "core/storage/replica_reader_parts.h"

#include "core/domain/yardstick.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// Registers that are short enough to be had at once, and what stands beside a case or a bill.
namespace cpv {

namespace {

template <typename T> Result<std::vector<T>> all(Database &database, const QString &order)
{
    return guarded([&] { return RecordTable<T>::select(database, u"ORDER BY "_s + order, shown); });
}

} // namespace

Result<std::vector<Programme>> ReplicaReader::programmes() const { return all<Programme>(*m_parts->database, u"place, nameZh, id"_s); }
Result<std::vector<ProgrammeProposal>> ReplicaReader::proposals(ProgrammeId programme) const
{
    return guarded([&] {
        return RecordTable<ProgrammeProposal>::select(*m_parts->database, u"WHERE programme = ? ORDER BY proposedAt DESC, id"_s, shown, programme);
    });
}
Result<std::vector<BudgetLine>> ReplicaReader::budgetLines() const
{
    return all<BudgetLine>(*m_parts->database, u"programme, year, payer"_s);
}
Result<std::vector<Provider>> ReplicaReader::providers() const { return all<Provider>(*m_parts->database, u"name, id"_s); }
Result<std::vector<DataCentre>> ReplicaReader::dataCentres() const { return all<DataCentre>(*m_parts->database, u"nameZh, id"_s); }
Result<std::vector<Offer>> ReplicaReader::offers() const { return all<Offer>(*m_parts->database, u"id"_s); }
Result<std::vector<ListingBatch>> ReplicaReader::listingBatches() const { return all<ListingBatch>(*m_parts->database, u"proposedAt DESC, id"_s); }
Result<std::map<ProviderId, ProviderBills>> ReplicaReader::billsSince(Instant day) const
{
    return guarded([&] {
        auto select = m_parts->database->statement(
            u"SELECT provider, count(*), sum(cost) FROM shown_Redemption WHERE provider IS NOT NULL AND at >= ? AND state NOT IN ('Cancelled', 'Refused') GROUP BY provider"_s);
        bindAll(*select, day);
        std::map<ProviderId, ProviderBills> bills;
        while (select->executeStep())
            bills[columnValue<ProviderId>(*select, 0)] = {columnValue<qint64>(*select, 1), Money::fromFen(columnValue<qint64>(*select, 2))};
        return bills;
    });
}
Result<std::vector<Enrolment>> ReplicaReader::enrolments() const { return all<Enrolment>(*m_parts->database, u"enrolledAt DESC, id"_s); }
Result<std::vector<HelpRequest>> ReplicaReader::helpRequests() const { return all<HelpRequest>(*m_parts->database, u"askedAt DESC, id"_s); }
Result<std::vector<PlaceCourse>> ReplicaReader::placeCourses() const { return all<PlaceCourse>(*m_parts->database, u"place, id"_s); }
Result<std::vector<PlaceExpert>> ReplicaReader::placeExperts() const { return all<PlaceExpert>(*m_parts->database, u"place, id"_s); }
Result<std::vector<Counter>> ReplicaReader::seatCounters() const
{
    const QString names = cpv::seatCounters() + u'*';
    return guarded([&] { return RecordTable<Counter>::select(*m_parts->database, u"WHERE name GLOB ?"_s, shown, names); });
}

Result<Programme> ReplicaReader::programme(ProgrammeId id) const
{
    return guarded([&] { return findShown<Programme>(*m_parts->database, id); });
}

Result<std::vector<Counter>> ReplicaReader::noticeCounters(ProgrammeId programme) const
{
    const QString names = cpv::noticeCounters(programme) + u'*';
    return guarded([&] { return RecordTable<Counter>::select(*m_parts->database, u"WHERE name GLOB ?"_s, shown, names); });
}

Result<std::vector<ShownRegistration>> ReplicaReader::registrations(int mostDecided) const
{
    return guarded([&] {
        Database &database = *m_parts->database;
        const QString waiting = enumText(RegistrationState::Waiting);
        auto found = RecordTable<Registration>::select(
            database, u"WHERE state = ? ORDER BY submittedAt, id"_s, shown, waiting);
        auto decided = RecordTable<Registration>::select(
            database, u"WHERE state <> ? ORDER BY decidedAt DESC, id LIMIT ?"_s, shown, waiting, mostDecided);
        std::ranges::move(decided, std::back_inserter(found));
        std::vector<ShownRegistration> rows;
        for (Registration &registration : found) {
            const bool pending = isPending(database, RecordKind::Registration, registration.id.value);
            rows.push_back({std::move(registration), pending});
        }
        return rows;
    });
}

Result<std::optional<Provider>> ReplicaReader::provider(ProviderId id) const
{
    return guarded([&] { return RecordTable<Provider>::find(*m_parts->database, id, shown); });
}

Result<std::optional<Company>> ReplicaReader::company(CompanyId id) const
{
    return guarded([&] { return RecordTable<Company>::find(*m_parts->database, id, shown); });
}

Result<std::vector<Company>> ReplicaReader::companies(const QString &text, int most) const
{
    const QString anywhere = likePattern(text);
    const auto hasOne = [](const QString &pattern) { return u"(name LIKE %1 ESCAPE '\\' OR pinyin LIKE %1 ESCAPE '\\' OR uscc LIKE %1 ESCAPE '\\')"_s.arg(pattern); };
    return guarded([&] {
        return RecordTable<Company>::select(*m_parts->database,
            u"WHERE %1 ORDER BY %2 DESC, pinyin, name, id LIMIT ?3"_s.arg(hasOne(u"?1"_s), hasOne(u"?2"_s)), shown, anywhere, anywhere.sliced(1), most);
    });
}

Result<std::vector<Company>> ReplicaReader::companiesWithProposal() const
{
    return guarded([&] { return RecordTable<Company>::select(*m_parts->database, u"WHERE proposal IS NOT NULL ORDER BY name, id"_s, shown); });
}

Result<std::optional<Outcome>> ReplicaReader::outcome(ApplicationId application) const
{
    return guarded([&] { return RecordTable<Outcome>::find(*m_parts->database, Outcome::idOf(application), shown); });
}

Result<std::vector<ProjectedCase>> ReplicaReader::projectedCases(CompanyId company) const
{
    Database &database = *m_parts->database;
    return inSnapshot(database, [&] {
        std::vector<ProjectedCase> cases;
        for (Application &application : RecordTable<Application>::select(database,
                 u"WHERE company = ? AND projection IS NOT NULL AND stage IN ('Awarded', 'Closed') ORDER BY changedAt DESC, id"_s, shown, company)) {
            ProjectedCase found {.application = std::move(application), .voucher = {}, .outcome = {}, .pending = false};
            if (found.application.voucher)
                found.voucher = RecordTable<Voucher>::find(database, *found.application.voucher, shown);
            const OutcomeId id = Outcome::idOf(found.application.id);
            found.outcome = RecordTable<Outcome>::find(database, id, shown);
            found.pending = isPending(database, RecordKind::Outcome, id.value);
            cases.push_back(std::move(found));
        }
        return cases;
    });
}

Result<std::optional<Clawback>> ReplicaReader::clawback(RedemptionId redemption) const
{
    return guarded([&]() -> std::optional<Clawback> {
        auto found = RecordTable<Clawback>::select(*m_parts->database, u"WHERE redemption = ? ORDER BY id DESC LIMIT 1"_s, shown, redemption);
        return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
    });
}

Result<Money> ReplicaReader::clawedBack() const
{
    return guarded([&] {
        Money sum;
        for (const Clawback &clawback : RecordTable<Clawback>::select(*m_parts->database, {}, shown))
            sum += clawback.principal;
        return sum;
    });
}

} // namespace cpv
