#pragma once

#include "core/domain/programme.h"
#include "core/domain/roi_inputs.h"
#include "ui/widgets/card.h"

#include <array>
#include <vector>

namespace cpv {

class RoiDriverRow;
class RoiTermsSection;
class SegmentedControl;

/// All that goes into a calculation, in four groups of which one is seen at a time: so that the curve stays beside what moves it.
class RoiInputsCard : public Card
{
    Q_OBJECT

public:
    explicit RoiInputsCard(QWidget *parent = nullptr);

    /// Asks for the template's drivers, in its order.
    void setOrigin(const RoiTemplate &origin);
    void setProgrammes(std::vector<Programme> programmes, ApplicantType applicant);
    void showCase(const RoiCase &shown); ///< No signal.
    void retranslate();

Q_SIGNALS:
    /// What the case says now. Edits of one `gesture` are undone together; an empty one stands alone.
    void edited(const RoiCase &edited, const QString &gesture);

private:
    enum Group { Costs, Compute, Benefit, Terms };
    static constexpr int GroupCount = 4;

    static Group groupOf(RoiDriver driver);
    void showGroup();
    void addRow(const SourcedSpread &usual);

    RoiTemplate m_origin;
    RoiCase m_case;
    std::vector<RoiDriverRow *> m_rows;
    SegmentedControl *m_groups;
    std::array<QWidget *, GroupCount> m_parts {};
    RoiTermsSection *m_terms;
};

} // namespace cpv
