#pragma once

#include "core/insight/simulator.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QSlider;
class QSpinBox;

namespace cpv {

class Button;
class DateField;
class FormField;
class MoneyEdit;
class Text;

/// The rules that a simulation may change, each beginning as published, and how many invented applications join in.
class SimulatorRulesCard : public Card
{
    Q_OBJECT

public:
    explicit SimulatorRulesCard(QWidget *parent = nullptr);

    /// As published; what was tried before is gone.
    void showYear(const SimulatedYear &year);
    RuleChanges changes() const; ///< Only what differs.
    InventedDemand invented() const;
    bool isSound() const; ///< No field holds what is no amount, and the window does not end before it begins.
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void edited(); ///< By the user; perhaps to what is not sound.

private:
    static bool isAmount(const MoneyEdit *edit);
    void build();
    void addSlider(Text *name, Text *value, QSlider *slider);
    void showValues();
    void onEdited();

    SimulatedYear m_year;
    RuleChanges m_published; ///< Every member set.
    Text *m_coverName;
    Text *m_coverValue;
    QSlider *m_cover;
    Text *m_inventedName;
    Text *m_inventedValue;
    QSlider *m_invented;
    MoneyEdit *m_contractCap;
    MoneyEdit *m_yearCap;
    MoneyEdit *m_minimum;
    MoneyEdit *m_budget;
    QCheckBox *m_windowed;
    DateField *m_from;
    DateField *m_to;
    QSpinBox *m_seed;
    std::vector<FormField *> m_fields; ///< The four amounts, the window's two days, the seed.
    Button *m_reset;
};

} // namespace cpv
