#pragma once

#include "core/base/result.h"
#include "core/domain/settlement.h"

/// What goes to the bank: one line per payment, CSV (see row_text.h) in UTF-8 with a byte order mark, so that spreadsheets read it, too.
/// The headings are the bank's, whatever the reader's language; the same batch gives the same bytes everywhere.
///   批次号 batch · 序号 line, from 1 · 付款参考号 reference, to be repeated in the answer · 收款单位 payee ·
///   统一社会信用代码 unified credit code · 账号尾号 last digits of the account on file, or nothing · 金额(元) amount · 用途 voucher code
namespace cpv {

QByteArray bankFile(const Settlement &settlement);
/// SHA-256 of its bytes, lower-case hex.
QString bankFileSha256(const Settlement &settlement);

/// Written aside and put in place at the end. DiskFull {volume}, Storage {path}.
[[nodiscard]] Result<void> writeBankFile(const QString &path, const Settlement &settlement);

} // namespace cpv
