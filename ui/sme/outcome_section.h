#pragma once

#include "core/usecases/use_cases.h"

#include <QWidget>

namespace cpv {

class Card;
class DropDown;
class FormField;
class FormKeeper;
class KeyValueGrid;
class LineChartCard;
class Notice;
class OutcomeForm;
class Pill;
class PlainTableModel;
class TableView;
class Text;

/// What became of awarded projects: their company reports month by month, and each month stands beside what the application
/// expected of it.
class OutcomeSection : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeSection(UseCases &useCases, QWidget *parent = nullptr);

    void refresh();
    void retranslate();

Q_SIGNALS:
    void reported(const QString &said);

private:
    void build();
    void takeCases(const std::vector<ProjectedCase> &cases);
    void fillCases();
    const ProjectedCase *chosen() const;
    void showChosen();
    void showCurve(const ProjectedCase &shown);
    void showMonths(const ProjectedCase &shown);
    void report(const ActualFigures &figures);

    UseCases &m_useCases;
    std::vector<ProjectedCase> m_cases; ///< Those that may be reported.
    Card *m_card;
    Pill *m_state;
    Text *m_none;
    QWidget *m_body;
    DropDown *m_choice;
    FormField *m_choiceField;
    Notice *m_notice;
    OutcomeForm *m_form;
    FormKeeper *m_keeper;
    std::optional<ApplicationId> m_keptFor;
    KeyValueGrid *m_facts;
    LineChartCard *m_curve;
    Card *m_monthsCard;
    TableView *m_table;
    PlainTableModel *m_months;
};

} // namespace cpv
