#pragma once

#include "core/base/uscc.h"
#include "core/domain/decide.h"
#include "core/domain/rollup_sum.h"

#include <QtTest>

/// A small city in memory: one programme of each mode, a company, a provider and the people of an office, and a registry that
/// is only the decider. Every accepted command is followed by the laws, so that a test need not ask for them.
namespace cpv {

/// A number nobody else's invoice has.
QString drawnInvoice(const Uuid &of);

class City
{
public:
    City();

    /// The command of `account`, decided and applied.
    Result<Effects> ask(AccountId account, Payload payload, std::optional<qint32> baseVersion = {});

    ManualClock clock {startOf(QDate(2026, 3, 2)) + std::chrono::hours(9)};
    SeededIds ids {7, clock.now()};
    World world;
    WorkingDays workingDays;
    PlaceCode place {QStringLiteral("990000")};

    Programme programme;
    Programme payFirst;
    Company company;
    Provider provider;
    AccountId owner, clerk, reviewer, approverA, approverB, approverC, finance, financeB, providerUser, stranger, editor, auditor;

    void advanceDays(int days) { clock.advance(std::chrono::hours(24 * days)); }
    template <typename IdType> IdType newId() { return IdType(ids.next()); }
    template <typename T> const T &get(decltype(T::id) id) const { return *world.find<T>(id); }

    ApplicationForm form(Money contract, ProgrammeId programme) const;
    ApplicationForm form(Money contract) const { return form(contract, programme.id); }
    void grant(ProgrammeId programme, const QString &payer, Money amount);
    ApplicationId submitted(Money contract, std::optional<ProgrammeId> programme = {});
    ApplicationId proposed(Money contract, std::optional<ProgrammeId> programme = {});
    ApplicationId confirmed(Money contract, std::optional<ProgrammeId> programme = {});
    ApplicationId awarded(Money contract, std::optional<ProgrammeId> programme = {});
    VoucherId issued(Money contract, std::optional<ProgrammeId> programme = {});
    RedemptionId requested(VoucherId voucher, Money cost, Money amount = {});
    RedemptionId approved(VoucherId voucher, Money cost);

    BudgetLine line(ProgrammeId programme, const QString &payer) const;
    /// Ledger, budget lines and vouchers tell the same story.
    void checkBooks() const;
    /// The effects with the roll-ups they change, as a registry takes them; returns those roll-ups.
    std::vector<Rollup> take(const Effects &effects);
    const std::vector<Transfer> &transfers() const { return m_transfers; } ///< All, in their order.
    /// Roll-ups as they were kept, command by command, are what records and transfers add up to.
    void checkRollups() const;

private:
    AccountId person(const QString &name, std::vector<Role> roles);
    void must(AccountId account, Payload payload);
    void makePeople();
    void makeProgrammes();
    qint64 m_sequence = 0;
    std::vector<Transfer> m_transfers;
};

} // namespace cpv
