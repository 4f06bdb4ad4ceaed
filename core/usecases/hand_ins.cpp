#include "core/usecases/hand_ins.h"

#include "core/domain/stage_end.h"
#include "core/evidence/digest.h"
#include "core/intake/images/invoice_image.h"
#include "core/intake/pages/paper_date.h"
#include "core/intake/pages/paper_kind.h"
#include "core/protocol/catalogue.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

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

/// A paper of another case of the company, or of the form itself.
struct OtherPaper {
    MaterialRef paper;
    PaperUse use;
};

/// Papers that other forms and the company's latest applications have; of the form itself, those that aren't this file. The
/// case that a form corrects is the form's own. On the reader's thread.
std::vector<OtherPaper> otherPapers(const ReplicaReader &reader, const Draft &form, const QString &own)
{
    std::vector<OtherPaper> papers;
    if (form.company.isNull())
        return papers; // Only what the paper is, is asked.
    const auto take = [&](const ApplicationForm &from, bool isOwn, const PaperUse &use) {
        for (const MaterialRef &paper : from.materials)
            if (!(isOwn && paper.sha256 == own))
                papers.push_back({paper, use});
    };
    for (const Draft &draft : reader.drafts().value_or(std::vector<Draft>()))
        if (draft.company == form.company)
            take(draft, draft.id == form.id, {PaperUse::Where::Form, draft.id.value, draft.project});
    const auto page = reader.applications({.sort = ApplicationSort::Submitted, .limit = ApplicationsRead}, {});
    for (const ApplicationRow &row : page ? page->rows : std::vector<ApplicationRow>()) {
        const auto whole = reader.application(row.application.id);
        if (whole && whole->application.company == form.company && !cameToNothing(whole->application.stage))
            take(whole->application, whole->application.id == form.corrects,
                {PaperUse::Where::Application, whole->application.id.value, whole->application.project});
    }
    return papers;
}

/// Redemptions that hold or drew this invoice. On the reader's thread.
std::vector<PaperUse> redemptionsOf(const ReplicaReader &reader, const QString &number)
{
    std::vector<PaperUse> uses;
    const auto page = reader.redemptions({.states = {RedemptionState::Held, RedemptionState::Confirmed, RedemptionState::Approved, RedemptionState::Settled,
                                              RedemptionState::Reversed}, // What was paid back frees no invoice.
        .searchText = number});
    for (const RedemptionRow &row : page ? page->rows : std::vector<RedemptionRow>())
        if (row.redemption.invoiceNumber == number)
            uses.push_back({PaperUse::Where::Redemption, row.redemption.id.value, row.redemption.voucherCode});
    return uses;
}

bool isInvoice(const MaterialRef &paper) { return paper.kind == QLatin1StringView(HandIns::InvoiceKind); }

/// By the digests of those invoices whose files are here. On the writer's thread.
std::map<QString, QString> invoiceFiles(Replica &replica, const std::vector<OtherPaper> &papers)
{
    std::map<QString, QString> files;
    for (const OtherPaper &other : papers) {
        if (const auto path = isInvoice(other.paper) ? replica.materials().pathOf(other.paper.sha256) : std::nullopt)
            files[other.paper.sha256] = *path;
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

QString numberIn(const HandedIn &found) { return found.invoice ? found.invoice->number : found.code ? found.code->number : QString(); }

/// Of an invoice; otherwise no kind.
HandedIn readInvoice(const QByteArray &bytes)
{
    HandedIn found {.sha256 = sha256Hex(bytes)};
    if (isImage(bytes)) {
        if (const auto code = readInvoiceImage(bytes))
            found.code = *code;
    } else if (isEInvoice(bytes)) {
        const auto invoice = readEInvoice(bytes);
        if (invoice)
            found.invoice = *invoice;
        else
            found.unreadable = invoice.error();
    }
    found.issued = found.invoice ? std::optional(found.invoice->date) : found.code ? std::optional(found.code->date) : std::nullopt;
    if (found.invoice || found.code || found.unreadable)
        found.kind = QString::fromLatin1(HandIns::InvoiceKind);
    return found;
}

/// What its first pages, or its name, say of a paper that is no invoice.
HandedIn otherPaper(const QByteArray &bytes, const QString &path)
{
    static const std::vector<MaterialKind> kinds = builtinMaterialKinds().value_or(std::vector<MaterialKind>());
    HandedIn found {.sha256 = bytes.isEmpty() ? QString() : sha256Hex(bytes), .kind = kindOfPaper(bytes, kinds)};
    found.issued = issueDateOf(bytes);
    if (!found.issued)
        found.issued = dateInName(QFileInfo(path).completeBaseName());
    return found;
}

/// Each case once.
void take(std::vector<PaperUse> &uses, const PaperUse &use)
{
    if (std::ranges::find(uses, use) == uses.end())
        uses.push_back(use);
}

} // namespace

/// On m_reading's thread.
struct HandIns::Reading {
    const Workplace &workplace;
    KnownNumbers &known;
    Draft form;
    std::vector<OtherPaper> others = {};

    /// `own`: digest of what is handed in; the same file in the same form is no second one.
    void findOthers(const QString &own)
    {
        others = workplace.readerThread.run([this, &own] { return otherPapers(workplace.reader, form, own); }).result();
    }

    std::vector<PaperUse> usesOfNumber(const QString &number)
    {
        if (form.company.isNull())
            return {};
        std::vector<PaperUse> uses = workplace.readerThread.run([this, &number] { return redemptionsOf(workplace.reader, number); }).result();
        const auto files = workplace.writerThread.run([this] { return invoiceFiles(workplace.replica, others); }).result();
        for (const OtherPaper &other : others) {
            const auto file = files.find(other.paper.sha256);
            if (file == files.end())
                continue;
            const auto [read, isNew] = known.try_emplace(file->first);
            if (isNew)
                read->second = invoiceNumber(contentOf(file->second));
            if (read->second == number)
                take(uses, other.use);
        }
        return uses;
    }

    HandedIn inspect(const QString &path)
    {
        const QByteArray bytes = contentOf(path);
        HandedIn found = isImage(bytes) || isEInvoice(bytes) ? readInvoice(bytes) : otherPaper(bytes, path);
        if (found.kind.isEmpty() && isImage(bytes))
            found = otherPaper(bytes, path); // A scan without an invoice's code.
        findOthers(found.sha256);
        if (const QString number = numberIn(found); !number.isEmpty())
            found.alsoIn = usesOfNumber(number);
        for (const OtherPaper &other : others)
            if (!found.sha256.isEmpty() && other.paper.sha256 == found.sha256)
                take(found.alsoIn, other.use);
        return found;
    }

    void judge(HandedIn &found, bool isDuplicate) const
    {
        InvoiceExpectations expected = workplace.readerThread.run([this] { return expectationsOf(workplace.reader, form); }).result();
        if (isDuplicate)
            expected.knownNumbers = {numberIn(found)};
        if (found.invoice)
            found.flaws = flawsOf(*found.invoice, expected);
        else if (found.code)
            found.flaws = codeFlaws(*found.code, expected);
    }
};

QFuture<Result<HandedIn>> HandIns::inspect(const Draft &draft, const QString &path) const
{
    return m_reading.run([workplace = m_workplace, known = m_known, draft, path]() -> Result<HandedIn> {
        Reading reading {workplace, *known, draft};
        HandedIn found = reading.inspect(path);
        reading.judge(found, !found.alsoIn.empty());
        return found;
    });
}

QFuture<Result<HandedIn>> HandIns::inspectBill(CompanyId company, std::optional<ProviderId> provider, const QString &path) const
{
    return m_reading.run([workplace = m_workplace, known = m_known, company, provider, path]() -> Result<HandedIn> {
        Draft parties;
        parties.company = company;
        parties.provider = provider;
        Reading reading {workplace, *known, parties};
        HandedIn found = reading.inspect(path);
        // Its application may well have it: what is redeemed was applied for.
        reading.judge(found, std::ranges::find(found.alsoIn, PaperUse::Where::Redemption, &PaperUse::where) != found.alsoIn.end());
        return found;
    });
}

QFuture<Result<std::vector<PaperUse>>> HandIns::usesOfInvoice(CompanyId company, const QString &number) const
{
    return m_reading.run([workplace = m_workplace, known = m_known, company, number]() -> Result<std::vector<PaperUse>> {
        Draft parties;
        parties.company = company;
        Reading reading {workplace, *known, parties};
        reading.findOthers({});
        return reading.usesOfNumber(number);
    });
}

QFuture<Result<std::map<QString, std::vector<PaperUse>>>> HandIns::usesOfPapers(const Draft &draft) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, draft]() -> Result<std::map<QString, std::vector<PaperUse>>> {
        std::map<QString, std::vector<PaperUse>> uses;
        for (const OtherPaper &other : otherPapers(reader, draft, {})) {
            const bool isOwn = other.use.id == draft.id.value || (draft.corrects && other.use.id == draft.corrects->value);
            if (!isOwn && std::ranges::find(draft.materials, other.paper.sha256, &MaterialRef::sha256) != draft.materials.end())
                take(uses[other.paper.sha256], other.use);
        }
        return uses;
    });
}

} // namespace cpv
