#include "ui/charts/chart_style.h"

#include "ui/theme/fonts.h"

#include <QAbstractAxis>
#include <QChartView>
#include <QGraphicsLayout>

namespace cpv {

using namespace Qt::StringLiterals;

void styleChartView(QChartView &view)
{
    view.setRenderHint(QPainter::Antialiasing);
    view.setFrameShape(QFrame::NoFrame);
    view.setBackgroundBrush(Qt::NoBrush);
    view.setFocusPolicy(Qt::NoFocus);
    view.viewport()->setAutoFillBackground(false);
    view.setObjectName(u"chartCanvas"_s);
    QChart *chart = view.chart();
    chart->setBackgroundVisible(false);
    chart->setBackgroundRoundness(0);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setLocale(QLocale(QLocale::English)); // Groups thousands as the tables do, in both languages.
    chart->setLocalizeNumbers(true);
}

void styleAxis(QAbstractAxis &axis, bool grid)
{
    const Tokens &t = currentTokens();
    axis.setLineVisible(false);
    axis.setGridLineVisible(grid);
    axis.setGridLinePen(QPen(t[Token::Grid], 1));
    axis.setLabelsFont(uiFont(t, TextSize::Label));
    axis.setLabelsColor(t[Token::T2]);
}

} // namespace cpv
