// What the form makes of files dropped or pasted on it.
#include "ui/sme/draft_page.h"

#include "core/usecases/futures.h"
#include "ui/common/paper_words.h"
#include "ui/models/error_text.h"
#include "ui/sme/draft_saver.h"
#include "ui/sme/form_undo.h"
#include "ui/sme/invoice_words.h"
#include "ui/sme/materials_section.h"

#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// The paper of that kind, if the programme asks for one.
bool asksFor(const Programme &programme, const QString &kind)
{
    return std::ranges::find(programme.materials, kind, &MaterialRequirement::kind) != programme.materials.end();
}

/// What an invoice, or the code on its picture, tells of a form.
struct InvoiceSays {
    QString sellerUscc; ///< Empty: not told.
    Money total; ///< Zero: not told; below: of a credit note.
};

/// Put where nothing stands yet; what a person wrote is never overwritten.
QStringList fillEmpty(ApplicationForm &form, const InvoiceSays &invoice, const std::vector<Provider> &listed)
{
    QStringList filled;
    const auto seller = invoice.sellerUscc.isEmpty() ? listed.end() : std::ranges::find(listed, invoice.sellerUscc, &Provider::uscc);
    if (!form.provider && seller != listed.end()) {
        form.provider = seller->id;
        filled += u"provider"_s;
    }
    if (form.contractAmount.isZero() && invoice.total > Money()) {
        form.contractAmount = invoice.total;
        filled += u"contractAmount"_s;
    }
    return filled;
}

}

void DraftPage::attach(const QString &kind, const QStringList &paths)
{
    for (const QString &path : paths)
        handIn({.form = m_id, .kind = kind, .path = path, .isChosen = true});
}

void DraftPage::handIn(const HandedInFile &file)
{
    m_handedIn.push_back(file);
    if (m_handedIn.size() > 1)
        return;
    m_materials->clearFileErrors();
    m_materials->showFileError(file.kind, {});
    readNext();
}

void DraftPage::readNext()
{
    whenDone(this, m_useCases.handIns.inspect(m_form.draft, m_handedIn.front().path),
        [this](const Result<HandedIn> &found) { keep(found.value_or(HandedIn())); });
}

void DraftPage::keep(const HandedIn &found)
{
    const HandedInFile file = m_handedIn.front();
    const QString kind = !file.isChosen && asksFor(m_form.facts.programme, found.kind) ? found.kind : file.kind;
    if (kind.isEmpty()) {
        Q_EMIT toastRequested(tr("%1 was not attached: its name doesn't say which paper it is. Drop it on the paper's row.")
                                  .arg(QFileInfo(file.path).fileName()));
        return handedInDone();
    }
    if (file.form == m_id) { // Else its person went on to another form; the file is kept all the same.
        takeHandedIn(found);
        if (isReadPaper(kind)) // Judged as it was handed in, and not once more beside those that came after it.
            m_materials->noteRecognised(found.sha256, !found.unreadable && isRecognised(kind, found.kind));
        m_saver->flush(); // The writer works in order: first what was filled in, then the file.
    }
    if (found.issued)
        m_useCases.paperMemory.setIssueDate(found.sha256, found.issued); // Before the file, which is shown with it.
    attachFront(kind);
}

void DraftPage::attachFront(const QString &kind)
{
    const HandedInFile file = m_handedIn.front();
    whenDone(this, m_useCases.drafts.attachMaterial(file.form, kind, file.path), [this, kind, form = file.form](const Result<Draft> &stored) {
        if (form == m_id)
            takeMaterials(stored, kind);
        else if (!stored)
            Q_EMIT toastRequested(errorText(stored.error()));
        handedInDone();
    });
}

void DraftPage::handedInDone()
{
    m_handedIn.pop_front();
    if (!m_handedIn.empty())
        readNext();
}

void DraftPage::takeHandedIn(const HandedIn &found)
{
    if (const auto note = invoiceNote(found))
        m_materials->noteFile(found.sha256, *note);
    fillFrom(found);
}

void DraftPage::fillFrom(const HandedIn &found)
{
    InvoiceSays says;
    if (found.invoice)
        says = {found.invoice->sellerUscc, found.invoice->total};
    else if (found.code && found.code->includesTax) // Without tax it is not what the contract comes to.
        says.total = found.code->amount;
    const ApplicationForm before = m_form.draft;
    const QStringList filled = fillEmpty(m_form.draft, says, m_form.providers);
    if (filled.isEmpty())
        return;
    m_undo->edited(before, m_form.draft);
    m_saver->edit(m_form.draft);
    showForm();
    loadFacts(false);
    Q_EMIT undoToastRequested(
        tr("Filled from the invoice: %1.").arg(filledFields(filled)), tr("Undo"), [page = QPointer(this), before, id = m_id] {
            if (page && page->m_id == id)
                page->putBack(before);
        });
}

void DraftPage::putBack(const ApplicationForm &before)
{
    ApplicationForm form = m_form.draft;
    form.provider = before.provider;
    form.contractAmount = before.contractAmount;
    change(form);
}

} // namespace cpv
