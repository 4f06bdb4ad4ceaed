#pragma once

#include "core/domain/risk.h"
#include "core/usecases/session.h"
#include "core/usecases/workplace.h"

namespace cpv {

class RiskDesk;

/// One of several cases that somebody wants to take a step with, and what asks for a look at it alone.
struct GroupedCase {
    Application application; ///< Whole.
    Programme programme;
    bool awaitsCourse = false;            ///< Its voucher isn't issued before somebody of the company has finished one.
    bool knownSince = false;              ///< Something came to be known after its submission, see core/domain/late_findings.h.
    std::vector<RiskCheck> findings = {}; ///< Of the risk checks on it or on its company, as long as no person cleared them.
};

class CaseGroups : public QObject
{
    Q_OBJECT

public:
    CaseGroups(const Workplace &workplace, const Session &session, const RiskDesk &risks, QObject *parent = nullptr);

    /// The cases in the order asked for; findings are of the places they are in. NotFound, Storage.
    QFuture<Result<std::vector<GroupedCase>>> look(const std::vector<ApplicationId> &ids);

private:
    struct Looking;
    void lookForRisks(const std::shared_ptr<Looking> &looking);

    const Workplace m_workplace;
    const Session &m_session;
    const RiskDesk &m_risks;
};

} // namespace cpv
