#include "core/base/uscc.h"

#include "core/base/invariant.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr QStringView Alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr int Length = 18;

/// Over positions 9–16. Values are those of GB 11714 (A is 10 … Z is 35), not positions in the alphabet above.
QChar organisationCheck(QStringView eight)
{
    constexpr std::array weights {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < int(weights.size()); ++i) {
        const char16_t c = eight[i].unicode();
        sum += weights[i] * (c <= u'9' ? c - u'0' : c - u'A' + 10);
    }
    const int check = 11 - sum % 11;
    return check == 10 ? u'X' : check == 11 ? u'0' : QChar(u'0' + check);
}

/// Over positions 1–17; weights are the powers of 3 modulo 31.
QChar wholeCheck(QStringView seventeen)
{
    int sum = 0;
    int weight = 1;
    for (const QChar c : seventeen) {
        sum += weight * int(Alphabet.indexOf(c));
        weight = weight * 3 % 31;
    }
    return Alphabet[(31 - sum % 31) % 31];
}

std::optional<int> firstForeignCharacter(QStringView code)
{
    for (int i = 0; i < code.size(); ++i)
        if (!Alphabet.contains(code[i]))
            return i;
    return std::nullopt;
}

} // namespace

Result<void> checkUscc(QStringView code)
{
    if (code.size() != Length)
        return fail(Errc::BadUscc, {u"length"_s, QString::number(code.size())});
    if (const auto foreign = firstForeignCharacter(code))
        return fail(Errc::BadUscc, {u"character"_s, QString::number(*foreign + 1), QString(code[*foreign])});
    if (const QChar expected = organisationCheck(code.sliced(8, 8)); code[16] != expected)
        return fail(Errc::BadUscc, {u"organisationCheck"_s, QString(expected), QString(code[16])});
    if (const QChar expected = wholeCheck(code.first(17)); code[17] != expected)
        return fail(Errc::BadUscc, {u"check"_s, QString(expected), QString(code[17])});
    return {};
}

QString tidyUscc(QStringView typed)
{
    QString tidy = typed.toString().normalized(QString::NormalizationForm_KC).toUpper();
    tidy.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
    return tidy;
}

QString usccFrom(const UsccParts &parts)
{
    CPV_INVARIANT(parts.registration.size() == 8 && parts.organisation.size() == 8
            && !firstForeignCharacter(parts.registration) && !firstForeignCharacter(parts.organisation),
        "both parts of a USCC have 8 characters of its alphabet");
    QString code = parts.registration + parts.organisation;
    code += organisationCheck(parts.organisation);
    code += wholeCheck(code);
    return code;
}

} // namespace cpv
