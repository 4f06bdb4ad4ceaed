#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>

namespace cpv {

class Card;
class FactsModel;
class KeyValueGrid;
class KpiCard;
class Notice;
class Pill;
class Skeleton;
class TableView;
class Text;
class Button;

/// One voucher: what it is worth, until when, who pays, and each movement of its money with the running balance.
class VoucherDetailPage : public Page
{
    Q_OBJECT

public:
    VoucherDetailPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    void openArgument(const QVariant &argument) override; ///< A VoucherId's text.

private:
    QWidget *makeHeader();
    QWidget *makeFigures();
    void buildTables();
    void buildLayout();
    void connectAnswers();
    void load();
    void show(const VoucherDetail &detail);
    void showFigures(const Voucher &voucher);
    void showFacts(const VoucherDetail &detail);
    void showHistory(const VoucherDetail &detail);
    void showRedemptions(const VoucherDetail &detail);
    void showHeadings();
    void retranslate();

    UseCases &m_useCases;
    VoucherId m_id;
    std::optional<VoucherDetail> m_detail;
    std::vector<Provider> m_providers; // Of the programme, for their names.

    Notice *m_notice;
    Skeleton *m_skeleton;
    QWidget *m_content;
    Text *m_project;
    Text *m_code;
    Text *m_validity;
    Pill *m_state;
    Button *m_case;
    KpiCard *m_face;
    KpiCard *m_left;
    KpiCard *m_held;
    KpiCard *m_used;
    Card *m_factsCard;
    KeyValueGrid *m_facts;
    Card *m_payersCard;
    KeyValueGrid *m_payers;
    Card *m_historyCard;
    Pill *m_readds;
    TableView *m_history;
    FactsModel *m_historyModel;
    Text *m_historyNote;
    Card *m_redemptionCard;
    TableView *m_redemptions;
    FactsModel *m_redemptionModel;
    Text *m_noRedemption;

    QFutureWatcher<Result<VoucherDetail>> m_loading;
    QFutureWatcher<Result<std::vector<Provider>>> m_naming;
};

} // namespace cpv
