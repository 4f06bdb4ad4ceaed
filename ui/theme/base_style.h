#pragma once

#include <QProxyStyle>

namespace cpv {

/// Fusion with our own icons where Qt would look through the desktop's icon themes.
class BaseStyle : public QProxyStyle
{
public:
    BaseStyle();

    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
};

} // namespace cpv
