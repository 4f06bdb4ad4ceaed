#include "tests/registry/year/year_check.h"

using namespace Qt::StringLiterals;

namespace cpv::test {

namespace {

constexpr qsizetype MostTold = 20; ///< Of one kind: the first differences tell where to look.

using Accounts = std::map<LedgerAccount, qint64>;
using Rollups = std::map<RollupKey, RollupFacts>;

QString textOf(const LedgerAccount &account)
{
    return u"%1 of %2 in %3 at %4"_s.arg(enumText(account.bucket), account.owner.toText(), QString::number(account.year), account.payer);
}

QString textOf(const RollupKey &key)
{
    return u"%1 %2 %3 %4 %5 %6"_s.arg(key.place.code, key.programme.toText(), QString::number(key.year), key.month.toString(u"yyyy-MM"), enumText(key.dimension), key.value);
}

QString textOf(const std::pair<RollupDimension, QString> &value) { return enumText(value.first) + u' ' + value.second; }

QString textOf(const std::tuple<PlaceCode, qint32, QDate> &month)
{
    return u"%1 %2 %3"_s.arg(std::get<0>(month).code, QString::number(std::get<1>(month)), std::get<2>(month).toString(u"yyyy-MM"));
}

QString textOf(const YearLineKey &line) { return u"programme %1, %2, %3"_s.arg(line.programme).arg(line.year).arg(line.payer); }
QString textOf(qint64 fen) { return QString::number(fen); }

QString textOf(const RollupFacts &facts)
{
    QStringList parts;
    forEachMember<RollupFacts>([&](const char *name, auto member) {
        qint64 value = 0;
        if constexpr (std::same_as<std::remove_cvref_t<decltype(facts.*member)>, Money>)
            value = (facts.*member).fen();
        else
            value = facts.*member;
        if (value != 0)
            parts << QLatin1StringView(name) + u'=' + QString::number(value);
    });
    return parts.join(u' ');
}

QString textOf(const std::array<qint64, Buckets> &line)
{
    QStringList parts;
    for (const qint64 fen : line)
        parts << QString::number(fen);
    return parts.join(u' ');
}

template <typename Key, typename Value> void dropZeros(std::map<Key, Value> &sums)
{
    std::erase_if(sums, [](const auto &sum) { return sum.second == Value(); });
}

/// Both without what is zero.
template <typename Key, typename Value> QStringList compare(const QString &what, std::map<Key, Value> byHand, std::map<Key, Value> found)
{
    dropZeros(byHand);
    dropZeros(found);
    QStringList differences;
    for (const auto &[key, value] : byHand) {
        const auto other = found.find(key);
        if (other == found.end() || other->second != value)
            differences << u"%1: %2: by hand %3, found %4"_s.arg(what, textOf(key), textOf(value), other == found.end() ? u"nothing"_s : textOf(other->second));
    }
    for (const auto &[key, value] : found)
        if (!byHand.contains(key))
            differences << u"%1: %2: by hand nothing, found %3"_s.arg(what, textOf(key), textOf(value));
    return differences.mid(0, MostTold);
}

/// What the sources gave stands positive in a budget line.
std::array<qint64, Buckets> amountsOf(const BudgetLine &line)
{
    return {-line.appropriated.fen(), line.available.fen(), line.committed.fen(), line.issued.fen(), line.held.fen(), line.paid.fen(),
        -line.recovered.fen(), line.treasury.fen()};
}

std::map<YearLineKey, std::array<qint64, Buckets>> keyed(const YearBooks &books, const std::vector<BudgetLine> &lines)
{
    std::map<YearLineKey, std::array<qint64, Buckets>> found;
    for (const BudgetLine &line : lines) {
        const auto programme = std::ranges::find(books.programmes, line.programme, &Programme::id);
        found[{size_t(programme - books.programmes.begin()), line.year, line.payer}] = amountsOf(line);
    }
    return found;
}

QStringList compareVoucher(const YearCase &of, const std::optional<Voucher> &found)
{
    if (!found)
        return {u"voucher of %1 is missing"_s.arg(of.id.toText())};
    const bool same = found->left.fen() == of.left && found->held.fen() == of.held && found->used.fen() == of.used
        && found->costUsed.fen() == of.costUsed && found->face.fen() == of.awarded && found->state == of.voucherState && found->validTo == of.validTo;
    return same ? QStringList() : QStringList {u"voucher %1: by hand left %2, held %3, used %4, %5; found %6, %7, %8, %9"_s.arg(found->code).arg(of.left).arg(of.held).arg(of.used).arg(enumText(of.voucherState)).arg(found->left.fen()).arg(found->held.fen()).arg(found->used.fen()).arg(enumText(found->state))};
}

QStringList compareCases(const YearBooks &books, StoreView &view)
{
    QStringList differences;
    for (const YearCase &of : books.cases) {
        const auto application = view.find<Application>(of.id);
        if (!application || application->stage != of.stage || application->awarded.fen() != of.awarded || application->requested.fen() != of.requested)
            differences << u"case %1: by hand %2, %3 fen"_s.arg(of.id.toText(), enumText(of.stage)).arg(of.awarded);
        if (of.hasVoucher())
            differences += compareVoucher(of, view.find<Voucher>(of.voucher));
        for (const YearBill &bill : of.bills) {
            const auto redemption = view.find<Redemption>(bill.id);
            if (!redemption || redemption->state != bill.state || redemption->amount.fen() != bill.amount || redemption->cost.fen() != bill.cost)
                differences << u"redemption %1: by hand %2, %3 fen"_s.arg(bill.id.toText(), enumText(bill.state)).arg(bill.amount);
        }
    }
    for (const YearClawback &clawback : books.clawbacks) {
        const auto found = view.find<Clawback>(clawback.id);
        if (!found || found->principalRecovered.fen() != clawback.principalBack || found->recovered.fen() != clawback.principalBack + clawback.interestBack)
            differences << u"clawback %1"_s.arg(clawback.id.toText());
    }
    return differences.mid(0, MostTold);
}

bool asks(const RollupQuery &query, const RollupKey &key)
{
    return (!query.place || key.place == *query.place) && (!query.programme || key.programme == *query.programme);
}

/// A board as it must be, from the books.
QStringList compareBoard(const QString &what, const YearBooks &books, const Rollups &rollups, const RollupQuery &query, const YearBoard &board)
{
    std::map<std::pair<RollupDimension, QString>, RollupFacts> totals, totalsFound;
    std::map<std::tuple<PlaceCode, qint32, QDate>, RollupFacts> months, monthsFound;
    for (const auto &[key, facts] : rollups) {
        if (!asks(query, key))
            continue;
        if (key.year == *query.year || key.dimension == RollupDimension::Stage) // Where cases stand is of no year.
            totals[{key.dimension, key.value}] += facts;
        if (key.year == *query.year && key.dimension == RollupDimension::All)
            months[{key.place, key.year, key.month}] += facts;
    }
    for (const RollupTotal &total : board.totals)
        totalsFound[{total.dimension, total.value}] += total.facts;
    for (const RollupMonth &month : board.months)
        monthsFound[{month.place, month.year, month.month}] += month.facts;
    std::map<qint64, std::array<qint64, Buckets>> budget, budgetFound {{0, amountsOf(board.budget)}};
    for (const auto &[key, amounts] : books.lines())
        if (key.year == *query.year && asks(query, {.place = books.programmes[key.programme].place, .programme = books.programmes[key.programme].id, .month = {}, .value = {}}))
            for (size_t bucket = 0; bucket < Buckets; ++bucket)
                budget[0].at(bucket) += amounts.at(bucket);
    return compare(what + u", totals"_s, totals, totalsFound) + compare(what + u", months"_s, months, monthsFound) + compare(what + u", budget"_s, budget, budgetFound);
}

} // namespace

QStringList differencesInStore(const YearBooks &books, Store &store)
{
    QStringList differences;
    const auto looked = store.look([&](StoreView &view) {
        Accounts added, kept;
        qint64 transfers = 0;
        view.eachRecord(RecordKind::Transfer, [&](const AnyRecord &record) {
            const auto &transfer = std::get<Transfer>(record);
            ++transfers;
            added[{transfer.fromBucket, transfer.fromOwner, transfer.year, transfer.payer}] -= transfer.amount.fen();
            added[{transfer.toBucket, transfer.toOwner, transfer.year, transfer.payer}] += transfer.amount.fen();
        });
        view.eachBalance([&](const StoredBalance &balance) { kept[balance.account] = balance.amount.fen(); });
        std::vector<BudgetLine> lines;
        view.eachRecord(RecordKind::BudgetLine, [&](const AnyRecord &record) { lines.push_back(std::get<BudgetLine>(record)); });
        Rollups rollups;
        view.eachRecord(RecordKind::Rollup, [&](const AnyRecord &record) { rollups[std::get<Rollup>(record).key()] = std::get<Rollup>(record); });
        if (transfers != books.transfers())
            differences << u"%1 transfers by hand, %2 found"_s.arg(books.transfers()).arg(transfers);
        differences += compare(u"transfers re-added"_s, books.accounts(), added) + compare(u"balances"_s, books.accounts(), kept)
            + compare(u"budget lines"_s, books.lines(), keyed(books, lines)) + compare(u"roll-ups"_s, books.rollups(), rollups) + compareCases(books, view);
    });
    return looked ? differences : QStringList(u"the store can't be read"_s);
}

QStringList differencesOnDesk(const YearBooks &books, const YearDesk &desk)
{
    const Rollups rollups = books.rollups();
    std::set<qint32> years;
    for (const auto &[key, amounts] : books.lines())
        years.insert(key.year);
    QStringList differences;
    for (const qint32 year : years) {
        differences += compareBoard(u"board of %1"_s.arg(year), books, rollups, {.year = year}, desk.board({.year = year}));
        for (const Programme &programme : books.programmes) {
            const RollupQuery query {.place = programme.place, .programme = programme.id, .year = year};
            differences += compareBoard(u"board of %1, %2"_s.arg(programme.numberPrefix).arg(year), books, rollups, query, desk.board(query));
        }
        for (const auto &[place, board] : desk.places(year))
            differences += compareBoard(u"board of %1, %2"_s.arg(place.code).arg(year), books, rollups, {.place = place, .year = year}, board);
    }
    std::map<YearLineKey, std::array<qint64, Buckets>> ledger;
    for (const AccountLine &line : desk.accounts()) {
        const auto programme = std::ranges::find(books.programmes, line.programme, &Programme::id);
        ledger[{size_t(programme - books.programmes.begin()), line.year, line.payer}].at(size_t(line.bucket)) = line.closing().fen();
    }
    differences += compare(u"ledger's page"_s, books.lines(), ledger) + compare(u"budget page"_s, books.lines(), keyed(books, desk.budgetLines()));
    if (!desk.ledgerReadds())
        differences << u"the ledger's page says that it does not re-add"_s;
    const LedgerTotals totals = desk.ledgerTotals();
    if (totals.count != books.transfers() || totals.amount.fen() != books.moved())
        differences << u"%1 transfers of %2 fen by hand, %3 of %4 on the ledger's page"_s.arg(books.transfers()).arg(books.moved()).arg(totals.count).arg(totals.amount.fen());
    return differences;
}

} // namespace cpv::test
