#include "core/base/money_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr quint64 FenPerYuan = 100;
constexpr quint64 FenPerWan = 10'000 * FenPerYuan;
constexpr quint64 FenPerMillion = 100 * FenPerWan;
constexpr quint64 FenPerYi = 100 * FenPerMillion;
constexpr quint64 FenPerBillion = 10 * FenPerYi;

quint64 magnitude(Money amount) { return amount < Money() ? 0 - quint64(amount.fen()) : quint64(amount.fen()); }

QString grouped(quint64 whole)
{
    QString digits = QString::number(whole);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u',');
    return digits;
}

/// Two decimals of a unit worth `fenPerUnit`, which is a multiple of 100.
QString inUnit(Money amount, quint64 fenPerUnit)
{
    const quint64 fenPerHundredth = fenPerUnit / 100;
    const quint64 hundredths = (magnitude(amount) + fenPerHundredth / 2) / fenPerHundredth;
    const QString sign = amount < Money() && hundredths != 0 ? u"-"_s : QString();
    return sign + grouped(hundredths / 100) + u'.' + QString::number(hundredths % 100).rightJustified(2, u'0');
}

int decimalsOf(QStringView unit)
{
    return unit == u"万" ? 6 : unit == u"亿" ? 10 : 2; // Down to the fen.
}

} // namespace

QString yuanText(Money amount) { return inUnit(amount, FenPerYuan); }
QString wanText(Money amount) { return inUnit(amount, FenPerWan); }
QString yiText(Money amount) { return inUnit(amount, FenPerYi); }
QString millionText(Money amount) { return inUnit(amount, FenPerMillion); }
QString billionText(Money amount) { return inUnit(amount, FenPerBillion); }

QString percentText(BasisPoints rate)
{
    return yuanText(Money::fromFen(rate.value)) + u" %"_s; // A basis point is to the percent what a fen is to the yuan.
}

Result<Money> moneyFromText(QStringView text)
{
    static const QRegularExpression shape(
        u"^(-?)[¥￥]?(-?)(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?(万|亿|)元?$"_s);
    QString tidy = text.toString().normalized(QString::NormalizationForm_KC); // ￥ becomes ¥, １ becomes 1.
    tidy.removeIf([](QChar c) { return c.isSpace(); });
    if (tidy.isEmpty())
        return fail(Errc::Missing);
    const QRegularExpressionMatch match = shape.match(tidy);
    if (!match.hasMatch() || (!match.captured(1).isEmpty() && !match.captured(2).isEmpty()))
        return fail(Errc::Malformed, {text.toString()});

    const int decimals = decimalsOf(match.capturedView(5));
    QString fraction = match.captured(4);
    while (fraction.size() > decimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > decimals)
        return fail(Errc::OutOfRange, {text.toString()});
    const QString digits = match.captured(3).remove(u',') + fraction.leftJustified(decimals, u'0');
    bool fits = false;
    const qint64 fen = (match.captured(1) + match.captured(2) + digits).toLongLong(&fits);
    return fits ? Result<Money>(Money::fromFen(fen)) : fail(Errc::OutOfRange, {text.toString()});
}

} // namespace cpv
