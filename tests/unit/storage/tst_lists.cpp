#include "core/domain/eligibility.h"
#include "tests/unit/storage/replica_bench.h"

#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace cpv {

class ListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesCoverAllRowsExactlyOnceInOrder();
    void voucherPagesCoverAllRowsExactlyOnce();
    void rowsCarryAllButNestedValues();
    void filtersBySearchStageAndPerson_data();
    void filtersBySearchStageAndPerson();
    void anOutlineNamesWhereBlocksBegin();
    void conditionsOnColumnsAreThoseOfTheRecord();
    void aCaseIsAskedByItsDayItsStepsAndItsDeciders();
    void casesOfOneContractAreFound();
    void aSearchFindsWhatTheRowsContain();
    void aPageIsTheSameWhicheverWayItsWordsAreFound();
    void anOvertakenReadEndsWithLater();
    void aKeyOfAnotherOrderIsRefused();
};

namespace {

bool whenever() { return false; }

Application application(ReplicaBench &bench, int salt)
{
    Application made;
    static_cast<ApplicationForm &>(made) = bench.city.form(Money::fromYuan(1'000));
    made.id = bench.city.newId<ApplicationId>();
    made.place = bench.city.place;
    made.version = 1;
    // Few different values, so that most rows tie and only the id tells them apart.
    made.number = QString::number(salt % 4);
    made.companyPinyin = QString::number(salt % 3);
    made.project = QString::number(salt % 5);
    made.requested = Money::fromFen(salt % 2);
    made.awarded = Money::fromFen(salt % 6);
    made.submittedAt = Instant(std::chrono::milliseconds(salt % 7));
    made.changedAt = Instant(std::chrono::milliseconds(-(salt % 3)));
    if (salt % 3 > 0)
        made.due = QDate(2026, 5, salt % 3);
    return made;
}

PageKey keyOf(const Application &row, ApplicationSort sort)
{
    switch (sort) {
    case ApplicationSort::Changed: return { qint64(row.changedAt.time_since_epoch().count()), row.id.value };
    case ApplicationSort::Submitted: return { qint64(row.submittedAt.time_since_epoch().count()), row.id.value };
    case ApplicationSort::Number: return { row.number, row.id.value };
    case ApplicationSort::CompanyName: return { row.companyPinyin, row.id.value };
    case ApplicationSort::Project: return { row.project, row.id.value };
    case ApplicationSort::Requested: return { row.requested.fen(), row.id.value };
    case ApplicationSort::Awarded: return { row.awarded.fen(), row.id.value };
    case ApplicationSort::Due: return { row.due ? row.due->toString(Qt::ISODate) : u"9999-12-31"_s, row.id.value };
    }
    Q_UNREACHABLE();
}

bool before(const PageKey &a, const PageKey &b)
{
    return a.sortValue == b.sortValue ? a.id < b.id : a.sortValue < b.sortValue;
}

} // namespace

void ListsTest::rowsCarryAllButNestedValues()
{
    ReplicaBench bench;
    Application whole = application(bench, 3);
    whole.provider = ProviderId(Uuid::named("provider"));
    whole.periodFrom = QDate(2026, 3, 1);
    whole.noticeTo = QDate(2026, 5, 9);
    whole.district = u"高新区"_s;
    whole.stage = Stage::InReview;
    whole.checks = {{.rule = u"1"_s, .outcome = CheckOutcome::NeedsReview}};
    std::tie(whole.gravestCheck, whole.gravestChecks) = gravestOf(whole.checks);
    whole.decision = Decision {.text = u"kept"_s};
    bench.tell({whole});

    const ApplicationPage page = bench.list({});
    QCOMPARE(page.rows.size(), size_t(1));
    Application expected = whole;
    expected.costs.clear();
    expected.materials.clear();
    expected.checks.clear();
    expected.decision.reset();
    QCOMPARE(compactJson(toJson(page.rows.front().application)), compactJson(toJson(expected)));
    QCOMPARE(compactJson(toJson(must(bench.reader->application(whole.id)).application)), compactJson(toJson(whole)));

    ApplicationQuery byChecks;
    byChecks.conditions = {{.column = u"gravestCheck"_s, .anyOf = {u"NeedsReview"_s}}};
    QCOMPARE(bench.list(byChecks).rows.size(), size_t(1));
    byChecks.conditions.front().anyOf = {u"Passed"_s};
    QCOMPARE(bench.list(byChecks).rows.size(), size_t(0));
}

void ListsTest::pagesCoverAllRowsExactlyOnceInOrder()
{
    ReplicaBench bench;
    std::vector<AnyRecord> records;
    std::set<ApplicationId> expected;
    for (int i = 0; i < 60; ++i) {
        records.emplace_back(application(bench, i * 7));
        expected.insert(std::get<Application>(records.back()).id);
    }
    bench.tell(records);
    // Some rows are shown from the overlay: changed ones, and one that exists only here.
    for (int i = 0; i < 60; i += 9)
        must(bench.perform(WithdrawApplication{ std::get<Application>(records[size_t(i)]).id, u"no"_s }));
    expected.insert(bench.submit(bench.draft(Money::fromYuan(5'000))));

    QCOMPARE(must(bench.reader->quickCount(ApplicationQuery(), bench.me, whenever)), qint64(expected.size()));
    for (const char16_t *word : {u"1", u"3", u"no such text"}) { // Of rows from the overlay, too.
        const ApplicationQuery asked {.searchText = QString::fromUtf16(word)};
        QCOMPARE(must(bench.reader->quickCount(asked, bench.me, whenever)), must(bench.reader->outline(asked, bench.me, whenever)).total);
    }

    QVERIFY(rc::check("walking the pages of any order meets every row once", [&] {
        const auto sorts = enumValues<ApplicationSort>();
        ApplicationQuery query;
        query.sort = *rc::gen::elementOf(sorts);
        query.descending = *rc::gen::arbitrary<bool>();
        query.limit = *rc::gen::inRange(1, 70);
        std::vector<PageKey> met;
        std::set<ApplicationId> ids;
        int pending = 0;
        do {
            const ApplicationPage page = bench.list(query);
            RC_ASSERT(int(page.rows.size()) <= query.limit);
            RC_ASSERT(!page.rows.empty());
            for (const ApplicationRow &row : page.rows) {
                met.push_back(keyOf(row.application, query.sort));
                ids.insert(row.application.id);
                pending += row.pending;
            }
            query.after = page.nextKey;
        } while (query.after);
        RC_ASSERT(met.size() == expected.size());
        RC_ASSERT(ids == expected);
        RC_ASSERT(pending == 8);
        if (query.descending)
            std::ranges::reverse(met);
        RC_ASSERT(std::ranges::is_sorted(met, before));
    }));
}

void ListsTest::voucherPagesCoverAllRowsExactlyOnce()
{
    ReplicaBench bench;
    std::vector<AnyRecord> records;
    for (int i = 0; i < 25; ++i) {
        Voucher voucher;
        voucher.id = bench.city.newId<VoucherId>();
        voucher.place = bench.city.place;
        voucher.programme = bench.city.programme.id;
        voucher.company = bench.city.company.id;
        voucher.code = QString::number(i % 4);
        voucher.validFrom = QDate(2026, 1, 1);
        voucher.validTo = QDate(2026, 12, 1 + i % 3);
        voucher.left = Money::fromFen(i % 5);
        voucher.held = Money::fromFen(1);
        records.emplace_back(voucher);
    }
    bench.tell(records);
    for (const VoucherSort sort : enumValues<VoucherSort>()) {
        VoucherQuery query{ .sort = sort, .limit = 4 };
        std::set<VoucherId> ids;
        size_t rows = 0;
        do {
            const VoucherPage page = must(bench.reader->vouchers(query));
            for (const VoucherRow &row : page.rows) {
                ids.insert(row.voucher.id);
                QCOMPARE(row.programmeEn, u"SME compute voucher"_s);
            }
            rows += page.rows.size();
            query.after = page.nextKey;
        } while (query.after);
        const VoucherTotals totals = must(bench.reader->totals(query, whenever));
        QCOMPARE(totals.count, 25);
        QCOMPARE(totals.left.fen(), 50);
        QCOMPARE(totals.held.fen(), 25);
        QCOMPARE(rows, size_t(25));
        QCOMPARE(ids.size(), size_t(25));
    }
}

void ListsTest::filtersBySearchStageAndPerson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<bool>("mine");
    QTest::addColumn<QString>("found");
    QTest::newRow("all") << QString() << QString() << false << u"1 2 3"_s;
    QTest::newRow("part of the number") << u"0002"_s << QString() << false << u"2"_s;
    QTest::newRow("two Chinese characters") << u"汽配"_s << QString() << false << u"1"_s;
    QTest::newRow("initials, in capitals too") << u"HRQP"_s << QString() << false << u"1"_s;
    QTest::newRow("two words in two fields") << u"hrqp 质检"_s << QString() << false << u"1"_s;
    QTest::newRow("one of two words is nowhere") << u"hrqp 训练"_s << QString() << false << QString();
    QTest::newRow("a per cent sign is a per cent sign") << u"100%"_s << QString() << false << u"3"_s;
    QTest::newRow("an underscore is an underscore") << u"_"_s << QString() << false << QString();
    QTest::newRow("a quote ends nothing") << u"' OR 1=1 --"_s << QString() << false << QString();
    QTest::newRow("by stage") << QString() << u"Returned"_s << false << u"2"_s;
    QTest::newRow("decided by me") << QString() << QString() << true << u"3"_s;
}

void ListsTest::filtersBySearchStageAndPerson()
{
    ReplicaBench bench;
    std::vector<Application> made{ application(bench, 1), application(bench, 2), application(bench, 3) };
    for (int i = 0; i < 3; ++i) {
        made[size_t(i)].number = u"SH-2026-00000%1"_s.arg(i + 1);
        made[size_t(i)].project = u"训练"_s;
        made[size_t(i)].submittedBy = bench.city.clerk;
    }
    made[0].companyName = u"恒锐汽配"_s;
    made[0].companyPinyin = u"hrqp"_s;
    made[0].project = u"质检"_s;
    made[1].stage = Stage::Returned;
    made[2].project = u"100% 国产"_s;
    made[2].decision = Decision{ .proposedBy = bench.city.reviewer, .confirmedBy = { bench.me } };
    bench.tell({ made[0], made[1], made[2] });

    QFETCH(QString, text);
    QFETCH(QString, stage);
    QFETCH(bool, mine);
    ApplicationQuery query{
        .searchText = text, .mineOnly = mine, .sort = ApplicationSort::Number, .descending = false
    };
    if (const auto wanted = enumFromText<Stage>(stage))
        query.stages = { *wanted };
    const ApplicationPage page = bench.list(query);
    QStringList found;
    for (const ApplicationRow &row : page.rows)
        found << row.application.number.right(1);
    QTEST(found.join(u' '), "found");
    QCOMPARE(must(bench.reader->totals(query, bench.me, whenever)).count, found.size());
    QCOMPARE(must(bench.reader->outline(query, bench.me, whenever)).total, found.size());
    if (const std::optional<qint64> counted = must(bench.reader->quickCount(query, bench.me, whenever)))
        QCOMPARE(*counted, found.size());
    else
        QVERIFY(!query.stages.empty() || query.mineOnly);
}

void ListsTest::anOutlineNamesWhereBlocksBegin()
{
    ReplicaBench bench;
    std::vector<AnyRecord> records;
    for (int i = 0; i < 3 * ListOutline::BlockRows + 5; ++i)
        records.emplace_back(application(bench, i));
    bench.tell(records);
    for (const ApplicationSort sort : enumValues<ApplicationSort>()) {
        ApplicationQuery query {.sort = sort, .descending = false, .limit = ListOutline::BlockRows};
        const ListOutline outline = must(bench.reader->outline(query, bench.me, whenever));
        QCOMPARE(outline.total, qint64(records.size()));
        QCOMPARE(outline.ends.size(), size_t(3));
        std::set<ApplicationId> met;
        for (size_t block = 0; block <= outline.ends.size(); ++block) {
            query.after = block == 0 ? std::optional<PageKey>() : outline.ends[block - 1];
            const ApplicationPage page = bench.list(query);
            QCOMPARE(page.rows.size(), size_t(block < outline.ends.size() ? ListOutline::BlockRows : 5));
            for (const ApplicationRow &row : page.rows)
                met.insert(row.application.id);
        }
        QCOMPARE(met.size(), records.size());
    }
}

void ListsTest::conditionsOnColumnsAreThoseOfTheRecord()
{
    ReplicaBench bench;
    std::vector<Application> made {application(bench, 1), application(bench, 2), application(bench, 3)};
    for (int i = 0; i < 3; ++i) {
        made[size_t(i)].number = QString::number(i);
        made[size_t(i)].requested = Money::fromYuan(100 * (i + 1));
        made[size_t(i)].submittedAt = endOf(QDate(2026, 5, i + 1)) - std::chrono::milliseconds(1);
        made[size_t(i)].district = u"区%1"_s.arg(i);
    }
    bench.tell({made[0], made[1], made[2]});
    const auto found = [&](const ColumnCondition &condition) {
        const ApplicationQuery query {.conditions = {condition}, .sort = ApplicationSort::Number, .descending = false};
        QString numbers;
        for (const ApplicationRow &row : bench.list(query).rows)
            numbers += row.application.number;
        return numbers;
    };
    QCOMPARE(found({.column = u"requested"_s, .least = Money::fromYuan(200)}), u"12"_s);
    QCOMPARE(found({.column = u"requested"_s, .least = Money::fromYuan(200), .most = Money::fromYuan(200)}), u"1"_s);
    QCOMPARE(found({.column = u"submittedAt"_s, .since = QDate(2026, 5, 2)}), u"12"_s);
    QCOMPARE(found({.column = u"submittedAt"_s, .until = QDate(2026, 5, 2)}), u"01"_s);
    QCOMPARE(found({.column = u"district"_s, .anyOf = {u"区0"_s, u"区2"_s}}), u"02"_s);
    QCOMPARE(found({.column = u"programme"_s, .anyOf = {bench.city.programme.id.toText()}}), u"012"_s);
    const auto refused = [&](const ColumnCondition &condition) {
        return bench.reader->applications({.conditions = {condition}}, bench.me).error().code;
    };
    QCOMPARE(refused({.column = u"1 = 1) --"_s, .anyOf = {u"x"_s}}), Errc::Malformed);
    QCOMPARE(refused({.column = u"district"_s, .least = Money()}), Errc::Malformed);
    QCOMPARE(refused({.column = u"programme"_s, .anyOf = {u"not an id"_s}}), Errc::Malformed);
    QCOMPARE(refused({.column = u"checks"_s, .anyOf = {u"x"_s}}), Errc::Malformed);
}

void ListsTest::aCaseIsAskedByItsDayItsStepsAndItsDeciders()
{
    ReplicaBench bench;
    std::vector<AnyRecord> records;
    for (int i = 0; i < 3; ++i) {
        Application made = application(bench, i);
        made.number = QString::number(i);
        if (i == 1)
            made.decision = Decision {.proposedBy = bench.city.reviewer};
        if (i == 2)
            made.earlierDecisions = {Decision {.proposedBy = bench.city.reviewer, .confirmedBy = {bench.city.approverA}}};
        records.emplace_back(made);
        records.emplace_back(TimelineEntry {.id = bench.city.newId<TimelineId>(), .place = bench.city.place, .version = 1, .subject = made.id.value,
            .event = i == 0 ? u"ResubmitApplication"_s : u"AcceptApplication"_s});
        if (i == 1)
            records.emplace_back(CaseHandler {.id = CaseHandler::idOf(made.id), .place = bench.city.place, .version = 1, .application = made.id,
                .account = bench.city.clerk, .name = u"王芳"_s});
    }
    bench.tell(records);
    const auto found = [&](const std::vector<ColumnCondition> &conditions) {
        const ApplicationQuery query {.conditions = conditions, .sort = ApplicationSort::Number, .descending = false};
        QString numbers;
        for (const ApplicationRow &row : bench.list(query).rows)
            numbers += row.application.number;
        return numbers;
    };
    QCOMPARE(found({{.column = u"due"_s, .since = QDate(2026, 5, 1), .until = QDate(2026, 5, 1)}}), u"1"_s);
    QCOMPARE(found({{.column = u"due"_s, .until = QDate(2026, 5, 2)}}), u"12"_s); // What has no day isn't due before one.
    QCOMPARE(found({{.column = u"step"_s, .anyOf = {u"ResubmitApplication"_s}}}), u"0"_s);
    QCOMPARE(found({{.column = u"step"_s, .anyOf = {u"ResubmitApplication"_s, u"AcceptApplication"_s}}}), u"012"_s);
    QCOMPARE(found({{.column = u"step"_s}}), u"012"_s); // It asks nothing.
    QCOMPARE(found({{.column = u"decidedBy"_s, .anyOf = {bench.city.reviewer.toText()}}}), u"12"_s);
    QCOMPARE(found({{.column = u"decidedBy"_s, .anyOf = {bench.city.approverA.toText()}}, {.column = u"due"_s, .since = QDate(2026, 5, 2)}}), u"2"_s);
    QCOMPARE(found({{.column = u"handledBy"_s, .anyOf = {bench.city.clerk.toText()}}}), u"1"_s);
    QCOMPARE(found({{.column = u"handledBy"_s, .anyOf = {bench.city.reviewer.toText()}}}), QString());
    QCOMPARE(found({{.column = u"handledBy"_s, .anyOf = {u"closed"_s}}}), QString());
    Account gone = bench.city.get<Account>(bench.city.clerk);
    gone.disabled = true;
    bench.tell({gone});
    QCOMPARE(found({{.column = u"handledBy"_s, .anyOf = {u"closed"_s}}}), u"1"_s);
    QCOMPARE(bench.list({.conditions = {{.column = u"handledBy"_s, .anyOf = {bench.city.clerk.toText()}}}}).rows.front().handlerName, u"王芳"_s);
    QCOMPARE(bench.reader->applications({.conditions = {{.column = u"step"_s, .least = Money()}}}, bench.me).error().code, Errc::Malformed);
}

void ListsTest::casesOfOneContractAreFound()
{
    ReplicaBench bench;
    std::vector<AnyRecord> records;
    for (const QString &number : {u"HT-7"_s, u"HT-7"_s, u"HT-70"_s}) {
        Application made = application(bench, int(records.size()));
        made.contractNumber = number;
        records.emplace_back(made);
    }
    bench.tell(records);
    QCOMPARE(must(bench.reader->applicationsOfContract(u"HT-7"_s)).size(), size_t(2));
    QCOMPARE(must(bench.reader->applicationsOfContract(u"HT"_s)).size(), size_t(0));
}

/// The index must find what a look at every row finds, whatever the writing.
void ListsTest::aSearchFindsWhatTheRowsContain()
{
    ReplicaBench bench;
    const QString letters = u"恒锐汽配力质aB1-% _'\"*深圳"_s;
    std::vector<Application> made;
    const auto words = [&](int most) {
        QString text;
        for (int i = *rc::gen::inRange(0, most + 1); i > 0; --i)
            text += letters[*rc::gen::inRange(0, int(letters.size()))];
        return text;
    };
    QVERIFY(rc::check("hits are the rows that contain every word", [&] {
        std::vector<AnyRecord> records;
        for (int i = 0; i < 5; ++i) {
            Application row = application(bench, int(made.size()));
            row.number = words(6);
            row.project = words(8);
            row.companyName = words(4);
            row.companyPinyin = words(3);
            if (!made.empty() && *rc::gen::arbitrary<bool>()) { // An older row says something else from now on.
                Application &old = made[size_t(*rc::gen::inRange(0, int(made.size())))];
                row.id = old.id;
                old = row;
            } else {
                made.push_back(row);
            }
            records.emplace_back(row);
        }
        bench.tell(records);
        const QString asked = words(6);
        std::set<ApplicationId> expected;
        for (const Application &row : made) {
            const QStringList wanted = asked.split(u' ', Qt::SkipEmptyParts);
            if (std::ranges::all_of(wanted, [&](const QString &word) {
                    return std::ranges::any_of(std::array {row.number, row.project, row.companyName, row.companyPinyin},
                        [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
                }))
                expected.insert(row.id);
        }
        std::set<ApplicationId> found;
        ApplicationQuery query {.searchText = asked, .limit = 500};
        for (const ApplicationRow &row : bench.list(query).rows)
            found.insert(row.application.id);
        RC_ASSERT(found == expected);
        RC_ASSERT(*must(bench.reader->quickCount(query, bench.me, whenever)) == qint64(expected.size()));
        RC_ASSERT(must(bench.reader->outline(query, bench.me, whenever)).total == qint64(expected.size()));
    }));
}

void ListsTest::aPageIsTheSameWhicheverWayItsWordsAreFound()
{
    ReplicaBench bench;
    std::vector<AnyRecord> records;
    for (int i = 0; i < 6'000; ++i) { // Enough that a walk gives up on what stands in one row of 97, and not on one of three.
        Application row = application(bench, i);
        row.number = QString::number(100'000 + i);
        row.project = i % 97 == 0 ? u"罕见质检"_s : i % 3 == 0 ? u"常见质检"_s : u"别的项目"_s;
        records.emplace_back(row);
    }
    bench.tell(records);
    for (const auto &[word, total] : std::initializer_list<std::pair<QString, qint64>> {{u"罕见"_s, 62}, {u"常见"_s, 1979}, {u"质检"_s, 2041}, {u"没有"_s, 0}}) {
        ApplicationQuery query {.searchText = word, .sort = ApplicationSort::Number, .descending = false, .limit = 50};
        std::set<QString> found;
        QString last;
        for (ApplicationPage page;; query.after = page.nextKey) {
            page = must(bench.reader->applications(query, bench.me));
            for (const ApplicationRow &row : page.rows) {
                QVERIFY(row.application.project.contains(word));
                QVERIFY(last < row.application.number);
                last = row.application.number;
                found.insert(last);
            }
            if (!page.nextKey)
                break;
        }
        QCOMPARE(qint64(found.size()), total);
    }
}

void ListsTest::anOvertakenReadEndsWithLater()
{
    ReplicaBench bench;
    std::vector<AnyRecord> records;
    for (int i = 0; i < 2'000; ++i)
        records.emplace_back(application(bench, i));
    bench.tell(records);
    QCOMPARE(bench.reader->outline(ApplicationQuery(), bench.me, [] { return true; }).error().code, Errc::Later);
    QCOMPARE(must(bench.reader->outline(ApplicationQuery(), bench.me, whenever)).total, 2'000);
}

void ListsTest::aKeyOfAnotherOrderIsRefused()
{
    ReplicaBench bench;
    ApplicationQuery query{ .sort = ApplicationSort::Number };
    query.after = PageKey{ qint64(3), Uuid() };
    QCOMPARE(bench.reader->applications(query, bench.me).error().code, Errc::Malformed);
}

} // namespace cpv

QTEST_APPLESS_MAIN(cpv::ListsTest)
#include "tst_lists.moc"
