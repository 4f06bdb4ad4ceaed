#pragma once

#include "core/usecases/use_cases.h"
#include "ui/common/first_fetch.h"
#include "ui/shell/page.h"

namespace cpv {

class Button;
class Card;
class EmptyState;
class FormKeeper;
class Notice;
class OriginForm;
class OriginHistory;
class PlainTableModel;
class Skeleton;
class TableView;

/// The centres where a provider has machines, what it declared of where they come from, and what the office said to it.
class OriginsPage : public Page
{
    Q_OBJECT

public:
    OriginsPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;

private:
    void build();
    void retranslate();
    void fill();
    void showChosen();
    void openForm();
    void declare(const DeclareOrigin &declaration);
    void askForFile();
    void tellFailed(const Error &error);
    const DataCentre *chosen() const;
    std::vector<Offer> offersIn(DataCentreId centre) const;

    UseCases &m_useCases;
    PlacementDesk m_desk;
    std::vector<DataCentre> m_centres; ///< Those of open offers of one's own.
    std::optional<DataCentreId> m_chosen;
    FirstFetch m_fetch;
    bool m_filling = false;
    Notice *m_notice;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    OriginForm *m_form;
    FormKeeper *m_keeper;
    Card *m_card;
    TableView *m_table;
    PlainTableModel *m_model;
    Card *m_historyCard;
    OriginHistory *m_history;
    Button *m_declare;
};

} // namespace cpv
