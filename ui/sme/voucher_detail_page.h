#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

#include <array>

namespace cpv {

class Button;
class Card;
class KeyValueGrid;
class KpiCard;
class Notice;
class Pill;
class PlainTableModel;
class Skeleton;
class TableView;
class Timeline;

/// One voucher, or award that is claimed after paying: what it is worth, every movement of its money with the running balance, which
/// adds up, and what was done with it, by whom and why.
class VoucherDetailPage : public Page
{
    Q_OBJECT

public:
    VoucherDetailPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    std::optional<PrimaryAction> primaryAction() const override;
    void refresh() override;
    void openArgument(const QVariant &argument) override; ///< A voucher's id.

private:
    void build();
    void showAll();
    void showTitles();
    void showFigures();
    void showFacts();
    void showHistory();
    void showEvents();
    Money clawedBack(RedemptionId redemption) const; ///< Without interest.
    Money clawedBack() const;
    void showPayers();
    void showRedemptions();
    void askForCertificate();
    void writeCertificate(const QString &path);

    UseCases &m_useCases;
    VoucherId m_id;
    std::optional<VoucherDetail> m_detail;
    Notice *m_notice;
    Skeleton *m_skeleton;
    QWidget *m_body;
    std::array<KpiCard *, 4> m_figures;
    Card *m_historyCard;
    Pill *m_readds;
    TableView *m_historyTable;
    PlainTableModel *m_history;
    Card *m_payersCard;
    TableView *m_payersTable;
    PlainTableModel *m_payers;
    Card *m_factsCard;
    KeyValueGrid *m_facts;
    Card *m_eventsCard;
    Timeline *m_events;
    Button *m_application;
    Button *m_certificate;
    Card *m_redemptionsCard;
    TableView *m_redemptionsTable;
    PlainTableModel *m_redemptions;
};

} // namespace cpv
