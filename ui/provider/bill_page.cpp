#include "ui/provider/bill_page.h"

#include "core/base/money_text.h"
#include "ui/common/reasoned_step.h"
#include "ui/theme/tokens.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

BillPage::BillPage(UseCases &useCases, QWidget *parent)
    : RedemptionSheet(useCases, {RedemptionReader::Provider, u"redemptions"_s}, parent)
    , m_form(new QWidget)
    , m_billed(named(new MoneyEdit, u"billAmount"_s))
    , m_billedField(new FormField({}, m_billed))
    , m_invoice(named(new QLineEdit, u"billInvoice"_s))
    , m_invoiceField(new FormField({}, m_invoice))
    , m_confirm(named(new Button(ButtonKind::Primary), u"billConfirm"_s))
    , m_refuse(named(new ReasonedStep(u"billRefuse"_s), u"billRefuse"_s))
{
    m_confirm->setIconName(u"check"_s);
    m_invoice->setMaxLength(40);
    for (FormField *field : {m_billedField, m_invoiceField})
        field->holdNote();
    auto *fields = new QHBoxLayout;
    setGap(*fields, 16);
    fields->addWidget(m_billedField, 1);
    fields->addWidget(m_invoiceField, 1);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins({});
    setGap(*form, 12);
    form->addLayout(fields);
    m_refuse->putBefore(m_confirm); // What may be confirmed may be refused.
    addAction(m_form);
    addAction(m_refuse);
    connect(m_confirm, &Button::clicked, this, &BillPage::confirm);
    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_billed), m_invoice}) {
        connect(edit, &QLineEdit::textEdited, this, [this] {
            if (m_billedField->hasError() || m_invoiceField->hasError()) // What was marked and is right now is marked no longer.
                isFilled();
        });
    }
    connect(m_refuse, &ReasonedStep::given, this,
        [this](const QString &reason) { performUndoable(RefuseRedemption {detail().redemption.id, reason}); });
    setTexts([this] { retranslate(); });
}

void BillPage::retranslate()
{
    m_billedField->setLabel(tr("Billed, as in your books (CNY)"));
    m_billedField->setHelp(tr("At most what was requested; what is less goes back to the company's voucher."));
    m_invoiceField->setLabel(tr("Invoice number"));
    m_invoiceField->setHelp(tr("As the company named it. Compare it with your invoice."));
    m_confirm->setText(tr("Confirm the bill"));
    m_refuse->setTexts(tr("Refuse"), tr("Why you refuse"), tr("The company and the city read it."));
}

void BillPage::showActions()
{
    const Redemption &r = detail().redemption;
    const bool isMine = turnOf(r.state, r.mode) == RedemptionTurn::Provider;
    m_form->setVisible(isMine);
    m_confirm->setVisible(isMine);
    m_refuse->setVisible(isMine || (r.state == RedemptionState::Confirmed && !detail().pending));
    if (m_filledFor == r.id)
        return;
    m_filledFor = r.id;
    m_billed->setFen(r.cost.fen());
    m_invoice->setText(r.invoiceNumber); // To be compared with one's own, not typed again: it has 20 digits.
    m_billedField->setError({});
    m_invoiceField->setError({});
    m_refuse->close();
}

bool BillPage::isFilled()
{
    const Redemption &r = detail().redemption;
    const qint64 fen = m_billed->fen().value_or(0);
    const QString invoice = m_invoice->text().trimmed();
    m_billedField->setError(fen > 0 && fen <= r.cost.fen() ? QString() : tr("Enter an amount above zero and at most %1.").arg(yuanText(r.cost)));
    m_invoiceField->setError(invoice.isEmpty() ? tr("Enter the number of your invoice.")
            : invoice == r.invoiceNumber       ? QString()
                                               : tr("The company named invoice %1. Refuse the redemption if that is wrong.").arg(r.invoiceNumber));
    return !m_billedField->hasError() && !m_invoiceField->hasError();
}

void BillPage::confirm()
{
    if (isFilled())
        performUndoable(ConfirmBill {detail().redemption.id, Money::fromFen(*m_billed->fen()), m_invoice->text().trimmed()});
}

} // namespace cpv
