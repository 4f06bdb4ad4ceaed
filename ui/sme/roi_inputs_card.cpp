#include "ui/sme/roi_inputs_card.h"

#include "ui/sme/roi_driver_row.h"
#include "ui/sme/roi_terms_section.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

RoiInputsCard::RoiInputsCard(QWidget *parent)
    : Card({}, parent)
    , m_groups(named(new SegmentedControl({}), u"roiGroups"_s))
    , m_terms(named(new RoiTermsSection, u"roiTerms"_s))
{
    body()->addWidget(m_groups);
    for (QWidget *&part : m_parts) {
        part = new QWidget;
        auto *layout = new QVBoxLayout(part);
        layout->setContentsMargins({});
        setGap(*layout, 14);
        body()->addWidget(part);
    }
    m_parts[Terms]->layout()->addWidget(m_terms);
    body()->addStretch(1);
    connect(m_groups, &SegmentedControl::currentChanged, this, &RoiInputsCard::showGroup);
    connect(m_terms, &RoiTermsSection::termsEdited, this,
        [this](const std::optional<ProgrammeId> &programme, const RoiInputs &inputs, const QString &gesture) {
            m_case.programme = programme;
            m_case.inputs = inputs;
            Q_EMIT edited(m_case, gesture);
        });
}

RoiInputsCard::Group RoiInputsCard::groupOf(RoiDriver driver)
{
    switch (driver) { // No default: a new driver must be placed here.
    case RoiDriver::CapitalCost:
    case RoiDriver::OtherRunning: return Costs;
    case RoiDriver::CardHours:
    case RoiDriver::CardHourPrice:
    case RoiDriver::ComputeGrowth: return Compute;
    case RoiDriver::Units:
    case RoiDriver::DefectRate:
    case RoiDriver::DefectReduction:
    case RoiDriver::CostPerDefect:
    case RoiDriver::HoursSaved:
    case RoiDriver::HourlyWage:
    case RoiDriver::ExtraUnits:
    case RoiDriver::UnitMargin:
    case RoiDriver::RampMonths: return Benefit;
    }
    return Benefit;
}

void RoiInputsCard::retranslate()
{
    setTitle(tr("What goes in"));
    setHint(tr("least, likely, most"));
    m_groups->setAccessibleName(tr("Group of inputs"));
    m_groups->setSegments({{u"benefit"_s, tr("Benefit")}, {u"compute"_s, tr("Compute")}, {u"costs"_s, tr("Other costs")}, {u"terms"_s, tr("Voucher")}});
    m_terms->retranslate();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setOrigin(m_origin, m_origin.drivers[i]);
    showGroup();
}

void RoiInputsCard::showGroup()
{
    const QStringList ids {u"costs"_s, u"compute"_s, u"benefit"_s, u"terms"_s};
    for (int group = 0; group < GroupCount; ++group)
        m_parts[std::size_t(group)]->setVisible(ids.at(group) == m_groups->currentId());
}

void RoiInputsCard::setOrigin(const RoiTemplate &origin)
{
    if (m_origin.id == origin.id)
        return;
    m_origin = origin;
    for (RoiDriverRow *row : std::exchange(m_rows, {}))
        delete row;
    for (const SourcedSpread &usual : m_origin.drivers)
        addRow(usual);
}

void RoiInputsCard::addRow(const SourcedSpread &usual)
{
    auto *row = new RoiDriverRow(usual.spread.driver);
    row->setSpread(usual.spread);
    row->setOrigin(m_origin, usual);
    m_parts[std::size_t(groupOf(usual.spread.driver))]->layout()->addWidget(row);
    connect(row, &RoiDriverRow::spreadEdited, this, [this](const Spread &spread, const QString &gesture) {
        cpv::setSpread(m_case.inputs, spread);
        Q_EMIT edited(m_case, gesture);
    });
    m_rows.push_back(row);
}

void RoiInputsCard::setProgrammes(std::vector<Programme> programmes, ApplicantType applicant)
{
    m_terms->setProgrammes(std::move(programmes), applicant);
}

void RoiInputsCard::showCase(const RoiCase &shown)
{
    m_case = shown;
    for (RoiDriverRow *row : m_rows)
        row->setSpread(spreadOf(m_case.inputs, row->driver()));
    m_terms->showCase(m_case);
}

} // namespace cpv
