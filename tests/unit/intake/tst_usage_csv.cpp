#include "core/intake/usage_csv.h"

#include "tests/support/peak_memory.h"
#include "tests/unit/intake/focus_rows.h"

#include <QFile>
#include <QTest>

#include <rapidcheck.h>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

namespace {

/// A long bill of generated rows, made as it is read: no file, no memory.
class LongBill : public QIODevice
{
public:
    explicit LongBill(qint64 rows) : m_rows(rows), m_ahead(focusHeader())
    {
        const QByteArray row = focusText(focusRow({{"ResourceId", "i-#"}, {"BilledCost", "0.005"}}));
        m_row = {row.first(row.indexOf('#')), row.sliced(row.indexOf('#') + 1)};
        open(ReadOnly);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        while (m_ahead.size() < most && m_made < m_rows) {
            m_ahead += m_row.first + QByteArray::number(++m_made) + m_row.second;
        }
        const qint64 count = qMin<qint64>(most, m_ahead.size());
        memcpy(data, m_ahead.constData(), size_t(count));
        m_ahead.remove(0, count);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_rows;
    qint64 m_made = 0;
    std::pair<QByteArray, QByteArray> m_row; ///< Before and after the number.
    QByteArray m_ahead;
};

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 ManyRows = 50'000; // Their own memory is what a sanitizer's run would measure.
#else
constexpr qint64 ManyRows = 1'000'000;
#endif

} // namespace

class TestUsageCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesOfEveryVersionSayTheSame_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("version");
        QTest::addColumn<TextEncoding>("encoding");
        QTest::newRow("1.0 as spreadsheets save it") << u"focus_1_0.csv"_s << u"1.0"_s << TextEncoding::Utf8;
        QTest::newRow("1.1 with the columns in another order") << u"focus_1_1.csv"_s << u"1.1"_s << TextEncoding::Utf8;
        QTest::newRow("1.2 packed") << u"focus_1_2.csv.gz"_s << u"1.2"_s << TextEncoding::Utf8;
        QTest::newRow("1.0 of a Chinese office program") << u"focus_1_0_gb18030.csv"_s << u"1.0"_s << TextEncoding::Gb18030;
    }
    void filesOfEveryVersionSayTheSame()
    {
        QFETCH(QString, name);
        QFile file(QStringLiteral(CPV_SOURCE_DIR "/tests/golden/usage/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto [report, lines] = readAll(file.readAll());
        QVERIFY(report.has_value());
        QVERIFY(report->isClean());
        QTEST(report->version, "version");
        QTEST(report->encoding, "encoding");
        QCOMPARE(report->compressed, name.endsWith(u".gz"));
        QCOMPARE(report->rows, 4);
        QCOMPARE(report->billed, Money::fromFen(154'005)); // 1191.35801385 + 296.2962936 + 102.4 - 50
        QCOMPARE(report->sums.size(), size_t(2));
        QCOMPARE(report->sums.at(0).service, u"GPU 弹性计算"_s);
        QCOMPARE(report->sums.at(0).month, QDate(2026, 3, 1)); // Begins on the last of February in UTC.
        QCOMPARE(report->sums.at(0).credits, Money::fromYuan(-50));
        QCOMPARE(lines.front().description, u"训练, \"夜间\"\n第二行"_s);
        QCOMPARE(lines.front().unitPrice->nano, 12'345'678'900);
        QCOMPARE(lines.at(1).consumed->millionths, 0);
        QCOMPARE(lines.at(1).line, 4); // The first row takes two lines of the file.
        QCOMPARE(lines.back().category, ChargeCategory::Credit);
        QVERIFY(!lines.back().consumed && lines.back().pricedUnit.isEmpty());
    }

    void aBadRowIsNamedByLineColumnAndReason_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<RowFault>("fault");
        QTest::newRow("no amount") << "BilledCost"_ba << ""_ba << RowFault::Missing;
        QTest::newRow("words for a number") << "ListCost"_ba << "twelve"_ba << RowFault::NotNumber;
        QTest::newRow("infinity") << "EffectiveCost"_ba << "inf"_ba << RowFault::NotNumber;
        QTest::newRow("more than int64") << "ContractedCost"_ba << "1e300"_ba << RowFault::OutOfRange;
        QTest::newRow("dollars") << "BillingCurrency"_ba << "USD"_ba << RowFault::OtherCurrency;
        QTest::newRow("no such day") << "ChargePeriodStart"_ba << "2026-02-30T00:00:00Z"_ba << RowFault::NotTime;
        QTest::newRow("ends before it begins") << "ChargePeriodEnd"_ba << "2026-03-01"_ba << RowFault::EndBeforeStart;
        QTest::newRow("a category FOCUS doesn't know") << "ChargeCategory"_ba << "Gift"_ba << RowFault::UnknownCategory;
        QTest::newRow("no provider") << "ProviderName"_ba << " "_ba << RowFault::Missing;
        QTest::newRow("a text without end") << "ServiceName"_ba << QByteArray(2000, 'x') << RowFault::TooLong;
        QTest::newRow("binary") << "ServiceName"_ba << QByteArray("a\0b", 3) << RowFault::NotText;
        QTest::newRow("a metre that is no number") << "ConsumedQuantity"_ba << "--1"_ba << RowFault::NotNumber;
    }
    void aBadRowIsNamedByLineColumnAndReason()
    {
        QFETCH(QByteArray, column);
        QFETCH(QByteArray, value);
        const auto [report, lines] = readAll(focusFile({focusRow(), focusRow({{column, value}}), focusRow()}));
        QVERIFY(report.has_value());
        QVERIFY(!report->isClean());
        QCOMPARE(report->rows, 2);
        QCOMPARE(report->badRows, 1);
        QCOMPARE(report->firstBad.front().line, 3);
        QCOMPARE(report->firstBad.front().column, QString::fromLatin1(column));
        QTEST(report->firstBad.front().fault, "fault");
        QVERIFY(report->firstBad.front().found.size() <= 60);
    }

    void allThatIsWrongWithARowIsSaid()
    {
        const auto [report, lines] = readAll(focusFile({focusRow(
            {{"BilledCost", "x"}, {"BillingCurrency", "USD"}, {"ChargePeriodStart", "never"}, {"ChargePeriodEnd", "2020-01-01"}, {"ProviderName", ""}})}));
        QCOMPARE(report->badRows, 1);
        QCOMPARE(report->namedRows, 1);
        std::vector<std::pair<QString, RowFault>> faults;
        for (const BadRow &bad : report->firstBad)
            faults.emplace_back(bad.column, bad.fault);
        // Of two times of which one can't be read, nobody knows which comes first.
        const std::vector<std::pair<QString, RowFault>> wanted {{u"ChargePeriodStart"_s, RowFault::NotTime}, {u"BillingCurrency"_s, RowFault::OtherCurrency},
            {u"ProviderName"_s, RowFault::Missing}, {u"BilledCost"_s, RowFault::NotNumber}};
        QCOMPARE(faults, wanted);
    }

    void exactlyTheBadRowsAreNamed()
    {
        QVERIFY(rc::check("each bad row by its line, and no other", [](const std::vector<bool> &good) {
            QByteArray file = focusHeader();
            std::vector<qint64> wanted;
            for (size_t i = 0; i < good.size(); ++i) {
                file += focusText(focusRow({{"ListCost", good.at(i) ? "1" : "1 yuan"}}));
                if (!good.at(i))
                    wanted.push_back(qint64(i) + 2);
            }
            const auto [report, lines] = readAll(file);
            std::vector<qint64> named;
            for (const BadRow &bad : report->firstBad)
                named.push_back(bad.line);
            RC_ASSERT(named == wanted);
            RC_ASSERT(report->badRows == qint64(wanted.size()) && report->rows == qint64(good.size() - wanted.size()));
        }));
    }

    void whatCountsIsAddedUpByMonth()
    {
        const auto [report, lines] = readAll(focusFile({focusRow({{"BilledCost", "0.333"}}), focusRow({{"BilledCost", "0.333"}}),
            focusRow({{"ServiceCategory", "Storage"}}), focusRow({{"ChargeCategory", "Tax"}, {"BilledCost", "18"}}),
            focusRow({{"ServiceCategory", ""}, {"BillingPeriodStart", "2026-03-31T16:00:00Z"}, {"BillingPeriodEnd", "2026-04-30T16:00:00Z"}})}));
        const QDate march(2026, 3, 1);
        const std::vector<PartSum> wanted {{march, BillPart::Compute, {666'000'000}}, {march, BillPart::Storage, {300'000'000'000}},
            {march, BillPart::Tax, {18'000'000'000}}, {QDate(2026, 4, 1), BillPart::Unknown, {300'000'000'000}}};
        QVERIFY(report->parts == wanted);
    }

    void anImpossibleSumIsRefused()
    {
        const FocusRow huge = focusRow({{"BilledCost", "9000000000"}});
        QCOMPARE(readAll(focusFile({huge, huge})).report.error().code, Errc::TooLarge);
    }

    void rowsOfAnotherShapeAreNamedWhole()
    {
        const QByteArray good = focusText(focusRow());
        const auto [report, lines] = readAll(focusHeader() + "1,2,3\n" + good + "\n\r\n" + '"' + good);
        QVERIFY(report.has_value());
        QCOMPARE(report->rows, 1);
        const std::vector<BadRow> wanted {{2, {}, RowFault::FieldCount, u"3"_s}, {6, {}, RowFault::Quoting, {}}};
        QCOMPARE(report->firstBad, wanted);
    }

    void onlyTheFirstBadRowsAreToldApart()
    {
        const auto [report, lines]
            = readAll(focusFile(QList<FocusRow>(30, focusRow({{"BilledCost", "x"}}))), UsageLimits {.namedRows = 5});
        QCOMPARE(report->badRows, 30);
        QCOMPARE(report->firstBad.size(), size_t(5));
        QCOMPARE(report->namedRows, 5);
        QVERIFY(!report->isClean());
    }

    void aFileThatIsNoBillIsRefusedWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Errc>("code");
        QTest::newRow("empty") << ""_ba << Errc::Missing;
        QTest::newRow("a mark and nothing else") << "\xEF\xBB\xBF"_ba << Errc::Missing;
        QTest::newRow("columns of something else") << "name,amount\nrent,5\n"_ba << Errc::Missing;
        QTest::newRow("a column twice") << focusHeader().chopped(1) + ",billedcost\n" << Errc::AlreadyExists;
        QTest::newRow("a line without end") << focusHeader() + QByteArray(3'000'000, 'x') << Errc::TooLong;
        QTest::newRow("a quote never closed") << focusHeader() + '"' + QByteArray(3'000'000, '\n') << Errc::TooLong;
        QTest::newRow("commas without end") << focusHeader() + QByteArray(5'000, ',') << Errc::TooLong;
        QTest::newRow("gzip cut off") << gzipped(focusFile({focusRow()})).chopped(20) << Errc::Malformed;
        QTest::newRow("gzip of nothing sensible") << "\x1F\x8B\x08\x00garbage follows here"_ba << Errc::Malformed;
    }
    void aFileThatIsNoBillIsRefusedWhole()
    {
        QFETCH(QByteArray, bytes);
        const auto [report, lines] = readAll(bytes);
        QVERIFY(!report.has_value());
        QTEST(report.error().code, "code");
    }

    void missingColumnsAreAllNamed()
    {
        const auto [report, lines] = readAll("BilledCost,ListCost\n"_ba);
        QVERIFY(report.error().arguments.contains(u"ServiceName"_s));
        QVERIFY(!report.error().arguments.contains(u"ListCost"_s));
    }

    void aBombStopsAtTheLimit()
    {
        const QByteArray bomb = gzipped(focusHeader() + QByteArray(20'000'000, '\n'));
        QVERIFY(bomb.size() < 100'000);
        const auto [report, lines] = readAll(bomb, UsageLimits {.bytes = 1'000'000});
        QCOMPARE(report.error().code, Errc::TooLarge);
    }

    void packedMembersFollowOneAnother()
    {
        const auto [report, lines] = readAll(gzipped(focusHeader()) + gzipped(focusText(focusRow()).repeated(3)));
        QVERIFY(report.has_value());
        QCOMPARE(report->rows, 3);
        QVERIFY(report->compressed);
    }

    void asManyRowsAndServicesAsTheLimitsAllow()
    {
        const QByteArray three = focusFile({focusRow({{"ServiceName", "a"}}), focusRow({{"ServiceName", "b"}}), focusRow()});
        QVERIFY(readAll(three, UsageLimits {.rows = 3, .sums = 3}).report.has_value());
        QCOMPARE(readAll(three, UsageLimits {.rows = 2}).report.error().code, Errc::TooLarge);
        QCOMPARE(readAll(three, UsageLimits {.sums = 2}).report.error().code, Errc::TooLarge);
    }

    void aSinkThatFailsEndsTheReading()
    {
        LongBill bill(1'000);
        int taken = 0;
        const auto report = readUsage(bill, [&taken](const UsageLine &) -> Result<void> {
            return ++taken < 10 ? Result<void>() : fail(Errc::DiskFull);
        });
        QCOMPARE(report.error().code, Errc::DiskFull);
        QCOMPARE(taken, 10);
    }

    void partsOfAFenAddUpOverAMillionRowsInLittleMemory()
    {
        LongBill bill(ManyRows);
        const auto report = readUsage(bill, [](const UsageLine &) { return Result<void>(); });
        QVERIFY(report.has_value());
        QCOMPARE(report->rows, ManyRows);
        QCOMPARE(report->billed, Money::fromFen(ManyRows / 2)); // Rounded row by row it would be twice that.
        qInfo("most memory %lld KiB", test::peakMemory());
        if (ManyRows == 1'000'000)
            QVERIFY(test::peakMemory() < 300 * 1024);
    }

    void anyMutationIsReadOrRefusedButNeverHalfUnderstood()
    {
        const QByteArray file = focusFile(QList<FocusRow>(4, focusRow({{"ChargeDescription", "\"a, \"\"b\"\"\""}})));
        const QByteArray packed = gzipped(file);
        QVERIFY(rc::check("mutated bills end in a report or a refusal", [&](bool gzip, uint32_t seed) {
            QByteArray bytes = gzip ? packed : file;
            for (int i = 0; i < 1 + int(seed % 7); ++i) {
                const auto at = *rc::gen::inRange<qsizetype>(0, bytes.size());
                const auto with = *rc::gen::arbitrary<char>();
                switch (*rc::gen::inRange(0, 3)) {
                case 0: bytes[at] = with; break;
                case 1: bytes.insert(at, with); break;
                default: bytes.remove(at, *rc::gen::inRange(1, 20)); break;
                }
                if (bytes.isEmpty())
                    break;
            }
            const auto [report, lines] = readAll(bytes);
            if (!report)
                return;
            RC_ASSERT(report->rows == qint64(lines.size()));
            RC_ASSERT((report->badRows == 0) == report->firstBad.empty());
            RC_ASSERT(report->namedRows == report->badRows);
            for (const UsageLine &line : lines)
                RC_ASSERT(line.billingFrom < line.billingTo && line.chargeFrom < line.chargeTo && !line.service.isEmpty());
        }));
    }
};

QTEST_GUILESS_MAIN(TestUsageCsv)
#include "tst_usage_csv.moc"
