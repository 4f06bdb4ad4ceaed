#pragma once

#include "ui/admin/money_page.h"
#include "ui/admin/sheet.h"

namespace cpv {

class Button;
class Card;
class PlainTableModel;
class Skeleton;
class TableView;
class Text;

/// What is done for many at once as time passes: vouchers whose last day is over, and budgets of years that have ended.
class MoneyRunsPage : public MoneyPage
{
    Q_OBJECT

public:
    MoneyRunsPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;

private:
    struct Run : Sheet {
        Text *follows; ///< What the step would do.
        Button *step;
    };
    Run makeRun(const QString &name);
    void build();
    void retranslate();
    void showOverdue();
    void showYears();
    void showYearStep();
    void expire();
    void closeYear();
    const ProgrammeBudget *chosenYear() const;
    bool mayExpire() const;

    std::optional<std::vector<OverdueVoucher>> m_overdue;
    std::optional<std::pair<ProgrammeId, qint32>> m_chosenYear; ///< Kept when rows come and go.
    std::optional<std::vector<ProgrammeBudget>> m_years; ///< Ended ones with something left or still bound.
    Skeleton *m_skeleton;
    Run m_expiry;
    Run m_yearEnd;
};

} // namespace cpv
