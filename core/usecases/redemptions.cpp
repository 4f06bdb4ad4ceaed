#include "core/usecases/redemptions.h"

#include "core/evidence/bill_file.h"
#include "core/usecases/futures.h"

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// On the reader's thread. A voucher's application; absent where it isn't here or spoke of another contract.
std::optional<Application> applicationOf(const ReplicaReader &reader, const Voucher &voucher)
{
    const Result<ApplicationRow> row = reader.application(voucher.application);
    const bool isIts = row && (voucher.contractNumber.isEmpty() || voucher.contractNumber == row->application.contractNumber);
    return isIts ? std::optional(row->application) : std::nullopt;
}

/// What a bill is compared with.
std::vector<MaterialRef> billPapers(const Application &application)
{
    std::vector<MaterialRef> papers;
    std::ranges::copy_if(application.materials, std::back_inserter(papers),
        [](const MaterialRef &paper) { return paper.kind == u"contract"_s || paper.kind == u"invoice"_s; });
    return papers;
}

/// On the reader's thread. A request's subject is its voucher, in whose turn it waits.
Result<std::vector<Refusal>> refusalsOf(const ReplicaReader &reader, RedemptionId id)
{
    CPV_TRY(refusals, reader.refusals());
    std::erase_if(refusals, [id](const Refusal &refusal) {
        const auto *request = std::get_if<RequestRedemption>(&refusal.payload);
        return request ? request->redemption != id : refusal.subject != id.value;
    });
    return std::move(refusals);
}

/// On the reader's thread.
Result<RedemptionDetail> detailOf(const ReplicaReader &reader, RedemptionId id)
{
    CPV_TRY(found, reader.redemption(id));
    const Redemption &redemption = found.redemption;
    RedemptionDetail detail {.redemption = redemption, .pending = found.pending};
    CPV_TRY(programme, reader.programme(redemption.programme));
    detail.programme = programme;
    if (const auto row = reader.voucher(redemption.voucher)) {
        detail.voucher = row->voucher;
        if (const auto application = applicationOf(reader, row->voucher)) {
            detail.contractAmount = application->contractAmount;
            detail.papers = billPapers(*application);
        }
    }
    if (redemption.provider) {
        CPV_TRY(provider, reader.provider(*redemption.provider));
        detail.provider = provider;
    }
    if (redemption.signedBill)
        detail.billKey = billKeyFingerprint(redemption.signedBill->key);
    CPV_TRY(clawback, reader.clawback(id));
    detail.clawback = clawback;
    CPV_TRY(timeline, reader.timeline(id.value));
    CPV_TRY(pendingLines, reader.pendingTimeline(id.value));
    for (TimelineEntry &entry : timeline) {
        if (entry.event == enumText(CommandKind::RequestRedemption))
            detail.asked = entry.amount;
        const bool unconfirmed = std::ranges::find(pendingLines, entry.id) != pendingLines.end();
        detail.timeline.push_back({std::move(entry), unconfirmed});
    }
    CPV_TRY(refusals, refusalsOf(reader, id));
    detail.refusals = std::move(refusals);
    return detail;
}

/// On the reader's thread.
Result<RedeemFacts> factsOf(const ReplicaReader &reader, CompanyId company, QDate today)
{
    RedeemFacts facts;
    CPV_TRY(known, reader.company(company));
    if (!known)
        return fail(Errc::NotFound, {enumText(RecordKind::Company)});
    facts.company = *known;
    CPV_TRY(providers, reader.providers());
    facts.providers = std::move(providers);
    CPV_TRY(vouchers, reader.usableVouchers(today));
    for (Voucher &voucher : vouchers) {
        CPV_TRY(programme, reader.programme(voucher.programme));
        const auto application = applicationOf(reader, voucher);
        facts.vouchers.push_back({std::move(voucher), std::move(programme), application ? application->contractAmount : Money()});
    }
    return facts;
}

} // namespace

struct Redemptions::Requesting {
    std::vector<RedeemOrder> orders;
    std::size_t next = 0;
    std::vector<RedemptionId> made;
    Promised<std::vector<RedemptionId>> answer;
};

Redemptions::Redemptions(const Workplace &workplace, Session &session, Commands &commands, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_session(session)
    , m_commands(commands)
    , m_ids(workplace.clock)
{
}

QFuture<Result<RedemptionPage>> Redemptions::page(const RedemptionQuery &query) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, query] { return reader.redemptions(query); });
}

QFuture<Result<ListOutline>> Redemptions::outline(const RedemptionQuery &query) const
{
    return m_workplace.scannerThread.runUntilOvertaken(
        [&reader = m_workplace.scanner, query](const ReplicaReader::Overtaken &overtaken) { return reader.outline(query, overtaken); });
}

QFuture<Result<RedemptionTotals>> Redemptions::totals(const RedemptionQuery &query) const
{
    return m_workplace.scannerThread.runUntilOvertaken(
        [&reader = m_workplace.scanner, query](const ReplicaReader::Overtaken &overtaken) { return reader.totals(query, overtaken); });
}

RowsMaker Redemptions::rows(const RedemptionQuery &query, const PagedRows<RedemptionQuery, RedemptionPage>::Cells &cells) const
{
    return [&reader = m_workplace.scanner, query, cells] {
        return std::make_unique<PagedRows<RedemptionQuery, RedemptionPage>>(
            query, [&reader](const RedemptionQuery &next) { return reader.redemptions(next); }, cells);
    };
}

QFuture<Result<RedemptionDetail>> Redemptions::detail(RedemptionId id) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, id] { return detailOf(reader, id); });
}

QFuture<Result<std::vector<Refusal>>> Redemptions::refusals(RedemptionId id) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, id] { return refusalsOf(reader, id); });
}

QFuture<Result<RedeemFacts>> Redemptions::facts() const
{
    if (!m_session.current() || !m_session.current()->account.company)
        return ready<RedeemFacts>(fail(Errc::NotYours));
    return m_workplace.readerThread.run([&reader = m_workplace.reader, company = *m_session.current()->account.company,
                                            today = localDate(m_workplace.clock.now())] { return factsOf(reader, company, today); });
}

QFuture<Result<std::vector<RedemptionId>>> Redemptions::request(const std::vector<RedeemOrder> &orders)
{
    auto work = std::make_shared<Requesting>();
    work->orders = orders;
    requestNext(work);
    return work->answer.future();
}

void Redemptions::requestNext(const std::shared_ptr<Requesting> &work)
{
    if (work->next == work->orders.size())
        return work->answer.give(work->made);
    const RedeemOrder &order = work->orders[work->next++];
    if (order.voucher.state != VoucherState::Issued || order.voucher.mode == ProgrammeMode::PayFirst)
        return perform(work, order);
    const BindVoucher bind {order.voucher.id, order.provider.value_or(ProviderId()), order.contractNumber};
    whenDone(this, m_commands.perform(bind, order.voucher.place, order.voucher.version),
        [this, work, order](const Result<Performed> &bound) { bound ? perform(work, order) : work->answer.give(fail(bound.error())); });
}

void Redemptions::perform(const std::shared_ptr<Requesting> &work, const RedeemOrder &order)
{
    const RequestRedemption request {.redemption = RedemptionId(m_ids.next()),
        .voucher = order.voucher.id,
        .provider = order.provider,
        .contractNumber = order.contractNumber,
        .invoiceNumber = order.invoiceNumber,
        .period = order.period,
        .cost = order.cost,
        .amount = {}, // What the calculation gives, at the registry too.
        .bill = order.bill};
    whenDone(this, m_commands.perform(request, order.voucher.place), [this, work, id = request.redemption](const Result<Performed> &done) {
        if (!done)
            return work->answer.give(fail(done.error()));
        work->made.push_back(id);
        requestNext(work);
    });
}

} // namespace cpv
