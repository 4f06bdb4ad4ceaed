#include "ui/sme/refund_step.h"

#include "core/base/money_text.h"
#include "ui/common/step_form.h"
#include "ui/models/money_display.h"
#include "ui/sme/sme_words.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestReason = 200;

}

RefundStep::RefundStep(QWidget *parent)
    : QWidget(parent)
    , m_offer(named(new Text(TextRole::Body), u"refundOffer"_s))
    , m_takeBack(named(new Button(ButtonKind::Secondary), u"refundTakeBack"_s))
    , m_open(named(new Button(ButtonKind::Secondary), u"refundOpen"_s))
    , m_form(new QWidget)
    , m_amount(named(new MoneyEdit, u"refundAmount"_s))
    , m_amountField(new FormField({}, m_amount))
    , m_reason(named(new QLineEdit, u"refundReason"_s))
    , m_reasonField(new FormField({}, m_reason))
    , m_follows(new Text(TextRole::Muted))
    , m_send(named(new Button(ButtonKind::Primary), u"refundSend"_s))
    , m_back(named(new Button(ButtonKind::Ghost), u"refundBack"_s))
{
    build();
    connect(m_open, &Button::clicked, this, [this] { openForm(true); });
    connect(m_back, &Button::clicked, this, [this] { openForm(false); });
    connect(m_send, &Button::clicked, this, &RefundStep::send);
    connect(m_takeBack, &Button::clicked, this, &RefundStep::takenBack);
}

void RefundStep::build()
{
    m_takeBack->setIconName(u"arrow-back-up"_s);
    m_open->setIconName(u"coin"_s);
    m_reason->setMaxLength(LongestReason);
    for (Text *text : {m_offer, m_follows})
        text->setWordWrap(true);
    for (FormField *field : {m_amountField, m_reasonField})
        field->holdNote();
    buildStepForm(*m_form, {m_amountField, m_reasonField, m_follows}, {m_send, m_back});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*layout, 10);
    layout->addWidget(m_offer);
    layout->addWidget(m_takeBack, 0, Qt::AlignLeft);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(m_form);
    m_form->hide();
}

void RefundStep::setRedemption(const Redemption &redemption)
{
    const bool isSame = redemption.id == m_redemption.id && redemption.state == m_redemption.state && redemption.refundOffer == m_redemption.refundOffer;
    m_redemption = redemption;
    if (!isSame)
        openForm(false);
    showTexts();
}

/// The whole of it, which is the usual case; less is typed over it.
void RefundStep::openForm(bool open)
{
    const bool hasOffer = m_redemption.refundOffer.has_value();
    m_form->setVisible(open);
    m_open->setVisible(!open && !hasOffer);
    m_offer->setVisible(hasOffer);
    m_takeBack->setVisible(hasOffer);
    for (FormField *field : {m_amountField, m_reasonField})
        field->setError({});
    if (!open)
        return m_reason->clear();
    m_amount->setFen(m_redemption.amount.fen());
    m_amount->setFocus();
}

void RefundStep::send()
{
    const Money amount = Money::fromFen(m_amount->fen().value_or(0));
    const bool fits = m_amount->problem().isEmpty() && amount > Money() && amount <= m_redemption.amount;
    m_amountField->setError(fits ? QString() : tr("Enter an amount up to %1.").arg(yuanText(m_redemption.amount)));
    const QString reason = m_reason->text().trimmed();
    m_reasonField->setError(reason.isEmpty() ? tr("Write a sentence; the finance office reads it.") : QString());
    if (fits && !reason.isEmpty())
        Q_EMIT offered(amount, reason);
}

void RefundStep::showTexts()
{
    m_open->setText(tr("Offer a refund …"));
    m_send->setText(tr("Offer it"));
    m_back->setText(tr("Cancel"));
    m_takeBack->setText(tr("Take the offer back"));
    m_amountField->setLabel(tr("Subsidy to give back (CNY)"));
    m_reasonField->setLabel(tr("Why it is given back"));
    m_follows->setText(tr("For a bill that was corrected, or a service that was not used up. Don't pay yet: the finance office opens the clawback of it, which tells you how much is due and by when."));
    if (const auto &offer = m_redemption.refundOffer)
        m_offer->setText(tr("You offered to give back %1 on %2: %3. The finance office has not answered yet.")
                             .arg(exactMoney(offer->amount), dateText(localDate(offer->at)), offer->reason));
}

void RefundStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

} // namespace cpv
