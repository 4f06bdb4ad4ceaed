#include "ui/sme/submit_section.h"

#include "core/base/money_text.h"
#include "core/domain/correction.h"
#include "core/domain/window_days.h"
#include "ui/common/rule_check_list.h"
#include "ui/models/domain_text.h"
#include "ui/models/money_display.h"
#include "ui/models/sentences.h"
#include "ui/sme/change_card.h"
#include "ui/sme/sme_words.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// On which the form is still taken, where one is set.
std::optional<QDate> lastDayOf(const DraftForm &form)
{
    return form.draft.corrects ? form.correctionDue : windowDays(form.facts.programme, form.today).takenUntil;
}

/// The window is over, or still to come: nobody takes the form today.
bool isShut(const DraftForm &form)
{
    return !form.draft.corrects && (form.estimate.window.state == WindowState::Coming || form.estimate.window.state == WindowState::Past);
}

bool isTooLate(const DraftForm &form)
{
    return form.draft.corrects && isCorrectionOver(form.correctionDue, form.today);
}

/// A correction counts by the day of its first submission, so a closed window doesn't stop it.
std::vector<RuleCheck> checksOf(const DraftForm &form)
{
    std::vector<RuleCheck> checks = form.estimate.checks;
    if (form.draft.corrects)
        std::erase_if(checks, [](const RuleCheck &check) { return check.type == RuleType::WithinWindow; });
    return checks;
}

bool isReady(const DraftForm &form)
{
    if (!form.conflicts.empty() || isTooLate(form))
        return false;
    const bool failed = std::ranges::any_of(checksOf(form), [](const RuleCheck &check) { return check.outcome == CheckOutcome::Failed; });
    return form.estimate.ready() || (form.draft.corrects && form.estimate.missing.empty() && form.estimate.subsidy && !failed);
}

bool lacksOnlyTheTick(DraftForm form)
{
    if (form.estimate.missing != std::vector {u"declared"_s})
        return false;
    form.estimate.missing.clear();
    return isReady(form);
}

/// Of the kinds that are required.
QString papersText(const DraftForm &form)
{
    int there = 0, required = 0;
    for (const MaterialRequirement &paper : form.facts.programme.materials) {
        if (!paper.required)
            continue;
        ++required;
        there += std::ranges::find(form.draft.materials, paper.kind, &MaterialRef::kind) != form.draft.materials.end();
    }
    return u"%1/%2"_s.arg(there).arg(required);
}

/// Beside the button: what comes of it, or why it can't be pressed.
class SubmitSentence
{
    Q_DECLARE_TR_FUNCTIONS(cpv::SubmitSentence)

public:
    static QString of(const DraftForm &form)
    {
        if (isTooLate(form))
            return tr("The last day to correct it was %1; the office closes the case.").arg(dateText(form.correctionDue));
        if (isShut(form))
            return form.estimate.window.opens && form.estimate.window.state == WindowState::Coming
                ? tr("Applications are taken from %1 on.").arg(dateText(form.estimate.window.opens))
                : tr("Applications are not taken now.");
        if (isReady(form))
            return tr("Everything is there. After submitting, the form can't be changed until an official answers.");
        if (lacksOnlyTheTick(form))
            return tr("Tick the declaration, then submit.");
        return tr("Possible once nothing is missing and no rule fails.");
    }
};

}

SubmitSection::SubmitSection(QWidget *parent)
    : DraftSection(parent)
    , m_error(named(new Notice, u"draftSubmitError"_s))
    , m_delivery(named(new Notice, u"draftDelivery"_s))
    , m_late(named(new Notice, u"draftLate"_s))
    , m_checksCard(new Card)
    , m_checks(new RuleCheckList)
    , m_learn(named(new Button(ButtonKind::Secondary), u"draftLearn"_s))
    , m_summaryCard(new Card)
    , m_summary(new KeyValueGrid)
    , m_yardstick(named(new Text(TextRole::Muted), u"draftYardstick"_s))
    , m_changes(named(new ChangeCard, u"draftChangeCard"_s))
    , m_declarationCard(new Card)
    , m_declared(named(new QCheckBox, u"draftDeclared"_s))
    , m_why(named(new Text(TextRole::Muted), u"draftWhy"_s))
    , m_submit(named(new Button(ButtonKind::Primary), u"draftSubmit"_s))
{
    m_checksCard->body()->addWidget(m_checks);
    m_checksCard->body()->addWidget(m_learn, 0, Qt::AlignLeft);
    m_summaryCard->body()->addWidget(m_summary);
    m_summaryCard->body()->addWidget(m_yardstick);
    for (Text *text : {m_why, m_yardstick})
        text->setWordWrap(true);
    m_learn->setIconName(u"users"_s);
    m_submit->setIconName(u"send"_s);
    auto *last = new QHBoxLayout;
    last->addWidget(m_why, 1);
    last->addWidget(m_submit, 0, Qt::AlignTop);
    m_declarationCard->body()->addWidget(m_declared, 0, Qt::AlignLeft);
    m_declarationCard->body()->addLayout(last);
    m_declarationCard->body()->addWidget(m_delivery); // Below everything: it comes and goes with the network, and moves nothing that is read.
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*layout, 14);
    for (QWidget *part : {static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_late),
             static_cast<QWidget *>(m_checksCard), static_cast<QWidget *>(m_summaryCard), static_cast<QWidget *>(m_changes),
             static_cast<QWidget *>(m_declarationCard)})
        layout->addWidget(part);
    layout->addStretch(1);
    connect(m_declared, &QCheckBox::clicked, this, [this] {
        Q_EMIT edited();
        Q_EMIT editingFinished();
    });
    connect(m_submit, &Button::clicked, this, &SubmitSection::submitRequested);
    connect(m_learn, &Button::clicked, this, &SubmitSection::learnRequested);
}

void SubmitSection::showForm(const DraftForm &form)
{
    m_checksCard->setTitle(tr("Rules"));
    m_checksCard->setHint(tr("as the registry will judge them"));
    m_summaryCard->setTitle(tr("Your application"));
    m_declarationCard->setTitle(tr("Declaration"));
    m_learn->setText(tr("To the course"));
    m_declared->setText(tr("Everything here is true, and the contract is real."));
    m_submit->setText(form.draft.corrects ? tr("Submit the correction") : tr("Submit"));
    m_error->hide();
    showEstimate(form);
}

void SubmitSection::showEstimate(const DraftForm &form)
{
    m_declared->setChecked(form.draft.declared);
    showSummary(form);
    m_changes->showForm(form);
    showChecks(form);
    showDelivery(form);
    showLate(form);
    m_ready = isReady(form);
    m_submit->setEnabled(m_ready);
    m_why->setText(SubmitSentence::of(form));
}

void SubmitSection::showSummary(const DraftForm &form)
{
    const ApplicationForm &f = form.draft;
    m_summary->setPairs({
        {tr("Programme"), programmeFullName(form.facts.programme)},
        {tr("Project"), f.project},
        {tr("Provider"), form.facts.provider ? form.facts.provider->name : u"–"_s},
        {tr("Contract"), f.contractNumber + u"  "_s + exactMoney(f.contractAmount)},
        {tr("Period"), dateText(f.periodFrom) + u" – "_s + dateText(f.periodTo)},
        {tr("Materials"), papersText(form)},
        {tr("Estimated subsidy"), form.estimate.subsidy ? exactMoney(form.estimate.subsidy->amount) : u"–"_s},
        {tr("Window"), windowText(form.estimate.window, form.today), windowTone(form.estimate.window, form.today)},
    });
    m_yardstick->setText(yardstickText(form.yardstick));
}

void SubmitSection::showChecks(const DraftForm &form)
{
    const std::vector<RuleCheck> checks = checksOf(form);
    m_checks->setChecks(checks, form.facts.programme.rules);
    m_checksCard->setVisible(!checks.empty());
    m_learn->setVisible(std::ranges::any_of(checks, [](const RuleCheck &check) {
        return check.type == RuleType::CourseCompleted && check.outcome != CheckOutcome::Passed;
    }));
}

void SubmitSection::showDelivery(const DraftForm &form)
{
    m_delivery->setVisible(form.offline);
    if (!form.offline)
        return;
    const std::optional<QDate> last = lastDayOf(form);
    const QString left = last ? tr("Until %1: %2.", "day, days left").arg(dateText(last), daysLeftText(*last, form.today)) : QString();
    m_delivery->showNotice(Tone::Warn, tr("Offline: not delivered is not submitted"),
        sentences({tr("What you submit offline is delivered by itself once you are connected, and the day of delivery counts."), left}));
}

/// A correction counts by the day of its first submission.
void SubmitSection::showLate(const DraftForm &form)
{
    const WindowDays days = windowDays(form.facts.programme, form.today);
    if (form.draft.corrects || days.state == WindowState::Open)
        return m_late->hide();
    const QString next = days.opensNext ? tr("The next window opens on %1.").arg(dateText(days.opensNext)) : tr("The next window is not published yet.");
    if (days.state == WindowState::Grace)
        return m_late->showNotice(Tone::Warn, tr("The window closed on %1; you are in its days of grace.").arg(dateText(days.closes)),
            sentences({tr("Delivered by %1 it is still accepted, and marked as late for the officials.").arg(dateText(days.takenUntil)), next}));
    m_late->showNotice(Tone::Warn, days.closes ? tr("The window closed on %1.").arg(dateText(days.closes)) : tr("Applications are not taken now."),
        sentences({next, tr("The form and its papers are kept until then.")}));
}

void SubmitSection::readInto(ApplicationForm &form) const { form.declared = m_declared->isChecked(); }

QWidget *SubmitSection::editorOf(const QString &field) const { return field == u"declared" ? m_declared : nullptr; }

void SubmitSection::showError(const QString &title, const QString &advice) { m_error->showError(title, advice); }

void SubmitSection::setBusy(bool busy) { m_submit->setEnabled(m_ready && !busy); }

} // namespace cpv
