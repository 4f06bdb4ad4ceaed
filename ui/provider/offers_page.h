#pragma once

#include "core/usecases/use_cases.h"
#include "ui/common/first_fetch.h"
#include "ui/provider/offer_form.h"
#include "ui/shell/page.h"

namespace cpv {

class EmptyState;
class FormKeeper;
class PlainTableModel;
class Skeleton;
class TableView;

/// What a provider offers: its prices by data centre and card, each with its whole history.
class OffersPage : public Page
{
    Q_OBJECT

public:
    OffersPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    std::optional<PrimaryAction> primaryAction() const override;
    void refresh() override;

private:
    struct Table {
        Card *card;
        TableView *view;
        PlainTableModel *model;
    };

    void build();
    Table makeTable(const QString &name);
    void retranslate();
    void showDesk();
    void fillOffers();
    void fillHistory();
    void openForm(bool change);
    void submit(const OfferForm::Wanted &wanted);
    void askToEnd();
    void end();
    void showRefusal(const Error &error);
    const Offer *chosen() const;

    UseCases &m_useCases;
    PlacementDesk m_desk;
    std::vector<Offer> m_offers; ///< The provider's own.
    std::optional<OfferId> m_chosen;
    FirstFetch m_fetch;
    bool m_filling = false;
    Notice *m_notice;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    OfferForm *m_form;
    FormKeeper *m_keeper;
    Table m_list;
    Table m_history;
    Button *m_change;
    Button *m_end;
    Notice *m_ending;
};

} // namespace cpv
