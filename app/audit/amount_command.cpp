#include "app/audit/subcommands.h"

#include "core/base/capital_amount.h"
#include "core/base/money_text.h"

using namespace Qt::StringLiterals;

namespace cpv::audit {

Answer amountCommand(const QStringList &words)
{
    if (words.size() != 1)
        return usageError(u"amount needs exactly one amount in 元, e.g. 16409.02"_s);
    const Result<Money> amount = moneyFromText(words.first());
    if (!amount) {
        return usageError(amount.error().code == Errc::OutOfRange
                ? u"\"%1\" is too large, or has parts of a fen"_s.arg(words.first())
                : u"\"%1\" is not an amount; write it like 16409.02"_s.arg(words.first()));
    }
    const QString capital = capitalAmount(*amount);
    return {Exit::Good, {capital},
        {{u"fen"_s, amount->fen()}, {u"yuan"_s, yuanText(*amount)}, {u"capital"_s, capital}}};
}

} // namespace cpv::audit
