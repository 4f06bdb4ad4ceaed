#include "core/domain/award_round.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace cpv {

namespace {

bool isDrawn(const RoundEntry &entry) { return !entry.ticket.isEmpty(); }

/// Drawn ones by their tickets, and before those of the same score that joined since: they wait already.
bool isBefore(const RoundEntry &a, const RoundEntry &b)
{
    if (a.score != b.score)
        return a.score > b.score; // None is the lowest.
    if (!a.score)
        return std::tie(a.submittedAt, a.number) < std::tie(b.submittedAt, b.number);
    if (isDrawn(a) != isDrawn(b))
        return isDrawn(a);
    return std::tie(a.ticket, a.number) < std::tie(b.ticket, b.number);
}

QString utcText(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

/// What is left while cases are taken in, best first, and which payers have turned somebody away.
class Purse
{
public:
    explicit Purse(const std::vector<PayerAmount> &left)
    {
        for (const PayerAmount &payer : left)
            m_left[payer.payer] += payer.amount;
    }

    RoundRow place(size_t entry, const std::vector<PayerAmount> &shares)
    {
        RoundRow row {.entry = entry};
        for (const PayerAmount &share : shares) {
            const bool isShort = share.amount > m_left[share.payer];
            if (!share.amount.isZero() && (isShort || m_closed.contains(share.payer))) {
                row.outcome = isShort ? RoundOutcome::Short : RoundOutcome::Behind;
                row.payer = share.payer;
                row.left = m_left[share.payer];
                row.wanted = share.amount;
                break;
            }
        }
        if (row.outcome == RoundOutcome::In) {
            for (const PayerAmount &share : shares)
                m_left[share.payer] -= share.amount;
        } else {
            m_closed.insert(row.payer);
        }
        return row;
    }

private:
    std::map<QString, Money> m_left;
    std::set<QString> m_closed;
};

} // namespace

AwardRoundId AwardRound::idOf(ProgrammeId programme, qint32 year)
{
    return AwardRoundId(Uuid::named("awardRound/" + programme.toText().toLatin1() + '/' + QByteArray::number(year)));
}

std::vector<RoundRow> rankedRows(const std::vector<RoundEntry> &entries, const std::vector<PayerAmount> &left)
{
    std::vector<size_t> order(entries.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(order, [&](size_t a, size_t b) { return isBefore(entries[a], entries[b]); });
    std::vector<RoundRow> rows;
    Purse purse(left);
    for (const size_t entry : order)
        rows.push_back(purse.place(entry, entries[entry].shares));

    const auto isOut = [](const RoundRow &row) { return row.outcome != RoundOutcome::In; };
    bool depends = false; // On a draw: what a tie leaves over, too.
    for (auto from = rows.begin(); from != rows.end();) {
        const RoundEntry &first = entries[from->entry];
        const auto to = std::find_if(from, rows.end(), [&](const RoundRow &row) {
            const RoundEntry &entry = entries[row.entry];
            return entry.score != first.score || isDrawn(entry) != isDrawn(first);
        });
        const bool isTie = first.score && !isDrawn(first) && to - from > 1 && std::any_of(from, to, isOut);
        for (; from != to; ++from)
            if (isTie || (depends && !isOut(*from)))
                *from = {.entry = from->entry, .outcome = RoundOutcome::ToDraw};
        depends = depends || isTie;
    }
    qint32 waiting = 0;
    for (RoundRow &row : rows)
        if (row.outcome == RoundOutcome::Short || row.outcome == RoundOutcome::Behind)
            row.waiting = ++waiting;
    return rows;
}

bool awaitsDraw(const AwardRound &round) { return round.seed.isEmpty() && needsDraw(rankedRows(round.entries, round.left)); }

QDate lastDayOfWords(const AwardRound &round, const WorkingDays &calendar)
{
    constexpr int patience = 5; // Working days.
    return round.drawFrom ? calendar.after(localDate(*round.drawFrom), patience) : QDate();
}

bool needsDraw(const std::vector<RoundRow> &rows) { return std::ranges::find(rows, RoundOutcome::ToDraw, &RoundRow::outcome) != rows.end(); }

QString sha256OfText(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString roundText(const AwardRound &round)
{
    const auto amounts = [](const std::vector<PayerAmount> &shares) {
        QStringList parts;
        for (const PayerAmount &share : shares)
            parts.append(share.payer + u'=' + QString::number(share.amount.fen()));
        return parts.join(u',');
    };
    QStringList lines {QStringLiteral("list %1 %2 %3").arg(round.programme.toText()).arg(round.year).arg(round.number),
        QStringLiteral("left ") + amounts(round.left)};
    for (const SealedWord &word : round.words)
        lines.append(QStringLiteral("word %1 %2").arg(word.sha256, word.who));
    if (round.drawFrom)
        lines.append(QStringLiteral("draw ") + utcText(*round.drawFrom));
    for (const RoundEntry &entry : round.entries) {
        const bool isCarried = isDrawn(entry) && entry.drawnIn < round.number;
        lines.append(QStringLiteral("case %1 %2 %3 %4").arg(entry.number,
            entry.score ? QString::number(*entry.score) : utcText(entry.submittedAt), amounts(entry.shares),
            isCarried ? entry.ticket : QStringLiteral("-")));
    }
    return lines.join(u'\n') + u'\n';
}

QString roundRecord(const AwardRound &round)
{
    QStringList lines {roundText(round) + QStringLiteral("digest ") + round.digest};
    for (const SealedWord &word : round.words)
        if (!word.word.isEmpty())
            lines.append(QStringLiteral("told %1 %2").arg(word.word, word.who));
    if (round.drawnAt)
        lines.append(QStringLiteral("drawn ") + QString::number(round.drawnAt->time_since_epoch().count()));
    if (!round.seed.isEmpty())
        lines.append(QStringLiteral("seed ") + round.seed);
    for (const RoundRow &row : rankedRows(round.entries, round.left)) {
        const RoundEntry &entry = round.entries[row.entry];
        lines.append(QStringLiteral("place %1 %2 %3").arg(entry.number, enumText(row.outcome), entry.ticket.isEmpty() ? QStringLiteral("-") : entry.ticket));
    }
    return lines.join(u'\n') + u'\n';
}

QString seedOf(const AwardRound &round)
{
    QStringList parts {round.digest};
    for (const SealedWord &word : round.words)
        parts.append(word.word);
    if (round.drawnAt)
        parts.append(QString::number(round.drawnAt->time_since_epoch().count()));
    return sha256OfText(parts.join(u'/'));
}

void drawTickets(AwardRound &round)
{
    for (RoundEntry &entry : round.entries) {
        if (isDrawn(entry) || !entry.score)
            continue;
        entry.ticket = sha256OfText(round.seed + u'/' + entry.number);
        entry.drawnIn = round.number;
    }
}

bool isAsListed(const RoundEntry &entry, const Application &application)
{
    return application.decision
        && std::ranges::equal(entry.shares, application.decision->shares,
            [](const PayerAmount &a, const PayerAmount &b) { return a.payer == b.payer && a.amount == b.amount; });
}

Result<void> checkListed(const AwardRound &round, const Application &application)
{
    const QString list = QStringLiteral("AwardRound");
    for (const RoundRow &row : rankedRows(round.entries, round.left)) {
        const RoundEntry &entry = round.entries[row.entry];
        if (entry.application != application.id)
            continue;
        if (!isAsListed(entry, application))
            break;
        if (row.outcome == RoundOutcome::In)
            return {};
        return fail(Errc::WrongState, {list, enumText(row.outcome), QString::number(row.waiting)});
    }
    return fail(Errc::WrongState, {list, QStringLiteral("NotListed")});
}

} // namespace cpv
