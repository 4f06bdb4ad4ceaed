#pragma once

#include "core/domain/command.h"
#include "ui/admin/case_actions.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPlainTextEdit;

namespace cpv {

class Button;
class DropDown;
class FormField;
class MoneyEdit;

/// What an action needs to be said before it is done: the card that opens over the action bar. Each knows the payload it makes.
class ActionForm : public Card
{
    Q_OBJECT

public:
    ActionForm(CaseAction action, const Application &application, QWidget *parent = nullptr);

    /// The form of an action; null where nothing needs to be said.
    static ActionForm *make(CaseAction action, const Application &application, QWidget *parent);

    CaseAction action() const { return m_action; }
    /// Absent, with the errors shown in their fields, while something is missing.
    virtual std::optional<Payload> payload() = 0;
    virtual void focusFirst() = 0;

Q_SIGNALS:
    void submitted();
    void cancelled();

protected:
    const Application &application() const { return m_application; }
    /// A text for the applicant; `phrases` can be picked instead of typed.
    FormField *addText(const QString &label, const QString &objectName, const QStringList &phrases = {});
    /// The codes for a verdict.
    DropDown *addReason(Verdict verdict);
    /// A reason brings the beginning of its words, as long as nobody wrote others.
    static void fillByReason(DropDown &reason, FormField &text);
    static QString textOf(FormField *field);
    /// The text, or nothing with the field's error shown.
    static std::optional<QString> requireText(FormField *field);
    void finishLayout();

private:
    CaseAction m_action;
    Application m_application;
};

} // namespace cpv
