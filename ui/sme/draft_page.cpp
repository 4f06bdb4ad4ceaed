#include "ui/sme/draft_page.h"

#include "core/domain/correction.h"
#include "core/domain/form_fields.h"
#include "core/usecases/futures.h"
#include "ui/common/paper_opener.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/shell/shell_window.h"
#include "ui/sme/colleague_card.h"
#include "ui/sme/contract_section.h"
#include "ui/sme/correction_card.h"
#include "ui/sme/draft_saver.h"
#include "ui/sme/estimate_panel.h"
#include "ui/sme/form_undo.h"
#include "ui/sme/form_words.h"
#include "ui/sme/materials_section.h"
#include "ui/sme/problem_list.h"
#include "ui/sme/programme_section.h"
#include "ui/sme/submit_section.h"
#include "ui/theme/focus_order.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/steps.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int EstimateUnits = 340;
constexpr int LeastMainUnits = 440;

void sayInStatusBar(QWidget &page, const QString &text)
{
    if (auto *shell = qobject_cast<ShellWindow *>(page.window()))
        shell->setAutosaveText(text);
}

}

DraftPage::DraftPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_steps(named(new StepBar, u"draftSteps"_s))
    , m_notice(named(new Notice, u"draftNotice"_s))
    , m_corrections(new CorrectionCard)
    , m_colleague(new ColleagueCard)
    , m_problems(new ProblemList)
    , m_skeleton(new Skeleton(10))
    , m_body(new QWidget)
    , m_programme(new ProgrammeSection)
    , m_contract(new ContractSection)
    , m_materials(new MaterialsSection)
    , m_submit(new SubmitSection)
    , m_sections {m_programme, m_contract, m_materials, m_submit}
    , m_estimate(new EstimatePanel)
    , m_whole(named(new Button(ButtonKind::Ghost), u"draftWhole"_s))
    , m_copy(named(new Button(ButtonKind::Ghost), u"draftCopy"_s))
    , m_history(named(new Button(ButtonKind::Ghost), u"draftHistoryButton"_s))
    , m_undoButton(named(new IconButton(u"arrow-back-up"_s, tr("Nothing to undo")), u"draftUndo"_s))
    , m_redoButton(named(new IconButton(u"arrow-forward-up"_s, tr("Nothing to redo")), u"draftRedo"_s))
    , m_copyMenu(new QMenu(this))
    , m_discard(named(new Button(ButtonKind::Ghost), u"draftDiscard"_s))
    , m_back(named(new Button(ButtonKind::Secondary), u"draftBack"_s))
    , m_next(named(new Button(ButtonKind::Primary), u"draftNext"_s))
    , m_lastField(useCases)
    , m_saver(new DraftSaver(useCases, this))
    , m_undo(new FormUndo(this))
    , m_papers(new PaperOpener(useCases, this))
{
    build();
    connectSections();
    setTexts([this] { retranslate(); });
}

DraftPage::~DraftPage()
{
    for (DraftSection *section : m_sections)
        section->disconnect(this); // An editor that loses the focus as it dies would tell a page whose form is gone.
}

void DraftPage::build()
{
    auto *main = new QWidget;
    auto *left = new QVBoxLayout(main);
    left->setContentsMargins({});
    setGap(*left, 14);
    for (DraftSection *section : m_sections)
        left->addWidget(section);
    auto *buttons = new QHBoxLayout;
    setGap(*buttons, 8);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    left->addLayout(buttons);
    tabLast(*m_discard); // It throws away.
    left->addStretch(1);
    auto *body = new AsideLayout(EstimateUnits, LeastMainUnits);
    m_body->setLayout(body);
    body->setContentsMargins({});
    body->setMain(main);
    auto *aside = new QWidget; // What is to put right stands beside the fields: as it grows and shrinks, none of them moves.
    auto *right = new QVBoxLayout(aside);
    right->setContentsMargins({});
    setGap(*right, 14);
    right->addWidget(m_problems);
    right->addWidget(m_estimate);
    right->addStretch(1);
    body->setAside(aside);
    m_tools = makeTools();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_steps);
    layout->addWidget(m_notice);
    layout->addWidget(m_corrections);
    layout->addWidget(m_colleague);
    layout->addWidget(m_tools);
    layout->addWidget(m_skeleton);
    layout->addWidget(m_body);
    layout->addStretch(1);
    m_next->setIconName(u"arrow-right"_s);
    m_discard->setIconName(u"trash"_s);
    m_body->hide();
    m_tools->hide();
}

void DraftPage::connectSections()
{
    for (DraftSection *section : m_sections) {
        connect(section, &DraftSection::edited, this, &DraftPage::onEdited);
        connect(section, &DraftSection::editingFinished, this, [this] {
            m_saver->flush();
            m_undo->fieldLeft();
            m_listing.start();
        });
    }
    // Not at each key, the form would move under the hand; and only after the click that took the focus away is through.
    m_listing.setSingleShot(true);
    connect(&m_listing, &QTimer::timeout, this, [this] {
        whenMouseLetGo(*this, [this] {
            if (m_loaded)
                listProblems();
        });
    });
    connect(m_contract, &ContractSection::nothingToCopy, this, [this](const QString &field) {
        Q_EMIT toastRequested(tr("%1: no earlier application to copy from.").arg(fieldText(field)));
    });
    connect(m_materials, &MaterialsSection::attachRequested, this, &DraftPage::attach);
    connect(m_materials, &MaterialsSection::handedIn, this,
        [this](const QString &kind, const QString &path) { handIn({.form = m_id, .kind = kind, .path = path}); });
    connect(m_materials, &MaterialsSection::removeRequested, this, &DraftPage::remove);
    connectPapers();
    connect(m_problems, &ProblemList::fieldRequested, this, &DraftPage::goToField);
    connect(m_submit, &SubmitSection::submitRequested, this, &DraftPage::submit);
    connect(m_submit, &SubmitSection::learnRequested, this, [this] { Q_EMIT pageRequested(u"learn"_s); });
    connect(m_corrections, &CorrectionCard::fieldRequested, this, &DraftPage::goToField);
    connect(m_steps, &StepBar::stepClicked, this, &DraftPage::stepTo);
    connect(m_back, &Button::clicked, this, [this] { stepTo(m_form.draft.step - 1); });
    connect(m_next, &Button::clicked, this, [this] { stepTo(m_form.draft.step + 1); });
    connect(m_discard, &Button::clicked, this, &DraftPage::discard);
    connect(m_saver, &DraftSaver::saved, this, &DraftPage::onSaved);
    connect(m_saver, &DraftSaver::failed, this, &DraftPage::onSaveFailed);
    connect(m_notice, &Notice::buttonClicked, this, [this] { m_id.isNull() ? Q_EMIT pageRequested(u"applications"_s) : refresh(); });
    connectColleagues();
    connect(&m_useCases.status, &SyncStatus::changed, this, [this] {
        m_form.offline = m_useCases.status.state() == SyncStatus::State::Offline;
        if (m_loaded && isVisible())
            showEstimate();
    });
}

void DraftPage::retranslate()
{
    m_steps->setSteps({tr("Programme and applicant"), tr("Project and contract"), tr("Materials"), tr("Check and submit")});
    m_discard->setText(tr("Discard draft"));
    m_back->setText(tr("Back"));
    m_next->setText(tr("Next"));
    saySaved();
    m_problems->retranslate();
    if (m_loaded) {
        fillCopyMenu();
        showForm();
    }
}

QString DraftPage::title() const
{
    return m_loaded && m_form.draft.corrects ? tr("Correct the application") : tr("Application form");
}

QString DraftPage::subtitle() const { return m_loaded ? programmeFullName(m_form.facts.programme) : QString(); }

void DraftPage::openArgument(const QVariant &argument)
{
    const auto id = DraftId::fromText(argument.toString());
    if (!id)
        return;
    m_saver->flush();
    m_papers->close();
    m_lastField.forget();
    m_id = *id;
    m_loaded = false;
    m_lastEditor.clear();
    m_undo->clear();
}

void DraftPage::refresh()
{
    if (m_loaded || m_id.isNull())
        return;
    m_notice->hide();
    for (QWidget *part : {m_body, m_tools, static_cast<QWidget *>(m_corrections), static_cast<QWidget *>(m_colleague),
             static_cast<QWidget *>(m_problems)})
        part->hide();
    m_skeleton->show();
    load();
}

void DraftPage::load()
{
    whenDone(this, m_useCases.drafts.current(m_id), [this, id = m_id](const Result<Draft> &draft) {
        if (id != m_id)
            return; // Another form was opened meanwhile.
        if (!draft)
            return showLoadError(draft.error());
        m_form = DraftForm {.draft = *draft};
        compareFromNow();
        m_saver->begin(*draft);
        loadFacts(true);
    });
}

void DraftPage::loadFacts(bool whole)
{
    whenDone(this, m_useCases.drafts.facts(m_form.draft), [this, id = m_id, whole](const Result<EstimateFacts> &facts) {
        if (id != m_id)
            return;
        if (!facts)
            return showLoadError(facts.error());
        m_form.facts = *facts;
        if (!whole)
            return judge();
        whenDone(this, m_useCases.programmes.providers(m_form.draft.programme),
            [this, id](const Result<std::vector<Provider>> &providers) {
                if (id != m_id)
                    return;
                m_form.providers = providers.value_or(std::vector<Provider>());
                m_form.draft.corrects ? loadCorrections() : onLoaded();
            });
    });
}

void DraftPage::loadCorrections()
{
    whenDone(this, m_useCases.applications.detail(*m_form.draft.corrects), [this, id = m_id](const Result<ApplicationDetail> &detail) {
        if (id != m_id)
            return;
        if (!detail)
            return showLoadError(detail.error());
        m_form.corrections = detail->application.corrections;
        m_form.correctionDue = detail->application.correctionDue;
        m_form.returned = detail->application;
        m_applicationVersion = detail->application.version;
        onLoaded();
    });
}

void DraftPage::onLoaded()
{
    m_loaded = true;
    m_skeleton->hide();
    m_body->show();
    m_tools->show();
    m_form.draft.step = std::clamp(m_form.draft.step, 0, Steps - 1);
    m_materials->clearFileNotes();
    m_contract->markMissing(m_form.draft.step > 1);
    showForm();
    beginCorrection();
    m_furthest = m_form.draft.step;
    showSteps();
    focusFirstMissing();
    goOnTyping();
    loadEarlier();
    loadYardstick();
    loadPaperFacts();
    loadColleague();
    Q_EMIT headerChanged();
}

void DraftPage::showLoadError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_skeleton->hide();
    m_notice->showRetry(words.title, words.advice);
}

void DraftPage::showForm()
{
    const QScopedValueRollback filling(m_judging, true);
    m_form.today = m_useCases.today();
    m_form.offline = m_useCases.status.state() == SyncStatus::State::Offline;
    m_form.estimate = estimate(m_form.draft, m_form.facts, m_form.today);
    m_corrections->showItems(m_form.corrections, m_form.correctionDue, m_form.today);
    for (DraftSection *section : m_sections)
        section == m_materials ? showPapers() : section->showForm(m_form);
    m_estimate->showEstimate(m_form);
    m_colleague->showForm(m_form);
    showTools();
    showStep(m_form.draft.step);
}

void DraftPage::onEdited()
{
    if (!m_loaded || m_judging)
        return;
    const std::optional<ProviderId> provider = m_form.draft.provider;
    const ApplicationForm before = m_form.draft;
    for (const DraftSection *section : m_sections)
        section->readInto(m_form.draft);
    m_undo->edited(before, m_form.draft);
    m_saver->edit(m_form.draft);
    for (const QString &field : changedFields(before, m_form.draft))
        m_lastField.typed(field);
    judge();
    if (provider != m_form.draft.provider)
        loadFacts(false);
}

void DraftPage::judge()
{
    m_form.estimate = estimate(m_form.draft, m_form.facts, m_form.today);
    showEstimate();
}

void DraftPage::showEstimate()
{
    m_estimate->showEstimate(m_form);
    m_sections.at(std::size_t(m_form.draft.step))->showEstimate(m_form);
    showSteps();
}

/// A tick is earned by what stands in the form, not by having been there.
void DraftPage::showSteps()
{
    std::array<bool, Steps> lacks {};
    const auto mark = [&](const QString &field) { lacks.at(std::size_t(stepOf(field))) = true; };
    std::ranges::for_each(m_form.estimate.missing, mark);
    std::ranges::for_each(itemsLeft(m_form.corrections, m_form.returned, m_form.draft), mark);
    std::ranges::for_each(problems(), mark, &FormProblem::field);
    QList<StepBar::State> states;
    for (int step = 0; step < Steps; ++step) {
        const bool isLeft = step < m_furthest;
        states << (!lacks.at(std::size_t(step)) ? StepBar::State::Done : isLeft ? StepBar::State::Lacking : StepBar::State::ToCome);
    }
    m_steps->setStates(states);
}

void DraftPage::stepTo(int step)
{
    if (m_form.draft.step == 1)
        m_contract->markMissing();
    m_form.draft.step = std::clamp(step, 0, Steps - 1);
    m_furthest = std::max(m_furthest, m_form.draft.step);
    m_saver->edit(m_form.draft);
    m_saver->flush();
    showStep(m_form.draft.step);
    scrollToTop(*this); // The button on to the next step stands at the bottom.
    focusFirstMissing();
}

void DraftPage::showStep(int step)
{
    for (int i = 0; i < Steps; ++i)
        m_sections.at(std::size_t(i))->setVisible(i == step);
    m_steps->setCurrent(step);
    m_back->setVisible(step > 0);
    m_next->setVisible(step < Steps - 1);
    showEstimate();
    showProblems();
}

/// Where nothing is missing the way on has the keyboard, and the eye begins at the top; so it does where all is read before it is sent.
void DraftPage::focusFirstMissing()
{
    DraftSection *section = m_sections.at(std::size_t(m_form.draft.step));
    for (const QString &field : m_form.estimate.missing) {
        if (QWidget *editor = m_form.draft.step < Steps - 1 ? section->editorOf(field) : nullptr)
            return focusOn(editor);
    }
    focusOn(m_next->isVisibleTo(this) ? static_cast<QWidget *>(m_next) : m_back, m_steps);
}

void DraftPage::goToField(const QString &field)
{
    if (auto *choice = m_colleague->findChild<QWidget *>(u"keepMine_"_s + field))
        return focusOn(choice); // Two values: first one is chosen.
    m_contract->markMissing();
    leadTo(field);
}

void DraftPage::leadTo(const QString &field)
{
    const int step = stepOf(field);
    if (!isToShow(field, m_form))
        showWhole(true);
    if (step != m_form.draft.step)
        stepTo(step);
    if (QWidget *editor = m_sections.at(std::size_t(step))->editorOf(field))
        focusOn(editor);
}

void DraftPage::focusOn(QWidget *editor, QWidget *shown)
{
    // Once the step's layout has found its places.
    QTimer::singleShot(0, this, [editor = QPointer<QWidget>(editor), shown = QPointer<QWidget>(shown ? shown : editor)] {
        if (!editor || !editor->isVisible())
            return;
        editor->setFocus(Qt::TabFocusReason); // With its ring: the eye must find it.
        bringIntoSight(*shown);
    });
}

void DraftPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_loaded && m_lastEditor)
        focusOn(m_lastEditor);
}

void DraftPage::hideEvent(QHideEvent *event)
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && isAncestorOf(focus))
        m_lastEditor = focus;
    m_saver->flush();
    m_lastField.forget();
    Page::hideEvent(event);
}

void DraftPage::onSaved(QTime at)
{
    m_savedAt = at;
    saySaved();
    if (m_loaded)
        m_notice->hide();
}

void DraftPage::saySaved()
{
    if (m_savedAt.isValid() && isVisible())
        sayInStatusBar(*this, tr("Draft saved %1").arg(m_savedAt.toString(u"HH:mm:ss"_s)));
}

void DraftPage::onSaveFailed(const Error &error)
{
    const ErrorWords words = errorWords(error);
    sayInStatusBar(*this, tr("Draft not saved"));
    m_notice->showError(tr("The draft could not be saved. %1").arg(words.title), words.advice);
}

} // namespace cpv
