#include "ui/sme/contract_section.h"

#include "core/base/money_text.h"
#include "ui/common/terms.h"
#include "ui/models/domain_text.h"
#include "ui/widgets/optional_date.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostCharacters = 200;

QString nameOf(const QString &field) { return u"draft"_s + field.front().toUpper() + field.mid(1); }

QGridLayout *gridIn(Card &card)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(currentTokens().px(16));
    grid->setVerticalSpacing(currentTokens().px(12));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    card.body()->addLayout(grid);
    return grid;
}

}

ContractSection::ContractSection(QWidget *parent)
    : DraftSection(parent)
    , m_projectCard(new Card)
    , m_contractCard(new Card)
    , m_costsCard(new Card)
    , m_contactCard(new Card)
    , m_project(lineEdit(u"project"_s))
    , m_purpose(lineEdit(u"purpose"_s))
    , m_provider(named(new DropDown, u"draftProvider"_s))
    , m_contractNumber(lineEdit(u"contractNumber"_s))
    , m_contractAmount(moneyEdit(u"contractAmount"_s))
    , m_signed(dateEdit(u"contractSigned"_s))
    , m_from(dateEdit(u"periodFrom"_s))
    , m_to(dateEdit(u"periodTo"_s))
    , m_otherAid(moneyEdit(u"otherAid"_s))
    , m_contactName(lineEdit(u"contactName"_s))
    , m_contactPhone(lineEdit(u"contactPhone"_s))
    , m_costGrid(gridIn(*m_costsCard))
{
    m_provider->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_provider->installEventFilter(this);
    connect(m_provider, &QComboBox::activated, this, [this] { Q_EMIT edited(); });
    build();
}

void ContractSection::build()
{
    QGridLayout *project = gridIn(*m_projectCard);
    project->addWidget(add(u"project"_s, m_project), 0, 0, 1, 2);
    project->addWidget(add(u"purpose"_s, m_purpose), 1, 0, 1, 2);
    QGridLayout *contract = gridIn(*m_contractCard);
    contract->addWidget(add(u"provider"_s, m_provider), 0, 0);
    contract->addWidget(add(u"contractNumber"_s, m_contractNumber), 0, 1);
    contract->addWidget(add(u"contractAmount"_s, m_contractAmount), 1, 0);
    contract->addWidget(add(u"contractSigned"_s, m_signed), 1, 1);
    contract->addWidget(add(u"periodFrom"_s, m_from), 2, 0);
    contract->addWidget(add(u"periodTo"_s, m_to), 2, 1);
    contract->addWidget(add(u"otherAid"_s, m_otherAid), 3, 0);
    QGridLayout *contact = gridIn(*m_contactCard);
    contact->addWidget(add(u"contactName"_s, m_contactName), 0, 0);
    contact->addWidget(add(u"contactPhone"_s, m_contactPhone), 0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(currentTokens().px(14));
    m_costsCard->addHeaderWidget(new TermMark(term(u"eligibleCost"_s)));
    for (Card *card : {m_projectCard, m_contractCard, m_costsCard, m_contactCard})
        layout->addWidget(card);
    layout->addStretch(1);
}

QLineEdit *ContractSection::lineEdit(const QString &field)
{
    auto *edit = named(new QLineEdit(this), nameOf(field));
    edit->setMaxLength(MostCharacters);
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this, &DraftSection::edited);
    return edit;
}

MoneyEdit *ContractSection::moneyEdit(const QString &field)
{
    auto *edit = named(new MoneyEdit(this), nameOf(field));
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this, &DraftSection::edited);
    return edit;
}

OptionalDate *ContractSection::dateEdit(const QString &field)
{
    auto *edit = named(new OptionalDate(this), nameOf(field));
    edit->installEventFilter(this);
    connect(edit, &OptionalDate::dateEdited, this, &DraftSection::edited);
    return edit;
}

FormField *ContractSection::add(const QString &field, QWidget *editor)
{
    auto *made = new FormField(fieldText(field), editor);
    m_fields[field] = made;
    return made;
}

bool ContractSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !m_showing)
        Q_EMIT editingFinished();
    return DraftSection::eventFilter(watched, event);
}

void ContractSection::showForm(const DraftForm &form)
{
    const QScopedValueRollback showing(m_showing, true);
    showLabels();
    const ApplicationForm &f = form.draft;
    m_project->setText(f.project);
    m_purpose->setText(f.purpose);
    m_contractNumber->setText(f.contractNumber);
    m_contactName->setText(f.contactName);
    m_contactPhone->setText(f.contactPhone);
    const auto fenOf = [](Money amount) { return amount.isZero() ? std::nullopt : std::optional(amount.fen()); };
    m_contractAmount->setFen(fenOf(f.contractAmount));
    m_otherAid->setFen(fenOf(f.otherAid));
    for (OptionalDate *edit : {m_signed, m_from, m_to})
        edit->setToday(form.today);
    m_signed->setChosen(f.contractSigned);
    m_from->setChosen(f.periodFrom);
    m_to->setChosen(f.periodTo);
    showProviders(form);
    showCosts(form);
    showEstimate(form);
}

void ContractSection::showLabels()
{
    m_projectCard->setTitle(tr("Project"));
    m_contractCard->setTitle(tr("Contract"));
    m_contractCard->setHint(tr("as in the signed paper"));
    m_costsCard->setTitle(tr("Eligible costs (CNY)"));
    m_costsCard->setHint(tr("all empty: the whole contract counts"));
    m_contactCard->setTitle(tr("Contact"));
    for (const auto &[name, field] : m_fields)
        field->setLabel(fieldText(name));
    m_fields.at(u"contractAmount"_s)->setLabel(tr("Contract amount (CNY)"));
    m_fields.at(u"otherAid"_s)->setLabel(tr("Other public aid for it (CNY)"));
    m_fields.at(u"otherAid"_s)->setOptional(true);
    m_project->setPlaceholderText(tr("e.g. Visual quality inspection for brake parts"));
    m_purpose->setPlaceholderText(tr("What the computing power is used for"));
    m_contractAmount->setPlaceholderText(tr("e.g. 720,000.00 or 72万"));
}

void ContractSection::showProviders(const DraftForm &form)
{
    m_provider->clear();
    m_provider->addItem(tr("Choose a provider"));
    for (const Provider &provider : form.providers) {
        m_provider->addItem(provider.name, provider.id.toText());
        if (form.draft.provider == provider.id)
            m_provider->setCurrentIndex(m_provider->count() - 1);
    }
}

void ContractSection::showCosts(const DraftForm &form)
{
    m_costs.clear();
    for (FormField *field : m_costFields)
        delete field;
    m_costFields.clear();
    for (const CostKind kind : form.facts.programme.costs) {
        MoneyEdit *edit = moneyEdit(u"cost"_s + enumText(kind));
        const auto has = std::ranges::find(form.draft.costs, kind, &CostItem::kind);
        if (has != form.draft.costs.end())
            edit->setFen(has->amount.fen());
        auto *field = new FormField(costKindText(kind), edit);
        const int place = int(m_costs.size());
        m_costGrid->addWidget(field, place / 2, place % 2);
        m_costs.emplace_back(kind, edit);
        m_costFields.push_back(field);
    }
}

void ContractSection::readInto(ApplicationForm &form) const
{
    form.project = m_project->text();
    form.purpose = m_purpose->text();
    form.contractNumber = m_contractNumber->text();
    form.contactName = m_contactName->text();
    form.contactPhone = m_contactPhone->text();
    form.contractAmount = Money::fromFen(m_contractAmount->fen().value_or(0));
    form.otherAid = Money::fromFen(m_otherAid->fen().value_or(0));
    form.contractSigned = m_signed->chosen();
    form.periodFrom = m_from->chosen();
    form.periodTo = m_to->chosen();
    form.provider = ProviderId::fromText(m_provider->currentData().toString());
    form.costs.clear();
    for (const auto &[kind, edit] : m_costs) {
        if (const auto fen = edit->fen(); fen && *fen > 0)
            form.costs.push_back({kind, Money::fromFen(*fen)});
    }
}

void ContractSection::showEstimate(const DraftForm &form)
{
    for (const auto &[name, field] : m_fields) {
        const auto wanted = std::ranges::find(form.corrections, name, &CorrectionItem::field);
        field->setHelp(wanted == form.corrections.end() ? QString() : tr("To correct: %1").arg(wanted->text));
        field->setError(problemOf(name, form));
    }
    Money sum;
    for (const CostItem &item : form.draft.costs)
        sum += item.amount;
    const bool above = sum > form.draft.contractAmount && !form.draft.contractAmount.isZero();
    if (!m_costFields.empty())
        m_costFields.front()->setError(
            above ? tr("Together %1: more than the contract's amount.").arg(yuanText(sum)) : QString());
}

QString ContractSection::problemOf(const QString &field, const DraftForm &form) const
{
    const auto *line = qobject_cast<MoneyEdit *>(m_fields.at(field)->editor());
    if (line && !line->text().trimmed().isEmpty() && !line->fen())
        return tr("Not an amount: write 720000, 720,000.00 or 72万.");
    if (field == u"periodTo" && form.draft.periodFrom && form.draft.periodTo && *form.draft.periodTo < *form.draft.periodFrom)
        return tr("Ends before it begins.");
    const bool missing = std::ranges::find(form.estimate.missing, field) != form.estimate.missing.end();
    return missing && m_markMissing ? tr("Needed before you can submit.") : QString();
}

QWidget *ContractSection::editorOf(const QString &field) const
{
    if (field == u"costs")
        return m_costs.empty() ? nullptr : m_costs.front().second;
    const auto found = m_fields.find(field == u"contractPeriod" ? u"periodFrom"_s : field);
    return found == m_fields.end() ? nullptr : found->second->editor();
}

} // namespace cpv
