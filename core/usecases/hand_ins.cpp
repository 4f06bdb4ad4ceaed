#include "core/usecases/hand_ins.h"

#include "core/evidence/digest.h"
#include "core/intake/images/invoice_image.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr qint64 MostBytesRead = 16 * 1024 * 1024; ///< Invoices and photographs are smaller.

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.size() <= MostBytesRead && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isImage(const QByteArray &bytes) { return bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF"); }

struct AttachedInvoice {
    DraftId form;
    QString sha256;
    QString path;
};

/// Papers attached as invoices to forms of this device. On the writer's thread.
std::vector<AttachedInvoice> attachedInvoices(Replica &replica)
{
    std::vector<AttachedInvoice> attached;
    for (const Draft &draft : replica.drafts().open().value_or(std::vector<Draft>())) {
        for (const MaterialRef &material : draft.materials) {
            const auto path = replica.materials().pathOf(material.sha256);
            if (material.kind == QLatin1StringView(HandIns::InvoiceKind) && path)
                attached.push_back({draft.id, material.sha256, *path});
        }
    }
    return attached;
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
    if (found.invoice || found.code || found.unreadable) {
        found.kind = QString::fromLatin1(HandIns::InvoiceKind);
        found.sha256 = sha256Hex(bytes);
    }
    return found;
}

} // namespace

QFuture<Result<HandedIn>> HandIns::inspect(const Draft &draft, const QString &path) const
{
    return m_reading.run([workplace = m_workplace, known = m_known, draft, path]() -> Result<HandedIn> {
        const QByteArray bytes = contentOf(path);
        if (!isImage(bytes) && !isEInvoice(bytes))
            return HandedIn();
        InvoiceExpectations expected
            = workplace.readerThread.run([&reader = workplace.reader, draft] { return expectationsOf(reader, draft); }).result();
        const auto attached = workplace.writerThread.run([&replica = workplace.replica] { return attachedInvoices(replica); }).result();
        const QString own = sha256Hex(bytes);
        for (const AttachedInvoice &other : attached) {
            if (other.form == draft.id && other.sha256 == own) // The same file in the same form is no second one.
                continue;
            const auto [number, isNew] = known->try_emplace(other.sha256);
            if (isNew)
                number->second = invoiceNumber(contentOf(other.path));
            if (!number->second.isEmpty())
                expected.knownNumbers += number->second;
        }
        return judged(bytes, expected);
    });
}

} // namespace cpv
