#pragma once

#include "ui/sme/draft_step.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace cpv {

class CostRows;
class DateField;
class DropDown;
class MoneyEdit;

/// A date that may be not given yet: shows "–" until one is chosen.
class OptionalDate;

/// Step 2: the project, the provider and the contract.
class ContractStep : public DraftStep
{
    Q_OBJECT

public:
    explicit ContractStep(QWidget *parent = nullptr);

    void setDraft(const Draft &draft, const DraftContext &context) override;
    void writeTo(Draft &draft) const override;

private:
    QLineEdit *addLine(const QString &name, const QString &objectName);
    OptionalDate *addDate(const QString &name, const QString &objectName);
    MoneyEdit *addMoney(const QString &name, const QString &objectName);
    void layOut();
    void retranslate();
    void changeEvent(QEvent *event) override;

    QLineEdit *m_project;
    QPlainTextEdit *m_purpose;
    DropDown *m_provider;
    QLineEdit *m_contractNumber;
    MoneyEdit *m_contractAmount;
    OptionalDate *m_signed;
    OptionalDate *m_from;
    OptionalDate *m_to;
    CostRows *m_costs;
    MoneyEdit *m_otherAid;
    QLineEdit *m_contactName;
    QLineEdit *m_contactPhone;
};

} // namespace cpv
