#include "tests/ui/admin/payments_scene.h"

#include "core/report/tables/bank_file.h"

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class Scene
{
public:
    explicit Scene(City &city) : m_city(city), m_voucher(city.issued(Money::fromYuan(600'000))) { }

    SettlementId made(const std::vector<qint64> &yuan)
    {
        const auto id = m_city.newId<SettlementId>();
        std::vector<RedemptionId> redemptions;
        for (const qint64 cost : yuan)
            redemptions.push_back(approved(cost));
        step(m_city.finance, MakeSettlement {id, m_city.programme.id, redemptions});
        return id;
    }
    SettlementId released(const std::vector<qint64> &yuan)
    {
        const SettlementId id = made(yuan);
        step(m_city.financeB, ReleaseSettlement {id, bankFileSha256(m_city.get<Settlement>(id))});
        return id;
    }
    /// The last payment came back.
    SettlementId answered(const std::vector<qint64> &yuan)
    {
        const SettlementId id = released(yuan);
        RecordBankAnswers record {id, QString(64, u'b'), {}};
        for (const PaymentLine &line : m_city.get<Settlement>(id).lines)
            record.answers.push_back({line.reference, line.amount, true, u"2026040700%1"_s.arg(88'100 + record.answers.size()), {}});
        record.answers.back().paid = false;
        record.answers.back().reason = u"收款账号与户名不符"_s;
        step(m_city.financeB, record);
        return id;
    }
    void overdue()
    {
        Voucher voucher = m_city.get<Voucher>(m_city.issued(Money::fromYuan(120'000)));
        voucher.validTo = localDate(m_city.clock.now()).addDays(-3);
        m_city.world.put(voucher);
    }
    RedemptionId approved(qint64 cost) { return m_city.approved(m_voucher, Money::fromYuan(cost)); }
    void step(AccountId account, const Payload &payload) { must(m_city.ask(account, payload)); }

private:
    City &m_city;
    const VoucherId m_voucher;
};

} // namespace

void tellLedger(Office &office)
{
    office.onWriter([&office] {
        const std::vector<Transfer> &transfers = office.city().transfers();
        office.bench.tell(std::vector<AnyRecord>(transfers.begin(), transfers.end()));
    });
    Q_EMIT office.remote.recordsChanged({RecordKind::Transfer, RecordKind::BudgetLine, RecordKind::Settlement, RecordKind::Redemption, RecordKind::Voucher});
}

Payments fillPayments(Office &office)
{
    City &city = office.city();
    Company company = city.get<Company>(city.company.id);
    company.bankTail = u"6688"_s;
    company.bankDigest = u"digest"_s;
    city.world.put(company);
    const qint32 year = localDate(city.clock.now()).year();
    for (const QString &payer : {u"990000"_s, u"990101"_s}) {
        city.grant(city.programme.id, payer, Money::fromYuan(8'000'000));
        must(city.ask(city.finance, GrantBudget {city.programme.id, year - 1, payer, Money::fromYuan(640'000), u"上年结转"_s}));
    }
    Scene scene(city);
    const SettlementId answered = scene.answered({48'000, 61'500, 39'260});
    const Payments payments {scene.made({52'900, 18'640}), scene.released({73'300, 96'540, 21'800}), answered};
    (void)scene.approved(57'300);
    scene.overdue();
    return payments;
}

} // namespace cpv
