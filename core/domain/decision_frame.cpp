#include "core/domain/decision_frame.h"

#include "core/base/invariant.h"

#include <algorithm>

namespace cpv {

Result<Account> DecisionFrame::actor() const
{
    CPV_TRY(account, load<Account>(m_command.account));
    if (account.disabled)
        return fail(Errc::AccountDisabled, {account.login});
    return account;
}

Result<Account> DecisionFrame::official(std::initializer_list<Role> roles, const PlaceCode &place) const
{
    CPV_TRY(account, actor());
    const auto held = std::ranges::find_if(roles, [&](Role role) { return hasRole(account, role); });
    if (held == roles.end()) {
        QStringList names;
        for (const Role role : roles)
            names << enumText(role);
        return fail(Errc::WrongRole, {names.join(u'|')});
    }
    if (!inScope(account, place))
        return fail(Errc::OutOfScope, {place.code});
    return account;
}

Result<Account> DecisionFrame::companyPerson(CompanyId company) const
{
    CPV_TRY(account, actor());
    if (!hasRole(account, Role::CompanyUser) && !hasRole(account, Role::CompanyOwner))
        return fail(Errc::WrongRole, {enumText(Role::CompanyUser)});
    if (account.company != company)
        return fail(Errc::NotYours);
    return account;
}

Result<void> DecisionFrame::move(const Movement &movement)
{
    if (!m_world.complete()) {
        unknown(QStringLiteral("budget"));
        return {};
    }
    for (const PayerAmount &share : movement.shares) {
        if (share.amount.isZero())
            continue;
        const Transfer transfer {
            .id = TransferId(Uuid::named("transfer/" + m_command.id.toText().toLatin1() + '/' + QByteArray::number(m_ordinal))),
            .place = m_command.place,
            .version = 1,
            .command = m_command.id,
            .ordinal = m_ordinal++,
            .year = movement.year,
            .payer = share.payer,
            .fromBucket = movement.from,
            .fromOwner = movement.fromOwner,
            .toBucket = movement.to,
            .toOwner = movement.toOwner,
            .amount = share.amount,
            .reason = movement.reason,
            .programme = movement.programme,
            .voucher = movement.voucher,
            .company = movement.company,
            .at = now(),
            .redemption = movement.redemption,
        };
        for (const LedgerAccount &account : {transfer.from(), transfer.to()})
            if (!m_balances.all().contains(account))
                m_balances.set(account, m_world.balances().of(account));
        CPV_CHECK(apply(m_balances, transfer));

        const BudgetLineId lineId = BudgetLine::idOf(movement.programme, movement.year, share.payer);
        if (!m_lines.contains(lineId)) {
            const BudgetLine *known = m_world.find<BudgetLine>(lineId);
            m_lines[lineId] = known ? *known
                                    : BudgetLine {.id = lineId,
                                        .place = m_command.place,
                                        .programme = movement.programme,
                                        .year = movement.year,
                                        .payer = share.payer};
        }
        apply(m_lines[lineId], transfer);
        m_effects.transfers.push_back(transfer);
    }
    return {};
}

std::vector<PayerAmount> DecisionFrame::held(Bucket bucket, const Uuid &owner, qint32 year) const
{
    return m_world.balances().byPayer(bucket, owner, year);
}

std::optional<qint64> DecisionFrame::counter(const QString &name) const
{
    if (const auto touched = m_counters.find(name); touched != m_counters.end())
        return touched->second.value;
    if (const Counter *known = m_world.find<Counter>(Counter::idOf(m_command.place, name)))
        return known->value;
    return m_world.complete() ? std::optional<qint64>(0) : std::nullopt;
}

void DecisionFrame::takeFromCounter(const QString &name)
{
    if (counter(name).value_or(0) > 0)
        addToCounter(name, -1);
}

void DecisionFrame::addToCounter(const QString &name, qint64 delta, std::optional<CompanyId> company)
{
    if (!m_world.complete())
        return; // The registry's sum; a replica must not count on its own.
    if (!m_counters.contains(name)) {
        const CounterId id = Counter::idOf(m_command.place, name);
        const Counter *known = m_world.find<Counter>(id);
        m_counters[name] = known ? *known : Counter {.id = id, .place = m_command.place, .name = name, .company = company};
    }
    m_counters[name].value += delta;
    CPV_INVARIANT(m_counters[name].value >= 0, "no more is given back than was counted");
}

QString DecisionFrame::nextNumber(const QString &prefix, const QString &series)
{
    const QString year = QString::number(today().year());
    if (!m_world.complete()) {
        unknown(QStringLiteral("number"));
        return prefix + u'-' + year + QStringLiteral("-······");
    }
    const QString name = QStringLiteral("number/") + series + u'/' + prefix + u'/' + year;
    addToCounter(name, 1);
    return prefix + u'-' + year + u'-' + QString::number(m_counters[name].value).rightJustified(6, u'0');
}

void DecisionFrame::note(
    const Account &actor, const Uuid &subject, std::optional<CompanyId> company, const QString &text, Money amount,
    std::optional<CommandKind> event)
{
    put(TimelineEntry {
        .id = TimelineId(Uuid::named("timeline/" + m_command.id.toText().toLatin1() + '/' + subject.toText().toLatin1())),
        .place = m_command.place,
        .subject = subject,
        .company = company,
        .event = enumText(event.value_or(kindOfCommand(m_command.payload))),
        .byName = actor.personName,
        .byRole = actor.roles.empty() ? QString() : enumText(actor.roles.front()),
        .text = text,
        .amount = amount,
        .at = now(),
    });
}

void DecisionFrame::unknown(const QString &fact)
{
    if (!m_effects.unknown.contains(fact))
        m_effects.unknown << fact;
}

/// The first decision about a programme on an announced version's first day, or later, writes it into the programme.
void DecisionFrame::putDueVersions()
{
    for (const auto &[key, record] : m_world.records()) {
        const auto *published = std::get_if<Programme>(&record);
        if (!published)
            break; // Programmes are the first kind.
        const auto isThis = [&](const AnyRecord &put) { return kindOfRecord(put) == RecordKind::Programme && idOf(put) == key.id; };
        if (!published->coming || published->place != m_command.place || std::ranges::any_of(m_effects.records, isThis))
            continue;
        if (Programme applies = inForce(m_world, *published, today()); !applies.coming)
            put(std::move(applies));
    }
}

Effects DecisionFrame::finish()
{
    putDueVersions();
    for (const auto &[id, line] : m_lines)
        put(line);
    for (const auto &[name, counter] : m_counters)
        put(counter);
    return std::move(m_effects);
}

Result<void> advance(Application &application, CaseEvent event, Instant now)
{
    const std::optional<Stage> then = next(application.stage, event);
    if (!then)
        return fail(Errc::WrongState, {enumText(application.stage)});
    application.stage = *then;
    application.changedAt = now;
    return {};
}

QString capCounter(ProgrammeId programme, CompanyId company, std::optional<qint32> year)
{
    return QStringLiteral("cap/") + programme.toText() + u'/' + company.toText() + u'/'
        + (year ? QString::number(*year) : QStringLiteral("total"));
}

QString settlementPrefix(const Programme &programme) { return programme.numberPrefix + QStringLiteral("-P"); }
QString voucherPrefix(const Programme &programme) { return programme.numberPrefix + QStringLiteral("-V"); }
QString proposedCounter(ProgrammeId programme) { return QStringLiteral("proposed/") + programme.toText(); }
QString invoiceCounter(const QString &invoiceNumber) { return QStringLiteral("invoice/") + invoiceNumber; }
QString applicantCounter(CompanyId company) { return QStringLiteral("applicant/") + company.toText(); }
QString courseCounter(const QString &course, CompanyId company) { return QStringLiteral("course/") + course + u'/' + company.toText(); }

std::vector<PayerAmount> splitOver(Money amount, const std::vector<PayerAmount> &weights)
{
    std::vector<Money> plain;
    for (const PayerAmount &weight : weights)
        plain.push_back(weight.amount);
    const std::vector<Money> parts = split(amount, plain);
    std::vector<PayerAmount> shares;
    for (size_t i = 0; i < weights.size(); ++i)
        shares.push_back({weights[i].payer, parts[i]});
    return shares;
}

Money sumOf(const std::vector<PayerAmount> &shares)
{
    Money sum;
    for (const PayerAmount &share : shares)
        sum += share.amount;
    return sum;
}

Result<void> giveBack(DecisionFrame &frame, const Application &application, const GiveBack &back)
{
    CPV_CHECK(frame.move({.from = back.from,
        .fromOwner = back.owner,
        .to = Bucket::Available,
        .toOwner = application.programme.value,
        .year = application.budgetYear,
        .shares = back.shares,
        .reason = back.reason,
        .programme = application.programme,
        .voucher = application.voucher,
        .company = application.company,
        .redemption = back.redemption}));
    const qint64 fen = sumOf(back.shares).fen();
    for (const std::optional<qint32> year : {std::optional(application.budgetYear), std::optional<qint32>()})
        frame.addToCounter(capCounter(application.programme, application.company, year), -fen, application.company);
    return {};
}

} // namespace cpv
