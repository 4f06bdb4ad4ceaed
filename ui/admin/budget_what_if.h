#pragma once

#include "core/domain/run_out.h"
#include "core/usecases/budgets.h"
#include "ui/admin/money_unit.h"
#include "ui/widgets/card.h"

#include <map>

class QComboBox;
class QSlider;

namespace cpv {

class DropDown;
class FormField;

/// How long one programme's money would last if it were committed faster or slower, or if there were more of it. Tried, not
/// granted: nothing is kept.
class BudgetWhatIf : public Card
{
    Q_OBJECT

public:
    explicit BudgetWhatIf(QWidget *parent = nullptr);

    /// As RunOutCard::showBudgets; the programme and what was tried stay.
    void showBudgets(const std::vector<ProgrammeBudget> &budgets, const std::map<ProgrammeId, std::vector<Money>> &committed, QDate today);
    void setUnit(MoneyUnit unit);
    void retranslate();
    void focusFirst();

private:
    struct Row {
        Programme programme;
        Money appropriated;
        Money left;
        std::vector<Money> committed;
    };
    void build();
    void fillProgrammes();
    const Row *chosen() const;
    void showAnswer();

    std::vector<Row> m_rows;
    QDate m_today;
    MoneyUnit m_unit = MoneyUnit::Wan;
    DropDown *m_programme;
    FormField *m_programmeField;
    Text *m_paceName;
    Text *m_paceValue;
    QSlider *m_pace;
    Text *m_moreName;
    Text *m_moreValue;
    QSlider *m_more;
    Text *m_figure;
    Text *m_unitText;
    Text *m_note;
};

} // namespace cpv
