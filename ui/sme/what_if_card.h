#pragma once

#include "core/usecases/use_cases.h"
#include "ui/widgets/card.h"

#include <array>
#include <optional>

class QSlider;

namespace cpv {

class Button;

/// When the project pays back, at once, at another cover, another spend and another effect: three sliders and one figure. What is
/// tried here is kept nowhere.
class WhatIfCard : public Card
{
    Q_OBJECT

public:
    explicit WhatIfCard(UseCases &useCases, QWidget *parent = nullptr);

    /// Begins with the calculation saved last; else with what the company expected of its last awarded project; else with a
    /// template's usual numbers. Where those say nothing of a voucher, with the programme's terms. The same again moves no slider.
    void refresh();
    void focusFirst();

Q_SIGNALS:
    void studioRequested(); ///< The whole calculation is wanted.

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Lever { Cover, Spend, Effect, Levers };
    struct Row {
        Text *name = nullptr;
        Text *value = nullptr;
        QSlider *slider = nullptr;
    };
    void build();
    void retranslate();
    void refreshFromCase();
    void refreshFromProject();
    void refreshFromTemplate();
    RoiInputs withVoucher(const RoiInputs &inputs, const std::optional<ProgrammeId> &own) const;
    void begin(const RoiInputs &inputs, const QString &basis);
    RoiInputs tried() const;
    void showAnswer();

    UseCases &m_useCases;
    FinderFacts m_facts;
    std::optional<RoiInputs> m_inputs;
    RoiTemplate m_origin;
    RoiDriver m_effect = RoiDriver::DefectReduction;
    std::array<Row, Levers> m_rows {};
    Text *m_figure;
    Text *m_unit;
    Text *m_note;
    Button *m_studio;
};

} // namespace cpv
