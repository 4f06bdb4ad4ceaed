#include "ui/charts/tornado_card.h"

#include "ui/charts/tornado_canvas.h"

namespace cpv {

using namespace Qt::StringLiterals;

TornadoCard::TornadoCard(const QString &title, QWidget *parent)
    : TornadoCard(title, new TornadoCanvas, parent)
{
}

TornadoCard::TornadoCard(const QString &title, TornadoCanvas *canvas, QWidget *parent)
    : ChartCard(title, canvas, parent)
    , m_canvas(canvas)
{
}

void TornadoCard::setData(const TornadoData &shown)
{
    m_canvas->setData(shown);
    Numbers numbers{.heads = {shown.nameHead, shown.lowName, shown.highName}, .unit = shown.unit};
    QStringList described;
    for (const auto &bar : shown.bars) {
        numbers.rows.append({bar.name, numberText(bar.atLow, shown.decimals), numberText(bar.atHigh, shown.decimals)});
        described.append(numbers.rows.last().join(u' '));
    }
    numbers.description = described.join(u"; "_s);
    setNumbers({{shown.lowName, Token::Chart2, false}, {shown.highName, Token::Chart1, false}}, numbers);
}

} // namespace cpv
