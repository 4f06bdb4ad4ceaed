#include "ui/sme/roi_page.h"

#include "core/domain/roi_terms.h"
#include "core/usecases/futures.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/roi_text.h"
#include "ui/sme/outcome_section.h"
#include "ui/sme/roi_inputs_card.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QUndoCommand>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int InputsUnits = 400;
constexpr int LeastChartsUnits = 440;
constexpr int MostTitle = 40;
constexpr qint64 FirstSeed = 1; ///< Any will do; one that is always the same makes two people's screens alike.

/// One change, or all those of one gesture.
class RoiEdit : public QUndoCommand
{
public:
    /// Which scenario is open is part of a change only where another was opened.
    using Show = std::function<void(const RoiCase &shown, bool opens)>;

    RoiEdit(Show show, RoiCase before, RoiCase after, QString gesture)
        : m_show(std::move(show)), m_before(std::move(before)), m_after(std::move(after)), m_gesture(std::move(gesture)),
          m_opens(m_before.id != m_after.id)
    {
    }
    void undo() override { m_show(m_before, m_opens); }
    void redo() override { m_show(m_after, m_opens); }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *command) override
    {
        const auto *next = static_cast<const RoiEdit *>(command);
        if (m_gesture.isEmpty() || m_gesture != next->m_gesture)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    Show m_show;
    RoiCase m_before, m_after;
    QString m_gesture;
    bool m_opens;
};

} // namespace

RoiPage::RoiPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"roiNotice"_s))
    , m_template(named(new SegmentedControl({}), u"roiTemplate"_s))
    , m_title(named(new QLineEdit, u"roiTitle"_s))
    , m_titleField(new FormField({}, m_title))
    , m_back(named(new IconButton(u"arrow-back-up"_s, {}), u"roiUndo"_s))
    , m_again(named(new IconButton(u"arrow-forward-up"_s, {}), u"roiRedo"_s))
    , m_save(named(new Button(ButtonKind::Secondary), u"roiSave"_s))
    , m_saveNew(named(new Button(ButtonKind::Secondary), u"roiSaveNew"_s))
    , m_attachRow(new QWidget)
    , m_draft(named(new DropDown, u"roiDraft"_s))
    , m_draftField(new FormField({}, m_draft))
    , m_attach(named(new Button(ButtonKind::Secondary), u"roiAttach"_s))
    , m_inputs(named(new RoiInputsCard, u"roiInputs"_s))
    , m_empty(named(new EmptyState, u"roiEmpty"_s))
    , m_figures(new RoiFigures)
    , m_charts(new RoiCharts)
    , m_saved(named(new RoiScenarios, u"roiScenarios"_s))
    , m_outcome(named(new OutcomeSection(useCases), u"roiOutcome"_s))
{
    build();
    connectAll();
    takeTemplates();
    setTexts([this] { retranslate(); });
}

void RoiPage::build()
{
    auto *head = new Card;
    m_title->setMaxLength(MostTitle);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_back);
    tools->addWidget(m_again);
    tools->addStretch(1);
    tools->addWidget(m_saveNew);
    tools->addWidget(m_save);
    head->body()->addWidget(m_template);
    head->body()->addWidget(m_titleField);
    head->body()->addLayout(tools);
    m_draft->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *attaching = new QHBoxLayout(m_attachRow);
    attaching->setContentsMargins({});
    attaching->addWidget(m_draftField, 1);
    attaching->addWidget(m_attach, 0, Qt::AlignBottom);
    head->body()->addWidget(m_attachRow);
    m_attachRow->hide();
    auto *results = new QWidget;
    auto *main = new QVBoxLayout(results);
    main->setContentsMargins({});
    setGap(*main, 14);
    main->addWidget(m_charts);
    main->addStretch(1);
    auto *inputs = new QWidget;
    auto *aside = new QVBoxLayout(inputs);
    aside->setContentsMargins({});
    setGap(*aside, 14);
    aside->addWidget(head);
    aside->addWidget(m_inputs);
    aside->addStretch(1);
    auto *body = new QWidget;
    auto *sides = new AsideLayout(InputsUnits, LeastChartsUnits);
    body->setLayout(sides);
    sides->setContentsMargins({});
    sides->setMain(results);
    sides->setAside(inputs);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *> {m_notice, m_empty, m_figures, body, m_saved, m_outcome})
        layout->addWidget(part);
    layout->addStretch(1);
    for (QWidget *later : std::initializer_list<QWidget *> {m_notice, m_figures, m_charts})
        later->hide();
}

void RoiPage::connectAll()
{
    connect(m_inputs, &RoiInputsCard::edited, this, &RoiPage::edit);
    connect(m_template, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        const auto chosen = std::ranges::find(m_templates, id, &RoiTemplate::id);
        if (chosen != m_templates.end())
            begin(*chosen);
    });
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) {
        RoiCase edited = m_case;
        edited.title = text.trimmed();
        m_titleField->setError({});
        edit(edited, u"title"_s);
    });
    connect(m_back, &IconButton::clicked, &m_undo, &QUndoStack::undo);
    connect(m_again, &IconButton::clicked, &m_undo, &QUndoStack::redo);
    connect(&m_undo, &QUndoStack::canUndoChanged, m_back, &QWidget::setEnabled);
    connect(&m_undo, &QUndoStack::canRedoChanged, m_again, &QWidget::setEnabled);
    m_back->setEnabled(false);
    m_again->setEnabled(false);
    connect(m_save, &Button::clicked, this, [this] { save(false); });
    connect(m_saveNew, &Button::clicked, this, [this] { save(true); });
    connect(m_attach, &Button::clicked, this, &RoiPage::attach);
    connect(m_saved, &RoiScenarios::openRequested, this, [this](const RoiCase &kept) { change(kept, {}); });
    connect(m_saved, &RoiScenarios::removeRequested, this, &RoiPage::remove);
    connect(m_outcome, &OutcomeSection::reported, this, &Page::toastRequested);
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Outcome) || kinds.contains(RecordKind::Voucher) || kinds.contains(RecordKind::Application)))
            m_outcome->refresh();
    });
    const auto key = [this](QKeySequence::StandardKey keys, auto act) {
        connect(new QShortcut(QKeySequence(keys), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, act);
    };
    key(QKeySequence::Save, [this] { save(false); });
    key(QKeySequence::Undo, [this] { m_undo.undo(); });
    key(QKeySequence::Redo, [this] { m_undo.redo(); });
    key(QKeySequence::Print, [this] { askForPaper(); });
}

void RoiPage::retranslate()
{
    m_template->setAccessibleName(tr("Kind of project"));
    QList<SegmentedControl::Segment> segments;
    for (const RoiTemplate &one : m_templates)
        segments.append({one.id, templateName(one)});
    m_template->setSegments(segments);
    m_empty->setContent(u"trending-up"_s, tr("Nothing is calculated yet"), tr("Choose a kind of project: its usual numbers are the beginning, and every one can be changed."));
    m_titleField->setLabel(tr("Name of this calculation"));
    m_back->setName(tr("Undo (Ctrl+Z)"));
    m_again->setName(tr("Redo (Ctrl+Shift+Z)"));
    m_save->setText(tr("Save scenario"));
    m_saveNew->setText(tr("Save as another"));
    m_draftField->setLabel(tr("Keep with an application"));
    m_attach->setText(tr("Keep with it"));
    m_inputs->retranslate();
    m_saved->retranslate();
    m_outcome->retranslate();
    if (m_hasBegun)
        showAnswer();
}

QString RoiPage::title() const { return tr("Project return"); }

QString RoiPage::subtitle() const
{
    const RoiTemplate *from = origin();
    return from ? (inChinese() ? from->aboutZh : from->aboutEn) : QString();
}

std::optional<PrimaryAction> RoiPage::primaryAction() const
{
    return PrimaryAction {.text = tr("PDF for the board"), .icon = u"printer"_s,
        .trigger = [page = const_cast<RoiPage *>(this)] { page->askForPaper(); }, .enabled = m_hasBegun};
}

void RoiPage::takeTemplates()
{
    Result<std::vector<RoiTemplate>> templates = m_useCases.roi.templates();
    if (!templates)
        return showError(templates.error());
    m_templates = std::move(*templates);
}

void RoiPage::refresh()
{
    whenDone(this, m_useCases.finder.load(), [this](const Result<FinderFacts> &facts) {
        facts ? takeFacts(*facts) : showError(facts.error());
    });
    loadScenarios();
    loadDrafts();
    m_outcome->refresh();
}

void RoiPage::takeFacts(const FinderFacts &facts)
{
    m_facts = facts;
    std::erase_if(m_facts.programmes, [](const Programme &one) { return one.kind != SubsidyKind::Compute; });
    m_inputs->setProgrammes(m_facts.programmes, m_facts.company ? m_facts.company->type : ApplicantType::Enterprise);
    if (m_isTouched || m_templates.empty())
        return;
    if (!m_isOwn)
        begin(origin() ? *origin() : m_templates.front());
    beginWithOwn();
}

/// What the company itself expected of its last awarded project says more than a template's usual numbers.
void RoiPage::beginWithOwn()
{
    whenDone(this, m_useCases.roi.projectedCases(), [this](const Result<std::vector<ProjectedCase>> &cases) {
        if (m_isTouched || !cases || cases->empty())
            return;
        const Application &application = cases->front().application;
        const Projection &own = *application.projection;
        if (std::ranges::find(m_templates, own.basis, &RoiTemplate::id) == m_templates.end())
            return;
        m_isOwn = true;
        const auto programme = std::ranges::find_if(m_facts.programmes, [&](const Programme &one) { return one.id == application.programme; });
        const RoiInputs inputs = programme == m_facts.programmes.end() ? own.inputs : withVoucherOf(*programme, application.applicantType, own.inputs);
        showCase({.id = m_case.id, .title = own.title, .basis = own.basis, .programme = application.programme, .seed = own.seed, .inputs = inputs});
    });
}

const RoiTemplate *RoiPage::origin() const
{
    const auto found = std::ranges::find(m_templates, m_case.basis, &RoiTemplate::id);
    return found == m_templates.end() ? nullptr : &*found;
}

/// Where the company is at home, or the first there is.
std::optional<ProgrammeId> RoiPage::usualProgramme() const
{
    const auto isNear = [this](const Programme &one) { return m_facts.company && one.place == m_facts.company->registeredIn; };
    auto found = std::ranges::find_if(m_facts.programmes, isNear);
    if (found == m_facts.programmes.end())
        found = m_facts.programmes.begin();
    return found == m_facts.programmes.end() ? std::nullopt : std::optional(found->id);
}

/// A fresh calculation with the template's usual numbers. The first one is nobody's doing and can't be undone.
void RoiPage::begin(const RoiTemplate &origin)
{
    RoiCase fresh {.id = m_case.id, .title = m_isTouched ? m_case.title : templateName(origin), .basis = origin.id, .seed = FirstSeed, .inputs = inputsOf(origin)};
    const bool isNamedByTemplate = std::ranges::any_of(m_templates, [&](const RoiTemplate &one) { return templateName(one) == fresh.title; });
    if (isNamedByTemplate)
        fresh.title = templateName(origin);
    fresh.programme = m_hasBegun && m_isTouched ? m_case.programme : usualProgramme();
    const auto chosen = std::ranges::find_if(m_facts.programmes, [&](const Programme &one) { return one.id == fresh.programme; });
    if (m_isTouched)
        fresh.inputs.voucher = m_case.inputs.voucher;
    else if (chosen != m_facts.programmes.end())
        fresh.inputs.voucher = voucherTerms(*chosen, m_facts.company ? m_facts.company->type : ApplicantType::Enterprise);
    if (m_hasBegun && origin.id != m_case.basis)
        return edit(fresh, {});
    showCase(fresh);
}

/// Numbers and words of the scenario that is open, whichever it was when the field was filled.
void RoiPage::edit(RoiCase edited, const QString &gesture)
{
    edited.id = m_case.id;
    change(edited, gesture);
}

void RoiPage::change(const RoiCase &edited, const QString &gesture)
{
    m_isTouched = true;
    const auto show = [this](RoiCase shown, bool opens) {
        if (!opens)
            shown.id = m_case.id; // It may have been saved since.
        showCase(shown);
    };
    m_undo.push(new RoiEdit(show, m_case, edited, gesture));
}

void RoiPage::showCase(const RoiCase &shown)
{
    const bool isSameBasis = m_hasBegun && shown.basis == m_case.basis;
    const bool isSameCase = shown.id == m_case.id;
    m_case = shown;
    m_hasBegun = true;
    m_empty->hide();
    m_figures->show();
    m_charts->show();
    if (m_title->text().trimmed() != m_case.title)
        m_title->setText(m_case.title);
    m_template->setCurrentId(m_case.basis);
    if (const RoiTemplate *from = origin())
        m_inputs->setOrigin(*from);
    m_inputs->showCase(m_case);
    m_saveNew->setVisible(m_case.id != RoiCaseId());
    if (!isSameCase)
        m_saved->setScenarios(m_scenarios, m_case.id);
    if (!isSameBasis)
        Q_EMIT headerChanged();
    recalculate();
}

void RoiPage::recalculate()
{
    m_answer.inputs = m_case.inputs;
    m_answer.result = projectReturn(m_case.inputs);
    if (m_answer.chances && m_answer.chances->band.size() != std::size_t(m_case.inputs.horizonMonths) + 1)
        m_answer.chances.reset(); // Of another length: no band rather than half of one.
    showAnswer();
    draw();
}

/// One at a time; what changed meanwhile is drawn next, and steps between are left out.
void RoiPage::draw()
{
    if (m_isDrawing)
        return;
    m_isDrawing = true;
    whenDone(this, m_useCases.roi.chances(m_case.inputs, m_case.seed),
        [this, inputs = m_case.inputs](const RoiChances &chances) { onDrawn(inputs, chances); });
}

void RoiPage::onDrawn(const RoiInputs &inputs, const RoiChances &chances)
{
    m_isDrawing = false;
    if (inputs.horizonMonths == m_case.inputs.horizonMonths)
        m_answer.chances = chances;
    showAnswer();
    if (inputs != m_case.inputs)
        return draw();
    Q_EMIT drawn();
}

void RoiPage::showAnswer()
{
    m_figures->showAnswer(m_answer);
    m_charts->showAnswer(m_answer);
}

} // namespace cpv
