#pragma once

#include "ui/admin/action_form.h"
#include "ui/widgets/pickers.h"

class QVBoxLayout;

namespace cpv {

class Text;

/// The itemised list of what the applicant must correct.
class ReturnForm : public ActionForm
{
    Q_OBJECT

public:
    explicit ReturnForm(const Application &application, QWidget *parent = nullptr);
    std::optional<Payload> payload() override;
    void focusFirst() override;

private:
    struct Row {
        QWidget *widget;
        DropDown *field;
        QLineEdit *text;
    };
    void addRow();
    void removeRow(QWidget *widget);

    QVBoxLayout *m_rowsLayout;
    Text *m_missing;
    std::vector<Row> m_rows;
    FormField *m_text;
};

/// Disregard and refuse: a reason code and words that the applicant keeps for ever.
class ReasonForm : public ActionForm
{
    Q_OBJECT

public:
    ReasonForm(CaseAction action, const Application &application, QWidget *parent = nullptr);
    std::optional<Payload> payload() override;
    void focusFirst() override;

private:
    DropDown *m_reason;
    FormField *m_text;
};

class ProposeForm : public ActionForm
{
    Q_OBJECT

public:
    explicit ProposeForm(const Application &application, QWidget *parent = nullptr);
    std::optional<Payload> payload() override;
    void focusFirst() override;

private:
    MoneyEdit *m_amount;
    FormField *m_amountField;
    DropDown *m_reason;
    FormField *m_text;
};

class SendBackForm : public ActionForm
{
    Q_OBJECT

public:
    explicit SendBackForm(const Application &application, QWidget *parent = nullptr);
    std::optional<Payload> payload() override;
    void focusFirst() override;

private:
    FormField *m_text;
};

class ObjectionForm : public ActionForm
{
    Q_OBJECT

public:
    explicit ObjectionForm(const Application &application, QWidget *parent = nullptr);
    std::optional<Payload> payload() override;
    void focusFirst() override;

private:
    FormField *m_objectorField;
    QLineEdit *m_objector;
    FormField *m_grounds;
};

} // namespace cpv
