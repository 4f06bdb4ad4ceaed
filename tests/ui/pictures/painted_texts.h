#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <QWidget>

namespace cpv::pictures {

/// A text as it was drawn, by whatever drew it: a label, a delegate, a chart, a widget of its own.
struct PaintedText {
    QString text;
    QRectF area;    ///< What its letters take, in the root's coordinates.
    QRectF visible; ///< What of it was not clipped away.
};

/// Everything written in the root and its children, in the order of painting. Recorded by a device that draws nothing.
QList<PaintedText> paintedTexts(QWidget &root);

} // namespace cpv::pictures
