#pragma once

#include "core/usecases/settlements.h"
#include "ui/models/error_text.h"
#include "ui/theme/tokens.h"

#include <QString>

namespace cpv {

QString settlementStateText(SettlementState state);
Tone settlementStateTone(SettlementState state);
QString paymentStateText(PaymentState state);
Tone paymentStateTone(PaymentState state);
QString answerColumnText(AnswerColumn column);
QString answerFaultText(AnswerFault fault);
/// What refuses a step with a batch, or a file of the bank's.
ErrorWords settlementErrorWords(const Error &error);

} // namespace cpv
