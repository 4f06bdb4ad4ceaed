#pragma once

#include "ui/sme/roi_charts.h"
#include "ui/widgets/card.h"

namespace cpv {

class Text;

/// The calculations a company keeps, side by side: at most three.
class RoiScenarios : public Card
{
    Q_OBJECT

public:
    explicit RoiScenarios(QWidget *parent = nullptr);

    struct Scenario {
        RoiCase kept;
        RoiAnswer answer;
    };
    void setScenarios(std::vector<Scenario> scenarios, RoiCaseId open);
    void retranslate();

Q_SIGNALS:
    void openRequested(const RoiCase &kept);
    void removeRequested(const RoiCase &kept);

private:
    QWidget *makeColumn(const Scenario &scenario, std::size_t place);

    std::vector<Scenario> m_scenarios;
    RoiCaseId m_open;
    Text *m_none;
    QWidget *m_columns;
};

} // namespace cpv
