#include "core/base/sha256_text.h"
#include "core/domain/payee.h"
#include "core/domain/payment.h"

#include <algorithm>
#include <set>

namespace cpv {

namespace {

Result<void> requireState(const Settlement &settlement, std::initializer_list<SettlementState> states)
{
    if (std::ranges::find(states, settlement.state) == states.end())
        return fail(Errc::WrongState, {enumText(settlement.state)});
    return {};
}

void put(DecisionFrame &frame, Redemption redemption)
{
    redemption.changedAt = frame.now();
    frame.put(redemption);
}

/// Of a provider no account is known here: the bank finds it by the credit code.
Result<void> namePayee(const DecisionFrame &frame, PaymentLine &line, const Redemption &redemption)
{
    if (isPaidToProvider(redemption)) {
        CPV_TRY(provider, frame.load<Provider>(*redemption.provider));
        line.payee = provider.name;
        line.uscc = provider.uscc;
        return {};
    }
    CPV_TRY(company, frame.load<Company>(redemption.company));
    line.payee = company.name;
    line.uscc = company.uscc;
    line.bankTail = company.bankTail;
    line.bankDigest = company.bankDigest;
    return {};
}

Result<PaymentLine> payable(const DecisionFrame &frame, const MakeSettlement &make, RedemptionId id)
{
    CPV_TRY(redemption, frame.load<Redemption>(id));
    if (redemption.place != frame.command().place)
        return fail(Errc::WrongPlace, {redemption.place.code});
    if (redemption.programme != make.programme)
        return fail(Errc::Conflict, {QStringLiteral("programme"), redemption.voucherCode});
    if (redemption.settlement)
        return fail(Errc::AlreadyExists, {QStringLiteral("settlement"), redemption.voucherCode});
    if (redemption.state != RedemptionState::Approved)
        return fail(Errc::WrongState, {enumText(redemption.state)});
    CPV_TRY(voucher, frame.load<Voucher>(redemption.voucher));
    CPV_CHECK(requireNotFrozen(voucher));
    PaymentLine line {.redemption = id, .voucherCode = redemption.voucherCode, .amount = redemption.amount, .budgetYear = voucher.budgetYear,
        .shares = redemption.shares};
    CPV_CHECK(namePayee(frame, line, redemption));
    return line;
}

Result<Effects> on(DecisionFrame &frame, const MakeSettlement &make)
{
    CPV_TRY(account, frame.official({Role::Finance}));
    CPV_CHECK(frame.requireNew<Settlement>(make.settlement));
    CPV_TRY(programme, frame.load<Programme>(make.programme));
    if (make.redemptions.empty())
        return fail(Errc::Missing, {QStringLiteral("redemptions")});
    if (make.redemptions.size() > LargestSettlement)
        return fail(Errc::TooLarge, {QString::number(LargestSettlement)});
    Settlement settlement {.id = make.settlement,
        .place = frame.command().place,
        .number = frame.nextNumber(settlementPrefix(programme), QStringLiteral("settlement")),
        .programme = programme.id,
        .payments = qint32(make.redemptions.size()),
        .waiting = qint32(make.redemptions.size()),
        .madeBy = account.id,
        .madeByName = account.personName,
        .madeAt = frame.now()};
    std::set<RedemptionId> seen;
    for (const RedemptionId id : make.redemptions) {
        if (!seen.insert(id).second)
            return fail(Errc::AlreadyExists, {QStringLiteral("redemptions")});
        CPV_TRY(line, payable(frame, make, id));
        line.reference = settlement.number + u'-' + QString::number(seen.size()).rightJustified(3, u'0');
        settlement.total += line.amount;
        settlement.lines.push_back(line);
        CPV_TRY(redemption, frame.load<Redemption>(id));
        redemption.settlement = settlement.id;
        redemption.batch = settlement.number;
        put(frame, redemption);
        frame.note(account, id.value, redemption.company, settlement.number, line.amount);
    }
    frame.note(account, settlement.id.value, std::nullopt, settlement.number, settlement.total);
    frame.put(std::move(settlement));
    return frame.finish();
}

/// Who says that the money may go is the second pair of eyes for the batch and for every approval in it, and an account that
/// became another one since is looked at again. What froze since is not paid.
Result<void> checkLine(const DecisionFrame &frame, const PaymentLine &line, const Account &account)
{
    CPV_TRY(redemption, frame.load<Redemption>(line.redemption));
    if (redemption.approvedBy == account.id)
        return fail(Errc::MakerIsChecker, {line.voucherCode});
    CPV_TRY(voucher, frame.load<Voucher>(redemption.voucher));
    CPV_CHECK(requireNotFrozen(voucher));
    if (isPaidToProvider(redemption))
        return {};
    CPV_TRY(company, frame.load<Company>(redemption.company));
    if (company.bankDigest != line.bankDigest)
        return fail(Errc::Conflict, {QStringLiteral("bankAccount"), line.payee});
    return {};
}

Result<Effects> on(DecisionFrame &frame, const ReleaseSettlement &release)
{
    CPV_TRY(settlement, frame.loadSubject<Settlement>(release.settlement));
    CPV_TRY(account, frame.official({Role::Finance}));
    CPV_CHECK(requireState(settlement, {SettlementState::Made}));
    if (settlement.madeBy == account.id)
        return fail(Errc::MakerIsChecker);
    if (!isSha256Text(release.fileSha256))
        return fail(Errc::Malformed, {QStringLiteral("fileSha256")});
    for (const PaymentLine &line : settlement.lines)
        CPV_CHECK(checkLine(frame, line, account));
    settlement.state = SettlementState::Released;
    settlement.releasedBy = account.id;
    settlement.releasedByName = account.personName;
    settlement.releasedAt = frame.now();
    settlement.fileSha256 = release.fileSha256;
    frame.note(account, settlement.id.value, std::nullopt, settlement.number, settlement.total);
    frame.put(std::move(settlement));
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const WithdrawSettlement &withdraw)
{
    CPV_TRY(settlement, frame.loadSubject<Settlement>(withdraw.settlement));
    CPV_TRY(account, frame.official({Role::Finance}));
    CPV_CHECK(requireState(settlement, {SettlementState::Made}));
    if (withdraw.reason.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("reason")});
    for (const PaymentLine &line : settlement.lines) {
        CPV_TRY(redemption, frame.load<Redemption>(line.redemption));
        redemption.settlement.reset();
        redemption.batch.clear();
        put(frame, redemption);
    }
    settlement.state = SettlementState::Withdrawn;
    settlement.reason = withdraw.reason;
    frame.note(account, settlement.id.value, std::nullopt, withdraw.reason, settlement.total);
    frame.put(std::move(settlement));
    return frame.finish();
}

/// One decision over many redemptions, of which some share a voucher: each record is changed here and put once, at the end.
class BankDesk
{
public:
    BankDesk(DecisionFrame &frame, Settlement settlement) : m_frame(frame), m_settlement(std::move(settlement)) { }

    Result<void> take(const BankAnswer &said)
    {
        const auto line = std::ranges::find(m_settlement.lines, said.reference, &PaymentLine::reference);
        if (line == m_settlement.lines.end())
            return fail(Errc::NotFound, {QStringLiteral("reference"), said.reference});
        if (line->amount != said.amount)
            return fail(Errc::Conflict, {QStringLiteral("amount"), said.reference});
        if (said.paid ? said.bankReceipt.trimmed().isEmpty() : said.reason.trimmed().isEmpty())
            return fail(Errc::Missing, {said.paid ? QStringLiteral("bankReceipt") : QStringLiteral("reason"), said.reference});
        if (isKnown(*line, said))
            return {};
        if (line->state == PaymentState::Bounced || (line->state == PaymentState::Paid && said.paid))
            return fail(Errc::Conflict, {QStringLiteral("answer"), said.reference});
        return record(*line, said);
    }

    Result<Effects> finish(const Account &account, const QString &fileSha256)
    {
        if (m_redemptions.empty())
            return fail(Errc::AlreadyExists, {QStringLiteral("answers")});
        for (auto &[id, voucher] : m_vouchers) {
            CPV_TRY(application, m_frame.load<Application>(voucher.application));
            CPV_CHECK(closeWhenDone(m_frame, application, voucher));
            m_frame.put(voucher);
            const Moved &moved = m_moved[id];
            m_frame.note(account, id.value, voucher.company, m_settlement.number, moved.paid.isZero() ? moved.bounced : moved.paid,
                moved.paid.isZero() ? CommandKind::BounceSettlement : CommandKind::SettleRedemption);
        }
        for (const auto &[redemption, said] : m_redemptions) {
            put(m_frame, redemption);
            m_frame.note(account, redemption.id.value, redemption.company, said, redemption.amount,
                redemption.state == RedemptionState::Settled ? CommandKind::SettleRedemption : CommandKind::BounceSettlement);
        }
        m_settlement.answerFiles.push_back(fileSha256);
        m_frame.note(account, m_settlement.id.value, std::nullopt, m_settlement.number, m_settlement.paid);
        m_frame.put(m_settlement);
        return m_frame.finish();
    }

private:
    struct Moved {
        Money paid, bounced;
    };

    static bool isKnown(const PaymentLine &line, const BankAnswer &said)
    {
        return said.paid ? line.state == PaymentState::Paid && line.bankReceipt == said.bankReceipt
                         : line.state == PaymentState::Bounced; // In whose words doesn't matter.
    }

    Result<void> record(PaymentLine &line, const BankAnswer &said)
    {
        CPV_TRY(redemption, m_frame.load<Redemption>(line.redemption));
        // A clawback may have been opened of what was paid: the bank can't send back what the company owes already.
        if (redemption.settlement != m_settlement.id
            || (redemption.state != RedemptionState::Approved && redemption.state != RedemptionState::Settled))
            return fail(Errc::WrongState, {enumText(redemption.state), said.reference});
        if (!m_vouchers.contains(redemption.voucher)) {
            CPV_TRY(voucher, m_frame.load<Voucher>(redemption.voucher));
            m_vouchers.emplace(redemption.voucher, voucher);
        }
        Voucher &voucher = m_vouchers.at(redemption.voucher);
        if (said.paid)
            CPV_CHECK(pay(m_frame, voucher, redemption, m_settlement.number, said.bankReceipt));
        else
            CPV_CHECK(takeBack(m_frame, voucher, redemption, said.reason));
        (said.paid ? m_moved[voucher.id].paid : m_moved[voucher.id].bounced) += redemption.amount;
        m_redemptions.emplace_back(redemption, said.paid ? said.bankReceipt : said.reason);
        answer(m_settlement, line, said);
        return {};
    }

    DecisionFrame &m_frame;
    Settlement m_settlement;
    std::map<VoucherId, Voucher> m_vouchers;
    std::map<VoucherId, Moved> m_moved;
    std::vector<std::pair<Redemption, QString>> m_redemptions; // With what the bank said.
};

/// What the bank did is a fact, and anybody of the finance office may write it down: the second person released the payment.
Result<Effects> on(DecisionFrame &frame, const RecordBankAnswers &record)
{
    CPV_TRY(settlement, frame.loadSubject<Settlement>(record.settlement));
    CPV_TRY(account, frame.official({Role::Finance}));
    CPV_CHECK(requireState(settlement, {SettlementState::Released, SettlementState::Answered}));
    if (!isSha256Text(record.fileSha256))
        return fail(Errc::Malformed, {QStringLiteral("fileSha256")});
    std::set<QString> seen;
    for (const BankAnswer &said : record.answers)
        if (!seen.insert(said.reference).second)
            return fail(Errc::AlreadyExists, {QStringLiteral("reference"), said.reference});
    BankDesk desk(frame, std::move(settlement));
    for (const BankAnswer &said : record.answers)
        CPV_CHECK(desk.take(said));
    return desk.finish(account, record.fileSha256);
}

} // namespace

Result<Effects> decideSettlement(DecisionFrame frame, const Payload &payload)
{
    return decideBy(payload, [&frame](const auto &command) -> decltype(on(frame, command)) { return on(frame, command); });
}

} // namespace cpv
