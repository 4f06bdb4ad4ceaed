#pragma once

#include "core/usecases/use_cases.h"

#include <QWidget>

class QVBoxLayout;

namespace cpv {

class Card;
class ExplainList;
class RuleCheckList;
class KeyValueGrid;
class Text;

/// The right side of a case: what the rules found, how the amount came about, who decided what.
class CaseFindings : public QWidget
{
    Q_OBJECT

public:
    explicit CaseFindings(QWidget *parent = nullptr);
    void setDetail(const ApplicationDetail &detail);

Q_SIGNALS:
    void caseRequested(const cpv::ApplicationId &id);
    void objectionRequested(const cpv::ObjectionId &id);

private:
    void showLate(const ApplicationDetail &detail);
    bool addChangedFacts(const ApplicationDetail &detail);
    void addLate(const QString &title, const QString &text, const std::optional<ApplicationId> &other = {});
    void showChecks(const ApplicationDetail &detail);
    void showCalculation(const Application &application);
    void showDecision(const ApplicationDetail &detail);
    void showEarlier(const Application &application);
    void showObjections(const ApplicationDetail &detail);

    Card *m_lateCard;
    QVBoxLayout *m_late;
    Card *m_checksCard;
    RuleCheckList *m_checks;
    Card *m_calculationCard;
    ExplainList *m_calculation;
    Text *m_capital;
    Card *m_decisionCard;
    KeyValueGrid *m_decision;
    Card *m_earlierCard;
    QVBoxLayout *m_earlier;
    Card *m_objectionsCard;
    QVBoxLayout *m_objections;
};

} // namespace cpv
