#pragma once

#include "core/usecases/programme_finder.h"
#include "ui/widgets/card.h"

namespace cpv {

class DropDown;
class FormField;
class MoneyEdit;
class OptionalDate;
class Text;

/// What the company wants to run, and below it what the registry knows of the company.
class PurposeCard : public Card
{
    Q_OBJECT

public:
    explicit PurposeCard(QWidget *parent = nullptr);

    void showFacts(const FinderFacts &facts, QDate today);
    Purpose purpose() const;
    QWidget *editorOf(MissingFact fact) const; ///< Where it is answered; null: not here.

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillChoices();
    void fillProviders();
    void showCompany();

    FinderFacts m_facts;
    DropDown *m_workload;
    DropDown *m_supply;
    MoneyEdit *m_cost;
    DropDown *m_provider;
    OptionalDate *m_start;
    DropDown *m_months;
    MoneyEdit *m_otherAid;
    std::vector<FormField *> m_fields; ///< In this order.
    Text *m_company;
};

} // namespace cpv
