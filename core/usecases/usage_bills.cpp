#include "core/usecases/usage_bills.h"

#include "core/intake/usage_reader.h"
#include "core/usecases/bill_import.h"
#include "core/usecases/futures.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cpv {

namespace {

constexpr int SweepLines = 20'000;

class BadRowsOfFiles final : public TableRows
{
public:
    BadRowsOfFiles(QStringList paths, UsageBills::BadRowCells cells) : m_paths(std::move(paths)), m_cells(std::move(cells)) { }

    Result<bool> next(std::vector<Cell> &row) override
    {
        while (m_next == m_faults.size()) {
            CPV_TRY(there, readOn());
            if (!there)
                return false;
        }
        row = m_cells(m_name, m_faults[m_next++]);
        return true;
    }

private:
    struct Open {
        explicit Open(const QString &path) : file(path) { }
        QFile file;
        UsageReader reader {file, UsageLimits().bytes};
    };

    /// One row further, or to the next file; false after the last.
    Result<bool> readOn()
    {
        if (!m_open) {
            if (m_paths.isEmpty())
                return false;
            m_open = std::make_unique<Open>(m_paths.takeFirst());
            m_name = QFileInfo(m_open->file).fileName();
            if (!m_open->file.open(QIODevice::ReadOnly))
                return fail(Errc::NotFound, {m_name}, m_open->file.errorString());
        }
        CPV_TRY(read, m_open->reader.next());
        m_next = 0;
        m_faults = read && !*read ? std::move(read->error()) : std::vector<BadRow>();
        if (!read)
            m_open.reset();
        return true;
    }

    QStringList m_paths; ///< Still to come.
    UsageBills::BadRowCells m_cells;
    std::unique_ptr<Open> m_open;
    QString m_name;
    std::vector<BadRow> m_faults; ///< Of the last row.
    std::size_t m_next = 0;
};

/// One that was partly claimed back counts with the rest, as one of a bill that was so much smaller from the start.
Result<void> leaveTheRest(const Workplace &workplace, Redemption &redemption)
{
    if (redemption.state != RedemptionState::Reversed)
        return {};
    CPV_TRY(clawback, workplace.readerThread.run([&reader = workplace.reader, id = redemption.id] { return reader.clawback(id); }).result());
    if (!clawback || clawback->principal >= redemption.amount)
        return {};
    const Money rest = redemption.amount - clawback->principal;
    redemption.cost = scaled(redemption.cost, {rest.fen(), redemption.amount.fen()});
    redemption.amount = rest;
    redemption.state = RedemptionState::Settled;
    return {};
}

Result<BillSurroundings> surroundings(const Workplace &workplace, UsageQuery &query, CompanyId company)
{
    BillSurroundings all;
    std::map<QString, std::vector<AgreedPrice>> prices;
    CPV_CHECK((workplace.writerThread
                   .run([&replica = workplace.replica, company, &all, &prices]() -> Result<void> {
                       CPV_TRY(bills, replica.usage().bills(company));
                       CPV_TRY(invoices, replica.usage().invoices(company));
                       CPV_TRY(agreed, replica.usage().prices(company));
                       all.bills = std::move(bills);
                       all.invoices = std::move(invoices);
                       prices = std::move(agreed);
                       return {};
                   })
                   .result()));
    CPV_TRY(redemptions, query.redemptions(company));
    all.redemptions = std::move(redemptions);
    for (Redemption &redemption : all.redemptions)
        CPV_CHECK(leaveTheRest(workplace, redemption));
    CPV_TRY(contracts, query.contracts(company));
    all.contracts = std::move(contracts);
    for (UsageContract &contract : all.contracts)
        contract.prices = prices[contract.number];
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

RowsMaker UsageBills::badRows(const QStringList &paths, const BadRowCells &cells)
{
    return [paths, cells] { return std::make_unique<BadRowsOfFiles>(paths, cells); };
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

QFuture<Result<void>> UsageBills::setPrice(const QString &contract, const AgreedPrice &agreed) const
{
    const std::optional<CompanyId> mine = company();
    if (!mine)
        return ready<void>(fail(Errc::WrongRole, {enumText(Role::CompanyUser)}));
    return m_workplace.writerThread.run(
        [&replica = m_workplace.replica, company = *mine, contract, agreed] { return replica.usage().setPrice(company, contract, agreed); });
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
