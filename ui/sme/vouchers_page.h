#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>

namespace cpv {

class Card;
class EmptyState;
class KpiCard;
class Notice;
class Skeleton;
class TableView;
class VoucherModel;

/// The company's vouchers, the one that ends first on top, and what they are worth together.
class VouchersPage : public Page
{
    Q_OBJECT

public:
    VouchersPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;

private:
    void buildLayout();
    void connectAnswers();
    void load();
    void loadMore();
    void onLoaded();
    void showFigures();
    void showOnly(QWidget *shown);
    void retranslate();

    UseCases &m_useCases;
    std::optional<PageKey> m_moreAfter;

    Notice *m_notice;
    QWidget *m_figures;
    KpiCard *m_left;
    KpiCard *m_held;
    KpiCard *m_used;
    Card *m_card;
    TableView *m_table;
    VoucherModel *m_model;
    Skeleton *m_skeleton;
    EmptyState *m_empty;

    QFutureWatcher<Result<VoucherPage>> m_loading;
    QFutureWatcher<Result<VoucherPage>> m_more;
};

} // namespace cpv
