#include "ui/sme/voucher_card.h"

#include "core/usecases/voucher_rescue.h"
#include "ui/models/domain_text.h"
#include "ui/models/money_display.h"
#include "ui/sme/sme_words.h"
#include "ui/sme/voucher_columns.h"
#include "ui/theme/tokens.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/figure_line.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/stacked_bar.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastWidthUnits = 250; // Three side by side on a small screen at 150 %.

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::VoucherCard)
};

double partOfFace(const Voucher &voucher, Money part)
{
    return voucher.face.isZero() ? 0 : double(part.fen()) / double(voucher.face.fen());
}

bool isClaim(const Voucher &voucher) { return voucher.mode == ProgrammeMode::PayFirst; }

VoucherNext nextOfUsable(const Voucher &voucher, const RedeemFacts &facts, const UsableVoucher &usable, QDate today)
{
    const QString redeem = isClaim(voucher) ? Words::tr("Claim") : Words::tr("Redeem");
    if (expiresWithin(voucher, today, VoucherSoonDays)) {
        const VoucherRescue rescue = rescueOf(facts, usable);
        return {VoucherStep::Redeem, Words::tr("Bills over %1 by then bring all that is left.").arg(exactMoney(rescue.cost)), redeem};
    }
    if (isClaim(voucher))
        return {VoucherStep::Redeem, Words::tr("Next: claim with bills that you have paid."), redeem};
    if (!voucher.contractNumber.isEmpty())
        return {VoucherStep::Redeem, Words::tr("Next: redeem a bill of contract %1.").arg(voucher.contractNumber), redeem};
    const auto listed = std::ranges::count_if(providersFor(facts, usable), [](const ProviderChoice &choice) { return !choice.excluded; });
    return {VoucherStep::FindProvider, Words::tr("Next: choose one of the %n listed provider(s).", nullptr, int(listed)), Words::tr("Where to run it")};
}

}

VoucherNext nextStep(const Voucher &voucher, const RedeemFacts &facts, const UsableVoucher *usable, QDate today)
{
    const QString look = Words::tr("See what happened");
    if (voucher.state == VoucherState::Frozen)
        return {VoucherStep::Look, voucher.reason.isEmpty() ? Words::tr("Frozen: nothing can be drawn on it now.") : Words::tr("Frozen: %1").arg(voucher.reason), look};
    if (today > voucher.validTo)
        return {VoucherStep::Look, Words::tr("It has ended; what was left goes back to the budget."), look};
    if (today < voucher.validFrom)
        return {VoucherStep::Look, Words::tr("It can be used from %1.").arg(dateText(voucher.validFrom)), look};
    if (voucher.left.isZero())
        return {VoucherStep::Look, isClaim(voucher) ? Words::tr("All of it is with claims under way.") : Words::tr("All of it is with redemptions under way."), look};
    if (!usable)
        return {VoucherStep::Look, Words::tr("Nothing can be drawn on it today."), look};
    return nextOfUsable(usable->voucher, facts, *usable, today);
}

VoucherCard::VoucherCard(int place, QWidget *parent)
    : Card({}, parent)
    , m_project(new ElidedText(TextRole::Strong))
    , m_state(new Pill)
    , m_code(new ElidedText(TextRole::Muted))
    , m_figure(new Text(TextRole::Figure))
    , m_unit(new Text(TextRole::Unit))
    , m_bar(named(new StackedBar, u"voucherCardBar%1"_s.arg(place)))
    , m_term(new Text(TextRole::Body))
    , m_next(new Text(TextRole::Muted))
    , m_main(named(new Button(ButtonKind::Primary), u"voucherCardMain%1"_s.arg(place)))
    , m_ways(named(new Button(ButtonKind::Ghost), u"voucherCardWays%1"_s.arg(place)))
    , m_open(named(new Button(ButtonKind::Ghost), u"voucherCardOpen%1"_s.arg(place)))
{
    setObjectName(u"voucherCard%1"_s.arg(place));
    build();
    connect(m_main, &Button::clicked, this, [this] { Q_EMIT stepChosen(m_voucher, m_step); });
    connect(m_ways, &Button::clicked, this, [this] { Q_EMIT stepChosen(m_voucher, VoucherStep::ThreeWays); });
    connect(m_open, &Button::clicked, this, [this] { Q_EMIT stepChosen(m_voucher, VoucherStep::Look); });
}

void VoucherCard::build()
{
    setLeastWidth(*this, LeastWidthUnits);
    setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(m_project, 1);
    head->addWidget(m_state);
    body()->addLayout(head);
    auto *which = new QHBoxLayout;
    which->addWidget(m_code, 1);
    which->addWidget(m_open);
    body()->addLayout(which);
    auto *money = new QHBoxLayout;
    setGap(*money, 6);
    addFigure(*money, m_figure, m_unit);
    money->addStretch(1);
    body()->addLayout(money);
    body()->addWidget(m_bar);
    m_used = addAmount(Token::Accent);
    m_held = addAmount(Token::ChartLine);
    m_face = addAmount({});
    for (Text *words : {m_term, m_next}) {
        words->setWordWrap(true);
        body()->addWidget(words);
    }
    body()->addStretch(1);
    auto *buttons = new QHBoxLayout;
    setGap(*buttons, 14);
    buttons->addWidget(m_main);
    buttons->addWidget(m_ways);
    buttons->addStretch(1);
    body()->addLayout(buttons);
}

VoucherCard::Amount VoucherCard::addAmount(std::optional<Token> colour)
{
    const Amount amount {new Text(TextRole::Label), new Text(TextRole::Label)};
    auto *line = new QHBoxLayout;
    setGap(*line, 6);
    if (colour)
        line->addWidget(new Swatch(*colour));
    line->addWidget(amount.name);
    line->addStretch(1);
    line->addWidget(amount.value);
    body()->addLayout(line);
    return amount;
}

void VoucherCard::showVoucher(const VoucherRow &row, const RedeemFacts &facts, QDate today)
{
    const Voucher &voucher = row.voucher;
    const auto usable = std::ranges::find(facts.vouchers, voucher.id, [](const UsableVoucher &each) { return each.voucher.id; });
    const VoucherNext next = nextStep(voucher, facts, usable == facts.vouchers.end() ? nullptr : &*usable, today);
    m_voucher = voucher.id;
    m_step = next.step;
    setAccessibleName(tr("Voucher %1").arg(voucher.code));
    m_project->setText(voucher.project);
    m_state->setState(voucherStateText(voucher.state, voucher.mode), voucherStateTone(voucher.state));
    m_code->setText(u"%1  |  %2"_s.arg(voucher.code, programmeName(row.programmeZh, row.programmeEn)));
    showMoney(voucher);
    showTerm(voucher, today);
    m_next->setText(next.words);
    m_main->setText(next.button);
    m_main->setVisible(next.step != VoucherStep::Look);
    m_main->setAccessibleName(tr("%1, voucher %2", "a button's text").arg(next.button, voucher.code));
    m_ways->setText(tr("Three ways"));
    m_ways->setAccessibleName(tr("Three ways to use voucher %1 before it ends").arg(voucher.code));
    m_ways->setVisible(next.step != VoucherStep::Look && expiresWithin(voucher, today, VoucherSoonDays));
    m_open->setText(next.step == VoucherStep::Look ? next.button : tr("Details"));
    m_open->setAccessibleName(tr("Open voucher %1").arg(voucher.code));
}

void VoucherCard::showMoney(const Voucher &voucher)
{
    const VoucherWording wording = isClaim(voucher) ? VoucherWording::Awards : VoucherWording::Vouchers;
    const MoneyFigure left = moneyFigure(voucher.left);
    m_figure->setText(left.figure);
    m_unit->setText(tr("%1 left", "unit of an amount").arg(left.unit));
    m_bar->setParts({{partOfFace(voucher, voucher.used), Token::Accent}, {partOfFace(voucher, voucher.held), Token::ChartLine}});
    const auto show = [](const Amount &amount, const QString &name, Money value) {
        amount.name->setText(name);
        amount.value->setText(exactMoney(value));
    };
    show(m_used, usedText(wording), voucher.used);
    show(m_held, tr("Held"), voucher.held);
    show(m_face, faceText(wording), voucher.face);
    setAccessibleDescription(tr("%1 left of %2, %3 held, until %4").arg(exactMoney(voucher.left), exactMoney(voucher.face), exactMoney(voucher.held), dateText(voucher.validTo)));
}

void VoucherCard::showTerm(const Voucher &voucher, QDate today)
{
    const QString day = dateText(voucher.validTo);
    m_term->setText(today > voucher.validTo ? tr("Ended on %1").arg(day)
                                            : tr("Until %1, %2", "day, days left").arg(day, daysLeftText(voucher.validTo, today)));
    m_term->setTone(expiryTone(voucher, today));
}

} // namespace cpv
