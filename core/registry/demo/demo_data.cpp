#include "core/registry/demo/demo_data.h"

#include "core/protocol/catalogue.h"
#include "core/protocol/json.h"

#include <QFile>

#include <algorithm>

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

std::vector<DemoWork> worksFor(const DemoData &data, SubsidyKind kind, const QString &industry)
{
    std::vector<DemoWork> works;
    std::ranges::copy_if(data.projects[std::min(size_t(kind), data.projects.size() - 1)].works, std::back_inserter(works),
        [&](const DemoWork &work) {
            return std::ranges::any_of(work.industries, [&](const QString &begin) { return industry.startsWith(begin); });
        });
    return works;
}

QString purposeOf(const DemoData &data, const DemoCase &told)
{
    if (told.purpose)
        return *told.purpose;
    for (const DemoProjects &projects : data.projects) {
        const auto work = std::ranges::find(projects.works, told.project, &DemoWork::name);
        if (work != projects.works.end())
            return work->purpose;
    }
    return {};
}

} // namespace cpv
