#pragma once

#include "core/intake/bank_answer.h"
#include "core/storage/settlement_query.h"
#include "core/usecases/applications.h"
#include "core/usecases/session.h"
#include "core/usecases/workplace.h"

namespace cpv {

struct SettlementDetail {
    SettlementRow row;
    Programme programme;
    std::vector<ShareLine> shares;
    std::vector<TimelineLine> events; ///< What was done with it and by whom, oldest first.
    QString fileSha256;               ///< Of the bank file as it would be written now.
};

/// Who pays what to whom, and what the bank made of it.
class Settlements
{
public:
    explicit Settlements(const Workplace &workplace);

    QFuture<Result<std::vector<SettlementRow>>> list() const;
    QFuture<Result<SettlementDetail>> detail(SettlementId id) const;
    QFuture<Result<std::vector<PayableRow>>> payable() const;
    /// Vouchers for the expiry run.
    QFuture<Result<std::vector<OverdueVoucher>>> overdue() const;

    /// The file for the bank. WrongState unless it is released and its lines are those that were released.
    QFuture<Result<void>> writeBankFile(const QString &path, SettlementId id) const;
    /// Reads the bank's answer and changes nothing. Errors as of readBankAnswer, Storage where the file can't be read.
    QFuture<Result<BankAnswerFile>> readAnswer(const QString &path, SettlementId id) const;

private:
    const Workplace m_workplace;
    const std::shared_ptr<SettlementQuery> m_query;
};

} // namespace cpv
