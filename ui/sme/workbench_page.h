#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>

#include <functional>

namespace cpv {

class ApplicationsModel;
class Banner;
class Card;
class EmptyState;
class KpiCard;
class TableView;

/// The first screen: one sentence with one button, four figures, and the newest applications.
class WorkbenchPage : public Page
{
    Q_OBJECT

public:
    WorkbenchPage(UseCases &useCases, QWidget *parent);

    QString title() const override { return tr("Workbench"); }
    QString subtitle() const override;
    std::optional<PrimaryAction> primaryAction() const override;
    void refresh() override;

private:
    void connectAnswers();
    void showAll();
    void showNextAction();
    void showFigures();
    void offerDraft(const DraftListing &listing);

    UseCases &m_useCases;
    Banner *m_banner;
    std::vector<KpiCard *> m_kpis;
    Card *m_card;
    TableView *m_table;
    EmptyState *m_empty;
    ApplicationsModel *m_model;
    std::function<void()> m_next;

    std::vector<DraftListing> m_drafts;
    std::vector<ApplicationRow> m_applications;
    std::vector<StageCount> m_counts;
    VoucherPage m_vouchers;
    std::optional<EstimateFacts> m_draftFacts; // Of the draft that the banner speaks of.

    QFutureWatcher<Result<std::vector<DraftListing>>> m_loadingDrafts;
    QFutureWatcher<Result<ApplicationPage>> m_loadingApplications;
    QFutureWatcher<Result<std::vector<StageCount>>> m_loadingCounts;
    QFutureWatcher<Result<VoucherPage>> m_loadingVouchers;
    QFutureWatcher<Result<EstimateFacts>> m_loadingFacts;
};

} // namespace cpv
