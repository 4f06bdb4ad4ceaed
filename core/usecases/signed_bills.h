#pragma once

#include "core/domain/bill_check.h"
#include "core/usecases/workplace.h"

namespace cpv {

/// A bill file beside the redemption that it was opened for.
struct BillReading {
    SignedBill bill;
    QString fingerprint; ///< Of the key that signed it.
    std::vector<BillComparison> points;
    std::optional<Error> refused; ///< Why it can't be handed in; absent where all agrees.
};

/// Bills that providers signed, and the keys they sign with. A bill is verified here before anything is sent, without a network,
/// by the rules that the registry applies again. Handed in by ConfirmSignedBill; keys are AnnounceBillKey and RevokeBillKey in
/// the shared shard.
class SignedBills
{
public:
    explicit SignedBills(const Workplace &workplace) : m_workplace(workplace) { }

    /// Storage {SignedBillSubject, path} where the file can't be read; errors of readBillFile where it is no bill or not rightly signed.
    QFuture<Result<BillReading>> read(const QString &path, RedemptionId redemption) const;
    /// The same file again, for whoever wants to check it with other means. Storage {SignedBillSubject, path}.
    QFuture<Result<void>> write(const QString &path, const SignedBill &bill) const;
    /// With its keys, own announcements on their way included.
    QFuture<Result<Provider>> provider(ProviderId id) const;

    static QString fingerprint(const QString &key);

private:
    const Workplace m_workplace;
};

} // namespace cpv
