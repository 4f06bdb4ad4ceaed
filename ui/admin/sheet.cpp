#include "ui/admin/sheet.h"

#include "ui/charts/chart_card.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"

#include <QCoreApplication>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::Sheet)
};

}

Sheet makeSheet(const QString &name, const std::vector<int> &amounts, UseCases &useCases, QObject &owner)
{
    const Sheet sheet {new Card, named(new TableView, name), new PlainTableModel(&owner)};
    sheet.table->setModel(sheet.model);
    for (const int column : amounts)
        sheet.table->setItemDelegateForColumn(column, new AmountDelegate(sheet.table));
    sheet.card->setFlush(true);
    sheet.card->body()->addWidget(sheet.table);
    new TableExport(*sheet.card, *sheet.table, useCases);
    return sheet;
}

void letExport(ChartCard &chart, UseCases &useCases, Notice &notice)
{
    TableView &numbers = chart.numbersTable();
    numbers.setObjectName(chart.objectName() + u"Table"_s);
    new TableExport(chart, numbers, useCases);
    QObject::connect(&chart, &ChartCard::pictureNotSaved, &notice,
        [&notice](const QString &path) { notice.showError(Words::tr("The picture could not be written"), path); });
}

} // namespace cpv
