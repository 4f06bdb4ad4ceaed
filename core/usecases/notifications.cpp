#include "core/usecases/notifications.h"

#include "core/base/json.h"
#include "core/domain/clawback.h"
#include "core/domain/correction.h"
#include "core/protocol/catalogue.h"
#include "core/usecases/futures.h"
#include "core/usecases/waiting_news.h"

#include <algorithm>
#include <map>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds GatheringTime {300};

using List = std::vector<Notification>;

QString readName(AccountId account) { return u"notificationsRead/"_s + account.toText(); }

QString keyOf(NotificationKind kind, const QString &what) { return notificationKey(kind, what); }

QString numberOr(const Application &application)
{
    return application.number.isEmpty() ? application.project : application.number;
}

Result<void> addRefusals(List &list, const ReplicaReader &reader)
{
    CPV_TRY(refusals, reader.refusals());
    for (const Refusal &refusal : refusals)
        list.push_back({.kind = NotificationKind::CommandRefused,
            .key = keyOf(NotificationKind::CommandRefused, refusal.command.toText()),
            .at = refusal.answeredAt,
            .subject = refusal.subject,
            .name = refusal.subjectText,
            .step = refusal.kind,
            .error = refusal.error});
    return {};
}

Result<void> addReturned(List &list, const NotificationQuery &query, const ReminderRules &rules, QDate today)
{
    CPV_TRY(returned, query.returned());
    for (const Application &a : returned) {
        if (isCorrectionOver(a.correctionDue, today))
            continue; // It can't be corrected any more.
        const auto step = a.correctionDue ? stepReached(rules.correctionDays, today, *a.correctionDue) : std::nullopt;
        const Instant near = step ? startOf(a.correctionDue->addDays(-*step)) : a.changedAt;
        list.push_back({.kind = NotificationKind::Returned,
            .key = keyOf(NotificationKind::Returned, u"%1/%2/%3"_s.arg(a.id.toText()).arg(a.version).arg(step.value_or(0))),
            .at = std::max(near, a.changedAt),
            .subject = a.id.value,
            .name = a.project,
            .due = a.correctionDue,
            .count = qint64(a.corrections.size()),
            .amount = a.requested});
    }
    return {};
}

Result<void> addNews(List &list, const NotificationQuery &query, Instant since)
{
    CPV_TRY(news, query.news(since));
    for (const CaseNews &step : news) {
        const auto kind = enumFromText<CommandKind>(step.entry.event);
        if (!kind || (!step.application && !step.voucher))
            continue;
        list.push_back({.kind = NotificationKind::Decided,
            .key = keyOf(NotificationKind::Decided, step.entry.id.toText()),
            .at = step.entry.at,
            .subject = step.entry.subject,
            .name = step.application ? step.application->project : step.voucher->code,
            .step = *kind,
            .words = step.entry.text,
            .due = step.application ? step.application->noticeTo : std::nullopt,
            .amount = step.application ? step.application->awarded : step.voucher->left});
    }
    return {};
}

/// When the bills that still count had left less than the limit. Where they alone don't come to that, when the last of them did its part.
Instant ranLowAt(const Voucher &voucher, const std::vector<Redemption> &bills, Money limit)
{
    Money left = voucher.face;
    for (const Redemption &bill : bills) {
        left -= bill.amount;
        if (left < limit)
            return bill.at;
    }
    return bills.empty() ? voucher.issuedAt : bills.back().at;
}

/// Only of a voucher that was used: one that is small from the start has no low balance.
Result<void> addLow(List &list, const NotificationQuery &query, const Voucher &voucher, const ReminderRules &rules)
{
    const Money limit = shareOf(voucher.face, rules.lowBalanceBelow);
    if (voucher.used + voucher.held <= Money() || voucher.left >= limit)
        return {};
    CPV_TRY(bills, query.drawnOn(voucher.id));
    list.push_back({.kind = NotificationKind::VoucherLow,
        .key = keyOf(NotificationKind::VoucherLow, voucher.id.toText()),
        .at = ranLowAt(voucher, bills, limit),
        .subject = voucher.id.value,
        .name = voucher.code,
        .due = voucher.validTo,
        .amount = voucher.left});
    return {};
}

void addUnused(List &list, const Voucher &voucher, const ReminderRules &rules, QDate today)
{
    const qint64 days = voucher.validFrom.daysTo(voucher.validTo) + 1;
    const QDate from = voucher.validFrom.addDays(days * rules.unusedAfter.value / BasisPoints::Whole);
    if (today < from || voucher.used + voucher.held >= shareOf(voucher.face, rules.unusedBelow))
        return;
    list.push_back({.kind = NotificationKind::VoucherUnused,
        .key = keyOf(NotificationKind::VoucherUnused, voucher.id.toText()),
        .at = std::max(startOf(from), voucher.issuedAt),
        .subject = voucher.id.value,
        .name = voucher.code,
        .due = voucher.validTo,
        .amount = voucher.left});
}

void addEnding(List &list, const Voucher &voucher, const ReminderRules &rules, QDate today)
{
    const auto step = stepReached(rules.voucherDays, today, voucher.validTo);
    if (!step)
        return;
    list.push_back({.kind = NotificationKind::VoucherExpiring,
        .key = keyOf(NotificationKind::VoucherExpiring, u"%1/%2"_s.arg(voucher.id.toText()).arg(*step)),
        .at = std::max(startOf(voucher.validTo.addDays(-*step)), voucher.issuedAt),
        .subject = voucher.id.value,
        .name = voucher.code,
        .due = voucher.validTo,
        .amount = voucher.left});
}

Result<void> addVouchers(List &list, const NotificationQuery &query, const ReminderRules &rules, Instant since, QDate today)
{
    CPV_TRY(issued, query.issued(since));
    for (const Voucher &voucher : issued)
        list.push_back({.kind = NotificationKind::VoucherIssued,
            .key = keyOf(NotificationKind::VoucherIssued, voucher.id.toText()),
            .at = voucher.issuedAt,
            .subject = voucher.id.value,
            .name = voucher.code,
            .due = voucher.validTo,
            .amount = voucher.face});
    CPV_TRY(live, query.live(today));
    for (const Voucher &voucher : live) {
        addEnding(list, voucher, rules, today);
        CPV_CHECK(addLow(list, query, voucher, rules));
        addUnused(list, voucher, rules, today);
    }
    return {};
}

/// An open claim is told at once, again before its day, and once it is overdue.
Result<void> addClawbacks(List &list, const NotificationQuery &query, const ReminderRules &rules, QDate today)
{
    CPV_TRY(claims, query.openClawbacks());
    for (const OpenClaim &claim : claims) {
        const Clawback &clawback = claim.clawback;
        const bool isOverdue = today > clawback.due;
        const auto step = stepReached(rules.clawbackDays, today, clawback.due);
        const Instant near = isOverdue ? startOf(clawback.due.addDays(1)) : step ? startOf(clawback.due.addDays(-*step)) : clawback.openedAt;
        list.push_back({.kind = NotificationKind::ClawbackOpen,
            .key = keyOf(NotificationKind::ClawbackOpen, u"%1/%2"_s.arg(clawback.id.toText(), isOverdue ? u"overdue"_s : QString::number(step.value_or(ClawbackDays)))),
            .at = std::max(near, clawback.openedAt),
            .subject = claim.redemption.id.value,
            .name = claim.redemption.invoiceNumber,
            .words = clawback.reason,
            .due = clawback.due,
            .amount = outstanding(clawback)});
    }
    return {};
}

/// Finance makes the clawback of it.
Result<void> addRefundOffers(List &list, const NotificationQuery &query)
{
    CPV_TRY(offered, query.refundOffers());
    for (const Redemption &redemption : offered) {
        const RefundOffer &offer = *redemption.refundOffer;
        list.push_back({.kind = NotificationKind::RefundOffered,
            .key = keyOf(NotificationKind::RefundOffered, u"%1/%2"_s.arg(redemption.id.toText()).arg(offer.at.time_since_epoch().count())),
            .at = offer.at,
            .subject = redemption.id.value,
            .name = redemption.companyName,
            .words = offer.reason,
            .amount = offer.amount});
    }
    return {};
}

void addBill(List &list, NotificationKind kind, const Redemption &redemption)
{
    list.push_back({.kind = kind,
        .key = keyOf(kind, redemption.id.toText() + u'/' + enumText(redemption.state)),
        .at = redemption.changedAt,
        .subject = redemption.id.value,
        .name = redemption.invoiceNumber,
        .bill = redemption.state,
        .words = redemption.state == RedemptionState::Settled ? QString() : redemption.reason,
        .amount = kind == NotificationKind::BillToConfirm ? redemption.cost : redemption.amount});
}

/// A provider's.
Result<void> addBillsToConfirm(List &list, const NotificationQuery &query)
{
    CPV_TRY(waiting, query.toConfirm());
    for (const Redemption &redemption : waiting)
        addBill(list, NotificationKind::BillToConfirm, redemption);
    return {};
}

/// Both sides of a bill hear of its end; nobody is told what he cancelled himself, and a company of a clawback by the claim's
/// own notice, which may be a part of what was paid.
Result<void> addEndedBills(List &list, const NotificationQuery &query, const Account &account, Instant since)
{
    CPV_TRY(ended, query.ended(since));
    for (const Redemption &redemption : ended) {
        const bool knows = redemption.state == RedemptionState::Cancelled || redemption.state == RedemptionState::Reversed;
        if (account.provider || !knows)
            addBill(list, NotificationKind::BillEnded, redemption);
    }
    return {};
}

Result<void> addAnswers(List &list, const NotificationQuery &query, Instant since)
{
    CPV_TRY(answered, query.answeredRequests(since));
    for (const HelpRequest &request : answered)
        list.push_back({.kind = NotificationKind::ExpertAnswered,
            .key = keyOf(NotificationKind::ExpertAnswered, request.id.toText()),
            .at = *request.answeredAt,
            .subject = request.id.value,
            .name = request.subject});
    return {};
}

/// Few are named, more are one line, as with cases.
Result<void> addSignUps(List &list, const NotificationQuery &query)
{
    CPV_TRY(waiting, query.waitingSignUps());
    const bool named = waiting.count <= NotificationQuery::CasesNamed;
    for (const Registration &registration : waiting.newest) {
        list.push_back({.kind = NotificationKind::SignUpWaiting,
            .key = keyOf(NotificationKind::SignUpWaiting, registration.id.toText()),
            .at = registration.submittedAt,
            .subject = named ? registration.id.value : Uuid(),
            .name = registration.name,
            .count = named ? 1 : waiting.count});
        if (!named)
            break;
    }
    return {};
}

/// Few are named one by one; more than that are one line that leads to their queue.
void addCases(List &list, NotificationKind kind, const WaitingCases &cases, QDate (*dueOf)(const Application &))
{
    const auto dueAt = [&](const Application &a) { return endOf(dueOf(a)); };
    if (cases.count > NotificationQuery::CasesNamed) {
        const Instant at = dueAt(cases.newest.front());
        list.push_back({.kind = kind,
            .key = keyOf(kind, QString::number(at.time_since_epoch().count())),
            .at = at,
            .subject = {},
            .due = dueOf(cases.newest.front()),
            .count = cases.count});
        return;
    }
    for (const Application &a : cases.newest)
        list.push_back({.kind = kind,
            .key = keyOf(kind, u"%1/%2"_s.arg(a.id.toText()).arg(a.version)),
            .at = dueAt(a),
            .subject = a.id.value,
            .name = numberOr(a),
            .due = dueOf(a),
            .amount = a.awarded});
}

Result<void> addDuties(List &list, const NotificationQuery &query, const Account &account, Instant now)
{
    const QDate today = localDate(now);
    if (hasRole(account, Role::Clerk)) {
        CPV_TRY(overdue, query.correctionsOverdue(today));
        addCases(list, NotificationKind::CorrectionsOverdue, overdue, [](const Application &a) { return *a.correctionDue; });
        CPV_TRY(over, query.noticesOver(today));
        addCases(list, NotificationKind::NoticesOver, over, [](const Application &a) { return *a.noticeTo; });
        const int warnAfter = IssueWithinDays - Notifications::IssueSoonDays;
        CPV_TRY(unissued, query.unissued(startOf(today.addDays(-warnAfter))));
        addCases(list, NotificationKind::IssuesDue, unissued,
            [](const Application &a) { return localDate(a.changedAt).addDays(IssueWithinDays - Notifications::IssueSoonDays); });
        CPV_CHECK(addSignUps(list, query));
    }
    CPV_TRY(objections, query.openObjections());
    for (const Objection &objection : objections)
        list.push_back({.kind = NotificationKind::ObjectionOpen,
            .key = keyOf(NotificationKind::ObjectionOpen, objection.id.toText()),
            .at = objection.at,
            .subject = objection.application.value,
            .name = objection.objector,
            .words = objection.grounds});
    return {};
}

Result<void> addLowBudgets(List &list, const ReplicaReader &reader, const NotificationQuery &query, qint32 year)
{
    CPV_TRY(lines, reader.budgetLines());
    std::map<ProgrammeId, BudgetLine> totals;
    for (const BudgetLine &line : lines) {
        if (line.year != year)
            continue;
        BudgetLine &total = totals.try_emplace(line.programme, BudgetLine {.place = line.place, .programme = line.programme, .year = year})
                                .first->second;
        total.appropriated += line.appropriated;
        total.available += line.available;
    }
    for (const auto &[id, total] : totals) {
        if (total.appropriated <= Money() || total.available >= shareOf(total.appropriated, Notifications::BudgetLowBelow))
            continue;
        CPV_TRY(programme, reader.programme(id));
        CPV_TRY(moved, query.lastMovement(total));
        const QString level = total.available <= Money() ? u"empty"_s : u"low"_s;
        list.push_back({.kind = NotificationKind::BudgetLow,
            .key = keyOf(NotificationKind::BudgetLow, u"%1/%2/%3"_s.arg(id.toText()).arg(year).arg(level)),
            .at = moved.value_or(startOf(QDate(year, 1, 1))),
            .subject = id.value,
            .programmeZh = programme.nameZh,
            .programmeEn = programme.nameEn,
            .amount = total.available});
    }
    return {};
}

Result<List> collect(const ReplicaReader &reader, const NotificationQuery &query, const Account &account, Instant now)
{
    List list;
    const QDate today = localDate(now);
    const Instant since = startOf(today.addDays(-Notifications::NewsDays));
    CPV_CHECK(addRefusals(list, reader));
    if (isOfficial(account)) {
        CPV_CHECK(addDuties(list, query, account, now));
        if (hasRole(account, Role::Clerk))
            CPV_CHECK(addFactsAsked(list, reader, account));
        if (hasRole(account, Role::Finance))
            CPV_CHECK(addRefundOffers(list, query));
        CPV_CHECK(addLowBudgets(list, reader, query, today.year()));
    } else if (account.company) {
        CPV_TRY(rules, builtinReminderRules());
        CPV_CHECK(addReturned(list, query, rules, today));
        CPV_CHECK(addVouchers(list, query, rules, since, today)); // Before the award, where both were made in one moment.
        CPV_CHECK(addNews(list, query, since));
        CPV_CHECK(addOpenDrafts(list, reader, rules, today));
        CPV_CHECK(addUndelivered(list, reader, now));
        CPV_CHECK(addFactAnswer(list, reader, account, since));
        CPV_CHECK(addAnswers(list, query, since));
        CPV_CHECK(addClawbacks(list, query, rules, today));
        CPV_CHECK(addEndedBills(list, query, account, since));
    } else if (account.provider) {
        CPV_CHECK(addBillsToConfirm(list, query));
        CPV_CHECK(addEndedBills(list, query, account, since));
    }
    std::ranges::stable_sort(list, std::ranges::greater(), &Notification::at);
    return list;
}

QSet<QString> readKeys(const QString &stored)
{
    const auto json = parseJson(stored.toUtf8());
    const auto keys = json ? fromJson<std::vector<QString>>(*json) : fail(json.error());
    return keys ? QSet<QString>(keys->begin(), keys->end()) : QSet<QString>();
}

} // namespace

Notifications::Notifications(const Workplace &workplace, const Watched &watched, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_session(watched.session)
    , m_query(std::make_shared<NotificationQuery>(std::make_shared<ReadingConnection>(workplace.replica.databasePath())))
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(GatheringTime);
    m_hourly.start(std::chrono::hours(1));
    connect(&m_gathering, &QTimer::timeout, this, &Notifications::refresh);
    connect(&m_hourly, &QTimer::timeout, this, &Notifications::refresh);
    const auto gather = [this] {
        if (!m_gathering.isActive()) // Not put off for ever by a long sync.
            m_gathering.start();
    };
    connect(&watched.status, &SyncStatus::recordsChanged, this, gather);
    connect(&watched.status, &SyncStatus::changed, this, gather);
    connect(&watched.session, &Session::currentChanged, this, &Notifications::refresh);
}

int Notifications::unread() const
{
    return int(std::ranges::count(m_items, false, &Notification::read));
}

void Notifications::refresh()
{
    const AccountId now = m_session.current() ? m_session.current()->account.id : AccountId();
    if (now != m_account && !m_items.empty()) { // Somebody else's.
        m_items.clear();
        Q_EMIT changed();
    }
    m_account = now;
    if (!m_session.current())
        return;
    if (m_asking) { // One question at a time; what came up meanwhile is asked after it.
        m_askAgain = true;
        return;
    }
    m_asking = true;
    const Account account = m_session.current()->account;
    auto found = m_workplace.readerThread.run(
        [workplace = m_workplace, query = m_query, account] { return find(workplace, *query, account); });
    whenDone(this, found, [this, id = account.id](const Result<Found> &result) {
        m_asking = false;
        if (result)
            onFound(id, *result);
        if (std::exchange(m_askAgain, false))
            refresh();
    });
}

/// On the reader's thread.
Result<Notifications::Found> Notifications::find(const Workplace &workplace, const NotificationQuery &query, const Account &account)
{
    CPV_TRY(items, collect(workplace.reader, query, account, workplace.clock.now()));
    CPV_TRY(stored, query.profileValue(readName(account.id)));
    return Found {std::move(items), readKeys(stored)};
}

void Notifications::onFound(AccountId account, Found found)
{
    if (!m_session.current() || m_session.current()->account.id != account)
        return refresh();
    // What was read a moment ago may not be stored yet.
    m_read = m_readBy == account ? m_read + found.read : found.read;
    m_readBy = account;
    m_items = std::move(found.items);
    for (Notification &item : m_items)
        item.read = m_read.contains(item.key);
    Q_EMIT changed();
}

void Notifications::markRead(const QString &key)
{
    const auto item = std::ranges::find(m_items, key, &Notification::key);
    if (item == m_items.end() || item->read)
        return;
    item->read = true;
    remember();
}

void Notifications::markAllRead()
{
    if (unread() == 0)
        return;
    for (Notification &item : m_items)
        item.read = true;
    remember();
}

/// Keys of what is gone are forgotten, so that the list stays as short as what is shown.
void Notifications::remember()
{
    m_read.clear();
    std::vector<QString> keys;
    for (const Notification &item : m_items) {
        if (!item.read)
            continue;
        m_read.insert(item.key);
        keys.push_back(item.key);
    }
    const QString stored = QString::fromUtf8(compactJson(toJson(keys)));
    m_workplace.writerThread.run([&replica = m_workplace.replica, name = readName(m_account), stored] {
        return replica.state().setValue(name, stored).has_value();
    });
    Q_EMIT changed();
}

} // namespace cpv
