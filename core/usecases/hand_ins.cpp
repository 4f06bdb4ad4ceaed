#include "core/usecases/hand_ins.h"

#include "core/evidence/digest.h"
#include "core/intake/images/invoice_image.h"
#include "core/intake/pages/paper_date.h"
#include "core/intake/pages/paper_kind.h"
#include "core/protocol/catalogue.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr int ApplicationsRead = 24; ///< An invoice of earlier ones has long been claimed.
constexpr qint64 MostBytesRead = 16 * 1024 * 1024; ///< Invoices and photographs are smaller.

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.size() <= MostBytesRead && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isImage(const QByteArray &bytes) { return bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF"); }

struct AttachedInvoice {
    QString sha256;
    QString path;
};

/// Invoices that other forms and the company's latest applications have; of the form itself, those that aren't this file. The
/// case that a form corrects is the form's own. On the reader's thread.
std::vector<MaterialRef> otherInvoices(const ReplicaReader &reader, const Draft &form, const QString &own)
{
    std::vector<MaterialRef> invoices;
    const auto take = [&](const ApplicationForm &from, bool isOwn) {
        for (const MaterialRef &material : from.materials)
            if (material.kind == QLatin1StringView(HandIns::InvoiceKind) && !(isOwn && material.sha256 == own))
                invoices.push_back(material);
    };
    for (const Draft &draft : reader.drafts().value_or(std::vector<Draft>()))
        take(draft, draft.id == form.id);
    const auto page = reader.applications({.sort = ApplicationSort::Submitted, .limit = ApplicationsRead}, {});
    for (const ApplicationRow &row : page ? page->rows : std::vector<ApplicationRow>()) {
        const auto whole = reader.application(row.application.id);
        if (whole && whole->application.company == form.company)
            take(whole->application, whole->application.id == form.corrects);
    }
    return invoices;
}

/// Those whose files are here. On the writer's thread.
std::vector<AttachedInvoice> filesOf(Replica &replica, const std::vector<MaterialRef> &invoices)
{
    std::vector<AttachedInvoice> files;
    for (const MaterialRef &invoice : invoices) {
        if (const auto path = replica.materials().pathOf(invoice.sha256))
            files.push_back({invoice.sha256, *path});
    }
    return files;
}

/// Of an e-invoice or of a picture with an invoice's code; empty: neither.
QString invoiceNumber(const QByteArray &bytes)
{
    if (isImage(bytes)) {
        const auto code = readInvoiceImage(bytes);
        return code ? code->number : QString();
    }
    const auto invoice = readEInvoice(bytes);
    return invoice ? invoice->number : QString();
}

InvoiceExpectations expectationsOf(ReplicaReader &reader, const Draft &form)
{
    InvoiceExpectations expected;
    if (const auto company = reader.company(form.company); company && *company)
        expected.buyerUscc = (*company)->uscc;
    if (form.provider) {
        if (const auto provider = reader.provider(*form.provider); provider && *provider)
            expected.sellerUscc = (*provider)->uscc;
    }
    const std::optional<QDate> begin = form.contractSigned ? form.contractSigned : form.periodFrom;
    if (begin || form.periodTo)
        expected.contract = DateWindow {begin.value_or(QDate()), form.periodTo.value_or(QDate())};
    expected.knownNumbers = reader.claimedInvoices().value_or(QStringList());
    return expected;
}

/// A code names no parties, so only what it says is held against what is expected.
std::vector<InvoiceFlaw> codeFlaws(const InvoiceQr &code, const InvoiceExpectations &expected)
{
    std::vector<InvoiceFlaw> flaws;
    if (expected.knownNumbers.contains(code.number))
        flaws.push_back(InvoiceFlaw::Duplicate);
    if (expected.contract && (code.date < expected.contract->from || (expected.contract->to.isValid() && code.date > expected.contract->to)))
        flaws.push_back(InvoiceFlaw::OutsideContract);
    return flaws;
}

HandedIn judged(const QByteArray &bytes, const InvoiceExpectations &expected)
{
    HandedIn found;
    if (isImage(bytes)) {
        if (const auto code = readInvoiceImage(bytes)) {
            found.code = *code;
            found.flaws = codeFlaws(*code, expected);
        }
    } else if (isEInvoice(bytes)) {
        const auto invoice = readEInvoice(bytes);
        if (invoice) {
            found.invoice = *invoice;
            found.flaws = flawsOf(*invoice, expected);
        } else {
            found.unreadable = invoice.error();
        }
    }
    found.issued = found.invoice ? std::optional(found.invoice->date) : found.code ? std::optional(found.code->date) : std::nullopt;
    if (found.invoice || found.code || found.unreadable) {
        found.kind = QString::fromLatin1(HandIns::InvoiceKind);
        found.sha256 = sha256Hex(bytes);
    }
    return found;
}

/// What its first pages, or its name, say of a paper that is no invoice.
HandedIn otherPaper(const QByteArray &bytes, const QString &path)
{
    static const std::vector<MaterialKind> kinds = builtinMaterialKinds().value_or(std::vector<MaterialKind>());
    HandedIn found;
    found.kind = kindOfPaper(bytes, kinds);
    found.issued = issueDateOf(bytes);
    if (!found.issued)
        found.issued = dateInName(QFileInfo(path).completeBaseName());
    if (found.issued)
        found.sha256 = sha256Hex(bytes);
    return found;
}

} // namespace

QFuture<Result<HandedIn>> HandIns::inspect(const Draft &draft, const QString &path) const
{
    return m_reading.run([workplace = m_workplace, known = m_known, draft, path]() -> Result<HandedIn> {
        const QByteArray bytes = contentOf(path);
        if (!isImage(bytes) && !isEInvoice(bytes))
            return otherPaper(bytes, path);
        InvoiceExpectations expected
            = workplace.readerThread.run([&reader = workplace.reader, draft] { return expectationsOf(reader, draft); }).result();
        // The same file in the same form is no second one.
        const auto others = workplace.readerThread.run(
            [&reader = workplace.reader, draft, own = sha256Hex(bytes)] { return otherInvoices(reader, draft, own); }).result();
        const auto attached = workplace.writerThread.run([&replica = workplace.replica, others] { return filesOf(replica, others); }).result();
        for (const AttachedInvoice &other : attached) {
            const auto [number, isNew] = known->try_emplace(other.sha256);
            if (isNew)
                number->second = invoiceNumber(contentOf(other.path));
            if (!number->second.isEmpty())
                expected.knownNumbers += number->second;
        }
        HandedIn found = judged(bytes, expected);
        return found.sha256.isEmpty() ? otherPaper(bytes, path) : found; // A scan without an invoice's code.
    });
}

} // namespace cpv
