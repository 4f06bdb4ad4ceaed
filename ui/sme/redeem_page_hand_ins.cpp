// What the page makes of an e-invoice dropped, pasted or chosen.
#include "ui/sme/redeem_page.h"

#include "core/usecases/futures.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/sme/handed_files.h"
#include "ui/sme/invoice_intake.h"
#include "ui/sme/invoice_words.h"
#include "ui/sme/redeem_form.h"
#include "ui/sme/redeem_invoices.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QPointer>
#include <QShortcut>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

BillSays billSays(const HandedIn &found, const std::vector<Provider> &listed)
{
    BillSays says;
    if (found.invoice) {
        const auto seller = std::ranges::find(listed, found.invoice->sellerUscc, &Provider::uscc);
        if (seller != listed.end())
            says.seller = seller->id;
        says.total = found.invoice->total;
        says.date = found.invoice->date;
    } else if (found.code) {
        says.date = found.code->date;
        if (found.code->includesTax) // Without tax it is not what was billed.
            says.total = found.code->amount;
    }
    return says;
}

}

void RedeemPage::connectHandIns()
{
    setAcceptDrops(true);
    auto *paste = new QShortcut(QKeySequence::Paste, this); // Where no field has the keyboard; the fields are watched.
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, [this] {
        if (mayHandIn())
            m_intake->paste();
    });
    connect(m_intake, &InvoiceIntake::handedIn, this, &RedeemPage::handIn);
    connect(m_invoices, &RedeemInvoices::numberGiven, this, &RedeemPage::warnOfUses);
}

bool RedeemPage::mayHandIn() const { return m_body->isVisible() && !m_reviewing; }

void RedeemPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (mayHandIn() && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void RedeemPage::dropEvent(QDropEvent *event)
{
    if (!mayHandIn())
        return;
    m_intake->take(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

void RedeemPage::handIn(const QString &path)
{
    whenDone(this, m_useCases.handIns.inspectBill(m_facts.company.id, m_form->entry().bill.provider, path),
        [this, name = QFileInfo(path).fileName()](const Result<HandedIn> &found) {
            if (mayHandIn())
                takeInvoice(name, found.value_or(HandedIn()));
        });
}

void RedeemPage::takeInvoice(const QString &fileName, const HandedIn &found)
{
    if (found.unreadable)
        return m_intake->showNote(tr("%1 can't be read as an e-invoice: %2").arg(fileName, errorText(*found.unreadable)), true);
    if (!found.invoice && !found.code)
        return m_intake->showNote(
            tr("%1 is no e-invoice's XML, nor a picture with an invoice's code: nothing was filled in. Type what it says; a redemption needs no paper.").arg(fileName), true);
    const QString number = found.invoice ? found.invoice->number : found.code->number;
    QStringList lines {found.invoice ? invoiceSummary(*found.invoice) : codeSummary(*found.code)};
    if (isCreditNote(found))
        return m_intake->showNote((lines << tr("This is a credit note: it can't be redeemed.")).join(u'\n'), true);
    const BillSays says = billSays(found, m_facts.providers);
    auto [filled, takeBack] = m_form->fillFrom(says, m_useCases.today()); // First: what is drawn decides how many invoices there are.
    const bool isFilled = m_invoices->fill(number);
    if (isFilled)
        filled.prepend(tr("invoice number"));
    for (const InvoiceFlaw flaw : found.flaws)
        lines += billFlawText(flaw);
    const RedeemEntry entry = m_form->entry();
    const bool hasOther = says.total > Money() && entry.bill.cost > says.total;
    if (hasOther)
        lines += tr("The cost below is more than the invoice's total. One of them is for another bill.");
    const bool isElsewhere = !m_invoices->numbers().contains(number);
    if (isElsewhere)
        lines += tr("Another invoice's number stands below; it was left as it is.");
    if (!found.alsoIn.empty())
        lines += usesText(found.alsoIn);
    m_intake->showNote(lines.join(u'\n'), !found.flaws.empty() || hasOther || isElsewhere);
    if (filled.isEmpty())
        return;
    Q_EMIT undoToastRequested(tr("Filled from the invoice: %1.").arg(listText(filled)), tr("Undo"), [page = QPointer(this), takeBack, read = isFilled ? number : QString()] {
        if (!page || page->m_reviewing)
            return;
        page->m_invoices->takeBackRead(read); // First: without a cost there may be fewer of them.
        takeBack();
        page->m_intake->showNote({}, false);
    });
}

/// Only redemptions: what is redeemed may well be attached to its application.
void RedeemPage::warnOfUses(const QString &number)
{
    whenDone(this, m_useCases.handIns.usesOfInvoice(m_facts.company.id, number), [this, number](const Result<std::vector<PaperUse>> &uses) {
        for (const PaperUse &use : uses.value_or(std::vector<PaperUse>()))
            if (use.where == PaperUse::Where::Redemption)
                m_invoices->warn(number, tr("A redemption of %1 has this invoice already, and the registry takes each once.", "a voucher's code").arg(use.name));
    });
}

} // namespace cpv
