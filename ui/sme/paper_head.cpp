#include "ui/sme/paper_head.h"

#include "ui/common/paper_words.h"
#include "ui/models/domain_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int LineUnits = 36; // As high as the buttons beside it.

Text *wrapped(const QString &text)
{
    auto *made = new Text(TextRole::Label, text);
    made->setWordWrap(true);
    return made;
}

}

PaperHead::PaperHead(const MaterialRequirement &paper, ProgrammeMode mode, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setGap(*layout, 4);
    auto *line = new QHBoxLayout;
    setGap(*line, 8);
    auto *name = new Text(TextRole::Strong, materialText(paper.kind));
    setLeastHeight(*name, LineUnits);
    line->addWidget(name);
    layout->addLayout(line);
    if (const auto guide = PaperSamples::guide(paper.kind)) {
        auto *sample = named(new Button(ButtonKind::Ghost, tr("Sample")), u"sample_"_s + paper.kind, tr("Sample of: %1").arg(materialText(paper.kind)));
        sample->setIconName(u"file-text"_s);
        connect(sample, &Button::clicked, this, &PaperHead::sampleRequested);
        line->addWidget(sample);
        layout->addWidget(named(wrapped(paperRuleText(paper.kind)), u"paperRule_"_s + paper.kind));
        if (guide->afterUse && mode == ProgrammeMode::ClaimFirst && !paper.required)
            layout->addWidget(named(wrapped(tr("Not now: the voucher comes first. The provider confirms its bill when you redeem; what you have already may be attached.")),
                u"paperLater_"_s + paper.kind));
    }
    line->addStretch(1);
}

} // namespace cpv
