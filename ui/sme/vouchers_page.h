#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

namespace cpv {

class Card;
class EmptyState;
class KpiCard;
class Notice;
class Skeleton;
class TableView;
class VoucherListModel;

/// The company's vouchers, soonest to expire first, with what is left, held and used in all.
class VouchersPage : public Page
{
    Q_OBJECT

public:
    VouchersPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;

private:
    void build();
    void retranslate();
    void onLoaded(const Result<VoucherPage> &page);
    void loadMore();
    void showAll();

    UseCases &m_useCases;
    bool m_loaded = false;
    bool m_failed = false;
    KpiCard *m_left;
    KpiCard *m_held;
    KpiCard *m_used;
    Notice *m_notice;
    Card *m_card;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    TableView *m_table;
    VoucherListModel *m_model;
};

} // namespace cpv
