#pragma once

#include "core/usecases/use_cases.h"

#include <QWidget>

class QVBoxLayout;

namespace cpv {

class Card;
class ExplainList;
class KeyValueGrid;
class Text;
class Timeline;

/// What the company can read about its case: each decision with its reasons (kept for ever), how the amount came about,
/// what was submitted, and what happened so far.
class CaseStory : public QWidget
{
    Q_OBJECT

public:
    explicit CaseStory(QWidget *parent = nullptr);

    void setDetail(const ApplicationDetail &detail);

    /// What happens next and who does it, in one sentence; empty where nothing more happens.
    static QString nextText(const Application &application);

private:
    void showDecisions(const Application &application);
    void showCalculation(const Application &application);
    void showForm(const ApplicationDetail &detail);
    void showHistory(const ApplicationDetail &detail);

    QVBoxLayout *m_decisions; ///< A card each, the last decision first.
    Card *m_calculationCard;
    ExplainList *m_calculation;
    Text *m_capital;
    Card *m_formCard;
    KeyValueGrid *m_form;
    Card *m_historyCard;
    Timeline *m_history;
};

} // namespace cpv
