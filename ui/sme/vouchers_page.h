#pragma once

#include "core/usecases/use_cases.h"
#include "ui/lists/programme_choices.h"
#include "ui/shell/page.h"
#include "ui/sme/rescue_card.h"
#include "ui/sme/voucher_columns.h"

#include <QDate>

namespace cpv {

class KpiCard;
class ListPane;
class ListReader;
template <typename Row> class ListModel;

/// The company's vouchers, soonest to expire first, with what is left, held and used in all.
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
    void askRescue();
    void showRescue();
    void goWay(RescueCard::Way way);
    void setWording(VoucherWording wording);
    VoucherQuery query() const;

    UseCases &m_useCases;
    QDate m_today; // Of the columns.
    VoucherWording m_wording = VoucherWording::Vouchers; // Likewise.
    RedeemFacts m_facts;
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
