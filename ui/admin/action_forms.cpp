#include "ui/admin/action_forms.h"

#include "core/base/describe.h"
#include "ui/models/domain_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

// --- Return ----------------------------------------------------------------------------------------------------------

ReturnForm::ReturnForm(const Application &application, QWidget *parent)
    : ActionForm(CaseAction::Return, application, parent)
    , m_rowsLayout(new QVBoxLayout)
    , m_missing(named(new Text(TextRole::Label, tr("Say for each item what is wrong.")), u"returnMissing"_s))
{
    setGap(*m_rowsLayout, 8);
    body()->addLayout(m_rowsLayout);
    m_missing->setTone(Tone::Bad);
    m_missing->hide();
    body()->addWidget(m_missing);
    auto *add = named(new Button(ButtonKind::Secondary, tr("Add item")), u"returnAddItemButton"_s);
    add->setIconName(u"plus"_s);
    connect(add, &Button::clicked, this, &ReturnForm::addRow);
    auto *line = new QHBoxLayout;
    line->addWidget(add);
    line->addStretch();
    body()->addLayout(line);
    m_text = addText(tr("Words to the applicant (optional)"), u"returnText"_s,
        {tr("Please correct the items above and submit again."), tr("The papers don't match the form.")});
    finishLayout();
    addRow();
}

void ReturnForm::addRow()
{
    auto *widget = new QWidget;
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins({});
    setGap(*layout, 8);
    const QString number = QString::number(m_rows.size());
    auto *field = named(new DropDown, u"returnField"_s + number, tr("What to correct"));
    for (const char *name : {"project", "purpose", "provider", "contractNumber", "contractAmount", "contractSigned", "periodFrom",
             "periodTo", "costs", "otherAid", "contactName", "contactPhone"})
        field->addItem(fieldText(QString::fromLatin1(name)), QString::fromLatin1(name));
    for (const MaterialRef &material : application().materials) {
        const QString name = u"materials/"_s + material.kind;
        if (field->findData(name) < 0)
            field->addItem(fieldText(name), name);
    }
    auto *text = named(new QLineEdit, u"returnItemText"_s + number, tr("What is wrong and how to correct it"));
    text->setPlaceholderText(tr("What is wrong and how to correct it"));
    text->setMaxLength(300);
    auto *remove = named(new IconButton(u"x"_s, tr("Remove item")), u"returnRemove"_s + number);
    connect(remove, &IconButton::clicked, this, [this, widget] { removeRow(widget); });
    layout->addWidget(field, 1);
    layout->addWidget(text, 3);
    layout->addWidget(remove);
    m_rowsLayout->addWidget(widget);
    m_rows.push_back({widget, field, text});
    text->setFocus();
}

void ReturnForm::removeRow(QWidget *widget)
{
    if (m_rows.size() == 1)
        return; // A return without an item says nothing.
    std::erase_if(m_rows, [widget](const Row &row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater();
}

std::optional<Payload> ReturnForm::payload()
{
    std::vector<CorrectionItem> items;
    const Row *empty = nullptr;
    for (const Row &row : m_rows) {
        const QString text = row.text->text().trimmed();
        setStyleProperty(*row.text, "invalid", text.isEmpty());
        if (text.isEmpty() && !empty)
            empty = &row;
        items.push_back({row.field->currentData().toString(), text});
    }
    m_missing->setVisible(empty);
    if (empty) {
        empty->text->setFocus();
        return std::nullopt;
    }
    return ReturnApplication {application().id, items, textOf(m_text)};
}

void ReturnForm::focusFirst() { m_rows.front().text->setFocus(); }

// --- Disregard, refuse -----------------------------------------------------------------------------------------------

ReasonForm::ReasonForm(CaseAction action, const Application &application, QWidget *parent)
    : ActionForm(action, application, parent)
{
    m_reason = addReason(action == CaseAction::Disregard ? Verdict::Disregard : Verdict::Refuse);
    m_text = addText(tr("Words to the applicant"), u"reasonText"_s);
    m_text->setHelp(tr("Shown to the applicant for ever. Say what would have to be different."));
    fillByReason(*m_reason, *m_text);
    finishLayout();
}

std::optional<Payload> ReasonForm::payload()
{
    const std::optional<QString> text = requireText(m_text);
    if (!text)
        return std::nullopt;
    const QString code = m_reason->currentData().toString();
    if (action() == CaseAction::Disregard)
        return DisregardApplication {application().id, code, *text};
    return RefuseApplication {application().id, code, *text};
}

void ReasonForm::focusFirst() { m_text->editor()->setFocus(); }

// --- Propose ---------------------------------------------------------------------------------------------------------

ProposeForm::ProposeForm(const Application &application, QWidget *parent)
    : ActionForm(CaseAction::Propose, application, parent)
    , m_amount(named(new MoneyEdit, u"proposeAmount"_s))
{
    m_amount->setFen(application.requested.fen());
    m_amountField = new FormField(tr("Amount (CNY)"), m_amount);
    m_amountField->setHelp(tr("At most what the calculation gives: %1.").arg(yuanText(application.requested.fen())));
    body()->addWidget(m_amountField);
    m_reason = addReason(Verdict::Award);
    m_text = addText(tr("Words to the applicant (optional)"), u"proposeText"_s, {reasonPhrase(u"merit"_s)});
    finishLayout();
}

std::optional<Payload> ProposeForm::payload()
{
    const std::optional<qint64> fen = m_amount->fen();
    const bool usable = fen && *fen > 0 && *fen <= application().requested.fen();
    m_amountField->setError(usable ? QString()
                                   : tr("Enter an amount above zero and at most %1.").arg(yuanText(application().requested.fen())));
    if (!usable)
        return std::nullopt;
    return ProposeAward {application().id, Money::fromFen(*fen), m_reason->currentData().toString(), textOf(m_text)};
}

void ProposeForm::focusFirst()
{
    m_amount->setFocus();
    m_amount->selectAll();
}

// --- Send back, objection --------------------------------------------------------------------------------------------

SendBackForm::SendBackForm(const Application &application, QWidget *parent)
    : ActionForm(CaseAction::SendBack, application, parent)
    , m_text(addText(tr("What the reviewer should look at again"), u"sendBackText"_s))
{
    finishLayout();
}

std::optional<Payload> SendBackForm::payload()
{
    const std::optional<QString> text = requireText(m_text);
    return text ? std::optional<Payload>(SendBack {application().id, *text}) : std::nullopt;
}

void SendBackForm::focusFirst() { m_text->editor()->setFocus(); }

ObjectionForm::ObjectionForm(const Application &application, QWidget *parent)
    : ActionForm(CaseAction::Object, application, parent)
    , m_objector(named(new QLineEdit, u"objectionObjector"_s))
{
    m_objector->setMaxLength(200);
    m_objectorField = new FormField(tr("Who objects"), m_objector);
    body()->addWidget(m_objectorField);
    m_grounds = addText(tr("Grounds"), u"objectionGrounds"_s);
    finishLayout();
}

std::optional<Payload> ObjectionForm::payload()
{
    const bool named = !m_objector->text().trimmed().isEmpty();
    m_objectorField->setError(named ? QString() : tr("Enter a name; anonymous objections can't be answered."));
    const std::optional<QString> grounds = requireText(m_grounds);
    if (!named || !grounds)
        return std::nullopt;
    return RaiseObjection {application().id, {}, m_objector->text().trimmed(), *grounds}; // The page gives the id.
}

void ObjectionForm::focusFirst() { m_objector->setFocus(); }

} // namespace cpv
