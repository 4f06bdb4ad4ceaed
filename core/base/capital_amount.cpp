#include "core/base/capital_amount.h"

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr QStringView Digits = u"零壹贰叁肆伍陆柒捌玖";

/// 1 … 9999, without leading 零.
QString belowTenThousand(quint64 number)
{
    static constexpr QStringView units[] = {u"", u"拾", u"佰", u"仟"};
    QString text;
    bool zeroWaits = false;
    quint64 scale = 1000;
    for (int place = 3; place >= 0; --place, scale /= 10) {
        const quint64 digit = number / scale % 10;
        if (digit == 0) {
            zeroWaits = !text.isEmpty();
            continue;
        }
        if (zeroWaits)
            text += Digits[0];
        zeroWaits = false;
        text += Digits[digit];
        text += units[place];
    }
    return text;
}

/// 1 and up: what stands before 亿 is itself a number, so 10^16 is 亿亿.
QString numeral(quint64 number)
{
    struct Scale {
        quint64 value;
        QStringView name;
    };
    for (const Scale scale : {Scale {100'000'000, u"亿"}, Scale {10'000, u"万"}}) {
        if (number < scale.value)
            continue;
        const quint64 rest = number % scale.value;
        QString text = numeral(number / scale.value);
        text += scale.name;
        if (rest != 0 && rest < scale.value / 10)
            text += Digits[0];
        return rest == 0 ? text : text + numeral(rest);
    }
    return belowTenThousand(number);
}

} // namespace

QString capitalAmount(Money amount)
{
    const bool negative = amount < Money();
    const quint64 fen = negative ? 0 - quint64(amount.fen()) : quint64(amount.fen());
    const quint64 yuan = fen / 100;
    const quint64 tenths = fen / 10 % 10;
    const quint64 hundredths = fen % 10;

    QString text = negative ? u"人民币负"_s : u"人民币"_s;
    if (fen == 0)
        return text + u"零元整"_s;
    if (yuan != 0)
        text += numeral(yuan) + u"元"_s;
    if (tenths != 0)
        text.append(Digits[tenths]).append(u'角');
    else if (yuan != 0 && hundredths != 0)
        text.append(Digits[0]);
    if (hundredths != 0)
        text.append(Digits[hundredths]).append(u'分');
    else if (tenths == 0)
        text += u"整"_s;
    return text;
}

} // namespace cpv
