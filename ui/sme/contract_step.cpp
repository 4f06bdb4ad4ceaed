#include "ui/sme/contract_step.h"

#include "ui/models/domain_text.h"
#include "ui/sme/cost_rows.h"
#include "ui/sme/optional_date.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

ContractStep::ContractStep(QWidget *parent)
    : DraftStep(parent)
    , m_project(addLine(u"project"_s, u"projectEdit"_s))
    , m_purpose(named(new QPlainTextEdit, u"purposeEdit"_s))
    , m_provider(named(new DropDown, u"providerBox"_s))
    , m_contractNumber(addLine(u"contractNumber"_s, u"contractNumberEdit"_s))
    , m_contractAmount(addMoney(u"contractAmount"_s, u"contractAmountEdit"_s))
    , m_signed(addDate(u"contractSigned"_s, u"contractSignedEdit"_s))
    , m_from(addDate(u"periodFrom"_s, u"periodFromEdit"_s))
    , m_to(addDate(u"periodTo"_s, u"periodToEdit"_s))
    , m_costs(new CostRows)
    , m_otherAid(addMoney(u"otherAid"_s, u"otherAidEdit"_s))
    , m_contactName(addLine(u"contactName"_s, u"contactNameEdit"_s))
    , m_contactPhone(addLine(u"contactPhone"_s, u"contactPhoneEdit"_s))
{
    m_purpose->setTabChangesFocus(true);
    m_purpose->setFixedHeight(84);
    connect(m_purpose, &QPlainTextEdit::textChanged, this, &DraftStep::edited);
    connect(m_provider, &DropDown::activated, this, &DraftStep::edited);
    connect(m_costs, &CostRows::edited, this, &DraftStep::edited);
    addField(u"purpose"_s, new FormField({}, m_purpose));
    addField(u"provider"_s, new FormField({}, m_provider));
    addField(u"costs"_s, new FormField({}, m_costs));
    layOut();
    retranslate();
}

QLineEdit *ContractStep::addLine(const QString &name, const QString &objectName)
{
    auto *edit = named(new QLineEdit, objectName);
    edit->setMaxLength(200);
    connect(edit, &QLineEdit::textChanged, this, &DraftStep::edited); // Committed text only: preedit isn't in it yet.
    addField(name, new FormField({}, edit));
    return edit;
}

OptionalDate *ContractStep::addDate(const QString &name, const QString &objectName)
{
    auto *edit = named(new OptionalDate, objectName);
    connect(edit, &OptionalDate::dateEdited, this, &DraftStep::edited);
    addField(name, new FormField({}, edit));
    return edit;
}

MoneyEdit *ContractStep::addMoney(const QString &name, const QString &objectName)
{
    auto *edit = named(new MoneyEdit, objectName);
    connect(edit, &MoneyEdit::textEdited, this, &DraftStep::edited);
    addField(name, new FormField({}, edit));
    return edit;
}

void ContractStep::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(14);
    auto *project = named(new Card, u"projectCard"_s);
    project->body()->addWidget(fields().value(u"project"_s));
    project->body()->addWidget(fields().value(u"purpose"_s));
    auto *contract = named(new Card, u"contractCard"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    const QStringList places {u"provider"_s, u"contractNumber"_s, u"contractAmount"_s, u"contractSigned"_s, u"periodFrom"_s,
        u"periodTo"_s, u"otherAid"_s};
    for (int i = 0; i < places.size(); ++i)
        grid->addWidget(fields().value(places[i]), i / 2, i % 2, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    contract->body()->addLayout(grid);
    contract->body()->addWidget(fields().value(u"costs"_s));
    auto *contact = named(new Card, u"contactCard"_s);
    auto *contactRow = new QHBoxLayout;
    contactRow->setSpacing(14);
    contactRow->addWidget(fields().value(u"contactName"_s), 1);
    contactRow->addWidget(fields().value(u"contactPhone"_s), 1);
    contact->body()->addLayout(contactRow);
    for (Card *card : {project, contract, contact})
        layout->addWidget(card);
    layout->addStretch();
    const QWidgetList order {m_project, m_purpose, m_provider, m_contractNumber, m_contractAmount, m_signed, m_from, m_to, m_otherAid};
    for (int i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void ContractStep::retranslate()
{
    findChild<Card *>(u"projectCard"_s)->setTitle(tr("Project"));
    findChild<Card *>(u"contractCard"_s)->setTitle(tr("Contract"));
    findChild<Card *>(u"contactCard"_s)->setTitle(tr("Contact"));
    for (auto at = fields().cbegin(); at != fields().cend(); ++at)
        at.value()->setLabel(fieldText(at.key()));
    fields().value(u"contractAmount"_s)->setLabel(tr("Contract amount (元)"));
    fields().value(u"otherAid"_s)->setLabel(tr("Other public aid (元)"));
    fields().value(u"otherAid"_s)->setOptional(true);
    fields().value(u"purpose"_s)->setHelp(tr("What the computing power is for, in two or three sentences."));
    fields().value(u"provider"_s)->setHelp(tr("Only providers on the programme's list count."));
    fields().value(u"costs"_s)->setLabel(tr("Costs in the contract (元)"));
}

void ContractStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    DraftStep::changeEvent(event);
}

void ContractStep::setDraft(const Draft &draft, const DraftContext &context)
{
    const QSignalBlocker quiet(this);
    setCorrections(context.corrections);
    m_project->setText(draft.project);
    m_purpose->setPlainText(draft.purpose);
    m_provider->clear();
    m_provider->addItem(tr("Choose a provider"), QString());
    for (const Provider &provider : context.providers)
        m_provider->addItem(provider.name, provider.id.toText());
    m_provider->setCurrentIndex(std::max(0, m_provider->findData(draft.provider ? draft.provider->toText() : QString())));
    m_contractNumber->setText(draft.contractNumber);
    const auto fen = [](Money amount) { return amount.isZero() ? std::nullopt : std::optional(amount.fen()); };
    m_contractAmount->setFen(fen(draft.contractAmount));
    m_otherAid->setFen(fen(draft.otherAid));
    m_signed->setChosen(draft.contractSigned);
    m_from->setChosen(draft.periodFrom);
    m_to->setChosen(draft.periodTo);
    m_costs->setCosts(draft.costs, context.facts.programme.costs);
    m_contactName->setText(draft.contactName);
    m_contactPhone->setText(draft.contactPhone);
}

void ContractStep::writeTo(Draft &draft) const
{
    draft.project = m_project->text().trimmed();
    draft.purpose = m_purpose->toPlainText().trimmed();
    draft.provider = ProviderId::fromText(m_provider->currentData().toString());
    draft.contractNumber = m_contractNumber->text().trimmed();
    draft.contractAmount = Money::fromFen(m_contractAmount->fen().value_or(0));
    draft.otherAid = Money::fromFen(m_otherAid->fen().value_or(0));
    draft.contractSigned = m_signed->chosen();
    draft.periodFrom = m_from->chosen();
    draft.periodTo = m_to->chosen();
    draft.costs = m_costs->costs();
    draft.contactName = m_contactName->text().trimmed();
    draft.contactPhone = m_contactPhone->text().trimmed();
}

} // namespace cpv
