#include "ui/models/money_display.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"

#include <QCoreApplication>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

// Beside the language, which is the application's too: whoever writes an amount asks both.
constexpr auto yuanProperty = "cpvFiguresInYuan";

}

bool figuresInWan() { return !QCoreApplication::instance()->property(yuanProperty).toBool(); }

void setFiguresInWan(bool wan) { QCoreApplication::instance()->setProperty(yuanProperty, !wan); }

MoneyFigure moneyFigure(Money amount)
{
    if (!inChinese())
        return {yuanText(amount), u"CNY"_s};
    if (!figuresInWan())
        return {yuanText(amount), u"元"_s};
    return {wanText(amount), u"万元"_s};
}

QString moneySentence(Money amount)
{
    const MoneyFigure money = moneyFigure(amount);
    return inChinese() ? money.figure + u' ' + money.unit : money.unit + u' ' + money.figure;
}

QString exactMoney(Money amount) { return inChinese() ? yuanText(amount) + u" 元"_s : u"CNY "_s + yuanText(amount); }

} // namespace cpv
