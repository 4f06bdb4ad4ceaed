#include "ui/sme/case_page.h"

#include "core/base/money_text.h"
#include "core/domain/correction.h"
#include "core/domain/form_fields.h"
#include "core/usecases/estimate.h"
#include "core/usecases/futures.h"
#include "ui/common/form_keeper.h"
#include "ui/common/outcome_words.h"
#include "ui/common/paper_list.h"
#include "ui/common/paper_opener.h"
#include "ui/common/projection_words.h"
#include "ui/models/case_state.h"
#include "ui/models/command_text.h"
#include "ui/models/domain_text.h"
#include "ui/models/learning_text.h"
#include "ui/models/error_text.h"
#include "ui/models/money_display.h"
#include "ui/models/sentences.h"
#include "ui/sme/correction_card.h"
#include "ui/sme/receipt_card.h"
#include "ui/sme/sme_words.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/steps.h"
#include "ui/widgets/text.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int RightUnits = 400;
constexpr int LeastMainUnits = 480;

/// What the stage means for the company, in one sentence.
class StageSentence
{
    Q_DECLARE_TR_FUNCTIONS(cpv::StageSentence)

public:
    static QString of(const ApplicationDetail &detail, QDate today)
    {
        const Application &a = detail.application;
        switch (a.stage) {
        case Stage::Submitted: return tr("Received. An official checks next whether it is complete.");
        case Stage::Returned:
            return (isCorrectionOver(a.correctionDue, today) ? tr("Sent back to you; the day to correct it by was %1, so it lapses.")
                                                             : tr("Sent back to you: correct it by %1."))
                .arg(dateText(a.correctionDue));
        case Stage::InReview: return tr("Complete and accepted; it is being reviewed.");
        case Stage::Proposed: return tr("A decision is proposed; other officials must confirm it.");
        case Stage::Confirmed: return tr("Confirmed: the money is set aside. The public notice follows.");
        case Stage::InNotice:
            return isNoticeOver(a, today) ? tr("The public notice is over: the award is decided next.") : tr("In public notice until %1.").arg(dateText(a.noticeTo));
        case Stage::Awarded:
            if (!detail.coursesAwaited.empty())
                return tr("Awarded. Finish the course to receive the voucher: %1. One person of the company is enough.").arg(courseNames(detail.coursesAwaited));
            return detail.programme.mode == ProgrammeMode::PayFirst ? opened(a) : issued(a);
        case Stage::Closed: return tr("Closed.");
        case Stage::Disregarded: return tr("Not taken up; the reason stands below.");
        case Stage::Refused: return tr("Refused; the reason stands below.");
        case Stage::Withdrawn: return tr("You withdrew it.");
        case Stage::Lapsed: return tr("Lapsed: a deadline passed.");
        }
        return {};
    }

private:
    static QString issued(const Application &a)
    {
        return a.voucher ? tr("Awarded, and the voucher is issued.") : tr("Awarded. The voucher will be issued next.");
    }
    static QString opened(const Application &a)
    {
        return a.voucher ? tr("Awarded. Pay your bills first, then claim against the award.")
                         : tr("Awarded. It will be opened for claims next.");
    }
};

Tone verdictTone(Verdict verdict) { return verdict == Verdict::Award ? Tone::Ok : Tone::Bad; }

}

CasePage::CasePage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"caseNotice"_s))
    , m_refusals(new QVBoxLayout)
    , m_skeleton(new Skeleton(10))
    , m_body(new QWidget)
    , m_stateCard(new Card)
    , m_stage(named(new Pill, u"caseStage"_s))
    , m_now(named(new Text(TextRole::Body), u"caseNow"_s))
    , m_yardstick(named(new Text(TextRole::Muted), u"caseYardstick"_s))
    , m_correct(named(new Button(ButtonKind::Primary), u"caseCorrect"_s))
    , m_withdraw(named(new Button(ButtonKind::Secondary), u"caseWithdraw"_s))
    , m_appeal(named(new Button(ButtonKind::Secondary), u"caseAppeal"_s))
    , m_voucher(named(new Button(ButtonKind::Primary), u"caseVoucher"_s))
    , m_course(named(new Button(ButtonKind::Primary), u"caseCourse"_s))
    , m_again(named(new Button(ButtonKind::Secondary), u"caseAgain"_s))
    , m_corrections(new CorrectionCard)
    , m_appealCard(new Card)
    , m_appealHint(new Text(TextRole::Muted))
    , m_grounds(named(new QPlainTextEdit, u"caseGrounds"_s))
    , m_keeper(new FormKeeper(useCases, u"appeal"_s, *m_appealCard))
    , m_sendAppeal(named(new Button(ButtonKind::Primary), u"caseSendAppeal"_s))
    , m_decisionCard(named(new Card, u"caseDecision"_s))
    , m_verdict(new Pill)
    , m_reason(named(new Text(TextRole::Strong), u"caseReason"_s))
    , m_decisionText(named(new Text(TextRole::Body), u"caseDecisionText"_s))
    , m_stepsCard(new Card)
    , m_steps(new ExplainList)
    , m_factsCard(new Card)
    , m_facts(new KeyValueGrid)
    , m_papersCard(new Card)
    , m_papers(new PaperList)
    , m_opener(new PaperOpener(useCases, this))
    , m_receipt(named(new ReceiptCard(useCases), u"caseReceipt"_s))
    , m_historyCard(new Card)
    , m_history(named(new Timeline, u"caseTimeline"_s))
{
    build();
    connectAll();
    setTexts([this] { retranslate(); });
}

void CasePage::build()
{
    for (Text *text : {m_now, m_yardstick, m_reason, m_decisionText, m_appealHint})
        text->setWordWrap(true);
    m_decisionText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_stateCard->addHeaderWidget(m_stage);
    m_stateCard->body()->addWidget(m_now);
    m_stateCard->body()->addWidget(m_yardstick);
    m_stateCard->body()->addWidget(makeActions());
    m_decisionCard->addHeaderWidget(m_verdict);
    m_decisionCard->body()->addWidget(m_reason);
    m_decisionCard->body()->addWidget(m_decisionText);
    fixHeight(*m_grounds, 96);
    m_grounds->setTabChangesFocus(true);
    m_appealCard->body()->addWidget(m_appealHint);
    m_appealCard->body()->addWidget(m_grounds);
    m_appealCard->body()->addWidget(m_sendAppeal, 0, Qt::AlignRight);
    m_appealCard->hide();
    m_stepsCard->body()->addWidget(m_steps);
    m_factsCard->body()->addWidget(m_facts);
    m_papersCard->body()->addWidget(m_papers);
    m_historyCard->body()->addWidget(m_history);

    auto *main = new QWidget;
    auto *left = new QVBoxLayout(main);
    left->setContentsMargins({});
    setGap(*left, 14);
    for (QWidget *card : {static_cast<QWidget *>(m_stateCard), static_cast<QWidget *>(m_corrections), static_cast<QWidget *>(m_appealCard),
             static_cast<QWidget *>(m_decisionCard), static_cast<QWidget *>(m_stepsCard), static_cast<QWidget *>(m_factsCard),
             static_cast<QWidget *>(m_papersCard)})
        left->addWidget(card);
    left->addStretch(1);
    auto *body = new AsideLayout(RightUnits, LeastMainUnits);
    m_body->setLayout(body);
    body->setContentsMargins({});
    body->setMain(main);
    auto *aside = new QWidget;
    auto *right = new QVBoxLayout(aside);
    right->setContentsMargins({});
    setGap(*right, 14);
    right->addWidget(m_receipt);
    right->addWidget(m_historyCard);
    right->addStretch(1);
    body->setAside(aside);
    setGap(*m_refusals, 8);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addLayout(m_refusals);
    layout->addWidget(m_skeleton);
    layout->addWidget(m_body);
    layout->addStretch(1);
    m_body->hide();
}

QWidget *CasePage::makeActions()
{
    m_correct->setIconName(u"edit"_s);
    m_withdraw->setIconName(u"arrow-back-up"_s);
    m_appeal->setIconName(u"scale"_s);
    m_voucher->setIconName(u"ticket"_s);
    m_course->setIconName(u"school"_s);
    m_again->setIconName(u"copy"_s);
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins({});
    setGap(*row, 8);
    for (Button *button : {m_correct, m_voucher, m_course, m_appeal, m_withdraw, m_again})
        row->addWidget(button);
    row->addStretch(1);
    return actions;
}

void CasePage::connectAll()
{
    connect(m_notice, &Notice::buttonClicked, this, &CasePage::refresh);
    connect(m_correct, &Button::clicked, this, &CasePage::correct);
    connect(m_papers, &PaperList::viewRequested, this, [this](const MaterialRef &paper) {
        if (m_detail)
            m_opener->open(m_detail->application.place, paper);
    });
    connect(m_corrections, &CorrectionCard::fieldRequested, this, &CasePage::correct);
    connect(m_receipt, &ReceiptCard::failed, this, &CasePage::showError);
    connect(m_receipt, &ReceiptCard::written, this,
        [this](const QString &path) { Q_EMIT toastRequested(tr("The receipt is written: %1").arg(QDir::toNativeSeparators(path))); });
    connect(m_withdraw, &Button::clicked, this, &CasePage::askToWithdraw);
    connect(m_course, &Button::clicked, this, [this] {
        if (m_detail && !m_detail->coursesAwaited.empty())
            Q_EMIT pageRequested(u"learn"_s, QString(u"courses/"_s + m_detail->coursesAwaited.front().id));
    });
    connect(m_again, &Button::clicked, this, &CasePage::applyAgain);
    connect(m_appeal, &Button::clicked, this, [this] {
        m_appealCard->show();
        m_keeper->begin(m_id.toText());
        m_grounds->setFocus();
    });
    connect(m_sendAppeal, &Button::clicked, this, &CasePage::appeal);
    connect(m_grounds, &QPlainTextEdit::textChanged, this,
        [this] { m_sendAppeal->setEnabled(!m_grounds->toPlainText().trimmed().isEmpty()); });
    connect(m_voucher, &Button::clicked, this, [this] {
        if (m_detail && m_detail->application.voucher)
            Q_EMIT pageRequested(u"voucher"_s, m_detail->application.voucher->toText());
    });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Application) || kinds.contains(RecordKind::TimelineEntry) || kinds.contains(RecordKind::Outcome) || kinds.contains(RecordKind::Enrolment)))
            refresh();
    });
    connect(&m_useCases.status, &SyncStatus::changed, this, [this] {
        if (isVisible())
            refresh(); // A refusal came, or what was waiting is delivered.
    });
}

void CasePage::retranslate()
{
    m_correct->setText(tr("Correct"));
    m_withdraw->setText(tr("Withdraw"));
    m_appeal->setText(tr("Appeal"));
    m_course->setText(tr("To the course"));
    m_again->setText(tr("Apply again"));
    m_appealCard->setTitle(tr("Appeal"));
    m_appealHint->setText(tr("Possible once; other officials decide on it."));
    m_grounds->setPlaceholderText(tr("Your grounds"));
    m_grounds->setAccessibleName(tr("Grounds of the appeal"));
    m_sendAppeal->setText(tr("Send the appeal"));
    m_sendAppeal->setEnabled(!m_grounds->toPlainText().trimmed().isEmpty());
    m_factsCard->setTitle(tr("As submitted"));
    m_papersCard->setTitle(tr("Materials"));
    m_historyCard->setTitle(tr("History"));
    showAll();
}

QString CasePage::title() const
{
    if (!m_detail)
        return tr("Application");
    return m_detail->application.number.isEmpty() ? tr("Not delivered yet") : m_detail->application.number;
}

QString CasePage::subtitle() const { return m_detail ? programmeFullName(m_detail->programme) : QString(); }

void CasePage::openArgument(const QVariant &argument)
{
    const auto id = ApplicationId::fromText(argument.toString());
    if (!id || *id == m_id)
        return;
    m_keeper->end();
    m_grounds->clear(); // They are another case's.
    m_id = *id;
    m_detail.reset();
    m_opener->close();
    m_appealCard->hide();
    m_body->hide();
    m_skeleton->show();
}

void CasePage::refresh()
{
    if (m_id.isNull())
        return;
    whenDone(this, m_useCases.applications.detail(m_id), [this, id = m_id](const Result<ApplicationDetail> &detail) {
        if (id != m_id)
            return;
        m_skeleton->hide();
        if (!detail)
            return showError(detail.error());
        m_notice->hide();
        m_detail = *detail;
        whenLetGo(*this, [this] { showAll(); });
        loadToday();
        loadYardstick();
        Q_EMIT headerChanged();
    });
}

void CasePage::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, words.advice, tr("Look again"));
}

void CasePage::showAll()
{
    if (!m_detail)
        return;
    m_body->show();
    showState();
    showRefusals();
    showDecision();
    showSteps();
    showFacts();
    m_receipt->showReceipt(*m_detail);
    showHistory();
}

void CasePage::showState()
{
    const Application &a = m_detail->application;
    m_stateCard->setTitle(a.project);
    const QString state = caseStateText(a, m_useCases.today());
    m_stage->setState(m_detail->pending ? tr("%1, to be delivered").arg(state) : state, stageTone(a.stage));
    m_stage->setAccessibleName(m_stage->text());
    const QString stage = StageSentence::of(*m_detail, m_useCases.today());
    const bool isTurnedDown = a.stage == Stage::Refused || a.stage == Stage::Disregarded;
    QStringList now;
    if (!m_detail->pending)
        now << stage;
    else if (a.stage == Stage::Submitted) // Nobody has received it, whatever its stage will be.
        now << tr("Recorded on this device, not delivered yet: not delivered is not submitted.");
    else
        now << tr("Recorded on this device, not delivered yet.") << stage;
    if (a.late)
        now << tr("Received within the grace period, so marked as late.");
    if (isTurnedDown)
        now << (a.appealed ? tr("It was appealed once already, so this stands.") : tr("You may appeal once; no closing day is set for it."));
    m_now->setText(sentences(now));
    m_correct->setVisible(a.stage == Stage::Returned && !isCorrectionOver(a.correctionDue, m_useCases.today())); // Nobody takes it then.
    m_withdraw->setVisible(next(a.stage, CaseEvent::Withdraw).has_value());
    m_appeal->setVisible(isTurnedDown && !a.appealed);
    m_voucher->setText(m_detail->programme.mode == ProgrammeMode::PayFirst ? tr("Open the award") : tr("Open the voucher"));
    m_voucher->setVisible(a.voucher.has_value());
    m_course->setVisible(a.stage == Stage::Awarded && !m_detail->coursesAwaited.empty());
    const std::array over {Stage::Awarded, Stage::Closed, Stage::Disregarded, Stage::Refused, Stage::Withdrawn, Stage::Lapsed};
    m_again->setVisible(std::ranges::find(over, a.stage) != over.end());
    m_corrections->showItems(a.stage == Stage::Returned ? a.corrections : std::vector<CorrectionItem>(), a.correctionDue, m_useCases.today());
    if (!isTurnedDown)
        m_appealCard->hide();
}

void CasePage::showDecision()
{
    const Application &a = m_detail->application;
    // After an appeal the reason of the first decision still stands here.
    const Decision *decision = a.decision ? &*a.decision : a.earlierDecisions.empty() ? nullptr : &a.earlierDecisions.back();
    m_decisionCard->setVisible(decision);
    if (!decision)
        return;
    m_decisionCard->setTitle(!a.decision ? tr("Earlier decision") : a.stage == Stage::Proposed ? tr("Proposed, not decided yet") : tr("Decision"));
    m_decisionCard->setHint(localDate(decision->at).toString(Qt::ISODate));
    m_verdict->setState(verdictText(decision->verdict), verdictTone(decision->verdict));
    const bool award = decision->verdict == Verdict::Award;
    const QString reason = decision->reasonCode.isEmpty() ? QString() : reasonText(decision->reasonCode);
    m_reason->setText(award ? exactMoney(decision->amount) : reason);
    m_reason->setVisible(!m_reason->text().isEmpty());
    m_decisionText->setText(decision->text);
    m_decisionText->setVisible(!decision->text.isEmpty());
}

void CasePage::showSteps()
{
    const Application &a = m_detail->application;
    const bool decided = a.decision && !a.decision->steps.empty();
    const auto &steps = decided ? a.decision->steps : a.steps;
    const Money amount = decided ? a.decision->amount : a.requested;
    const bool isLost = cameToNothing(a);
    m_stepsCard->setVisible(!steps.empty());
    m_stepsCard->setTitle(isLost ? tr("What was asked for (CNY)") : tr("How the amount came about (CNY)"));
    m_stepsCard->setHint(isLost ? tr("nothing is paid") : decided ? QString() : estimateHint());
    m_steps->setRows(isLost ? lostRows(steps, amount) : explainRows(steps, amount));
}

/// Until somebody decides; what was awarded since may have left less of a cap.
QString CasePage::estimateHint() const
{
    if (!m_today || *m_today >= m_detail->application.requested)
        return tr("estimated at application");
    return tr("estimated at application; as of today %1").arg(exactMoney(*m_today));
}

void CasePage::loadToday()
{
    const Application &a = m_detail->application;
    m_today.reset();
    if (a.stage != Stage::Submitted && a.stage != Stage::Returned && a.stage != Stage::InReview)
        return;
    whenDone(this, m_useCases.drafts.facts(a), [this, form = ApplicationForm(a), id = m_id](const Result<EstimateFacts> &facts) {
        if (id != m_id || !m_detail || !facts)
            return;
        if (const Result<Subsidy> subsidy = estimate(form, *facts, m_useCases.today()).subsidy)
            m_today = subsidy->amount;
        showSteps();
    });
}

void CasePage::showFacts()
{
    const Application &a = m_detail->application;
    const bool isEstimate = !a.decision && !cameToNothing(a);
    QList<KeyValue> pairs {
        {tr("Subsidy asked for"), isEstimate ? tr("%1, estimated at application").arg(exactMoney(a.requested)) : exactMoney(a.requested)},
        {tr("Subsidy awarded"), a.awarded.isZero() && !cameToNothing(a) ? u"–"_s : exactMoney(a.awarded)},
        {tr("Purpose"), a.purpose},
        {tr("Provider"), a.providerName.isEmpty() ? u"–"_s : a.providerName},
        {tr("Contract"), a.contractNumber + u"  "_s + exactMoney(a.contractAmount)},
        {tr("Signed on"), dateText(a.contractSigned)},
        {tr("Period"), dateText(a.periodFrom) + u" – "_s + dateText(a.periodTo)},
        {tr("Contact"), a.contactName + u"  "_s + a.contactPhone},
        {tr("Submitted"), timeText(a.submittedAt)},
    };
    if (a.projection)
        pairs.append(projectionPairs(*a.projection));
    if (a.projection && m_detail->outcome)
        pairs.append(outcomePairs(*a.projection, *m_detail->outcome));
    m_facts->setPairs(pairs);
    m_papersCard->setVisible(!a.materials.empty());
    m_papersCard->setHint(tr("%n file(s)", nullptr, int(a.materials.size())));
    m_papers->setPapers(a.materials);
}

void CasePage::showHistory()
{
    QList<TimelineItem> items;
    for (auto line = m_detail->timeline.rbegin(); line != m_detail->timeline.rend(); ++line) {
        const TimelineEntry &entry = line->entry;
        QStringList words;
        if (!entry.byName.isEmpty())
            words << entry.byName;
        if (entry.amount > Money())
            words << exactMoney(entry.amount);
        if (const QString said = caseEventWords(entry); !said.isEmpty())
            words << said;
        items.append({.tone = line->pending ? Tone::Warn : items.isEmpty() ? stageTone(m_detail->application.stage) : Tone::Neutral,
            .title = caseEventText(entry.event, m_detail->programme.mode) + (line->pending ? tr(" (to be delivered)") : QString()),
            .text = words.join(u" | "_s),
            .time = timeText(entry.at)});
    }
    m_history->setEntries(items);
}

} // namespace cpv
