#pragma once

#include "core/domain/paper_guide.h"
#include "core/report/pages/paper_sample.h"
#include "core/storage/serial_executor.h"

#include <QFuture>
#include <QTemporaryDir>

#include <optional>

namespace cpv {

/// What counts as a paper, and a page that shows one. The pages go with this object.
class PaperSamples
{
public:
    /// Absent for a kind that the program doesn't know.
    static std::optional<PaperGuide> guide(const QString &kind);

    /// The page's path. DiskFull, Storage.
    QFuture<Result<QString>> write(const QString &kind, const PaperSample &sample) const;

private:
    const QTemporaryDir m_folder;
    mutable SerialExecutor m_thread; ///< Fonts of thousands of characters take their time.
};

} // namespace cpv
