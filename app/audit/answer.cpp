#include "app/audit/answer.h"

#include "core/base/describe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cpv::audit {

int show(const Answer &answer, bool asJson)
{
    QTextStream out(answer.exit == Exit::Usage ? stderr : stdout);
    out.setEncoding(QStringConverter::Utf8);
    if (asJson && !answer.json.isEmpty()) {
        out << QString::fromUtf8(QJsonDocument(answer.json).toJson(QJsonDocument::Compact)) << '\n';
    } else {
        for (const QString &line : answer.lines)
            out << line << '\n';
    }
    return int(answer.exit);
}

Answer invalid(const QString &why) { return {Exit::No, {u"not valid: "_s + why}, {{u"valid"_s, false}, {u"reason"_s, why}}}; }

Answer usageError(const QString &sentence)
{
    return {Exit::Usage, {u"cpv-audit: "_s + sentence, u"Try: cpv-audit --help"_s}, {{u"error"_s, sentence}}};
}

Answer refusal(const Error &error)
{
    QString line = enumText(error.code);
    if (!error.arguments.isEmpty())
        line += u": "_s + error.arguments.join(u", "_s);
    return {Exit::No, {line},
        {{u"code"_s, enumText(error.code)}, {u"arguments"_s, QJsonArray::fromStringList(error.arguments)}}};
}

} // namespace cpv::audit
