#include "ui/sme/redeem_plan_card.h"

#include "core/base/invoice_number.h"
#include "core/base/money_text.h"
#include "ui/sme/sme_words.h"
#include "ui/theme/tokens.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

RedeemPlanCard::RedeemPlanCard(QWidget *parent)
    : Card({}, parent)
    , m_empty(named(new Text(TextRole::Muted), u"redeemPlanEmpty"_s))
    , m_layout(new QVBoxLayout)
{
    m_empty->setWordWrap(true);
    setGap(*m_layout, 16);
    body()->addWidget(m_empty);
    body()->addLayout(m_layout);
}

RedeemPlanCard::Part RedeemPlanCard::makePart(VoucherId voucher, int number)
{
    Part part {.voucher = voucher,
        .widget = new QWidget,
        .heading = named(new Text(TextRole::Strong), u"redeemPart%1"_s.arg(number)),
        .steps = named(new ExplainList, u"redeemSteps%1"_s.arg(number)),
        .invoice = named(new QLineEdit, u"redeemInvoice%1"_s.arg(number)),
        .field = nullptr};
    part.field = new FormField({}, part.invoice);
    part.heading->setWordWrap(true);
    part.invoice->setMaxLength(40);
    auto *layout = new QVBoxLayout(part.widget);
    layout->setContentsMargins({});
    setGap(*layout, 8);
    layout->addWidget(part.heading);
    layout->addWidget(part.field); // Above what grows and shrinks with the amount.
    layout->addWidget(part.steps);
    part.field->holdNote();
    connect(part.invoice, &QLineEdit::textEdited, this, [this, field = part.field] {
        if (field->hasError()) // What was marked and is right now is marked no longer.
            check();
    });
    return part;
}

void RedeemPlanCard::showPlan(const std::vector<PlannedPart> &plan, const QString &whyEmpty)
{
    setTitle(tr("What is drawn (CNY)"));
    m_empty->setText(whyEmpty);
    m_empty->setVisible(plan.empty());
    const auto same = [](const Part &part, const PlannedPart &planned) { return part.voucher == planned.voucher.id; };
    if (!std::ranges::equal(m_parts, plan, same)) {
        for (const Part &part : m_parts) {
            m_typed[part.voucher] = part.invoice->text();
            delete part.widget; // Nothing in it asked for this.
        }
        m_parts.clear();
        for (const PlannedPart &planned : plan) {
            m_parts.push_back(makePart(planned.voucher.id, int(m_parts.size())));
            m_parts.back().invoice->setText(m_typed[planned.voucher.id]);
            m_layout->addWidget(m_parts.back().widget);
        }
    }
    for (std::size_t i = 0; i < plan.size(); ++i)
        showPart(m_parts[i], plan[i], plan.size() == 1);
}

void RedeemPlanCard::showPart(const Part &part, const PlannedPart &planned, bool isOnly) const
{
    part.heading->setText(tr("%1, until %2").arg(planned.voucher.code, dateText(planned.voucher.validTo)));
    part.steps->setRows(explainRows(planned.steps, planned.amount));
    part.field->setLabel(tr("Invoice number"));
    part.field->setHelp(isOnly ? tr("An invoice is drawn on one voucher, once.")
                               : tr("Ask for an invoice of its own over %1.").arg(yuanText(planned.cost)));
}

QStringList RedeemPlanCard::invoices() const
{
    QStringList invoices;
    for (const Part &part : m_parts)
        invoices << part.invoice->text().trimmed();
    return invoices;
}

bool RedeemPlanCard::check()
{
    const QStringList all = invoices();
    bool complete = !m_parts.empty();
    for (const Part &part : m_parts) {
        const QString own = part.invoice->text().trimmed();
        part.field->setError(own.isEmpty() ? tr("Enter the invoice's number.")
                : !isInvoiceNumber(own) ? tr("An invoice's number has 20 digits, that of an older one 8.")
                : all.count(own) > 1       ? tr("Each voucher needs an invoice of its own.")
                                           : QString());
        complete = complete && !part.field->hasError();
    }
    return complete;
}

void RedeemPlanCard::suggestInvoice(const QString &number)
{
    if (m_parts.size() == 1 && m_parts.front().invoice->text().isEmpty())
        m_parts.front().invoice->setText(number);
}

void RedeemPlanCard::clear()
{
    m_typed.clear();
    for (const Part &part : m_parts) {
        part.invoice->clear();
        part.field->setError({});
    }
}

} // namespace cpv
