#include "core/protocol/paper_guides.h"

#include "core/base/json.h"
#include "core/protocol/catalogue.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace cpv {

Result<std::vector<PaperGuide>> builtinPaperGuides()
{
    initResources();
    QFile file(u":/cpv/paper_guides.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::NotFound, {file.fileName()}, file.errorString());
    return parseJson(file.readAll()).and_then([](const QJsonValue &guides) { return fromJson<std::vector<PaperGuide>>(guides); });
}

} // namespace cpv
