#pragma once

#include "core/domain/bill_check.h"
#include "ui/models/error_text.h"

namespace cpv {

QString billPointText(BillPoint point);
/// As people read it: amounts in yuan, periods with their two days.
QString billValueText(BillPoint point, const QString &value);

bool isOfSignedBill(const Error &error);
/// What is wrong with a bill file, and whom to ask for what.
ErrorWords signedBillErrorWords(const Error &error);

} // namespace cpv
