#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <cmath>

namespace cpv {

using namespace Qt::StringLiterals;

QStringList fontFamilies()
{
    return {u"Segoe UI"_s, u"Microsoft YaHei UI"_s, u"Noto Sans CJK SC"_s};
}

QFont bodyFont(const Tokens &tokens)
{
    return uiFont(tokens, TextSize::Body);
}

QFont uiFont(const Tokens &tokens, TextSize size, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(tokens.px(static_cast<int>(size)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int textWidth(const QFont &font, const QString &text)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

QString familyDrawing(const QFont &font, const QString &text)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const auto runs = layout.glyphRuns();
    return runs.isEmpty() ? QString() : runs.first().rawFont().familyName();
}

std::jthread readFontsAhead()
{
    return std::jthread([] {
        QFont font;
        font.setFamilies(fontFamilies());
        (void)textWidth(font, u"算力券通"_s); // Asks for the families in turn; what was found is kept for all threads.
    });
}

} // namespace cpv
