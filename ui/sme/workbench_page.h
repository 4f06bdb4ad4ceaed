#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

#include <QTimer>

#include <array>
#include <functional>

namespace cpv {

class Banner;
class Card;
class CaseListModel;
class EmptyState;
class KpiCard;
class Notice;
class Skeleton;
class SpendChart;
class TableView;
class WhatIfCard;

/// The first screen: the one next step, four figures, what was spent beside when it pays back, and the newest of the company's applications.
class WorkbenchPage : public Page
{
    Q_OBJECT

public:
    WorkbenchPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    std::optional<PrimaryAction> primaryAction() const override;
    void refresh() override;

private:
    /// What the page was told so far; each part comes on its own.
    struct Facts {
        std::optional<std::vector<DraftListing>> drafts;
        std::optional<ApplicationPage> applications;
        std::optional<std::optional<Application>> correction; ///< The one due first; holds nothing where nothing is to be corrected.
        std::optional<Application> missed; ///< Sent back, and nobody corrected it in time.
        std::optional<Money> stake; ///< Of the correction: what its form estimates.
        std::optional<std::vector<StageCount>> counts;
        std::optional<VoucherPage> vouchers;
        std::optional<VoucherTotals> voucherTotals;
        std::optional<Money> clawedBack; ///< Of what was paid out.
        std::optional<std::vector<VoucherMonth>> history;
        std::optional<BillOverview> bills;
        std::optional<std::vector<ProgrammeListing>> programmes;
        std::optional<CourseAwaited> course; ///< An award gets no voucher before it.
        std::optional<RefundDue> refund; ///< Asked back by the office, what is due first.
        std::optional<Company> company; ///< Unset until known: then every place is as near as another.
        std::optional<DraftListing> next; ///< The draft to go on with.
        std::optional<Estimate> estimate; ///< Of `next`.
    };

    void build();
    void retranslate();
    void loadEstimate(std::size_t at);
    void loadCorrection();
    void loadStake(const Application &returned);
    void showError(const Error &error);
    void showAll();
    void showBanner();
    const Voucher *endingFirst() const;
    const DraftListing *waitingDraft() const;
    void showRefund(const RefundDue &refund);
    void showEnding(const Voucher &voucher);
    void showMissed(const Application &a);
    void showCorrection(const Application &application);
    void showCourse(const CourseAwaited &awaited);
    void showDraft(const DraftListing &listing);
    void showWaiting(const DraftListing &listing);
    void showInvitation();
    void showFigures();
    void showUnknownFigures();
    void showSpendChart();
    void showTable();
    void openRow(int row);

    UseCases &m_useCases;
    Facts m_facts;
    std::function<void()> m_nextStep; ///< Of the banner's button.
    Banner *m_banner;
    Notice *m_notice;
    std::array<KpiCard *, 4> m_figures;
    WhatIfCard *m_whatIf;
    SpendChart *m_spend; ///< Once bills were imported.
    Card *m_card;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    TableView *m_table;
    CaseListModel *m_model;
    QTimer m_reloading; // Gathers what changes in one burst.
};

} // namespace cpv
