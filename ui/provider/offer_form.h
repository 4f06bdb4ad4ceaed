#pragma once

#include "core/usecases/placements.h"
#include "ui/widgets/card.h"

namespace cpv {

class Button;
class DateField;
class DropDown;
class FormField;
class MoneyEdit;
class Notice;

/// A new offer, or another price for one that is there. Judges only what is empty; the rest is the decider's.
class OfferForm : public Card
{
    Q_OBJECT

public:
    explicit OfferForm(QWidget *parent = nullptr);

    void showNew(const PlacementMarket &market, QDate today);
    void showChange(const Offer &offer, const PlacementMarket &market, QDate today);
    /// The error at its field where it names one, else above the fields.
    void showError(const Error &error);
    void setBusy(bool busy);
    bool isForChange() const { return m_changing.has_value(); }

    /// What the person wants.
    struct Wanted {
        std::optional<OfferId> offer; ///< None: a new one.
        DataCentreId centre;
        QString accelerator;
        Money cardHour;
        QDate from;
    };

Q_SIGNALS:
    void submitted(const cpv::OfferForm::Wanted &wanted);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillChoices();
    void begin(QDate from, QDate today);
    void clearErrors();
    void submit();
    void retranslate();

    PlacementMarket m_market;
    std::optional<Offer> m_changing;
    Notice *m_notice;
    DropDown *m_centre;
    DropDown *m_accelerator;
    MoneyEdit *m_price;
    DateField *m_from;
    FormField *m_centreField;
    FormField *m_acceleratorField;
    FormField *m_priceField;
    FormField *m_fromField;
    Button *m_submit;
    Button *m_cancel;
};

} // namespace cpv
