#pragma once

#include "core/domain/record.h"
#include "core/storage/reading_connection.h"

#include <vector>

namespace cpv {

/// Something that an office (or the registry) did to a case or a voucher of the company.
struct CaseNews {
    TimelineEntry entry;
    std::optional<Application> application; ///< The case it is about; absent where it is gone from sight.
    std::optional<Voucher> voucher;
};

/// Money that a city wants back, and the bill it was paid for.
struct OpenClaim {
    Clawback clawback;
    Redemption redemption;
};

/// Cases that wait for the same step of an official.
struct WaitingCases {
    qint64 count = 0;
    std::vector<Application> newest; ///< At most `CasesNamed`, the last to become due first.
};

struct WaitingSignUps {
    qint64 count = 0;
    std::vector<Registration> newest; ///< At most `CasesNamed`.
};

/// What the notifications of one person are made of: confirmed records with this device's pending work over them. Errors: Storage.
class NotificationQuery
{
public:
    static constexpr int CasesNamed = 3;

    explicit NotificationQuery(std::shared_ptr<ReadingConnection> connection) : m_connection(std::move(connection)) { }

    /// To be corrected by their company, last returned first.
    [[nodiscard]] Result<std::vector<Application>> returned() const;
    /// What others did since then, newest first.
    [[nodiscard]] Result<std::vector<CaseNews>> news(Instant since) const;
    [[nodiscard]] Result<std::vector<Voucher>> issued(Instant since) const;
    /// With money left that ends on a day from `today` to `until`, both inclusive.
    [[nodiscard]] Result<std::vector<Voucher>> expiring(QDate today, QDate until) const;

    /// Wait for their provider's word, the oldest first.
    [[nodiscard]] Result<std::vector<Redemption>> toConfirm() const;
    /// That hold or took money of the voucher, in the order they came in.
    [[nodiscard]] Result<std::vector<Redemption>> drawnOn(VoucherId voucher) const;
    /// Settled, refused, cancelled or claimed back since then, newest first.
    [[nodiscard]] Result<std::vector<Redemption>> ended(Instant since) const;
    /// To be paid back, each with its redemption.
    [[nodiscard]] Result<std::vector<OpenClaim>> openClawbacks() const;
    /// Settled ones whose company would give money back, the oldest offer first.
    [[nodiscard]] Result<std::vector<Redemption>> refundOffers() const;
    /// All with money left that haven't ended.
    [[nodiscard]] Result<std::vector<Voucher>> live(QDate today) const { return expiring(today, today.addYears(100)); }

    /// Nobody corrected them in time: they may lapse.
    [[nodiscard]] Result<WaitingCases> correctionsOverdue(QDate today) const;
    /// The public notice is over and nobody objects: they can be awarded.
    [[nodiscard]] Result<WaitingCases> noticesOver(QDate today) const;
    /// Awarded before then and not issued.
    [[nodiscard]] Result<WaitingCases> unissued(Instant awardedBefore) const;
    [[nodiscard]] Result<std::vector<Objection>> openObjections() const;
    /// What experts told this device's company since then, newest first.
    [[nodiscard]] Result<std::vector<HelpRequest>> answeredRequests(Instant since) const;
    /// Of this programme's money in this year, whoever pays; absent where none is here.
    [[nodiscard]] Result<std::optional<Instant>> lastMovement(const BudgetLine &line) const;

    /// Companies whose sign-up nobody has decided about: how many, and the last ones.
    [[nodiscard]] Result<WaitingSignUps> waitingSignUps() const;

    /// A small fact of the profile (ReplicaState::value).
    [[nodiscard]] Result<QString> profileValue(const QString &name) const;

private:
    const std::shared_ptr<ReadingConnection> m_connection;
};

} // namespace cpv
