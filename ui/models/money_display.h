#pragma once

#include "core/base/money.h"

#include <QString>

namespace cpv {

/// Which unit large figures have on a Chinese screen: a choice of the person, kept by the application. Default: 万元.
bool figuresInWan();
void setFiguresInWan(bool wan);

/// An amount for a large figure with its unit beside it: 万元 or yuan on a Chinese screen, yuan to the fen on an English one.
struct MoneyFigure {
    QString figure;
    QString unit;
};
MoneyFigure moneyFigure(Money amount);

/// The same for a sentence: "36.00 万元", "CNY 360,000.00".
QString moneySentence(Money amount);

/// "1,280,000.00 元" or "CNY 1,280,000.00": to the fen in both languages.
QString exactMoney(Money amount);

} // namespace cpv
