#include "ui/sme/redeem_invoices.h"

#include "core/base/invoice_number.h"
#include "core/base/money_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostCharacters = 40;

}

RedeemInvoices::RedeemInvoices(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*layout, 8);
    showPlan({});
}

RedeemInvoices::Field RedeemInvoices::makeField(int number)
{
    auto *edit = named(new QLineEdit, u"redeemInvoice%1"_s.arg(number));
    Field made {.edit = edit, .field = new FormField({}, edit), .warning = named(new Text(TextRole::Label), u"redeemInvoiceUsed%1"_s.arg(number))};
    edit->setMaxLength(MostCharacters);
    edit->setText(m_typed.value(number));
    made.field->holdNote();
    made.warning->setWordWrap(true);
    made.warning->setTone(Tone::Warn);
    layout()->addWidget(made.field);
    layout()->addWidget(made.warning);
    made.warning->hide();
    connect(edit, &QLineEdit::textEdited, this, [this, at = std::size_t(number)] { onEdited(at); });
    if (!m_fields.empty())
        setTabOrder(m_fields.back().edit, edit);
    return made;
}

void RedeemInvoices::showPlan(const std::vector<PlannedPart> &plan)
{
    m_plan = plan;
    const std::size_t wanted = std::max<std::size_t>(plan.size(), 1);
    for (; m_fields.size() > wanted; m_fields.pop_back()) {
        m_typed.resize(std::max(m_typed.size(), qsizetype(m_fields.size())));
        m_typed[qsizetype(m_fields.size()) - 1] = m_fields.back().edit->text();
        delete m_fields.back().field; // Nothing in it asked for this.
        delete m_fields.back().warning;
    }
    while (m_fields.size() < wanted)
        m_fields.push_back(makeField(int(m_fields.size())));
    for (std::size_t at = 0; at < m_fields.size(); ++at)
        showHelp(at);
}

void RedeemInvoices::showHelp(std::size_t at)
{
    const Field &shown = m_fields[at];
    const bool isOnly = m_plan.size() < 2;
    shown.field->setLabel(isOnly ? tr("Invoice number") : tr("Invoice number, for voucher %1").arg(m_plan[at].voucher.code));
    shown.field->setHelp(shown.isRead ? tr("Read from the invoice.")
            : isOnly                  ? tr("An invoice is drawn on one voucher, once.")
                                      : tr("Ask for an invoice of its own over %1.").arg(yuanText(m_plan[at].cost)));
}

void RedeemInvoices::onEdited(std::size_t at)
{
    Field &edited = m_fields[at];
    edited.isRead = false;
    edited.warning->hide();
    showHelp(at);
    if (m_checked && edited.field->hasError()) // What was marked and is right now is marked no longer.
        check();
    const QString number = edited.edit->text().trimmed();
    if (isInvoiceNumber(number))
        Q_EMIT numberGiven(number);
}

QStringList RedeemInvoices::numbers() const
{
    QStringList numbers;
    for (const Field &each : m_fields)
        numbers << each.edit->text().trimmed();
    return numbers;
}

bool RedeemInvoices::check()
{
    m_checked = true;
    const QStringList all = numbers();
    bool complete = true;
    for (const Field &each : m_fields) {
        const QString own = each.edit->text().trimmed();
        each.field->setError(own.isEmpty() ? tr("Enter the invoice's number.")
                : !isInvoiceNumber(own)    ? tr("An invoice's number has 20 digits, that of an older one 8.")
                : all.count(own) > 1       ? tr("Each voucher needs an invoice of its own.")
                                           : QString());
        complete = complete && !each.field->hasError();
    }
    return complete;
}

void RedeemInvoices::suggest(const QString &number)
{
    if (m_fields.size() != 1 || !m_fields.front().edit->text().isEmpty())
        return;
    m_fields.front().edit->setText(number);
    onEdited(0);
}

bool RedeemInvoices::fill(const QString &number)
{
    if (numbers().contains(number))
        return false;
    const auto empty = std::ranges::find_if(m_fields, [](const Field &each) { return each.edit->text().trimmed().isEmpty(); });
    if (empty == m_fields.end())
        return false;
    empty->edit->setText(number);
    Q_EMIT empty->edit->textEdited(number); // As if typed: it is kept.
    empty->isRead = true;
    showHelp(std::size_t(empty - m_fields.begin()));
    return true;
}

void RedeemInvoices::takeBackRead(const QString &number)
{
    for (Field &each : m_fields) {
        if (!each.isRead || each.edit->text() != number)
            continue;
        each.edit->clear();
        Q_EMIT each.edit->textEdited({});
    }
}

void RedeemInvoices::warn(const QString &number, const QString &text)
{
    for (const Field &each : m_fields) {
        if (each.edit->text().trimmed() != number)
            continue;
        each.warning->setText(text);
        each.warning->setVisible(!text.isEmpty());
    }
}

void RedeemInvoices::clear()
{
    m_typed.clear();
    m_checked = false;
    for (std::size_t at = 0; at < m_fields.size(); ++at) {
        Field &each = m_fields[at];
        each.edit->clear();
        each.isRead = false;
        each.field->setError({});
        each.warning->hide();
        showHelp(at);
    }
}

} // namespace cpv
