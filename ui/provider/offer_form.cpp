#include "ui/provider/offer_form.h"

#include "core/base/money_text.h"
#include "ui/common/terms.h"
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

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

OfferForm::OfferForm(QWidget *parent)
    : Card({}, parent)
    , m_notice(named(new Notice, u"offerFormNotice"_s))
    , m_centre(named(new DropDown, u"offerCentre"_s))
    , m_accelerator(named(new DropDown, u"offerAccelerator"_s))
    , m_price(named(new MoneyEdit, u"offerPrice"_s))
    , m_from(named(new DateField, u"offerFrom"_s))
    , m_centreField(new FormField({}, m_centre))
    , m_acceleratorField(new FormField({}, m_accelerator))
    , m_priceField(new FormField({}, m_price))
    , m_fromField(new FormField({}, m_from))
    , m_submit(named(new Button(ButtonKind::Primary), u"offerSubmit"_s))
    , m_cancel(named(new Button(ButtonKind::Secondary), u"offerCancel"_s))
{
    setObjectName(u"offerForm"_s);
    build();
    retranslate();
    connect(m_submit, &Button::clicked, this, &OfferForm::submit);
    connect(m_cancel, &Button::clicked, this, &OfferForm::cancelled);
}

void OfferForm::build()
{
    for (DropDown *box : {m_centre, m_accelerator}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(26);
    }
    auto *form = new QWidget;
    auto *flow = new CardFlow(16, CardFlow::Rows::Own);
    flow->setContentsMargins({});
    form->setLayout(flow);
    for (FormField *field : {m_centreField, m_acceleratorField, m_priceField, m_fromField}) {
        field->holdNote();
        flow->addWidget(field);
    }
    m_acceleratorField->setTerm(term(u"accelerator"_s));
    m_priceField->setTerm(term(u"cardHour"_s));
    auto *buttons = new QHBoxLayout;
    setGap(*buttons, 8);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    body()->addWidget(m_notice);
    body()->addWidget(form);
    body()->addLayout(buttons);
}

void OfferForm::showNew(const PlacementMarket &market, QDate today)
{
    m_market = market;
    m_changing.reset();
    m_price->setFen({});
    begin(today, today);
}

void OfferForm::showChange(const Offer &offer, const PlacementMarket &market, QDate today)
{
    m_market = market;
    m_changing = offer;
    const OfferPrice *price = priceOn(offer, today);
    m_price->setFen(price ? std::optional(price->cardHour.fen()) : std::nullopt);
    begin(today.addDays(1), today);
}

void OfferForm::begin(QDate from, QDate today)
{
    clearErrors();
    m_from->setMinimumDate(today);
    m_from->setDate(from);
    retranslate();
    m_centre->setEnabled(!m_changing);
    m_accelerator->setEnabled(!m_changing);
    if (m_changing) {
        m_centre->setCurrentIndex(m_centre->findData(m_changing->centre.toText()));
        m_accelerator->setCurrentIndex(m_accelerator->findData(m_changing->accelerator));
        m_price->setFocus();
        m_price->selectAll();
    } else {
        m_centre->setFocus();
    }
}

void OfferForm::fillChoices()
{
    const QString centre = m_centre->currentData().toString();
    const QString accelerator = m_accelerator->currentData().toString();
    m_centre->clear();
    m_accelerator->clear();
    for (const DataCentre &each : m_market.centres)
        m_centre->addItem(centreName(each), each.id.toText());
    for (const Accelerator &each : m_market.facts.accelerators)
        m_accelerator->addItem(acceleratorName(each), each.id);
    m_centre->setCurrentIndex(std::max(0, m_centre->findData(centre)));
    m_accelerator->setCurrentIndex(std::max(0, m_accelerator->findData(accelerator)));
}

void OfferForm::clearErrors()
{
    m_notice->hide();
    for (FormField *field : {m_centreField, m_acceleratorField, m_priceField, m_fromField})
        field->setError({});
}

void OfferForm::submit()
{
    clearErrors();
    const auto centre = DataCentreId::fromText(m_centre->currentData().toString());
    if (!centre)
        return m_centreField->setError(tr("Choose a data centre. The office lists them."));
    if (!m_price->fen())
        return m_priceField->setError(tr("Enter the price of one card for one hour, for example 5.60."));
    Q_EMIT submitted({m_changing ? std::optional(m_changing->id) : std::nullopt, *centre, m_accelerator->currentData().toString(),
        Money::fromFen(*m_price->fen()), m_from->date()});
}

void OfferForm::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    const QString member = error.arguments.value(0);
    if (member == u"cardHour")
        return m_priceField->setError(tr("The price must be above zero and at most 1,000,000 CNY."));
    if (member == u"from")
        return m_fromField->setError(tr("Choose a day from today up to a year ahead."));
    m_notice->showError(words.title, words.advice);
}

void OfferForm::setBusy(bool busy) { m_submit->setEnabled(!busy); }

void OfferForm::retranslate()
{
    setTitle(m_changing ? tr("Announce another price") : tr("Publish an offer"));
    m_centreField->setLabel(tr("Data centre"));
    m_acceleratorField->setLabel(tr("Accelerator"));
    m_priceField->setLabel(tr("Price of a card-hour (CNY)"));
    m_fromField->setLabel(tr("Effective from"));
    m_priceField->setHelp(tr("A rise of more than 10 % is recorded as a price jump."));
    m_submit->setText(m_changing ? tr("Announce price") : tr("Publish offer"));
    m_cancel->setText(tr("Cancel"));
    fillChoices();
}

void OfferForm::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cpv
