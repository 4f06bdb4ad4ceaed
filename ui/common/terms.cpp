#include "ui/common/terms.h"

#include "core/base/json.h"
#include "core/domain/learning.h"
#include "ui/models/domain_text.h"

#include <QFile>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

const std::vector<Term> &terms()
{
    static const std::vector<Term> all = [] {
        QFile file(u":/cpv/learning/terms.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return std::vector<Term>();
        const Result<QJsonValue> json = parseJson(file.readAll());
        return json ? fromJson<std::vector<Term>>(*json).value_or(std::vector<Term>()) : std::vector<Term>();
    }();
    return all;
}

}

TermSource term(const QString &id)
{
    return {id, [id]() -> TermWords {
                const auto found = std::ranges::find(terms(), id, &Term::id);
                if (found == terms().end())
                    return {id, id};
                return inChinese() ? TermWords {found->nameZh, found->textZh} : TermWords {found->nameEn, found->textEn};
            }};
}

QStringList termIds()
{
    QStringList ids;
    for (const Term &each : terms())
        ids << each.id;
    return ids;
}

} // namespace cpv
