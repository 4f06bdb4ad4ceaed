#include "core/report/pages/paper_sample.h"

namespace cpv {

Result<void> writeSample(const QString &path, const PaperSample &sample)
{
    return writeSheet(path, sample.title, [&](QPdfWriter &, SheetPage &page) {
        page.stamp(sample.mark);
        page.write(sample.mark, {.points = 12, .bold = true, .colour = SheetPage::Mark});
        page.skip(6);
        page.write(sample.title, {.points = 22, .bold = true});
        page.skip(18);
        for (const SheetPage::Pair &line : sample.lines)
            page.writePair(line);
        page.skip(14);
        page.write(sample.text, {.points = 12, .centred = false});
        page.skip(30);
        page.write(sample.signedBy, {.points = 12, .bold = true, .centred = false});
        page.skip(40);
        page.write(sample.ruleTitle, {.points = 11, .bold = true, .colour = SheetPage::Grey, .centred = false});
        page.write(sample.rule, {.points = 11, .colour = SheetPage::Grey, .centred = false});
    });
}

} // namespace cpv
