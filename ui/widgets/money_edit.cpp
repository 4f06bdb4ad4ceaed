#include "ui/widgets/money_edit.h"

#include <QSignalBlocker>

#include <limits>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 FenPerYuan = 100;
constexpr qint64 MaxFen = 9'000'000'000'000'000'000;

// Full-width digits, comma and point, and blanks people paste along.
QString plain(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= u'０' && u <= u'９')
            result += QChar(u - u'０' + u'0');
        else if (u == u'．' || u == u'。')
            result += u'.';
        else if (u == u'，' || u == u',' || u == u'\'' || c.isSpace())
            continue;
        else
            result += c;
    }
    return result;
}

bool chopSuffix(QString &text, QStringView suffix)
{
    if (!text.endsWith(suffix))
        return false;
    text.chop(suffix.size());
    return true;
}

// Where commas stand, they stand between digits: "1,280,000" yes, ",5" or "12," no.
bool commasMakeSense(const QString &text)
{
    const QString halfWidth = QString(text).replace(u'，', u',').simplified().remove(u' ');
    for (qsizetype i = halfWidth.indexOf(u','); i >= 0; i = halfWidth.indexOf(u',', i + 1)) {
        if (i == 0 || i + 1 >= halfWidth.size() || !halfWidth.at(i - 1).isDigit() || !halfWidth.at(i + 1).isDigit())
            return false;
    }
    return true;
}

// Digits with at most one point, in units of `unitFen`, exactly; a rest below one fen is an error, not rounded away.
std::optional<qint64> exactFen(const QString &number, qint64 unitFen)
{
    const qsizetype point = number.indexOf(u'.');
    const QString whole = point < 0 ? number : number.left(point);
    QString fraction = point < 0 ? QString() : number.mid(point + 1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (whole.isEmpty() && point <= 0 && fraction.isEmpty())
        return {};
    qint64 total = 0;
    for (const QChar c : whole) {
        if (c < u'0' || c > u'9')
            return {};
        const qint64 part = (c.unicode() - u'0') * unitFen;
        if (total > (MaxFen - part) / 10)
            return {};
        total = total * 10 + part;
    }
    for (const QChar c : fraction) {
        if (c < u'0' || c > u'9' || unitFen % 10 != 0)
            return {};
        unitFen /= 10;
        const qint64 part = (c.unicode() - u'0') * unitFen;
        if (total > MaxFen - part)
            return {};
        total += part;
    }
    return total;
}

} // namespace

std::optional<qint64> parseYuan(const QString &text)
{
    if (!commasMakeSense(text))
        return {};
    QString number = plain(text);
    if (number.startsWith(u'¥') || number.startsWith(u'￥'))
        number.remove(0, 1);
    chopSuffix(number, u"元");
    qint64 unit = FenPerYuan;
    if (chopSuffix(number, u"万亿"))
        unit *= 1'000'000'000'000;
    else if (chopSuffix(number, u"亿"))
        unit *= 100'000'000;
    else if (chopSuffix(number, u"万"))
        unit *= 10'000;
    return number.isEmpty() ? std::nullopt : exactFen(number, unit);
}

QString yuanText(qint64 fen)
{
    // Not through QLocale: amounts look the same in every language, and abs() of the least int64 does not exist.
    const quint64 size = fen < 0 ? quint64(0) - quint64(fen) : quint64(fen);
    QString whole = QString::number(size / 100);
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
        whole.insert(i, u',');
    return (fen < 0 ? u"-"_s : QString()) + whole + u'.' + u"%1"_s.arg(size % 100, 2, 10, QChar(u'0'));
}

MoneyEdit::MoneyEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
    setMaxLength(32);
    setInputMethodHints(Qt::ImhPreferNumbers); // 万 and 亿 must stay typeable, so not "numbers only".
    connect(this, &QLineEdit::textEdited, this, &MoneyEdit::readEdit);
    connect(this, &QLineEdit::editingFinished, this, &MoneyEdit::finishEdit);
}

void MoneyEdit::setFen(std::optional<qint64> fen)
{
    m_last = fen;
    setText(fen ? yuanText(*fen) : QString());
}

QString MoneyEdit::problem() const
{
    return text().trimmed().isEmpty() || fen() ? QString() : tr("Not an amount: write 720000 or 720,000.00.");
}

void MoneyEdit::readEdit()
{
    const auto amount = fen();
    if (amount && amount != m_last)
        Q_EMIT fenEdited(*amount);
    m_last = amount;
}

void MoneyEdit::finishEdit()
{
    if (const auto amount = fen())
        setText(yuanText(*amount));
    else if (!text().trimmed().isEmpty())
        Q_EMIT invalidated();
}

} // namespace cpv
