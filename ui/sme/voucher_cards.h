#pragma once

#include "ui/sme/voucher_card.h"

#include <vector>

namespace cpv {

class CardFlow;

/// The vouchers that are in force, as cards, soonest to expire first: the first three, and more at a click.
class VoucherCards : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MostCards = 24; ///< Beyond, the list is the better view.
    static VoucherQuery query();         ///< Those that cards are made of.

    explicit VoucherCards(QWidget *parent = nullptr);

    void showVouchers(const std::vector<VoucherRow> &rows, const RedeemFacts &facts, QDate today);
    void retranslate();

Q_SIGNALS:
    void stepChosen(cpv::VoucherId voucher, cpv::VoucherStep step);

private:
    void fill();

    std::vector<VoucherRow> m_rows;
    RedeemFacts m_facts;
    QDate m_today;
    bool m_all = false;
    CardFlow *m_flow;
    std::vector<VoucherCard *> m_cards;
    Button *m_more;
};

} // namespace cpv
