#pragma once

#include "core/usecases/use_cases.h"
#include "ui/common/first_fetch.h"
#include "ui/shell/page.h"

namespace cpv {

class ApprovedProvidersView;
class DropDown;
class FormKeeper;
class ListingBatchesView;
class ListingForm;
class Notice;
class ProviderFileCard;
class SegmentedControl;
class Skeleton;

/// The approved providers of a place and the batches they came by. Programme editors propose a batch, confirm a colleague's, and take a
/// provider off; others of the office read.
class ListingPage : public Page
{
    Q_OBJECT

public:
    ListingPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    std::optional<PrimaryAction> primaryAction() const override;
    void refresh() override;
    /// "batches", or a batch's id.
    void openArgument(const QVariant &argument) override;

private:
    void buildLayout();
    void connectParts();
    void retranslate();
    void fill();
    void showViews();
    void openForm();
    void showForm();
    void propose(ProposeListing proposal);
    void perform(const Payload &payload, std::optional<qint32> version);
    void endBatch(const ListingBatch &batch);
    void askForFile();
    void readFile(const QString &path);
    void tellFailed(const Error &error);
    bool mayEdit() const;
    PlaceCode place() const;

    UseCases &m_useCases;
    ListingDesk m_desk;
    QString m_view; ///< Which of the two is shown.
    FirstFetch m_fetch;

    Notice *m_notice;
    Skeleton *m_skeleton;
    SegmentedControl *m_views;
    DropDown *m_places;
    ListingForm *m_form;
    FormKeeper *m_keeper;
    ProviderFileCard *m_file;
    ApprovedProvidersView *m_providers;
    ListingBatchesView *m_batches;
};

} // namespace cpv
