#include "ui/sme/rescue_card.h"

#include "ui/models/money_display.h"
#include "ui/sme/sme_words.h"
#include "ui/theme/tokens.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastPartUnits = 230;

}

RescueCard::RescueCard(QWidget *parent)
    : Card({}, parent)
    , m_loss(new Text(TextRole::Muted))
{
    auto *parts = new QWidget;
    auto *flow = new CardFlow(24);
    flow->setContentsMargins({});
    parts->setLayout(flow);
    for (const Way way : {RedeemBill, AskForBill, RunMore})
        flow->addWidget(makePart(way));
    m_loss->setWordWrap(true);
    body()->addWidget(parts);
    body()->addWidget(m_loss);
}

QWidget *RescueCard::makePart(Way way)
{
    static const std::array names {u"rescueRedeem"_s, u"rescueAsk"_s, u"rescueRun"_s};
    static const std::array icons {u"receipt"_s, u"upload"_s, u"cpu"_s};
    Part &part = m_parts.at(way);
    part.title = new Text(TextRole::Strong);
    part.amount = new Text(TextRole::Body);
    part.words = new Text(TextRole::Muted);
    part.button = named(new Button(way == RedeemBill ? ButtonKind::Primary : ButtonKind::Secondary), names.at(way));
    part.button->setIconName(icons.at(way));
    connect(part.button, &Button::clicked, this, [this, way] { Q_EMIT wayChosen(way); });
    auto *box = new QWidget;
    setLeastWidth(*box, LeastPartUnits);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    setGap(*layout, 6);
    for (Text *text : {part.title, part.amount, part.words}) {
        text->setWordWrap(true);
        layout->addWidget(text);
    }
    layout->addStretch(1);
    layout->addWidget(part.button, 0, Qt::AlignLeft);
    return box;
}

void RescueCard::fill(Way way, const QString &title, const QString &words, const QString &button)
{
    const Part &part = m_parts.at(way);
    part.title->setText(title);
    part.words->setText(words);
    part.button->setText(button);
}

void RescueCard::showRescue(const Voucher &voucher, const VoucherRescue &rescue)
{
    const QString day = dateText(voucher.validTo);
    const bool isClaim = voucher.mode == ProgrammeMode::PayFirst;
    setTitle(tr("Use %1 by %2: three ways").arg(moneySentence(rescue.left), day));
    setHint(voucher.code);
    const QString contract = voucher.contractNumber.isEmpty()
        ? tr("From one of the %n listed providers.", nullptr, int(rescue.providers))
        : tr("Of contract %1.").arg(voucher.contractNumber);
    const QString provider = rescue.bound ? rescue.bound->name : tr("your provider");
    fill(RedeemBill, isClaim ? tr("1  Claim with bills that you have paid") : tr("1  Redeem bills that you hold"), contract,
        isClaim ? tr("Claim now") : tr("Redeem now"));
    fill(AskForBill, tr("2  Ask for a bill over what you have used so far"),
        tr("%1 need not wait for the end of the month: a bill over the days until now is enough.", "a provider").arg(provider),
        tr("Usage and invoices"));
    fill(RunMore, tr("3  Run more until then"), tr("At %1, by %2, with a bill that reaches you by then.").arg(provider, day), tr("Where to run it"));
    m_parts[RedeemBill].amount->setText(tr("Bills over %1 bring all of %2.").arg(exactMoney(rescue.cost), exactMoney(rescue.left)));
    m_parts[AskForBill].amount->setText(tr("Each %1 billed brings %2, up to %3.").arg(exactMoney(rescue.step.cost), exactMoney(rescue.step.amount), exactMoney(rescue.left)));
    m_parts[RunMore].amount->setText(
        tr("Compute for %1: the voucher pays %2, you pay %3.").arg(exactMoney(rescue.cost), exactMoney(rescue.left), exactMoney(rescue.own)));
    m_loss->setText(tr("What is left after %1 goes back to the budget.").arg(day));
}

} // namespace cpv
