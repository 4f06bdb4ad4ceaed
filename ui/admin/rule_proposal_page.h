#pragma once

#include "core/usecases/use_cases.h"
#include "ui/admin/money_page.h"

namespace cpv {

class BackLink;
class Button;
class Card;
class DifferenceCard;
class KeyValueGrid;
class Pill;
class ReasonedStep;
class Skeleton;
class Text;

/// A proposed version of a rule set: who asks for it and why, all that it changes, and the second person's word.
class RuleProposalPage : public MoneyPage
{
    Q_OBJECT

public:
    RuleProposalPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    void openArgument(const QVariant &argument) override; ///< A proposal's id.

private:
    void build();
    void connectAll();
    void showAll();
    void showFacts();
    void showSteps();
    QString nowText() const;
    bool mayAnswer() const;
    bool mayPublish() const;
    bool mayTakeBack() const;
    void send(const Payload &payload, ReasonedStep *step);
    const ProgrammeProposal &proposal() const { return m_detail->proposal; }

    ProgrammeProposalId m_id;
    std::optional<ProposalDetail> m_detail;
    BackLink *m_back;
    Skeleton *m_skeleton;
    QWidget *m_body;
    Card *m_stateCard;
    Pill *m_state;
    Text *m_now;
    Button *m_publish;
    ReasonedStep *m_refuse;
    ReasonedStep *m_takeBack;
    Card *m_factsCard;
    KeyValueGrid *m_facts;
    DifferenceCard *m_differences;
};

} // namespace cpv
