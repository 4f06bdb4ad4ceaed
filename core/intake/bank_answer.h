#pragma once

#include "core/base/result.h"
#include "core/domain/settlement.h"

#include <vector>

class QIODevice;

namespace cpv {

/// The columns of the bank's answer. Their order is free; others are passed over.
///   reference     as in the bank file: 付款参考号
///   result        paid / bounced: 结果 成功 / 退回
///   amount        yuan with at most two decimals, as in the bank file: 金额(元)
///   bank_receipt  the bank's number of the payment, where it was paid: 银行流水号
///   reason        why it came back, where it bounced: 原因
BOOST_DEFINE_ENUM_CLASS(AnswerColumn, Reference, Result, Amount, BankReceipt, Reason)

/// Why a row can't be taken.
BOOST_DEFINE_ENUM_CLASS(AnswerFault, Quoting, FieldCount, NotText, TooLong, Missing, UnknownResult, NotNumber, Foreign, OtherAmount, Twice,
    Contradicts)

struct BadAnswer {
    qint64 line = 0;
    AnswerColumn column = AnswerColumn::Reference;
    AnswerFault fault = AnswerFault::Missing;
    QString found; ///< What stood there, shortened.
    bool operator==(const BadAnswer &) const = default;
};
BOOST_DESCRIBE_STRUCT(BadAnswer, (), (line, column, fault, found))

/// What a file of the bank's says of one batch.
struct BankAnswerFile {
    QString sha256; ///< Of the file's bytes, lower-case hex.
    qint64 rows = 0;
    std::vector<BankAnswer> answers; ///< What is new, in the file's order.
    qint64 known = 0;    ///< Rows that say what is recorded already.
    qint64 silent = 0;   ///< Lines of the batch that wait for an answer and get none here.
    Money paid, bounced; ///< Of the new ones.
    qint64 badRows = 0;
    std::vector<BadAnswer> firstBad; ///< At most MostNamed of them.

    static constexpr size_t MostNamed = 200;
    bool isClean() const { return badRows == 0 && rows > 0; }
};

/// Reads the bank's answer to a batch: CSV in UTF-8 or GB18030, row by row. Nothing of a file that is not clean may be taken.
/// A settled line that the file says has bounced came back later; the reverse is a contradiction.
/// Refused: Missing {column} where a column that every file must have is absent, what CsvRows refuses.
[[nodiscard]] Result<BankAnswerFile> readBankAnswer(QIODevice &device, const Settlement &settlement);

} // namespace cpv
