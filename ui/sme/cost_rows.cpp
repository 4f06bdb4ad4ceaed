#include "ui/sme/cost_rows.h"

#include "ui/models/domain_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

CostRows::CostRows(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_add(named(new Button(ButtonKind::Ghost, tr("Add a cost")), u"addCostButton"_s))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(8);
    m_add->setIconName(u"plus"_s);
    connect(m_add, &Button::clicked, this, [this] {
        addRow({m_eligible.empty() ? CostKind::ComputeRental : m_eligible.front(), {}});
        m_rows.back().amount->setFocus();
    });
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
}

void CostRows::setCosts(const std::vector<CostItem> &costs, const std::vector<CostKind> &eligible)
{
    m_eligible = eligible;
    clearRows();
    for (const CostItem &item : costs)
        addRow(item);
    if (costs.empty())
        addRow({eligible.empty() ? CostKind::ComputeRental : eligible.front(), {}});
    setFocusProxy(m_rows.front().amount);
}

std::vector<CostItem> CostRows::costs() const
{
    std::vector<CostItem> items;
    for (const Row &row : m_rows)
        if (const std::optional<qint64> fen = row.amount->fen(); fen && *fen > 0)
            items.push_back({CostKind(row.kind->currentData().toInt()), Money::fromFen(*fen)});
    return items;
}

void CostRows::addRow(const CostItem &item)
{
    auto *widget = new QWidget;
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    const QString number = QString::number(m_rows.size());
    auto *kind = named(new DropDown, u"costKind"_s + number, tr("Kind of cost"));
    for (const CostKind each : enumValues<CostKind>()) {
        const bool counts = std::ranges::find(m_eligible, each) != m_eligible.end();
        kind->addItem(counts ? costKindText(each) : tr("%1 (not eligible)").arg(costKindText(each)), int(each));
    }
    kind->setCurrentIndex(kind->findData(int(item.kind)));
    auto *amount = named(new MoneyEdit, u"costAmount"_s + number, tr("Amount (元)"));
    amount->setPlaceholderText(tr("Amount (元)"));
    if (item.amount > Money())
        amount->setFen(item.amount.fen());
    auto *remove = named(new IconButton(u"trash"_s, tr("Remove this cost")), u"costRemove"_s + number);
    connect(kind, &DropDown::currentIndexChanged, this, &CostRows::edited);
    connect(amount, &MoneyEdit::textEdited, this, &CostRows::edited);
    connect(remove, &IconButton::clicked, this, [this, widget] { removeRow(widget); });
    layout->addWidget(kind, 1);
    layout->addWidget(amount, 1);
    layout->addWidget(remove);
    m_layout->insertWidget(m_layout->count() - 1, widget);
    m_rows.push_back({widget, kind, amount});
}

void CostRows::removeRow(QWidget *widget)
{
    if (m_rows.size() == 1)
        m_rows.front().amount->clear();
    else {
        std::erase_if(m_rows, [widget](const Row &row) { return row.widget == widget; });
        widget->hide();
        widget->deleteLater();
    }
    Q_EMIT edited();
}

void CostRows::clearRows()
{
    for (const Row &row : m_rows) {
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_rows.clear();
}

void CostRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_add->setText(tr("Add a cost"));
        setCosts(costs(), m_eligible);
    }
    QWidget::changeEvent(event);
}

} // namespace cpv
