#include "ui/sme/roi_terms_section.h"

#include "core/base/money_text.h"
#include "core/domain/roi_terms.h"
#include "ui/common/terms.h"
#include "ui/models/domain_text.h"
#include "ui/models/roi_text.h"
#include "ui/widgets/field_grid.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/text.h"

#include <QSignalBlocker>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

QString plainPercent(BasisPoints rate) { return yuanText(Money::fromFen(rate.value)); }

/// A whole number from `least` to the longest horizon.
std::optional<qint32> monthsFrom(const QString &text, qint32 least)
{
    const Result<Money> value = moneyFromText(text);
    if (!value || value->fen() % 100 != 0)
        return {};
    const qint64 months = value->fen() / 100;
    return least <= months && months <= LongestHorizonMonths ? std::optional(qint32(months)) : std::nullopt;
}

} // namespace

RoiTermsSection::RoiTermsSection(QWidget *parent)
    : QWidget(parent)
    , m_choice(named(new DropDown, u"roiProgramme"_s))
    , m_choiceField(new FormField({}, m_choice))
    , m_source(named(new Text(TextRole::Label), u"roiProgrammeSource"_s))
    , m_cap(named(new MoneyEdit, u"roiCap"_s))
    , m_capField(new FormField({}, m_cap))
    , m_rate(makeEntry(u"roiRate"_s))
    , m_months(makeEntry(u"roiMonths"_s))
    , m_discount(makeEntry(u"roiDiscount"_s))
    , m_horizon(makeEntry(u"roiHorizon"_s))
{
    build();
    connect(m_choice, &QComboBox::activated, this, &RoiTermsSection::onProgramme);
    for (const Entry &entry : {m_rate, m_months, m_discount, m_horizon, Entry {m_capField, m_cap}}) {
        connect(entry.edit, &QLineEdit::textEdited, this, [this, entry] { onTyped(entry); });
        connect(entry.edit, &QLineEdit::editingFinished, this, [this, entry] {
            ++m_gesture;
            entry.field->setError({});
            showTexts();
        });
    }
}

RoiTermsSection::Entry RoiTermsSection::makeEntry(const QString &name)
{
    auto *edit = named(new QLineEdit, name);
    edit->setAlignment(Qt::AlignRight);
    edit->setMaxLength(16);
    edit->setInputMethodHints(Qt::ImhPreferNumbers);
    return {new FormField({}, edit), edit};
}

void RoiTermsSection::build()
{
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setWordWrap(true);
    m_choiceField->setTerm(term(u"voucher"_s));
    m_rate.field->setTerm(term(u"cover"_s));
    m_capField->setTerm(term(u"cap"_s));
    m_discount.field->setTerm(term(u"discountRate"_s));
    auto *grid = new FieldGrid(this);
    grid->addField(m_choiceField, 0, 0, 2);
    grid->addWidget(m_source, 1, 0, 1, 2);
    grid->addField(m_rate.field, 2, 0);
    grid->addField(m_months.field, 2, 1);
    grid->addField(m_capField, 3, 0, 2);
    grid->addField(m_discount.field, 4, 0);
    grid->addField(m_horizon.field, 4, 1);
}

void RoiTermsSection::retranslate()
{
    m_choiceField->setLabel(tr("Programme"));
    m_rate.field->setLabel(tr("Voucher covers (%)"));
    m_months.field->setLabel(tr("For so many months"));
    m_capField->setLabel(tr("At most (CNY; 0: no limit)"));
    m_discount.field->setLabel(tr("Discount rate (% a year)"));
    m_horizon.field->setLabel(tr("Months looked at"));
    fillProgrammes();
    showSource();
}

void RoiTermsSection::setProgrammes(std::vector<Programme> programmes, ApplicantType applicant)
{
    m_programmes = std::move(programmes);
    m_applicant = applicant;
    fillProgrammes();
    showSource();
}

void RoiTermsSection::fillProgrammes()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("None: enter the terms by hand"));
    for (const Programme &one : m_programmes)
        m_choice->addItem(programmeFullName(one), one.id.toText());
    const int index = m_case.programme ? m_choice->findData(m_case.programme->toText()) : 0;
    m_choice->setCurrentIndex(std::max(0, index));
}

const Programme *RoiTermsSection::programme() const
{
    const auto found = std::ranges::find_if(m_programmes, [this](const Programme &one) { return one.id == m_case.programme; });
    return found == m_programmes.end() ? nullptr : &*found;
}

void RoiTermsSection::showSource()
{
    const Programme *chosen = programme();
    m_source->setVisible(chosen != nullptr);
    if (!chosen)
        return;
    const bool isChanged = voucherTerms(*chosen, m_applicant) != m_case.inputs.voucher;
    m_source->setText(isChanged ? tr("Changed by hand; the programme says otherwise.") : programmeSource(*chosen));
}

void RoiTermsSection::showCase(const RoiCase &shown)
{
    m_case = shown;
    const int index = shown.programme ? m_choice->findData(shown.programme->toText()) : 0;
    m_choice->setCurrentIndex(std::max(0, index));
    for (FormField *field : {m_rate.field, m_months.field, m_capField, m_discount.field, m_horizon.field})
        field->setError({});
    showSource();
    showTexts();
}

/// What is typed stays as it is while it says the same.
void RoiTermsSection::showTexts()
{
    const auto show = [this](const Entry &entry, const QString &text) {
        RoiInputs said = m_case.inputs;
        if (!(entry.edit->hasFocus() && take(entry, said) && said == m_case.inputs))
            entry.edit->setText(text);
    };
    const RoiInputs &inputs = m_case.inputs;
    show(m_rate, plainPercent(inputs.voucher.rate));
    show(m_months, QString::number(inputs.voucher.months));
    show(m_discount, plainPercent(inputs.discountRate));
    show(m_horizon, QString::number(inputs.horizonMonths));
    if (!(m_cap->hasFocus() && m_cap->fen() == inputs.voucher.cap.fen()))
        m_cap->setFen(inputs.voucher.cap.fen());
}

void RoiTermsSection::onProgramme()
{
    RoiInputs inputs = m_case.inputs;
    m_case.programme = ProgrammeId::fromText(m_choice->currentData().toString());
    if (const Programme *chosen = programme())
        inputs.voucher = voucherTerms(*chosen, m_applicant);
    Q_EMIT termsEdited(m_case.programme, inputs, {});
}

/// The field's number into the inputs; false where it isn't one, or not one that is allowed.
bool RoiTermsSection::take(const Entry &entry, RoiInputs &inputs) const
{
    if (entry.edit == m_cap) {
        const auto fen = m_cap->fen();
        inputs.voucher.cap = Money::fromFen(fen.value_or(0));
        return fen.has_value() || m_cap->text().trimmed().isEmpty();
    }
    if (entry.edit == m_rate.edit || entry.edit == m_discount.edit) {
        const auto rate = percentFromText(entry.edit->text());
        if (!rate || rate->value < 0)
            return false;
        (entry.edit == m_rate.edit ? inputs.voucher.rate : inputs.discountRate) = *rate;
        return true;
    }
    const bool isHorizon = entry.edit == m_horizon.edit;
    const auto months = monthsFrom(entry.edit->text(), isHorizon ? 1 : 0);
    if (!months)
        return false;
    (isHorizon ? inputs.horizonMonths : inputs.voucher.months) = *months;
    return true;
}

void RoiTermsSection::onTyped(const Entry &entry)
{
    RoiInputs inputs = m_case.inputs;
    const bool isGood = take(entry, inputs);
    const bool isRate = entry.edit == m_rate.edit || entry.edit == m_discount.edit;
    const QString error = entry.edit == m_cap ? tr("Enter an amount, like 100,000.00.")
        : isRate                              ? tr("Enter a rate from 0 to 100, like 8 or 8.5.")
                                              : tr("Enter a whole number up to %1.").arg(LongestHorizonMonths);
    entry.field->setError(isGood ? QString() : error);
    if (isGood && inputs != m_case.inputs)
        Q_EMIT termsEdited(m_case.programme, inputs, u"%1/%2"_s.arg(entry.edit->objectName()).arg(m_gesture));
}

} // namespace cpv
