#include "app/audit/subcommands.h"

#include "core/base/uscc.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cpv::audit {

namespace {

/// `why` is the arguments of BadUscc, see core/base/uscc.h.
QString reason(const QStringList &why)
{
    if (why.at(0) == u"length")
        return u"has %1 characters, not 18"_s.arg(why.at(1));
    if (why.at(0) == u"character")
        return u"character %1 is \"%2\", which no code contains"_s.arg(why.at(1), why.at(2));
    if (why.at(0) == u"organisationCheck")
        return u"check digit of the organisation code (17) should be %1, not %2"_s.arg(why.at(1), why.at(2));
    return u"check digit (18) should be %1, not %2"_s.arg(why.at(1), why.at(2));
}

} // namespace

Answer usccCommand(const QStringList &words)
{
    if (words.isEmpty())
        return usageError(u"uscc needs at least one code"_s);
    Answer answer;
    QJsonArray codes;
    for (const QString &code : words) {
        if (code.startsWith(u'-'))
            return usageError(u"uscc has no option \"%1\""_s.arg(code));
        QJsonObject entry {{u"code"_s, code}};
        const Result<void> checked = checkUscc(code);
        entry.insert(u"valid"_s, checked.has_value());
        if (checked) {
            answer.lines.push_back(code + u": valid"_s);
        } else {
            answer.exit = Exit::No;
            const QStringList &why = checked.error().arguments;
            answer.lines.push_back(code + u": not valid, "_s + reason(why));
            entry.insert(u"reason"_s, reason(why));
            entry.insert(u"arguments"_s, QJsonArray::fromStringList(why));
        }
        codes.append(entry);
    }
    answer.json = {{u"codes"_s, codes}};
    return answer;
}

} // namespace cpv::audit
