#include "core/registry/accounts/one_time_codes.h"

#include <openssl/rand.h>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr qsizetype GroupLength = 5;
constexpr QLatin1StringView Alphabet("23456789ABCDEFGHJKMNPQRSTUVWXYZ");

} // namespace

Result<QString> makeCode()
{
    // A byte beyond the last whole round of the alphabet would make its first letters likelier.
    const int fair = 256 - 256 % int(Alphabet.size());
    QString code;
    while (code.size() < 2 * GroupLength) {
        unsigned char chance = 0;
        if (RAND_bytes(&chance, 1) != 1)
            return fail(Errc::Storage, {}, u"no random bytes"_s);
        if (chance < fair)
            code += Alphabet[chance % Alphabet.size()];
    }
    return code.insert(GroupLength, u'-');
}

QString tidyCode(const QString &typed)
{
    QString code;
    for (const QChar c : typed.toUpper())
        if (c.isLetterOrNumber())
            code += c;
    return code.size() > GroupLength ? code.insert(GroupLength, u'-') : code;
}

} // namespace cpv
