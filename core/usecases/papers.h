#pragma once

#include "core/intake/e_invoice.h"
#include "core/intake/pages/paper_document.h"

#include <QFuture>

#include <optional>

namespace cpv {

class OpenPapers;

/// What can be seen of a paper.
struct PaperLook {
    std::vector<QSizeF> pages; ///< Sizes at 100 %; empty: it has no pages to show, see the rest.
    std::optional<EInvoice> invoice; ///< Of an e-invoice's XML.
    PaperTrouble trouble = PaperTrouble::None;
};

/// Papers of this device to look at, without any other program and without a network.
class Papers
{
public:
    Papers();
    ~Papers();

    /// `path`: of a file in the store of papers. Storage: it can't be read.
    QFuture<Result<PaperLook>> look(const QString &path) const;
    /// A page in so many pixels (fewer where that is too much to hold); null: this page is damaged.
    QFuture<QImage> page(const QString &path, int page, const QSize &pixels) const;

private:
    const std::unique_ptr<OpenPapers> m_open;
};

} // namespace cpv
