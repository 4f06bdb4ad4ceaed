#include "ui/admin/grant_form.h"

#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/programme_names.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_boxes.h"
#include "ui/widgets/field_grid.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

GrantForm::GrantForm(QWidget *parent)
    : Card({}, parent)
    , m_notice(named(new Notice, u"grantNotice"_s))
    , m_programme(named(new DropDown, u"grantProgramme"_s))
    , m_year(named(new DropDown, u"grantYear"_s))
    , m_payer(named(new DropDown, u"grantPayer"_s))
    , m_amount(named(new MoneyEdit, u"grantAmount"_s))
    , m_document(named(new QLineEdit, u"grantDocument"_s))
    , m_programmeField(new FormField({}, m_programme))
    , m_yearField(new FormField({}, m_year))
    , m_payerField(new FormField({}, m_payer))
    , m_amountField(new FormField({}, m_amount))
    , m_documentField(new FormField({}, m_document))
    , m_submit(named(new Button(ButtonKind::Primary), u"grantSubmitButton"_s))
    , m_cancel(named(new Button(ButtonKind::Secondary), u"grantCancelButton"_s))
{
    setObjectName(u"grantForm"_s);
    m_document->setMaxLength(200);
    auto *grid = new FieldGrid(nullptr, 3);
    grid->addField(m_programmeField, 0, 0);
    grid->addField(m_yearField, 0, 1);
    grid->addField(m_payerField, 0, 2);
    grid->addField(m_amountField, 1, 0);
    grid->addField(m_documentField, 1, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_submit);
    body()->addWidget(m_notice);
    body()->addLayout(grid);
    body()->addLayout(buttons);
    connect(m_programme, &QComboBox::currentIndexChanged, this, &GrantForm::fillPayers);
    connect(m_submit, &Button::clicked, this, &GrantForm::submit);
    connect(m_cancel, &Button::clicked, this, &GrantForm::cancelled);
    connect(m_document, &QLineEdit::returnPressed, this, &GrantForm::submit);
    retranslate();
}

void GrantForm::setProgrammes(std::vector<Programme> programmes, int thisYear)
{
    m_programmes = std::move(programmes);
    if (m_year->count() == 0) {
        for (const int year : {thisYear, thisYear + 1})
            m_year->addItem(QString::number(year), year);
    }
    fillProgrammes();
}

void GrantForm::fillProgrammes()
{
    QStringList names = programmeNamesApart(m_programmes);
    std::vector<LabelledChoice> programmes;
    for (const Programme &programme : m_programmes)
        programmes.push_back({names.takeFirst(), programme.id.toText()});
    refillChoices(*m_programme, programmes);
    fillPayers();
}

void GrantForm::fillPayers()
{
    const QVariant kept = m_payer->currentData();
    m_payer->clear();
    const Programme *programme = chosen();
    if (!programme)
        return;
    QStringList codes;
    for (const PayerRate &rate : programme->payers)
        codes += rate.payer == u"district" ? districtsOf(programme->place) : QStringList(rate.payer);
    codes.removeDuplicates();
    for (const QString &code : codes)
        m_payer->addItem(payerOfProgramme(code, *programme), code);
    m_payer->setCurrentIndex(std::max(0, m_payer->findData(kept)));
}

const Programme *GrantForm::chosen() const
{
    const QString id = m_programme->currentData().toString();
    const auto found = std::ranges::find(m_programmes, id, [](const Programme &programme) { return programme.id.toText(); });
    return found == m_programmes.end() ? nullptr : &*found;
}

void GrantForm::focusFirst()
{
    m_programme->setFocus();
}

void GrantForm::reset()
{
    m_amount->setFen({});
    m_document->clear();
    clearErrors();
}

void GrantForm::clearErrors()
{
    m_notice->hide();
    for (FormField *field : {m_programmeField, m_yearField, m_payerField, m_amountField, m_documentField})
        field->setError({});
}

void GrantForm::setBusy(bool busy)
{
    m_submit->setEnabled(!busy);
}

void GrantForm::submit()
{
    clearErrors();
    const Programme *programme = chosen();
    const auto fen = m_amount->fen();
    if (!fen || *fen <= 0)
        m_amountField->setError(tr("Enter an amount above zero, for example 6,000,000.00."));
    const QString document = m_document->text().trimmed();
    if (document.isEmpty())
        m_documentField->setError(tr("Name the document that grants the money."));
    if (!programme)
        m_programmeField->setError(tr("Choose a programme."));
    if (!programme || !fen || *fen <= 0 || document.isEmpty())
        return;
    Q_EMIT submitted({.programme = programme->id,
                         .year = m_year->currentData().toInt(),
                         .payer = m_payer->currentData().toString(),
                         .amount = Money::fromFen(*fen),
                         .document = document},
        programme->place);
}

void GrantForm::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    const QString field = error.arguments.value(0);
    if (field == u"amount")
        m_amountField->setError(words.title);
    else if (field == u"year")
        m_yearField->setError(words.title);
    else if (field == u"payer")
        m_payerField->setError(words.title);
    else if (field == u"document")
        m_documentField->setError(words.title);
    else
        m_notice->showError(words.title, words.advice);
}

void GrantForm::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GrantForm::retranslate()
{
    setTitle(tr("Grant a budget"));
    setHint(tr("Each payer's money of each year is its own."));
    m_programmeField->setLabel(tr("Programme"));
    m_yearField->setLabel(tr("Budget year"));
    m_payerField->setLabel(tr("Payer"));
    m_amountField->setLabel(tr("Amount (CNY)"));
    m_documentField->setLabel(tr("Document"));
    m_document->setPlaceholderText(tr("For example: budget notice no. 12 of 2026"));
    m_submit->setText(tr("Grant"));
    m_cancel->setText(tr("Cancel"));
    fillProgrammes();
}

} // namespace cpv
