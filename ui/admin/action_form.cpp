#include "ui/admin/action_form.h"

#include "ui/admin/action_bar.h"
#include "ui/admin/action_forms.h"
#include "ui/models/domain_text.h"
#include "ui/models/money_display.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QShortcut>

namespace cpv {

using namespace Qt::StringLiterals;

ActionForm::ActionForm(CaseAction action, const Application &application, QWidget *parent)
    : Card(ActionBar::actionText(action), parent)
    , m_action(action)
    , m_application(application)
{
    setObjectName(u"actionForm"_s);
    setHint(u"%1 | %2 | %3"_s.arg(application.number, exactMoney(application.requested), application.companyName)); // Its page may be scrolled.
    auto *leaving = new QShortcut(Qt::Key_Escape, this);
    leaving->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leaving, &QShortcut::activated, this, &ActionForm::cancelled);
}

ActionForm *ActionForm::make(CaseAction action, const Application &application, QWidget *parent)
{
    switch (action) {
    case CaseAction::Return: return new ReturnForm(application, parent);
    case CaseAction::Disregard:
    case CaseAction::Refuse: return new ReasonForm(action, application, parent);
    case CaseAction::Propose: return new ProposeForm(application, parent);
    case CaseAction::SendBack: return new SendBackForm(application, parent);
    case CaseAction::Object: return new ObjectionForm(application, parent);
    case CaseAction::Accept:
    case CaseAction::Confirm:
    case CaseAction::Publish:
    case CaseAction::Award:
    case CaseAction::Issue: return nullptr;
    }
    return nullptr;
}

FormField *ActionForm::addText(const QString &label, const QString &objectName, const QStringList &phrases)
{
    auto *editor = named(new QPlainTextEdit, objectName, label);
    editor->setTabChangesFocus(true);
    editor->setFixedHeight(72);
    auto *field = new FormField(label, editor);
    body()->addWidget(field);
    if (phrases.isEmpty())
        return field;
    auto *row = new QHBoxLayout;
    setGap(*row, 8);
    for (const QString &phrase : phrases) {
        auto *button = named(new Button(ButtonKind::Ghost, phrase), objectName + u"Phrase"_s + QString::number(row->count()));
        connect(button, &Button::clicked, editor, [editor, phrase] { editor->setPlainText(phrase); });
        row->addWidget(button);
    }
    row->addStretch();
    body()->addLayout(row);
    return field;
}

DropDown *ActionForm::addReason(Verdict verdict)
{
    auto *reason = named(new DropDown, u"reasonCode"_s);
    for (const QString &code : reasonsFor(verdict))
        reason->addItem(reasonText(code), code);
    body()->addWidget(new FormField(tr("Reason of the decision"), reason));
    return reason;
}

void ActionForm::fillByReason(DropDown &reason, FormField &text)
{
    auto *editor = qobject_cast<QPlainTextEdit *>(text.editor());
    const auto fill = [&reason, editor, filled = QString()]() mutable {
        if (!editor->toPlainText().trimmed().isEmpty() && editor->toPlainText() != filled)
            return;
        filled = reasonPhrase(reason.currentData().toString());
        editor->setPlainText(filled);
    };
    connect(&reason, &DropDown::currentIndexChanged, editor, fill);
}

QString ActionForm::textOf(FormField *field)
{
    return qobject_cast<QPlainTextEdit *>(field->editor())->toPlainText().trimmed();
}

std::optional<QString> ActionForm::requireText(FormField *field)
{
    const QString text = textOf(field);
    field->setError(text.isEmpty() ? tr("Write a sentence; the applicant reads it.") : QString());
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void ActionForm::finishLayout()
{
    auto *row = new QHBoxLayout;
    setGap(*row, 8);
    row->addStretch();
    auto *cancel = named(new Button(ButtonKind::Secondary, tr("Cancel")), u"actionCancelButton"_s);
    const bool final = m_action == CaseAction::Refuse || m_action == CaseAction::Disregard;
    auto *submit = named(new Button(final ? ButtonKind::Danger : ButtonKind::Primary, ActionBar::actionText(m_action)),
        u"actionSubmitButton"_s);
    connect(cancel, &Button::clicked, this, &ActionForm::cancelled);
    connect(submit, &Button::clicked, this, &ActionForm::submitted);
    row->addWidget(cancel);
    row->addWidget(submit);
    body()->addLayout(row);
}

} // namespace cpv
