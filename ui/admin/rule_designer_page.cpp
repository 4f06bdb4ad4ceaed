#include "ui/admin/rule_designer_page.h"

#include "core/base/json.h"
#include "core/domain/programme_rules.h"
#include "core/usecases/futures.h"
#include "ui/admin/difference_card.h"
#include "ui/admin/programme_words.h"
#include "ui/admin/rule_form.h"
#include "ui/common/back_link.h"
#include "ui/models/command_text.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int AsideUnits = 340;
constexpr int LeastFormUnits = 620;
constexpr int KeepDelayMs = 300;
constexpr int ReasonUnits = 84;

/// Parts that are seen together.
struct Chapter {
    const char *id;
    std::array<std::optional<ProgrammePart>, 3> parts;
};
constexpr std::array Chapters {
    Chapter {"basics", {ProgrammePart::Basics, ProgrammePart::Periods}},
    Chapter {"money", {ProgrammePart::Payers, ProgrammePart::Caps}},
    Chapter {"who", {ProgrammePart::Applicants, ProgrammePart::Costs, ProgrammePart::Materials}},
    Chapter {"rules", {ProgrammePart::Rules}},
    Chapter {"judging", {ProgrammePart::Approvals, ProgrammePart::Rubric}},
};

std::vector<ProgrammePart> partsOf(const QString &chapter)
{
    std::vector<ProgrammePart> parts;
    for (const Chapter &each : Chapters)
        if (chapter == QLatin1StringView(each.id))
            for (const auto &part : each.parts)
                if (part)
                    parts.push_back(*part);
    return parts;
}


} // namespace

RuleDesignerPage::RuleDesignerPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_back(new BackLink(*this, u"programmes"_s))
    , m_notice(named(new Notice, u"designNotice"_s))
    , m_skeleton(new Skeleton(10))
    , m_content(new QWidget)
    , m_parts(named(new SegmentedControl({}), u"designParts"_s))
    , m_form(named(new RuleForm(RuleDesigns::paperKinds()), u"designForm"_s))
    , m_differences(named(new DifferenceCard, u"designDifferences"_s))
    , m_proposing(named(new Card, u"designProposing"_s))
    , m_fault(named(new Text(TextRole::Body), u"designFault"_s))
    , m_from(named(new DateField, u"designFrom"_s))
    , m_document(named(new QLineEdit, u"designDocument"_s))
    , m_reason(named(new QPlainTextEdit, u"designReason"_s))
    , m_fromField(new FormField({}, m_from))
    , m_documentField(new FormField({}, m_document))
    , m_reasonField(new FormField({}, m_reason))
    , m_propose(named(new Button(ButtonKind::Primary), u"designPropose"_s))
    , m_anew(named(new Button(ButtonKind::Ghost), u"designAnew"_s))
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(KeepDelayMs);
    buildLayout();
    connectAll();
    setTexts([this] { retranslate(); });
}

RuleDesignerPage::~RuleDesignerPage()
{
    if (m_keeping.isActive()) // The writer finishes its queue before the program ends.
        keep();
}

void RuleDesignerPage::buildLayout()
{
    m_document->setMaxLength(int(LongestProposalDocument));
    m_reason->setTabChangesFocus(true);
    fixHeight(*m_reason, ReasonUnits);
    m_fault->setWordWrap(true);
    m_propose->setIconName(u"send"_s);
    m_proposing->addHeaderWidget(m_anew);
    for (QWidget *part : std::initializer_list<QWidget *> {m_fault, m_fromField, m_documentField, m_reasonField})
        m_proposing->body()->addWidget(part);
    m_proposing->body()->addWidget(m_propose, 0, Qt::AlignLeft);
    auto *main = new QWidget;
    auto *form = new QVBoxLayout(main);
    form->setContentsMargins({});
    setGap(*form, 14);
    form->addWidget(m_parts, 0, Qt::AlignLeft);
    form->addWidget(m_form);
    form->addStretch(1);
    auto *aside = new QWidget;
    auto *column = new QVBoxLayout(aside);
    column->setContentsMargins({});
    setGap(*column, 14);
    column->addWidget(m_differences);
    column->addWidget(m_proposing);
    column->addStretch(1);
    auto *content = new AsideLayout(AsideUnits, LeastFormUnits);
    m_content->setLayout(content);
    content->setContentsMargins({});
    content->setMain(main);
    content->setAside(aside);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    for (QWidget *part : std::initializer_list<QWidget *> {m_notice, m_skeleton, m_content})
        layout->addWidget(part);
    layout->addStretch(1);
    m_content->hide();
}

void RuleDesignerPage::connectAll()
{
    const auto edited = [this] {
        judge();
        keepLater();
    };
    connect(m_parts, &SegmentedControl::currentChanged, this, &RuleDesignerPage::showChosenParts);
    connect(m_form, &RuleForm::edited, this, edited);
    const auto editedIn = [edited](FormField *field) { // What was missing there is being written.
        return [edited, field] {
            field->setError({});
            edited();
        };
    };
    connect(m_from, &QDateEdit::dateChanged, this, editedIn(m_fromField));
    connect(m_document, &QLineEdit::textEdited, this, editedIn(m_documentField));
    connect(m_reason, &QPlainTextEdit::textChanged, this, editedIn(m_reasonField));
    connect(m_notice, &Notice::buttonClicked, this, &RuleDesignerPage::refresh);
    connect(m_propose, &Button::clicked, this, &RuleDesignerPage::propose);
    connect(m_anew, &Button::clicked, this, &RuleDesignerPage::beginAnew);
    connect(&m_keeping, &QTimer::timeout, this, &RuleDesignerPage::keep);
}

QString RuleDesignerPage::title() const { return tr("Rule designer"); }
QString RuleDesignerPage::subtitle() const
{
    return m_published ? tr("%1, version %2").arg(programmeFullName(*m_published)).arg(m_published->ruleVersion + 1) : QString();
}

void RuleDesignerPage::openArgument(const QVariant &argument)
{
    const auto id = ProgrammeId::fromText(argument.toString().section(u'/', 0, 0));
    const QString part = argument.toString().section(u'/', 1);
    m_parts->setCurrentId(part.isEmpty() && id && *id != m_id ? u"basics"_s : part);
    showChosenParts();
    if (!id || *id == m_id)
        return;
    if (m_keeping.isActive())
        keep();
    m_id = *id;
    m_published.reset();
    m_slot.clear();
    m_notice->hide();
    m_content->hide();
    m_skeleton->show();
}

/// What is being written stays, whatever comes with a sync.
void RuleDesignerPage::refresh()
{
    if (m_id.isNull())
        return;
    whenDone(this, m_useCases.programmes.find(m_id), [this, id = m_id](const Result<ProgrammeListing> &listing) {
        if (id == m_id)
            onLoaded(listing);
    });
}

void RuleDesignerPage::onLoaded(const Result<ProgrammeListing> &listing)
{
    m_skeleton->hide();
    if (!listing) {
        const ErrorWords words = errorWords(listing.error());
        return m_notice->showRetry(words.title, words.advice);
    }
    m_notice->endRetry();
    const bool isFirst = !m_published;
    m_published = listing->programme;
    Q_EMIT headerChanged();
    if (!isFirst)
        return judge();
    beginAnew();
    m_slot = m_useCases.keptForms.slotOf(u"ruleDesigner/"_s + m_id.toText());
    whenDone(this, m_useCases.keptForms.of(m_slot), [this, slot = m_slot](const Result<QJsonObject> &kept) {
        if (slot == m_slot && kept && !kept->isEmpty())
            bringBack(*kept);
        m_content->show();
    });
}

void RuleDesignerPage::bringBack(const QJsonObject &kept)
{
    const Result<Programme> rules = fromJson<Programme>(kept.value(u"rules"_s));
    if (!rules)
        return; // Of another version of the program.
    m_form->setProgramme(*rules);
    const QSignalBlocker quietDate(m_from), quietReason(m_reason);
    if (const QDate from = QDate::fromString(kept.value(u"from"_s).toString(), Qt::ISODate); from > m_from->date())
        m_from->setDate(from);
    m_document->setText(kept.value(u"document"_s).toString());
    m_reason->setPlainText(kept.value(u"reason"_s).toString());
    judge();
    Q_EMIT undoToastRequested(tr("What you had written here is back."), tr("Begin anew"), [page = QPointer(this)] {
        if (page)
            page->beginAnew();
    });
}

void RuleDesignerPage::beginAnew()
{
    if (!m_published)
        return;
    m_form->setProgramme(*m_published);
    {
        const QSignalBlocker quietDate(m_from), quietReason(m_reason);
        m_from->setMinimumDate(m_useCases.today());
        m_from->setDate(m_useCases.today());
        m_document->clear();
        m_reason->clear();
    }
    for (FormField *field : {m_fromField, m_documentField, m_reasonField})
        field->setError({});
    m_keeping.stop();
    if (!m_slot.isEmpty())
        m_useCases.keptForms.keep(m_slot, {});
    judge();
}

void RuleDesignerPage::keepLater()
{
    if (!m_keeping.isActive()) // Not anew with each key: whoever types on and on is kept up with, too.
        m_keeping.start();
}

void RuleDesignerPage::keep()
{
    m_keeping.stop();
    if (!m_slot.isEmpty())
        m_useCases.keptForms.keep(m_slot, {{u"rules"_s, toJson(m_form->programme())}, {u"from"_s, m_from->date().toString(Qt::ISODate)},
            {u"document"_s, m_document->text()}, {u"reason"_s, m_reason->toPlainText()}});
}

void RuleDesignerPage::judge()
{
    if (!m_published)
        return;
    const Programme &rules = m_form->programme();
    const Result<void> checked = checkProgramme(rules).and_then([&rules] { return checkWritten(rules); });
    QString fault;
    std::optional<ProgrammePart> part;
    if (const auto amount = m_form->unreadable()) {
        part = amount->first;
        fault = amount->second;
    } else if (!checked) {
        part = programmeFaultPart(checked.error());
        fault = programmeFaultText(checked.error());
    }
    m_form->showFault(part.value_or(ProgrammePart::Basics), fault);
    const bool isStale = rules.ruleVersion != m_published->ruleVersion;
    const bool isChanged = saysOtherwise(*m_published, rules);
    m_fault->setVisible(part || isStale || isAnnouncing());
    m_fault->setTone(Tone::Bad);
    if (isAnnouncing())
        m_fault->setText(tr("Another version is announced already. It has to come into force or be taken back first."));
    else if (isStale)
        m_fault->setText(tr("Version %1 was published since this was written. Begin anew, or what it changed is lost.").arg(m_published->ruleVersion));
    else if (part)
        m_fault->setText(tr("%1: %2").arg(programmePartText(*part), fault));
    m_propose->setEnabled(!part && !isStale && isChanged && !isAnnouncing());
    m_anew->setEnabled(isChanged || isStale);
    m_differences->showDifferences(*m_published, rules);
}

bool RuleDesignerPage::isAnnouncing() const { return m_published && m_published->coming; }

void RuleDesignerPage::showChosenParts() { m_form->showParts(partsOf(m_parts->currentId())); }

void RuleDesignerPage::propose()
{
    const QString document = m_document->text().trimmed(), reason = m_reason->toPlainText().trimmed();
    m_fromField->setError(m_from->date() < m_useCases.today() ? tr("A version applies from today or later.") : QString());
    m_documentField->setError(document.isEmpty() ? tr("Name the document that it follows.") : QString());
    m_reasonField->setError(reason.isEmpty() ? tr("Say why the rules change: whoever publishes them reads this.")
            : reason.size() > LongestProposalText ? tr("At most %1 characters, please.").arg(LongestProposalText)
                                                  : QString());
    for (FormField *field : {m_fromField, m_documentField, m_reasonField})
        if (field->hasError())
            return field->editor()->setFocus();
    m_propose->setEnabled(false);
    const ProposeProgramme step {.proposal = m_useCases.newId<ProgrammeProposalId>(),
        .rules = m_form->programme(),
        .from = m_from->date(),
        .document = document,
        .reason = reason};
    whenDone(this, m_useCases.commands.perform(step, m_published->place),
        [this, id = m_id, slot = m_slot, name = programmeName(step.rules)](const Result<Performed> &performed) { onProposed(performed, id, slot, name); });
}

/// `slot`: where what was proposed is kept. Another programme may be shown by now.
void RuleDesignerPage::onProposed(const Result<Performed> &performed, ProgrammeId id, const QString &slot, const QString &name)
{
    const bool isShown = id == m_id;
    if (!performed) {
        judge();
        if (isShown)
            return showError(performed.error());
        Q_EMIT toastRequested(tr("%1: %2").arg(name, errorWords(performed.error()).title));
        return;
    }
    if (isShown)
        beginAnew();
    else
        m_useCases.keptForms.keep(slot, {});
    m_notice->hide();
    Q_EMIT toastRequested(recordedText(commandText(CommandKind::ProposeProgramme), m_useCases.status.state() == SyncStatus::State::Offline));
    if (isShown)
        Q_EMIT pageRequested(u"programmes"_s, m_id.toText());
}

void RuleDesignerPage::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, words.advice);
}

void RuleDesignerPage::retranslate()
{
    m_back->setText(tr("Back to the programmes"));
    m_parts->setSegments({{u"basics"_s, tr("Basics and periods")}, {u"money"_s, tr("Money")}, {u"who"_s, tr("Who and what")}, {u"rules"_s, tr("Rules")},
        {u"judging"_s, tr("Confirming and scoring")}});
    m_parts->setAccessibleName(tr("Parts of the rule set"));
    m_proposing->setTitle(tr("Propose it"));
    m_anew->setText(tr("Begin anew"));
    m_fromField->setLabel(tr("First day in force"));
    m_fromField->setHelp(tr("Until then the published version stays in force."));
    m_documentField->setLabel(tr("Document"));
    m_document->setPlaceholderText(tr("For example: notice no. 12 of 2026"));
    m_reasonField->setLabel(tr("Reason"));
    m_propose->setText(tr("Propose to a second person"));
    showChosenParts();
    judge();
}

} // namespace cpv
