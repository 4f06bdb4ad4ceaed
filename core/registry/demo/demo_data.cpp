#include "core/registry/demo/demo_data.h"

#include "core/protocol/catalogue.h"
#include "core/protocol/json.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace cpv {

Result<DemoData> builtinDemoData()
{
    initResources();
    QFile file(u":/cpv/demo/demonstration.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Malformed, { file.fileName(), file.errorString() });
    return decodeDocument<DemoData>(file.readAll());
}

} // namespace cpv
