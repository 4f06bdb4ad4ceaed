#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/lists/list_export.h"
#include "ui/widgets/button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

#include <numeric>

using namespace cpv;
using namespace Qt::StringLiterals;

/// So many rows of one text each.
class ManyRows final : public TableRows
{
public:
    explicit ManyRows(int count) : m_left(count) { }

    Result<bool> next(std::vector<Cell> &row) override
    {
        if (m_left-- == 0)
            return false;
        row = {Cell(u"row"_s)};
        return true;
    }

private:
    int m_left;
};

/// What leaves a list whose rows are more than paper or a clipboard takes.
class ListExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_warnings.clear();
        QGuiApplication::clipboard()->clear();
    }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    /// The whole list would be too large.
    void onlyTheChosenRowsAreRead()
    {
        Desk desk;
        desk.list.copy({7, 299'999});
        QTRY_COMPARE(desk.told.size(), 2); // Copying, copied.
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Name\nrow\nrow"_s);
        QCOMPARE(desk.told.last().at(1).toString(), u"2 rows copied"_s);
        QCOMPARE(desk.asked, std::vector({7, 299'999}));
        desk.list.copy({299'999});
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"row"_s);
    }

    void tooManyChosenRowsAreToldAtOnce()
    {
        Desk desk;
        std::vector<int> rows(100'001);
        std::iota(rows.begin(), rows.end(), 0);
        desk.list.copy(rows);
        QCOMPARE(desk.told.size(), 1);
        QVERIFY(desk.told.first().at(2).toString().contains(u"100,000"_s));
        QVERIFY(desk.asked.empty());
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void aListTooLongForPaperSaysWhatItMay()
    {
        Desk desk;
        desk.list.print();
        QTRY_COMPARE(desk.told.size(), 2);
        QVERIFY(desk.told.last().at(2).toString().contains(u"20,000"_s));
    }

private:
    struct Desk {
        Office office;
        QWidget window;
        std::vector<int> asked;
        ListExport list {{.list = u"many"_s, .useCases = office.use, .shown = [this] { return shown(); }}, &window};
        QSignalSpy told {&list, &ListExport::told};

        ListExport::Shown shown()
        {
            return {.title = u"Many"_s,
                .filter = {},
                .sort = u"Name"_s,
                .columns = {{.id = u"name"_s, .title = u"Name"_s}},
                .rows = [] { return std::make_unique<ManyRows>(300'000); },
                .chosenRows = [this](const std::vector<int> &rows) -> RowsMaker {
                    asked = rows;
                    return [count = int(rows.size())] { return std::make_unique<ManyRows>(count); };
                }};
        }
    };

    WarningsSeen m_warnings;
};

QTEST_MAIN(ListExportTest)
#include "tst_list_export.moc"
