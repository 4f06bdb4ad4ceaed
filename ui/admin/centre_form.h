#pragma once

#include "core/usecases/placements.h"
#include "ui/widgets/card.h"

class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace cpv {

class Button;
class DateField;
class DropDown;
class FormField;
class MoneyEdit;
class Notice;

/// A data centre as an official lists it, with the load reported for a day. The decider judges what it says.
class CentreForm : public Card
{
    Q_OBJECT

public:
    explicit CentreForm(QWidget *parent = nullptr);

    /// A new centre has a null id.
    void showCentre(const DataCentre &centre, const PlacementFacts &facts, QDate today);
    void showError(const Error &error);
    void setBusy(bool busy);

Q_SIGNALS:
    void submitted(const cpv::DataCentre &centre);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillChoices();
    void clearErrors();
    DataCentre entered() const;
    void retranslate();

    struct Field {
        QString member; ///< Of DataCentre, which a refusal names.
        FormField *field;
    };

    DataCentre m_centre;
    PlacementFacts m_facts;
    Notice *m_notice;
    QLineEdit *m_nameZh;
    QLineEdit *m_nameEn;
    DropDown *m_hub;
    QSpinBox *m_cards;
    QDoubleSpinBox *m_load;
    DateField *m_loadOn;
    QDoubleSpinBox *m_pue;
    MoneyEdit *m_power;
    QDoubleSpinBox *m_domestic;
    DropDown *m_origin;
    QLineEdit *m_note;
    std::vector<Field> m_fields; ///< In this order.
    Button *m_submit;
    Button *m_cancel;
};

} // namespace cpv
