#include "ui/theme/base_style.h"

#include "ui/theme/icons.h"

namespace cpv {

using namespace Qt::StringLiterals;

BaseStyle::BaseStyle() : QProxyStyle(u"Fusion"_s) { }

QIcon BaseStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_LineEditClearButton)
        return themedIcon(u"x"_s, {.normal = Token::T3});
    if (icon == SP_MessageBoxQuestion) // These of what is asked or told in a window of its own.
        return themedIcon(u"help"_s, {.normal = Token::Accent});
    if (icon == SP_MessageBoxInformation)
        return themedIcon(u"info-circle"_s, {.normal = Token::Accent});
    if (icon == SP_MessageBoxWarning)
        return themedIcon(u"alert-triangle"_s, {.normal = Token::Warn});
    if (icon == SP_MessageBoxCritical)
        return themedIcon(u"alert-circle"_s, {.normal = Token::Bad});
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace cpv
