#pragma once

#include "ui/sme/draft_section.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace cpv {

class Text;

/// What the form as it stands would bring: the amount, its capital form, and every step with its rule.
class EstimatePanel : public Card
{
    Q_OBJECT

public:
    explicit EstimatePanel(QWidget *parent = nullptr);

    void showEstimate(const DraftForm &form);

private:
    Text *m_amount;
    Text *m_unit;
    Text *m_capital;
    QVBoxLayout *m_steps;
    Text *m_note;
};

} // namespace cpv
