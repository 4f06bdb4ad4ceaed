#include "ui/theme/base_style.h"

#include "ui/theme/icons.h"

namespace cpv {

using namespace Qt::StringLiterals;

BaseStyle::BaseStyle() : QProxyStyle(u"Fusion"_s) { }

QIcon BaseStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_LineEditClearButton)
        return themedIcon(u"x"_s, {.normal = Token::T3});
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace cpv
