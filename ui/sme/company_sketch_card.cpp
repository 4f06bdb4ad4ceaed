#include "ui/sme/company_sketch_card.h"

#include "core/usecases/company_sign_up.h"
#include "ui/models/domain_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/choice_boxes.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/optional_date.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

CompanySketchCard::CompanySketchCard(QWidget *parent)
    : Card({}, parent)
    , m_place(makeChoiceBox(u"sketchPlace"_s))
    , m_district(makeChoiceBox(u"sketchDistrict"_s))
    , m_type(makeChoiceBox(u"sketchType"_s))
    , m_size(makeChoiceBox(u"sketchSize"_s))
    , m_founded(named(new OptionalDate, u"sketchFounded"_s))
    , m_signUp(named(new Button(ButtonKind::Secondary), u"sketchSignUp"_s))
    , m_privacy(new Text(TextRole::Muted))
{
    auto *form = new QWidget;
    auto *flow = new CardFlow(16, CardFlow::Rows::Own);
    flow->setContentsMargins({});
    form->setLayout(flow);
    const std::vector<QWidget *> editors {m_place, m_district, m_type, m_size, m_founded};
    for (QWidget *editor : editors) {
        m_fields.push_back(new FormField({}, editor));
        flow->addWidget(m_fields.back());
    }
    m_privacy->setWordWrap(true);
    addHeaderWidget(m_signUp);
    body()->addWidget(form);
    body()->addWidget(m_privacy);
    retranslate();
    connect(m_place, &QComboBox::currentIndexChanged, this, [this] {
        fillDistricts();
        Q_EMIT edited();
    });
    for (DropDown *box : {m_district, m_type, m_size})
        connect(box, &QComboBox::currentIndexChanged, this, &CompanySketchCard::edited);
    connect(m_signUp, &Button::clicked, this, &CompanySketchCard::signUpChosen);
    connect(m_founded, &OptionalDate::dateEdited, this, &CompanySketchCard::edited);
}

void CompanySketchCard::setToday(QDate today) { m_founded->setToday(today); }

CompanySketch CompanySketchCard::sketch() const
{
    return {.registeredIn = {m_place->currentData().toString()},
        .district = m_district->currentData().toString(),
        .type = enumFromText<ApplicantType>(m_type->currentData().toString()).value_or(ApplicantType::Enterprise),
        .size = enumFromText<SizeClass>(m_size->currentData().toString()).value_or(SizeClass::Unknown),
        .founded = m_founded->chosen().value_or(QDate())};
}

QWidget *CompanySketchCard::editorOf(MissingFact fact) const
{
    switch (fact) {
    case MissingFact::Company:
    case MissingFact::RegisteredIn: return m_place;
    case MissingFact::District: return m_district;
    case MissingFact::Size: return m_size;
    case MissingFact::Founded: return m_founded;
    case MissingFact::Industry:
    case MissingFact::Cost:
    case MissingFact::CostKinds:
    case MissingFact::Period:
    case MissingFact::Provider:
    case MissingFact::ProviderRegion:
    case MissingFact::ProviderParties:
    case MissingFact::Courses: return nullptr;
    }
    Q_UNREACHABLE();
}

void CompanySketchCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CompanySketchCard::retranslate()
{
    setTitle(tr("Which company is it for?"));
    setHint(tr("without an account"));
    const QStringList labels {tr("Registered in"), tr("District or city"), tr("Kind of applicant"), tr("Size class"), tr("Founded")};
    for (size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setLabel(labels.at(qsizetype(i)));
    m_signUp->setText(tr("Register the company"));
    m_privacy->setText(tr("What you enter here is kept on this computer only, and nothing of it is sent. To apply, register the company or sign in."));
    std::vector<LabelledChoice> places {{tr("not said yet"), {}}}, types, sizes;
    for (const Place &place : CompanySignUp::places().value_or(std::vector<Place>()))
        places.push_back({payerText(place.code.code), place.code.code});
    for (const ApplicantType type : enumValues<ApplicantType>())
        types.push_back({applicantTypeText(type), enumText(type)});
    sizes.push_back({tr("not known yet"), enumText(SizeClass::Unknown)});
    for (const SizeClass size : enumValues<SizeClass>()) {
        if (size != SizeClass::Unknown)
            sizes.push_back({sizeClassText(size), enumText(size)});
    }
    refillChoices(*m_place, places);
    refillChoices(*m_type, types);
    refillChoices(*m_size, sizes);
    fillDistricts();
}

void CompanySketchCard::fillDistricts()
{
    std::vector<LabelledChoice> districts {{tr("not said yet"), {}}};
    for (const QString &code : districtsOf({m_place->currentData().toString()}))
        districts.push_back({payerText(code), code});
    refillChoices(*m_district, districts);
}

} // namespace cpv
