#include "ui/charts/bar_chart_card.h"

#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_legend.h"
#include "ui/widgets/button.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QLocale>
#include <QStackedLayout>
#include <QStandardItemModel>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

QString numberText(double value, int decimals)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(value, 'f', decimals);
}

} // namespace

BarChartCard::BarChartCard(const QString &title, QWidget *parent)
    : Card(title, parent)
    , m_legend(new ChartLegend)
    , m_toggle(named(new IconButton(u"list"_s, {}), u"chartAsTable"_s))
    , m_stack(new QStackedLayout)
    , m_canvas(new ChartCanvas)
    , m_table(named(new TableView, u"chartTable"_s))
    , m_model(new QStandardItemModel(this))
{
    addHeaderWidget(m_legend);
    addHeaderWidget(m_toggle);
    m_toggle->setCheckable(true);
    m_table->setModel(m_model);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_table);
    body()->addLayout(m_stack, 1);
    connect(m_toggle, &IconButton::toggled, this, &BarChartCard::setShowsTable);
    connect(m_canvas, &ChartCanvas::categoryClicked, this, &BarChartCard::categoryClicked);
    retranslate();
}

void BarChartCard::setData(const BarChartData &shown)
{
    m_data = shown;
    QList<ChartLegend::Entry> legend;
    for (const auto &series : shown.bars)
        legend.append({series.name, series.colour, false});
    for (const auto &series : shown.lines)
        legend.append({tr("%1 (right axis)").arg(series.name), series.colour, true});
    m_legend->setEntries(legend);
    m_canvas->setData(shown);
    fillTable();
    retranslate();
}

bool BarChartCard::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void BarChartCard::setShowsTable(bool table)
{
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_canvas);
    m_legend->setVisible(!table);
    m_toggle->setChecked(table);
    retranslate();
}

void BarChartCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BarChartCard::fillTable()
{
    const auto all = m_data.bars + m_data.lines;
    m_model->clear();
    QStringList heads{QString()};
    std::vector<ColumnWidth> widths{{.minimum = 110, .share = 1}};
    for (const auto &series : all) {
        heads.append(series.name);
        widths.push_back({.minimum = 100, .share = 1});
    }
    m_model->setHorizontalHeaderLabels(heads);
    for (int column = 1; column < heads.size(); ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (qsizetype row = 0; row < m_data.categories.size(); ++row) {
        QList<QStandardItem *> items{new QStandardItem(m_data.categories.at(row))};
        for (const auto &series : all) {
            auto *item = new QStandardItem(numberText(series.values.value(row), m_data.decimals));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            items.append(item);
        }
        m_model->appendRow(items);
    }
    m_table->setColumns(widths);
}

void BarChartCard::describe()
{
    QStringList parts;
    for (const auto &series : m_data.bars + m_data.lines) {
        QStringList values;
        for (qsizetype i = 0; i < m_data.categories.size(); ++i)
            values.append(m_data.categories.at(i) + u' ' + numberText(series.values.value(i), m_data.decimals));
        parts.append(series.name + u": "_s + values.join(u", "_s));
    }
    m_canvas->setAccessibleName(accessibleName());
    m_canvas->setAccessibleDescription(parts.join(u"; "_s));
    m_table->setAccessibleName(accessibleName());
}

void BarChartCard::retranslate()
{
    setHint(m_data.unit.isEmpty() ? QString() : tr("Unit: %1").arg(m_data.unit));
    m_toggle->setIconName(showsTable() ? u"chart-bar"_s : u"list"_s);
    m_toggle->setName(showsTable() ? tr("View as chart") : tr("View as table"));
    describe();
}

} // namespace cpv
