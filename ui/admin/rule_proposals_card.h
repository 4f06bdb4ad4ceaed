#pragma once

#include "core/usecases/use_cases.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace cpv {

/// Versions of rule sets that wait for somebody, are announced, or were refused. Hidden while there are none.
class RuleProposalsCard : public Card
{
    Q_OBJECT

public:
    explicit RuleProposalsCard(UseCases &useCases, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void opened(cpv::ProgrammeProposalId proposal);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showProposals();
    QWidget *rowOf(const ProposalDetail &detail);

    UseCases &m_useCases;
    std::vector<ProposalDetail> m_proposals;
    QVBoxLayout *m_rows;
};

} // namespace cpv
