#include "core/usecases/paper_samples.h"

#include "core/protocol/paper_guides.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

std::optional<PaperGuide> PaperSamples::guide(const QString &kind)
{
    static const std::vector<PaperGuide> guides = builtinPaperGuides().value_or(std::vector<PaperGuide>());
    const auto found = std::ranges::find(guides, kind, &PaperGuide::kind);
    return found == guides.end() ? std::nullopt : std::optional(*found);
}

QFuture<Result<QString>> PaperSamples::write(const QString &kind, const PaperSample &sample) const
{
    return m_thread.run([path = m_folder.filePath(kind + u".pdf"_s), sample]() -> Result<QString> {
        CPV_CHECK(writeSample(path, sample));
        return path;
    });
}

} // namespace cpv
