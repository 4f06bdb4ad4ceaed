#pragma once

#include "tests/ui/admin/office.h"
#include "ui/admin/queue_page.h"
#include "ui/lists/list_model.h"
#include "ui/widgets/table_view.h"

#include <QPushButton>

namespace cpv {

/// An office of some cases, the queue open before a person of some role.
class QueueDesk
{
public:
    Office office;
    std::unique_ptr<QueuePage> page;

    void openAs(AccountId account)
    {
        office.signIn(account);
        page = std::make_unique<QueuePage>(office.use, nullptr);
        page->resize(1200, 700);
        page->show();
        page->refresh();
        QTRY_VERIFY(button(QStringLiteral("All")) != nullptr);
    }
    TableView *table() const { return page->findChild<TableView *>(QStringLiteral("queueTable")); }
    ListModel<ApplicationRow> *model() const { return dynamic_cast<ListModel<ApplicationRow> *>(table()->model()); }
    const Application &shown(int row) const { return model()->row(row)->application; }
    QString cell(int row, const QString &column) const { return model()->index(row, model()->columnOf(column)).data().toString(); }
    QPushButton *button(const QString &filter) const { return page->findChild<QPushButton *>(QStringLiteral("segment_") + filter); }
    void choose(const QString &filter) { QTest::mouseClick(button(filter), Qt::LeftButton); }
    /// −1: counted before the first was read.
    int rows() const { return model()->rowCount() == 0 || model()->row(0) ? model()->rowCount() : -1; }
};

/// The queue as another page leads to it.
class LedToQueue
{
public:
    LedToQueue(UseCases &useCases, const QVariant &argument) : m_page(useCases, nullptr)
    {
        m_page.resize(1200, 700);
        m_page.show();
        m_page.openArgument(argument);
        m_page.refresh();
    }
    int rows() const { return m_page.findChild<TableView *>(QStringLiteral("queueTable"))->model()->rowCount(); }

private:
    QueuePage m_page;
};

} // namespace cpv
