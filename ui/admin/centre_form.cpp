#include "ui/admin/centre_form.h"

#include "ui/models/error_text.h"
#include "ui/models/placement_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/text.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int Hundred = 100; ///< Shares are ten-thousandths, and PUE is kept in hundredths.

QDoubleSpinBox *percentBox(const QString &name)
{
    auto *box = named(new QDoubleSpinBox, name);
    box->setRange(0, 100);
    box->setDecimals(2);
    box->setSuffix(u" %"_s);
    return box;
}

}

CentreForm::CentreForm(QWidget *parent)
    : Card({}, parent)
    , m_notice(named(new Notice, u"centreFormNotice"_s))
    , m_nameZh(named(new QLineEdit, u"centreNameZh"_s))
    , m_nameEn(named(new QLineEdit, u"centreNameEn"_s))
    , m_hub(named(new DropDown, u"centreHub"_s))
    , m_cards(named(new QSpinBox, u"centreCards"_s))
    , m_load(percentBox(u"centreLoad"_s))
    , m_loadOn(named(new DateField, u"centreLoadOn"_s))
    , m_pue(named(new QDoubleSpinBox, u"centrePue"_s))
    , m_power(named(new MoneyEdit, u"centrePower"_s))
    , m_domestic(percentBox(u"centreDomestic"_s))
    , m_origin(named(new DropDown, u"centreOrigin"_s))
    , m_note(named(new QLineEdit, u"centreNote"_s))
    , m_submit(named(new Button(ButtonKind::Primary), u"centreSubmit"_s))
    , m_cancel(named(new Button(ButtonKind::Secondary), u"centreCancel"_s))
{
    setObjectName(u"centreForm"_s);
    build();
    retranslate();
    connect(m_submit, &Button::clicked, this, [this] {
        clearErrors();
        Q_EMIT submitted(entered());
    });
    connect(m_cancel, &Button::clicked, this, &CentreForm::cancelled);
}

void CentreForm::build()
{
    m_cards->setRange(1, 10'000'000);
    m_cards->setGroupSeparatorShown(true);
    m_pue->setRange(1, 3);
    m_pue->setSingleStep(0.01);
    m_nameZh->setMaxLength(100);
    m_nameEn->setMaxLength(100);
    m_note->setMaxLength(500);
    for (DropDown *box : {m_hub, m_origin}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(30);
    }
    auto *form = new QWidget;
    auto *flow = new CardFlow(16, CardFlow::Rows::Own);
    flow->setContentsMargins({});
    form->setLayout(flow);
    const std::vector<std::pair<QString, QWidget *>> editors {{u"nameZh"_s, m_nameZh}, {u"nameEn"_s, m_nameEn}, {u"hub"_s, m_hub},
        {u"cards"_s, m_cards}, {u"load"_s, m_load}, {u"loadOn"_s, m_loadOn}, {u"pue"_s, m_pue}, {u"powerPrice"_s, m_power},
        {u"domesticShare"_s, m_domestic}, {u"origin"_s, m_origin}, {u"originNote"_s, m_note}};
    for (const auto &[member, editor] : editors) {
        m_fields.push_back({member, new FormField({}, editor)});
        m_fields.back().field->holdNote();
        flow->addWidget(m_fields.back().field);
    }
    auto *buttons = new QHBoxLayout;
    setGap(*buttons, 8);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    body()->addWidget(m_notice);
    body()->addWidget(form);
    body()->addLayout(buttons);
}

void CentreForm::showCentre(const DataCentre &centre, const PlacementFacts &facts, QDate today)
{
    m_centre = centre;
    m_facts = facts;
    clearErrors();
    retranslate();
    m_nameZh->setText(centre.nameZh);
    m_nameEn->setText(centre.nameEn);
    m_hub->setCurrentIndex(std::max(0, m_hub->findData(centre.hub)));
    m_cards->setValue(std::max(1, centre.cards));
    m_load->setValue(double(centre.load.value) / Hundred);
    m_loadOn->setMaximumDate(today);
    m_loadOn->setDate(today);
    m_pue->setValue(double(std::max(Hundred, centre.pue)) / Hundred);
    m_power->setFen(centre.powerPrice.fen());
    m_domestic->setValue(double(centre.domesticShare.value) / Hundred);
    m_origin->setCurrentIndex(std::max(0, m_origin->findData(enumText(centre.origin))));
    m_note->setText(centre.originNote);
    for (QWidget *declared : {static_cast<QWidget *>(m_domestic), static_cast<QWidget *>(m_origin), static_cast<QWidget *>(m_note)})
        declared->setEnabled(centre.declarations.empty()); // Otherwise the providers' to say.
    (centre.id.isNull() ? static_cast<QWidget *>(m_nameZh) : m_load)->setFocus();
}

DataCentre CentreForm::entered() const
{
    DataCentre centre = m_centre;
    centre.nameZh = m_nameZh->text().trimmed();
    centre.nameEn = m_nameEn->text().trimmed();
    centre.hub = m_hub->currentData().toString();
    centre.cards = m_cards->value();
    centre.load = {qRound(m_load->value() * Hundred)};
    centre.loadOn = m_loadOn->date();
    centre.pue = qRound(m_pue->value() * Hundred);
    centre.powerPrice = Money::fromFen(m_power->fen().value_or(-1)); // Nothing there is no price.
    centre.domesticShare = {qRound(m_domestic->value() * Hundred)};
    centre.origin = enumFromText<OriginDeclaration>(m_origin->currentData().toString()).value_or(OriginDeclaration::Undeclared);
    centre.originNote = m_note->text().trimmed();
    const auto hub = std::ranges::find(m_facts.hubs, centre.hub, &Hub::id);
    if (hub != m_facts.hubs.end() && centre.hub != m_centre.hub) {
        centre.latitude = hub->latitude;
        centre.longitude = hub->longitude;
    }
    return centre;
}

void CentreForm::clearErrors()
{
    m_notice->hide();
    for (const Field &each : m_fields)
        each.field->setError({});
}

void CentreForm::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    const QString member = error.arguments.value(0);
    const auto found = std::ranges::find(m_fields, member, &Field::member);
    if (found == m_fields.end())
        return m_notice->showError(words.title, words.advice);
    if (member == u"loadOn")
        return found->field->setError(tr("Choose the day of the report: not in the future, and not before the last report."));
    if (member == u"originNote")
        return found->field->setError(tr("Say what was declared, or what is disputed, in at most 500 characters."));
    found->field->setError(words.title);
}

void CentreForm::setBusy(bool busy) { m_submit->setEnabled(!busy); }

void CentreForm::fillChoices()
{
    const QString hub = m_hub->currentData().toString();
    const QString origin = m_origin->currentData().toString();
    m_hub->clear();
    m_origin->clear();
    m_hub->addItem(tr("outside the national hubs"), QString());
    for (const Hub &each : m_facts.hubs)
        m_hub->addItem(hubName(m_facts.hubs, each.id), each.id);
    for (const OriginDeclaration each : enumValues<OriginDeclaration>())
        m_origin->addItem(originText(each), enumText(each));
    m_hub->setCurrentIndex(std::max(0, m_hub->findData(hub)));
    m_origin->setCurrentIndex(std::max(0, m_origin->findData(origin)));
}

void CentreForm::retranslate()
{
    setTitle(m_centre.id.isNull() ? tr("List a data centre") : tr("Report load and figures"));
    const QStringList labels {tr("Name in Chinese"), tr("Name in English"), tr("Hub"), tr("Cards"), tr("Load"), tr("Reported for"),
        tr("PUE"), tr("Power (CNY/kWh)"), tr("Domestic cards"), tr("Origin of the cards"), tr("What was declared or is disputed")};
    for (size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i].field->setLabel(labels.at(qsizetype(i)));
    for (const Field &each : m_fields)
        if (each.member == u"origin") // Says why it and what belongs to it can't be changed here.
            each.field->setHelp(m_centre.declarations.empty() ? QString() : tr("Providers declare it; answer them below the list of centres."));
    m_submit->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    fillChoices();
}

void CentreForm::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cpv
