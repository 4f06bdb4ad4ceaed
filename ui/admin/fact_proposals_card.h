#pragma once

#include "core/usecases/use_cases.h"
#include "ui/widgets/card.h"

#include <QFutureWatcher>

class QVBoxLayout;

namespace cpv {

class Notice;

/// Companies that ask to change what checks rest upon: old and new beside each other, and the clerk's decision. Hidden while
/// nobody asks.
class FactProposalsCard : public Card
{
    Q_OBJECT

public:
    explicit FactProposalsCard(UseCases &useCases, QWidget *parent = nullptr);

    void refresh();
    int count() const { return int(m_companies.size()); } ///< Those that wait for this person.

Q_SIGNALS:
    void counted();
    void decided();

protected:
    void changeEvent(QEvent *event) override;

private:
    void onLoaded();
    void showProposals();
    void addProposal(const Company &company);
    void addDecision(const Company &company, QVBoxLayout &column);
    void addRefusal(const Company &company, QVBoxLayout &column);
    void decide(const Company &company, const Payload &payload);
    void onDecided();

    UseCases &m_useCases;
    std::vector<Company> m_companies;
    CompanyId m_refusing;
    Notice *m_notice;
    QVBoxLayout *m_rows;
    QFutureWatcher<Result<std::vector<Company>>> m_loading;
    QFutureWatcher<Result<Performed>> m_deciding;
};

} // namespace cpv
