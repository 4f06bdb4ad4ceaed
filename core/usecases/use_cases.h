#pragma once

#include "core/usecases/applications.h"
#include "core/usecases/awards.h"
#include "core/usecases/backups.h"
#include "core/usecases/budgets.h"
#include "core/usecases/case_groups.h"
#include "core/usecases/commands.h"
#include "core/usecases/company_sign_up.h"
#include "core/usecases/compute_network.h"
#include "core/usecases/dashboards.h"
#include "core/usecases/data_export.h"
#include "core/usecases/deadlines.h"
#include "core/usecases/diagnostics.h"
#include "core/usecases/drafts.h"
#include "core/usecases/estimate.h"
#include "core/usecases/fairness.h"
#include "core/usecases/hand_ins.h"
#include "core/usecases/kept_forms.h"
#include "core/usecases/learning.h"
#include "core/usecases/ledger.h"
#include "core/usecases/list_exports.h"
#include "core/usecases/listings.h"
#include "core/usecases/money_history.h"
#include "core/usecases/notices.h"
#include "core/usecases/notifications.h"
#include "core/usecases/officials_desk.h"
#include "core/usecases/own_account.h"
#include "core/usecases/paper_delivery.h"
#include "core/usecases/paper_memory.h"
#include "core/usecases/papers.h"
#include "core/usecases/placements.h"
#include "core/usecases/programme_finder.h"
#include "core/usecases/programmes.h"
#include "core/usecases/redemptions.h"
#include "core/usecases/registrations.h"
#include "core/usecases/reviews.h"
#include "core/usecases/risk_desk.h"
#include "core/usecases/roi_cases.h"
#include "core/usecases/rule_designs.h"
#include "core/usecases/saved_views.h"
#include "core/usecases/session.h"
#include "core/usecases/settlements.h"
#include "core/usecases/signed_bills.h"
#include "core/usecases/simulations.h"
#include "core/usecases/sync_status.h"
#include "core/usecases/usage_bills.h"
#include "core/usecases/vouchers.h"

namespace cpv {

/// Everything a page may ask for. All of it lives on the GUI thread and answers through futures; a page owns the
/// QFutureWatcher, so that a page that dies takes it along. See README.md.
class UseCases
{
    Workplace m_workplace;
    Uuid7Source m_ids;

public:
    explicit UseCases(const Workplace &workplace);

    Session session {m_workplace};
    CompanySignUp signUp {m_workplace};
    OwnAccount account {m_workplace};
    CompanyPeople people {m_workplace};
    ResetDesk resets {m_workplace};
    OfficialsDesk officials {m_workplace};
    Registrations registrations {m_workplace};
    Programmes programmes {m_workplace};
    RuleDesigns ruleDesigns {m_workplace};
    ProgrammeFinder finder {m_workplace, session};
    Placements placements {m_workplace, session};
    Listings listings {m_workplace};
    ComputeNetwork network {m_workplace};
    Simulations simulations {m_workplace};
    Learning learning {m_workplace, session};
    Drafts drafts {m_workplace, session};
    HandIns handIns {m_workplace};
    Papers papers;
    PaperMemory paperMemory {m_workplace};
    PaperDelivery paperDelivery {m_workplace};
    Applications applications {m_workplace, session};
    Vouchers vouchers {m_workplace};
    Budgets budgets {m_workplace};
    Dashboards dashboards {m_workplace};
    Awards awards {m_workplace};
    Notices notices {m_workplace};
    Ledger ledger {m_workplace};
    Settlements settlements {m_workplace};
    MoneyHistory history {m_workplace};
    Fairness fairness {m_workplace};
    Reviews reviews {m_workplace, session};
    RiskDesk risks {m_workplace};
    CaseGroups groups {m_workplace, session, risks};
    Commands commands {m_workplace, session};
    Redemptions redemptions {m_workplace, session, commands};
    SignedBills signedBills {m_workplace};
    SavedViews views {m_workplace, session};
    KeptForms keptForms {m_workplace, session};
    RoiCases roi {m_workplace, session};
    UsageBills bills {m_workplace, session};
    ListExports exports {m_workplace};
    SyncStatus status {m_workplace, {session, commands, drafts}};
    Notifications notifications {m_workplace, {session, status}};
    Deadlines deadlines {m_workplace, session};
    DataExport dataExport {m_workplace, session};
    Diagnostics diagnostics {m_workplace};
    Backups backups {m_workplace, {session, status}};

    /// For payloads that make a record: `newId<VoucherId>()`.
    template <typename RecordId> RecordId newId() { return RecordId(m_ids.next()); }

    QDate today() const;
    Instant now() const { return m_workplace.clock.now(); }

    void syncNow();
    /// Moves the registry's clock. Only where `session.current()->demonstration`; WrongRole, Network.
    QFuture<Result<Instant>> advanceDemoClock(int days);
};

} // namespace cpv
