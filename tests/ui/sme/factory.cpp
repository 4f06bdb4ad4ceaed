#include "tests/ui/sme/factory.h"

namespace cpv {

using namespace Qt::StringLiterals;

Factory::Factory()
{
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        for (const ProgrammeId programme : {city().programme.id, city().payFirst.id})
            city().grant(programme, payer, Money::fromYuan(50'000'000));
    remote.sessions.push_back(opened(city().owner, std::chrono::hours(24 * 365)));
    must(waited(use.session.signIn({city().get<Account>(city().owner).login, u"password"_s})));
}

void Factory::ask(AccountId account, const Payload &payload)
{
    const Effects effects = must(city().ask(account, payload));
    for (Transfer transfer : effects.transfers) {
        transfer.changedSeq = ++m_ledgerSeq;
        m_transfers.push_back(transfer);
    }
}

ApplicationId Factory::returned(const std::vector<CorrectionItem> &items)
{
    const ApplicationId id = city().submitted(Money::fromYuan(600'000));
    ask(city().clerk, ReturnApplication {id, items, u"请按所列各项补正。"_s});
    return id;
}

ApplicationId Factory::refused(const QString &words)
{
    const ApplicationId id = city().submitted(Money::fromYuan(150'000));
    ask(city().clerk, AcceptApplication {id});
    ask(city().reviewer, RefuseApplication {id, u"notEligible"_s, words});
    return id;
}

VoucherId Factory::voucher(Money contract, std::optional<ProgrammeId> programme)
{
    const ApplicationId application = city().awarded(contract, programme);
    const auto id = city().newId<VoucherId>();
    ask(city().clerk, IssueVoucher {application, id});
    return id;
}

RedemptionId Factory::bill(VoucherId voucher, Money cost, bool settled)
{
    const auto id = city().newId<RedemptionId>();
    RequestRedemption request;
    request.redemption = id;
    request.voucher = voucher;
    request.provider = city().provider.id;
    request.contractNumber = u"HT-1"_s;
    request.invoiceNumber = u"2544200000000%1"_s.arg(m_transfers.size(), 7, 10, QChar(u'0'));
    request.period = {QDate(2026, 3, 1), QDate(2026, 3, 31)};
    request.cost = cost;
    ask(city().owner, request);
    if (!settled)
        return id;
    if (city().get<Voucher>(voucher).mode == ProgrammeMode::ClaimFirst)
        ask(city().providerUser, ConfirmBill {id, cost, request.invoiceNumber});
    ask(city().finance, ApproveRedemption {id});
    ask(city().financeB, SettleRedemption {id, u"B1"_s, u"R1"_s});
    return id;
}

void Factory::sync()
{
    onWriter([this] {
        must(bench.replica->outbox().recordAnswers(bench.deliver(), bench.moment()));
        ChangePage page = bench.news();
        for (const Transfer &transfer : std::exchange(m_transfers, {}))
            page.changes.push_back({RecordKind::Transfer, transfer.id.value, transfer});
        must(bench.replica->feed().apply(page, bench.moment()));
    });
    Q_EMIT remote.recordsChanged({RecordKind::Application, RecordKind::Voucher, RecordKind::Redemption, RecordKind::Transfer, RecordKind::Programme});
    Q_EMIT remote.deliveryChanged();
}

} // namespace cpv
