#include "ui/lists/list_reader.h"

#include <QAbstractItemModelTester>
#include <QtTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr int Block = ListOutline::BlockRows;

struct NumberQuery {
    bool descending = false;
    std::optional<PageKey> after = {};
    int limit = 0;
};

struct NumberPage {
    std::vector<int> rows;
    std::optional<PageKey> nextKey;
};

/// A list of the numbers from 0, whose count and outline come when the test says so.
class Numbers
{
public:
    int size = 0;
    std::vector<NumberQuery> asked;
    Promised<std::optional<qint64>> count;
    Promised<ListOutline> outline;
    int walks = 0;
    std::shared_ptr<int> read = std::make_shared<int>(0); ///< Rows read to be copied.

    NumberPage page(const NumberQuery &query) const
    {
        const int from = query.after ? int(std::get<qint64>(query.after->sortValue)) + 1 : 0;
        NumberPage page;
        for (int i = from; i < size && std::ssize(page.rows) < query.limit; ++i)
            page.rows.push_back(query.descending ? size - 1 - i : i);
        if (from + query.limit < size)
            page.nextKey = PageKey {.sortValue = qint64(from + query.limit - 1), .id = {}};
        return page;
    }
    RowsMaker rows(const NumberQuery &query, const std::function<std::vector<Cell>(const int &)> &cells) const
    {
        const auto counted = [cells, count = read](const int &row) {
            ++*count;
            return cells(row);
        };
        return [this, query, counted] {
            return std::make_unique<PagedRows<NumberQuery, NumberPage>>(
                query, [this](const NumberQuery &next) -> Result<NumberPage> { return page(next); }, counted);
        };
    }
    ListOutline walked() const
    {
        ListOutline walk {.total = size, .ends = {}};
        for (int end = Block - 1; end < size; end += Block)
            walk.ends.push_back({.sortValue = qint64(end), .id = {}});
        return walk;
    }
};

/// The model and the reader over it, begun.
struct List {
    Numbers numbers;
    ListModel<int> model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QueryReader<int, NumberQuery, NumberPage> reader;

    explicit List(int size)
        : reader(model,
            {.query = [] { return NumberQuery {}; },
                .page =
                    [this](const NumberQuery &query) {
                        numbers.asked.push_back(query);
                        return ready(Result<NumberPage>(numbers.page(query)));
                    },
                .quickCount = [this](const NumberQuery &) { return numbers.count.future(); },
                .outline =
                    [this](const NumberQuery &) {
                        ++numbers.walks;
                        return numbers.outline.future();
                    },
                .rows = [this](const NumberQuery &query, const auto &cells) { return numbers.rows(query, cells); }},
            nullptr)
    {
        numbers.size = size;
        ListColumn<int> column;
        column.facts.id = u"number"_s;
        column.facts.title = [] { return u"Number"_s; };
        column.text = [](int row) { return QString::number(row); };
        model.setColumns({column});
        reader.begin();
    }

    int askedOfEnd() const
    {
        return int(std::ranges::count_if(numbers.asked, [](const NumberQuery &query) { return query.descending; }));
    }
    /// What is given when these are copied.
    std::vector<int> chosen(const std::vector<int> &rows) const
    {
        std::vector<int> given;
        const auto source = reader.chosenRowsOf({0}, rows)();
        for (std::vector<Cell> cells; source->next(cells).value();)
            given.push_back(std::get<QString>(cells[0]).toInt());
        return given;
    }
    /// Each row that is held is the one that stands there.
    bool holdsOnlyWhatIsTrue() const
    {
        for (int i = 0; i < model.rowCount(); ++i) {
            if (model.row(i) && *model.row(i) != i)
                return false;
        }
        return true;
    }
};

} // namespace

class ListReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEndOfACountedListNeedNotWaitForItsWalk_data();
    void theEndOfACountedListNeedNotWaitForItsWalk();
    void rowsFarFromBothEndsWaitForTheWalk();
    void aCountThatWasOvertakenPlacesNoRow();
    void anEndThatComesShortIsAskedByItsPlace();
    void aLongListGrowsStepByStep();
    void oneRowFarDownIsOnePagesWork();
    void rowsAtHandAreNotReadAgain();
    void beforeTheWalkNoMoreIsReadThanNeeded();
    void chosenRowsStandInTheirOrder();
    void whatIsGoneIsLeftOut();
};

void ListReaderTest::theEndOfACountedListNeedNotWaitForItsWalk_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("whole blocks") << 10 * Block;
    QTest::newRow("one row more") << 10 * Block + 1;
    QTest::newRow("one row less") << 10 * Block - 1;
    QTest::newRow("two blocks") << 2 * Block;
    QTest::newRow("hardly more than one") << Block + 1;
}

void ListReaderTest::theEndOfACountedListNeedNotWaitForItsWalk()
{
    QFETCH(int, size);
    List list(size);
    QTRY_VERIFY(list.reader.hasBegun());
    list.numbers.count.give(size);
    QTRY_COMPARE(list.model.rowCount(), size);
    list.reader.showRows(size - 20, size - 1);
    QTRY_VERIFY(list.model.row(size - 1));
    QVERIFY(list.holdsOnlyWhatIsTrue());
    QCOMPARE(list.askedOfEnd(), 1);

    list.numbers.outline.give(list.numbers.walked());
    QTRY_VERIFY(list.reader.isCounted());
    list.reader.showRows(size / 2, size / 2 + 20);
    QTRY_VERIFY(list.model.row(size / 2));
    QVERIFY(list.holdsOnlyWhatIsTrue());
    QCOMPARE(list.askedOfEnd(), 1);
}

void ListReaderTest::aLongListGrowsStepByStep()
{
    constexpr int size = 1'000'000;
    List list(size);
    QTRY_VERIFY(list.reader.hasBegun());
    QSignalSpy grown(&list.model, &QAbstractItemModel::rowsInserted);
    QObject::connect(&list.model, &QAbstractItemModel::rowsInserted, &list.model, [&] { QCOMPARE(list.numbers.walks, 0); }); // The walk waits.
    list.numbers.count.give(size);
    QTRY_COMPARE(list.model.rowCount(), size);
    QCOMPARE(list.numbers.walks, 1);
    for (const QList<QVariant> &step : grown)
        QVERIFY(step[2].toInt() - step[1].toInt() < size / 2); // No turn makes room for all.
    list.reader.showRows(size - 20, size - 1);
    QTRY_VERIFY(list.model.row(size - 1));
    QCOMPARE(*list.model.row(size - 1), size - 1);
}

void ListReaderTest::rowsFarFromBothEndsWaitForTheWalk()
{
    List list(20 * Block);
    QTRY_VERIFY(list.reader.hasBegun());
    list.numbers.count.give(20 * Block);
    QTRY_COMPARE(list.model.rowCount(), 20 * Block);
    list.reader.showRows(10 * Block, 10 * Block + 20);
    QCOMPARE(list.askedOfEnd(), 0);
    QVERIFY(!list.model.row(10 * Block));
    list.numbers.outline.give(list.numbers.walked());
    QTRY_VERIFY(list.model.row(10 * Block));
    QVERIFY(list.holdsOnlyWhatIsTrue());
}

void ListReaderTest::aCountThatWasOvertakenPlacesNoRow()
{
    const int counted = 10 * Block + 7, after = counted + Block / 2;
    List list(counted);
    QTRY_VERIFY(list.reader.hasBegun());
    list.numbers.count.give(counted);
    QTRY_COMPARE(list.model.rowCount(), counted);
    list.numbers.size = after; // Rows came down; who jumps now reads the last ones of a longer list.
    list.reader.showRows(counted - 20, counted - 1);
    QTRY_COMPARE(list.askedOfEnd(), 1);
    list.numbers.outline.give(list.numbers.walked());
    QTRY_COMPARE(list.model.rowCount(), after);
    QTRY_VERIFY(list.model.row(counted - 1));
    QVERIFY(list.holdsOnlyWhatIsTrue());
}

void ListReaderTest::anEndThatComesShortIsAskedByItsPlace()
{
    const int counted = 10 * Block;
    List list(counted);
    QTRY_VERIFY(list.reader.hasBegun());
    list.numbers.count.give(counted);
    QTRY_COMPARE(list.model.rowCount(), counted);
    list.numbers.size = Block + 5; // Almost all went away meanwhile.
    list.reader.showRows(counted - 20, counted - 1);
    QTRY_COMPARE(list.askedOfEnd(), 1);
    list.numbers.outline.give(list.numbers.walked());
    QTRY_COMPARE(list.model.rowCount(), Block + 5);
    list.reader.showRows(Block, Block + 4);
    QTRY_VERIFY(list.model.row(Block + 4));
    QVERIFY(list.holdsOnlyWhatIsTrue());
}

void ListReaderTest::oneRowFarDownIsOnePagesWork()
{
    const int last = 1'000 * Block - 1;
    List list(last + 1);
    list.numbers.count.give(std::nullopt);
    list.numbers.outline.give(list.numbers.walked());
    QTRY_COMPARE(list.model.rowCount(), last + 1);
    QVERIFY(!list.model.row(last));
    QCOMPARE(list.chosen({last}), std::vector({last}));
    QCOMPARE(*list.numbers.read, Block);
    QCOMPARE(list.chosen({Block * 500 + 1}), std::vector({Block * 500 + 1}));
    QCOMPARE(*list.numbers.read, Block + 2);
}

void ListReaderTest::rowsAtHandAreNotReadAgain()
{
    List list(10 * Block);
    QTRY_VERIFY(list.reader.hasBegun());
    QCOMPARE(list.chosen({3, 5}), std::vector({3, 5}));
    QCOMPARE(*list.numbers.read, 0);
}

void ListReaderTest::beforeTheWalkNoMoreIsReadThanNeeded()
{
    List list(100 * Block);
    QTRY_VERIFY(list.reader.hasBegun());
    list.numbers.count.give(100 * Block);
    QTRY_COMPARE(list.model.rowCount(), 100 * Block);
    const int row = 5 * Block;
    QCOMPARE(list.chosen({1, row, row + 2}), std::vector({1, row, row + 2}));
    QCOMPARE(*list.numbers.read, row + 3);
}

/// Held ones, neighbours, and far ones: each is read once.
void ListReaderTest::chosenRowsStandInTheirOrder()
{
    List list(100 * Block);
    list.numbers.count.give(std::nullopt);
    list.numbers.outline.give(list.numbers.walked());
    QTRY_COMPARE(list.model.rowCount(), 100 * Block);
    const int far = 50 * Block;
    const std::vector<int> rows {0, 7, 3 * Block, 3 * Block + 1, 4 * Block - 1, 4 * Block, far + 9, 100 * Block - 1};
    QCOMPARE(list.chosen(rows), rows);
    QCOMPARE(*list.numbers.read, (Block + 1) + 10 + Block);
}

void ListReaderTest::whatIsGoneIsLeftOut()
{
    List list(10 * Block);
    list.numbers.count.give(std::nullopt);
    list.numbers.outline.give(list.numbers.walked());
    QTRY_COMPARE(list.model.rowCount(), 10 * Block);
    list.numbers.size = 9 * Block + 1;
    QCOMPARE(list.chosen({5, 9 * Block, 9 * Block + 1}), std::vector({5, 9 * Block}));
}

} // namespace cpv

QTEST_MAIN(cpv::ListReaderTest)
#include "tst_list_reader.moc"
