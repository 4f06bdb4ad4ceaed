#include "ui/lists/table_export.h"

#include "core/base/money_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

using Texts = std::vector<QStringList>;

/// Rows as they stood when they were asked for: the scanner's thread can't look at the window's model.
class TextRows final : public TableRows
{
public:
    TextRows(std::shared_ptr<const Texts> texts, std::vector<TableColumn> columns) : m_texts(std::move(texts)), m_columns(std::move(columns)) { }

    Result<bool> next(std::vector<Cell> &row) override
    {
        if (m_next == m_texts->size())
            return false;
        row.clear();
        const QStringList &texts = (*m_texts)[m_next++];
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            row.push_back(cell(texts.at(qsizetype(column)), m_columns[column].kind));
        return true;
    }

private:
    static Cell cell(const QString &text, CellKind kind)
    {
        if (kind != CellKind::Amount)
            return text;
        const Result<Money> amount = moneyFromText(text);
        return amount ? Cell(*amount) : Cell(); // A dash: there is none.
    }

    std::shared_ptr<const Texts> m_texts;
    std::vector<TableColumn> m_columns;
    std::size_t m_next = 0;
};

/// Money to the fen in every row that has any; everything else goes out as the text on screen.
bool areAmounts(const Texts &rows, qsizetype column)
{
    const auto isAmount = [column](const QStringList &row) {
        const Result<Money> amount = moneyFromText(row.at(column));
        return amount && yuanText(*amount) == row.at(column);
    };
    const auto isAbsent = [column](const QStringList &row) { return row.at(column).isEmpty() || row.at(column) == u"–"_s; };
    return std::ranges::any_of(rows, isAmount)
        && std::ranges::all_of(rows, [&](const QStringList &row) { return isAbsent(row) || isAmount(row); });
}

Texts textsOf(const QAbstractItemModel &model, const std::vector<int> &rows, const std::vector<int> &columns)
{
    Texts texts;
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells << model.index(row, column).data().toString();
        texts.push_back(cells);
    }
    return texts;
}

std::vector<int> allRows(const QAbstractItemModel &model)
{
    std::vector<int> rows(std::size_t(model.rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

RowsMaker makerOf(const Texts &texts, const std::vector<TableColumn> &columns)
{
    return [kept = std::make_shared<const Texts>(texts), columns] { return std::make_unique<TextRows>(kept, columns); };
}

}

TableExport::TableExport(Card &card, TableView &table, UseCases &useCases)
    : QObject(&table)
    , m_card(card)
    , m_table(table)
    , m_export(new ListExport({table.objectName(), useCases, [this] { return shown(); }}, &table))
    , m_notice(named(new Notice, table.objectName() + u"Notice"_s))
{
    m_notice->hide();
    m_card.addHeaderWidget(m_export->button());
    m_export->button()->setVisible(!m_table.isHidden());
    m_card.body()->insertWidget(m_card.body()->indexOf(&table), m_notice);
    m_table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table.installEventFilter(this);
    m_export->retranslate();
    connect(m_export, &ListExport::told, this, &TableExport::tell);
    addKeys();
}

/// Of the table only: a page may have several.
void TableExport::addKeys()
{
    const auto key = [this](QKeySequence::StandardKey keys, auto act) {
        auto *shortcut = new QShortcut(QKeySequence(keys), &m_table);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence::Print, [this] { m_export->print(); });
    key(QKeySequence::Copy, [this] { copySelection(); });
}

ListExport::Shown TableExport::shown() const
{
    const QAbstractItemModel &model = *m_table.model();
    const std::vector<int> places = m_table.shownColumns();
    const Texts texts = textsOf(model, allRows(model), places);
    std::vector<TableColumn> columns;
    for (const int place : places)
        columns.push_back({.id = QString::number(place),
            .title = model.headerData(place, Qt::Horizontal).toString(),
            .kind = areAmounts(texts, qsizetype(columns.size())) ? CellKind::Amount : CellKind::Text});
    return {.title = m_card.title(),
        .filter = {},
        .sort = tr("As shown"),
        .columns = columns,
        .rows = makerOf(texts, columns),
        .chosenRows = [&model, places, columns](const std::vector<int> &rows) { return makerOf(textsOf(model, rows, places), columns); }};
}

void TableExport::copySelection()
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table.selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    m_export->copy(rows);
}

void TableExport::tell(Tone tone, const QString &title, const QString &text)
{
    if (title.isEmpty())
        return m_notice->hide();
    m_notice->showNotice(tone, title, text);
}

bool TableExport::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_export->retranslate();
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        m_export->button()->setVisible(!m_table.isHidden()); // What isn't shown isn't exported.
    return QObject::eventFilter(watched, event);
}

} // namespace cpv
