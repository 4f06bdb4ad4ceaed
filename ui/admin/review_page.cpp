#include "ui/admin/review_page.h"

#include "ui/admin/action_bar.h"
#include "ui/admin/action_form.h"
#include "ui/admin/case_facts.h"
#include "ui/admin/case_findings.h"
#include "ui/admin/handler_button.h"
#include "ui/admin/panel_card.h"
#include "ui/admin/queue_filter.h"
#include "ui/admin/voucher_desk_card.h"
#include "ui/common/back_link.h"
#include "ui/common/paper_marks.h"
#include "ui/common/paper_opener.h"
#include "ui/common/taking_back.h"
#include "ui/models/case_state.h"
#include "ui/models/command_text.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/learning_text.h"
#include "ui/models/money_display.h"
#include "ui/models/sentences.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

ReviewPage::ReviewPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_back(new BackLink(*this, u"queue"_s))
    , m_notice(named(new Notice, u"reviewNotice"_s))
    , m_refusal(named(new Notice, u"reviewRefusal"_s))
    , m_skeleton(new Skeleton(8))
    , m_content(new QWidget)
    , m_facts(new CaseFacts)
    , m_findings(new CaseFindings)
    , m_panel(new PanelCard(useCases))
    , m_voucher(new VoucherDeskCard(useCases))
    , m_actionCard(new Card)
    , m_actions(named(new ActionBar, u"actionBar"_s))
    , m_papers(new PaperOpener(useCases, this))
    , m_marks(new PaperMarks(useCases, m_facts->papers()))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addWidget(m_notice);
    layout->addWidget(m_refusal);
    layout->addWidget(m_skeleton);
    layout->addWidget(m_content);
    layout->addStretch();

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    setGap(*content, 14);
    buildHeader();
    m_actionCard->body()->addWidget(m_actions);
    content->addWidget(m_actionCard);
    content->addWidget(m_panel);
    content->addWidget(m_voucher);
    auto *columns = new QHBoxLayout;
    setGap(*columns, 14);
    columns->addWidget(m_facts, 1);
    columns->addWidget(m_findings, 1);
    columns->setAlignment(m_facts, Qt::AlignTop);
    columns->setAlignment(m_findings, Qt::AlignTop);
    content->addLayout(columns);
    m_content->hide();
    connectAnswers();
}

void ReviewPage::buildHeader()
{
    m_number = new Text(TextRole::PageTitle);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_who = new Text(TextRole::Muted);
    m_who->setWordWrap(true);
    m_amount = new Text(TextRole::CardTitle);
    m_stage = new Pill;
    m_handler = new HandlerButton(m_useCases);
    m_next = named(new Button(ButtonKind::Secondary), u"nextInQueueButton"_s);
    m_next->setIconName(u"chevron-right"_s);
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    setGap(*row, 14);
    auto *words = new QVBoxLayout;
    setGap(*words, 4);
    words->addWidget(m_number);
    words->addWidget(m_who);
    words->addWidget(m_handler, 0, Qt::AlignLeft);
    row->addLayout(words, 1);
    row->addWidget(m_amount);
    row->addWidget(m_stage);
    row->addWidget(m_next);
    card->body()->addLayout(row);
    m_content->layout()->addWidget(card);
    setTexts([this] {
        m_back->setText(tr("Back to the list"));
        m_next->setText(tr("Next in the queue"));
        if (m_detail)
            show(*m_detail);
    });
}

void ReviewPage::connectAnswers()
{
    connect(m_actions, &ActionBar::chosen, this, &ReviewPage::choose);
    connect(m_facts, &CaseFacts::materialRequested, this, &ReviewPage::openMaterial);
    connect(m_papers, &PaperOpener::fetched, this, [this](const MaterialRef &paper) { m_marks->look({paper}); });
    connect(m_findings, &CaseFindings::caseRequested, this, [this](const ApplicationId &id) { Q_EMIT pageRequested(u"review"_s, id.toText()); });
    connect(m_panel, &PanelCard::recorded, this, &Page::toastRequested);
    connect(m_findings, &CaseFindings::objectionRequested, this, [this](const ObjectionId &id) { Q_EMIT pageRequested(u"notices"_s, id.toText()); });
    connect(m_voucher, &VoucherDeskCard::recorded, this, &Page::toastRequested);
    connect(m_voucher, &VoucherDeskCard::undoOffered, this, &Page::undoToastRequested);
    connect(m_next, &Button::clicked, this, &ReviewPage::openNext);
    connect(m_handler, &HandlerButton::handed, this, [this](const QString &words) {
        load();
        Q_EMIT toastRequested(words);
    });
    connect(m_handler, &HandlerButton::failed, this, [this](const Error &error) {
        const ErrorWords words = errorWords(error);
        m_notice->showError(words.title, words.advice);
        load();
    });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Application) || kinds.contains(RecordKind::CaseHandler) || kinds.contains(RecordKind::TimelineEntry) || kinds.contains(RecordKind::Outcome) || kinds.contains(RecordKind::Enrolment)))
            load();
    });
    connect(&m_loading, &QFutureWatcherBase::finished, this, [this] {
        m_skeleton->hide();
        const Result<ApplicationDetail> detail = m_loading.result();
        if (detail)
            return show(*detail);
        const ErrorWords words = errorWords(detail.error());
        m_notice->showError(words.title, words.advice);
    });
    connect(&m_doing, &QFutureWatcherBase::finished, this, &ReviewPage::onPerformed);
    connect(&m_nextLoading, &QFutureWatcherBase::finished, this, [this] {
        const Result<ApplicationPage> page = m_nextLoading.result();
        if (!page)
            return;
        for (const ApplicationRow &row : page->rows)
            if (row.application.id != m_id)
                return Q_EMIT pageRequested(u"review"_s, row.application.id.toText());
        Q_EMIT toastRequested(tr("Nothing else waits at this stage."));
        Q_EMIT pageRequested(u"queue"_s);
    });
    connect(&m_dismissing, &QFutureWatcherBase::finished, this, &ReviewPage::load);
    for (const auto &[key, pass] : {std::pair(Qt::Key_F8, true), std::pair(Qt::Key_F7, false)}) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, pass] { pressKey(pass); });
    }
}

QString ReviewPage::title() const { return tr("Review"); }

QString ReviewPage::subtitle() const { return m_detail ? m_detail->application.number : QString(); }

void ReviewPage::openArgument(const QVariant &argument)
{
    const auto id = ApplicationId::fromText(argument.toString());
    if (!id || *id == m_id)
        return;
    m_id = *id;
    m_detail.reset();
    m_papers->close();
    m_notice->hide();
    m_content->hide();
    m_skeleton->show();
    closeForm();
}

void ReviewPage::refresh() { load(); }

void ReviewPage::load()
{
    if (!m_id.isNull())
        m_loading.setFuture(m_useCases.applications.detail(m_id));
}

void ReviewPage::show(const ApplicationDetail &detail)
{
    m_detail = detail;
    const Application &application = detail.application;
    m_number->setText(application.number + u"  "_s + application.project);
    m_who->setText(application.companyName + u"  |  "_s + programmeFullName(detail.programme));
    const Money amount = amountOf(application);
    m_amount->setText(exactMoney(amount.isZero() ? application.requested : amount));
    const QString state = caseStateWords(application, m_useCases.today());
    m_stage->setState(detail.pending ? tr("%1, to be delivered").arg(state) : state, stageTone(application.stage));
    m_handler->setDetail(detail);
    m_facts->setDetail(detail);
    m_marks->look(application.materials);
    m_findings->setDetail(detail);
    m_panel->setCase(application, detail.programme);
    m_voucher->setVoucher(application.voucher);
    showRefusals(detail);
    showActions();
    m_content->show();
    Q_EMIT headerChanged();
}

void ReviewPage::showRefusals(const ApplicationDetail &detail)
{
    m_refusal->hide();
    m_refusal->disconnect(this);
    if (detail.refusals.empty())
        return;
    const Refusal &refusal = detail.refusals.front();
    const ErrorWords words = errorWords(refusal.error);
    m_refusal->showError(tr("The registry refused: %1").arg(stepText(refusal.kind)),
        sentences({words.title, words.advice}), tr("Understood"));
    connect(m_refusal, &Notice::buttonClicked, this,
        [this, id = refusal.command] { m_dismissing.setFuture(m_useCases.commands.dismissRefusal(id)); });
}

void ReviewPage::showActions()
{
    const auto &session = m_useCases.session.current();
    if (!session || !m_detail)
        return;
    const Application &application = m_detail->application;
    const std::vector<OfferedAction> offered = actionsFor(application, session->account, m_useCases.today(), !m_detail->coursesAwaited.empty());
    keepKeyboard(*m_actions);
    m_actions->setActions(offered,
        {m_detail->programme.mode, application.noticeTo ? application.noticeTo->toString(Qt::ISODate) : QString(), courseNames(m_detail->coursesAwaited)});
    m_actionCard->setVisible(!offered.empty() && !m_form); // A form has its own.
}

void ReviewPage::pressKey(bool pass)
{
    if (m_form)
        return; // What the form asks for must be said first.
    if (const std::optional<CaseAction> main = m_actions->mainAction(); pass && main)
        m_actions->press(*main);
    if (!pass && !m_actions->press(CaseAction::Return))
        m_actions->press(CaseAction::SendBack);
}

void ReviewPage::choose(CaseAction action)
{
    if (!m_detail || m_doing.isRunning())
        return;
    m_notice->hide();
    closeForm();
    m_form = ActionForm::make(action, m_detail->application, m_content);
    if (!m_form) {
        if (const std::optional<Payload> payload = payloadOf(action, m_id, m_useCases.newId<VoucherId>()))
            perform(*payload);
        return;
    }
    qobject_cast<QVBoxLayout *>(m_content->layout())->insertWidget(1, m_form);
    m_actionCard->hide();
    m_back->setEnabled(false); // Esc closes the form first.
    connect(m_form, &ActionForm::cancelled, this, [this] {
        closeForm();
        showActions();
    });
    connect(m_form, &ActionForm::submitted, this, [this] {
        if (const std::optional<Payload> payload = m_form->payload())
            perform(withNewIds(*payload));
    });
    m_form->focusFirst();
    scrollToTop(*this); // By its key it opens above what is being read.
}

Payload ReviewPage::withNewIds(Payload payload)
{
    if (auto *objection = std::get_if<RaiseObjection>(&payload))
        objection->objection = m_useCases.newId<ObjectionId>();
    return payload;
}

void ReviewPage::closeForm()
{
    if (!m_form)
        return;
    keepKeyboard(*m_form);
    m_back->setEnabled(true);
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
}

/// From what goes away Qt hands the keyboard on as Tab does: to anywhere, with a ring around it.
void ReviewPage::keepKeyboard(const QWidget &going)
{
    if (going.isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason);
}

/// Whatever the step, a slip of the finger can be undone for a moment: it binds public money, or somebody reads it at once.
void ReviewPage::perform(const Payload &payload)
{
    const Application &application = m_detail->application;
    m_performing = {application.id, application.number, kindOfCommand(payload), m_detail->programme.mode};
    m_doing.setFuture(m_useCases.commands.performUndoable(payload, application.place, application.version));
}

void ReviewPage::onPerformed()
{
    const Result<Performed> performed = m_doing.result();
    if (!performed)
        return tellFailed(m_performing, performed.error());
    if (m_performing.application == m_id) {
        closeForm();
        load();
    }
    offerUndo(performed->command);
}

void ReviewPage::offerUndo(CommandId command)
{
    const QString done = caseEventText(enumText(m_performing.kind), m_performing.mode);
    offerToUndo(*this, m_useCases, {command}, done, [this, step = m_performing](const Result<void> &back) { back ? load() : tellFailed(step, back.error()); });
}

void ReviewPage::tellFailed(const Step &step, const Error &error)
{
    const ErrorWords words = errorWords(error);
    if (step.application == m_id)
        return m_notice->showError(words.title, words.advice);
    Q_EMIT toastRequested(tr("Not done in %1. %2").arg(step.number, words.title));
}

void ReviewPage::openMaterial(const MaterialRef &material)
{
    if (m_detail)
        m_papers->open(m_detail->application.place, material);
}

void ReviewPage::openNext()
{
    if (!m_detail)
        return;
    const QDate today = m_useCases.today();
    ApplicationQuery query {.stages = {m_detail->application.stage}, .descending = false, .limit = 2};
    if (isNoticeOver(m_detail->application, today)) // Not those that can only be waited for.
        query.conditions = conditionsFor(QueueFilter::Award, today);
    m_nextLoading.setFuture(m_useCases.applications.page(query));
}

} // namespace cpv
