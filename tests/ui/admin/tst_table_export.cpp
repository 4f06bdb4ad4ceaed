#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/print_preview.h"
#include "ui/lists/table_export.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPrintPreviewWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

/// A card with a short table, as pages have.
struct Desk {
    Office office;
    PlainTableModel model; // Outlives the table.
    Card card {u"Funds"_s};
    TableView *table = new TableView;

    Desk()
    {
        table->setObjectName(u"funds"_s);
        table->setModel(&model);
        table->setColumns({{120, 1}, {120}, {4'000, 1, 1}}); // The last has no room.
        card.body()->addWidget(table);
        new TableExport(card, *table, office.use);
        model.setTable({{u"Payer"_s}, {u"Left (CNY)"_s, true}, {u"Hidden"_s}},
            {{{u"City"_s}, {u"1,280,000.00"_s}, {u"x"_s}}, {{u"=1+1"_s}, {u"–"_s}, {u"y"_s}}});
        card.resize(900, 500);
        card.show();
    }
    QAction *action(int place)
    {
        auto *menu = card.findChild<QMenu *>(u"fundsExportMenu"_s);
        Q_EMIT menu->aboutToShow();
        return menu->actions().at(place);
    }
};

}

/// What leaves a short table: what is shown of it, and nothing else.
class TableExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_warnings.clear();
        QGuiApplication::clipboard()->clear();
    }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void aFileHoldsTheColumnsShown()
    {
        Desk desk;
        QTRY_VERIFY(desk.table->isColumnHidden(2));
        desk.action(1)->trigger();
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = desk.card.findChild<QFileDialog *>(u"fundsExportDialog"_s)));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"funds.csv"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).remove(QChar::ByteOrderMark).trimmed().split(u"\r\n"_s);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], u"Payer,Left (CNY)"_s);
        QVERIFY2(lines[1].startsWith(u"City,"_s) && lines[1].contains(u"1280000.00"_s), qPrintable(lines[1]));
        QVERIFY2(!lines[2].startsWith(u'='), qPrintable(lines[2])); // No formula leaves the window.
    }

    void theChosenRowsAreCopied()
    {
        Desk desk;
        QTRY_VERIFY(desk.table->isColumnHidden(2));
        desk.card.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.card));
        desk.table->setFocus();
        desk.table->selectAll();
        QTest::keySequence(desk.table, QKeySequence::Copy);
        QTRY_COMPARE(QGuiApplication::clipboard()->text().section(u'\n', 0, 1), u"Payer\tLeft (CNY)\nCity\t1,280,000.00"_s);
    }

    /// An action of the menu with the same shortcut would make the key ambiguous once the menu was open.
    void theKeyPrintsAlsoAfterTheMenuWasOpen()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.card));
        QVERIFY(desk.action(4)->text().contains(u"Ctrl+P"_s));
        desk.table->setFocus();
        QTest::keySequence(desk.table, QKeySequence::Print);
        PrintPreview *dialog = nullptr;
        QTRY_VERIFY((dialog = desk.card.findChild<PrintPreview *>(u"fundsPreview"_s)));
        dialog->close();
    }

    void aPageIsSeenAsWideAsThePreview()
    {
        Desk desk;
        desk.action(4)->trigger();
        PrintPreview *dialog = nullptr;
        QTRY_VERIFY((dialog = desk.card.findChild<PrintPreview *>(u"fundsPreview"_s)));
        dialog->resize(900, 700);
        const auto *pages = dialog->findChild<QPrintPreviewWidget *>();
        QTRY_COMPARE(pages->zoomMode(), QPrintPreviewWidget::FitToWidth);
        QTRY_VERIFY2(pages->zoomFactor() > 0.3, qPrintable(QString::number(pages->zoomFactor())));
        QCOMPARE(dialog->findChild<QLabel *>(u"previewPlace"_s)->text(), u"1 / 1"_s);
        QVERIFY(dialog->minimumSizeHint().width() < 600); // No tool is pushed out.
        const double fitting = pages->zoomFactor();
        QTest::mouseClick(dialog->findChild<QToolButton *>(u"previewLarger"_s), Qt::LeftButton);
        QVERIFY(pages->zoomFactor() > fitting);
        QTest::mouseClick(dialog->findChild<QToolButton *>(u"previewWidth"_s), Qt::LeftButton);
        QTRY_COMPARE(pages->zoomFactor(), fitting);
        dialog->close();
    }

private:
    WarningsSeen m_warnings;
};

QTEST_MAIN(TableExportTest)
#include "tst_table_export.moc"
