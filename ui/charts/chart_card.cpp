#include "ui/charts/chart_card.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStackedLayout>
#include <QStandardItemModel>

namespace cpv {

using namespace Qt::StringLiterals;

ChartCard::ChartCard(const QString &title, QWidget *canvas, QWidget *parent)
    : Card(title, parent)
    , m_canvas(canvas)
    , m_legend(named(new ChartLegend, u"chartLegend"_s))
    , m_lowLegend(named(new ChartLegend, u"chartLowLegend"_s))
    , m_toggle(named(new IconButton(u"list"_s, {}), u"chartAsTable"_s))
    , m_save(named(new IconButton(u"photo"_s, {}), u"chartSave"_s))
    , m_stack(new QStackedLayout)
    , m_table(named(new TableView, u"chartTable"_s))
    , m_model(new QStandardItemModel(this))
{
    addHeaderWidget(m_legend);
    addHeaderWidget(m_toggle);
    addHeaderWidget(m_save);
    m_toggle->setCheckable(true);
    m_table->setModel(m_model);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_table);
    body()->addWidget(m_lowLegend);
    body()->addLayout(m_stack, 1);
    m_lowLegend->hide();
    connect(m_toggle, &IconButton::toggled, this, &ChartCard::setShowsTable);
    connect(m_save, &IconButton::clicked, this, &ChartCard::savePicture);
    m_save->hide();
    retranslate();
}

void ChartCard::setNumbers(const QList<ChartLegend::Entry> &legend, const Numbers &numbers)
{
    m_legend->setEntries(legend);
    m_lowLegend->setEntries(legend);
    m_numbers = numbers;
    if (showsTable() || m_isExported)
        fillTable();
    retranslate();
}

TableView &ChartCard::numbersTable()
{
    m_isExported = true;
    m_save->setVisible(!showsTable());
    fillTable();
    return *m_table;
}

QImage ChartCard::picture() const
{
    constexpr int Fineness = 2;
    const Tokens &t = currentTokens();
    const int margin = t.px(16);
    const QSize head(m_canvas->width(), t.px(34) + m_lowLegend->heightForWidth(m_canvas->width()));
    QImage image((m_canvas->size() + QSize(2 * margin, head.height() + 2 * margin)) * Fineness, QImage::Format_ARGB32);
    image.setDevicePixelRatio(Fineness);
    image.fill(t[Token::Surface]);
    QPainter painter(&image);
    painter.translate(margin, margin);
    painter.setPen(t[Token::T1]);
    painter.setFont(uiFont(t, TextSize::CardTitle, QFont::DemiBold));
    const QString unit = m_numbers.unit.isEmpty() ? QString() : u"  "_s + tr("Unit: %1").arg(m_numbers.unit);
    painter.drawText(QRect(0, 0, m_canvas->width(), t.px(28)), Qt::AlignVCenter, title() + unit);
    ChartLegend legend; // The card's own may be hidden, or stand in the header.
    legend.setEntries(m_legend->entries());
    legend.resize(m_canvas->width(), legend.heightForWidth(m_canvas->width()));
    legend.render(&painter, QPoint(0, t.px(34)), {}, QWidget::DrawChildren);
    m_canvas->render(&painter, QPoint(0, head.height()), {}, QWidget::DrawChildren);
    return image;
}

void ChartCard::savePicture()
{
    QFileDialog *dialog = saveDialog(this, {.name = u"chartPicture"_s, .title = tr("Save the chart as a picture"),
        .filter = tr("Picture (*.png)"), .suffix = u"png"_s, .suggestion = title() + u".png"_s});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (!picture().save(path))
            Q_EMIT pictureNotSaved(path);
    });
    dialog->open();
}

bool ChartCard::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartCard::setShowsTable(bool table)
{
    if (table)
        fillTable(); // Not before it is looked at: a slider changes a chart many times a second.
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_canvas);
    m_toggle->setChecked(table);
    m_save->setVisible(m_isExported && !table);
    retranslate();
}

QString ChartCard::numberText(double value, int decimals)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(value, 'f', decimals);
}

void ChartCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        placeLegend();
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    placeLegend();
}

void ChartCard::placeLegend()
{
    const int needed = headerHint() + (m_legend->isHidden() ? m_legend->sizeHint().width() : 0);
    const bool inHeader = needed <= width();
    m_legend->setVisible(!showsTable() && inHeader);
    m_lowLegend->setVisible(!showsTable() && !inHeader);
}

void ChartCard::fillTable()
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels(m_numbers.heads);
    std::vector<ColumnWidth> widths{{.minimum = 110, .share = 1}};
    for (int column = 1; column < m_numbers.heads.size(); ++column) {
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        widths.push_back({.minimum = 100, .share = 1});
    }
    for (const QStringList &row : m_numbers.rows) {
        QList<QStandardItem *> items;
        for (const QString &text : row) {
            items.append(new QStandardItem(text));
            if (items.size() > 1)
                items.last()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        m_model->appendRow(items);
    }
    m_table->setColumns(widths);
}

void ChartCard::retranslate()
{
    setHint(m_numbers.unit.isEmpty() ? QString() : tr("Unit: %1").arg(m_numbers.unit));
    m_toggle->setIconName(showsTable() ? u"chart-bar"_s : u"list"_s);
    m_toggle->setName(showsTable() ? tr("View as chart") : tr("View as table"));
    m_save->setName(tr("Save as a picture"));
    m_canvas->setAccessibleName(accessibleName());
    m_canvas->setAccessibleDescription(m_numbers.description);
    m_table->setAccessibleName(accessibleName());
    placeLegend();
}

} // namespace cpv
