#pragma once

#include <QByteArray>
#include <QImage>
#include <QSizeF>

#include <memory>
#include <vector>

/// Papers as people look at them. The bytes come from anybody, so what they claim about their size is not believed.
namespace cpv {

/// Why a paper can't be shown. OtherProgram: it isn't made of pages that this program paints.
enum class PaperTrouble { None, Damaged, Locked, TooLarge, OtherProgram };

/// Used by one thread at a time.
class PaperDocument
{
public:
    virtual ~PaperDocument() = default;

    /// Each page's size at 100 %, in dots of a 96th of an inch; at least one page.
    virtual std::vector<QSizeF> pages() const = 0;
    /// The whole page in so many pixels, less where that would be too much to hold; null: the page is damaged.
    virtual QImage paint(int page, const QSize &pixels) = 0;
};

struct OpenedPaper {
    std::unique_ptr<PaperDocument> document; ///< Null: see `trouble`.
    PaperTrouble trouble = PaperTrouble::None;
};
/// PDF, PNG or JPEG, by content.
OpenedPaper openPaper(const QByteArray &bytes);

} // namespace cpv
