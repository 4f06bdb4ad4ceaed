#include "ui/widgets/figure_line.h"

#include "ui/theme/fonts.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QFontMetrics>

namespace cpv {

using namespace Qt::StringLiterals;

void addFigure(QBoxLayout &row, Text *figure, Text *unit, int unitStretch)
{
    row.addWidget(figure, 0, Qt::AlignBottom);
    row.addWidget(unit, unitStretch, Qt::AlignBottom);
    // Both sit at the bottom, and the smaller font has the smaller descent.
    followZoom(*unit, u"padding"_s, [unit](const Tokens &t) {
        const QFontMetrics big(uiFont(t, TextSize::Figure, QFont::DemiBold));
        const QFontMetrics small(uiFont(t, TextSize::Body));
        unit->setContentsMargins(0, 0, 0, big.descent() - small.descent());
    });
}

} // namespace cpv
