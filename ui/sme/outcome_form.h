#pragma once

#include "core/usecases/roi_cases.h"

#include <QWidget>

class QLineEdit;

namespace cpv {

class Button;
class DropDown;
class FormField;
class MoneyEdit;

/// The figures of one month of a project, and what holds for all of them.
class OutcomeForm : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeForm(QWidget *parent = nullptr);

    /// What was typed stays while the case and its report are the same.
    void showCase(const ProjectedCase &shown, QDate today);
    void chooseMonth(int number); ///< From 1; one that can be reported.
    void retranslate();

Q_SIGNALS:
    void reportRequested(const cpv::ActualFigures &figures);

private:
    struct Amount {
        MoneyEdit *edit = nullptr;
        FormField *field = nullptr;
    };
    Amount makeAmount(const QString &name);
    void build();
    void fillFirstMonths();
    void fillMonths();
    void fillAmounts();
    void showHelp();
    bool isTold(int number) const;
    QString monthItem(int number) const;
    QDate lastOver() const; ///< The first day of the last month that is over.
    std::optional<ActualFigures> typed();
    void report();
    void showError(const Error &error);

    std::optional<ProjectedCase> m_case;
    QDate m_today;
    DropDown *m_first;
    FormField *m_firstField;
    DropDown *m_month;
    FormField *m_monthField;
    Amount m_capital, m_benefit, m_compute, m_covered, m_other;
    QLineEdit *m_note;
    FormField *m_noteField;
    Button *m_report;
};

} // namespace cpv
