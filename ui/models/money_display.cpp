#include "ui/models/money_display.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"

namespace cpv {

using namespace Qt::StringLiterals;

MoneyFigure moneyFigure(Money amount)
{
    if (!inChinese())
        return {yuanText(amount), u"CNY"_s};
    return {wanText(amount), u"万元"_s};
}

QString moneySentence(Money amount)
{
    const MoneyFigure money = moneyFigure(amount);
    return inChinese() ? money.figure + u' ' + money.unit : money.unit + u' ' + money.figure;
}

QString exactMoney(Money amount) { return inChinese() ? yuanText(amount) + u" 元"_s : u"CNY "_s + yuanText(amount); }

} // namespace cpv
