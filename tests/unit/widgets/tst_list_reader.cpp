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
                .outline = [this](const NumberQuery &) { return numbers.outline.future(); },
                .rows = {}},
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
    list.numbers.count.give(size);
    QTRY_COMPARE(list.model.rowCount(), size);
    for (const QList<QVariant> &step : grown)
        QVERIFY(step[2].toInt() - step[1].toInt() < size / 4); // No turn makes room for all.
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

} // namespace cpv

QTEST_MAIN(cpv::ListReaderTest)
#include "tst_list_reader.moc"
