#include "ui/models/sentences.h"

#include "ui/models/domain_text.h"

namespace cpv {

QString sentences(const QStringList &each)
{
    QStringList said = each;
    said.removeAll(QString());
    return said.join(inChinese() ? QString() : QStringLiteral(" "));
}

} // namespace cpv
