#pragma once

#include "core/domain/parties.h"
#include "core/domain/voucher.h"

/// What a bill draws on a company's vouchers, thought out before anything is sent. Pure and quick: for the GUI thread, at
/// each key press, by the functions that the registry decides with.
namespace cpv {

/// A voucher, or an award that is claimed, on which something can be drawn today.
struct UsableVoucher {
    Voucher voucher;
    Programme programme;
    Money contractAmount = {}; ///< As the application said of the contract that the voucher pays; zero: not known here.
};

/// Loaded once per page.
struct RedeemFacts {
    std::vector<UsableVoucher> vouchers; ///< Soonest to expire first.
    std::vector<Provider> providers;     ///< All of them, by name.
    Company company;
};

struct ProviderChoice {
    Provider provider;
    std::optional<Error> excluded = {}; ///< Why it can't be chosen: ProviderNotListed, ProviderRelated.
};
/// Who may be paid with this voucher. Where it is bound, its own provider alone; a claim asks for none.
std::vector<ProviderChoice> providersFor(const RedeemFacts &facts, const UsableVoucher &usable);

/// What one voucher pays of one bill. A bill is an invoice, and an invoice is drawn on one voucher only.
struct PlannedPart {
    Voucher voucher;
    Money cost;
    Money amount;
    std::vector<SubsidyStep> steps; ///< From the bill to the amount.
};
PlannedPart partOf(const Voucher &voucher, Money cost);

/// How far all bills of the voucher's contract, with one more over `cost`, exceed what the contract comes to. Zero: they don't,
/// or the contract's amount is not known here.
Money overContract(const UsableVoucher &usable, Money cost);

struct Bill {
    ProgrammeMode mode = ProgrammeMode::ClaimFirst;
    std::optional<ProviderId> provider;
    QString contractNumber;
    Money cost;
};
/// What pays a bill where the company leaves the choice to the program: an award, where it has nothing else, or where nobody is
/// named to be paid and the contract is an award's; else a voucher.
ProgrammeMode bestMode(const RedeemFacts &facts, std::optional<ProviderId> provider, const QString &contractNumber);
/// The vouchers for such a bill, soonest to expire first, each as far as it reaches; what is left over stays with the last.
/// Empty where none fits: bound ones pay their own contract, others what their programme lists.
std::vector<PlannedPart> planFor(const RedeemFacts &facts, const Bill &bill);

} // namespace cpv
