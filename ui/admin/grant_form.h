#pragma once

#include "core/usecases/use_cases.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace cpv {

class Button;
class DropDown;
class FormField;
class MoneyEdit;
class Notice;

/// A budget granted to a programme, year and payer. Judges only what is empty; the rest is the decider's.
class GrantForm : public Card
{
    Q_OBJECT

public:
    explicit GrantForm(QWidget *parent = nullptr);

    /// Which programmes can be chosen, and which years: this one and the next.
    void setProgrammes(std::vector<Programme> programmes, int thisYear);
    void focusFirst();
    void reset(); ///< Empties what was typed, keeps what was chosen.
    /// The error at its field where it names one, else above the fields.
    void showError(const Error &error);
    void setBusy(bool busy);

Q_SIGNALS:
    void submitted(const cpv::GrantBudget &grant, const cpv::PlaceCode &place);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillProgrammes();
    void fillPayers();
    void clearErrors();
    void submit();
    const Programme *chosen() const;
    void retranslate();

    std::vector<Programme> m_programmes;
    Notice *m_notice;
    DropDown *m_programme;
    DropDown *m_year;
    DropDown *m_payer;
    MoneyEdit *m_amount;
    QLineEdit *m_document;
    FormField *m_programmeField;
    FormField *m_yearField;
    FormField *m_payerField;
    FormField *m_amountField;
    FormField *m_documentField;
    Button *m_submit;
    Button *m_cancel;
};

} // namespace cpv
