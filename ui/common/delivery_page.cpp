#include "ui/common/delivery_page.h"

#include "core/usecases/futures.h"
#include "ui/common/back_link.h"
#include "ui/common/delivery_forms.h"
#include "ui/common/delivery_words.h"
#include "ui/models/command_text.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// "SH-2026-000012, recorded 2026-03-02 09:00".
QString joined(const QString &subject, const QString &rest)
{
    return subject.isEmpty() ? rest : subject + u"  |  "_s + rest;
}

} // namespace

DeliveryPage::DeliveryPage(UseCases &useCases, const QString &casePage, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_casePage(casePage)
    , m_back(new BackLink(*this, {}))
    , m_state(named(new Notice, u"deliveryState"_s))
    , m_error(named(new Notice, u"deliveryError"_s))
    , m_skeleton(new Skeleton(6))
    , m_waitingCard(named(new Card, u"waitingCard"_s))
    , m_waitingRows(new QVBoxLayout)
    , m_refusedCard(named(new Card, u"refusedCard"_s))
    , m_refusedRows(new QVBoxLayout)
    , m_forms(new DeliveryForms(useCases))
    , m_empty(named(new EmptyState, u"deliveryEmpty"_s))
{
    for (QVBoxLayout *rows : {m_waitingRows, m_refusedRows})
        setGap(*rows, 12);
    m_waitingCard->body()->addLayout(m_waitingRows);
    m_refusedCard->body()->addLayout(m_refusedRows);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    for (QWidget *part : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_skeleton),
             static_cast<QWidget *>(m_refusedCard), static_cast<QWidget *>(m_waitingCard)})
        layout->addWidget(part);
    layout->addWidget(m_forms);
    layout->addWidget(m_empty);
    layout->addStretch(1);
    m_refusedCard->hide();
    m_waitingCard->hide();
    m_empty->hide();
    m_reloading.setSingleShot(true);
    m_back->setEnabled(false);
    m_back->hide();
    connectAnswers();
    setTexts([this] { retranslate(); });
}

void DeliveryPage::connectAnswers()
{
    connect(&m_loadingWaiting, &QFutureWatcherBase::finished, this, [this] {
        const auto waiting = m_loadingWaiting.result();
        waiting ? void(m_waiting = *waiting) : onDone(fail(waiting.error()));
        showLists();
    });
    connect(&m_loadingRefusals, &QFutureWatcherBase::finished, this, [this] {
        const auto refusals = m_loadingRefusals.result();
        refusals ? void(m_refusals = *refusals) : onDone(fail(refusals.error()));
        showLists();
    });
    connect(&m_takingBack, &QFutureWatcherBase::finished, this, [this] {
        const Result<void> taken = m_takingBack.result();
        onDone(taken);
        if (taken)
            Q_EMIT toastRequested(tr("Taken back."));
        reload();
    });
    connect(&m_dismissing, &QFutureWatcherBase::finished, this, [this] {
        onDone(m_dismissing.result());
        reload();
    });
    connect(m_forms, &DeliveryForms::pageRequested, this, &Page::pageRequested);
    connect(&m_reloading, &QTimer::timeout, this, &DeliveryPage::reload);
    connect(&m_useCases.status, &SyncStatus::changed, this, [this] {
        showState();
        if (isVisible())
            m_reloading.start();
    });
}

QString DeliveryPage::title() const
{
    return tr("Delivery");
}

QString DeliveryPage::subtitle() const
{
    return tr("What waits on this device, and what the registry refused");
}

void DeliveryPage::openArgument(const QVariant &argument)
{
    if (argument.toString() == u"delivery")
        return; // Asked for once more: the way back stays.
    m_back->setList(argument.toString());
    m_back->setEnabled(!argument.toString().isEmpty());
    m_back->setVisible(m_back->isEnabled());
}

void DeliveryPage::refresh()
{
    m_error->hide();
    reload();
}

void DeliveryPage::reload()
{
    m_loadingWaiting.setFuture(m_useCases.commands.waiting());
    m_loadingRefusals.setFuture(m_useCases.commands.refusals());
    m_forms->load();
}

void DeliveryPage::onDone(const Result<void> &result)
{
    if (result)
        return m_error->hide();
    const ErrorWords words = errorWords(result.error());
    m_error->showError(words.title, words.advice);
}

/// What is told takes the place of an Undo that is still offered: it would do nothing any more.
void DeliveryPage::onReleased(const Result<void> &released)
{
    onDone(released);
    if (released)
        Q_EMIT toastRequested(m_useCases.status.state() == SyncStatus::State::Offline ? tr("It goes out as soon as you are connected.") : tr("It goes out now."));
    reload();
}

void DeliveryPage::showLists()
{
    showState();
    if (!m_waiting || !m_refusals)
        return;
    m_skeleton->hide();
    whenLetGo(*this, [this] {
        showWaiting();
        showRefusals();
    });
    const SyncStatus::Facts &facts = m_useCases.status.facts();
    m_empty->setVisible(
        m_waiting->empty() && m_refusals->empty() && facts.drafts == 0 && facts.uploads == 0 && facts.conflicts == 0);
}

void DeliveryPage::showState()
{
    const DeliverySentence sentence = deliverySentence(m_useCases.status.facts());
    m_state->showNotice(sentence.tone, sentence.title, sentence.text);
}

void DeliveryPage::showWaiting()
{
    emptyLayout(*m_waitingRows);
    const int drafts = int(m_useCases.status.facts().drafts);
    m_waitingCard->setVisible(!m_waiting->empty() || drafts > 0);
    m_waitingCard->setHint(QString::number(m_waiting->size() + std::size_t(drafts)));
    for (const WaitingCommand &waiting : *m_waiting)
        m_waitingRows->addWidget(makeWaiting(waiting));
    if (drafts > 0)
        m_waitingRows->addWidget(makeWaitingDrafts(drafts));
}

QWidget *DeliveryPage::makeWaitingDrafts(int drafts)
{
    auto *line = named(new QWidget, u"waitingDrafts"_s);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    auto *words = new QVBoxLayout;
    setGap(*words, 2);
    words->addWidget(new Text(TextRole::Strong, tr("%n draft(s)", nullptr, drafts)));
    words->addWidget(new ElidedText(TextRole::Muted, tr("Kept on this device; the next sync copies them to the registry.")));
    row->addLayout(words, 1);
    row->addWidget(new Pill(tr("Waiting"), Tone::Warn));
    auto *open = named(new Button(ButtonKind::Secondary, tr("Open the list")), u"openDrafts"_s, tr("Open the list of drafts"));
    connect(open, &Button::clicked, this, [this] { Q_EMIT pageRequested(u"applications"_s, u"drafts"_s); });
    row->addWidget(open, 0, Qt::AlignVCenter);
    return line;
}

QWidget *DeliveryPage::makeWaiting(const WaitingCommand &waiting)
{
    auto *line = named(new QWidget, u"waitingRow"_s, stepText(waiting.kind));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    setGap(*row, 12);
    auto *words = new QVBoxLayout;
    setGap(*words, 2);
    words->addWidget(new Text(TextRole::Strong, stepText(waiting.kind)));
    words->addWidget(new ElidedText(TextRole::Muted, joined(waiting.subjectText, tr("recorded %1").arg(timeText(waiting.claimedAt)))));
    row->addLayout(words, 1);
    row->addWidget(waiting.sent ? new Pill(tr("Delivery begun, no answer yet"), Tone::Info)
            : waiting.held      ? new Pill(tr("Held: can be undone"), Tone::Warn)
                                : new Pill(tr("Waiting"), Tone::Warn));
    if (const QString page = pageOfWaiting(waiting.kind); !page.isEmpty())
        row->addWidget(makeOpener(page, waiting.subject, waiting.subjectText));
    if (waiting.held) {
        auto *send = named(new Button(ButtonKind::Secondary, tr("Send now")), u"releaseHeld"_s,
            tr("Send now: %1 %2").arg(stepText(waiting.kind), waiting.subjectText));
        connect(send, &Button::clicked, this, [this, send, command = waiting.command] {
            send->setEnabled(false);
            whenDone(this, m_useCases.commands.release(command), [this](const Result<void> &released) { onReleased(released); });
        });
        row->addWidget(send);
    }
    if (!waiting.sent) {
        auto *back = named(new Button(ButtonKind::Secondary, tr("Take back")), u"takeBack"_s,
            tr("Take back: %1 %2").arg(stepText(waiting.kind), waiting.subjectText));
        connect(back, &Button::clicked, this, [this, back, command = waiting.command] {
            back->setEnabled(false);
            m_takingBack.setFuture(m_useCases.commands.takeBack(command));
        });
        row->addWidget(back);
    }
    return line;
}

void DeliveryPage::showRefusals()
{
    emptyLayout(*m_refusedRows);
    m_refusedCard->setVisible(!m_refusals->empty());
    m_refusedCard->setHint(QString::number(m_refusals->size()));
    for (const Refusal &refusal : *m_refusals)
        m_refusedRows->addWidget(makeRefusal(refusal));
}

QWidget *DeliveryPage::makeRefusal(const Refusal &refusal)
{
    const ErrorWords reason = errorWords(refusal.error);
    const QString what = tr("%1: refused").arg(stepText(refusal.payload));
    auto *line = named(new QWidget, u"refusalRow"_s, what);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    setGap(*row, 12);
    auto *words = new QVBoxLayout;
    setGap(*words, 2);
    words->addWidget(named(new Text(TextRole::Strong, what), u"refusalTitle"_s));
    words->addWidget(new ElidedText(TextRole::Muted, joined(refusal.subjectText, tr("refused %1").arg(timeText(refusal.answeredAt)))));
    auto *title = named(new Text(TextRole::Body, reason.title), u"refusalReason"_s);
    title->setTone(Tone::Bad);
    auto *advice = new Text(TextRole::Muted, reason.advice);
    for (Text *text : {title, advice}) {
        text->setWordWrap(true);
        words->addWidget(text);
    }
    row->addLayout(words, 1);
    if (const QString page = recordPage(refusal.kind); !page.isEmpty())
        row->addWidget(makeOpener(page, refusal.subject, refusal.subjectText), 0, Qt::AlignVCenter);
    auto *seen = named(new Button(ButtonKind::Secondary, tr("Understood")), u"dismissRefusal"_s,
        tr("Understood: %1 %2").arg(stepText(refusal.payload), refusal.subjectText));
    connect(seen, &Button::clicked, this, [this, seen, command = refusal.command] {
        seen->setEnabled(false);
        m_dismissing.setFuture(m_useCases.commands.dismissRefusal(command));
    });
    row->addWidget(seen, 0, Qt::AlignVCenter);
    return line;
}

QWidget *DeliveryPage::makeOpener(const QString &page, const Uuid &subject, const QString &name)
{
    auto *open = named(new Button(ButtonKind::Secondary, tr("Open the record")), u"openRecord"_s, tr("Open %1").arg(name));
    connect(open, &Button::clicked, this, [this, page, subject] { Q_EMIT pageRequested(page, subject.toText()); });
    return open;
}

/// What a step makes, or makes of a voucher, is shown here before the registry has it.
QString DeliveryPage::pageOfWaiting(CommandKind step) const
{
    if (step == CommandKind::SubmitApplication)
        return m_casePage;
    return step == CommandKind::RequestRedemption ? u"voucher"_s : recordPage(step);
}

/// Empty where there is nothing to open: what a refused step would have made isn't there.
QString DeliveryPage::recordPage(CommandKind step) const
{
    static constexpr std::array ofCases {CommandKind::ResubmitApplication, CommandKind::AcceptApplication, CommandKind::ReturnApplication,
        CommandKind::DisregardApplication, CommandKind::ProposeAward, CommandKind::RefuseApplication, CommandKind::ConfirmAward,
        CommandKind::SendBack, CommandKind::PublishNotice, CommandKind::AwardApplication, CommandKind::WithdrawApplication,
        CommandKind::AppealDecision};
    static constexpr std::array ofBills {CommandKind::ConfirmBill, CommandKind::RefuseRedemption, CommandKind::ApproveRedemption,
        CommandKind::SettleRedemption, CommandKind::BounceSettlement, CommandKind::CancelRedemption, CommandKind::ConfirmSignedBill,
        CommandKind::OfferRefund, CommandKind::OpenClawback};
    if (std::ranges::find(ofCases, step) != ofCases.end())
        return m_casePage;
    return std::ranges::find(ofBills, step) != ofBills.end() ? u"redemption"_s : QString();
}

void DeliveryPage::retranslate()
{
    m_back->setText(tr("Back to the page you came from"));
    m_waitingCard->setTitle(tr("Waiting on this device"));
    m_refusedCard->setTitle(tr("Refused by the registry"));
    m_empty->setContent(u"cloud-check"_s, tr("Nothing waits and nothing was refused"),
        tr("What you do appears here until the registry has confirmed it."));
    showLists();
}

PageEntry deliveryPage(UseCases &useCases, const QString &casePage)
{
    return {u"delivery"_s, u"cloud-upload"_s, [] { return DeliveryPage::tr("Delivery"); },
        [&useCases, casePage](QWidget *parent) { return new DeliveryPage(useCases, casePage, parent); }, PageEntry::Place::Hidden};
}

} // namespace cpv
