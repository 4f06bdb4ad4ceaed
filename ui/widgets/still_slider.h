#pragma once

#include <QSlider>
#include <QWheelEvent>

namespace cpv {

/// Scrolling the page over it must not change a number.
class StillSlider : public QSlider
{
public:
    using QSlider::QSlider;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace cpv
