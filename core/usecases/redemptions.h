#pragma once

#include "core/usecases/applications.h"
#include "core/usecases/commands.h"
#include "core/usecases/list_exports.h"
#include "core/usecases/redemption_plan.h"

namespace cpv {

struct RedemptionDetail {
    Redemption redemption;
    Programme programme;
    std::optional<Voucher> voucher;   ///< Absent on a provider's device, which may not see it.
    std::optional<Provider> provider; ///< Absent where the claim names none.
    Money contractAmount = {}; ///< As the application said; zero where it isn't on this device, or is another contract's.
    std::vector<MaterialRef> papers = {}; ///< The application's contract and invoices, under the same condition.
    Money asked = {}; ///< Subsidy as the company asked for it; zero where the history isn't on this device.
    std::optional<Clawback> clawback = {}; ///< Of a reversed one, where this person may see it.
    QString billKey = {}; ///< Fingerprint of the key behind a signed bill; empty where it came otherwise.
    std::vector<TimelineLine> timeline; ///< Oldest first; empty on a provider's device.
    bool pending = false;
    std::vector<Refusal> refusals; ///< What the registry refused on it, not dismissed yet.
};

/// One invoice to be drawn on one voucher.
struct RedeemOrder {
    Voucher voucher; ///< As shown; bound first where it isn't yet.
    std::optional<ProviderId> provider;
    QString contractNumber;
    QString invoiceNumber;
    DateWindow period;
    Money cost;
    std::optional<BilledUsage> bill = {}; ///< The imported file it is made from.
};

/// Redemptions of vouchers and claims on awards, as far as the signed-in person may see them: their company's, their
/// provider's, or those of the places they work for.
class Redemptions : public QObject
{
    Q_OBJECT

public:
    Redemptions(const Workplace &workplace, Session &session, Commands &commands, QObject *parent = nullptr);

    QFuture<Result<RedemptionPage>> page(const RedemptionQuery &query) const;
    /// The whole list's shape and sums; cancel the future when the question is out of date.
    QFuture<Result<ListOutline>> outline(const RedemptionQuery &query) const;
    QFuture<Result<RedemptionTotals>> totals(const RedemptionQuery &query) const;
    /// All rows of the list, as cells; `cells` is called on another thread.
    RowsMaker rows(const RedemptionQuery &query, const PagedRows<RedemptionQuery, RedemptionPage>::Cells &cells) const;
    QFuture<Result<RedemptionDetail>> detail(RedemptionId id) const;
    /// What the registry refused on it, not dismissed yet: its request, too, after which there is no such redemption.
    QFuture<Result<std::vector<Refusal>>> refusals(RedemptionId id) const;

    /// Of the signed-in company. NotYours for anybody else.
    QFuture<Result<RedeemFacts>> facts() const;
    /// Records the orders in turn, up to the first that a rule refuses; the redemptions' ids.
    QFuture<Result<std::vector<RedemptionId>>> request(const std::vector<RedeemOrder> &orders);

private:
    struct Requesting;
    void requestNext(const std::shared_ptr<Requesting> &work);
    void perform(const std::shared_ptr<Requesting> &work, const RedeemOrder &order);

    const Workplace m_workplace;
    Session &m_session;
    Commands &m_commands;
    Uuid7Source m_ids;
};

} // namespace cpv
