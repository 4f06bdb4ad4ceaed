#pragma once

#include "core/usecases/placements.h"
#include "ui/widgets/card.h"

class QSpinBox;

namespace cpv {

class DropDown;
class FormField;
class Text;

/// What is to run and what it must keep to. The answers change with every change here.
class PlacementFilters : public Card
{
    Q_OBJECT

public:
    explicit PlacementFilters(QWidget *parent = nullptr);

    /// The programme first offered is the best that fits; what was chosen stays chosen.
    void showDesk(const PlacementDesk &desk, QDate today);
    PlacementWish wish() const;
    const Programme *programme() const; ///< Null: no voucher.

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillChoices();
    void fillProgrammes();
    void fillAccelerators();
    void suggestCardHours();
    void showCompany();

    PlacementDesk m_desk;
    QDate m_today;
    bool m_chosen = false; ///< The person, not the program, chose the programme.
    bool m_typed = false;  ///< Likewise the card-hours.
    DropDown *m_programme;
    DropDown *m_latency;
    DropDown *m_accelerator;
    QSpinBox *m_cardHours;
    DropDown *m_months;
    DropDown *m_cards;
    DropDown *m_origin;
    DropDown *m_load;
    std::vector<FormField *> m_fields; ///< In this order.
    Text *m_company;
};

} // namespace cpv
