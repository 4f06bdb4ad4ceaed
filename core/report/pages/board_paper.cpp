#include "core/report/pages/board_paper.h"

#include "core/report/pages/pdf_file.h"
#include "core/report/pages/paper_blocks.h"

#include <QPainter>
#include <QPdfWriter>

namespace cpv {

namespace {

constexpr int MarginMillimetres = 16;

/// Which blocks stand on which page: a heading never ends one.
std::vector<std::vector<PaperBlock>> pagesOf(const std::vector<PaperBlock> &blocks, qreal room)
{
    std::vector<std::vector<PaperBlock>> pages(1);
    qreal left = room;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        qreal wanted = blocks[i].height;
        for (std::size_t next = i; blocks[next].staysWithNext && next + 1 < blocks.size(); ++next)
            wanted += blocks[next + 1].height;
        if (wanted > left && !pages.back().empty()) {
            pages.emplace_back();
            left = room;
        }
        pages.back().push_back(blocks[i]);
        left -= blocks[i].height;
    }
    return pages;
}

void paintPages(QPdfWriter &device, const BoardPaper &paper)
{
    const PaperBlocks layout(device);
    const auto pages = pagesOf(layout.of(paper), layout.pageHeight() - layout.footHeight());
    QPainter painter(&device);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (page > 0)
            device.newPage();
        qreal top = 0;
        for (const PaperBlock &block : pages[page]) {
            block.paint(painter, top);
            top += block.height;
        }
        layout.paintFoot(painter, paper.foot, paper.pages.arg(page + 1).arg(pages.size()));
    }
}

} // namespace

Result<void> writeBoardPaper(const QString &path, const BoardPaper &paper)
{
    return writePdf(path, paper.title, {MarginMillimetres, MarginMillimetres, MarginMillimetres, MarginMillimetres}, [&paper](QPdfWriter &device) { paintPages(device, paper); });
}

} // namespace cpv
