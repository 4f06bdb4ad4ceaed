#pragma once

#include "core/report/pages/sheet_page.h"

#include <vector>

namespace cpv {

/// A paper as it should look, filled in for a company that doesn't exist; all texts as they are to be read.
struct PaperSample {
    QString mark; ///< Says that it is a sample; above the title, and across the sheet.
    QString title;
    std::vector<SheetPage::Pair> lines;
    QString text;
    QString signedBy; ///< Where signatures and seals go.
    QString ruleTitle;
    QString rule; ///< What counts.
};

/// As PDF on one page of A4. DiskFull {volume}, Storage {path}.
[[nodiscard]] Result<void> writeSample(const QString &path, const PaperSample &sample);

} // namespace cpv
