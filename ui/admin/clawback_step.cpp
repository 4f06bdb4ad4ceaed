#include "ui/admin/clawback_step.h"

#include "core/base/decimal.h"
#include "core/base/money_text.h"
#include "core/domain/payment.h"
#include "ui/common/step_form.h"
#include "ui/models/sentences.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestWords = 200;

Money amountOf(const MoneyEdit &edit) { return Money::fromFen(edit.fen().value_or(0)); }

Money owedInterest(const Clawback &clawback) { return clawback.interest - (clawback.recovered - clawback.principalRecovered); }

} // namespace

ClawbackStep::ClawbackStep(QWidget *parent)
    : QWidget(parent)
    , m_open(named(new Button(ButtonKind::Secondary), u"clawbackOpen"_s))
    , m_form(new QWidget)
    , m_follows(named(new Text(TextRole::Muted), u"clawbackFollows"_s))
    , m_principal(named(new MoneyEdit, u"clawbackPrincipal"_s))
    , m_principalField(new FormField({}, m_principal))
    , m_rate(named(new QLineEdit, u"clawbackRate"_s))
    , m_rateField(new FormField({}, m_rate))
    , m_interest(named(new MoneyEdit, u"clawbackInterest"_s))
    , m_interestField(new FormField({}, m_interest))
    , m_words(named(new QLineEdit, u"clawbackWords"_s))
    , m_wordsField(new FormField({}, m_words))
    , m_send(named(new Button(ButtonKind::Danger), u"clawbackSend"_s))
    , m_back(named(new Button(ButtonKind::Ghost), u"clawbackBack"_s))
{
    build();
    connect(m_open, &Button::clicked, this, [this] { openForm(true); });
    connect(m_back, &Button::clicked, this, &ClawbackStep::clear);
    connect(m_send, &Button::clicked, this, &ClawbackStep::send);
    connect(m_principal, &MoneyEdit::fenEdited, this, [this] { reckonInterest(); });
    connect(m_rate, &QLineEdit::textEdited, this, [this] { reckonInterest(); });
    connect(m_interest, &MoneyEdit::fenEdited, this, [this] { m_follows->setText(consequence()); });
    openForm(false);
}

void ClawbackStep::build()
{
    m_words->setMaxLength(LongestWords);
    m_follows->setWordWrap(true);
    m_rate->setMaxLength(6);
    for (FormField *field : {m_rateField, m_interestField})
        field->setOptional(true);
    for (FormField *field : {m_principalField, m_rateField, m_interestField, m_wordsField})
        field->holdNote();
    auto *amounts = new QHBoxLayout;
    setGap(*amounts, 16);
    amounts->addWidget(m_principalField, 1);
    amounts->addWidget(m_rateField, 1);
    amounts->addWidget(m_interestField, 1);
    buildStepForm(*m_form, {m_wordsField, m_follows}, {m_send, m_back})->insertLayout(0, amounts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(m_form);
}

void ClawbackStep::setDetail(const RedemptionDetail &detail, QDate today)
{
    const bool isSame = m_detail && m_detail->redemption.id == detail.redemption.id && m_detail->redemption.state == detail.redemption.state;
    m_detail = detail;
    m_today = today;
    if (!isSame)
        clear();
    showTexts();
}

void ClawbackStep::clear()
{
    for (FormField *field : {m_principalField, m_rateField, m_interestField, m_wordsField})
        field->setError({});
    m_rate->clear();
    m_principal->setFen(std::nullopt);
    m_interest->setFen(std::nullopt);
    m_words->clear();
    openForm(false);
}

void ClawbackStep::openForm(bool open)
{
    m_open->setVisible(!open);
    m_form->setVisible(open);
    if (!open || !m_detail)
        return;
    m_rateField->setVisible(!isReceiving());
    // The whole of it, which is the usual case; less is typed over it.
    const auto &clawback = m_detail->clawback;
    const Redemption &r = m_detail->redemption;
    const Money whole = r.refundOffer ? r.refundOffer->amount : r.amount; // What the company offers by itself.
    m_principal->setFen((isReceiving() ? clawback->principal - clawback->principalRecovered : whole).fen());
    if (!isReceiving() && r.refundOffer)
        m_words->setText(r.refundOffer->reason);
    m_interest->setFen(isReceiving() ? owedInterest(*clawback).fen() : 0);
    m_follows->setText(consequence());
    m_principal->setFocus();
}

bool ClawbackStep::isReceiving() const { return m_detail && m_detail->clawback && m_detail->clawback->state == ClawbackState::Open; }

std::optional<BasisPoints> ClawbackStep::rate() const
{
    const Result<qint64> percent = decimalUnits(m_rate->text().trimmed().toUtf8(), 2);
    return percent && *percent >= 0 && *percent <= BasisPoints::Whole ? std::optional(BasisPoints {qint32(*percent)}) : std::nullopt;
}

qint64 ClawbackStep::daysSincePaid() const { return std::max<qint64>(0, localDate(m_detail->redemption.changedAt).daysTo(m_today)); }

/// The law leaves the rate to the city: whoever claims names it, and the days are counted here.
void ClawbackStep::reckonInterest()
{
    const bool isTyped = !m_rate->text().trimmed().isEmpty();
    m_rateField->setError(isTyped && !rate() ? tr("Enter percent a year, for example 3.45.") : QString());
    if (const auto perYear = rate(); perYear && isTyped && !isReceiving() && amountOf(*m_principal) <= m_detail->redemption.amount)
        m_interest->setFen(simpleInterest(amountOf(*m_principal), *perYear, daysSincePaid()).fen());
    m_follows->setText(consequence());
}

void ClawbackStep::send()
{
    const Money most = isReceiving() ? m_detail->clawback->principal - m_detail->clawback->principalRecovered : m_detail->redemption.amount;
    const Money principal = amountOf(*m_principal);
    const Money interest = amountOf(*m_interest);
    const bool fits = m_principal->problem().isEmpty() && principal <= most && (isReceiving() ? principal >= Money() : principal > Money());
    m_principalField->setError(fits ? QString() : tr("Enter an amount up to %1.").arg(yuanText(most)));
    QString wrong = m_interest->problem();
    if (wrong.isEmpty() && isReceiving() && interest > owedInterest(*m_detail->clawback))
        wrong = tr("Enter an amount up to %1.").arg(yuanText(owedInterest(*m_detail->clawback)));
    else if (wrong.isEmpty() && isReceiving() && (principal + interest).isZero())
        wrong = tr("Enter what the bank received.");
    m_interestField->setError(wrong);
    const QString words = m_words->text().trimmed();
    m_wordsField->setError(!words.isEmpty() ? QString()
            : isReceiving()                 ? tr("Enter the number of the bank's receipt.")
                                            : tr("Write a sentence; the company reads it."));
    if (!fits || !wrong.isEmpty() || words.isEmpty())
        return;
    if (isReceiving())
        return Q_EMIT received(principal, interest, words);
    const auto perYear = rate();
    const bool isReckoned = perYear && interest == simpleInterest(principal, *perYear, daysSincePaid());
    Q_EMIT claimed(principal, interest,
        isReckoned ? tr("%1 (interest: %2 % a year for %3 days)").arg(words, m_rate->text().trimmed(), QString::number(daysSincePaid())) : words);
}

QString ClawbackStep::consequence() const
{
    const QString principal = yuanText(amountOf(*m_principal));
    const QString interest = yuanText(amountOf(*m_interest));
    if (!isReceiving()) {
        const bool whole = amountOf(*m_principal) == m_detail->redemption.amount;
        const QString asked = whole ? tr("The redemption is marked as claimed back, and the company is asked for %1 CNY and %2 CNY of interest until %3.")
                                    : tr("The redemption is marked as claimed back in part, and the company is asked for %1 CNY and %2 CNY of interest until %3.");
        return sentences({asked.arg(principal, interest, m_today.addDays(ClawbackDays).toString(Qt::ISODate)),
            tr("This is sent after a moment and can't be taken back then.")});
    }
    if (m_detail->clawback->budgetYear == m_today.year())
        return tr("%1 CNY return to the programme's budget of %2 and can be awarded again; %3 CNY of interest go to the treasury.")
            .arg(principal)
            .arg(m_detail->clawback->budgetYear)
            .arg(interest);
    return tr("The budget year %1 is over: %2 CNY and %3 CNY of interest go to the treasury.").arg(m_detail->clawback->budgetYear).arg(principal, interest);
}

void ClawbackStep::showTexts()
{
    m_open->setText(isReceiving() ? tr("Money came back …") : tr("Claim back …"));
    m_send->setText(isReceiving() ? tr("Write down") : tr("Claim back"));
    m_back->setText(tr("Cancel"));
    m_principalField->setLabel(isReceiving() ? tr("Subsidy received (CNY)") : tr("Subsidy to pay back (CNY)"));
    m_interestField->setLabel(isReceiving() ? tr("Interest received (CNY)") : tr("Interest (CNY)"));
    m_rateField->setLabel(tr("Yearly rate (%)"));
    m_rateField->setHelp(m_detail && !isReceiving() ? tr("Reckons the interest of %1 days since payment.").arg(daysSincePaid()) : QString());
    m_wordsField->setLabel(isReceiving() ? tr("Bank receipt") : tr("Why it must be paid back"));
    if (m_detail && !m_form->isHidden())
        m_follows->setText(consequence());
}

void ClawbackStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

} // namespace cpv
