#include "ui/sme/case_page.h"

#include "core/base/money_text.h"
#include "ui/models/command_text.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/sme/case_story.h"
#include "ui/sme/words_form.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

CasePage::CasePage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"caseNotice"_s))
    , m_refusal(named(new Notice, u"caseRefusal"_s))
    , m_skeleton(new Skeleton(8))
    , m_content(new QWidget)
    , m_project(named(new Text(TextRole::PageTitle), u"caseProject"_s))
    , m_programme(new Text(TextRole::Muted))
    , m_next(named(new Text(TextRole::Body), u"caseNext"_s))
    , m_amountLabel(new Text(TextRole::Muted))
    , m_amount(named(new Text(TextRole::PageTitle), u"caseAmount"_s))
    , m_stage(named(new Pill, u"caseStage"_s))
    , m_voucher(named(new Button(ButtonKind::Primary), u"caseVoucherButton"_s))
    , m_withdraw(named(new Button(ButtonKind::Secondary), u"caseWithdrawButton"_s))
    , m_appeal(named(new Button(ButtonKind::Primary), u"caseAppealButton"_s))
    , m_returned(named(new Banner, u"caseReturned"_s))
    , m_correctionCard(named(new Card, u"caseCorrections"_s))
    , m_corrections(new KeyValueGrid(1))
    , m_withdrawForm(new WordsForm(u"withdraw"_s, WordsForm::Step::Grave))
    , m_appealForm(new WordsForm(u"appeal"_s, WordsForm::Step::Ordinary))
    , m_story(new CaseStory)
{
    buildLayout();
    connectSteps();
    connectAnswers();
    setTexts([this] { retranslate(); });
}

void CasePage::buildHeader(Card &card)
{
    const Tokens &t = currentTokens();
    m_project->setWordWrap(true);
    m_project->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_programme->setWordWrap(true);
    m_next->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(t.px(4));
    words->addWidget(m_project);
    words->addWidget(m_programme);
    words->addWidget(m_next);
    auto *amount = new QVBoxLayout;
    amount->setSpacing(t.px(2));
    amount->addWidget(m_amountLabel, 0, Qt::AlignRight);
    amount->addWidget(m_amount, 0, Qt::AlignRight);
    amount->addWidget(m_stage, 0, Qt::AlignRight);
    auto *row = new QHBoxLayout;
    row->setSpacing(t.px(24));
    row->addLayout(words, 1);
    row->addLayout(amount);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(t.px(8));
    buttons->addStretch();
    for (Button *button : {m_withdraw, m_appeal, m_voucher})
        buttons->addWidget(button);
    m_voucher->setIconName(u"ticket"_s);
    card.body()->addLayout(row);
    card.body()->addLayout(buttons);
}

void CasePage::buildLayout()
{
    const Tokens &t = currentTokens();
    auto *header = new Card;
    buildHeader(*header);
    m_correctionCard->body()->addWidget(m_corrections);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    content->setSpacing(t.px(14));
    for (QWidget *part : std::initializer_list<QWidget *> {
             header, m_returned, m_correctionCard, m_withdrawForm, m_appealForm, m_story})
        content->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *> {m_notice, m_refusal, m_skeleton, m_content})
        layout->addWidget(part);
    layout->addStretch();
    m_content->hide();
}

void CasePage::connectSteps()
{
    connect(m_voucher, &Button::clicked, this, [this] {
        if (m_detail && m_detail->application.voucher)
            Q_EMIT pageRequested(u"voucher"_s, m_detail->application.voucher->toText());
    });
    connect(m_withdraw, &Button::clicked, m_withdrawForm, &WordsForm::open);
    connect(m_appeal, &Button::clicked, m_appealForm, &WordsForm::open);
    connect(m_withdrawForm, &WordsForm::submitted, this, [this](const QString &words) { perform(WithdrawApplication {m_id, words}); });
    connect(m_appealForm, &WordsForm::submitted, this, [this](const QString &words) { perform(AppealDecision {m_id, words}); });
    connect(m_returned, &Banner::primaryClicked, this,
        [this] { m_correcting.setFuture(m_useCases.drafts.createCorrection(m_id)); });
    connect(m_refusal, &Notice::buttonClicked, this, [this] {
        if (m_refused)
            m_dismissing.setFuture(m_useCases.commands.dismissRefusal(*m_refused));
    });
    connect(m_notice, &Notice::buttonClicked, this, [this] {
        m_notice->hide();
        load();
    });
}

void CasePage::connectAnswers()
{
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Application) || kinds.contains(RecordKind::TimelineEntry)))
            load();
    });
    connect(&m_loading, &QFutureWatcherBase::finished, this, [this] {
        m_skeleton->hide();
        const Result<ApplicationDetail> detail = m_loading.result();
        if (detail)
            return show(*detail);
        const ErrorWords words = errorWords(detail.error());
        m_notice->showError(words.title, words.advice, tr("Try again"));
    });
    connect(&m_doing, &QFutureWatcherBase::finished, this, &CasePage::onPerformed);
    connect(&m_correcting, &QFutureWatcherBase::finished, this, [this] {
        const Result<Draft> draft = m_correcting.result();
        if (!draft)
            return showError(draft.error());
        Q_EMIT pageRequested(u"draft"_s, draft->id.toText());
    });
    connect(&m_takingBack, &QFutureWatcherBase::finished, this, [this] {
        const Result<void> taken = m_takingBack.result();
        if (!taken)
            return showError(taken.error());
        Q_EMIT toastRequested(tr("Taken back. Nothing was withdrawn."));
        load();
    });
    connect(&m_dismissing, &QFutureWatcherBase::finished, this, &CasePage::load);
}

QString CasePage::title() const { return tr("Application"); }

QString CasePage::subtitle() const { return m_detail ? m_detail->application.number : QString(); }

void CasePage::openArgument(const QVariant &argument)
{
    const auto id = ApplicationId::fromText(argument.toString());
    if (!id || *id == m_id)
        return;
    m_id = *id;
    m_detail.reset();
    m_notice->hide();
    m_refusal->hide();
    m_content->hide();
    m_withdrawForm->hide();
    m_appealForm->hide();
    m_skeleton->show();
}

void CasePage::refresh() { load(); }

void CasePage::load()
{
    if (!m_id.isNull())
        m_loading.setFuture(m_useCases.applications.detail(m_id));
}

void CasePage::show(const ApplicationDetail &detail)
{
    m_detail = detail;
    showHeader(detail);
    showRefusals(detail);
    showCorrections(detail.application);
    showSteps(detail.application);
    m_story->setDetail(detail);
    m_content->show();
    Q_EMIT headerChanged();
}

void CasePage::showHeader(const ApplicationDetail &detail)
{
    const Application &a = detail.application;
    m_project->setText(a.project);
    m_programme->setText(a.number.isEmpty() ? programmeFullName(detail.programme) : a.number + u" | "_s + programmeFullName(detail.programme));
    const QString next = detail.pending ? tr("Recorded on this device; the registry hasn't confirmed it yet.") : CaseStory::nextText(a);
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    const bool awarded = !a.awarded.isZero();
    m_amountLabel->setText(awarded ? tr("Awarded (CNY)") : tr("Requested (CNY)"));
    m_amount->setText(yuanText(awarded ? a.awarded : a.requested));
    m_stage->setState(detail.pending ? tr("%1, to be delivered").arg(stageText(a.stage)) : stageText(a.stage), stageTone(a.stage));
}

void CasePage::showRefusals(const ApplicationDetail &detail)
{
    m_refused.reset();
    m_refusal->hide();
    if (detail.refusals.empty())
        return;
    const Refusal &refusal = detail.refusals.front();
    m_refused = refusal.command;
    const ErrorWords words = errorWords(refusal.error);
    m_refusal->showError(tr("The registry refused: %1").arg(commandText(refusal.kind)), words.title + u' ' + words.advice, tr("Understood"));
}

void CasePage::showCorrections(const Application &application)
{
    const bool returned = application.stage == Stage::Returned;
    m_returned->setVisible(returned);
    m_correctionCard->setVisible(returned);
    if (!returned)
        return;
    const int count = int(application.corrections.size());
    const QString due = application.correctionDue ? application.correctionDue->toString(Qt::ISODate) : u"–"_s;
    m_returned->setAction({.icon = u"edit"_s,
        .title = tr("%n item(s) to correct by %1", nullptr, count).arg(due),
        .text = tr("Everything else stays as you sent it. Without an answer by that day the application lapses."),
        .primary = tr("Correct now")});
    QList<KeyValue> pairs;
    for (const CorrectionItem &item : application.corrections)
        pairs.append({fieldText(item.field), item.text});
    m_corrections->setPairs(pairs);
}

void CasePage::showSteps(const Application &application)
{
    const bool mayWithdraw = next(application.stage, CaseEvent::Withdraw).has_value();
    const bool mayAppeal = next(application.stage, CaseEvent::Appeal).has_value() && !application.appealed;
    m_withdraw->setVisible(mayWithdraw);
    m_appeal->setVisible(mayAppeal);
    m_voucher->setVisible(application.voucher.has_value());
    if (!mayWithdraw)
        m_withdrawForm->hide();
    if (!mayAppeal)
        m_appealForm->hide();
}

void CasePage::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, words.advice);
}

void CasePage::perform(const Payload &payload)
{
    if (!m_detail || m_doing.isRunning())
        return;
    m_notice->hide();
    m_performing = kindOfCommand(payload);
    const Application &application = m_detail->application;
    m_doing.setFuture(m_useCases.commands.perform(payload, application.place, application.version));
}

void CasePage::onPerformed()
{
    const Result<Performed> performed = m_doing.result();
    if (!performed)
        return showError(performed.error());
    m_withdrawForm->hide();
    m_appealForm->hide();
    if (m_performing == CommandKind::WithdrawApplication)
        offerUndo(performed->command);
    else
        Q_EMIT toastRequested(tr("Your appeal is recorded; other people will decide on it."));
    load();
}

/// Only what wasn't sent can be taken back; while connected it is on its way at once, and no button promises otherwise.
void CasePage::offerUndo(CommandId command)
{
    const SyncStatus::State state = m_useCases.status.state();
    if (state != SyncStatus::State::Offline && state != SyncStatus::State::SignInNeeded)
        return Q_EMIT toastRequested(tr("The application is withdrawn."));
    Q_EMIT undoToastRequested(tr("Withdrawn here; delivered when connected."), tr("Undo"), [page = QPointer(this), command] {
        if (page)
            page->m_takingBack.setFuture(page->m_useCases.commands.takeBack(command));
    });
}

void CasePage::retranslate()
{
    m_voucher->setText(tr("To the voucher"));
    m_withdraw->setText(tr("Withdraw"));
    m_appeal->setText(tr("Appeal"));
    m_correctionCard->setTitle(tr("What the office asks for"));
    m_withdrawForm->setAsked({.title = tr("Withdraw this application?"),
        .explanation = tr("The office stops working on it. To apply again you need a new application, within the programme's window."),
        .label = tr("Reason"),
        .submit = tr("Withdraw")});
    m_appealForm->setAsked({.title = tr("Appeal the decision"),
        .explanation = tr("You may appeal once. People who had no part in the decision look at the case again."),
        .label = tr("Grounds"),
        .missing = tr("Say why the decision should change."),
        .submit = tr("Send appeal")});
    if (m_detail)
        show(*m_detail);
}

} // namespace cpv
