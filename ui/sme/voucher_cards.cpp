#include "ui/sme/voucher_cards.h"

#include "ui/theme/tokens.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t FirstCards = 3; // One row.

}

VoucherQuery VoucherCards::query()
{
    return {.states = {VoucherState::Issued, VoucherState::Bound, VoucherState::PartlyUsed, VoucherState::Frozen},
        .sort = VoucherSort::ValidTo,
        .limit = MostCards};
}

VoucherCards::VoucherCards(QWidget *parent)
    : QWidget(parent)
    , m_flow(new CardFlow)
    , m_more(named(new Button(ButtonKind::Ghost), u"voucherCardsMore"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*layout, 6);
    layout->addLayout(m_flow);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &Button::clicked, this, [this] {
        m_all = !m_all;
        fill();
    });
    hide();
}

void VoucherCards::showVouchers(const std::vector<VoucherRow> &rows, const RedeemFacts &facts, QDate today)
{
    m_rows = rows;
    m_facts = facts;
    m_today = today;
    fill();
}

void VoucherCards::retranslate() { fill(); }

/// Cards stay as they are and show other vouchers: one of their buttons may be what is held down.
void VoucherCards::fill()
{
    const std::size_t shown = m_all ? m_rows.size() : std::min(m_rows.size(), FirstCards);
    while (m_cards.size() < shown) {
        auto *card = new VoucherCard(int(m_cards.size()));
        connect(card, &VoucherCard::stepChosen, this, &VoucherCards::stepChosen);
        m_flow->addWidget(card);
        m_cards.push_back(card);
    }
    while (m_cards.size() > shown) {
        VoucherCard *card = m_cards.back();
        m_cards.pop_back();
        m_flow->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    for (std::size_t i = 0; i < shown; ++i)
        m_cards[i]->showVoucher(m_rows[i], m_facts, m_today);
    m_more->setText(m_all ? tr("Fewer cards") : tr("%n more card(s)", nullptr, int(m_rows.size() - shown)));
    m_more->setIconName(m_all ? u"chevron-up"_s : u"chevron-down"_s);
    m_more->setVisible(m_rows.size() > FirstCards);
    setVisible(!m_rows.empty());
    m_flow->invalidate();
    updateGeometry();
}

} // namespace cpv
