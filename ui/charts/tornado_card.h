#pragma once

#include "ui/charts/chart_card.h"

namespace cpv {

class TornadoCanvas;

/// How far each driver moves a value to either side of its base, the widest first.
struct TornadoData
{
    struct Bar
    {
        QString name;
        double atLow = 0;
        double atHigh = 0;
    };

    QList<Bar> bars;
    double base = 0;
    QString unit;
    QString lowName; ///< "at its lowest"
    QString highName;
    QString nameHead; ///< Heads the table's first column.
    int decimals = 2;
};

class TornadoCard : public ChartCard
{
    Q_OBJECT

public:
    explicit TornadoCard(const QString &title = {}, QWidget *parent = nullptr);

    void setData(const TornadoData &shown);

private:
    TornadoCard(const QString &title, TornadoCanvas *canvas, QWidget *parent);

    TornadoCanvas *m_canvas;
};

} // namespace cpv
