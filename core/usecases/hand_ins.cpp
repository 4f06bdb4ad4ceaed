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

/// Numbers of the invoices attached to forms of this device, but for `besides`: the same file in the same form is no second one.
QStringList attachedNumbers(Replica &replica, const Draft &form, const QByteArray &besides)
{
    QStringList numbers;
    for (const Draft &draft : replica.drafts().open().value_or(std::vector<Draft>())) {
        for (const MaterialRef &material : draft.materials) {
            const auto path = replica.materials().pathOf(material.sha256);
            if (material.kind != QLatin1StringView(HandIns::InvoiceKind) || !path)
                continue;
            const QByteArray bytes = contentOf(*path);
            if (draft.id == form.id && bytes == besides)
                continue;
            if (const auto invoice = readEInvoice(bytes))
                numbers += invoice->number;
        }
    }
    return numbers;
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
    return m_workplace.writerThread.run([workplace = m_workplace, draft, path]() -> Result<HandedIn> {
        const QByteArray bytes = contentOf(path);
        if (!isImage(bytes) && !isEInvoice(bytes))
            return HandedIn();
        InvoiceExpectations expected
            = workplace.readerThread.run([&reader = workplace.reader, draft] { return expectationsOf(reader, draft); }).result();
        expected.knownNumbers += attachedNumbers(workplace.replica, draft, bytes);
        return judged(bytes, expected);
    });
}

} // namespace cpv
