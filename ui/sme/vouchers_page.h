#pragma once

#include "core/usecases/use_cases.h"
#include "ui/lists/programme_choices.h"
#include "ui/shell/page.h"
#include "ui/sme/rescue_card.h"
#include "ui/sme/voucher_cards.h"
#include "ui/sme/voucher_columns.h"

#include <QDate>

namespace cpv {

class KpiCard;
class ListPane;
class ListReader;
template <typename Row> class ListModel;

/// The company's vouchers, soonest to expire first: those in force as cards with their next step, all of them as a list; what is
/// left, held and used in all.
class VouchersPage : public Page
{
    Q_OBJECT

public:
    VouchersPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    std::optional<PrimaryAction> primaryAction() const override;
    void refresh() override;

private:
    void buildList();
    void buildLayout();
    void retranslate();
    void askTotals();
    void showFigures();
    void askCards();
    void showCards();
    const UsableVoucher *rescued() const;
    void showRescue();
    void takeStep(VoucherId voucher, VoucherStep step);
    void goWay(RescueCard::Way way);
    void setWording(VoucherWording wording);
    VoucherQuery query() const;

    UseCases &m_useCases;
    QDate m_today; // Of the columns.
    VoucherWording m_wording = VoucherWording::Vouchers; // Likewise.
    RedeemFacts m_facts;
    std::vector<VoucherRow> m_inForce;
    std::optional<VoucherId> m_chosen; // Whose three ways are shown; none: the first that ends soon.
    std::vector<VoucherMonth> m_history;
    VoucherCards *m_cards;
    RescueCard *m_rescue;
    VoucherTotals m_totals;
    VoucherTotals m_awards;
    ProgrammeChoices m_programmes {m_useCases.programmes, this};
    KpiCard *m_left;
    KpiCard *m_held;
    KpiCard *m_used;
    ListModel<VoucherRow> *m_model;
    ListPane *m_list;
    ListReader *m_reader;
    QFuture<Result<VoucherTotals>> m_totalling;
};

} // namespace cpv
