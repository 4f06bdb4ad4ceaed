#include "ui/admin/voucher_desk_card.h"

#include "core/base/money_text.h"
#include "core/domain/voucher_money.h"
#include "core/usecases/futures.h"
#include "ui/common/reasoned_step.h"
#include "ui/common/taking_back.h"
#include "ui/models/command_text.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// Held for bills that nobody has approved yet: it goes back with a revocation.
Money unapproved(const VoucherDetail &detail)
{
    Money sum;
    for (const Redemption &redemption : detail.redemptions)
        if (redemption.state == RedemptionState::Held || redemption.state == RedemptionState::Confirmed)
            sum += redemption.amount;
    return sum;
}

} // namespace

VoucherDeskCard::VoucherDeskCard(UseCases &useCases, QWidget *parent)
    : Card({}, parent)
    , m_useCases(useCases)
    , m_state(named(new Pill, u"voucherDeskState"_s))
    , m_notice(named(new Notice, u"voucherDeskNotice"_s))
    , m_facts(named(new KeyValueGrid(2), u"voucherDeskFacts"_s))
    , m_freeze(named(new ReasonedStep(u"voucherFreeze"_s), u"voucherFreeze"_s))
    , m_release(named(new ReasonedStep(u"voucherRelease"_s), u"voucherRelease"_s))
    , m_revoke(named(new ReasonedStep(u"voucherRevoke"_s), u"voucherRevoke"_s))
    , m_expiry(new Text(TextRole::Muted))
    , m_expire(named(new Button(ButtonKind::Secondary), u"voucherExpire"_s))
{
    setObjectName(u"voucherDesk"_s);
    build();
    hide();
    const auto id = [this] { return m_detail->voucher.id; };
    connect(m_freeze, &ReasonedStep::given, this, [this, id](const QString &reason) { perform(FreezeVoucher {id(), reason}); });
    connect(m_release, &ReasonedStep::given, this, [this, id](const QString &reason) { perform(UnfreezeVoucher {id(), reason}); });
    connect(m_revoke, &ReasonedStep::given, this, [this, id](const QString &reason) { perform(RevokeVoucher {id(), reason}); });
    connect(m_expire, &Button::clicked, this, [this, id] { perform(ExpireVoucher {id()}); });
    connect(&m_loading, &QFutureWatcherBase::finished, this, &VoucherDeskCard::onLoaded);
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Voucher) || kinds.contains(RecordKind::Redemption)))
            load();
    });
    retranslate();
}

void VoucherDeskCard::build()
{
    addHeaderWidget(m_state);
    m_expiry->setWordWrap(true);
    for (QWidget *part : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_freeze),
             static_cast<QWidget *>(m_release), static_cast<QWidget *>(m_revoke), static_cast<QWidget *>(m_expiry)})
        body()->addWidget(part);
    body()->addWidget(m_expire, 0, Qt::AlignLeft);
}

void VoucherDeskCard::setVoucher(const std::optional<VoucherId> &voucher)
{
    if (voucher != m_id) {
        m_detail.reset();
        m_notice->hide();
        for (ReasonedStep *step : {m_freeze, m_release, m_revoke})
            step->close();
        hide();
    }
    m_id = voucher;
    load();
}

void VoucherDeskCard::load()
{
    if (m_id)
        m_loading.setFuture(m_useCases.vouchers.detail(*m_id));
}

void VoucherDeskCard::onLoaded()
{
    const Result<VoucherDetail> detail = m_loading.result();
    if (!detail)
        return; // Not this person's to see.
    m_detail = *detail;
    show();
    showVoucher();
}

void VoucherDeskCard::showVoucher()
{
    if (!m_detail)
        return;
    const Voucher &v = m_detail->voucher;
    setHint(v.code);
    m_state->setState(m_detail->pending ? tr("To be delivered") : voucherStateText(v.state), voucherStateTone(v.state));
    QList<KeyValue> pairs {{tr("Face value (CNY)"), yuanText(v.face)}, {tr("Left (CNY)"), yuanText(v.left)}, {tr("Held (CNY)"), yuanText(v.held)},
        {tr("Used (CNY)"), yuanText(v.used)}, {tr("Valid until"), v.validTo.toString(Qt::ISODate)}};
    if (!v.reason.isEmpty())
        pairs.append({tr("Reason"), v.reason});
    m_facts->setPairs(pairs);
    showSteps();
}

void VoucherDeskCard::showSteps()
{
    const Voucher &v = m_detail->voucher;
    const auto &session = m_useCases.session.current();
    const auto is = [&](Role role) { return session && inScope(session->account, v.place) && hasRole(session->account, role); };
    const bool live = !hasEnded(v.state);
    const bool isFrozen = v.state == VoucherState::Frozen;
    m_freeze->setVisible(live && !isFrozen && is(Role::Approver));
    m_release->setVisible(isFrozen && is(Role::Approver));
    m_revoke->setVisible(live && is(Role::Approver));
    const bool isOver = live && m_useCases.today() > v.validTo && (is(Role::Clerk) || is(Role::Finance));
    m_expiry->setVisible(isOver);
    m_expire->setVisible(isOver);
    m_freeze->setTexts(tr("Freeze"), tr("Why it is frozen"),
        tr("The company can request nothing and no bill is approved until it is released. Nothing moves: %1 CNY stay left, %2 CNY held.")
            .arg(yuanText(v.left), yuanText(v.held)));
    m_release->setTexts(tr("Release"), tr("Why it may be used again"), tr("It is as it was before, with the same last day."));
    m_revoke->setTexts(tr("Revoke"), tr("Why it is revoked"),
        tr("%1 CNY that are left and %2 CNY held for bills nobody has approved go back to the budget. Approved bills are still paid; paid ones are "
           "claimed back one by one. A revoked voucher never comes back.")
            .arg(yuanText(v.left), yuanText(unapproved(*m_detail))));
    m_expiry->setText(tr("Its last day was %1. Closing it gives %2 CNY back to the budget; what is held stays until its bills are decided.")
                          .arg(v.validTo.toString(Qt::ISODate), yuanText(v.left)));
}

void VoucherDeskCard::perform(const Payload &payload)
{
    const Voucher &v = m_detail->voucher;
    whenDone(this, m_useCases.commands.performUndoable(payload, v.place, v.version),
        [this, kind = kindOfCommand(payload)](const Result<Performed> &done) {
            if (!done)
                return showError(done.error());
            for (ReasonedStep *step : {m_freeze, m_release, m_revoke})
                step->close();
            m_notice->hide();
            load();
            Q_EMIT undoOffered(heldText(commandText(kind), m_useCases.status.state() == SyncStatus::State::Offline), tr("Undo"),
                takingBack(m_useCases.commands, done->command, this, [this](const Result<void> &back) { onTakenBack(back); }));
        });
}

void VoucherDeskCard::onTakenBack(const Result<void> &back)
{
    if (!back)
        return showError(back.error());
    load();
    Q_EMIT recorded(tr("Undone; nothing was sent."));
}

void VoucherDeskCard::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, words.advice);
}

void VoucherDeskCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void VoucherDeskCard::retranslate()
{
    setTitle(tr("Voucher"));
    m_expire->setText(tr("Close as expired"));
    showVoucher();
}

} // namespace cpv
