#pragma once

#include "ui/charts/chart_legend.h"
#include "ui/widgets/card.h"

#include <QImage>
#include <QStringList>

class QStackedLayout;
class QStandardItemModel;

namespace cpv {

class IconButton;
class TableView;

/// A chart with its own legend, a switch to the same numbers as a table, and a description that screen readers get (Qt Charts
/// exposes nothing).
class ChartCard : public Card
{
    Q_OBJECT

public:
    bool showsTable() const;
    void setShowsTable(bool table);
    /// The numbers, for an export: from now on they are filled in while the chart is looked at, too.
    TableView &numbersTable();
    /// The chart as it is drawn, twice as fine as on screen, with its title and legend.
    QImage picture() const;

Q_SIGNALS:
    void pictureNotSaved(const QString &path);

protected:
    /// Takes the canvas over.
    ChartCard(const QString &title, QWidget *canvas, QWidget *parent);

    /// The first column holds names, the others numbers.
    struct Numbers
    {
        QStringList heads;
        QList<QStringList> rows;
        QString description;
        QString unit;
    };
    void setNumbers(const QList<ChartLegend::Entry> &legend, const Numbers &numbers);
    static QString numberText(double value, int decimals);
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void fillTable();
    void placeLegend();
    void savePicture();

    Numbers m_numbers;
    QWidget *m_canvas;
    ChartLegend *m_legend; // In the header,
    ChartLegend *m_lowLegend; // or below it where that would cost the unit.
    IconButton *m_toggle;
    IconButton *m_save;
    bool m_isExported = false;
    QStackedLayout *m_stack;
    TableView *m_table;
    QStandardItemModel *m_model;
};

} // namespace cpv
