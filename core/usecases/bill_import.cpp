#include "core/usecases/bill_import.h"

#include "core/intake/e_invoice.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr std::size_t SliceLines = 4096;
constexpr qint64 BlockBytes = 1024 * 1024;
constexpr qint64 MostInvoiceBytes = 16 * 1024 * 1024;
constexpr std::size_t MostProviders = 100; ///< Named; a bill of more is still checked row by row.

QDate lastDay(Instant exclusiveEnd) { return localDate(exclusiveEnd - std::chrono::milliseconds(1)); }

} // namespace

BillImport::BillImport(const Workplace &workplace, Order order, std::function<bool()> cancelled, std::shared_ptr<ImportWatch> watch)
    : m_workplace(workplace)
    , m_order(std::move(order))
    , m_cancelled(std::move(cancelled))
    , m_watch(std::move(watch))
{
}

Result<ImportedFile> BillImport::run()
{
    QFile file(m_order.path);
    const QString name = QFileInfo(m_order.path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::NotFound, {name}, file.errorString());
    m_watch->bytes = file.size() * 2; // Read twice: for the digest, then for its rows.
    m_bill = {.id = m_order.id, .company = m_order.company, .fileName = name, .importedAt = m_workplace.clock.now()};
    CPV_CHECK(takeDigest(file));
    if (file.size() <= MostInvoiceBytes) {
        file.seek(0);
        if (const QByteArray head = file.peek(BlockBytes); head.trimmed().startsWith('<') || head.startsWith("\xEF\xBB\xBF<"))
            return takeInvoice(file.readAll());
    }
    file.seek(0);
    auto imported = takeBill(file);
    if (!imported || !imported->bill)
        while (written([&replica = m_workplace.replica, id = m_order.id] { return replica.usage().sweep(id, int(SliceLines)); }) == false) { }
    return imported;
}

Result<void> BillImport::takeDigest(QIODevice &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        if (m_cancelled())
            return fail(Errc::Later);
        const QByteArray block = file.read(BlockBytes);
        if (block.isEmpty())
            return fail(Errc::Storage, {m_bill.fileName}, file.errorString());
        hash.addData(block);
        m_watch->bytesRead = file.pos();
    }
    m_bill.sha256 = QString::fromLatin1(hash.result().toHex());
    return {};
}

Result<ImportedFile> BillImport::takeInvoice(const QByteArray &xml)
{
    CPV_TRY(read, readEInvoice(xml));
    if (!m_order.companyUscc.isEmpty() && read.buyerUscc != m_order.companyUscc) // Unknown before the first sync.
        return fail(Errc::NotYours, {read.buyerName.isEmpty() ? read.buyerUscc : read.buyerName});
    const UsageInvoice invoice {.company = m_order.company, .fileName = m_bill.fileName, .sha256 = m_bill.sha256, .number = read.number,
        .date = read.date, .seller = read.sellerName, .total = read.total, .importedAt = m_bill.importedAt};
    CPV_CHECK(written([&replica = m_workplace.replica, invoice] { return replica.usage().add(invoice); }));
    return ImportedFile {.invoice = invoice};
}

Result<ImportedFile> BillImport::takeBill(QIODevice &file)
{
    CPV_CHECK(written([&replica = m_workplace.replica, bill = m_bill]() -> Result<void> {
        CPV_TRY(kept, replica.usage().bills(bill.company));
        if (const auto same = std::ranges::find(kept, bill.sha256, &UsageBill::sha256); same != kept.end())
            return fail(Errc::AlreadyExists, {same->fileName});
        return replica.usage().begin(bill);
    }));
    CPV_TRY(report, readUsage(file, [&](const UsageLine &line) { return takeLine(file, line); }));
    if (!report.isClean())
        return ImportedFile {.report = std::move(report)};
    CPV_CHECK(flush());
    m_bill.version = report.version;
    m_bill.rows = report.rows;
    m_bill.billed = report.billed;
    m_bill.invoices = report.invoices;
    m_bill.sums = report.sums;
    m_bill.parts = report.parts;
    CPV_CHECK(written([&replica = m_workplace.replica, bill = m_bill] { return replica.usage().keep(bill); }));
    return ImportedFile {.bill = m_bill, .report = std::move(report)};
}

Result<void> BillImport::takeLine(const QIODevice &file, const UsageLine &line)
{
    note(line);
    m_slice.push_back(line);
    if (m_slice.size() < SliceLines)
        return {};
    m_watch->bytesRead = file.size() + file.pos();
    return flush();
}

Result<void> BillImport::flush()
{
    if (m_cancelled())
        return fail(Errc::Later);
    m_watch->rows += qint64(m_slice.size());
    return written([&replica = m_workplace.replica, id = m_order.id, slice = std::exchange(m_slice, {})] { return replica.usage().addLines(id, slice); });
}

void BillImport::note(const UsageLine &line)
{
    const QDate from = localDate(line.chargeFrom);
    const QDate to = std::max(from, lastDay(line.chargeTo));
    m_bill.from = m_bill.from.isValid() ? std::min(m_bill.from, from) : from;
    m_bill.to = m_bill.to.isValid() ? std::max(m_bill.to, to) : to;
    std::vector<QString> &known = m_bill.providers;
    if (const auto at = std::ranges::lower_bound(known, line.provider); known.size() < MostProviders && (at == known.end() || *at != line.provider))
        known.insert(at, line.provider);
}

} // namespace cpv
