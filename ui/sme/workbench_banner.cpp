// What the workbench advises to do next.
#include "ui/sme/workbench_page.h"

#include "core/domain/correction.h"
#include "core/domain/voucher_money.h"
#include "ui/models/domain_text.h"
#include "ui/models/learning_text.h"
#include "ui/models/money_display.h"
#include "ui/models/sentences.h"
#include "ui/sme/sme_words.h"
#include "ui/sme/voucher_columns.h"
#include "ui/widgets/banner.h"

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int EndsSoonDays = 30; // A voucher then is the next thing to care for.
const QDate Never(9999, 12, 31);

}

/// What is over first comes first; a correction before every draft, since its money was asked for already, and what is owed
/// before what may be had on the same day.
void WorkbenchPage::showBanner()
{
    m_banner->setVisible(m_facts.drafts && m_facts.correction && m_facts.programmes && m_facts.vouchers);
    if (m_banner->isHidden())
        return;
    const Voucher *ending = endingFirst();
    const QDate end = ending ? ending->validTo : Never;
    const std::optional<Application> &correction = *m_facts.correction;
    if (m_facts.refund && m_facts.refund->day <= std::min(end, correction ? correction->correctionDue.value_or(Never) : Never))
        return showRefund(*m_facts.refund);
    if (correction && correction->correctionDue.value_or(Never) <= end)
        return showCorrection(*correction);
    if (!correction && !ending && m_facts.course)
        return showCourse(*m_facts.course);
    if (!correction && m_facts.next && m_facts.next->window.takenUntil.value_or(Never) < end)
        return showDraft(*m_facts.next);
    if (ending)
        return showEnding(*ending);
    if (m_facts.next)
        return showDraft(*m_facts.next);
    if (m_facts.missed)
        return showMissed(*m_facts.missed);
    const DraftListing *waiting = waitingDraft();
    waiting ? showWaiting(*waiting) : showInvitation();
}

/// Of those with money that is lost soon.
const Voucher *WorkbenchPage::endingFirst() const
{
    const Voucher *first = nullptr;
    for (const VoucherRow &row : m_facts.vouchers->rows) {
        const Voucher &voucher = row.voucher;
        if (requireUsable(voucher, m_useCases.today()) && expiresWithin(voucher, m_useCases.today(), EndsSoonDays) && (!first || voucher.validTo < first->validTo))
            first = &voucher;
    }
    return first;
}

void WorkbenchPage::showRefund(const RefundDue &refund)
{
    m_nextStep = [this, id = refund.redemption] { Q_EMIT pageRequested(u"redemption"_s, id.toText()); };
    const QDate today = m_useCases.today();
    const bool isLate = refund.day < today;
    m_banner->setAction({.icon = u"alert-circle"_s,
        .title = isLate ? tr("Overdue: pay back %1", "amount").arg(moneySentence(refund.amount))
                        : tr("Next: pay back %1 by %2", "amount, day").arg(moneySentence(refund.amount), dateText(refund.day)),
        .text = isLate ? tr("The last day was %1. The office asks back what was paid for invoice %2.").arg(dateText(refund.day), refund.invoice)
                       : tr("%1. The office asks back what was paid for invoice %2.", "days left, number").arg(daysLeftText(refund.day, today), refund.invoice),
        .primary = tr("See why and how"),
        .tone = isLate ? Tone::Bad : daysLeftTone(refund.day, today).value_or(Tone::Info)});
}

void WorkbenchPage::showEnding(const Voucher &voucher)
{
    m_nextStep = [this] { Q_EMIT pageRequested(u"vouchers"_s); }; // Where the ways stand, of the one that ends first.
    const QDate today = m_useCases.today();
    const QString left = moneySentence(voucher.left), day = dateText(voucher.validTo);
    const bool isClaim = voucher.mode == ProgrammeMode::PayFirst;
    m_banner->setAction({.icon = u"hourglass"_s,
        .title = isClaim ? tr("Next: claim %1 by %2", "amount, day").arg(left, day) : tr("Next: use %1 by %2", "amount, day").arg(left, day),
        .text = tr("%1 of %2: what is left then goes back to the budget.", "days left, number of the voucher").arg(daysLeftText(voucher.validTo, today), voucher.code),
        .primary = tr("Three ways to use it"),
        .tone = daysLeftTone(voucher.validTo, today).value_or(Tone::Info)});
}

/// The money is awarded already, and only this keeps it.
void WorkbenchPage::showCourse(const CourseAwaited &awaited)
{
    m_nextStep = [this, id = awaited.courses.front().id] { Q_EMIT pageRequested(u"learn"_s, QString(u"courses/"_s + id)); };
    m_banner->setAction({.icon = u"school"_s,
        .title = tr("Next: finish %1", "names of courses").arg(courseNames(awaited.courses)),
        .text = tr("%1 is awarded for “%2”; the voucher is issued once somebody of the company has finished it.", "amount, project")
                    .arg(moneySentence(awaited.awarded), awaited.project),
        .primary = tr("To the course")});
}

void WorkbenchPage::showCorrection(const Application &a)
{
    m_nextStep = [this, id = a.id] { Q_EMIT pageRequested(u"application"_s, id.toText()); };
    const QDate today = m_useCases.today();
    const QDate due = a.correctionDue.value_or(today);
    QStringList text {tr("By %1: %2.", "day, days left").arg(dateText(due), daysLeftText(due, today))};
    if (m_facts.stake)
        text << tr("About %1 at stake.").arg(moneySentence(*m_facts.stake));
    m_banner->setAction({.icon = u"alert-circle"_s,
        .title = tr("Next: correct %n item(s) of “%1”", nullptr, int(a.corrections.size())).arg(a.project),
        .text = sentences(text),
        .primary = tr("Correct"),
        .tone = daysLeftTone(due, today).value_or(Tone::Info)});
}

/// The money still counts as under way until the office closes the case: nobody should wonder where it went.
void WorkbenchPage::showMissed(const Application &a)
{
    m_nextStep = [this, id = a.id] { Q_EMIT pageRequested(u"application"_s, id.toText()); };
    m_banner->setAction({.icon = u"alert-circle"_s,
        .title = tr("The correction of “%1” was not handed in").arg(a.project),
        .text = tr("Its last day was %1, so the office closes it. You can apply again with all you entered, while applications are taken.")
                    .arg(dateText(a.correctionDue)),
        .primary = tr("Open it"),
        .tone = Tone::Bad});
}

void WorkbenchPage::showDraft(const DraftListing &listing)
{
    m_nextStep = [this, id = listing.draft.id] { Q_EMIT pageRequested(u"draft"_s, id.toText()); };
    const QString name = programmeName(listing.programmeZh, listing.programmeEn);
    const int papers = listing.materialsRequired - listing.materialsPresent;
    const auto missing = m_facts.estimate ? int(m_facts.estimate->missing.size()) : papers;
    QStringList text;
    const std::optional<QDate> &last = listing.window.takenUntil;
    if (listing.window.state == WindowState::Grace)
        text << tr("The window has closed; it is still taken, as late.");
    if (last)
        text << tr("Until %1: %2.", "day, days left").arg(dateText(last), daysLeftText(*last, m_useCases.today()));
    if (m_facts.estimate && m_facts.estimate->subsidy && m_facts.estimate->subsidy->amount > Money())
        text << tr("About %1 at stake.").arg(moneySentence(m_facts.estimate->subsidy->amount));
    const QString title = missing == 0 ? tr("Next: check and submit “%1”").arg(name)
        : missing == papers            ? tr("Next: add %n paper(s) and submit “%1”", nullptr, papers).arg(name)
                                       : tr("Next: fill in %n more item(s) of “%1”", nullptr, missing).arg(name);
    m_banner->setAction({.icon = u"hourglass"_s,
        .title = title,
        .text = text.isEmpty() ? tr("Everything typed so far is kept.") : sentences(text),
        .progressText = tr("Papers %1 / %2").arg(listing.materialsPresent).arg(listing.materialsRequired),
        .progress = listing.materialsRequired ? double(listing.materialsPresent) / listing.materialsRequired : 1,
        .primary = tr("Continue"),
        .tone = last ? daysLeftTone(*last, m_useCases.today()).value_or(Tone::Info) : Tone::Info});
}

/// The first that will be taken again, where none is now.
const DraftListing *WorkbenchPage::waitingDraft() const
{
    const DraftListing *first = nullptr;
    for (const DraftListing &each : *m_facts.drafts) {
        if (!each.draft.corrects && each.window.state == WindowState::Coming && (!first || each.window.opensNext < first->window.opensNext))
            first = &each;
    }
    return first;
}

void WorkbenchPage::showWaiting(const DraftListing &listing)
{
    m_nextStep = [this, id = listing.draft.id] { Q_EMIT pageRequested(u"draft"_s, id.toText()); };
    m_banner->setAction({.icon = u"clock"_s,
        .title = tr("Your draft for “%1” can be submitted from %2 on").arg(programmeName(listing.programmeZh, listing.programmeEn), dateText(listing.window.opensNext)),
        .text = tr("Its window is closed until then; the form and its papers are kept."),
        .progressText = tr("Papers %1 / %2").arg(listing.materialsPresent).arg(listing.materialsRequired),
        .progress = listing.materialsRequired ? double(listing.materialsPresent) / listing.materialsRequired : 1,
        .primary = tr("Open it")});
}

void WorkbenchPage::showInvitation()
{
    m_nextStep = [this] { Q_EMIT pageRequested(u"programmes"_s); };
    const auto open = std::ranges::find_if(*m_facts.programmes, [this](const ProgrammeListing &listing) {
        return listing.window.state == WindowState::Open
            && (!m_facts.company || m_facts.company->registeredIn == listing.programme.place);
    });
    if (open == m_facts.programmes->end()) {
        m_banner->setAction({.icon = u"building-bank"_s, .title = tr("No programme for your company is open now"),
            .text = tr("See which ones are coming, and what they ask for."), .primary = tr("See programmes")});
        return;
    }
    m_banner->setAction({.icon = u"building-bank"_s,
        .title = tr("Next: apply for “%1”").arg(programmeFullName(open->programme)),
        .text = tr("It pays %1 of the contract. %2.").arg(rateText(open->programme), windowText(open->window, m_useCases.today())),
        .primary = tr("Choose a programme")});
}

} // namespace cpv
