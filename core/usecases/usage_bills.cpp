#include "core/usecases/usage_bills.h"

#include "core/usecases/bill_import.h"
#include "core/usecases/futures.h"

#include <algorithm>

namespace cpv {

namespace {

constexpr int SweepLines = 20'000;

Result<BillSurroundings> surroundings(const Workplace &workplace, UsageQuery &query, CompanyId company)
{
    BillSurroundings all;
    CPV_TRY(kept, (workplace.writerThread
                         .run([&replica = workplace.replica, company]() -> Result<BillSurroundings> {
                             BillSurroundings found;
                             CPV_TRY(bills, replica.usage().bills(company));
                             CPV_TRY(invoices, replica.usage().invoices(company));
                             found.bills = std::move(bills);
                             found.invoices = std::move(invoices);
                             return found;
                         })
                         .result()));
    all = std::move(kept);
    CPV_TRY(redemptions, query.redemptions(company));
    all.redemptions = std::move(redemptions);
    CPV_TRY(contracts, query.contracts(company));
    all.contracts = std::move(contracts);
    return all;
}

} // namespace

UsageBills::UsageBills(const Workplace &workplace, const Session &session)
    : m_workplace(workplace)
    , m_session(session)
    , m_ids(workplace.clock)
    , m_query(std::make_shared<UsageQuery>(workplace.replica.databasePath()))
{
    sweepStrays();
}

UsageBills::~UsageBills() { *m_ending = true; }

std::optional<CompanyId> UsageBills::company() const { return m_session.current() ? m_session.current()->account.company : std::nullopt; }

/// What a killed import or a removal left, before any import of this program begins.
void UsageBills::sweepStrays() const
{
    m_importing.run([workplace = m_workplace, ending = m_ending] {
        const auto strays = workplace.writerThread.run([&replica = workplace.replica] { return replica.usage().strays(); }).result();
        for (const UsageBillId stray : strays.value_or(std::vector<UsageBillId>()))
            while (!*ending && workplace.writerThread.run([&replica = workplace.replica, stray] { return replica.usage().sweep(stray, SweepLines); }).result() == false) { }
        return true;
    });
}

QFuture<Result<ImportedFile>> UsageBills::import(const QString &path, const std::shared_ptr<ImportWatch> &watch)
{
    const std::optional<CompanyId> mine = company();
    if (!mine)
        return ready<ImportedFile>(fail(Errc::WrongRole, {enumText(Role::CompanyUser)}));
    BillImport::Order order {.id = UsageBillId(m_ids.next()), .company = *mine, .companyUscc = {}, .path = path};
    return m_importing.run([workplace = m_workplace, order = std::move(order), watch, ending = m_ending]() mutable -> Result<ImportedFile> {
        CPV_TRY(known, workplace.readerThread.run([&reader = workplace.reader, id = order.company] { return reader.company(id); }).result());
        order.companyUscc = known ? known->uscc : QString();
        return BillImport(workplace, order, [watch, ending] { return watch->cancelled || *ending; }, watch).run();
    });
}

QFuture<Result<BillOverview>> UsageBills::overview() const
{
    const std::optional<CompanyId> mine = company();
    if (!mine)
        return ready<BillOverview>(BillOverview());
    return m_checking.run([workplace = m_workplace, query = m_query, company = *mine]() -> Result<BillOverview> {
        CPV_TRY(all, surroundings(workplace, *query, company));
        BillOverview overview {.bills = std::move(all.bills), .invoices = std::move(all.invoices), .months = {}};
        overview.months = spendByMonth(overview.bills, all.redemptions, MostMonths);
        std::ranges::stable_sort(overview.bills, std::ranges::greater(), &UsageBill::to);
        return overview;
    });
}

QFuture<Result<BillCheck>> UsageBills::check(const UsageBill &bill)
{
    return m_checking.runUntilOvertaken(
        [workplace = m_workplace, query = m_query, bill, ending = m_ending](const std::function<bool()> &overtaken) -> Result<BillCheck> {
            CPV_TRY(all, surroundings(workplace, *query, bill.company));
            BillCheck check {.bill = bill, .contracts = all.contracts, .against = matched(bill, all), .result = {}};
            Reconciliation reconciliation(check.against);
            CPV_CHECK(query->lines(
                bill.id, [&reconciliation](const UsageLine &line) { reconciliation.add(line); }, [&] { return overtaken() || *ending; }));
            check.result = reconciliation.finish();
            return check;
        });
}

QFuture<Result<void>> UsageBills::setContract(UsageBill bill, const QString &contract) const
{
    bill.contract = contract;
    return m_workplace.writerThread.run([&replica = m_workplace.replica, bill = std::move(bill)] { return replica.usage().change(bill); });
}

QFuture<Result<void>> UsageBills::remove(UsageBillId bill) const
{
    return m_workplace.writerThread.run([&replica = m_workplace.replica, bill] { return replica.usage().remove(bill); });
}

QFuture<Result<void>> UsageBills::putBack(UsageBillId bill) const
{
    return m_workplace.writerThread.run([&replica = m_workplace.replica, bill] { return replica.usage().putBack(bill); });
}

QFuture<Result<void>> UsageBills::removeInvoice(const QString &number) const
{
    const std::optional<CompanyId> mine = company();
    if (!mine)
        return ready<void>(fail(Errc::WrongRole, {enumText(Role::CompanyUser)}));
    return m_workplace.writerThread.run([&replica = m_workplace.replica, company = *mine, number] { return replica.usage().removeInvoice(company, number); });
}

QFuture<Result<void>> UsageBills::putBack(const UsageInvoice &invoice) const
{
    return m_workplace.writerThread.run([&replica = m_workplace.replica, invoice] { return replica.usage().add(invoice); });
}

} // namespace cpv
