#include "core/storage/risk_query.h"

#include "core/sqlite/record_table.h"
#include "core/storage/list_sql.h"

#include <set>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

void readParties(Database &database, RiskFacts &facts)
{
    auto companies = database.statement(u"SELECT id, uscc, name, relatedDigests, employees, revenue, founded FROM Company"_s);
    while (companies->executeStep())
        facts.parties.push_back({.id = columnValue<Uuid>(*companies, 0),
            .uscc = columnValue<QString>(*companies, 1),
            .name = columnValue<QString>(*companies, 2),
            .digests = columnValue<std::vector<QString>>(*companies, 3),
            .staff = columnValue<qint32>(*companies, 4),
            .revenue = columnValue<Money>(*companies, 5),
            .founded = columnValue<QDate>(*companies, 6)});
    auto providers = database.statement(u"SELECT id, uscc, name, relatedDigests FROM Provider"_s);
    while (providers->executeStep())
        facts.parties.push_back({.id = columnValue<Uuid>(*providers, 0),
            .uscc = columnValue<QString>(*providers, 1),
            .name = columnValue<QString>(*providers, 2),
            .digests = columnValue<std::vector<QString>>(*providers, 3),
            .isProvider = true});
}

std::optional<AccountId> officialOf(const QString &text) { return text.isEmpty() ? std::nullopt : AccountId::fromText(text); }

/// Papers by themselves: of most rows they are all there is to decode.
std::vector<RiskPaper> papersOf(const std::vector<MaterialRef> &materials)
{
    std::vector<RiskPaper> papers;
    for (const MaterialRef &material : materials)
        papers.push_back({.kind = material.kind, .sha256 = material.sha256});
    return papers;
}

void readCases(Database &database, RiskFacts &facts)
{
    auto row = database.statement(
        u"SELECT id, number, programme, company, provider, contractNumber, contractAmount, contractSigned, periodFrom, periodTo, requested, "
        "awarded, submittedAt, contactPhone, district, companySize, applicantType, materials, decidedAt IS NOT NULL, "
        "coalesce(json_extract(decision, '$.verdict'), ''), coalesce(json_extract(decision, '$.proposedBy'), '') "
        "FROM Application WHERE place = ? ORDER BY submittedAt, id"_s);
    bindAll(*row, facts.place);
    while (row->executeStep()) {
        const bool isDecided = columnValue<bool>(*row, 18);
        const bool isAward = columnValue<QString>(*row, 19) == enumText(Verdict::Award);
        const bool isDisregarded = columnValue<QString>(*row, 19) == enumText(Verdict::Disregard);
        facts.cases.push_back({.id = columnValue<ApplicationId>(*row, 0),
            .number = columnValue<QString>(*row, 1),
            .programme = columnValue<ProgrammeId>(*row, 2),
            .company = columnValue<CompanyId>(*row, 3),
            .provider = columnValue<std::optional<ProviderId>>(*row, 4),
            .contractNumber = columnValue<QString>(*row, 5),
            .contractAmount = columnValue<Money>(*row, 6),
            .contractSigned = columnValue<std::optional<QDate>>(*row, 7),
            .periodFrom = columnValue<std::optional<QDate>>(*row, 8),
            .periodTo = columnValue<std::optional<QDate>>(*row, 9),
            .requested = columnValue<Money>(*row, 10),
            .awarded = columnValue<Money>(*row, 11),
            .awardStands = isDecided && isAward,
            .submitted = localDate(columnValue<Instant>(*row, 12)),
            .phone = columnValue<QString>(*row, 13),
            .district = columnValue<QString>(*row, 14),
            .size = columnValue<SizeClass>(*row, 15),
            .applicantType = columnValue<ApplicantType>(*row, 16),
            .approved = isDecided ? std::optional(isAward) : std::nullopt,
            .official = isDecided && !isDisregarded ? officialOf(columnValue<QString>(*row, 20)) : std::nullopt,
            .papers = papersOf(columnValue<std::vector<MaterialRef>>(*row, 17))});
    }
}

/// Since when the office owes a bill: its provider's word, or the claim where the company paid first. A payment that came back was
/// none, and doesn't begin the time anew.
void readRedemptions(Database &database, RiskFacts &facts)
{
    auto row = database.statement(
        u"SELECT id, voucherCode, company, provider, contractNumber, invoiceNumber, period, cost, amount, state, mode, at, changedAt, "
        "(SELECT min(t.at) FROM TimelineEntry AS t WHERE t.subject = Redemption.id AND t.event IN ('ConfirmBill', 'ConfirmSignedBill')), "
        "(SELECT max(t.at) FROM TimelineEntry AS t WHERE t.subject = Redemption.id AND t.event = 'SettleRedemption') "
        "FROM Redemption WHERE place = ? ORDER BY at, id"_s);
    bindAll(*row, facts.place);
    while (row->executeStep()) {
        const auto state = columnValue<RedemptionState>(*row, 9);
        const bool isClaim = columnValue<ProgrammeMode>(*row, 10) == ProgrammeMode::PayFirst;
        const auto confirmed = columnValue<std::optional<Instant>>(*row, 13);
        const auto settled = columnValue<std::optional<Instant>>(*row, 14); // A refund offered later changes the record, not the day.
        std::optional<QDate> due;
        if (isClaim)
            due = localDate(columnValue<Instant>(*row, 11));
        else if (confirmed)
            due = localDate(*confirmed);
        const bool isPaid = state == RedemptionState::Settled || state == RedemptionState::Reversed;
        facts.redemptions.push_back({.id = columnValue<RedemptionId>(*row, 0),
            .code = columnValue<QString>(*row, 1),
            .company = columnValue<CompanyId>(*row, 2),
            .provider = columnValue<std::optional<ProviderId>>(*row, 3),
            .contractNumber = columnValue<QString>(*row, 4),
            .invoiceNumber = columnValue<QString>(*row, 5),
            .period = columnValue<DateWindow>(*row, 6),
            .cost = columnValue<Money>(*row, 7),
            .amount = columnValue<Money>(*row, 8),
            .due = due,
            .paid = isPaid ? std::optional(localDate(settled.value_or(columnValue<Instant>(*row, 12)))) : std::nullopt,
            .ended = state == RedemptionState::Cancelled || state == RedemptionState::Refused});
    }
}

void readVouchers(Database &database, RiskFacts &facts)
{
    auto row = database.statement(u"SELECT id, code, company, face, held + used, validFrom, validTo, state FROM Voucher WHERE place = ?"_s);
    bindAll(*row, facts.place);
    while (row->executeStep()) {
        const auto state = columnValue<VoucherState>(*row, 7);
        const auto to = columnValue<QDate>(*row, 6);
        const bool ended = state == VoucherState::Expired || state == VoucherState::Revoked || state == VoucherState::UsedUp;
        facts.vouchers.push_back({.id = columnValue<VoucherId>(*row, 0),
            .code = columnValue<QString>(*row, 1),
            .company = columnValue<CompanyId>(*row, 2),
            .face = columnValue<Money>(*row, 3),
            .used = columnValue<Money>(*row, 4),
            .from = columnValue<QDate>(*row, 5),
            .to = to,
            .alive = !ended && to >= facts.today});
    }
}

void readElsewhere(Database &database, RiskFacts &facts)
{
    auto row = database.statement(u"SELECT place, company, provider, contractNumber, periodFrom, periodTo FROM Application "
                                  "WHERE place <> ? AND stage NOT IN ('Withdrawn', 'Refused', 'Disregarded', 'Lapsed')"_s);
    bindAll(*row, facts.place);
    std::vector<ClaimElsewhere> claims;
    while (row->executeStep())
        claims.push_back({.place = columnValue<PlaceCode>(*row, 0),
            .company = columnValue<CompanyId>(*row, 1),
            .provider = columnValue<std::optional<ProviderId>>(*row, 2),
            .contract = columnValue<QString>(*row, 3),
            .invoices = {},
            .from = columnValue<std::optional<QDate>>(*row, 4),
            .to = columnValue<std::optional<QDate>>(*row, 5)});
    auto bill = database.statement(u"SELECT place, company, provider, invoiceNumber FROM Redemption WHERE place <> ? AND invoiceNumber <> '' "
                                   "AND state NOT IN ('Cancelled', 'Refused')"_s);
    bindAll(*bill, facts.place);
    while (bill->executeStep())
        claims.push_back({.place = columnValue<PlaceCode>(*bill, 0),
            .company = columnValue<CompanyId>(*bill, 1),
            .provider = columnValue<std::optional<ProviderId>>(*bill, 2),
            .contract = {},
            .invoices = {columnValue<QString>(*bill, 3)},
            .from = {},
            .to = {}});
    if (!claims.empty())
        facts.elsewhere = std::move(claims);
}

} // namespace

Result<RiskFacts> RiskQuery::facts(const PlaceCode &place, QDate today) const
{
    CPV_TRY(database, m_connection->open());
    return inSnapshot(*database, [&] {
        RiskFacts facts {.place = place, .today = today, .parties = {}, .cases = {}, .redemptions = {}, .vouchers = {}, .offers = {},
            .centres = {}, .programmes = {}};
        readParties(*database, facts);
        readCases(*database, facts);
        readRedemptions(*database, facts);
        readVouchers(*database, facts);
        readElsewhere(*database, facts);
        facts.offers = RecordTable<Offer>::select(*database, u"ORDER BY id"_s);
        facts.centres = RecordTable<DataCentre>::select(*database, u"ORDER BY id"_s);
        for (const Programme &programme : RecordTable<Programme>::select(*database, u"WHERE place = ?"_s, {}, place))
            facts.programmes.emplace(programme.id, riskProgramme(programme));
        auto officials = database->statement(u"SELECT id, personName FROM Account WHERE company IS NULL AND provider IS NULL"_s);
        while (officials->executeStep())
            facts.officials.emplace(columnValue<AccountId>(*officials, 0), columnValue<QString>(*officials, 1));
        return facts;
    });
}

Result<std::vector<RiskDecision>> RiskQuery::decisions(const PlaceCode &place) const
{
    CPV_TRY(database, m_connection->open());
    return guarded([&] { return RecordTable<RiskDecision>::select(*database, u"WHERE place = ? ORDER BY at DESC, id"_s, u"shown_", place); });
}

Result<std::vector<RiskLimit>> RiskQuery::limits(const PlaceCode &place) const
{
    CPV_TRY(database, m_connection->open());
    return guarded([&] { return RecordTable<RiskLimit>::select(*database, u"WHERE place = ? ORDER BY name"_s, u"shown_", place); });
}

} // namespace cpv
