#include "ui/sme/outcome_form.h"

#include "ui/common/outcome_words.h"
#include "ui/common/terms.h"
#include "ui/models/error_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_grid.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/text.h"

#include <QLineEdit>

#include <algorithm>
#include <array>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// The same report of the same case: nothing that a person may have typed over.
bool isSame(const ProjectedCase &a, const ProjectedCase &b)
{
    const auto versionOf = [](const ProjectedCase &one) { return one.outcome ? one.outcome->version : 0; };
    return a.application.id == b.application.id && versionOf(a) == versionOf(b);
}

} // namespace

OutcomeForm::OutcomeForm(QWidget *parent)
    : QWidget(parent)
    , m_first(named(new DropDown, u"outcomeFirst"_s))
    , m_firstField(new FormField({}, m_first))
    , m_month(named(new DropDown, u"outcomeMonth"_s))
    , m_monthField(new FormField({}, m_month))
    , m_capital(makeAmount(u"outcomeCapital"_s))
    , m_benefit(makeAmount(u"outcomeBenefit"_s))
    , m_compute(makeAmount(u"outcomeCompute"_s))
    , m_covered(makeAmount(u"outcomeCovered"_s))
    , m_other(makeAmount(u"outcomeOther"_s))
    , m_note(named(new QLineEdit, u"outcomeNote"_s))
    , m_noteField(new FormField({}, m_note))
    , m_report(named(new Button(ButtonKind::Primary), u"outcomeReport"_s))
{
    build();
    connect(m_first, &QComboBox::activated, this, [this] { fillMonths(); });
    connect(m_month, &QComboBox::activated, this, [this] { fillAmounts(); });
    connect(m_report, &Button::clicked, this, &OutcomeForm::report);
}

OutcomeForm::Amount OutcomeForm::makeAmount(const QString &name)
{
    auto *edit = named(new MoneyEdit, name);
    auto *field = new FormField({}, edit);
    connect(edit, &QLineEdit::textEdited, field, [field] { field->setError({}); });
    return {edit, field};
}

void OutcomeForm::build()
{
    for (DropDown *choice : {m_first, m_month})
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_note->setMaxLength(LongestOutcomeNote);
    m_noteField->setOptional(true);
    m_report->setIconName(u"send"_s);
    m_compute.field->setTerm(term(u"cardHour"_s));
    m_covered.field->setTerm(term(u"cover"_s));
    auto *grid = new FieldGrid(this);
    const std::array fields {m_firstField, m_capital.field, m_monthField, m_benefit.field, m_compute.field, m_covered.field, m_other.field, m_noteField};
    for (std::size_t i = 0; i < fields.size(); ++i)
        grid->addField(fields[i], int(i / 2), int(i % 2));
    grid->addWidget(m_report, int(fields.size() / 2), 0, 1, 2, Qt::AlignLeft);
}

void OutcomeForm::retranslate()
{
    m_firstField->setLabel(tr("Month 1 of the project"));
    m_monthField->setLabel(tr("Month to report"));
    m_capital.field->setLabel(tr("Investment, once (CNY)"));
    m_benefit.field->setLabel(tr("Benefit of the month (CNY)"));
    m_compute.field->setLabel(tr("Compute, whole bill (CNY)"));
    m_covered.field->setLabel(tr("Of it paid by the voucher (CNY)"));
    m_other.field->setLabel(tr("Other running cost (CNY)"));
    m_noteField->setLabel(tr("What made the difference"));
    m_report->setText(tr("Report this month"));
    for (int at = 0; at < m_month->count(); ++at) // What was typed stays.
        m_month->setItemText(at, monthItem(m_month->itemData(at).toInt()));
    if (m_case)
        showHelp();
}

QString OutcomeForm::monthItem(int number) const
{
    return tr("Month %1, %2", "number, year and month").arg(number).arg(monthText(m_first->currentData().toDate().addMonths(number - 1)));
}

bool OutcomeForm::isTold(int number) const { return m_case->outcome && number >= 1 && number <= int(m_case->outcome->months.size()); }

void OutcomeForm::showHelp()
{
    m_monthField->setHelp(isTold(m_month->currentData().toInt()) ? tr("Reported already; a new report corrects it.") : QString());
}

void OutcomeForm::showCase(const ProjectedCase &shown, QDate today)
{
    const bool stays = m_case && isSame(*m_case, shown) && m_today == today;
    m_case = shown;
    m_today = today;
    if (stays)
        return;
    fillFirstMonths();
    fillMonths();
}

QDate OutcomeForm::lastOver() const { return firstOfMonth(m_today).addMonths(-1); }

/// As far back as a report may begin; where the contract begins, unless something was reported.
void OutcomeForm::fillFirstMonths()
{
    m_first->clear();
    const Application &a = m_case->application;
    QDate usual = m_case->outcome ? m_case->outcome->firstMonth : firstOfMonth(a.periodFrom.value_or(m_today));
    for (QDate month = firstOfMonth(localDate(a.submittedAt)).addMonths(-OutcomeMonthsBefore); month <= lastOver(); month = month.addMonths(1))
        m_first->addItem(monthText(month), month);
    usual = std::min(usual, lastOver());
    m_first->setCurrentIndex(std::max(0, m_first->findData(usual)));
}

/// Those reported, and the next one that is over.
void OutcomeForm::fillMonths()
{
    m_month->clear();
    const QDate first = m_first->currentData().toDate();
    const int told = m_case->outcome ? int(m_case->outcome->months.size()) : 0;
    for (int number = 1; number <= told + 1 && first.addMonths(number - 1) <= lastOver(); ++number)
        m_month->addItem(monthItem(number), number);
    m_month->setCurrentIndex(m_month->count() - 1);
    fillAmounts();
}

void OutcomeForm::chooseMonth(int number)
{
    if (const int at = m_month->findData(number); at >= 0) {
        m_month->setCurrentIndex(at);
        fillAmounts();
    }
}

void OutcomeForm::fillAmounts()
{
    const int number = m_month->currentData().toInt();
    const bool known = isTold(number);
    const ActualMonth month = known ? m_case->outcome->months[std::size_t(number - 1)] : ActualMonth();
    const auto fill = [](const Amount &amount, Money value, bool isKnown) {
        amount.edit->setFen(isKnown ? std::optional(value.fen()) : std::nullopt);
        amount.field->setError({});
    };
    fill(m_capital, m_case->outcome ? m_case->outcome->capital : Money(), m_case->outcome.has_value());
    fill(m_benefit, month.benefit, known);
    fill(m_compute, month.compute, known);
    fill(m_covered, month.covered, known);
    fill(m_other, month.other, known);
    m_note->setText(m_case->outcome ? m_case->outcome->note : QString());
    m_report->setEnabled(number >= 1);
    showHelp();
}

/// Nothing, and the fields marked, where one is no amount.
std::optional<ActualFigures> OutcomeForm::typed()
{
    bool isWhole = true;
    for (const Amount &amount : {m_capital, m_benefit, m_compute, m_covered, m_other}) {
        const QString problem = amount.edit->problem();
        const bool given = amount.edit->fen().has_value();
        amount.field->setError(given ? QString() : problem.isEmpty() ? tr("Enter an amount; 0 where there was none.") : problem);
        isWhole = isWhole && given;
    }
    if (!isWhole)
        return std::nullopt;
    const auto money = [](const Amount &amount) { return Money::fromFen(amount.edit->fen().value_or(0)); };
    ActualFigures figures = m_case->outcome ? static_cast<const ActualFigures &>(*m_case->outcome) : ActualFigures();
    figures.capital = money(m_capital);
    figures.firstMonth = m_first->currentData().toDate();
    figures.note = m_note->text().trimmed();
    const auto number = std::size_t(m_month->currentData().toInt());
    figures.months.resize(std::max(figures.months.size(), number));
    figures.months[number - 1] = {money(m_benefit), money(m_compute), money(m_covered), money(m_other)};
    return figures;
}

void OutcomeForm::report()
{
    const auto figures = typed();
    if (!figures)
        return;
    if (const auto checked = checkFigures(*figures, m_case->application, m_today); !checked)
        return showError(checked.error());
    Q_EMIT reportRequested(*figures);
}

/// At the field it is about, or at the month.
void OutcomeForm::showError(const Error &error)
{
    const QString member = error.arguments.value(0);
    const std::array<std::pair<QString, FormField *>, 6> fields {{{u"capital"_s, m_capital.field}, {u"benefit"_s, m_benefit.field},
        {u"compute"_s, m_compute.field}, {u"covered"_s, m_covered.field}, {u"other"_s, m_other.field}, {u"firstMonth"_s, m_firstField}}};
    const auto found = std::ranges::find(fields, member, &std::pair<QString, FormField *>::first);
    FormField *field = found == fields.end() ? m_monthField : found->second;
    field->setError(member == u"covered" ? tr("The voucher can't pay more than the bill.") : errorText(error));
}

} // namespace cpv
