#pragma once

#include <QImage>
#include <QWidget>

namespace cpv::pictures {

constexpr double WantedContrast = 4.5;
constexpr double ContrastRounding = 0.06; // The picture's colours are whole numbers.

/// Magnified, so that thin strokes have a core in the letters' own colour.
QImage pictureOf(QWidget &root);
/// Of the letters in this part of the root's picture with their ground.
double contrastIn(const QImage &picture, const QRect &area);

} // namespace cpv::pictures
