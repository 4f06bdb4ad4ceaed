#pragma once

#include "core/usecases/use_cases.h"
#include "ui/widgets/card.h"

#include <QFutureWatcher>
#include <QMap>

#include <optional>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace cpv {

class Button;
class FactChangeList;
class FormField;
class FieldGrid;
class FormKeeper;
class KeyValueGrid;
class MoneyEdit;
class Notice;
class OptionalDate;
class Text;

/// What the owner's company says of itself: looked at, changed, and what became of a change.
class CompanyFactsSection : public Card
{
    Q_OBJECT

public:
    explicit CompanyFactsSection(UseCases &useCases, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildForm();
    void buildFields(FieldGrid &grid);
    void load();
    void onLoaded();
    void showCompany();
    void showProposal();
    void showAnswer();
    void edit();
    void fillForm(const CompanyFacts &facts);
    void setEditing(bool editing);
    /// What the form says; nothing where a field can't be read, which then says why.
    std::optional<CompanyFacts> entered();
    bool readMoney(const QString &fact, const MoneyEdit &editor, Money &amount);
    bool readBank(CompanyFacts &facts);
    void send();
    void propose(const CompanyFacts &facts);
    void onPerformed();
    void showError(const Error &error);
    void retranslate();

    UseCases &m_useCases;
    std::optional<Company> m_company;
    Notice *m_notice;
    Notice *m_answer;
    KeyValueGrid *m_facts;
    QWidget *m_waiting;
    Text *m_waitingWords;
    FactChangeList *m_changes;
    FormKeeper *m_keeper;
    Button *m_takeBack;
    Button *m_change;
    QWidget *m_form;
    Text *m_how;
    QLineEdit *m_industry;
    QSpinBox *m_employees;
    MoneyEdit *m_revenue;
    MoneyEdit *m_assets;
    OptionalDate *m_founded;
    QComboBox *m_district;
    QLineEdit *m_address;
    QLineEdit *m_representative;
    QLineEdit *m_shareholders;
    QLineEdit *m_bank;
    QLineEdit *m_contact;
    QMap<QString, FormField *> m_fields;
    Button *m_send;
    Button *m_cancel;
    QFutureWatcher<Result<Company>> m_loading;
    QFutureWatcher<Result<Performed>> m_performing;
};

} // namespace cpv
