#pragma once

#include "ui/sme/draft_section.h"

#include <map>

class QGridLayout;
class QLineEdit;

namespace cpv {

class Card;
class DropDown;
class FormField;
class MoneyEdit;
class OptionalDate;

/// Step 2: project, contract, eligible costs, contact.
class ContractSection : public DraftSection
{
    Q_OBJECT

public:
    explicit ContractSection(QWidget *parent = nullptr);

    void showForm(const DraftForm &form) override;
    void showEstimate(const DraftForm &form) override;
    void readInto(ApplicationForm &form) const override;
    QWidget *editorOf(const QString &field) const override;

    /// From now on empty fields are marked: once the step was left, not while somebody is still on the way.
    void markMissing(bool mark = true) { m_markMissing = mark; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *lineEdit(const QString &field);
    MoneyEdit *moneyEdit(const QString &field);
    OptionalDate *dateEdit(const QString &field);
    FormField *add(const QString &field, QWidget *editor);
    void build();
    void showCosts(const DraftForm &form);
    void showProviders(const DraftForm &form);
    void showLabels();
    QString problemOf(const QString &field, const DraftForm &form) const;

    std::map<QString, FormField *> m_fields;
    Card *m_projectCard;
    Card *m_contractCard;
    Card *m_costsCard;
    Card *m_contactCard;
    QLineEdit *m_project;
    QLineEdit *m_purpose;
    DropDown *m_provider;
    QLineEdit *m_contractNumber;
    MoneyEdit *m_contractAmount;
    OptionalDate *m_signed;
    OptionalDate *m_from;
    OptionalDate *m_to;
    MoneyEdit *m_otherAid;
    QLineEdit *m_contactName;
    QLineEdit *m_contactPhone;
    QGridLayout *m_costGrid;
    std::vector<std::pair<CostKind, MoneyEdit *>> m_costs;
    std::vector<FormField *> m_costFields;
    bool m_markMissing = false;
    bool m_showing = false; // The form fills the editors: nobody edits.
};

} // namespace cpv
