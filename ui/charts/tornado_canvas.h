#pragma once

#include "ui/charts/tornado_card.h"

#include <QWidget>

namespace cpv {

/// Painted by hand: Qt Charts has no bars that float on both sides of a base.
class TornadoCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit TornadoCanvas(QWidget *parent = nullptr);

    void setData(const TornadoData &shown);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Scale
    {
        double least, most, left, width;
        double x(double value) const { return left + (value - least) / (most - least) * width; }
    };
    int nameWidth() const;
    Scale scale() const;
    void paintRow(QPainter &painter, const Scale &scale, qsizetype row) const;

    TornadoData m_data;
};

} // namespace cpv
