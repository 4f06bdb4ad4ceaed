#include "core/report/tables/bank_file.h"

#include "core/base/whole_file.h"
#include "core/evidence/digest.h"
#include "core/report/tables/row_text.h"

using namespace Qt::StringLiterals;

namespace cpv {

QByteArray bankFile(const Settlement &settlement)
{
    QByteArray bytes = QByteArrayLiteral("\xEF\xBB\xBF");
    bytes += headerLine({{u"batch"_s, u"批次号"_s}, {u"line"_s, u"序号"_s, CellKind::Number}, {u"reference"_s, u"付款参考号"_s},
        {u"payee"_s, u"收款单位"_s}, {u"uscc"_s, u"统一社会信用代码"_s}, {u"bankTail"_s, u"账号尾号"_s},
        {u"amount"_s, u"金额(元)"_s, CellKind::Amount}, {u"purpose"_s, u"用途"_s}});
    qint64 number = 0;
    for (const PaymentLine &line : settlement.lines)
        appendRow(bytes, {settlement.number, ++number, line.reference, line.payee, line.uscc, line.bankTail, line.amount, line.voucherCode});
    return bytes;
}

QString bankFileSha256(const Settlement &settlement)
{
    return sha256Hex(bankFile(settlement));
}

Result<void> writeBankFile(const QString &path, const Settlement &settlement)
{
    return writeWholeFile(path, bankFile(settlement));
}

} // namespace cpv
