#include "core/report/pages/page_font.h"

using namespace Qt::StringLiterals;

namespace cpv {

QFont pageFont(qreal points, bool bold)
{
    QFont font;
    font.setFamilies({u"WenQuanYi Micro Hei"_s, u"Microsoft YaHei"_s, u"SimSun"_s, u"Noto Sans CJK SC"_s});
    font.setPointSizeF(points);
    font.setBold(bold);
    font.setKerning(false);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace cpv
